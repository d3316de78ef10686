// What stands around the prices of places (curves.h): when a subnet may be registered and started,
// who would make room, how full a subnet is.
#pragma once

#include "chain/api/queries/curves.h"

#include <optional>

namespace soma::chain {

/// What decides the price of the next subnet and when it may be registered.
struct SubnetPlace {
    NetworkCostFacts cost;
    BlockSpan rateLimit;        ///< Between two registrations, by anybody.
    BlockNumber opensAt;        ///< Registration is closed before this block.
    BlockSpan startDelay;       ///< From registration until the owner may start it.
    BlockSpan immunity;         ///< How long a new subnet cannot be replaced.
    std::uint16_t limit = 0;    ///< How many subnets there may be.
    std::optional<NetUid> next; ///< Who would be replaced now, when the network is full.
    BlockNumber now;

    /// Blocks until the limits allow a registration.
    BlockSpan wait() const;
};

Asked<SubnetPlace> subnetPlace(Node& node, At at = At::best());

/// What decides whether and for how much a neuron gets a place.
struct NeuronPlace {
    NeuronCostFacts cost;
    bool open = false; ///< The subnet takes registrations.
    std::uint16_t taken = 0;
    std::uint16_t places = 0;
    BlockNumber now;
};

/// Nothing when there is no such subnet.
Asked<std::optional<NeuronPlace>> neuronPlace(Node& node, NetUid netuid, At at = At::best());

/// The clock of a subnet that was registered but perhaps not started.
struct StartClock {
    BlockNumber registeredAt;
    BlockNumber startsAt; ///< From this block on its owner may start it.
    bool started = false;
    BlockNumber now;
};

/// Nothing when there is no such subnet.
Asked<std::optional<StartClock>> startClock(Node& node, NetUid netuid, At at = At::best());

} // namespace soma::chain
