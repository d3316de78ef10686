// Voting power of a subnet's validators, where the subnet wants it kept (subnets.md; reference
// utils/voting_power.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/yuma/epoch_output.h"

namespace soma::runtime::subtensor {

/// From planning the end to the end: 14 days.
inline constexpr BlockSpan kVotingPowerGrace{100'800};

/// After an epoch. Event VotingPowerTrackingDisabled when the planned end has come.
void updateVotingPower(State& state, NetUid netuid, const yuma::SubnetOutput& output);

/// Beside what the other has already.
void moveVotingPower(State& state, const Hotkey& from, const Hotkey& to, NetUid netuid);

} // namespace soma::runtime::subtensor
