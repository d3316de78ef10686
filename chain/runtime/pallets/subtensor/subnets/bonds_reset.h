// Forgetting what validators have built up towards one miner (subnets.md; reference
// epoch/run_epoch.rs, do_reset_bonds).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// In every mechanism, if the subnet allows it; nothing for a hotkey without a place.
void resetBondsTowards(State& state, NetUid netuid, const Hotkey& hotkey);

} // namespace soma::runtime::subtensor
