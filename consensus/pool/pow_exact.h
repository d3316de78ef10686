// The exact branch of the pool's power: floor((num^p * scale^q / den^p)^(1/q)) for reduced
// exponents p / q with both parts between 1 and 1 024 (staking.md section 3.3; reference crate
// safe-bigmath 0.4.1, nth_root_ratio_floor).
#pragma once

#include "consensus/pool/pow_ratio.h"

namespace soma::pool {

inline constexpr std::uint64_t kMaxExactExponent = 1'024;

/// `ratio` has coprime exponents within the limit, a numerator and a denominator that are not zero.
PowValue powExact(const PowRatio& ratio);

/// The same with results of any size.
void powExactWide(const PowRatio& ratio, PowInteger& result);

} // namespace soma::pool
