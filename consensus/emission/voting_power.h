// Voting power: a validator's stake, smoothed from epoch to epoch (reference
// pallets/subtensor/src/utils/voting_power.rs).
#pragma once

#include "consensus/math/saturating128.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace soma::emission {

/// A factor of one.
inline constexpr std::uint64_t kVotingPowerOne = 1'000'000'000'000'000'000;

/// factor * stake + (1 - factor) * before, cut; a factor above one counts before as nothing.
constexpr std::uint64_t smoothedVotingPower(std::uint64_t stake, std::uint64_t before,
                                            std::uint64_t factor)
{
    const u128 rest = math::saturatingSub128(kVotingPowerOne, factor);
    const u128 sum = math::saturatingAdd128(math::saturatingMul128(factor, stake),
                                            math::saturatingMul128(rest, before));
    constexpr u128 kMost = std::numeric_limits<std::uint64_t>::max();
    return static_cast<std::uint64_t>(std::min(sum / kVotingPowerOne, kMost));
}

/// What is stored after an epoch: none when the entry goes, because it fell below `least` or never
/// was more than nothing.
constexpr std::optional<std::uint64_t> nextVotingPower(std::uint64_t stake, std::uint64_t before,
                                                       std::uint64_t factor, std::uint64_t least)
{
    const std::uint64_t next = smoothedVotingPower(stake, before, factor);
    if (next < least && before >= least)
        return std::nullopt;
    return next > 0 ? next : before;
}

} // namespace soma::emission
