#include "chain/runtime/pallets/subtensor/staking/lock_model.h"

#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::subtensor {

using emission::Lock;
using emission::LockKind;
using emission::LockRates;
using math::U64F64;

namespace {

Lock emptyLock(BlockNumber now)
{
    Lock empty;
    empty.lastUpdate = now;
    return empty;
}

/// A sum is kept as long as anything of it is left.
template <typename Item, typename... Keys>
void storeSum(State& state, const Item& item, const Lock& sum, const Keys&... keys)
{
    if (sum.mass.isZero() && sum.conviction == U64F64::zero())
        item.remove(state, keys...);
    else
        item.set(state, keys..., storedLock(sum));
}

} // namespace

Lock lockOf(const LockState& stored)
{
    return {stored.lockedMass, stored.conviction, stored.lastUpdate};
}

LockState storedLock(const Lock& lock)
{
    return {lock.mass, lock.conviction, lock.lastUpdate};
}

LockRates lockRates(const State& state)
{
    return {kUnlockRate.get(state).value(), kMaturityRate.get(state).value()};
}

bool isOwnerHotkey(const State& state, NetUid netuid, const Hotkey& hotkey)
{
    return kSubnetOwnerHotkey.get(state, netuid) == hotkey;
}

LockKind lockKindOf(const State& state, const Coldkey& coldkey, NetUid netuid)
{
    const std::optional<bool> decays = kDecayingLock.get(state, coldkey, netuid);
    return decays.value_or(true) ? LockKind::Decaying : LockKind::Perpetual;
}

std::optional<Lock> LockSum::load(const State& state) const
{
    const bool decays = kind == LockKind::Decaying;
    const std::optional<LockState> stored =
        onOwnerHotkey ? (decays ? kDecayingOwnerLock : kOwnerLock).get(state, netuid)
                      : (decays ? kDecayingHotkeyLock : kHotkeyLock).get(state, netuid, hotkey);
    return stored ? std::optional(lockOf(*stored)) : std::nullopt;
}

void LockSum::store(State& state, const Lock& sum) const
{
    const bool decays = kind == LockKind::Decaying;
    if (onOwnerHotkey)
        storeSum(state, decays ? kDecayingOwnerLock : kOwnerLock, sum, netuid);
    else
        storeSum(state, decays ? kDecayingHotkeyLock : kHotkeyLock, sum, netuid, hotkey);
}

std::optional<Lock> LockSum::take(State& state) const
{
    std::optional<Lock> sum = load(state);
    store(state, Lock());
    return sum;
}

Lock LockSum::rolled(const State& state, const Lock& lock) const
{
    return emission::rollForward(lock, now(state), lockRates(state), onOwnerHotkey, kind).lock;
}

void removeLock(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey)
{
    kLockingColdkeys.remove(state, netuid, hotkey, coldkey);
    kLock.remove(state, coldkey, netuid, hotkey);
}

void storeLock(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey,
               const Lock& lock)
{
    if (lock.isZero()) {
        removeLock(state, coldkey, netuid, hotkey);
        return;
    }
    kLockingColdkeys.set(state, netuid, hotkey, coldkey, std::monostate{});
    kLock.set(state, coldkey, netuid, hotkey, storedLock(lock));
}

LockModel LockModel::load(const State& state, const Coldkey& coldkey, NetUid netuid,
                          const Hotkey& hotkey)
{
    LockModel out;
    out.m_coldkey = coldkey;
    out.m_netuid = netuid;
    out.m_hotkey = hotkey;
    out.m_now = now(state);
    out.m_rates = lockRates(state);
    out.m_onOwnerHotkey = isOwnerHotkey(state, netuid, hotkey);
    out.m_kind = lockKindOf(state, coldkey, netuid);
    const std::optional<LockState> stored = kLock.get(state, coldkey, netuid, hotkey);
    out.m_lock = stored ? lockOf(*stored) : emptyLock(out.m_now);
    out.m_sum = out.place().load(state).value_or(emptyLock(out.m_now));
    return out;
}

std::optional<LockModel> LockModel::find(const State& state, const Coldkey& coldkey, NetUid netuid)
{
    std::optional<LockModel> found;
    kLock.forEachUnder(state, kLock.keyPrefix(coldkey, netuid),
                       [&](const Coldkey&, NetUid, const Hotkey& hotkey, const LockState&) {
                           found = load(state, coldkey, netuid, hotkey);
                           return false;
                       });
    return found;
}

Lock LockModel::rolled(const Lock& lock) const
{
    return emission::rollForward(lock, m_now, m_rates, m_onOwnerHotkey, m_kind).lock;
}

void LockModel::rollForward()
{
    const emission::RolledLock result =
        emission::rollForward(m_lock, m_now, m_rates, m_onOwnerHotkey, m_kind);
    m_lock = result.lock;
    m_lockChanged = true;
    if (result.loss.mass.isZero() && result.loss.conviction == U64F64::zero()) {
        rollSumForward();
        return;
    }
    m_sum = emission::reducedLock(m_sum, result.loss.mass, result.loss.conviction);
    m_sum.lastUpdate = m_now;
    m_sumChanged = true;
}

void LockModel::rollSumForward()
{
    m_sum = rolled(m_sum);
    m_sumChanged = true;
}

void LockModel::setRolledLock(const Lock& lock)
{
    m_lock = rolled(lock);
    m_lockChanged = true;
}

void LockModel::addToSum(const Lock& added)
{
    m_sum = emission::mergedLock(m_sum, added);
    m_sumChanged = true;
}

void LockModel::reduceSum(Alpha mass, U64F64 conviction)
{
    m_sum = emission::reducedLock(m_sum, mass, conviction);
    m_sumChanged = true;
}

void LockModel::forceReduce(Alpha amount)
{
    const Lock before = m_lock;
    m_lock = {saturatingSub(before.mass, amount), U64F64::zero(), m_now};
    if (!m_lock.mass.isZero()) {
        const U64F64 removed =
            U64F64::fromInt(amount.value()).safeDiv(U64F64::fromInt(before.mass.value()));
        m_lock.conviction = before.conviction.saturatingMul(U64F64::one().saturatingSub(removed));
    }
    m_lockChanged = true;
    reduceSum(saturatingSub(before.mass, m_lock.mass),
              before.conviction.saturatingSub(m_lock.conviction));
}

void LockModel::store(State& state) const
{
    if (m_lockChanged)
        storeLock(state, m_coldkey, m_netuid, m_hotkey, m_lock);
    if (m_sumChanged)
        place().store(state, m_sum);
}

void addToLockSum(State& state, const Coldkey& coldkey, const Hotkey& hotkey, NetUid netuid,
                  const Lock& added)
{
    LockModel model = LockModel::load(state, coldkey, netuid, hotkey);
    model.rollSumForward();
    model.addToSum(added);
    model.rollSumForward();
    model.store(state);
}

void reduceLockSum(State& state, const Coldkey& coldkey, const Hotkey& hotkey, NetUid netuid,
                   Alpha mass, U64F64 conviction)
{
    LockModel model = LockModel::load(state, coldkey, netuid, hotkey);
    model.rollSumForward();
    model.reduceSum(mass, conviction);
    model.store(state);
}

} // namespace soma::runtime::subtensor
