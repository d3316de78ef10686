// The logarithm and exponential behind the pool's power: fixed-point Taylor series over big
// integers with 2^internal as one (staking.md section 3.3; reference crate safe-bigmath 0.4.1,
// src/integer.rs ln1p_fixed, exp_fixed, ln_biguint).
//
// The series has no range reduction in its exponential, so far from one its value is not the true
// power. Those values are consensus values: every term, every floor and the place where the series
// stops are part of the result.
#pragma once

#include "consensus/math/big_uint.h"

#include <cstdint>

namespace soma::pool {

/// A logarithm: at most 1 048 fraction bits and, |ln(2^128)| being below 89, 7 whole ones. The
/// spare limbs take products by a 64-bit exponent.
using LogValue = math::BigInt<20>;

/// An exponential: |x| < 2^71, at most 1 176 terms x^n / n!, hence fewer than 74 300 bits.
using ExpValue = math::BigInt<1'200>;

/// The precision of one computation, from the caller's wish and the bits of the scale.
struct SeriesScale {
    static constexpr std::uint32_t kGuardBits = 24;

    /// Highest precision that LogValue and ExpValue have room for.
    static constexpr std::uint32_t kMaxPrecision = 1'024;

    static SeriesScale of(std::uint32_t wishedPrecision, std::uint64_t scale);

    std::uint32_t precision = 0; ///< R
    std::uint32_t internal = 0;  ///< I = R + 24; one is 2^I
    std::uint32_t maxTerms = 0;
};

/// ln(2) as the series gives it. Known constants for the two precisions of the chain.
LogValue logOfTwo(const SeriesScale& scale);

/// The same, always by the series; for the constants' test.
LogValue logOfTwoBySeries(const SeriesScale& scale);

/// ln(value) for value > 0.
LogValue logOf(u128 value, const SeriesScale& scale, const LogValue& logTwo);

/// exp(x), written to `result`.
void exponential(const LogValue& x, const SeriesScale& scale, ExpValue& result);

} // namespace soma::pool
