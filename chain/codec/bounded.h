// Bounded<T, N>: a list that the chain refuses to decode when it holds more than N elements.
#pragma once

#include <compare>
#include <cstddef>
#include <vector>

namespace soma::codec {

template <typename T, std::size_t N>
struct Bounded {
    static constexpr std::size_t kLimit = N;
    std::vector<T> items;

    bool operator==(const Bounded&) const = default;
};

} // namespace soma::codec
