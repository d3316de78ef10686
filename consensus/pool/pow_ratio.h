// The power the pool is made of (staking.md section 3.3; reference crate safe-bigmath 0.4.1,
// SafeInt::pow_ratio_scaled):
//
//   floor-like scale * (numerator / denominator) ^ (exponentNumerator / exponentDenominator)
//
// Exact when both parts of the reduced exponent are at most 1 024; otherwise the fixed-point series
// of pow_series.h, followed bit by bit.
#pragma once

#include "consensus/math/big_uint.h"

#include <cstdint>
#include <optional>

namespace soma::pool {

struct PowRatio {
    u128 numerator = 0;
    u128 denominator = 0;
    std::uint64_t exponentNumerator = 0;
    std::uint64_t exponentDenominator = 0;
    std::uint32_t precision = 0; ///< wished fraction bits of the series, at most 1 024
    std::uint64_t scale = 0;
};

enum class PowKind {
    None,     ///< a denominator is zero
    Negative, ///< the series went below zero
    Fits,     ///< the result is in `value`
    TooLarge, ///< above 2^64 - 1
};

/// The result as far as the chain looks at it.
struct PowValue {
    PowKind kind = PowKind::None;
    std::uint64_t value = 0; ///< only for Fits

    friend bool operator==(const PowValue&, const PowValue&) = default;
};

PowValue powRatioScaled(const PowRatio& ratio);

/// Room for the exact branch: (2^128)^1024 * (2^64)^1024, and spare limbs for the division.
inline constexpr std::size_t kPowLimbs = 3'200;
using PowInteger = math::BigInt<kPowLimbs>;

/// The same with results of any size. Slow for large ones; for tests and tools. Uses some 300 KB of
/// stack. False for none.
bool powRatioScaledWide(const PowRatio& ratio, PowInteger& result);

} // namespace soma::pool
