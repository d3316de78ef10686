#include "consensus/emission/network_lock_cost.h"

#include "consensus/emission/block_emission.h"
#include "consensus/math/fixed.h"

#include <algorithm>

namespace soma::emission {

using math::I64F64;

BlockSpan lockReductionInterval(BlockSpan stored, Rao totalIssuance)
{
    const I64F64 halving = I64F64::fromInt(blockEmission(totalIssuance.value()))
                               .safeDiv(I64F64::fromInt(kFirstBlockEmission));
    return BlockSpan(I64F64::fromInt(stored.value()).saturatingMul(halving).toInt<std::uint64_t>());
}

Rao networkLockCost(const LockCostInput& input)
{
    const std::uint64_t last = input.lastLock.value();
    const std::uint64_t factor = input.lastLockBlock.value() == 0 ? 1 : 2;
    // The division comes first, so the decay is a whole number of rao per block.
    const std::uint64_t perBlock = input.interval.isZero() ? 0 : last / input.interval.value();
    const BlockSpan passed = saturatingDistance(input.lastLockBlock, input.block);
    const std::uint64_t cost =
        saturatingSub(saturatingMul(last, factor), saturatingMul(perBlock, passed.value()));
    return std::max(Rao(cost), input.minLock);
}

} // namespace soma::emission
