// What an owner may set by itself: when epochs run, who counts as active, and whether voting power
// is kept (subnets.md; reference coinbase/tempo_control.rs, utils/voting_power.rs). The rest of an
// owner's settings are AdminUtils'.
#pragma once

#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

#include <vector>

namespace soma::runtime::subtensor {

/// By the owner only. Event TempoSet. Errors: BadOrigin, TempoOutOfBounds,
/// AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded.
struct SetTempo {
    static constexpr CallId kCall{kPallet, 139, "set_tempo"};
    static constexpr Weight kWeight = measured(46'407'000, 4440, 6, 3);
    NetUid netuid;
    std::uint16_t tempo = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetTempo, netuid, tempo)

/// Thousandths of a tempo. By the owner, or by root, whom window and rate limit do not hold back.
/// Event ActivityCutoffFactorMilliSet. Errors: BadOrigin, ActivityCutoffFactorMilliOutOfBounds,
/// AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded.
struct SetActivityCutoffFactor {
    static constexpr CallId kCall{kPallet, 140, "set_activity_cutoff_factor"};
    static constexpr Weight kWeight = measured(39'193'000, 4364, 7, 2);
    NetUid netuid;
    std::uint32_t factorMilli = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetActivityCutoffFactor, netuid, factorMilli)

/// An epoch after the freeze window's blocks. By the owner only. Event EpochTriggered. Errors:
/// BadOrigin, DynamicTempoBlockedByCommitReveal, EpochTriggerAlreadyPending,
/// AutoEpochAlreadyImminent, TxRateLimitExceeded.
struct TriggerEpoch {
    static constexpr CallId kCall{kPallet, 141, "trigger_epoch"};
    static constexpr Weight kWeight = measured(42'539'000, 4447, 8, 2);
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TriggerEpoch, netuid)

/// By the owner or root; takes a planned end back. Event VotingPowerTrackingEnabled. Errors:
/// BadOrigin.
struct EnableVotingPowerTracking {
    static constexpr CallId kCall{kPallet, 129, "enable_voting_power_tracking"};
    static constexpr Weight kWeight = measured(10'000, 0, 2, 2);
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(EnableVotingPowerTracking, netuid)

/// By the owner or root: it ends in 14 days. Event VotingPowerTrackingDisableScheduled. Errors:
/// BadOrigin, VotingPowerTrackingNotEnabled.
struct DisableVotingPowerTracking {
    static constexpr CallId kCall{kPallet, 130, "disable_voting_power_tracking"};
    static constexpr Weight kWeight = measured(10'000, 0, 2, 1);
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(DisableVotingPowerTracking, netuid)

/// Out of 10^18. By root only, for any number. Event VotingPowerEmaAlphaSet. Errors: BadOrigin,
/// InvalidVotingPowerEmaAlpha.
struct SudoSetVotingPowerEmaAlpha {
    static constexpr CallId kCall{kPallet, 131, "sudo_set_voting_power_ema_alpha"};
    static constexpr Weight kWeight = measured(6'000, 0, 1, 1);
    NetUid netuid;
    std::uint64_t alpha = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetVotingPowerEmaAlpha, netuid, alpha)

/// For the pallet's table.
std::vector<CallEntry> ownerCalls();

} // namespace soma::runtime::subtensor
