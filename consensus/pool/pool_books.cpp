#include "consensus/pool/pool_books.h"

#include "consensus/math/saturating128.h"

#include <algorithm>
#include <limits>

namespace soma::pool {

namespace {

/// Reserve changes pass through a signed 64-bit number.
std::uint64_t reserveDelta(std::uint64_t amount)
{
    constexpr std::uint64_t kTop = std::numeric_limits<std::int64_t>::max();
    return std::min(amount, kTop);
}

void markInitialised(Pool& pool)
{
    pool.balancer = pool.effectiveBalancer();
    pool.initialised = true;
}

} // namespace

Result<BuyResult> buyAndBook(PoolBooks& books, Rao& totalStake, Rao amount, PriceLimit limit,
                             const SwapOptions& options)
{
    BuyResult result{amount, Alpha(amount.value()), Rao(), Rao()};
    if (books.pool.mechanism == kDynamic) {
        result = SOMA_TRY(buyAlpha(books.pool, amount, limit, options));
        markInitialised(books.pool);
    }
    Pool& pool = books.pool;
    pool.alpha = Alpha(saturatingSub(pool.alpha, Alpha(reserveDelta(result.paidOut.value()))));
    books.alphaOut = Alpha(saturatingAdd(books.alphaOut, result.paidOut));
    pool.tao = Rao(saturatingAdd(pool.tao, Rao(reserveDelta(result.paidIn.value()))));
    totalStake = Rao(saturatingAdd(totalStake, amount));
    books.volume = math::saturatingAdd128(books.volume, amount.value());
    return result;
}

Result<SellResult> sellAndBook(PoolBooks& books, Rao& totalStake, Alpha amount, PriceLimit limit,
                               const SwapOptions& options)
{
    SellResult result{amount, Rao(amount.value()), Alpha(), Alpha()};
    if (books.pool.mechanism == kDynamic) {
        result = SOMA_TRY(sellAlpha(books.pool, amount, limit, options));
        markInitialised(books.pool);
    }
    Pool& pool = books.pool;
    const Alpha paidIn(reserveDelta(result.paidIn.value()));
    pool.alpha = Alpha(saturatingAdd(pool.alpha, paidIn));
    books.alphaOut = Alpha(saturatingSub(books.alphaOut, paidIn));
    pool.tao = Rao(saturatingSub(pool.tao, Rao(reserveDelta(result.paidOut.value()))));
    totalStake = Rao(saturatingSub(totalStake, result.paidOut));
    books.volume = math::saturatingAdd128(books.volume, result.paidOut.value());
    return result;
}

Liquidity adjustProtocolLiquidity(Pool& pool, Liquidity wanted)
{
    const Result<Balancer> balancer =
        pool.balancer.withAddedLiquidity(pool.tao, pool.alpha, wanted.tao, wanted.alpha);
    if (!balancer)
        return {};
    pool.balancer = *balancer;
    return wanted;
}

} // namespace soma::pool
