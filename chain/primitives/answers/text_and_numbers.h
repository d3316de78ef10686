// The odd ways in which some answers of the runtime write texts and fractions.
#pragma once

#include "chain/codec/scale_type.h"

#include <vector>

namespace soma::chain {

/// A text whose every byte is a compact number.
using CompactText = std::vector<codec::Compact<std::uint8_t>>;

inline CompactText compactText(ByteSpan bytes)
{
    CompactText out;
    out.reserve(bytes.size());
    for (const std::uint8_t byte : bytes)
        out.emplace_back(byte);
    return out;
}

inline Bytes bytesOf(const CompactText& text)
{
    Bytes out;
    out.reserve(text.size());
    for (const codec::Compact<std::uint8_t> byte : text)
        out.push_back(byte.value);
    return out;
}

// Fixed-point numbers as their bits.

struct FixedI64 {
    std::int64_t bits = 0;

    bool operator==(const FixedI64&) const = default;
};
SOMA_SCALE_STRUCT(FixedI64, bits)

struct FixedI128 {
    i128 bits = 0;

    bool operator==(const FixedI128&) const = default;
};
SOMA_SCALE_STRUCT(FixedI128, bits)

struct FixedU128 {
    u128 bits = 0;

    bool operator==(const FixedU128&) const = default;
};
SOMA_SCALE_STRUCT(FixedU128, bits)

} // namespace soma::chain
