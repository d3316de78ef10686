// Calls by which a subnet comes into being and begins (subnets.md sections 1 and 2).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

#include <optional>

namespace soma::runtime::subtensor {

/// For the lock cost, which becomes the pool's first TAO. The hotkey gets place 0.
struct RegisterNetwork {
    static constexpr CallId kCall{kPallet, 59, "register_network"};
    static constexpr Weight kWeight = measured(277'125'000, 9947, 40, 48);
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RegisterNetwork, hotkey)

struct RegisterNetworkWithIdentity {
    static constexpr CallId kCall{kPallet, 79, "register_network_with_identity"};
    static constexpr Weight kWeight = measured(275'041'000, 9883, 39, 47);
    Hotkey hotkey;
    std::optional<SubnetIdentity> identity;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RegisterNetworkWithIdentity, hotkey, identity)

/// From the next block on there is emission and trade.
struct StartCall {
    static constexpr CallId kCall{kPallet, 92, "start_call"};
    static constexpr Weight kWeight = measured(39'454'000, 4583, 5, 2);
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(StartCall, netuid)

/// What the next subnet costs. Writes what the emission curve leaves behind, as the reference does.
Rao networkLockCost(State& state);

/// The subnet that has to go when a new one comes and the limit is reached: the lowest smoothed
/// price among those past their immunity, the older one of equals.
std::optional<NetUid> networkToPrune(const State& state);

/// The state in which a network begins (subnets.md section 2).
void initNewNetwork(State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
