// What is asked of one subnet without its neurons.
#pragma once

#include "chain/primitives/answers/hyperparameters.h"
#include "chain/primitives/answers/subnets.h"
#include "chain/runtime/state.h"

namespace soma::runtime::subtensor {

/// One item of a subnet after the other, as answers hold them.
struct SubnetReader {
    const State& state;
    NetUid netuid;

    template <typename Item>
    auto value(const Item& item) const
    {
        return item.get(state, netuid);
    }

    template <typename Item>
    auto number(const Item& item) const
    {
        return codec::Compact(item.get(state, netuid));
    }
};

/// Blocks after which a neuron that sets no weights is inactive.
std::uint64_t activityCutoffOf(const SubnetReader& subnet);

/// Alpha that waits for the next epoch, without the owner's and root's.
Alpha pendingAlphaOf(const SubnetReader& subnet);

// Nothing when there is no such subnet.

std::optional<chain::SubnetInfo> subnetInfo(State& state, const NetUid& netuid);
std::optional<chain::SubnetInfov2> subnetInfoV2(State& state, const NetUid& netuid);
std::optional<chain::DynamicInfo> dynamicInfo(State& state, const NetUid& netuid);
std::optional<chain::SubnetHyperparams> hyperparams(State& state, const NetUid& netuid);
std::optional<chain::SubnetHyperparamsV2> hyperparamsV2(State& state, const NetUid& netuid);
std::optional<std::vector<chain::HyperparamEntry>> hyperparamsV3(State& state,
                                                                 const NetUid& netuid);

/// The block of the next epoch at the latest; nothing when none run.
std::optional<BlockNumber> nextEpochStart(State& state, const NetUid& netuid);

} // namespace soma::runtime::subtensor
