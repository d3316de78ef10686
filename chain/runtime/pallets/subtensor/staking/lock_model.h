// One coldkey's lock in a subnet beside the sum it is part of (staking.md section 9; reference
// staking/lock.rs ConvictionModel).
//
// Every lock counts in one of four sums: of its hotkey or of the owner's hotkey, perpetual or
// decaying. The two are loaded, rolled forward and stored together.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"
#include "consensus/emission/conviction_lock.h"

#include <optional>

namespace soma::runtime::subtensor {

emission::Lock lockOf(const LockState& stored);
LockState storedLock(const emission::Lock& lock);

emission::LockRates lockRates(const State& state);

bool isOwnerHotkey(const State& state, NetUid netuid, const Hotkey& hotkey);
emission::LockKind lockKindOf(const State& state, const Coldkey& coldkey, NetUid netuid);

/// Where a lock counts: which of the four sums.
struct LockSum {
    NetUid netuid;
    Hotkey hotkey;
    bool onOwnerHotkey = false; ///< Then the hotkey does not matter.
    emission::LockKind kind = emission::LockKind::Decaying;

    std::optional<emission::Lock> load(const State& state) const;

    /// One that is zero goes.
    void store(State& state, const emission::Lock& sum) const;

    std::optional<emission::Lock> take(State& state) const;

    /// As of this block, by the rules of this sum.
    emission::Lock rolled(const State& state, const emission::Lock& lock) const;
};

/// Writes one lock and the index of locking coldkeys; one that is zero goes.
void storeLock(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey,
               const emission::Lock& lock);
void removeLock(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey);

class LockModel {
public:
    /// Empty locks where nothing is stored.
    static LockModel load(const State& state, const Coldkey& coldkey, NetUid netuid,
                          const Hotkey& hotkey);

    /// The coldkey's lock in the subnet, if it has one.
    static std::optional<LockModel> find(const State& state, const Coldkey& coldkey, NetUid netuid);

    const Hotkey& hotkey() const { return m_hotkey; }

    const emission::Lock& lock() const { return m_lock; }

    /// Both to this block. What the lock loses leaves the sum; a lock that loses nothing rolls the
    /// sum by itself.
    void rollForward();
    void rollSumForward();

    /// The lock itself, rolled to this block.
    void setRolledLock(const emission::Lock& lock);

    void addToSum(const emission::Lock& added);
    void reduceSum(Alpha mass, math::U64F64 conviction);

    /// The lock shrinks by the amount, conviction in proportion; the sum follows.
    void forceReduce(Alpha amount);

    /// Writes what was changed.
    void store(State& state) const;

private:
    emission::Lock rolled(const emission::Lock& lock) const;

    LockSum place() const { return {m_netuid, m_hotkey, m_onOwnerHotkey, m_kind}; }

    Coldkey m_coldkey;
    NetUid m_netuid;
    Hotkey m_hotkey;
    BlockNumber m_now;
    emission::LockRates m_rates;
    bool m_onOwnerHotkey = false;
    emission::LockKind m_kind = emission::LockKind::Decaying;
    emission::Lock m_lock;
    emission::Lock m_sum;
    bool m_lockChanged = false;
    bool m_sumChanged = false;
};

/// The sum that this coldkey's locks on the hotkey count in, rolled to this block, grows or
/// shrinks.
void addToLockSum(State& state, const Coldkey& coldkey, const Hotkey& hotkey, NetUid netuid,
                  const emission::Lock& added);
void reduceLockSum(State& state, const Coldkey& coldkey, const Hotkey& hotkey, NetUid netuid,
                   Alpha mass, math::U64F64 conviction);

} // namespace soma::runtime::subtensor
