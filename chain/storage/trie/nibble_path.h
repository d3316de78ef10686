// Keys as the trie sees them: four bits at a time, high half first (light-client.md section 8).
#pragma once

#include "consensus/base/assert.h"
#include "consensus/base/bytes.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace soma::storage {

/// A borrowed run of nibbles that may start in the middle of a byte.
class NibblePath {
public:
    NibblePath() = default;

    /// The whole key.
    explicit NibblePath(ByteSpan key) : NibblePath(key, 0, key.size() * 2) {}

    /// `size` nibbles from the nibble at `begin`.
    NibblePath(ByteSpan bytes, std::size_t begin, std::size_t size)
        : m_data(bytes.data())
        , m_begin(begin)
        , m_size(size)
    {
        SOMA_ASSUME(begin + size <= bytes.size() * 2);
    }

    std::size_t size() const { return m_size; }

    bool empty() const { return m_size == 0; }

    std::uint8_t operator[](std::size_t index) const
    {
        const std::size_t at = m_begin + index;
        const std::uint8_t byte = m_data[at / 2];
        return at % 2 == 0 ? static_cast<std::uint8_t>(byte >> 4) : (byte & 0x0f);
    }

    NibblePath from(std::size_t index) const
    {
        SOMA_ASSUME(index <= m_size);
        NibblePath out = *this;
        out.m_begin += index;
        out.m_size -= index;
        return out;
    }

    NibblePath first(std::size_t count) const
    {
        SOMA_ASSUME(count <= m_size);
        NibblePath out = *this;
        out.m_size = count;
        return out;
    }

    /// Bytes that the packed form needs.
    std::size_t packedSize() const { return (m_size + 1) / 2; }

    /// Packed as nodes carry it: an odd path starts with a half-empty byte.
    void packTo(MutableByteSpan out) const
    {
        SOMA_ASSUME(out.size() == packedSize());
        std::size_t next = 0;
        std::size_t at = 0;
        if (m_size % 2 == 1)
            out[next++] = (*this)[at++];
        if (at == m_size)
            return;
        const std::uint8_t* from = m_data + (m_begin + at) / 2;
        if ((m_begin + at) % 2 == 0) {
            std::memcpy(out.data() + next, from, (m_size - at) / 2);
            return;
        }
        for (; at < m_size; at += 2, ++from)
            out[next++] = static_cast<std::uint8_t>((from[0] << 4) | (from[1] >> 4));
    }

    /// Eight nibbles from `index`, the first on top; all of them must be there.
    std::uint32_t eight(std::size_t index) const
    {
        SOMA_ASSUME(index + 8 <= m_size);
        const std::size_t at = m_begin + index;
        const std::uint8_t* from = m_data + at / 2;
        std::uint32_t value = 0;
        static_assert(std::endian::native == std::endian::little);
        std::memcpy(&value, from, sizeof(value));
        value = __builtin_bswap32(value);
        return at % 2 == 0 ? value : (value << 4) | (from[4] >> 4);
    }

    bool startsWith(NibblePath other) const
    {
        if (other.m_size > m_size)
            return false;
        if ((m_begin ^ other.m_begin) % 2 == 0)
            return startsWithAligned(other);
        std::size_t at = 0;
        for (; at + 8 <= other.m_size; at += 8)
            if (eight(at) != other.eight(at))
                return false;
        for (; at < other.m_size; ++at)
            if ((*this)[at] != other[at])
                return false;
        return true;
    }

private:
    /// Both begin in the same half of a byte.
    bool startsWithAligned(NibblePath other) const
    {
        const std::uint8_t* ours = m_data + m_begin / 2;
        const std::uint8_t* theirs = other.m_data + other.m_begin / 2;
        std::size_t left = other.m_size;
        if (left > 0 && m_begin % 2 == 1) {
            if (((*ours ^ *theirs) & 0x0f) != 0)
                return false;
            ++ours;
            ++theirs;
            --left;
        }
        const std::size_t whole = left / 2;
        if (whole > 0 && std::memcmp(ours, theirs, whole) != 0)
            return false;
        return left % 2 == 0 || ((ours[whole] ^ theirs[whole]) & 0xf0) == 0;
    }

    const std::uint8_t* m_data = nullptr;
    std::size_t m_begin = 0;
    std::size_t m_size = 0;
};

/// The path that packTo() wrote.
inline NibblePath packedPath(ByteSpan packed, std::size_t nibbles)
{
    return NibblePath(packed, nibbles % 2, nibbles);
}

inline std::size_t commonPrefix(NibblePath a, NibblePath b)
{
    const std::size_t limit = std::min(a.size(), b.size());
    std::size_t length = 0;
    for (; length + 8 <= limit; length += 8) {
        const std::uint32_t differ = a.eight(length) ^ b.eight(length);
        if (differ != 0)
            return length + static_cast<std::size_t>(std::countl_zero(differ)) / 4;
    }
    while (length < limit && a[length] == b[length])
        ++length;
    return length;
}

/// A path that grows and shrinks while somebody walks; one nibble per byte.
class NibbleBuffer {
public:
    void push(std::uint8_t nibble) { m_nibbles.push_back(nibble); }

    void append(NibblePath path)
    {
        const std::size_t start = m_nibbles.size();
        m_nibbles.resize(start + path.size());
        for (std::size_t i = 0; i < path.size(); ++i)
            m_nibbles[start + i] = path[i];
    }

    void shrink(std::size_t size) { m_nibbles.resize(size); }

    std::size_t size() const { return m_nibbles.size(); }

    /// Of a path that is not empty.
    std::uint8_t last() const { return m_nibbles.back(); }

    /// Whole bytes only: keys have no odd length.
    Bytes toKey() const
    {
        SOMA_ASSERT(m_nibbles.size() % 2 == 0);
        Bytes key(m_nibbles.size() / 2);
        for (std::size_t i = 0; i < key.size(); ++i)
            key[i] = static_cast<std::uint8_t>((m_nibbles[2 * i] << 4) | m_nibbles[2 * i + 1]);
        return key;
    }

    /// As NibblePath::packTo() writes it.
    Bytes toPacked() const
    {
        const std::size_t pad = m_nibbles.size() % 2;
        Bytes packed((m_nibbles.size() + 1) / 2, 0);
        for (std::size_t i = 0; i < m_nibbles.size(); ++i) {
            const std::size_t at = i + pad;
            const int shift = at % 2 == 0 ? 4 : 0;
            packed[at / 2] = static_cast<std::uint8_t>(packed[at / 2] | m_nibbles[i] << shift);
        }
        return packed;
    }

private:
    Bytes m_nibbles;
};

} // namespace soma::storage
