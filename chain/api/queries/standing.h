// Where subnets stand when a new one comes to a full network (subnets.md section 1).
#pragma once

#include "chain/api/queries/subnets.h"

#include <map>
#include <optional>

namespace soma::chain {

struct SubnetStanding {
    BlockNumber registeredAt;
    BlockSpan immunityLeft; ///< Zero when it can be pruned.
    Price movingPrice;      ///< What pruning goes by.
    /// 1 = goes first; nothing while it is immune, and for root.
    std::optional<std::uint16_t> pruneRank;
};

struct Standings {
    std::map<NetUid, SubnetStanding> subnets;
    std::uint16_t limit = 0; ///< How many subnets there may be, root not counted.
    std::uint16_t count = 0; ///< How many there are, root not counted.

    /// Somebody has to go for the next one.
    bool isFull() const { return count >= limit; }
};

/// Over the rows of subnets() and the block they were read at, which has to be at hand still.
Asked<Standings> standings(Node& node, const SubnetList& list, const Head& listAt);

} // namespace soma::chain
