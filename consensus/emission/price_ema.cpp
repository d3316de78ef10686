#include "consensus/emission/price_ema.h"

#include <algorithm>

namespace soma::emission {

using math::I96F32;
using math::U64F64;

U64F64 movingPrice(NetUid netuid, std::uint16_t mechanism, I96F32 stored)
{
    if (netuid.value() == 0 || mechanism == 0)
        return U64F64::one();
    return stored.to<U64F64>();
}

I96F32 updatedMovingPrice(const PriceEmaInput& input)
{
    // n = block - (first - 1)
    const std::uint64_t startCall =
        saturatingSub(input.firstEmissionBlock.value(), std::uint64_t{1});
    const U64F64 n = U64F64::fromInt(saturatingSub(input.block.value(), startCall));
    // alpha = A * n / (n + H)
    const U64F64 halving = U64F64::fromInt(input.halvingBlocks);
    const U64F64 alpha =
        input.movingAlpha.to<U64F64>().saturatingMul(n.safeDiv(n.saturatingAdd(halving)));
    // new = alpha * min(spot, 1) + (1 - alpha) * old
    const U64F64 fresh = alpha.saturatingMul(std::min(input.spot, U64F64::one()));
    const U64F64 old = U64F64::one().saturatingSub(alpha).saturatingMul(input.moving);
    return fresh.saturatingAdd(old).to<I96F32>();
}

U64F64 medianPrice(std::vector<U64F64> prices)
{
    std::erase(prices, U64F64::zero());
    if (prices.empty())
        return U64F64::one();
    std::sort(prices.begin(), prices.end());
    const U64F64 lower = prices[(prices.size() - 1) / 2];
    const U64F64 upper = prices[prices.size() / 2];
    if (prices.size() % 2 != 0)
        return upper;
    return lower.saturatingAdd(upper).safeDiv(U64F64::fromInt(2));
}

} // namespace soma::emission
