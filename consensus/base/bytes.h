// The two spellings of "some bytes" used everywhere: owned and borrowed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace soma {

using Bytes = std::vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;
using MutableByteSpan = std::span<std::uint8_t>;

template <std::size_t N>
using ByteArray = std::array<std::uint8_t, N>;

inline void append(Bytes& out, ByteSpan more)
{
    out.insert(out.end(), more.begin(), more.end());
}

inline Bytes toBytes(ByteSpan view)
{
    return Bytes(view.begin(), view.end());
}

} // namespace soma
