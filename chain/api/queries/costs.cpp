#include "chain/api/queries/costs.h"

#include "chain/primitives/answers/subnets.h"

namespace soma::chain {

Asked<NetworkCost> networkCost(Node& node, At at)
{
    at = pinned(node, at);
    auto cost =
        askRuntime<Rao>(node, "SubnetRegistrationRuntimeApi_get_network_registration_cost", {}, at);
    auto victim =
        askRuntime<std::optional<NetUid>>(node, "SubnetInfoRuntimeApi_get_subnet_to_prune", {}, at);
    return mapped(both(cost, victim), [](const auto& told) -> Result<Told<NetworkCost>> {
        const auto& [lock, next] = told;
        return Told<NetworkCost>{{lock.value, next.value}, lock.provenance, lock.at};
    });
}

Asked<std::optional<Rao>> neuronCost(Node& node, NetUid netuid, At at)
{
    auto info = askRuntime<std::optional<SubnetInfo>>(node, "SubnetInfoRuntimeApi_get_subnet_info",
                                                      codec::encode(netuid), at);
    return mapped(
        info, [](const Told<std::optional<SubnetInfo>>& told) -> Result<Told<std::optional<Rao>>> {
            Told<std::optional<Rao>> out{{}, told.provenance, told.at};
            if (told.value)
                out.value = told.value->burn.value;
            return out;
        });
}

} // namespace soma::chain
