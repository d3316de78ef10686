#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/symbols.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

constexpr std::size_t kShort = 256;
constexpr std::size_t kLong = 1024;

} // namespace

// The reference also limits the sums of some parts; the single limits imply both.

bool isValidIdentity(const ChainIdentity& identity)
{
    return identity.name.size() <= kShort && identity.url.size() <= kShort &&
           identity.githubRepo.size() <= kShort && identity.image.size() <= kLong &&
           identity.discord.size() <= kShort && identity.description.size() <= kLong &&
           identity.additional.size() <= kLong;
}

bool isValidIdentity(const SubnetIdentity& identity)
{
    return identity.subnetName.size() <= kShort && identity.githubRepo.size() <= kLong &&
           identity.subnetContact.size() <= kLong && identity.subnetUrl.size() <= kLong &&
           identity.discord.size() <= kShort && identity.description.size() <= kLong &&
           identity.logoUrl.size() <= kLong && identity.additional.size() <= kLong;
}

CallResult SetIdentity::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const std::vector<Hotkey> hotkeys = kOwnedHotkeys.get(state, coldkey);
    const bool known = std::any_of(hotkeys.begin(), hotkeys.end(), [&](const Hotkey& hotkey) {
        return isRegisteredAnywhere(state, hotkey);
    });
    if (!known)
        return kError("HotKeyNotRegisteredInNetwork");
    const ChainIdentity identity{name, url, githubRepo, image, discord, description, additional};
    if (!isValidIdentity(identity))
        return kError("InvalidIdentity");
    kIdentitiesV2.set(state, coldkey, identity);
    state.deposit(events::ChainIdentitySet{coldkey.id});
    return {};
}

CallResult SetSubnetIdentity::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    if (kSubnetOwner.get(state, netuid) != coldkey)
        return kError("NotSubnetOwner");
    const SubnetIdentity identity{subnetName, githubRepo,  subnetContact, subnetUrl,
                                  discord,    description, logoUrl,       additional};
    if (!isValidIdentity(identity))
        return kError("InvalidIdentity");
    kSubnetIdentitiesV3.set(state, netuid, identity);
    state.deposit(events::SubnetIdentitySet{netuid});
    return {};
}

CallResult UpdateSymbol::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    SOMA_TRY(ensureSymbolExists(symbol));
    SOMA_TRY(ensureSymbolAvailable(state, symbol));
    kTokenSymbol.set(state, netuid, symbol);
    state.deposit(events::SymbolUpdated{netuid, symbol});
    return {};
}

} // namespace soma::runtime::subtensor
