// Who lives in a preset's network and what they have, as plain lists: pure arithmetic on the seed,
// nothing of storage. Every sum is exact.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/runtime/presets/dice.h"
#include "chain/runtime/presets/preset.h"

#include <cstdint>
#include <vector>

namespace soma::runtime::presets {

/// Places in the lists below.
using ColdkeyAt = std::uint32_t;
using HotkeyAt = std::uint32_t;

struct SeededHotkey {
    chain::Hotkey key;
    ColdkeyAt owner = 0;
};

struct SeededColdkey {
    chain::Coldkey key;
    Rao free;
};

struct SeededSubnet {
    NetUid netuid;
    std::vector<HotkeyAt> neurons; ///< By uid: the owner's, the validators', the miners'.
    Rao poolTao;
    Alpha poolAlpha;
    Alpha staked;
};

struct SeededStake {
    NetUid netuid;
    HotkeyAt hotkey = 0;
    ColdkeyAt coldkey = 0;
    std::uint64_t amount = 0; ///< Alpha, or TAO on root.
};

struct SeededNetwork {
    std::vector<SeededColdkey> coldkeys; ///< The richest first; validators', then owners'.
    std::vector<SeededHotkey> hotkeys;   ///< Validators', owners', miners', then idle ones.
    std::vector<SeededSubnet> subnets;
    std::vector<SeededStake> stakes; ///< By netuid, hotkey and coldkey, none twice.
    std::uint32_t validators = 0;    ///< The first hotkeys; they are root's members too.
    Rao rootStake;
};

/// The preset must have a network of its own.
SeededNetwork seedNetwork(const Preset& preset);

/// `total` in `count` parts of at least `least`, the first the largest: in the order of wealth each
/// has about its rank's fraction of the first (as cities, words and fortunes do), shaken a little.
std::vector<std::uint64_t> splitHeavyTailed(std::uint64_t total, std::size_t count,
                                            std::uint64_t least, Dice& dice);

} // namespace soma::runtime::presets
