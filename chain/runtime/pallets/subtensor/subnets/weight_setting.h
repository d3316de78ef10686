// Setting weights with all of the reference's checks, whoever asks for it (subnets.md section 7).
#pragma once

#include "chain/runtime/origin.h"
#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

struct WeightRow {
    NetUid netuid;
    MechId mechanism = kMainMechanism;
    std::vector<std::uint16_t> uids;
    std::vector<std::uint16_t> values;
    std::uint64_t versionKey = 0;
};

/// Errors in the order of subnets.md section 7, from CanNotSetRootNetworkWeights to
/// WeightVecLengthIsLow.
Outcome<void> setWeights(State& state, const Origin& origin, const WeightRow& row);

/// Errors: MechanismDoesNotExist.
Outcome<void> ensureMechanismExists(const State& state, NetUid netuid, MechId mechanism);

/// Whether the hotkey's stake reaches the chain's threshold; the subnet's owner needs none.
bool hasStakeForWeights(const State& state, const Hotkey& hotkey, NetUid netuid);

/// Enough blocks since the place's last update.
bool passesWeightsRateLimit(const State& state, MechanismIndex index, Uid uid);

/// The epoch that a commit made now belongs to; one that is due in this block counts.
std::uint64_t currentEpoch(const State& state, NetUid netuid);

/// The one epoch in which a commit may be revealed.
std::uint64_t revealEpoch(const State& state, NetUid netuid, const WeightCommit& commit);

/// Whether it is now.
bool isRevealEpoch(const State& state, NetUid netuid, const WeightCommit& commit);

} // namespace soma::runtime::subtensor
