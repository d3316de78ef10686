#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_swap.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/key_swaps/lock_swaps.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/tao.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

/// One that the new coldkey has stays.
void moveIdentity(State& state, const Coldkey& from, const Coldkey& to)
{
    if (kIdentitiesV2.get(state, to))
        return;
    if (const auto identity = kIdentitiesV2.take(state, from))
        kIdentitiesV2.set(state, to, *identity);
}

void moveSubnet(State& state, NetUid netuid, const Coldkey& from, const Coldkey& to)
{
    if (kSubnetOwner.get(state, netuid) == from)
        kSubnetOwner.set(state, netuid, to);
}

void moveAutoStake(State& state, NetUid netuid, const Coldkey& from, const Coldkey& to)
{
    const std::optional<Hotkey> chosen = kAutoStakeDestination.get(state, from, netuid);
    if (!chosen)
        return;
    kAutoStakeDestination.remove(state, from, netuid);
    kAutoStakeDestination.set(state, to, netuid, *chosen);
    kAutoStakeDestinationColdkeys.mutate(state, *chosen, netuid, [&](std::vector<Coldkey>& list) {
        std::erase_if(list, [&](const Coldkey& each) { return each == from || each == to; });
        list.push_back(to);
    });
}

/// Root's claims on a subnet go along only where there is stake in that subnet, as in the
/// reference.
void moveStake(State& state, NetUid netuid, const Coldkey& from, const Coldkey& to)
{
    for (const Hotkey& hotkey : kStakingHotkeys.get(state, from)) {
        const Alpha amount = stakeOf(state, hotkey, from, netuid);
        decreaseStake(state, hotkey, from, netuid, amount);
        increaseStake(state, hotkey, to, netuid, amount);
        if (stakeOf(state, hotkey, to, netuid).isZero())
            continue;
        moveRootClaimed(state, netuid, {from, hotkey}, {to, hotkey});
        if (netuid == kRoot)
            addToAutoClaims(state, to);
    }
    if (netuid == kRoot)
        removeFromAutoClaims(state, from);
}

/// What the old list names and the new one does not, at its end.
template <typename Map>
void joinHotkeys(State& state, const Map& map, const Coldkey& from, const Coldkey& to)
{
    std::vector<Hotkey> all = map.get(state, to);
    for (const Hotkey& hotkey : map.take(state, from))
        if (std::find(all.begin(), all.end(), hotkey) == all.end())
            all.push_back(hotkey);
    map.set(state, to, all);
}

Outcome<void> moveHotkeys(State& state, const Coldkey& from, const Coldkey& to)
{
    for (const Hotkey& hotkey : kOwnedHotkeys.get(state, from))
        SOMA_TRY(setHotkeyOwner(state, to, hotkey));
    joinHotkeys(state, kOwnedHotkeys, from, to);
    return {};
}

} // namespace

Outcome<void> swapColdkey(State& state, const Coldkey& from, const Coldkey& to)
{
    if (!kStakingHotkeys.get(state, to).empty())
        return kError("ColdKeyAlreadyAssociated");
    if (hotkeyExists(state, Hotkey{to.id}))
        return kError("NewColdKeyIsHotkey");
    moveIdentity(state, from, to);
    // Until the old coldkey's own wish arrives with its locks.
    setAcceptsLockedAlpha(state, to, true);
    for (const NetUid netuid : allSubnets(state)) {
        moveSubnet(state, netuid, from, to);
        moveAutoStake(state, netuid, from, to);
        moveStake(state, netuid, from, to);
    }
    joinHotkeys(state, kStakingHotkeys, from, to);
    SOMA_TRY(moveHotkeys(state, from, to));
    SOMA_TRY(swapColdkeyLocks(state, from, to));
    SOMA_TRY(transferAllTao(state, from.id, to.id));
    setLastTx(state, to.id, now(state));
    state.deposit(events::ColdkeySwapped{from, to});
    return {};
}

Outcome<void> chargeColdkeySwap(State& state, const Coldkey& coldkey, Rao cost)
{
    if (!recycleTao(state, coldkey.id, cost))
        return kError("NotEnoughBalanceToPaySwapColdKey");
    return {};
}

} // namespace soma::runtime::subtensor
