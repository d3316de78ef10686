#include "consensus/pool/swap.h"

#include <limits>

namespace soma::pool {

using math::U64F64;

namespace {

constexpr std::uint64_t kFeeUnit = std::numeric_limits<std::uint16_t>::max();

/// amount * factor, truncated and saturated.
std::uint64_t scaled(std::uint64_t amount, U64F64 factor)
{
    return U64F64::fromInt(amount).saturatingMul(factor).toInt<std::uint64_t>();
}

U64F64 ratio(std::uint64_t a, std::uint64_t b)
{
    return U64F64::fromInt(a).safeDiv(U64F64::fromInt(b));
}

/// TAO in, alpha out.
struct Buy {
    using In = Rao;
    using Out = Alpha;

    static std::uint64_t reserveIn(const Pool& pool) { return pool.tao.value(); }

    static std::uint64_t reserveOut(const Pool& pool) { return pool.alpha.value(); }

    static bool isStrictlyWithin(U64F64 price, U64F64 limit) { return price < limit; }

    static bool isCloser(U64F64 price, U64F64 limit) { return price <= limit; }

    static U64F64 exponential(const Pool& pool, const Balancer& balancer, std::uint64_t in)
    {
        return balancer.expScaled(pool.tao.value(), static_cast<i128>(in), Exponent::QuoteOverBase);
    }

    static U64F64 priceAfter(const Pool& pool, const Balancer& balancer, std::uint64_t in,
                             std::uint64_t out)
    {
        return balancer.price(saturatingSub(pool.alpha, Alpha(out)),
                              saturatingAdd(pool.tao, Rao(in)));
    }

    static std::uint64_t inputToLimit(const Pool& pool, const Balancer& balancer, U64F64 price,
                                      U64F64 limit)
    {
        return balancer.quoteDeltaIn(price, limit, pool.tao).value();
    }
};

/// Alpha in, TAO out.
struct Sell {
    using In = Alpha;
    using Out = Rao;

    static std::uint64_t reserveIn(const Pool& pool) { return pool.alpha.value(); }

    static std::uint64_t reserveOut(const Pool& pool) { return pool.tao.value(); }

    static bool isStrictlyWithin(U64F64 price, U64F64 limit) { return price > limit; }

    static bool isCloser(U64F64 price, U64F64 limit) { return price >= limit; }

    static U64F64 exponential(const Pool& pool, const Balancer& balancer, std::uint64_t in)
    {
        return balancer.expScaled(pool.alpha.value(), static_cast<i128>(in),
                                  Exponent::BaseOverQuote);
    }

    static U64F64 priceAfter(const Pool& pool, const Balancer& balancer, std::uint64_t in,
                             std::uint64_t out)
    {
        return balancer.price(saturatingAdd(pool.alpha, Alpha(in)),
                              saturatingSub(pool.tao, Rao(out)));
    }

    static std::uint64_t inputToLimit(const Pool& pool, const Balancer& balancer, U64F64 price,
                                      U64F64 limit)
    {
        return balancer.baseDeltaIn(price, limit, pool.alpha).value();
    }
};

template <typename Side>
std::uint64_t outputFor(const Pool& pool, const Balancer& balancer, std::uint64_t in)
{
    const U64F64 power = Side::exponential(pool, balancer, in);
    return scaled(Side::reserveOut(pool), U64F64::one().saturatingSub(power));
}

U64F64 priceOf(const Pool& pool, const Balancer& balancer)
{
    if (pool.mechanism != kDynamic)
        return U64F64::one();
    return balancer.price(pool.alpha, pool.tao);
}

template <typename Side>
Result<SwapResult<typename Side::In, typename Side::Out>>
swapOneWay(const Pool& pool, std::uint64_t amount, U64F64 limit, const SwapOptions& options)
{
    using In = typename Side::In;
    using Out = typename Side::Out;
    // --- 1. fee on the full amount; the input is bounded.
    std::uint64_t fee = swapFee(pool, amount, options.dropFees);
    const std::uint64_t net = saturatingSub(amount, fee);
    if (net > saturatingMul(Side::reserveIn(pool), kMaxInputMultiple))
        return PoolError::SwapInputTooLarge;
    // --- 2. the output reserve
    if (Side::reserveOut(pool) < options.minimumReserve)
        return PoolError::ReservesTooLow;
    // --- 3. first swap: equal weights
    const Balancer balancer = pool.effectiveBalancer();
    // --- 4. the price is strictly better than the limit
    const U64F64 price = priceOf(pool, balancer);
    if (!Side::isStrictlyWithin(price, limit))
        return PoolError::PriceLimitExceeded;
    // --- 5. target price after the net amount
    std::uint64_t in = net;
    std::uint64_t out = outputFor<Side>(pool, balancer, net);
    const U64F64 target = Side::priceAfter(pool, balancer, net, out);
    // --- 6. beyond the limit only as much as moves the price there, and its fee
    if (!Side::isCloser(target, limit)) {
        in = Side::inputToLimit(pool, balancer, price, limit);
        const std::uint64_t rate = options.dropFees ? 0 : pool.feeRate;
        fee = scaled(in, ratio(rate, saturatingSub(kFeeUnit, rate)));
        // --- 7. the output. OPTIMISATION: in the other case step 5 has computed it already.
        out = outputFor<Side>(pool, balancer, in);
    }
    if (in != 0 && out == 0)
        return PoolError::ReservesTooLow;
    // --- 8. a real swap cannot pay more than there is; never, as long as e is not negative
    if (!options.simulate && Side::reserveOut(pool) < out)
        return PoolError::InsufficientLiquidity;
    return SwapResult<In, Out>{In(in), Out(out), In(fee), In(in == 0 ? 0 : fee)};
}

} // namespace

U64F64 PriceLimit::price() const
{
    return ratio(raoPerAlpha, kRaoPerTao);
}

U64F64 Pool::price() const
{
    return priceOf(*this, balancer);
}

Result<BuyResult> buyAlpha(const Pool& pool, Rao amount, PriceLimit limit,
                           const SwapOptions& options)
{
    return swapOneWay<Buy>(pool, amount.value(), limit.price(), options);
}

Result<SellResult> sellAlpha(const Pool& pool, Alpha amount, PriceLimit limit,
                             const SwapOptions& options)
{
    return swapOneWay<Sell>(pool, amount.value(), limit.price(), options);
}

Result<BuyResult> simulateBuy(const Pool& pool, Rao amount)
{
    if (pool.mechanism != kDynamic)
        return BuyResult{amount, Alpha(amount.value()), Rao(), Rao()};
    return buyAlpha(pool, amount, PriceLimit::forBuying(), {.simulate = true});
}

Result<SellResult> simulateSell(const Pool& pool, Alpha amount)
{
    if (pool.mechanism != kDynamic)
        return SellResult{amount, Rao(amount.value()), Alpha(), Alpha()};
    return sellAlpha(pool, amount, PriceLimit::forSelling(), {.simulate = true});
}

std::uint64_t swapFee(const Pool& pool, std::uint64_t amount, bool dropFees)
{
    if (dropFees || pool.mechanism != kDynamic)
        return 0;
    return scaled(amount, ratio(pool.feeRate, kFeeUnit));
}

Alpha alphaForTao(const Pool& pool, Rao tao)
{
    if (pool.mechanism != kDynamic)
        return Alpha(tao.value());
    return Alpha(U64F64::fromInt(tao.value()).safeDiv(pool.price()).toInt<std::uint64_t>());
}

} // namespace soma::pool
