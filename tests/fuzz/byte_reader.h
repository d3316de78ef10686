// Takes numbers out of a fuzzer's bytes; past the end everything is zero.
#pragma once

#include "consensus/base/checked.h"

#include <cstddef>
#include <cstdint>

namespace soma::fuzz {

class ByteReader {
public:
    ByteReader(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}

    bool isAtEnd() const { return m_at >= m_size; }

    std::uint8_t byte() { return m_at < m_size ? m_data[m_at++] : std::uint8_t{0}; }

    std::uint16_t u16() { return static_cast<std::uint16_t>(byte() << 8 | byte()); }

    std::uint64_t u64()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | byte();
        return value;
    }

    /// A number of any length: one byte says how many bits are kept.
    std::uint64_t amount()
    {
        const unsigned dropped = byte() % 64;
        return u64() >> dropped;
    }

    u128 wide()
    {
        const unsigned dropped = byte() % 128;
        const u128 high = u64();
        return ((high << 64) | u64()) >> dropped;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

} // namespace soma::fuzz
