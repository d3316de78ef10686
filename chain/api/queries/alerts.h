// What the owner of keys wants to hear of in time: places that lose their protection, validators
// that fell asleep, stake that moved, a swap of the coldkey that somebody announced.
#pragma once

#include "chain/api/queries/hotkeys.h"
#include "chain/primitives/hash_types.h"

#include <optional>
#include <vector>

namespace soma::chain {

/// One of our places in a subnet, as far as it can be lost.
struct NeuronStanding {
    HotkeyPlace place;
    BlockNumber registeredAt;
    BlockSpan immunity; ///< The subnet's, from the registration on.
    bool active = false;

    /// From this block on it can be pruned.
    BlockNumber immuneUntil() const { return saturatingAdvance(registeredAt, immunity); }

    bool operator==(const NeuronStanding&) const = default;
};

/// In the order of the places, which placesOf() tells.
Asked<std::vector<NeuronStanding>>
neuronStandings(Node& node, const std::vector<HotkeyPlace>& places, At at = At::best());

struct HeldStake {
    Hotkey hotkey;
    NetUid netuid;
    Alpha alpha; ///< On root it is TAO.

    bool operator==(const HeldStake&) const = default;
};

/// All that the coldkey has staked, and nothing around it: see portfolio() for that.
Asked<std::vector<HeldStake>> stakesOf(Node& node, const Coldkey& coldkey, At at = At::best());

struct SwapAnnouncement {
    BlockNumber from; ///< The first block that may make the swap.
    Hash256 newColdkeyHash;

    bool operator==(const SwapAnnouncement&) const = default;
};

/// Nothing while none is announced.
Asked<std::optional<SwapAnnouncement>> swapAnnouncement(Node& node, const Coldkey& coldkey,
                                                        At at = At::best());

} // namespace soma::chain
