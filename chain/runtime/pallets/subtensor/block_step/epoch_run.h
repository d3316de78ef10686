// One subnet's epoch: storage into consensus/yuma/epoch.h and back, and the payout that follows
// (yuma-epoch.md sections 3 and 11, emission.md section 7).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/emission/epoch_payout.h"

namespace soma::runtime::subtensor {

/// Runs the epoch on everything but the owner's cut, stores what it found and pays the pots out.
void runSubnetEpoch(State& state, NetUid netuid, const emission::EpochPots& pots);

/// No hotkey has two places; otherwise no epoch runs.
bool isEpochInputConsistent(const State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
