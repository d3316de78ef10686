// Everything about a subnet and its neurons in one answer.
#pragma once

#include "chain/primitives/answers/metagraph.h"
#include "chain/primitives/answers/neurons.h"
#include "chain/runtime/state.h"

namespace soma::runtime::subtensor {

// Nothing when there is no such subnet or mechanism.

std::optional<chain::Metagraph> metagraph(State& state, const NetUid& netuid);
std::optional<chain::Metagraph> mechagraph(State& state, const NetUid& netuid,
                                           const MechId& mechanism);

/// The fields asked for, by their place in the answer; places that do not exist are left out.
/// netuid is zero unless place 0 is asked for.
std::optional<chain::SelectiveMetagraph>
selectiveMetagraph(State& state, const NetUid& netuid, const std::vector<std::uint16_t>& fields);

/// Updates and incentives of the mechanism, which need not exist.
std::optional<chain::SelectiveMetagraph>
selectiveMechagraph(State& state, const NetUid& netuid, const MechId& mechanism,
                    const std::vector<std::uint16_t>& fields);

std::optional<chain::SubnetState> subnetState(State& state, const NetUid& netuid);

} // namespace soma::runtime::subtensor
