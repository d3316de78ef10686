// The burn price of a neuron: it rises with every registration and decays in every block
// (subnets.md section 5; reference pallets/subtensor/src/subnets/registration.rs, utils/misc.rs
// mul_by_q32, pow_q32, decay_factor_q32).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::emission {

/// 1.0 where factors have 32 fraction bits.
inline constexpr std::uint64_t kQ32One = std::uint64_t{1} << 32;

/// BurnIncreaseMult 1.26
inline constexpr math::U64F64 kDefaultBurnMultiplier = math::U64F64::fromBits(
    (static_cast<u128>(1) << 64) + static_cast<u128>(4'796'153'459'164'483'584));

inline constexpr std::uint16_t kDefaultBurnHalfLife = 360;

/// floor(value * factor / 2^32), saturated.
std::uint64_t mulByQ32(std::uint64_t value, std::uint64_t factor);

/// By squaring, each product truncated.
std::uint64_t powQ32(std::uint64_t base, std::uint16_t exponent);

/// The largest factor whose power over the half-life is at most one half; one for no half-life.
std::uint64_t decayFactorQ32(std::uint16_t halfLife);

struct BurnBounds {
    Rao min;
    Rao max;
};

/// The price after one block. In blocks 0 and 1 and without a half-life only the bounds act.
Rao decayedBurn(Rao burn, const BurnBounds& bounds, std::uint16_t halfLife, BlockNumber block);

/// The price after one registration; a multiplier below one counts as one. Not for root.
Rao bumpedBurn(Rao burn, const BurnBounds& bounds, math::U64F64 multiplier);

} // namespace soma::emission
