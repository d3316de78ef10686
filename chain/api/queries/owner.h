// What a subnet's owner has to know before changing something: the start, the freeze before epochs,
// and the settings that are not among the hyperparameters of subnets.h.
#pragma once

#include "chain/api/queries/registration.h"
#include "chain/primitives/answers/hyperparameters.h"

#include <optional>
#include <vector>

namespace soma::chain {

struct OwnerView {
    StartClock start;
    std::optional<BlockNumber> runsSince; ///< The first block with emission, once started.
    /// In so many blocks before an epoch an owner's settings are refused.
    BlockSpan freezeWindow;
    std::optional<BlockNumber> nextEpoch; ///< As it stands; none for tempo 0.
    bool frozen = false;                  ///< The next block refuses settings.
    std::uint16_t neurons = 0;
    std::uint16_t leastPlaces = 0; ///< A subnet cannot have fewer.
    /// Named as in calls/subnet_settings.h by what the call's argument is: rho, bonds_penalty,
    /// max_allowed_uids, immune_neurons, recycle_or_burn (1 recycles).
    std::vector<HyperparamEntry> settings;

    /// The first block that refuses settings before the next epoch, which takes them again.
    std::optional<BlockNumber> freezesFrom() const;
};

/// Nothing when there is no such subnet.
Asked<std::optional<OwnerView>> ownerView(Node& node, NetUid netuid, At at = At::best());

} // namespace soma::chain
