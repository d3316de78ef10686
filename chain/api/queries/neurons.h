// Neurons of a subnet, with their weights and bonds or without.
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/answers/neurons.h"

namespace soma::chain {

/// By uid.
Asked<std::vector<NeuronInfo>> neurons(Node& node, NetUid netuid, At at = At::best());
Asked<std::vector<NeuronInfoLite>> neuronsLite(Node& node, NetUid netuid, At at = At::best());

/// Nothing when nobody has the place.
Asked<std::optional<NeuronInfo>> neuron(Node& node, NetUid netuid, Uid uid, At at = At::best());

} // namespace soma::chain
