#include "consensus/pool/safe_float.h"

#include "consensus/base/numeric_cast.h"
#include "consensus/math/saturating128.h"

#include <algorithm>
#include <array>
#include <limits>

namespace soma::pool {

using math::U256;

namespace {

/// The highest power that is ever needed: 10^22; larger exponents use it as well.
constexpr std::size_t kTopPower = 22;

constexpr std::array<u128, kTopPower + 1> makePowers()
{
    std::array<u128, kTopPower + 1> powers{};
    u128 power = 1;
    for (u128& entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}

constexpr std::array<u128, kTopPower + 1> kPowersOfTen = makePowers();

constexpr u128 powerOfTen(std::uint64_t exponent)
{
    return kPowersOfTen[std::min<std::uint64_t>(exponent, kTopPower)];
}

std::uint64_t saturatingDifference(std::int64_t larger, std::int64_t smaller)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(larger, smaller, &difference))
        return std::numeric_limits<std::int64_t>::max();
    return static_cast<std::uint64_t>(difference);
}

/// value / 10, for values below 2^127.
u128 tenth(u128 value)
{
    const std::uint64_t high = math::high64(value);
    std::uint64_t rest = high % 10;
    const std::uint64_t low = math::detail::divideStep(rest, math::low64(value), 10);
    return (static_cast<u128>(high / 10) << 64) | low;
}

} // namespace

std::optional<SafeFloat> SafeFloat::normalised(U256 mantissa, std::int64_t exponent)
{
    if (mantissa.high == 0 && mantissa.low == 0)
        return SafeFloat();
    // Too large: drop digits. Dividing by ten step by step is one floor division by the power.
    constexpr std::int64_t kTop = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t kBottom = std::numeric_limits<std::int64_t>::min();
    while (mantissa.high != 0) {
        if (exponent == kTop)
            return std::nullopt;
        mantissa = math::divideWide(mantissa, 10).quotient;
        ++exponent;
    }
    u128 value = mantissa.low;
    while (value > kMaxMantissa) {
        if (exponent == kTop)
            return std::nullopt;
        value = tenth(value);
        ++exponent;
    }
    while (value <= kMaxMantissa / 10) {
        if (exponent == kBottom)
            return std::nullopt;
        value *= 10;
        --exponent;
    }
    return SafeFloat(value, exponent);
}

std::optional<SafeFloat> SafeFloat::make(u128 mantissa, std::int64_t exponent)
{
    if (mantissa > kMaxMantissa)
        return std::nullopt;
    return normalised({0, mantissa}, exponent);
}

SafeFloat SafeFloat::fromU64(std::uint64_t value)
{
    if (value == 0)
        return {};
    // Digits of the value below ten, so that the mantissa is in (10^20, 10^21]; a power of ten
    // goes to the upper end.
    std::size_t digits = 0;
    while (digits < 20 && kPowersOfTen[digits] < value)
        ++digits;
    const std::size_t up = static_cast<std::size_t>(kMaxExponent) - digits;
    return SafeFloat(kPowersOfTen[up] * value, -static_cast<std::int64_t>(up));
}

SafeFloat SafeFloat::fromU64F64(math::U64F64 value)
{
    if (value.isZero())
        return {};
    const SafeFloat whole = fromU64(math::high64(value.bits()));
    const SafeFloat numerator = fromU64(math::low64(value.bits()));
    const SafeFloat denominator = make(static_cast<u128>(1) << 64, 0).value_or(SafeFloat());
    const SafeFloat fraction = numerator.divide(denominator).value_or(SafeFloat());
    return whole.add(fraction).value_or(SafeFloat());
}

std::uint64_t SafeFloat::toU64() const
{
    constexpr std::uint64_t kTop = std::numeric_limits<std::uint64_t>::max();
    u128 whole = m_mantissa;
    if (m_exponent > 0) {
        whole = math::saturatingMul128(whole, powerOfTen(static_cast<std::uint64_t>(m_exponent)));
    } else if (m_exponent < 0) {
        const std::uint64_t magnitude = std::uint64_t{0} - static_cast<std::uint64_t>(m_exponent);
        whole /= powerOfTen(magnitude);
    }
    return whole > kTop ? kTop : static_cast<std::uint64_t>(whole);
}

std::optional<SafeFloat> SafeFloat::add(const SafeFloat& other) const
{
    if (isZero())
        return other;
    if (other.isZero())
        return *this;
    const bool mineIsLarger = m_exponent >= other.m_exponent;
    const SafeFloat& large = mineIsLarger ? *this : other;
    const SafeFloat& small = mineIsLarger ? other : *this;
    const std::uint64_t distance = saturatingDifference(large.m_exponent, small.m_exponent);
    const u128 addend = small.m_mantissa / powerOfTen(distance);
    const u128 sum = large.m_mantissa + addend;
    return normalised({sum < addend ? u128{1} : u128{0}, sum}, large.m_exponent);
}

std::optional<SafeFloat> SafeFloat::subtract(const SafeFloat& other) const
{
    if (other.isZero())
        return *this;
    if (isZero())
        return std::nullopt;
    u128 mine = m_mantissa;
    u128 theirs = other.m_mantissa;
    std::int64_t exponent = m_exponent;
    if (m_exponent >= other.m_exponent) {
        theirs /= powerOfTen(saturatingDifference(m_exponent, other.m_exponent));
    } else {
        mine /= powerOfTen(saturatingDifference(other.m_exponent, m_exponent));
        exponent = other.m_exponent;
    }
    return normalised({0, math::saturatingSub128(mine, theirs)}, exponent);
}

std::optional<SafeFloat> SafeFloat::divide(const SafeFloat& divisor) const
{
    const i128 exponent = static_cast<i128>(m_exponent) - divisor.m_exponent - kMaxExponent;
    if (exponent > std::numeric_limits<std::int64_t>::max() ||
        exponent < std::numeric_limits<std::int64_t>::min() || divisor.isZero())
        return std::nullopt;
    const U256 scaled = math::multiplyWide(m_mantissa, kMaxMantissa);
    return normalised(math::divideWide(scaled, divisor.m_mantissa).quotient,
                      static_cast<std::int64_t>(exponent));
}

std::optional<SafeFloat> SafeFloat::mulDiv(const SafeFloat& factor, const SafeFloat& divisor) const
{
    std::int64_t exponent = 0;
    if (divisor.isZero() || __builtin_add_overflow(m_exponent, factor.m_exponent, &exponent) ||
        __builtin_sub_overflow(exponent, divisor.m_exponent, &exponent))
        return std::nullopt;
    const U256 product = math::multiplyWide(m_mantissa, factor.m_mantissa);
    return normalised(math::divideWide(product, divisor.m_mantissa).quotient, exponent);
}

bool SafeFloat::isGreaterThan(const SafeFloat& other) const
{
    if (m_exponent == other.m_exponent)
        return m_mantissa > other.m_mantissa;
    // Normal forms two powers of ten apart cannot overlap.
    if (m_exponent > other.m_exponent) {
        return saturatingDifference(m_exponent, other.m_exponent) > 1 ||
               math::multiplyWide(m_mantissa, 10) > U256{0, other.m_mantissa};
    }
    return saturatingDifference(other.m_exponent, m_exponent) <= 1 &&
           U256{0, m_mantissa} > math::multiplyWide(other.m_mantissa, 10);
}

} // namespace soma::pool
