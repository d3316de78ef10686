// The hotkeys that an epoch of one subnet deals with: its neurons, their parents and children, and
// wherever incentive is staked, in ascending order as the reference's maps are (emission.md
// sections 7 and 10).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/emission/stake_inheritance.h"

#include <optional>
#include <vector>

namespace soma::runtime::subtensor {

struct EpochKeys {
    std::vector<Hotkey> hotkeys;   ///< Ascending.
    std::vector<Coldkey> coldkeys; ///< Ascending; owners and the subnet's owner.
    std::vector<emission::SubnetKey> keys;
    std::vector<emission::HotkeyIndex> byUid;
    /// By coldkey: where its miners' incentive is staked, if it chose.
    std::vector<std::optional<emission::HotkeyIndex>> autoStake;

    emission::HotkeyIndex indexOf(const Hotkey& hotkey) const;
    emission::ColdkeyIndex indexOf(const Coldkey& coldkey) const;
};

/// Links are loaded for neurons only; nobody asks for others'.
EpochKeys loadEpochKeys(const State& state, NetUid netuid);

/// What a hotkey takes from its parents' dividends, out of 65 535.
std::uint16_t childkeyTakeOf(const State& state, const Hotkey& hotkey, NetUid netuid);

/// The stake that the hotkey's weights have in the subnet.
math::I64F64 stakeWeightOf(const State& state, const Hotkey& hotkey, NetUid netuid);

} // namespace soma::runtime::subtensor
