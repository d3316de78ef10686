// Integer conversions that say what happens to a value that does not fit.
#pragma once

#include "consensus/base/assert.h"

#include <concepts>
#include <limits>
#include <optional>
#include <utility>

namespace soma {

/// The value if it fits, otherwise nothing.
template <std::integral To, std::integral From>
constexpr std::optional<To> checkedCast(From value)
{
    if (!std::in_range<To>(value))
        return std::nullopt;
    return static_cast<To>(value);
}

/// The nearest value that fits.
template <std::integral To, std::integral From>
constexpr To saturatingCast(From value)
{
    if (std::cmp_less(value, std::numeric_limits<To>::min()))
        return std::numeric_limits<To>::min();
    if (std::cmp_greater(value, std::numeric_limits<To>::max()))
        return std::numeric_limits<To>::max();
    return static_cast<To>(value);
}

/// For values that fit by construction; aborts if that belief is wrong.
template <std::integral To, std::integral From>
constexpr To exactCast(From value)
{
    SOMA_ASSERT(std::in_range<To>(value));
    return static_cast<To>(value);
}

} // namespace soma
