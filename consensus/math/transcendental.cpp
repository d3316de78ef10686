#include "consensus/math/transcendental.h"

#include "consensus/math/divider.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace soma::math {

namespace {

// Constants of 23 fraction bits, truncated; the reference widens them as they are.
constexpr std::int64_t kLog2EBits23 = 12102203;
constexpr std::int64_t kEBits23 = 22802600;

// Nearest doubles of the logarithm's coefficients as integers over 2^64. All are exact there;
// formats with 32 fraction bits take the nearest value, ties to even.
constexpr std::uint64_t kLnTwo = 0x162E42FEFA39EFULL << 11;
constexpr std::uint64_t kOneThird = 0x15555555555555ULL << 10;
constexpr std::uint64_t kOneFifth = 0x1999999999999AULL << 9;
constexpr std::uint64_t kOneSixth = 0x15555555555555ULL << 9;
constexpr std::uint64_t kOneSeventh = 0x12492492492492ULL << 9;
constexpr std::uint64_t kOneHalf = 1ULL << 63;
constexpr std::uint64_t kOneQuarter = 1ULL << 62;
constexpr std::uint64_t kOneEighth = 1ULL << 61;

template <typename F>
constexpr F constant(std::uint64_t over64)
{
    if constexpr (F::kFracBits == 64) {
        return F::fromBits(static_cast<typename F::Rep>(over64));
    } else {
        static_assert(F::kFracBits == 32);
        const std::uint64_t whole = over64 >> 32;
        const std::uint64_t rest = over64 & 0xFFFFFFFFULL;
        constexpr std::uint64_t kTie = 0x80000000ULL;
        const bool up = rest > kTie || (rest == kTie && (whole & 1) != 0);
        return F::fromBits(static_cast<typename F::Rep>(whole) + (up ? 1 : 0));
    }
}

template <typename F>
constexpr F from23Bits(std::int64_t bits)
{
    return F::fromBits(static_cast<typename F::Rep>(bits) << (F::kFracBits - 23));
}

/// Half of a positive number, the lost bit added back.
template <typename F>
constexpr F halveRounded(F value)
{
    const typename F::Rep bits = value.bits();
    return F::fromBits(static_cast<typename F::Rep>((bits >> 1) + (bits & 1)));
}

/// log2 of a number >= 1.
template <typename F>
F log2FromOne(F value)
{
    const F two = F::fromInt(2);
    typename F::URep result = 0;
    while (value >= two) {
        ++result;
        value = halveRounded(value);
    }
    if (value == F::one())
        return F::wrappingFromInt(result);
    for (int i = 0; i < F::kFracBits; ++i) {
        value = value.wrappingMul(value);
        result <<= 1;
        if (value >= two) {
            result |= 1;
            value = halveRounded(value);
        }
    }
    return F::fromBits(static_cast<typename F::Rep>(result));
}

/// trunc(term / divisor) of a positive term; the reference divides by the widened integer, which is
/// the same.
template <typename F>
constexpr F divideByInteger(F term, int divisor)
{
    return F::fromBits(static_cast<typename F::Rep>(term.bits() / divisor));
}

/// floor(value / i) = floor(value * multiplier / 2^(64 + shift)) for every value below 2^63.
struct Reciprocal {
    std::uint64_t multiplier = 0;
    int shift = 0;
};

constexpr int kSeriesEnd = I32F32::kFracBits;

constexpr std::array<Reciprocal, kSeriesEnd> makeReciprocals()
{
    std::array<Reciprocal, kSeriesEnd> out{};
    for (int i = 2; i < kSeriesEnd; ++i) {
        // With 2^shift < i <= 2^(shift + 1) the multiplier, rounded up, has 64 bits, and what the
        // rounding adds stays below 1 / i for dividends below 2^63.
        int shift = 0;
        while ((2 << shift) < i)
            ++shift;
        const auto divisor = static_cast<u128>(i);
        const u128 power = static_cast<u128>(1) << (64 + shift);
        out[static_cast<std::size_t>(i)] = {
            static_cast<std::uint64_t>((power + divisor - 1) / divisor), shift};
    }
    return out;
}

/// exp of numbers clamped to [-20, 20], in place.
///
/// OPTIMISATION: the terms of one series wait for each other, so several series run side by side.
/// Within the clamp nothing overflows: no term exceeds 2^58 raw units.
template <std::size_t Lanes>
void expLanes(I32F32* values)
{
    static constexpr std::array<Reciprocal, kSeriesEnd> kReciprocals = makeReciprocals();
    constexpr I32F32 kLimit = I32F32::fromInt(20);
    constexpr std::int64_t kOne = I32F32::one().bits();
    // Of the 32 bits that lift a product into its upper half the argument, which has at most 37
    // bits, takes 27 and the term 5.
    constexpr int kTermShift = 5;
    std::array<std::uint64_t, Lanes> factor{};
    std::array<std::uint64_t, Lanes> term{};
    std::array<std::uint64_t, Lanes> sum{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const std::int64_t bits = values[lane].bits();
        const std::int64_t clamped = std::clamp(bits, -kLimit.bits(), kLimit.bits());
        term[lane] = static_cast<std::uint64_t>(clamped < 0 ? -clamped : clamped);
        factor[lane] = term[lane] << (I32F32::kFracBits - kTermShift);
        sum[lane] = term[lane] + static_cast<std::uint64_t>(kOne);
    }
    for (std::size_t i = 2; i < kSeriesEnd; ++i) {
        std::uint64_t any = 0;
#pragma GCC unroll 8
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            // term * size / 2^32 as the upper half of one product.
            const std::uint64_t scaled =
                high64(static_cast<u128>(term[lane] << kTermShift) * factor[lane]);
            term[lane] = high64(static_cast<u128>(scaled) * kReciprocals[i].multiplier) >>
                         kReciprocals[i].shift;
            sum[lane] += term[lane];
            any |= term[lane];
        }
        // A zero term stays zero, and adds nothing.
        if (any == 0)
            break;
    }
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const std::int64_t bits = values[lane].bits();
        const auto result = I32F32::fromBits(static_cast<std::int64_t>(sum[lane]));
        if (bits == kOne)
            values[lane] = from23Bits<I32F32>(kEBits23);
        else
            values[lane] = bits < 0 ? invertAboveOne(result) : result;
    }
}

} // namespace

template <typename F>
std::optional<F> sqrt(F value)
{
    if (value.isNegative())
        return std::nullopt;
    if (value.isZero() || value == F::one())
        return value;
    const bool inverted = value < F::one();
    if (inverted) {
        const std::optional<F> inverse = F::one().checkedDiv(value);
        if (!inverse)
            return std::nullopt;
        value = *inverse;
    }
    const F two = F::fromInt(2);
    F root = value.wrappingDiv(two).wrappingAdd(F::one());
    for (int i = 0; i < F::kFracBits; ++i)
        root = root.wrappingAdd(value.wrappingDiv(root)).wrappingDiv(two);
    return inverted ? F::one().checkedDiv(root) : std::optional<F>(root);
}

template <typename F>
std::optional<F> log2(F value)
{
    static_assert(F::kSigned);
    if (value <= F::zero())
        return std::nullopt;
    if (value >= F::one())
        return log2FromOne(value);
    const std::optional<F> inverse = F::one().checkedDiv(value);
    if (!inverse)
        return std::nullopt;
    return log2FromOne(*inverse).wrappingNeg();
}

template <typename F>
std::optional<F> ln(F value)
{
    const std::optional<F> binary = log2(value);
    if (!binary)
        return std::nullopt;
    return binary->wrappingDiv(from23Bits<F>(kLog2EBits23));
}

template <typename F>
std::optional<F> exp(F value)
{
    static_assert(F::kSigned);
    if (value.isZero())
        return F::one();
    if (value == F::one())
        return from23Bits<F>(kEBits23);
    const std::optional<F> size = value.isNegative() ? value.checkedNeg() : value;
    if (!size)
        return std::nullopt;
    std::optional<F> result = size->checkedAdd(F::one());
    F term = *size;
    for (int i = 2; i < F::kFracBits && result; ++i) {
        const std::optional<F> product = term.checkedMul(*size);
        if (!product)
            return std::nullopt;
        term = divideByInteger(*product, i);
        // OPTIMISATION: a zero term stays zero, and adds nothing.
        if (term.isZero())
            break;
        result = result->checkedAdd(term);
    }
    if (!result || !value.isNegative())
        return result;
    return F::one().checkedDiv(*result);
}

template <typename F>
std::optional<F> pow(F base, F exponent)
{
    if (base.isZero())
        return F::zero();
    if (exponent.isZero())
        return F::one();
    if (exponent == F::one())
        return base;
    const std::optional<F> logarithm = ln(base);
    if (!logarithm)
        return std::nullopt;
    const std::optional<F> product = logarithm->checkedMul(exponent);
    if (!product)
        return std::nullopt;
    return exp(*product);
}

template <typename F>
std::optional<F> powInt(F base, std::int32_t exponent)
{
    if (base.isZero())
        return F::zero();
    if (exponent == 0)
        return F::one();
    if (exponent == 1)
        return base;
    // The reference's absolute value wraps for the smallest exponent, which then has no rounds.
    constexpr std::int32_t kLowest = std::numeric_limits<std::int32_t>::min();
    const std::int32_t rounds = exponent == kLowest ? 0 : (exponent < 0 ? -exponent : exponent);
    F result = base;
    for (std::int32_t i = 1; i < rounds; ++i) {
        const std::optional<F> next = result.checkedMul(base);
        if (!next)
            return std::nullopt;
        // OPTIMISATION: a product that no longer changes will not change again.
        if (*next == result)
            break;
        result = *next;
    }
    return exponent < 0 ? F::one().checkedDiv(result) : std::optional<F>(result);
}

template <typename F>
std::optional<F> checkedSqrt(F value, F epsilon)
{
    if (value.isNegative())
        return std::nullopt;
    constexpr int kMaxRounds = 128;
    const F two = F::fromInt(2);
    F high = value > F::one() ? value : F::one();
    F low = value > F::one() ? F::zero() : value;
    F middle = high.saturatingAdd(low).safeDiv(two);
    F check = value.safeDiv(middle);
    for (int round = 0; check.absDiff(middle) > epsilon; ++round) {
        if (round > kMaxRounds)
            break;
        (check < middle ? high : low) = middle;
        middle = high.saturatingAdd(low).safeDiv(two);
        check = value.safeDiv(middle);
    }
    return middle;
}

template <typename F>
std::optional<F> checkedPow(F base, std::int32_t exponent)
{
    if (exponent == 0)
        return F::one();
    if (base.isZero())
        return exponent < 0 ? std::nullopt : std::optional<F>(F::zero());
    F result = F::one();
    std::uint32_t rest = exponent < 0 ? 0U - static_cast<std::uint32_t>(exponent)
                                      : static_cast<std::uint32_t>(exponent);
    while (rest > 0) {
        if ((rest & 1) != 0)
            result = result.saturatingMul(base);
        base = base.saturatingMul(base);
        rest >>= 1;
    }
    return exponent < 0 ? F::one().safeDiv(result) : result;
}

template <typename F>
std::optional<F> checkedLn(F value)
{
    if (value <= F::zero())
        return std::nullopt;
    const F two = F::fromInt(2);
    std::int64_t exponent = 0;
    while (value >= two) {
        value = value.safeDiv(two);
        ++exponent;
    }
    while (value < F::one()) {
        value = value.saturatingMul(two);
        --exponent;
    }
    // Now 1 <= value < 2, and no power of z can overflow.
    constexpr std::uint64_t kCoefficients[] = {kOneHalf,  kOneThird,   kOneQuarter, kOneFifth,
                                               kOneSixth, kOneSeventh, kOneEighth};
    const F z = value.saturatingSub(F::one());
    F power = z;
    std::optional<F> sum = z;
    bool subtract = true;
    for (const std::uint64_t coefficient : kCoefficients) {
        power = power.saturatingMul(z);
        const F term = power.saturatingMul(constant<F>(coefficient));
        sum = subtract ? sum->checkedSub(term) : sum->checkedAdd(term);
        if (!sum)
            return std::nullopt;
        subtract = !subtract;
    }
    const std::optional<F> shift = F::wrappingFromInt(exponent).checkedMul(constant<F>(kLnTwo));
    if (!shift)
        return std::nullopt;
    return sum->checkedAdd(*shift);
}

template <typename F>
std::optional<F> checkedLog(F value, F base)
{
    if (base <= F::zero() || base == F::one())
        return std::nullopt;
    const std::optional<F> top = checkedLn(value);
    const std::optional<F> bottom = checkedLn(base);
    if (!top || !bottom)
        return std::nullopt;
    return top->checkedDiv(*bottom);
}

template <typename F>
std::optional<F> checkedFloor(F value)
{
    if (!value.isNegative() || value.fraction().isZero())
        return value.integerPart();
    return value.integerPart().checkedSub(F::one());
}

I32F32 expSafe(I32F32 value)
{
    expLanes<1>(&value);
    return value;
}

void expSafeAll(std::span<I32F32> values)
{
    constexpr std::size_t kLanes = 8;
    std::size_t done = 0;
    for (; done + kLanes <= values.size(); done += kLanes)
        expLanes<kLanes>(values.data() + done);
    for (; done < values.size(); ++done)
        expLanes<1>(values.data() + done);
}

I32F32 sigmoidSafe(I32F32 value, I32F32 rho, I32F32 kappa)
{
    const I32F32 offset = value.saturatingSub(kappa);
    const I32F32 minusRho = rho.saturatingMul(I32F32::one().wrappingNeg());
    const I32F32 power = expSafe(minusRho.saturatingMul(offset));
    return I32F32::one().safeDiv(power.saturatingAdd(I32F32::one()));
}

#define SOMA_INSTANTIATE_ANY(F)                                                                    \
    template std::optional<F> sqrt(F);                                                             \
    template std::optional<F> powInt(F, std::int32_t);                                             \
    template std::optional<F> checkedSqrt(F, F);                                                   \
    template std::optional<F> checkedPow(F, std::int32_t);                                         \
    template std::optional<F> checkedLn(F);                                                        \
    template std::optional<F> checkedLog(F, F);                                                    \
    template std::optional<F> checkedFloor(F);
#define SOMA_INSTANTIATE_SIGNED(F)                                                                 \
    SOMA_INSTANTIATE_ANY(F)                                                                        \
    template std::optional<F> log2(F);                                                             \
    template std::optional<F> ln(F);                                                               \
    template std::optional<F> exp(F);                                                              \
    template std::optional<F> pow(F, F);

SOMA_INSTANTIATE_SIGNED(I32F32)
SOMA_INSTANTIATE_SIGNED(I64F64)
SOMA_INSTANTIATE_SIGNED(I96F32)
SOMA_INSTANTIATE_ANY(U64F64)
SOMA_INSTANTIATE_ANY(U96F32)

} // namespace soma::math
