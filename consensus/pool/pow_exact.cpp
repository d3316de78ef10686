#include "consensus/pool/pow_exact.h"

#include "consensus/math/wide.h"
#include "consensus/pool/pow_series.h"

#include <limits>

namespace soma::pool {

namespace {

using math::BigUint;
using math::U256;
using Power = BigUint<kPowLimbs>;

u128 gcd(u128 a, u128 b)
{
    while (b != 0) {
        const u128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

PowValue narrow(const U256& value)
{
    if (value.high != 0 || math::high64(value.low) != 0)
        return {PowKind::TooLarge, 0};
    return {PowKind::Fits, math::low64(value.low)};
}

/// floor(sqrt(value)) by Newton's iteration from above.
std::uint64_t squareRoot(u128 value)
{
    if (value == 0)
        return 0;
    const int bits = 128 - math::leadingZeros(value);
    u128 root = static_cast<u128>(1) << ((bits + 1) / 2);
    for (;;) {
        const u128 next = (root + value / root) / 2;
        if (next >= root)
            return math::low64(root);
        root = next;
    }
}

/// exponent 1/2
PowValue squareRootScaled(const PowRatio& ratio)
{
    const u128 square = static_cast<u128>(ratio.scale) * ratio.scale;
    const U256 target =
        math::divideWide(math::multiplyWide(ratio.numerator, square), ratio.denominator).quotient;
    if (target.high != 0)
        return {PowKind::TooLarge, 0};
    return {PowKind::Fits, squareRoot(target.low)};
}

/// candidate^q * den^p <= num^p * scale^q
bool isAtMostRoot(const Power& candidate, const PowRatio& ratio)
{
    const auto p = static_cast<std::uint32_t>(ratio.exponentNumerator);
    const auto q = static_cast<std::uint32_t>(ratio.exponentDenominator);
    Power left;
    left.setProduct(Power::power(candidate, q), Power::power(Power(ratio.denominator), p));
    Power right;
    right.setProduct(Power::power(Power(ratio.numerator), p), Power::power(Power(ratio.scale), q));
    return left <= right;
}

/// scale * (num / den)^(p / q) with 64 fraction bits. The logarithms are good to 2^-248; the
/// exponent and the range reduction cost 10 bits more; below 2^65 that leaves an error of less than
/// 2^-100 against the margin of 2^-40 that powExact() keeps.
struct Estimate {
    bool tooLarge = false; ///< certainly above 2^64
    u128 whole = 0;
    std::uint64_t fraction = 0;
};

Estimate estimate(const PowRatio& ratio)
{
    const SeriesScale scale = SeriesScale::of(256, 1);
    const LogValue logTwo = logOfTwo(scale);
    LogValue y = logOf(ratio.numerator, scale, logTwo);
    y.subtract(logOf(ratio.denominator, scale, logTwo));
    y.magnitude.multiplySmall(ratio.exponentNumerator);
    y.floorDivideSmall(ratio.exponentDenominator);

    // y = k * ln2 + rest, 0 <= rest < ln2
    BigUint<20> rest = y.magnitude;
    auto k = static_cast<std::int64_t>(rest.divideBy(logTwo.magnitude).limb(0));
    if (y.negative) {
        k = -k;
        if (!rest.isZero()) {
            --k;
            BigUint<20> complement = logTwo.magnitude;
            complement.subtract(rest);
            rest = complement;
        }
    }
    if (k >= 65)
        return {true, 0, 0};
    ExpValue power;
    exponential({rest, false}, scale, power);
    power.magnitude.multiplySmall(ratio.scale);
    const std::int64_t down = static_cast<std::int64_t>(scale.internal) - k - 64;
    power.magnitude.shiftRight(static_cast<std::size_t>(down));
    if (power.magnitude.bitLength() > 64 + 66)
        return {true, 0, 0};
    const std::uint64_t fraction = power.magnitude.limb(0);
    power.magnitude.shiftRight(64);
    return {false, power.magnitude.low128(), fraction};
}

/// floor(target^(1/q)) by Newton's iteration from above.
void rootOf(const Power& target, std::uint32_t q, Power& root)
{
    if (q == 1 || target.isZero()) {
        root = target;
        return;
    }
    root = Power::powerOfTwo((target.bitLength() + q - 1) / q);
    for (;;) {
        // next = ((q - 1) * root + target / root^(q-1)) / q
        Power rest = target;
        Power next = rest.divideBy(Power::power(root, q - 1));
        Power weighted = root;
        weighted.multiplySmall(q - 1);
        next.add(weighted);
        next.divideSmall(q);
        if (next >= root)
            return;
        root = next;
    }
}

} // namespace

PowValue powExact(const PowRatio& ratio)
{
    const std::uint64_t p = ratio.exponentNumerator;
    const std::uint64_t q = ratio.exponentDenominator;
    if (p == 1 && q == 1) {
        const U256 product = math::multiplyWide(ratio.numerator, ratio.scale);
        return narrow(math::divideWide(product, ratio.denominator).quotient);
    }
    if (p == 1 && q == 2)
        return squareRootScaled(ratio);
    if (ratio.scale == 0)
        return {PowKind::Fits, 0};
    if (ratio.numerator == ratio.denominator)
        return {PowKind::Fits, ratio.scale};

    // OPTIMISATION: a close estimate decides unless it lies within 2^-40 of a whole number; only
    // then are the huge powers compared.
    constexpr std::uint64_t kMargin = std::uint64_t{1} << 24;
    const Estimate close = estimate(ratio);
    if (close.tooLarge)
        return {PowKind::TooLarge, 0};
    u128 candidate = close.whole;
    if (close.fraction > std::numeric_limits<std::uint64_t>::max() - kMargin)
        ++candidate;
    else if (close.fraction >= kMargin || candidate == 0)
        return narrow({0, candidate});
    const u128 divisor = gcd(ratio.numerator, ratio.denominator);
    PowRatio reduced = ratio;
    reduced.numerator /= divisor;
    reduced.denominator /= divisor;
    if (!isAtMostRoot(Power(candidate), reduced))
        --candidate;
    return narrow({0, candidate});
}

void powExactWide(const PowRatio& ratio, PowInteger& result)
{
    const auto p = static_cast<std::uint32_t>(ratio.exponentNumerator);
    const auto q = static_cast<std::uint32_t>(ratio.exponentDenominator);
    // root^q * den^p <= num^p * scale^q  is the same as  root^q <= floor(num^p * scale^q / den^p).
    Power target;
    target.setProduct(Power::power(Power(ratio.numerator), p), Power::power(Power(ratio.scale), q));
    target = target.divideBy(Power::power(Power(ratio.denominator), p));
    result.negative = false;
    rootOf(target, q, result.magnitude);
}

} // namespace soma::pool
