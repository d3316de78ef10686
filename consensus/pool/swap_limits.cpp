#include "consensus/pool/swap_limits.h"

namespace soma::pool {

using math::U64F64;

namespace {

constexpr std::uint64_t kUnitPrice = kRaoPerTao;

SwapOptions simulated(SwapOptions options)
{
    options.dropFees = false;
    options.simulate = true;
    return options;
}

Alpha maxBetweenDynamic(const Pool& origin, const Pool& destination, PriceLimit limit)
{
    if (origin.tao.isZero() || destination.tao.isZero() || origin.alpha.isZero() ||
        destination.alpha.isZero())
        return Alpha();
    const U64F64 limitRatio = limit.price();
    if (limitRatio > origin.price().safeDiv(destination.price()))
        return Alpha();
    if (limit.raoPerAlpha == 0)
        return Alpha::max();
    // a_d * T_o / (T_o + T_d) / L - a_o * T_d / (T_o + T_d)
    const U64F64 originTao = U64F64::fromInt(origin.tao.value());
    const U64F64 destinationTao = U64F64::fromInt(destination.tao.value());
    const U64F64 sum = destinationTao.saturatingAdd(originTao);
    const U64F64 gained = U64F64::fromInt(destination.alpha.value())
                              .saturatingMul(originTao.safeDiv(sum))
                              .safeDiv(limitRatio);
    const U64F64 lost =
        U64F64::fromInt(origin.alpha.value()).saturatingMul(destinationTao.safeDiv(sum));
    return Alpha(gained.saturatingSub(lost).toInt<std::uint64_t>());
}

} // namespace

Result<Rao> maxAmountAdd(const Pool& pool, PriceLimit limit, const SwapOptions& options)
{
    if (pool.mechanism != kDynamic)
        return limit.raoPerAlpha >= kUnitPrice ? Rao::max() : Rao();
    const Rao largest(saturatingMul(pool.tao.value(), kMaxInputMultiple));
    const BuyResult result = SOMA_TRY(buyAlpha(pool, largest, limit, simulated(options)));
    return Rao(saturatingAdd(result.paidIn, result.feePaid));
}

Result<Alpha> maxAmountRemove(const Pool& pool, PriceLimit limit, const SwapOptions& options)
{
    if (pool.mechanism != kDynamic)
        return limit.raoPerAlpha <= kUnitPrice ? Alpha::max() : Alpha();
    const Alpha largest(saturatingMul(pool.alpha.value(), kMaxInputMultiple));
    const SellResult result = SOMA_TRY(sellAlpha(pool, largest, limit, simulated(options)));
    return Alpha(saturatingAdd(result.paidIn, result.feePaid));
}

Result<Alpha> maxAmountMove(const Pool& origin, const Pool& destination, PriceLimit limit,
                            const SwapOptions& options)
{
    const bool fromStable = origin.mechanism != kDynamic;
    const bool toStable = destination.mechanism != kDynamic;
    if (fromStable && toStable)
        return limit.raoPerAlpha > kUnitPrice ? Alpha() : Alpha::max();
    if (fromStable) {
        if (limit.raoPerAlpha == 0)
            return Alpha::max();
        // The limit is a price of the destination upside down.
        const std::uint64_t price = U64F64::fromInt(kUnitPrice)
                                        .safeDiv(U64F64::fromInt(limit.raoPerAlpha))
                                        .saturatingMul(U64F64::fromInt(kUnitPrice))
                                        .toInt<std::uint64_t>();
        const Rao amount = SOMA_TRY(maxAmountAdd(destination, {price}, options));
        return Alpha(amount.value());
    }
    if (toStable)
        return maxAmountRemove(origin, limit, options);
    return maxBetweenDynamic(origin, destination, limit);
}

} // namespace soma::pool
