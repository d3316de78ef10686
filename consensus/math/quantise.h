// Between stored 16-bit shares (65 535 = one) and fixed-point proportions (yuma-epoch.md sections
// 2 and 10).
#pragma once

#include "consensus/math/fixed.h"

#include <cstdint>
#include <span>

namespace soma::math {

inline constexpr I32F32 kU16Max = I32F32::fromInt(65535);

/// floor(value * 65535), clamped to 0..65535: one becomes 65535, anything below at most 65534.
constexpr std::uint16_t proportionToU16(I32F32 value)
{
    return value.saturatingMul(kU16Max).toInt<std::uint16_t>();
}

/// share / 65535, truncated.
constexpr I32F32 u16Proportion(std::uint16_t share)
{
    return I32F32::fromBits(static_cast<std::int64_t>((std::uint64_t{share} << 32) / 65535));
}

/// Scales so that the largest value becomes 65535, each rounded to nearest, ties away from zero.
/// Above a maximum of 32768 the ratio is formed first, otherwise the product. `out` has the size
/// of `values`.
void maxUpscaleToU16(std::span<const I32F32> values, std::span<std::uint16_t> out);
void maxUpscaleToU16(std::span<const std::uint16_t> values, std::span<std::uint16_t> out);

/// True when no value, after dividing by their sum, exceeds limit / 65535.
bool isMaxLimited(std::span<const std::uint16_t> values, std::uint16_t limit);

} // namespace soma::math
