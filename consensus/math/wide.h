// 256-bit integers as far as fixed-point arithmetic needs them: the whole product of two 128-bit
// numbers, and the quotient of a 256-bit number by a 128-bit one. Nothing here rounds or loses
// bits.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/base/checked.h"

#include <compare>
#include <cstdint>

namespace soma::math {

/// An unsigned 256-bit integer, value = high * 2^128 + low.
struct U256 {
    u128 high = 0;
    u128 low = 0;

    constexpr auto operator<=>(const U256&) const = default;
};

constexpr std::uint64_t low64(u128 value)
{
    return static_cast<std::uint64_t>(value);
}

constexpr std::uint64_t high64(u128 value)
{
    return static_cast<std::uint64_t>(value >> 64);
}

/// Number of zero bits above the highest one; 128 for zero.
constexpr int leadingZeros(u128 value)
{
    if (high64(value) != 0)
        return __builtin_clzll(high64(value));
    return low64(value) != 0 ? 64 + __builtin_clzll(low64(value)) : 128;
}

/// a * b, all 256 bits.
constexpr U256 multiplyWide(u128 a, u128 b)
{
    const u128 lowLow = static_cast<u128>(low64(a)) * low64(b);
    const u128 lowHigh = static_cast<u128>(low64(a)) * high64(b);
    const u128 highLow = static_cast<u128>(high64(a)) * low64(b);
    const u128 highHigh = static_cast<u128>(high64(a)) * high64(b);
    const u128 middle = lowHigh + high64(lowLow);
    const u128 column = static_cast<u128>(low64(middle)) + highLow;
    return {highHigh + high64(middle) + high64(column), (column << 64) | low64(lowLow)};
}

/// a * b of two signed numbers as a 256-bit two's complement number.
constexpr U256 multiplyWideSigned(i128 a, i128 b)
{
    U256 product = multiplyWide(static_cast<u128>(a), static_cast<u128>(b));
    if (a < 0)
        product.high -= static_cast<u128>(b);
    if (b < 0)
        product.high -= static_cast<u128>(a);
    return product;
}

/// Left shift; bits beyond 256 are lost. 0 <= count < 256.
constexpr U256 shiftLeft(U256 value, int count)
{
    if (count == 0)
        return value;
    if (count >= 128)
        return {value.low << (count - 128), 0};
    return {(value.high << count) | (value.low >> (128 - count)), value.low << count};
}

/// Logical right shift. 0 <= count < 256.
constexpr U256 shiftRight(U256 value, int count)
{
    if (count == 0)
        return value;
    if (count >= 128)
        return {0, value.high >> (count - 128)};
    return {value.high >> count, (value.low >> count) | (value.high << (128 - count))};
}

struct WideQuotient {
    U256 quotient;
    u128 remainder = 0;
};

namespace detail {

/// (high * 2^64 + low) / divisor where high < divisor, so that the quotient has 64 bits.
constexpr std::uint64_t divideStep(std::uint64_t& high, std::uint64_t low, std::uint64_t divisor)
{
    const u128 dividend = (static_cast<u128>(high) << 64) | low;
#if defined(__x86_64__)
    if (!__builtin_is_constant_evaluated()) {
        std::uint64_t quotient = 0;
        std::uint64_t remainder = 0;
        __asm__("divq %4"
                : "=a"(quotient), "=d"(remainder)
                : "a"(low), "d"(high), "r"(divisor)
                : "cc");
        high = remainder;
        return quotient;
    }
#endif
    const auto quotient = static_cast<std::uint64_t>(dividend / divisor);
    high = static_cast<std::uint64_t>(dividend % divisor);
    return quotient;
}

/// One digit of a schoolbook division: (rest * 2^64 + digit) / divisor, where the divisor has its
/// top bit set and rest < divisor. Leaves the remainder in `rest`.
constexpr std::uint64_t divideDigit(u128& rest, std::uint64_t digit, u128 divisor)
{
    const std::uint64_t top = high64(divisor);
    std::uint64_t part = high64(rest);
    std::uint64_t estimate = ~std::uint64_t{0};
    if (part < top)
        estimate = divideStep(part, low64(rest), top);
    // The estimate is at most two too large. The remainder counts modulo 2^128; it is the true one
    // once it is back below the divisor, which the borrow tells.
    const u128 shifted = (rest << 64) | digit;
    const U256 product = multiplyWide(divisor, estimate);
    U256 left{high64(rest), shifted};
    bool borrow = left < product;
    u128 remainder = shifted - product.low;
    while (borrow) {
        --estimate;
        const u128 next = remainder + divisor;
        borrow = next >= remainder; // No carry out: still below zero.
        remainder = next;
    }
    rest = remainder;
    return estimate;
}

} // namespace detail

/// value / divisor and the remainder. The divisor must not be zero.
constexpr WideQuotient divideWide(U256 value, u128 divisor)
{
    SOMA_ASSERT(divisor != 0);
    if (value.high == 0)
        return {{0, value.low / divisor}, value.low % divisor};
    if (high64(divisor) == 0) {
        const std::uint64_t narrow = low64(divisor);
        std::uint64_t rest = 0;
        const std::uint64_t q3 = detail::divideStep(rest, high64(value.high), narrow);
        const std::uint64_t q2 = detail::divideStep(rest, low64(value.high), narrow);
        const std::uint64_t q1 = detail::divideStep(rest, high64(value.low), narrow);
        const std::uint64_t q0 = detail::divideStep(rest, low64(value.low), narrow);
        return {{(static_cast<u128>(q3) << 64) | q2, (static_cast<u128>(q1) << 64) | q0}, rest};
    }
    const int shift = leadingZeros(divisor);
    const u128 scaled = divisor << shift;
    // The divisor has at least 65 bits, so the quotient has at most 192 and the bits that the shift
    // moves out at the top are a valid first remainder.
    u128 rest = shift == 0 ? 0 : value.high >> (128 - shift);
    const U256 dividend = shiftLeft(value, shift);
    const std::uint64_t q3 = detail::divideDigit(rest, high64(dividend.high), scaled);
    const std::uint64_t q2 = detail::divideDigit(rest, low64(dividend.high), scaled);
    const std::uint64_t q1 = detail::divideDigit(rest, high64(dividend.low), scaled);
    const std::uint64_t q0 = detail::divideDigit(rest, low64(dividend.low), scaled);
    return {{(static_cast<u128>(q3) << 64) | q2, (static_cast<u128>(q1) << 64) | q0},
            rest >> shift};
}

} // namespace soma::math
