// What a new subnet costs (subnets.md section 1, "Lock cost"; reference
// pallets/subtensor/src/coinbase/root.rs get_network_lock_cost, get_lock_reduction_interval).
#pragma once

#include "consensus/base/units.h"

namespace soma::emission {

/// The stored interval scaled by the present emission: half as long after each halving.
BlockSpan lockReductionInterval(BlockSpan stored, Rao totalIssuance);

struct LockCostInput {
    Rao lastLock;
    Rao minLock;
    BlockNumber lastLockBlock; ///< 0 when no network was ever registered
    BlockNumber block;
    BlockSpan interval; ///< lockReductionInterval()
};

/// Doubles at a registration and falls back linearly, never below the minimum.
Rao networkLockCost(const LockCostInput& input);

} // namespace soma::emission
