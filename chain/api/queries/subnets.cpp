#include "chain/api/queries/subnets.h"

#include <algorithm>
#include <map>

namespace soma::chain {

namespace {

using Infos = std::vector<std::optional<DynamicInfo>>;
using Prices = std::vector<SubnetPrice>;

std::vector<SubnetRow> rowsOf(const Infos& infos, const Prices& prices)
{
    std::map<NetUid, Price> priceOf;
    for (const SubnetPrice& entry : prices)
        priceOf[entry.netuid] = Price(entry.price);
    std::vector<SubnetRow> rows;
    rows.reserve(infos.size());
    for (const std::optional<DynamicInfo>& info : infos)
        if (info)
            rows.push_back({*info, priceOf[info->netuid.value]});
    std::sort(rows.begin(), rows.end(), [](const SubnetRow& a, const SubnetRow& b) {
        return a.info.netuid.value < b.info.netuid.value;
    });
    return rows;
}

} // namespace

Rao spotValue(Alpha alpha, Price price)
{
    const u128 value = static_cast<u128>(alpha.value()) * price.value() / kRaoPerTao;
    return Rao(value > UINT64_MAX ? UINT64_MAX : static_cast<std::uint64_t>(value));
}

Asked<SubnetList> subnets(Node& node, At at)
{
    at = pinned(node, at);
    auto infos = askRuntime<Infos>(node, "SubnetInfoRuntimeApi_get_all_dynamic_info", {}, at);
    auto prices = askRuntime<Prices>(node, "SwapRuntimeApi_current_alpha_price_all", {}, at);
    auto cost =
        askRuntime<Rao>(node, "SubnetRegistrationRuntimeApi_get_network_registration_cost", {}, at);
    return mapped(
        both(both(infos, prices), cost), [](const auto& told) -> Result<Told<SubnetList>> {
            const auto& [pool, lockCost] = told;
            return Told<SubnetList>{{rowsOf(pool.first.value, pool.second.value), lockCost.value},
                                    lockCost.provenance,
                                    lockCost.at};
        });
}

Asked<std::optional<SubnetDetail>> subnet(Node& node, NetUid netuid, At at)
{
    at = pinned(node, at);
    const Bytes argument = codec::encode(netuid);
    auto info = askRuntime<std::optional<DynamicInfo>>(
        node, "SubnetInfoRuntimeApi_get_dynamic_info", argument, at);
    auto rules = askRuntime<std::optional<std::vector<HyperparamEntry>>>(
        node, "SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", argument, at);
    auto price =
        askRuntime<std::uint64_t>(node, "SwapRuntimeApi_current_alpha_price", argument, at);
    return mapped(both(both(info, rules), price),
                  [](auto told) -> Result<Told<std::optional<SubnetDetail>>> {
                      auto& [pool, spot] = told;
                      auto& [dynamic, hyperparameters] = pool;
                      Told<std::optional<SubnetDetail>> out{{}, spot.provenance, spot.at};
                      if (dynamic.value && hyperparameters.value)
                          out.value = SubnetDetail{std::move(*dynamic.value), Price(spot.value),
                                                   std::move(*hyperparameters.value)};
                      return out;
                  });
}

Asked<std::optional<Metagraph>> metagraph(Node& node, NetUid netuid, At at)
{
    return askRuntime<std::optional<Metagraph>>(node, "SubnetInfoRuntimeApi_get_metagraph",
                                                codec::encode(netuid), at);
}

} // namespace soma::chain
