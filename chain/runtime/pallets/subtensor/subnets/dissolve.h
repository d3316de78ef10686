// The end of a subnet: its TAO goes to those who hold its alpha, and nothing of it stays in storage
// (subnets.md section 3).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Errors: SubnetNotExists (root included).
Outcome<void> dissolveNetwork(State& state, NetUid netuid);

/// Root ends a subnet; the coldkey is not looked at.
struct DissolveNetwork {
    static constexpr CallId kCall{kPallet, 61, "dissolve_network"};
    static constexpr Weight kWeight = measured(119'000'000, 0, 6, 31);
    Coldkey coldkey;
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(DissolveNetwork, coldkey, netuid)

struct RootDissolveNetwork {
    static constexpr CallId kCall{kPallet, 120, "root_dissolve_network"};
    static constexpr Weight kWeight = measured(119'000'000, 0, 6, 31);
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RootDissolveNetwork, netuid)

} // namespace soma::runtime::subtensor
