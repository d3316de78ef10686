// When something may be done again: the chain's rate limits as block numbers (chain.md section 7).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/queries/ask.h"

#include <optional>
#include <vector>

namespace soma::chain {

enum class ClockKind {
    DelegateTake,    ///< Raising a hotkey's take.
    ChildkeyTake,    ///< Raising a childkey take in the subnet.
    Children,        ///< Setting a hotkey's children in the subnet.
    RegisterNetwork, ///< The next subnet of anybody.
    StartSubnet,     ///< From its registration until it may be started.
    SwapHotkey,      ///< Another swap of the coldkey.
    OwnerHotkey,     ///< Another hotkey for the subnet's owner.
    OwnerSetting,    ///< Another change of the same setting by the owner.
    WeightsVersion,  ///< Another version key.
    Tempo,           ///< Another tempo.
    MechanismCount,  ///< Another number of mechanisms.
    MechanismSplit,  ///< Another split between them.
    Trimming,        ///< Another trimming of the subnet's places.
    BeforeEpoch,     ///< Nothing is set shortly before the subnet's epoch.
    ColdkeySwap,     ///< From the announcement until the swap may be made.
};

struct RateClock {
    ClockKind kind = ClockKind::OwnerSetting;
    std::optional<NetUid> netuid; ///< When it is about one subnet.
    BlockNumber allowedFrom;      ///< The first block that takes the call.
    BlockSpan limit;              ///< How long the wait is in all.

    /// Blocks that still have to be made before that one; zero when the next block takes it.
    BlockSpan remaining(const Head& best) const
    {
        return saturatingDistance(saturatingAdvance(best.number, BlockSpan(1)), allowedFrom);
    }

    bool isOver(const Head& best) const { return remaining(best).isZero(); }

    bool operator==(const RateClock&) const = default;
};

/// The clocks that hold for a call of this signer, those inside batches and proxies included, run
/// out or not. None for calls that are not limited, and none inside sudo but BeforeEpoch.
Asked<std::vector<RateClock>> clocksOf(Node& node, const CallSpec& call, const AccountId& signer,
                                       At at = At::best());

} // namespace soma::chain
