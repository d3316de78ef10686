// What stands behind positions: the hotkey's take and all its stake, and what root stake may claim.
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/answers/text_and_numbers.h"
#include "chain/primitives/root_claim_choice.h"

#include <map>
#include <vector>

namespace soma::chain {

/// Where stake lies.
struct StakePlace {
    Hotkey hotkey;
    NetUid netuid;
    auto operator<=>(const StakePlace&) const = default;
};

struct PlaceFacts {
    std::uint16_t take = 0; ///< Of 65 535; what the hotkey's owner keeps of dividends.
    Alpha total;            ///< All that is staked there, by everybody.
};

/// In the order of the places.
Asked<std::vector<PlaceFacts>> placeFacts(Node& node, const std::vector<StakePlace>& places,
                                          At at = At::best());

struct RootClaim {
    Hotkey hotkey;
    NetUid netuid; ///< Whose alpha it is.
    Alpha owed;
    bool claimable = false; ///< It has reached the subnet's threshold.
};

struct ClaimSheet {
    RootClaimChoice choice;
    std::vector<RootClaim> rows; ///< By hotkey and subnet; only where something is owed.
};

/// All that the coldkey's root stake with these hotkeys has earned, of every subnet; the stakes are
/// alpha, which on root is TAO.
Asked<ClaimSheet> claimSheet(Node& node, const Coldkey& coldkey,
                             const std::map<Hotkey, Alpha>& rootStakes, At at = At::best());

} // namespace soma::chain
