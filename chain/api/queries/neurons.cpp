#include "chain/api/queries/neurons.h"

namespace soma::chain {

Asked<std::vector<NeuronInfo>> neurons(Node& node, NetUid netuid, At at)
{
    return askRuntime<std::vector<NeuronInfo>>(node, "NeuronInfoRuntimeApi_get_neurons",
                                               codec::encode(netuid), at);
}

Asked<std::vector<NeuronInfoLite>> neuronsLite(Node& node, NetUid netuid, At at)
{
    return askRuntime<std::vector<NeuronInfoLite>>(node, "NeuronInfoRuntimeApi_get_neurons_lite",
                                                   codec::encode(netuid), at);
}

Asked<std::optional<NeuronInfo>> neuron(Node& node, NetUid netuid, Uid uid, At at)
{
    return askRuntime<std::optional<NeuronInfo>>(node, "NeuronInfoRuntimeApi_get_neuron",
                                                 codec::encodeAll(netuid, uid), at);
}

} // namespace soma::chain
