#include "consensus/math/quantise.h"

#include "consensus/base/assert.h"

#include <algorithm>
#include <cstddef>

namespace soma::math {

namespace {

constexpr I32F32 kRatioFirstAbove = I32F32::fromInt(32768);

/// One value of a vector whose maximum is known.
std::uint16_t upscaleOne(I32F32 value, I32F32 maximum, I32F32 ratio)
{
    if (maximum.isZero())
        return value.saturatingMul(kU16Max).toInt<std::uint16_t>();
    const I32F32 scaled = maximum > kRatioFirstAbove
                              ? value.saturatingMul(ratio)
                              : value.saturatingMul(kU16Max).safeDiv(maximum);
    return scaled.round().toInt<std::uint16_t>();
}

} // namespace

void maxUpscaleToU16(std::span<const I32F32> values, std::span<std::uint16_t> out)
{
    SOMA_ASSERT(values.size() == out.size());
    if (values.empty())
        return;
    const I32F32 maximum = *std::max_element(values.begin(), values.end());
    const I32F32 ratio = kU16Max.safeDiv(maximum);
    for (std::size_t i = 0; i < values.size(); ++i)
        out[i] = upscaleOne(values[i], maximum, ratio);
}

void maxUpscaleToU16(std::span<const std::uint16_t> values, std::span<std::uint16_t> out)
{
    SOMA_ASSERT(values.size() == out.size());
    if (values.empty())
        return;
    const I32F32 maximum = I32F32::fromInt(*std::max_element(values.begin(), values.end()));
    const I32F32 ratio = kU16Max.safeDiv(maximum);
    for (std::size_t i = 0; i < values.size(); ++i)
        out[i] = upscaleOne(I32F32::fromInt(values[i]), maximum, ratio);
}

bool isMaxLimited(std::span<const std::uint16_t> values, std::uint16_t limit)
{
    if (values.empty())
        return true;
    I32F32 sum;
    for (const std::uint16_t value : values)
        sum = sum.wrappingAdd(I32F32::fromInt(value));
    const I32F32 ceiling = I32F32::fromInt(limit).safeDiv(kU16Max);
    return std::all_of(values.begin(), values.end(), [&](std::uint16_t value) {
        const I32F32 share = I32F32::fromInt(value);
        return (sum.isZero() ? share : share.safeDiv(sum)) <= ceiling;
    });
}

} // namespace soma::math
