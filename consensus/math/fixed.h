// Fixed-point numbers with the rounding, saturation and wrap rules of the reference's library
// (yuma-epoch.md section 2). A number is a raw integer b of RepBits bits; its value is b /
// 2^FracBits.
//
//   add, sub   exact; saturating, checked or wrapping by name
//   mul        whole product shifted right arithmetically: floor, toward minus infinity
//   div        (a * 2^FracBits) / b truncated toward zero
//   safeDiv    zero on a zero divisor and also zero (not a clamp) on overflow
//   to<...>    surplus fraction bits dropped by shift: floor; the integer part clamps or wraps
//
// There are no operators: what happens on overflow is always in the name.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/base/checked.h"
#include "consensus/math/wide.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace soma::math {

/// Standard integers and the 128-bit ones, which std::integral leaves out.
template <typename T>
concept Integer = std::is_integral_v<T> || std::is_same_v<T, i128> || std::is_same_v<T, u128>;

template <Integer T>
inline constexpr bool kIsSigned = static_cast<T>(-1) < static_cast<T>(0);

template <Integer T>
inline constexpr int kBits = static_cast<int>(sizeof(T) * 8);

template <Integer T>
inline constexpr T kIntegerMin = kIsSigned<T>
                                     ? static_cast<T>(static_cast<u128>(1) << (kBits<T> - 1))
                                     : T{0};

template <Integer T>
inline constexpr T kIntegerMax = static_cast<T>(~kIntegerMin<T>);

template <Integer To, Integer From>
constexpr bool fits(From value)
{
    if (value < From{0})
        return kIsSigned<To> && static_cast<i128>(value) >= static_cast<i128>(kIntegerMin<To>);
    return static_cast<u128>(value) <= static_cast<u128>(kIntegerMax<To>);
}

/// The nearest integer of the other type.
template <Integer To, Integer From>
constexpr To clampInteger(From value)
{
    if (fits<To>(value))
        return static_cast<To>(value);
    return value < From{0} ? kIntegerMin<To> : kIntegerMax<To>;
}

template <int RepBits, int FracBits, bool Signed>
class Fixed {
    static_assert(RepBits == 64 || RepBits == 128);
    static_assert(FracBits > 0 && FracBits < RepBits);

public:
    using Rep =
        std::conditional_t<RepBits == 64, std::conditional_t<Signed, std::int64_t, std::uint64_t>,
                           std::conditional_t<Signed, i128, u128>>;
    using URep = std::conditional_t<RepBits == 64, std::uint64_t, u128>;

    static constexpr int kRepBits = RepBits;
    static constexpr int kFracBits = FracBits;
    static constexpr bool kSigned = Signed;

    constexpr Fixed() = default;

    static constexpr Fixed fromBits(Rep bits)
    {
        Fixed out;
        out.m_bits = bits;
        return out;
    }

    constexpr Rep bits() const { return m_bits; }

    static constexpr Fixed zero() { return {}; }

    static constexpr Fixed one() { return fromBits(Rep{1} << FracBits); }

    static constexpr Fixed min() { return fromBits(kIntegerMin<Rep>); }

    static constexpr Fixed max() { return fromBits(kIntegerMax<Rep>); }

    /// The integer, clamped to the type's range.
    template <Integer T>
    static constexpr Fixed fromInt(T value)
    {
        constexpr Rep kHighest = (kIntegerMax<Rep>) >> FracBits;
        constexpr Rep kLowest = (kIntegerMin<Rep>) >> FracBits;
        if (value < T{0}) {
            if (!Signed || static_cast<i128>(value) < static_cast<i128>(kLowest))
                return min();
        } else if (static_cast<u128>(value) > static_cast<u128>(kHighest)) {
            return max();
        }
        return wrappingFromInt(value);
    }

    /// The integer; high bits that do not fit are lost.
    template <Integer T>
    static constexpr Fixed wrappingFromInt(T value)
    {
        return fromBits(static_cast<Rep>(static_cast<URep>(value) << FracBits));
    }

    constexpr bool isZero() const { return m_bits == 0; }

    constexpr bool isNegative() const { return m_bits < 0; }

    constexpr auto operator<=>(const Fixed&) const = default;

    // --- exact addition ---

    constexpr Fixed wrappingAdd(Fixed other) const
    {
        return fromBits(
            static_cast<Rep>(static_cast<URep>(m_bits) + static_cast<URep>(other.m_bits)));
    }

    constexpr Fixed wrappingSub(Fixed other) const
    {
        return fromBits(
            static_cast<Rep>(static_cast<URep>(m_bits) - static_cast<URep>(other.m_bits)));
    }

    constexpr Fixed wrappingNeg() const { return zero().wrappingSub(*this); }

    constexpr std::optional<Fixed> checkedAdd(Fixed other) const
    {
        Rep out{};
        if (__builtin_add_overflow(m_bits, other.m_bits, &out))
            return std::nullopt;
        return fromBits(out);
    }

    constexpr std::optional<Fixed> checkedSub(Fixed other) const
    {
        Rep out{};
        if (__builtin_sub_overflow(m_bits, other.m_bits, &out))
            return std::nullopt;
        return fromBits(out);
    }

    constexpr std::optional<Fixed> checkedNeg() const { return zero().checkedSub(*this); }

    constexpr Fixed saturatingAdd(Fixed other) const
    {
        Rep out{};
        if (__builtin_add_overflow(m_bits, other.m_bits, &out))
            return other.m_bits < 0 ? min() : max();
        return fromBits(out);
    }

    constexpr Fixed saturatingSub(Fixed other) const
    {
        Rep out{};
        if (__builtin_sub_overflow(m_bits, other.m_bits, &out))
            return Signed && other.m_bits < 0 ? max() : min();
        return fromBits(out);
    }

    /// |this - other|, clamped.
    constexpr Fixed absDiff(Fixed other) const
    {
        return *this < other ? other.saturatingSub(*this) : saturatingSub(other);
    }

    // --- multiplication: floor ---

    constexpr Fixed wrappingMul(Fixed other) const { return multiply(other).value; }

    constexpr std::optional<Fixed> checkedMul(Fixed other) const
    {
        const Outcome product = multiply(other);
        if (product.overflow)
            return std::nullopt;
        return product.value;
    }

    constexpr Fixed saturatingMul(Fixed other) const
    {
        const Outcome product = multiply(other);
        if (product.overflow)
            return (m_bits < 0) != (other.m_bits < 0) ? min() : max();
        return product.value;
    }

    // --- division: toward zero ---

    /// None on a zero divisor and on overflow.
    constexpr std::optional<Fixed> checkedDiv(Fixed other) const
    {
        if (other.m_bits == 0)
            return std::nullopt;
        const Outcome quotient = divide(other);
        if (quotient.overflow)
            return std::nullopt;
        return quotient.value;
    }

    /// Zero on a zero divisor and on overflow.
    constexpr Fixed safeDiv(Fixed other) const { return safeDivOr(other, zero()); }

    /// `fallback` on a zero divisor and on overflow.
    constexpr Fixed safeDivOr(Fixed other, Fixed fallback) const
    {
        if (other.m_bits == 0)
            return fallback;
        const Outcome quotient = divide(other);
        return quotient.overflow ? fallback : quotient.value;
    }

    /// Clamps on overflow. The divisor must not be zero.
    constexpr Fixed saturatingDiv(Fixed other) const
    {
        const Outcome quotient = divide(other);
        if (quotient.overflow)
            return (m_bits < 0) != (other.m_bits < 0) ? min() : max();
        return quotient.value;
    }

    /// Loses high bits on overflow. The divisor must not be zero.
    constexpr Fixed wrappingDiv(Fixed other) const { return divide(other).value; }

    // --- parts and rounding ---

    /// The integer part, floored, as a number of the same type.
    constexpr Fixed integerPart() const
    {
        return fromBits(static_cast<Rep>(static_cast<URep>(m_bits) & ~kFractionMask));
    }

    /// What integerPart() leaves; never negative.
    constexpr Fixed fraction() const
    {
        return fromBits(static_cast<Rep>(static_cast<URep>(m_bits) & kFractionMask));
    }

    /// Nearest integer, ties away from zero; wraps at the top.
    constexpr Fixed round() const
    {
        constexpr URep kHalf = URep{1} << (FracBits - 1);
        const bool tieBelowZero = m_bits < 0 && static_cast<URep>(fraction().m_bits) == kHalf;
        if ((static_cast<URep>(m_bits) & kHalf) == 0 || tieBelowZero)
            return integerPart();
        return integerPart().wrappingAdd(one());
    }

    // --- conversion: floor, then clamp or wrap ---

    template <Integer T>
    constexpr T toInt() const
    {
        return clampInteger<T>(static_cast<Rep>(m_bits >> FracBits));
    }

    template <Integer T>
    constexpr T toIntWrapping() const
    {
        return static_cast<T>(m_bits >> FracBits);
    }

    template <Integer T>
    constexpr std::optional<T> toIntChecked() const
    {
        const Rep whole = m_bits >> FracBits;
        if (!fits<T>(whole))
            return std::nullopt;
        return static_cast<T>(whole);
    }

    /// The same value in another format, clamped to its range.
    template <typename Other>
    constexpr Other to() const
    {
        if (!fitsInto<Other>())
            return m_bits < 0 ? Other::min() : Other::max();
        return toWrapping<Other>();
    }

    template <typename Other>
    constexpr std::optional<Other> toChecked() const
    {
        if (!fitsInto<Other>())
            return std::nullopt;
        return toWrapping<Other>();
    }

    template <typename Other>
    constexpr Other toWrapping() const
    {
        using OtherRep = typename Other::Rep;
        if constexpr (Other::kFracBits <= FracBits)
            return Other::fromBits(static_cast<OtherRep>(m_bits >> (FracBits - Other::kFracBits)));
        else
            return Other::fromBits(static_cast<OtherRep>(static_cast<typename Other::URep>(m_bits)
                                                         << (Other::kFracBits - FracBits)));
    }

private:
    struct Outcome {
        Fixed value;
        bool overflow = false;
    };

    static constexpr URep kFractionMask = (URep{1} << FracBits) - 1;

    template <typename Other>
    constexpr bool fitsInto() const
    {
        using OtherRep = typename Other::Rep;
        if constexpr (Other::kFracBits <= FracBits) {
            return fits<OtherRep>(static_cast<Rep>(m_bits >> (FracBits - Other::kFracBits)));
        } else {
            constexpr int kUp = Other::kFracBits - FracBits;
            if (m_bits < 0)
                return Other::kSigned && static_cast<i128>(m_bits) >=
                                             static_cast<i128>((kIntegerMin<OtherRep>) >> kUp);
            return static_cast<u128>(m_bits) <= static_cast<u128>((kIntegerMax<OtherRep>) >> kUp);
        }
    }

    constexpr Outcome multiply(Fixed other) const
    {
        if constexpr (RepBits == 64) {
            using Double = std::conditional_t<Signed, i128, u128>;
            const Double product = (static_cast<Double>(m_bits) * other.m_bits) >> FracBits;
            const Rep narrow = static_cast<Rep>(product);
            return {fromBits(narrow), static_cast<Double>(narrow) != product};
        } else if constexpr (Signed) {
            const U256 product = multiplyWideSigned(m_bits, other.m_bits);
            const auto narrow = static_cast<Rep>((product.low >> FracBits) |
                                                 (product.high << (RepBits - FracBits)));
            const auto rest = static_cast<i128>(product.high) >> FracBits;
            return {fromBits(narrow), rest != (narrow < 0 ? -1 : 0)};
        } else {
            const U256 product = multiplyWide(m_bits, other.m_bits);
            const Rep narrow = (product.low >> FracBits) | (product.high << (RepBits - FracBits));
            return {fromBits(narrow), (product.high >> FracBits) != 0};
        }
    }

    static constexpr URep magnitude(Rep value)
    {
        return value < 0 ? URep{0} - static_cast<URep>(value) : static_cast<URep>(value);
    }

    constexpr Outcome divide(Fixed other) const
    {
        SOMA_ASSERT(other.m_bits != 0);
        const URep dividend = magnitude(m_bits);
        const URep divisor = magnitude(other.m_bits);
        U256 quotient;
        if constexpr (RepBits == 64)
            quotient.low = (static_cast<u128>(dividend) << FracBits) / divisor;
        else
            quotient = divideWide(shiftLeft({0, dividend}, FracBits), divisor).quotient;
        const bool negative = (m_bits < 0) != (other.m_bits < 0);
        const auto narrow = static_cast<URep>(quotient.low);
        // The largest magnitude that fits, one more below zero than above.
        const u128 limit =
            static_cast<u128>(static_cast<URep>(kIntegerMax<Rep>)) + (negative ? 1 : 0);
        const bool overflow = quotient.high != 0 || quotient.low > limit;
        return {fromBits(static_cast<Rep>(negative ? URep{0} - narrow : narrow)), overflow};
    }

    Rep m_bits{};
};

using I32F32 = Fixed<64, 32, true>;
using I64F64 = Fixed<128, 64, true>;
using I96F32 = Fixed<128, 32, true>;
using U64F64 = Fixed<128, 64, false>;
using U96F32 = Fixed<128, 32, false>;

} // namespace soma::math
