// SubnetInfoRuntimeApi and SubnetRegistrationRuntimeApi.
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/apis/metagraph_info.h"
#include "chain/runtime/apis/subnet_info.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"

#include <algorithm>
#include <array>

namespace soma::runtime {

namespace subtensor {
namespace {

/// In the order of their numbers, which these two methods alone have.
template <auto kInfo>
auto infosByNumber(State& state)
{
    std::vector<NetUid> netuids;
    kNetworksAdded.forEach(state, [&netuids](NetUid netuid, bool added) {
        if (added)
            netuids.push_back(netuid);
    });
    std::sort(netuids.begin(), netuids.end());
    std::vector<decltype(kInfo(state, kRoot))> out;
    out.reserve(netuids.size());
    for (const NetUid netuid : netuids)
        out.push_back(kInfo(state, netuid));
    return out;
}

template <auto kInfo>
auto ofAllSubnets(State& state)
{
    std::vector<decltype(kInfo(state, kRoot))> out;
    for (const NetUid netuid : allSubnets(state))
        out.push_back(kInfo(state, netuid));
    return out;
}

std::vector<std::optional<chain::Metagraph>> allMechagraphs(State& state)
{
    std::vector<std::optional<chain::Metagraph>> out;
    for (const NetUid netuid : allSubnets(state)) {
        const std::uint8_t count = kMechanismCountCurrent.get(state, netuid).value();
        for (std::uint8_t mechanism = 0; mechanism < count; ++mechanism)
            out.push_back(mechagraph(state, netuid, MechId(mechanism)));
    }
    return out;
}

std::optional<AccountId> autoStakeHotkey(State& state, const AccountId& coldkey,
                                         const NetUid& netuid)
{
    const auto hotkey = kAutoStakeDestination.get(state, Coldkey{coldkey}, netuid);
    return hotkey ? std::optional(hotkey->id) : std::nullopt;
}

std::optional<NetUid> subnetToPrune(State& state)
{
    return networkToPrune(state);
}

std::optional<AccountId> accountOfSubnet(State& state, const NetUid& netuid)
{
    return subnetAccount(state, netuid);
}

constexpr std::array kSubnetMethods{
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_info", &answerWith<&subnetInfo>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnets_info", &answerWith<&infosByNumber<&subnetInfo>>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_info_v2", &answerWith<&subnetInfoV2>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnets_info_v2",
              &answerWith<&infosByNumber<&subnetInfoV2>>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_hyperparams", &answerWith<&hyperparams>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_hyperparams_v2", &answerWith<&hyperparamsV2>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", &answerWith<&hyperparamsV3>},
    ApiMethod{"SubnetInfoRuntimeApi_get_all_dynamic_info",
              &answerWith<&ofAllSubnets<&dynamicInfo>>},
    ApiMethod{"SubnetInfoRuntimeApi_get_all_metagraphs", &answerWith<&ofAllSubnets<&metagraph>>},
    ApiMethod{"SubnetInfoRuntimeApi_get_metagraph", &answerWith<&metagraph>},
    ApiMethod{"SubnetInfoRuntimeApi_get_all_mechagraphs", &answerWith<&allMechagraphs>},
    ApiMethod{"SubnetInfoRuntimeApi_get_mechagraph", &answerWith<&mechagraph>},
    ApiMethod{"SubnetInfoRuntimeApi_get_dynamic_info", &answerWith<&dynamicInfo>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_state", &answerWith<&subnetState>},
    ApiMethod{"SubnetInfoRuntimeApi_get_selective_metagraph", &answerWith<&selectiveMetagraph>},
    ApiMethod{"SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey", &answerWith<&autoStakeHotkey>},
    ApiMethod{"SubnetInfoRuntimeApi_get_selective_mechagraph", &answerWith<&selectiveMechagraph>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_to_prune", &answerWith<&subnetToPrune>},
    ApiMethod{"SubnetInfoRuntimeApi_get_subnet_account_id", &answerWith<&accountOfSubnet>},
    ApiMethod{"SubnetInfoRuntimeApi_get_next_epoch_start_block", &answerWith<&nextEpochStart>},
    ApiMethod{"SubnetRegistrationRuntimeApi_get_network_registration_cost",
              &answerWith<&networkLockCost>},
};

constexpr std::array kSubnetApis{
    ApiVersion{{0x83, 0x75, 0x10, 0x4b, 0x29, 0x9b, 0x74, 0xc5}, 2}, // SubnetInfoRuntimeApi
    ApiVersion{{0xc6, 0x88, 0x6e, 0x2f, 0x8e, 0x59, 0x8b, 0x0a}, 1}, // SubnetRegistrationRuntimeApi
};

} // namespace
} // namespace subtensor

ApiGroup subnetApis()
{
    return {subtensor::kSubnetApis, subtensor::kSubnetMethods};
}

} // namespace soma::runtime
