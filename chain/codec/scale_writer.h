// Appends SCALE to a byte string (chain.md: integers are little-endian, lengths are compact).
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/checked.h"

#include <bit>
#include <concepts>
#include <cstring>
#include <string_view>

namespace soma::codec {

/// The integers that SCALE knows; std::integral leaves out the 128-bit ones without extensions.
template <typename T>
concept ScaleInteger =
    (std::integral<T> && !std::same_as<T, bool>) || std::same_as<T, u128> || std::same_as<T, i128>;

/// Writes to the end of a byte string that it does not own. Cannot fail.
class ScaleWriter {
public:
    explicit ScaleWriter(Bytes& out) : m_out(out) {}

    void byte(std::uint8_t value) { m_out.push_back(value); }

    void raw(ByteSpan bytes)
    {
        if (bytes.empty())
            return;
        // Not insert(): g++ 12 sees an overflow in it where there is none.
        const std::size_t at = m_out.size();
        m_out.resize(at + bytes.size());
        std::memcpy(m_out.data() + at, bytes.data(), bytes.size());
    }

    template <ScaleInteger T>
    void fixed(T value)
    {
        static_assert(std::endian::native == std::endian::little);
        std::uint8_t buffer[sizeof(T)];
        std::memcpy(buffer, &value, sizeof(T));
        raw(buffer);
    }

    /// A compact number of any width up to 128 bits, in its shortest form.
    void compact(u128 value);

    /// Compact length, then the bytes.
    void bytes(ByteSpan value)
    {
        compact(value.size());
        raw(value);
    }

    void text(std::string_view value);

    Bytes& target() { return m_out; }

private:
    Bytes& m_out;
};

/// How many bytes compact(value) writes.
std::size_t compactSize(u128 value);

} // namespace soma::codec
