// Fixed-size byte strings that know what they are: two tags neither convert nor compare.
#pragma once

#include "consensus/base/bytes.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>
#include <optional>

namespace soma::chain {

template <typename Tag, std::size_t N>
class TaggedBytes {
public:
    static constexpr std::size_t kSize = N;

    constexpr TaggedBytes() = default;

    constexpr explicit TaggedBytes(const ByteArray<N>& bytes) : m_bytes(bytes) {}

    /// Nothing when the length differs.
    static constexpr std::optional<TaggedBytes> fromSpan(ByteSpan view)
    {
        if (view.size() != N)
            return std::nullopt;
        TaggedBytes out;
        std::copy(view.begin(), view.end(), out.m_bytes.begin());
        return out;
    }

    constexpr const ByteArray<N>& bytes() const { return m_bytes; }

    constexpr ByteSpan span() const { return m_bytes; }

    constexpr bool isZero() const
    {
        return std::all_of(m_bytes.begin(), m_bytes.end(), [](std::uint8_t b) { return b == 0; });
    }

    constexpr auto operator<=>(const TaggedBytes&) const = default;

private:
    ByteArray<N> m_bytes{};
};

} // namespace soma::chain

template <typename Tag, std::size_t N>
struct std::hash<soma::chain::TaggedBytes<Tag, N>> {
    std::size_t operator()(const soma::chain::TaggedBytes<Tag, N>& value) const noexcept
    {
        // Hashes and public keys are already evenly spread; their first word is a good hash.
        std::size_t word = 0;
        std::memcpy(&word, value.bytes().data(), N < sizeof(word) ? N : sizeof(word));
        return word;
    }
};
