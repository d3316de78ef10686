// Compact<T>: a number that is stored in one to seventeen bytes by its size.
#pragma once

#include <compare>

namespace soma::codec {

/// Wraps any unsigned integer or unit where the reference writes #[codec(compact)].
template <typename T>
struct Compact {
    T value{};

    constexpr Compact() = default;

    constexpr explicit Compact(T inner) : value(inner) {}

    constexpr auto operator<=>(const Compact&) const = default;
};

} // namespace soma::codec
