// Who has staked what, and with whom one can.
#pragma once

#include "chain/api/queries/subnets.h"
#include "chain/primitives/answers/stake.h"

namespace soma::chain {

/// One coldkey's alpha with one hotkey in one subnet; on root alpha is TAO.
struct Position {
    Hotkey hotkey;
    NetUid netuid;
    Alpha alpha;
    Price price;
    Rao spot;                ///< At the price, without fee and slippage.
    Alpha dividends;         ///< What the hotkey's stakers got together at the last epoch.
    bool registered = false; ///< The hotkey has a place in the subnet.
};

struct Portfolio {
    std::vector<Position> positions; ///< By subnet.
    Rao spot;                        ///< Of all.

    /// By subnet: how much may be unstaked, and what a lock holds back.
    std::map<NetUid, StakeAvailability> available;
};

Asked<Portfolio> portfolio(Node& node, const Coldkey& coldkey, At at = At::best());

/// Everybody who can be staked with, with takes and nominators.
Asked<std::vector<DelegateInfo>> delegates(Node& node, At at = At::best());

} // namespace soma::chain
