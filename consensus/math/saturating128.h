// Saturating arithmetic of unsigned 128-bit numbers, which std::integral (base/checked.h) leaves
// out.
#pragma once

#include "consensus/base/checked.h"

namespace soma::math {

inline constexpr u128 kMax128 = ~static_cast<u128>(0);

constexpr u128 saturatingAdd128(u128 a, u128 b)
{
    const u128 sum = a + b;
    return sum < a ? kMax128 : sum;
}

constexpr u128 saturatingSub128(u128 a, u128 b)
{
    return a > b ? a - b : 0;
}

constexpr u128 saturatingMul128(u128 a, u128 b)
{
    u128 product = 0;
    return __builtin_mul_overflow(a, b, &product) ? kMax128 : product;
}

} // namespace soma::math
