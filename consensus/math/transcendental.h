// Roots, logarithms and powers exactly as the reference's fixed-point library computes them
// (yuma-epoch.md sections 9.1 and 12): same series, same number of rounds, same truncations, same
// odd constants. They are not accurate to the last bit, and must not be: these bits are consensus.
//
// Each is defined for the formats named at the end of the file. Nothing means that the reference
// answers with an error (domain or overflow).
#pragma once

#include "consensus/math/fixed.h"

#include <cstdint>
#include <optional>
#include <span>

namespace soma::math {

/// Newton's method with FracBits rounds; arguments below one are inverted first.
template <typename F>
std::optional<F> sqrt(F value);

/// By repeated squaring with rounded halving. Signed formats only.
template <typename F>
std::optional<F> log2(F value);

/// log2(value) / log2(e), the constant having 23 fraction bits. Signed formats only.
template <typename F>
std::optional<F> ln(F value);

/// Taylor series of FracBits - 1 terms; a negative argument inverts the positive one's result.
/// exp(1) is a constant of 23 fraction bits. Signed formats only.
template <typename F>
std::optional<F> exp(F value);

/// exp(exponent * ln(base)). Signed formats only.
template <typename F>
std::optional<F> pow(F base, F exponent);

/// |exponent| - 1 multiplications, then an inversion if the exponent is negative.
template <typename F>
std::optional<F> powInt(F base, std::int32_t exponent);

// --- the safe-math extension ---

/// Bisection until |value / middle - middle| <= epsilon, at most 129 rounds.
template <typename F>
std::optional<F> checkedSqrt(F value, F epsilon);

/// Square and multiply with saturating products; a negative exponent inverts the result, to zero
/// where that overflows. Nothing for zero to a negative power.
template <typename F>
std::optional<F> checkedPow(F base, std::int32_t exponent);

/// Eight alternating terms around one plus a multiple of ln 2.
template <typename F>
std::optional<F> checkedLn(F value);

/// checkedLn(value) / checkedLn(base).
template <typename F>
std::optional<F> checkedLog(F value, F base);

/// Floor for whole and non-negative numbers; one less than the floor for negative fractions, as the
/// reference has it.
template <typename F>
std::optional<F> checkedFloor(F value);

// --- the epoch's own ---

/// exp of the argument clamped to [-20, 20].
I32F32 expSafe(I32F32 value);

/// Replaces each number by its expSafe. Faster than one by one, because several series run abreast.
void expSafeAll(std::span<I32F32> values);

/// 1 / (1 + exp(-rho * (value - kappa))).
I32F32 sigmoidSafe(I32F32 value, I32F32 rho, I32F32 kappa);

} // namespace soma::math
