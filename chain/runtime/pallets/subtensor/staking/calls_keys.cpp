#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

constexpr LimitedTransaction kSetTake = LimitedTransaction::of(TransactionKind::SetChildkeyTake);

/// The signer, who owns the hotkey.
Outcome<Coldkey> ensureOwner(const State& state, const Origin& origin, const Hotkey& hotkey)
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    if (!ownsHotkey(state, coldkey, hotkey))
        return kError("NonAssociatedColdKey");
    return coldkey;
}

/// The same, and the hotkey is known.
Outcome<Coldkey> ensureDelegateOwner(const State& state, const Origin& origin, const Hotkey& hotkey)
{
    SOMA_TRY(ensureSigned(origin));
    if (!hotkeyExists(state, hotkey))
        return kError("HotKeyAccountNotExists");
    return ensureOwner(state, origin, hotkey);
}

std::uint16_t leastChildkeyTake(const State& state, NetUid netuid)
{
    return std::max(kMinChildkeyTake.get(state), kMinChildkeyTakePerSubnet.get(state, netuid));
}

void leaveAutoStake(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey)
{
    kAutoStakeDestinationColdkeys.mutate(
        state, hotkey, netuid, [&](std::vector<Coldkey>& list) { std::erase(list, coldkey); });
}

void joinAutoStake(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey)
{
    kAutoStakeDestinationColdkeys.mutate(state, hotkey, netuid, [&](std::vector<Coldkey>& list) {
        if (std::find(list.begin(), list.end(), coldkey) == list.end())
            list.push_back(coldkey);
    });
}

} // namespace

CallResult DecreaseTake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey = SOMA_TRY(ensureDelegateOwner(state, origin, hotkey));
    if (kDelegates.contains(state, hotkey) && take >= takeOf(state, hotkey))
        return kError("DelegateTakeTooLow");
    if (take < kMinDelegateTake.get(state))
        return kError("DelegateTakeTooLow");
    kDelegates.set(state, hotkey, take);
    setLastDelegateTake(state, hotkey.id, now(state));
    state.deposit(events::TakeDecreased{coldkey, hotkey, take});
    return {};
}

CallResult IncreaseTake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey = SOMA_TRY(ensureDelegateOwner(state, origin, hotkey));
    if (kDelegates.contains(state, hotkey) && take <= takeOf(state, hotkey))
        return kError("DelegateTakeTooLow");
    if (take > kMaxDelegateTake.get(state))
        return kError("DelegateTakeTooHigh");
    if (exceedsDelegateTakeRateLimit(state, lastDelegateTake(state, hotkey.id)))
        return kError("DelegateTxRateLimitExceeded");
    setLastDelegateTake(state, hotkey.id, now(state));
    kDelegates.set(state, hotkey, take);
    state.deposit(events::TakeIncreased{coldkey, hotkey, take});
    return {};
}

CallResult SetChildren::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    return scheduleChildren(state, coldkey, hotkey, netuid, children);
}

CallResult SetChildkeyTake::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureOwner(state, origin, hotkey));
    const std::uint16_t least = leastChildkeyTake(state, netuid);
    if (take < least || take > kMaxChildkeyTake.get(state))
        return kError("InvalidChildkeyTake");
    const std::uint16_t present = std::max(kChildkeyTake.get(state, hotkey, netuid), least);
    if (take > present && !passesRateLimitOnSubnet(state, kSetTake, hotkey.id, netuid))
        return kError("TxChildkeyTakeRateLimitExceeded");
    setLastBlockOnSubnet(state, kSetTake, hotkey.id, netuid, now(state));
    kChildkeyTake.set(state, hotkey, netuid, take);
    state.deposit(events::ChildKeyTakeSet{hotkey, take});
    return {};
}

CallResult TryAssociateHotkey::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    return createAccountIfAbsent(state, coldkey, hotkey);
}

CallResult SetColdkeyAutoStakeHotkey::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    if (!isRegistered(state, netuid, hotkey))
        return kError("HotKeyNotRegisteredInSubNet");
    if (const std::optional<Hotkey> present = kAutoStakeDestination.get(state, coldkey, netuid)) {
        if (*present == hotkey)
            return kError("SameAutoStakeHotkeyAlreadySet");
        leaveAutoStake(state, coldkey, netuid, *present);
    }
    kAutoStakeDestination.set(state, coldkey, netuid, hotkey);
    joinAutoStake(state, coldkey, netuid, hotkey);
    state.deposit(events::AutoStakeDestinationSet{coldkey, netuid, hotkey});
    return {};
}

CallResult SetAutoParentDelegationEnabled::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureOwner(state, origin, hotkey));
    if (!isRegistered(state, kRoot, hotkey))
        return kError("HotKeyNotRegisteredInSubNet");
    kAutoParentDelegationEnabled.set(state, hotkey, enabled);
    state.deposit(events::AutoParentDelegationEnabledSet{hotkey, enabled});
    return {};
}

CallResult SudoSetTxChildkeyTakeRateLimit::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kTxChildkeyTakeRateLimit.set(state, txRateLimit);
    state.deposit(events::TxChildKeyTakeRateLimitSet{txRateLimit.value()});
    return {};
}

CallResult SudoSetMinChildkeyTake::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kMinChildkeyTake.set(state, take);
    state.deposit(events::MinChildKeyTakeSet{take});
    return {};
}

CallResult SudoSetMaxChildkeyTake::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kMaxChildkeyTake.set(state, take);
    state.deposit(events::MaxChildKeyTakeSet{take});
    return {};
}

CallResult SetPendingChildkeyCooldown::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kPendingChildKeyCooldown.set(state, cooldown);
    return {};
}

} // namespace soma::runtime::subtensor
