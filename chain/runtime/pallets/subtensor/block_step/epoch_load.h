// What an epoch reads and writes, out of storage and back (yuma-epoch.md sections 3 and 11).
#pragma once

#include "chain/runtime/pallets/subtensor/block_step/epoch_keys.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"

namespace soma::runtime::subtensor {

yuma::EpochInput loadEpochInput(const State& state, NetUid netuid, const EpochKeys& keys);

/// What storage holds of the newest epoch; the lists that are not stored are empty.
yuma::EpochOutput loadEpochOutput(const State& state, NetUid netuid);

/// Event for each mechanism: IncentiveAlphaEmittedToMiners.
void storeEpochOutput(State& state, NetUid netuid, const yuma::EpochOutput& output);

} // namespace soma::runtime::subtensor
