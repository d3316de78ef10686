#include "chain/runtime/pallets/admin_utils/other_calls.h"

#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_hotkey.h"

namespace soma::runtime::admin_utils {

DispatchInfo SwapAuthorities::dispatchInfo() const
{
    constexpr Weight kEach{29'392, 0};
    return {measured(4'442'146, 0, 0, 1).plus(kEach.times(newAuthorities.items.size()))};
}

CallResult SwapAuthorities::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    aura::changeAuthorities(state, newAuthorities.items);
    return {};
}

DispatchInfo ScheduleGrandpaChange::dispatchInfo() const
{
    constexpr Weight kEach{15'444, 0};
    return {measured(7'972'506, 2779, 1, 1).plus(kEach.times(nextAuthorities.size()))};
}

CallResult ScheduleGrandpaChange::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return grandpa::scheduleChange(state, nextAuthorities, inBlocks, forced);
}

CallResult SetSubnetOwnerHotkey::dispatch(State& state, const Origin& origin) const
{
    return subtensor::setSubnetOwnerHotkey(state, origin, netuid, hotkey);
}

CallResult SetSnOwnerHotkey::dispatch(State& state, const Origin& origin) const
{
    return subtensor::setSubnetOwnerHotkey(state, origin, netuid, hotkey);
}

CallResult SetNetworkPowRegistrationAllowed::dispatch(State&, const Origin&) const
{
    return kError("POWRegistrationDisabled");
}

CallResult SetTotalIssuance::dispatch(State&, const Origin&) const
{
    return kError("Deprecated");
}

std::vector<CallEntry> otherCalls()
{
    return callEntries<SwapAuthorities, ScheduleGrandpaChange, SetSubnetOwnerHotkey,
                       SetSnOwnerHotkey, SetNetworkPowRegistrationAllowed, SetTotalIssuance>();
}

} // namespace soma::runtime::admin_utils
