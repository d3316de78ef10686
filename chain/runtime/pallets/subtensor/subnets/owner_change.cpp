#include "chain/runtime/pallets/subtensor/subnets/owner_change.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::subtensor {

using emission::Lock;
using emission::LockKind;
using math::U64F64;

namespace {

bool mayChange(const State& state, NetUid netuid)
{
    const Alpha outside = kSubnetAlphaOut.get(state, netuid);
    const BlockNumber oldEnough =
        saturatingAdvance(kNetworkRegisteredAt.get(state, netuid), kOwnerChangeAge);
    if (outside.isZero() || now(state) < oldEnough)
        return false;
    const U64F64 tenfold = totalConviction(state, netuid).saturatingMul(U64F64::fromInt(10u));
    return tenfold >= U64F64::fromInt(outside.value());
}

/// The old sum ends in the new one.
void joinSum(State& state, const LockSum& from, const LockSum& to)
{
    const std::optional<Lock> taken = from.take(state);
    if (!taken)
        return;
    const Lock moved = from.rolled(state, *taken);
    Lock joined{moved.mass, moved.conviction, now(state)};
    if (const std::optional<Lock> stored = to.load(state)) {
        const Lock held = to.rolled(state, *stored);
        joined.mass = saturatingAdd(held.mass, moved.mass);
        joined.conviction = held.conviction.saturatingAdd(moved.conviction);
    }
    // On an owner's hotkey all of it counts at once.
    to.store(state, to.onOwnerHotkey ? to.rolled(state, joined) : joined);
}

/// First the old owner's out of its role, then the new one's into it.
void changeRoles(State& state, NetUid netuid, const Hotkey& old, const Hotkey& king)
{
    constexpr LockKind kKinds[] = {LockKind::Perpetual, LockKind::Decaying};
    for (const LockKind kind : kKinds)
        joinSum(state, {netuid, old, true, kind}, {netuid, old, false, kind});
    for (const LockKind kind : kKinds)
        joinSum(state, {netuid, king, false, kind}, {netuid, king, true, kind});
}

} // namespace

void changeOwnerIfNeeded(State& state, NetUid netuid)
{
    if (!mayChange(state, netuid))
        return;
    const std::optional<Hotkey> king = subnetKing(state, netuid);
    if (!king)
        return;
    const Coldkey owner = ownerOf(state, *king);
    const Coldkey before = kSubnetOwner.get(state, netuid);
    if (owner == Coldkey() || owner == before)
        return;
    if (!isRegistered(state, netuid, *king) && !placeNeuron(state, netuid, *king))
        return;
    changeRoles(state, netuid, kSubnetOwnerHotkey.get(state, netuid), *king);
    kSubnetOwner.set(state, netuid, owner);
    kSubnetOwnerHotkey.set(state, netuid, *king);
    state.deposit(events::SubnetOwnerChanged{netuid, before, owner});
}

} // namespace soma::runtime::subtensor
