// Vectors of fixed-point numbers: sums that wrap, normalisation, top-k (yuma-epoch.md sections 2
// and 5).
#pragma once

#include "consensus/math/fixed.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soma::math {

/// Plain sum; wraps on overflow.
template <typename F>
F wrappingSum(std::span<const F> values)
{
    F sum;
    for (const F value : values)
        sum = sum.wrappingAdd(value);
    return sum;
}

/// Divides each value by `sum`; nothing changes when it is zero.
void normalizeBy(std::span<I32F32> values, I32F32 sum);

/// Divides each value by the sum of all; nothing changes when it is zero.
void normalize(std::span<I32F32> values);
void normalize(std::span<I64F64> values);

/// Marks the k largest values, among equals those of higher index. All when there are fewer than k.
/// `order` is scratch space.
void markTopK(std::span<const I32F32> values, std::size_t k, std::span<std::uint8_t> marks,
              std::vector<std::uint16_t>& order);

/// As markTopK, but a value of zero is never marked.
void markTopKNonzero(std::span<const I32F32> values, std::size_t k, std::span<std::uint8_t> marks,
                     std::vector<std::uint16_t>& order);

} // namespace soma::math
