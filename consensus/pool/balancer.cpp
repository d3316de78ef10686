#include "consensus/pool/balancer.h"

#include "consensus/math/saturating128.h"
#include "consensus/pool/pow_ratio.h"

#include <algorithm>
#include <limits>

namespace soma::pool {

using math::Perquintill;
using math::U64F64;

namespace {

constexpr std::uint64_t kScale = Perquintill::kAccuracy;

/// a / b truncated to 64 fraction bits; zero for b = 0. Cannot overflow.
U64F64 ratio(std::uint64_t a, std::uint64_t b)
{
    if (b == 0)
        return U64F64::zero();
    return U64F64::fromBits((static_cast<u128>(a) << 64) / b);
}

/// reserve * (power - 1), truncated.
std::uint64_t growthOf(std::uint64_t reserve, U64F64 power)
{
    return U64F64::fromInt(reserve)
        .saturatingMul(power.saturatingSub(U64F64::one()))
        .toInt<std::uint64_t>();
}

/// (numerator / denominator)^(weight / 1) as the limit price needs it.
U64F64 limitPower(U64F64 numerator, U64F64 denominator, Perquintill weight)
{
    const PowValue power = powRatioScaled(
        {numerator.bits(), denominator.bits(), weight.parts(), kScale, 1'024, kScale});
    switch (power.kind) {
    case PowKind::Fits:
        return ratio(power.value, kScale);
    case PowKind::TooLarge:
        return ratio(std::numeric_limits<std::uint64_t>::max(), kScale);
    case PowKind::None:
    case PowKind::Negative:
        break;
    }
    return U64F64::zero();
}

} // namespace

Result<Balancer> Balancer::make(Perquintill quoteWeight)
{
    const Balancer candidate(quoteWeight);
    if (candidate.baseWeight().parts() < kMinWeightParts || quoteWeight.parts() < kMinWeightParts)
        return PoolError::InvalidValue;
    return candidate;
}

Result<Balancer> Balancer::forPrice(Rao tao, Alpha alpha, U64F64 price)
{
    // w2 = y / (p * x + y), the whole and the fraction part of the price multiplied apart.
    const u128 high = math::saturatingMul128(price.toInt<std::uint64_t>(), alpha.value());
    const u128 low = U64F64::fromInt(alpha.value()).saturatingMul(price.fraction()).toInt<u128>();
    const u128 sum = math::saturatingAdd128(math::saturatingAdd128(high, low), tao.value());
    if (sum == 0)
        return PoolError::ReservesOutOfBalance;
    Result<Balancer> balancer = make(Perquintill::fromRational(tao.value(), sum));
    if (!balancer)
        return PoolError::ReservesOutOfBalance;
    return balancer;
}

U64F64 Balancer::price(Alpha alpha, Rao tao) const
{
    return ratio(baseWeight().parts(), quoteWeight().parts())
        .saturatingMul(ratio(tao.value(), alpha.value()));
}

U64F64 Balancer::expScaled(std::uint64_t reserve, i128 delta, Exponent exponent) const
{
    const bool grows = delta >= 0;
    const auto magnitude = static_cast<std::uint64_t>(grows ? delta : -delta);
    const std::uint64_t sum =
        grows ? saturatingAdd(reserve, magnitude) : saturatingSub(reserve, magnitude);
    if (sum == 0)
        return U64F64::zero();
    const bool baseAbove = exponent == Exponent::BaseOverQuote;
    const std::uint64_t above = (baseAbove ? baseWeight() : quoteWeight()).parts();
    const std::uint64_t below = (baseAbove ? quoteWeight() : baseWeight()).parts();
    const PowValue power = powRatioScaled({reserve, sum, above, below, 256, kScale});
    if (power.kind != PowKind::Fits)
        return U64F64::zero();
    const U64F64 result = ratio(power.value, kScale);
    return grows ? std::min(result, U64F64::one()) : result;
}

Rao Balancer::quoteDeltaIn(U64F64 current, U64F64 target, Rao tao) const
{
    // dy = y * ((p' / p)^w1 - 1)
    return Rao(growthOf(tao.value(), limitPower(target, current, baseWeight())));
}

Alpha Balancer::baseDeltaIn(U64F64 current, U64F64 target, Alpha alpha) const
{
    // dx = x * ((p / p')^w2 - 1)
    return Alpha(growthOf(alpha.value(), limitPower(current, target, quoteWeight())));
}

Alpha Balancer::baseNeededForQuote(Rao tao, Alpha alpha, Rao wanted) const
{
    const i128 delta = -static_cast<i128>(wanted.value());
    return Alpha(growthOf(alpha.value(), expScaled(tao.value(), delta, Exponent::QuoteOverBase)));
}

Result<Balancer> Balancer::withAddedLiquidity(Rao tao, Alpha alpha, Rao taoDelta,
                                              Alpha alphaDelta) const
{
    const u128 newTao = static_cast<u128>(tao.value()) + taoDelta.value();
    const u128 newAlpha = static_cast<u128>(alpha.value()) + alphaDelta.value();
    const u128 q1 = mulRound(baseWeight(), math::saturatingMul128(tao.value(), newAlpha));
    const u128 q2 = mulRound(quoteWeight(), math::saturatingMul128(alpha.value(), newTao));
    const u128 sum = math::saturatingAdd128(q1, q2);
    return make(sum == 0 ? Perquintill::half() : Perquintill::fromRational(q2, sum));
}

} // namespace soma::pool
