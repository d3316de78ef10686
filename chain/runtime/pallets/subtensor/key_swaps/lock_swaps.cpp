#include "chain/runtime/pallets/subtensor/key_swaps/lock_swaps.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"

namespace soma::runtime::subtensor {

using emission::Lock;
using emission::LockKind;

namespace {

constexpr LockKind kKinds[] = {LockKind::Perpetual, LockKind::Decaying};

/// One subnet's part of a hotkey's swap.
struct LockedSubnet {
    NetUid netuid;
    bool fromOwner = false; ///< The old hotkey is the owner's.
    bool toOwner = false;   ///< The new one will be, or is.
};

struct HeldLock {
    Coldkey coldkey;
    LockedSubnet subnet;
    Lock lock;
};

/// Only these have locks to move.
std::vector<LockedSubnet> lockedSubnets(const State& state, const Hotkey& from, const Hotkey& to,
                                        const std::vector<NetUid>& subnets)
{
    std::vector<LockedSubnet> out;
    for (const NetUid netuid : subnets) {
        const bool fromOwner = isOwnerHotkey(state, netuid, from);
        const bool toOwner = fromOwner || isOwnerHotkey(state, netuid, to);
        if (toOwner || kHotkeyLock.contains(state, netuid, from) ||
            kDecayingHotkeyLock.contains(state, netuid, from))
            out.push_back({netuid, fromOwner, toOwner});
    }
    return out;
}

/// The locks on the hotkey. The index may name coldkeys without one; those leave it.
std::vector<HeldLock> takeHeldLocks(State& state, const Hotkey& hotkey,
                                    const std::vector<LockedSubnet>& subnets, Weight& weight)
{
    std::vector<HeldLock> held;
    for (const LockedSubnet& subnet : subnets) {
        std::vector<Coldkey> coldkeys;
        kLockingColdkeys.forEachUnder(state, kLockingColdkeys.keyPrefix(subnet.netuid, hotkey),
                                      [&](NetUid, const Hotkey&, const Coldkey& coldkey,
                                          const auto&) { coldkeys.push_back(coldkey); });
        for (const Coldkey& coldkey : coldkeys) {
            weight = weight.plus(databaseWeight(1, 0));
            if (const auto stored = kLock.get(state, coldkey, subnet.netuid, hotkey))
                held.push_back({coldkey, subnet, lockOf(*stored)});
            else
                weight = weight.plus(databaseWeight(0, 1));
            removeLock(state, coldkey, subnet.netuid, hotkey);
        }
    }
    return held;
}

/// Rolled by the old place's rules, then by the new one's.
void moveHeldLock(State& state, const HeldLock& held, const Hotkey& from, const Hotkey& to)
{
    const auto& [netuid, fromOwner, toOwner] = held.subnet;
    const LockKind kind = lockKindOf(state, held.coldkey, netuid);
    const Lock rolled = LockSum{netuid, from, fromOwner, kind}.rolled(state, held.lock);
    storeLock(state, held.coldkey, netuid, to,
              LockSum{netuid, to, toOwner, kind}.rolled(state, rolled));
}

/// What the new place held is overwritten, as in the reference.
void moveSums(State& state, const LockedSubnet& subnet, const Hotkey& from, const Hotkey& to)
{
    const auto& [netuid, fromOwner, toOwner] = subnet;
    std::optional<Lock> moved[std::size(kKinds)];
    for (std::size_t i = 0; i < std::size(kKinds); ++i) {
        const LockSum place{netuid, from, fromOwner, kKinds[i]};
        if (const std::optional<Lock> sum = place.take(state))
            moved[i] = place.rolled(state, *sum);
    }
    for (std::size_t i = 0; i < std::size(kKinds); ++i) {
        const LockSum place{netuid, to, toOwner, kKinds[i]};
        if (moved[i])
            place.store(state, place.rolled(state, *moved[i]));
    }
}

/// A coldkey's lock as of this block.
struct OwnLock {
    LockSum place;
    Lock lock;
};

std::vector<OwnLock> locksOf(const State& state, const Coldkey& coldkey)
{
    std::vector<OwnLock> out;
    kLock.forEachUnder(
        state, kLock.keyPrefix(coldkey),
        [&](const Coldkey&, NetUid netuid, const Hotkey& hotkey, const LockState& stored) {
            const LockSum place{netuid, hotkey, isOwnerHotkey(state, netuid, hotkey),
                                lockKindOf(state, coldkey, netuid)};
            out.push_back({place, place.rolled(state, lockOf(stored))});
        });
    return out;
}

Outcome<void> ensureNoLocks(const State& state, const Coldkey& coldkey)
{
    for (const OwnLock& own : locksOf(state, coldkey))
        if (!own.lock.mass.isZero())
            return kError("ActiveLockExists");
    return {};
}

/// Which of the locks decay.
void moveLockKinds(State& state, const Coldkey& from, const Coldkey& to)
{
    std::vector<std::pair<NetUid, bool>> kinds;
    kDecayingLock.forEachUnder(
        state, kDecayingLock.keyPrefix(from),
        [&](const Coldkey&, NetUid netuid, bool decays) { kinds.emplace_back(netuid, decays); });
    for (const auto& [netuid, decays] : kinds) {
        kDecayingLock.remove(state, from, netuid);
        kDecayingLock.set(state, to, netuid, decays);
    }
}

void moveFlags(State& state, const Coldkey& from, const Coldkey& to)
{
    const u128 flags = kAccountFlags.take(state, from.id);
    if (flags != 0)
        kAccountFlags.set(state, to.id, flags);
    else
        kAccountFlags.remove(state, to.id);
}

} // namespace

Weight swapHotkeyLocks(State& state, const Hotkey& from, const Hotkey& to,
                       const std::vector<NetUid>& subnets)
{
    Weight weight = databaseWeight(5 * subnets.size(), 0);
    const std::vector<LockedSubnet> locked = lockedSubnets(state, from, to, subnets);
    const std::vector<HeldLock> held = takeHeldLocks(state, from, locked, weight);
    for (const HeldLock& lock : held)
        moveHeldLock(state, lock, from, to);
    for (const LockedSubnet& subnet : locked)
        moveSums(state, subnet, from, to);
    return weight.plus(databaseWeight(0, 2 * held.size() + 6 * locked.size()));
}

Outcome<void> swapColdkeyLocks(State& state, const Coldkey& from, const Coldkey& to)
{
    SOMA_TRY(ensureNoLocks(state, to));
    const std::vector<OwnLock> locks = locksOf(state, from);
    for (const OwnLock& own : locks)
        if (!own.lock.mass.isZero() && !acceptsLockedAlpha(state, to))
            return kError("AccountRejectsLockedAlpha");

    // Out of the old sums before the kinds move: which sum it is depends on them.
    for (const auto& [place, lock] : locks) {
        removeLock(state, from, place.netuid, place.hotkey);
        reduceLockSum(state, from, place.hotkey, place.netuid, lock.mass, lock.conviction);
    }
    moveLockKinds(state, from, to);
    moveFlags(state, from, to);
    for (const auto& [place, lock] : locks) {
        const Lock rolled = place.rolled(state, lock);
        storeLock(state, to, place.netuid, place.hotkey, rolled);
        addToLockSum(state, to, place.hotkey, place.netuid, rolled);
    }
    return {};
}

} // namespace soma::runtime::subtensor
