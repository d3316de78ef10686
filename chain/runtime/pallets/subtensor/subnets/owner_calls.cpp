#include "chain/runtime/pallets/subtensor/subnets/owner_calls.h"

#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/voting_power.h"
#include "chain/runtime/pallets/subtensor/voting.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "consensus/emission/voting_power.h"

namespace soma::runtime::subtensor {

namespace {

constexpr LimitedTransaction kTempoUpdate = LimitedTransaction::of(TransactionKind::TempoUpdate);
constexpr LimitedTransaction kCutoffUpdate =
    LimitedTransaction::ownerChanges(Hyperparameter::ActivityCutoffFactorMilli);
constexpr LimitedTransaction kTrigger =
    LimitedTransaction::ownerChanges(Hyperparameter::TriggerEpoch);

Outcome<void> ensureNotTooOften(const State& state, LimitedTransaction what, const Coldkey& owner,
                                NetUid netuid)
{
    if (!passesRateLimitOnSubnet(state, what, owner.id, netuid))
        return kError("TxRateLimitExceeded");
    return {};
}

template <typename T>
bool isWithin(T value, T least, T most)
{
    return value >= least && value <= most;
}

} // namespace

CallResult SetTempo::dispatch(State& state, const Origin& origin) const
{
    const Coldkey owner = SOMA_TRY(ensureSubnetOwner(state, origin, netuid));
    if (!isWithin(tempo, initial::kMinTempo, initial::kMaxTempo))
        return kError("TempoOutOfBounds");
    SOMA_TRY(ensureAdminWindowOpen(state, netuid));
    SOMA_TRY(ensureNotTooOften(state, kTempoUpdate, owner, netuid));
    restartWithTempo(state, netuid, tempo);
    setLastBlockOnSubnet(state, kTempoUpdate, owner.id, netuid, now(state));
    return {};
}

CallResult SetActivityCutoffFactor::dispatch(State& state, const Origin& origin) const
{
    const std::optional<Coldkey> owner = SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    if (!isWithin(factorMilli, initial::kMinActivityCutoffFactorMilli,
                  initial::kMaxActivityCutoffFactorMilli))
        return kError("ActivityCutoffFactorMilliOutOfBounds");
    if (owner) {
        SOMA_TRY(ensureAdminWindowOpen(state, netuid));
        SOMA_TRY(ensureNotTooOften(state, kCutoffUpdate, *owner, netuid));
    }
    kActivityCutoffFactorMilli.set(state, netuid, factorMilli);
    state.deposit(events::ActivityCutoffFactorMilliSet{netuid, factorMilli});
    if (owner)
        setLastBlockOnSubnet(state, kCutoffUpdate, owner->id, netuid, now(state));
    return {};
}

CallResult TriggerEpoch::dispatch(State& state, const Origin& origin) const
{
    const Coldkey owner = SOMA_TRY(ensureSubnetOwner(state, origin, netuid));
    if (kCommitRevealWeightsEnabled.get(state, netuid))
        return kError("DynamicTempoBlockedByCommitReveal");
    if (kPendingEpochAt.get(state, netuid) != BlockNumber())
        return kError("EpochTriggerAlreadyPending");
    const BlockSpan window(kAdminFreezeWindow.get(state));
    if (emission::blocksUntilNextEpoch(loadSchedule(state, netuid), now(state)) < window)
        return kError("AutoEpochAlreadyImminent");
    SOMA_TRY(ensureNotTooOften(state, kTrigger, owner, netuid));
    const BlockNumber at = saturatingAdvance(now(state), window);
    kPendingEpochAt.set(state, netuid, at);
    setLastBlockOnSubnet(state, kTrigger, owner.id, netuid, now(state));
    state.deposit(events::EpochTriggered{netuid, owner.id, at});
    return {};
}

CallResult EnableVotingPowerTracking::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    kVotingPowerTrackingEnabled.set(state, netuid, true);
    kVotingPowerDisableAtBlock.remove(state, netuid);
    state.deposit(events::VotingPowerTrackingEnabled{netuid});
    return {};
}

CallResult DisableVotingPowerTracking::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    if (!kVotingPowerTrackingEnabled.get(state, netuid))
        return kError("VotingPowerTrackingNotEnabled");
    const BlockNumber end = saturatingAdvance(now(state), kVotingPowerGrace);
    kVotingPowerDisableAtBlock.set(state, netuid, end);
    state.deposit(events::VotingPowerTrackingDisableScheduled{netuid, end});
    return {};
}

CallResult SudoSetVotingPowerEmaAlpha::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    if (alpha > emission::kVotingPowerOne)
        return kError("InvalidVotingPowerEmaAlpha");
    kVotingPowerEmaAlpha.set(state, netuid, alpha);
    state.deposit(events::VotingPowerEmaAlphaSet{netuid, alpha});
    return {};
}

std::vector<CallEntry> ownerCalls()
{
    return callEntries<EnableVotingPowerTracking, DisableVotingPowerTracking,
                       SudoSetVotingPowerEmaAlpha, SetTempo, SetActivityCutoffFactor,
                       TriggerEpoch>();
}

} // namespace soma::runtime::subtensor
