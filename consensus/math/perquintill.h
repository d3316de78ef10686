// Parts out of 10^18, the unit of pool weights (staking.md section 3.1; reference: sp-arithmetic
// Perquintill).
#pragma once

#include "consensus/base/checked.h"
#include "consensus/math/wide.h"

#include <algorithm>
#include <compare>
#include <cstdint>

namespace soma::math {

class Perquintill {
public:
    static constexpr std::uint64_t kAccuracy = 1'000'000'000'000'000'000;

    constexpr Perquintill() = default;

    /// At most one: more parts are cut.
    static constexpr Perquintill fromParts(std::uint64_t parts)
    {
        Perquintill out;
        out.m_parts = std::min(parts, kAccuracy);
        return out;
    }

    static constexpr Perquintill one() { return fromParts(kAccuracy); }

    static constexpr Perquintill half() { return fromParts(kAccuracy / 2); }

    /// floor(p / q) in parts; one when q is zero or smaller than p.
    static constexpr Perquintill fromRational(u128 p, u128 q)
    {
        if (q == 0 || p > q)
            return one();
        return fromParts(low64(divideWide(multiplyWide(p, kAccuracy), q).quotient.low));
    }

    constexpr std::uint64_t parts() const { return m_parts; }

    /// 1 - this
    constexpr Perquintill complement() const { return fromParts(kAccuracy - m_parts); }

    constexpr auto operator<=>(const Perquintill&) const = default;

private:
    std::uint64_t m_parts = 0;
};

/// parts * value, rounded to the nearest integer, halves up.
constexpr u128 mulRound(Perquintill parts, u128 value)
{
    // At most 2^128 * 10^18 + 5 * 10^17: far from 2^256, and the quotient fits as parts <= 10^18.
    U256 product = multiplyWide(value, parts.parts());
    constexpr u128 kHalf = Perquintill::kAccuracy / 2;
    product.low += kHalf;
    if (product.low < kHalf)
        ++product.high;
    return divideWide(product, Perquintill::kAccuracy).quotient.low;
}

} // namespace soma::math
