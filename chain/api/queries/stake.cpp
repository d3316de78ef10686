#include "chain/api/queries/stake.h"

namespace soma::chain {

namespace {

Portfolio portfolioOf(const std::vector<StakeInfo>& stakes, const std::vector<SubnetPrice>& prices)
{
    std::map<NetUid, Price> priceOf;
    for (const SubnetPrice& entry : prices)
        priceOf[entry.netuid] = Price(entry.price);
    Portfolio out;
    out.positions.reserve(stakes.size());
    for (const StakeInfo& stake : stakes) {
        Position position;
        position.hotkey = Hotkey{stake.hotkey};
        position.netuid = stake.netuid.value;
        position.alpha = stake.stake.value;
        position.price = priceOf[position.netuid];
        position.spot = spotValue(position.alpha, position.price);
        position.dividends = stake.emission.value;
        position.registered = stake.isRegistered;
        out.spot = saturatingAdd(out.spot, position.spot);
        out.positions.push_back(position);
    }
    return out;
}

} // namespace

Asked<Portfolio> portfolio(Node& node, const Coldkey& coldkey, At at)
{
    at = pinned(node, at);
    auto stakes = askRuntime<std::vector<StakeInfo>>(
        node, "StakeInfoRuntimeApi_get_stake_info_for_coldkey", codec::encode(coldkey.id), at);
    auto prices = askRuntime<std::vector<SubnetPrice>>(
        node, "SwapRuntimeApi_current_alpha_price_all", {}, at);
    auto free = askRuntime<StakeAvailabilities>(
        node, "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
        codec::encodeAll(std::vector{coldkey.id}, std::optional<std::vector<NetUid>>()), at);
    return mapped(both(both(stakes, prices), free),
                  [id = coldkey.id](auto told) -> Result<Told<Portfolio>> {
                      auto& [held, available] = told;
                      Told<Portfolio> out{portfolioOf(held.first.value, held.second.value),
                                          held.first.provenance, held.first.at};
                      out.value.available = std::move(available.value[id]);
                      return out;
                  });
}

Asked<std::vector<DelegateInfo>> delegates(Node& node, At at)
{
    return askRuntime<std::vector<DelegateInfo>>(node, "DelegateInfoRuntimeApi_get_delegates", {},
                                                 at);
}

} // namespace soma::chain
