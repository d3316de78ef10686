// The stake that counts for each neuron of a subnet: its own, what its parents lend and its
// children took, on the subnet and on root (emission.md section 7.2; reference
// staking/stake_utils.rs get_stake_weights_for_network).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/emission/stake_inheritance.h"

#include <vector>

namespace soma::runtime::subtensor {

/// By uid; `hotkeys` are the subnet's neurons. A place without a neuron has nothing.
std::vector<emission::StakeWeight> stakeWeights(const State& state, NetUid netuid,
                                                const std::vector<Hotkey>& hotkeys);

} // namespace soma::runtime::subtensor
