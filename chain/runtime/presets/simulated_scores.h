// What simulated validators think of miners: every miner has a quality that nobody sets, and every
// validator sees it a little wrong.
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace soma::runtime::presets {

/// Turns a preset's seed into scores.
class SimulatedScores {
public:
    /// `noise` in thousandths of the quality.
    SimulatedScores(std::string_view seed, std::uint32_t noise);

    /// 1 to 65 535, few high and many low. Newcomers have one like everybody: it comes from the
    /// hotkey.
    std::uint16_t quality(NetUid netuid, const chain::Hotkey& miner) const;

    /// The weights that one validator sets in one round for miners of these qualities.
    std::vector<std::uint16_t> weights(const chain::Hotkey& validator, NetUid netuid,
                                       std::uint64_t round,
                                       std::span<const std::uint16_t> qualities) const;

private:
    std::uint64_t m_seed;
    std::uint32_t m_noise;
};

} // namespace soma::runtime::presets
