// What places cost: a subnet's on the network, a neuron's in a subnet.
#pragma once

#include "chain/api/queries/ask.h"

#include <optional>

namespace soma::chain {

struct NetworkCost {
    Rao lock;                        ///< What the next subnet costs.
    std::optional<NetUid> pruneNext; ///< Who goes when the network is full, if anybody can.
};

Asked<NetworkCost> networkCost(Node& node, At at = At::best());

/// What a neuron's place costs now; nothing when there is no such subnet.
Asked<std::optional<Rao>> neuronCost(Node& node, NetUid netuid, At at = At::best());

} // namespace soma::chain
