// What the history keeps of one block, read from the state after it.
#pragma once

#include "chain/api/history.h"
#include "chain/node/chain_view.h"
#include "chain/runtime/constants.h"

#include <array>
#include <vector>

namespace soma::node {

inline constexpr std::size_t kSubnetKinds = 16;
inline constexpr std::size_t kNetworkKinds = 5;

/// One epoch of one subnet; columns by uid.
struct EpochSample {
    NetUid netuid;
    std::vector<std::uint16_t> incentive;
    std::vector<std::uint16_t> dividends;
    std::vector<std::uint16_t> validatorTrust;
    std::vector<std::uint16_t> consensus;
    std::vector<std::uint64_t> emission;
};

struct BlockSample {
    struct Subnet {
        NetUid netuid;
        std::array<std::int64_t, kSubnetKinds> values{}; ///< By SeriesKind.
    };

    chain::Head head;
    std::array<std::int64_t, kNetworkKinds> network{}; ///< By SeriesKind, less Issuance.
    std::vector<Subnet> subnets;
    std::vector<EpochSample> epochs; ///< Of the subnets whose epoch ran in this block.
};

/// Any thread.
BlockSample sampleOf(const StatePoint& point, const runtime::RuntimeConfig& config);

} // namespace soma::node
