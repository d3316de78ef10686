// Locked stake and the conviction it gathers (staking.md section 9; reference
// pallets/subtensor/src/staking/lock.rs).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::emission {

/// Default of both rates: half of a decaying mass unlocks in about 90 days.
inline constexpr std::uint64_t kDefaultLockRate = 934'866;

struct Lock {
    Alpha mass;
    math::U64F64 conviction;
    BlockNumber lastUpdate;

    /// So small that the chain removes it.
    bool isZero() const;

    friend bool operator==(const Lock&, const Lock&) = default;
};

struct LockRates {
    std::uint64_t unlock = kDefaultLockRate;
    std::uint64_t maturity = kDefaultLockRate;
};

enum class LockKind { Decaying, Perpetual };

/// How much a roll forward took away, both at least zero.
struct LockLoss {
    Alpha mass;
    math::U64F64 conviction;
};

struct RolledLock {
    Lock lock;
    LockLoss loss;
};

/// exp(max(-dt / tau, -40)); one for no time, zero for no tau.
math::U64F64 lockDecay(BlockSpan dt, std::uint64_t tau);

/// The lock at block `now`; a lock from the future stays. On the owner's hotkey conviction is the
/// whole mass at once.
RolledLock rollForward(const Lock& lock, BlockNumber now, const LockRates& rates,
                       bool onOwnerHotkey, LockKind kind);

/// Sums of two locks, the later update.
Lock mergedLock(const Lock& a, const Lock& b);

/// Stops at zero.
Lock reducedLock(const Lock& lock, Alpha mass, math::U64F64 conviction);

} // namespace soma::emission
