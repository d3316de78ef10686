// How much TAO a block makes: now, and along the whole way to the cap.
#pragma once

#include "chain/api/queries/ask.h"

#include <vector>

namespace soma::chain {

/// From this much issuance on, a block makes so much.
struct HalvingStep {
    Rao from;
    Rao emission;
};

/// From nothing to the end, where a block makes nothing any more; by the chain's own arithmetic.
const std::vector<HalvingStep>& halvingSteps();

/// All that can ever exist.
inline constexpr Rao kCap{21'000'000 * kRaoPerTao};

struct EmissionNow {
    Rao issuance; ///< What the halvings go by.
    Rao emission; ///< Of the next block.

    /// Index of the present step in halvingSteps().
    std::size_t step() const;

    /// Blocks until the next halving when nothing is recycled; nothing at the last step.
    std::optional<BlockSpan> toHalving() const;
};

Asked<EmissionNow> emissionNow(Node& node, At at = At::best());

/// The part of a subnet's emission that goes to its owner: SubnetOwnerCut of all subnets, or
/// nothing where the owner's OwnerCutEnabled is off (emission.md section 5).
Asked<Share16> ownerCut(Node& node, NetUid netuid, At at = At::best());

/// Issuance over blocks from `now` on when nothing is recycled: one point a step.
struct IssuancePoint {
    BlockNumber block;
    Rao issuance;
};

std::vector<IssuancePoint> issuanceAhead(BlockNumber now, const EmissionNow& emission);

} // namespace soma::chain
