// Storage prefixes at compile time: twox128(pallet) then twox128(item) (chain.md section 5).
#pragma once

#include "consensus/base/bytes.h"

#include <bit>
#include <cstdint>
#include <string_view>

namespace soma::runtime {

namespace detail {

constexpr std::uint64_t littleEndian(std::string_view text, std::size_t at, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= std::uint64_t{static_cast<std::uint8_t>(text[at + i])} << (8 * i);
    return value;
}

inline constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87;
inline constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4F;
inline constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9;
inline constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63;
inline constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5;

constexpr std::uint64_t xxRound(std::uint64_t accumulator, std::uint64_t lane)
{
    return std::rotl(accumulator + lane * kPrime2, 31) * kPrime1;
}

constexpr std::uint64_t xxMerge(std::uint64_t hash, std::uint64_t accumulator)
{
    return (hash ^ xxRound(0, accumulator)) * kPrime1 + kPrime4;
}

/// XXH64, written for names; the test holds it against the crypto room's.
constexpr std::uint64_t xxh64OfText(std::string_view text, std::uint64_t seed)
{
    std::size_t at = 0;
    std::uint64_t hash = seed + kPrime5;
    if (text.size() >= 32) {
        std::uint64_t lanes[4] = {seed + kPrime1 + kPrime2, seed + kPrime2, seed, seed - kPrime1};
        for (; at + 32 <= text.size(); at += 32)
            for (std::size_t i = 0; i < 4; ++i)
                lanes[i] = xxRound(lanes[i], littleEndian(text, at + 8 * i, 8));
        hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
               std::rotl(lanes[3], 18);
        for (const std::uint64_t lane : lanes)
            hash = xxMerge(hash, lane);
    }
    hash += text.size();
    for (; at + 8 <= text.size(); at += 8)
        hash = std::rotl(hash ^ xxRound(0, littleEndian(text, at, 8)), 27) * kPrime1 + kPrime4;
    if (at + 4 <= text.size()) {
        hash = std::rotl(hash ^ (littleEndian(text, at, 4) * kPrime1), 23) * kPrime2 + kPrime3;
        at += 4;
    }
    for (; at < text.size(); ++at)
        hash = std::rotl(hash ^ (littleEndian(text, at, 1) * kPrime5), 11) * kPrime1;
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

} // namespace detail

constexpr ByteArray<16> twox128OfText(std::string_view text)
{
    ByteArray<16> out{};
    for (std::uint64_t seed = 0; seed < 2; ++seed) {
        const std::uint64_t hash = detail::xxh64OfText(text, seed);
        for (std::size_t i = 0; i < 8; ++i)
            out[8 * seed + i] = static_cast<std::uint8_t>(hash >> (8 * i));
    }
    return out;
}

constexpr ByteArray<32> storagePrefix(std::string_view pallet, std::string_view item)
{
    ByteArray<32> out{};
    const ByteArray<16> first = twox128OfText(pallet);
    const ByteArray<16> second = twox128OfText(item);
    for (std::size_t i = 0; i < 16; ++i) {
        out[i] = first[i];
        out[16 + i] = second[i];
    }
    return out;
}

} // namespace soma::runtime
