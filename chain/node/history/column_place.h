// Where a column's chunks lie in the history's file.
#pragma once

#include "chain/api/history.h"

#include <array>
#include <cstdint>

namespace soma::node {

/// Samples in a chunk at most.
inline constexpr std::uint64_t kChunk = 256;

/// Blocks to a sample at each level.
inline constexpr std::array<std::uint64_t, 4> kSteps{1, 10, 300, 7'200};
inline constexpr std::uint8_t kLevels = 4;

/// The network's own columns stand behind all subnets'.
inline constexpr std::uint16_t kNetwork = 65'535;

/// Codes are SeriesKinds; the network's time has one of its own, and a coarse price's lowest and
/// highest stand beside its last.
inline constexpr std::uint8_t kTimeCode = 63;
inline constexpr std::uint8_t kLowCode = 64;
inline constexpr std::uint8_t kHighCode = 128;

constexpr std::uint8_t codeOf(chain::SeriesKind kind)
{
    return static_cast<std::uint8_t>(kind);
}

constexpr chain::SeriesKind networkKind(std::size_t place)
{
    return static_cast<chain::SeriesKind>(static_cast<std::size_t>(chain::SeriesKind::Issuance) +
                                          place);
}

/// What is worth its extremes in coarse samples.
constexpr bool hasExtremes(std::uint8_t code)
{
    return code == codeOf(chain::SeriesKind::Price);
}

constexpr bool isSummedCode(std::uint8_t code)
{
    return code < kTimeCode && chain::isSummed(static_cast<chain::SeriesKind>(code));
}

// owner (16 bits) ‖ code (8) ‖ level (3) ‖ first block (36)

inline constexpr std::uint64_t kNoEnd = (std::uint64_t{1} << 36) - 1;

struct ColumnPlace {
    std::uint16_t owner = 0;
    std::uint8_t code = 0;
    std::uint8_t level = 0;
    std::uint64_t first = 0;
};

constexpr std::int64_t idOf(std::uint16_t owner, std::uint8_t code, std::uint8_t level,
                            std::uint64_t first)
{
    const std::uint64_t place = std::uint64_t{owner} << 47 | std::uint64_t{code} << 39;
    return static_cast<std::int64_t>(place + (std::uint64_t{level} << 36) + first);
}

constexpr ColumnPlace placeOf(std::int64_t id)
{
    const auto bits = static_cast<std::uint64_t>(id);
    return {static_cast<std::uint16_t>(bits >> 47), static_cast<std::uint8_t>(bits >> 39 & 0xFF),
            static_cast<std::uint8_t>(bits >> 36 & 7), bits & kNoEnd};
}

constexpr std::uint64_t firstOf(std::int64_t id)
{
    return placeOf(id).first;
}

inline constexpr std::uint64_t kEpochBlockMask = (std::uint64_t{1} << 40) - 1;

constexpr std::int64_t epochId(NetUid netuid, BlockNumber block)
{
    return static_cast<std::int64_t>(std::uint64_t{netuid.value()} << 40 | block.value());
}

} // namespace soma::node
