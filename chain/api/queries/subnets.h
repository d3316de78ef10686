// Subnets: the list, one of them with its rules, its metagraph.
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/answers/hyperparameters.h"
#include "chain/primitives/answers/metagraph.h"
#include "chain/primitives/answers/subnets.h"

namespace soma::chain {

/// TAO per alpha times 10^9.
using Price = Quantity<struct PriceTag, std::uint64_t>;

/// What alpha is worth at this price, without fee and slippage.
Rao spotValue(Alpha alpha, Price price);

struct SubnetRow {
    DynamicInfo info;
    Price price;
};

struct SubnetList {
    std::vector<SubnetRow> rows; ///< Root first.
    Rao lockCost;                ///< What the next subnet costs.
};

Asked<SubnetList> subnets(Node& node, At at = At::best());

struct SubnetDetail {
    DynamicInfo info;
    Price price;
    std::vector<HyperparamEntry> hyperparameters; ///< Names that are new may come.
};

/// Nothing when there is no such subnet.
Asked<std::optional<SubnetDetail>> subnet(Node& node, NetUid netuid, At at = At::best());

Asked<std::optional<Metagraph>> metagraph(Node& node, NetUid netuid, At at = At::best());

} // namespace soma::chain
