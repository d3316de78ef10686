#include "chain/runtime/pallets/subtensor/staking/locking.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

#include <algorithm>
#include <map>

namespace soma::runtime::subtensor {

using emission::Lock;
using emission::LockKind;
using math::U64F64;

namespace {

constexpr u128 kAcceptsLockedAlpha = 1;

Alpha totalAlphaOf(const State& state, const Coldkey& coldkey, NetUid netuid)
{
    Alpha total;
    for (const Hotkey& hotkey : kStakingHotkeys.get(state, coldkey))
        total = saturatingAdd(total, stakeOf(state, hotkey, coldkey, netuid));
    return total;
}

Lock rolledFor(const State& state, const Lock& lock, const Coldkey& coldkey, const Hotkey& hotkey,
               NetUid netuid)
{
    return emission::rollForward(lock, now(state), lockRates(state),
                                 isOwnerHotkey(state, netuid, hotkey),
                                 lockKindOf(state, coldkey, netuid))
        .lock;
}

/// A sum's conviction as of this block.
U64F64 convictionOf(const State& state, const std::optional<LockState>& sum, bool onOwnerHotkey,
                    LockKind kind)
{
    if (!sum)
        return {};
    return emission::rollForward(lockOf(*sum), now(state), lockRates(state), onOwnerHotkey, kind)
        .lock.conviction;
}

/// Of the two sums on the owner's hotkey.
U64F64 ownerConviction(const State& state, NetUid netuid)
{
    return convictionOf(state, kOwnerLock.get(state, netuid), true, LockKind::Perpetual)
        .saturatingAdd(
            convictionOf(state, kDecayingOwnerLock.get(state, netuid), true, LockKind::Decaying));
}

/// By hotkey, without the owner's two sums.
std::map<Hotkey, U64F64> convictions(const State& state, NetUid netuid)
{
    std::map<Hotkey, U64F64> out;
    const auto addAll = [&](const auto& item, LockKind kind) {
        item.forEachUnder(state, item.keyPrefix(netuid),
                          [&](NetUid, const Hotkey& hotkey, const LockState& sum) {
                              U64F64& score = out[hotkey];
                              score = score.saturatingAdd(convictionOf(state, sum, false, kind));
                          });
    };
    addAll(kHotkeyLock, LockKind::Perpetual);
    addAll(kDecayingHotkeyLock, LockKind::Decaying);
    return out;
}

/// What of a lock goes along when so much of its mass does.
Lock partOf(const Lock& lock, Alpha mass)
{
    Lock part{mass, U64F64::zero(), lock.lastUpdate};
    if (!mass.isZero())
        part.conviction = lock.conviction.saturatingMul(
            U64F64::fromInt(mass.value()).safeDiv(U64F64::fromInt(lock.mass.value())));
    return part;
}

} // namespace

StakeAvailability stakeAvailability(const State& state, const Coldkey& coldkey, NetUid netuid)
{
    StakeAvailability out;
    out.total = totalAlphaOf(state, coldkey, netuid);
    if (std::optional<LockModel> model = LockModel::find(state, coldkey, netuid)) {
        model->rollForward();
        out.locked = model->lock().mass;
    }
    out.available = saturatingSub(out.total, out.locked);
    return out;
}

Outcome<void> ensureAvailableToUnstake(const State& state, const Coldkey& coldkey, NetUid netuid,
                                       Alpha amount)
{
    if (stakeAvailability(state, coldkey, netuid).available < amount)
        return kError("StakeUnavailable");
    return {};
}

Outcome<void> lockStake(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey,
                        Alpha amount)
{
    if (amount.isZero())
        return kError("AmountTooLow");
    if (!hotkeyExists(state, hotkey))
        return kError("HotKeyAccountNotExists");

    const Alpha total = totalAlphaOf(state, coldkey, netuid);
    std::optional<LockModel> found = LockModel::find(state, coldkey, netuid);
    if (found && found->hotkey() != hotkey)
        return kError("LockHotkeyMismatch");
    LockModel model = found ? *found : LockModel::load(state, coldkey, netuid, hotkey);
    model.rollForward();

    Lock lock = model.lock();
    lock.mass = saturatingAdd(lock.mass, amount);
    if (total < lock.mass)
        return kError("InsufficientStakeForLock");
    model.setRolledLock(lock);
    model.rollSumForward();
    model.addToSum({amount, U64F64::zero(), now(state)});
    model.rollSumForward();
    model.store(state);
    state.deposit(events::StakeLocked{coldkey, hotkey, netuid, amount});
    return {};
}

Outcome<void> moveLock(State& state, const Coldkey& coldkey, const Hotkey& destination,
                       NetUid netuid)
{
    if (!hotkeyExists(state, destination))
        return kError("HotKeyAccountNotExists");
    std::optional<LockModel> model = LockModel::find(state, coldkey, netuid);
    if (!model)
        return kError("NoExistingLock");
    model->rollForward();
    const Hotkey origin = model->hotkey();
    const Lock removed = model->lock();

    Lock lock = removed;
    if (ownerOf(state, origin) != ownerOf(state, destination))
        lock.conviction = U64F64::zero();
    lock = rolledFor(state, lock, coldkey, destination, netuid);

    removeLock(state, coldkey, netuid, origin);
    storeLock(state, coldkey, netuid, destination, lock);
    reduceLockSum(state, coldkey, origin, netuid, removed.mass, removed.conviction);
    addToLockSum(state, coldkey, destination, netuid, lock);
    state.deposit(events::LockMoved{coldkey, origin, destination, netuid});
    return {};
}

void setPerpetualLock(State& state, const Coldkey& coldkey, NetUid netuid, bool perpetual)
{
    const bool isChange = (lockKindOf(state, coldkey, netuid) == LockKind::Perpetual) != perpetual;
    if (std::optional<LockModel> model = LockModel::find(state, coldkey, netuid)) {
        model->rollForward();
        model->store(state);
        if (isChange)
            reduceLockSum(state, coldkey, model->hotkey(), netuid, model->lock().mass,
                          model->lock().conviction);
    }
    if (perpetual)
        kDecayingLock.set(state, coldkey, netuid, false);
    else
        kDecayingLock.remove(state, coldkey, netuid);
    if (isChange)
        if (const std::optional<LockModel> model = LockModel::find(state, coldkey, netuid))
            addToLockSum(state, coldkey, model->hotkey(), netuid, model->lock());
    state.deposit(events::PerpetualLockUpdated{coldkey, netuid, perpetual});
}

bool acceptsLockedAlpha(const State& state, const Coldkey& coldkey)
{
    return (kAccountFlags.get(state, coldkey.id) & kAcceptsLockedAlpha) != 0;
}

void setAcceptsLockedAlpha(State& state, const Coldkey& coldkey, bool accepts)
{
    u128 flags = kAccountFlags.get(state, coldkey.id);
    flags = accepts ? flags | kAcceptsLockedAlpha : flags & ~kAcceptsLockedAlpha;
    if (flags == 0)
        kAccountFlags.remove(state, coldkey.id);
    else
        kAccountFlags.set(state, coldkey.id, flags);
}

Outcome<void> transferLock(State& state, const Coldkey& origin, const Coldkey& destination,
                           NetUid netuid, Alpha amount)
{
    if (origin == destination || amount.isZero())
        return {};
    const Alpha total = totalAlphaOf(state, origin, netuid);
    std::optional<LockModel> source = LockModel::find(state, origin, netuid);
    if (!source)
        return {};
    source->rollForward();
    const Hotkey sourceHotkey = source->hotkey();
    Lock sourceLock = source->lock();

    Hotkey targetHotkey = sourceHotkey;
    Lock targetLock;
    targetLock.lastUpdate = now(state);
    if (std::optional<LockModel> target = LockModel::find(state, destination, netuid)) {
        target->rollForward();
        targetHotkey = target->hotkey();
        targetLock = target->lock();
    }

    // Free stake goes first; only what is left takes a part of the lock along.
    const Alpha free = saturatingSub(total, sourceLock.mass);
    const Alpha beyond = saturatingSub(amount, std::min(amount, free));
    if (!beyond.isZero() && targetHotkey != sourceHotkey)
        return kError("LockHotkeyMismatch");
    const Lock moved = partOf(sourceLock, std::min(beyond, sourceLock.mass));
    sourceLock = emission::reducedLock(sourceLock, moved.mass, moved.conviction);
    targetLock.mass = saturatingAdd(targetLock.mass, moved.mass);
    targetLock.conviction = targetLock.conviction.saturatingAdd(moved.conviction);
    if (!moved.mass.isZero() && !acceptsLockedAlpha(state, destination))
        return kError("AccountRejectsLockedAlpha");

    storeLock(state, origin, netuid, sourceHotkey,
              rolledFor(state, sourceLock, origin, sourceHotkey, netuid));
    storeLock(state, destination, netuid, targetHotkey,
              rolledFor(state, targetLock, destination, targetHotkey, netuid));
    if (!moved.mass.isZero()) {
        reduceLockSum(state, origin, sourceHotkey, netuid, moved.mass, moved.conviction);
        addToLockSum(state, destination, targetHotkey, netuid,
                     {moved.mass, moved.conviction, now(state)});
    }
    return {};
}

void forceReduceLock(State& state, const Coldkey& coldkey, NetUid netuid, Alpha amount)
{
    std::optional<LockModel> model = LockModel::find(state, coldkey, netuid);
    if (!model)
        return;
    model->rollForward();
    model->rollSumForward();
    model->forceReduce(amount);
    model->store(state);
}

void refreshLock(State& state, const Coldkey& coldkey, NetUid netuid)
{
    std::optional<LockModel> model = LockModel::find(state, coldkey, netuid);
    if (!model)
        return;
    model->rollForward();
    model->store(state);
}

void autoLockOwnerCut(State& state, NetUid netuid, Alpha amount)
{
    if (!kOwnerCutAutoLockEnabled.get(state, netuid))
        return;
    const Coldkey owner = kSubnetOwner.get(state, netuid);
    const std::optional<LockModel> model = LockModel::find(state, owner, netuid);
    const Hotkey hotkey = model ? model->hotkey() : kSubnetOwnerHotkey.get(state, netuid);
    // An amount of zero fails, and then there is nothing to lock.
    static_cast<void>(lockStake(state, owner, netuid, hotkey, amount));
}

U64F64 hotkeyConviction(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    const U64F64 general =
        convictionOf(state, kHotkeyLock.get(state, netuid, hotkey), false, LockKind::Perpetual)
            .saturatingAdd(convictionOf(state, kDecayingHotkeyLock.get(state, netuid, hotkey),
                                        false, LockKind::Decaying));
    if (!isOwnerHotkey(state, netuid, hotkey))
        return general;
    return general.saturatingAdd(ownerConviction(state, netuid));
}

U64F64 totalConviction(const State& state, NetUid netuid)
{
    U64F64 total;
    for (const auto& [hotkey, score] : convictions(state, netuid))
        total = total.saturatingAdd(score);
    return total.saturatingAdd(ownerConviction(state, netuid));
}

std::optional<Hotkey> subnetKing(const State& state, NetUid netuid)
{
    std::map<Hotkey, U64F64> scores = convictions(state, netuid);
    if (kOwnerLock.contains(state, netuid) || kDecayingOwnerLock.contains(state, netuid)) {
        U64F64& score = scores[kSubnetOwnerHotkey.get(state, netuid)];
        score = score.saturatingAdd(ownerConviction(state, netuid));
    }
    std::optional<Hotkey> king;
    U64F64 most;
    for (const auto& [hotkey, score] : scores) {
        if (king && score < most)
            continue;
        king = hotkey;
        most = score;
    }
    return king;
}

} // namespace soma::runtime::subtensor
