// Integer arithmetic by name: checked, saturating, and ratios with a stated rounding.
#pragma once

#include "consensus/base/assert.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>

namespace soma {

// `using` cannot carry __extension__, without which a strict build refuses 128 bits.
__extension__ typedef unsigned __int128 u128; // NOLINT(modernize-use-using)
__extension__ typedef __int128 i128;          // NOLINT(modernize-use-using)

enum class Rounding { Down, Up, HalfUp };

template <std::integral T>
constexpr std::optional<T> checkedAdd(T a, T b)
{
    T out{};
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

template <std::integral T>
constexpr std::optional<T> checkedSub(T a, T b)
{
    T out{};
    if (__builtin_sub_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

template <std::integral T>
constexpr std::optional<T> checkedMul(T a, T b)
{
    T out{};
    if (__builtin_mul_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

template <std::unsigned_integral T>
constexpr T saturatingAdd(T a, T b)
{
    return checkedAdd(a, b).value_or(std::numeric_limits<T>::max());
}

template <std::unsigned_integral T>
constexpr T saturatingSub(T a, T b)
{
    return a > b ? static_cast<T>(a - b) : T{0};
}

template <std::unsigned_integral T>
constexpr T saturatingMul(T a, T b)
{
    return checkedMul(a, b).value_or(std::numeric_limits<T>::max());
}

/// value * numerator / denominator without intermediate loss; saturates at the top of u64.
/// The denominator must not be zero.
constexpr std::uint64_t mulRatio(std::uint64_t value, std::uint64_t numerator,
                                 std::uint64_t denominator, Rounding rounding)
{
    SOMA_ASSERT(denominator != 0);
    const u128 product = static_cast<u128>(value) * numerator;
    u128 quotient = product / denominator;
    const u128 rest = product % denominator;
    if ((rounding == Rounding::Up && rest != 0) ||
        (rounding == Rounding::HalfUp && rest >= denominator - rest))
        ++quotient;
    constexpr std::uint64_t kTop = std::numeric_limits<std::uint64_t>::max();
    return quotient > kTop ? kTop : static_cast<std::uint64_t>(quotient);
}

} // namespace soma
