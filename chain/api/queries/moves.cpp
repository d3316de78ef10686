#include "chain/api/queries/moves.h"

#include "consensus/pool/swap_limits.h"

#include <algorithm>

namespace soma::chain {

namespace {

constexpr std::uint32_t kMillion = 1'000'000;

Rao clamped(u128 price)
{
    return Rao(static_cast<std::uint64_t>(std::min<u128>(price, UINT64_MAX)));
}

u128 lowered(u128 price, std::uint32_t ppm)
{
    return price * (kMillion - std::min(ppm, kMillion)) / kMillion;
}

/// The ratio at which the chain's formula gives exactly this much.
u128 ratioFor(const pool::Pool& origin, const pool::Pool& destination, Alpha amount)
{
    const u128 sum = static_cast<u128>(origin.tao.value()) + destination.tao.value();
    if (sum == 0)
        return 0;
    const u128 gained = static_cast<u128>(destination.alpha.value()) * origin.tao.value() / sum;
    const u128 lost = static_cast<u128>(origin.alpha.value()) * destination.tao.value() / sum;
    const u128 all = lost + amount.value();
    return all == 0 ? 0 : gained * kRaoPerTao / all;
}

/// Between two subnets with pools of their own.
Rao limitBetween(const PoolView& origin, const PoolView& destination, Alpha amount,
                 std::uint32_t tolerancePpm)
{
    const u128 exact = ratioFor(origin.books.pool, destination.books.pool, amount);
    // Divisions drop digits: a whole millionth of room at least.
    const Rao limit = clamped(lowered(exact, std::max<std::uint32_t>(tolerancePpm, 1)));
    const auto most = mostMovable(origin, destination, limit);
    return most && *most >= amount ? limit : Rao();
}

} // namespace

Rao moveLimit(const PoolView& origin, const PoolView& destination, const MoveQuote& quote,
              std::uint32_t tolerancePpm)
{
    const bool fromPool = origin.books.pool.mechanism == pool::kDynamic;
    const bool toPool = destination.books.pool.mechanism == pool::kDynamic;
    if (fromPool && toPool)
        return limitBetween(origin, destination, quote.paid, tolerancePpm);
    if (fromPool)
        return Rao(sellLimitFor(quote.originAfter, tolerancePpm).raoPerAlpha);
    if (!toPool)
        return Rao(kRaoPerTao);
    const u128 most = buyLimitFor(quote.destinationAfter, tolerancePpm).raoPerAlpha;
    return clamped(static_cast<u128>(kRaoPerTao) * kRaoPerTao / std::max<u128>(most, 1));
}

Result<Alpha> mostMovable(const PoolView& origin, const PoolView& destination, Rao limit)
{
    return pool::maxAmountMove(origin.books.pool, destination.books.pool,
                               pool::PriceLimit{limit.value()});
}

} // namespace soma::chain
