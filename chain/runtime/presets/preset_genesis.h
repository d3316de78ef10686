// A preset's network as block 0: root, the seeded subnets and everybody's stake.
#pragma once

#include "chain/runtime/genesis.h"
#include "chain/runtime/presets/preset.h"

#include <functional>

namespace soma::runtime::presets {

/// Told how much is done, in hundredths. Called from the thread that builds.
using Progress = std::function<void(unsigned percent)>;

/// Where block 0 keeps the text of the preset it was made from, if that has a network of its own:
/// so a chain says by itself what it is, in every copy of it.
inline constexpr std::string_view kPresetKey = ":soma:preset";

/// The preset that the chain began with; nothing for other chains.
std::optional<Preset> presetOf(const storage::StateReader& state);

/// The options of the preset's block 0. Without a network of its own it is the reference's localnet
/// with the named accounts. The preset must outlive the options.
GenesisOptions genesisOptions(const Preset& preset, const chain::AuthorityKey& auraKey,
                              const chain::AuthorityKey& grandpaKey, const RuntimeConfig& config,
                              const Progress& progress = {});

} // namespace soma::runtime::presets
