#include "chain/runtime/pallets/subtensor/owner_rules.h"

#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

namespace soma::runtime::subtensor {

emission::EpochSchedule loadSchedule(const State& state, NetUid netuid)
{
    return {.tempo = kTempo.get(state, netuid),
            .lastEpochBlock = kLastEpochBlock.get(state, netuid).value(),
            .pendingEpochAt = kPendingEpochAt.get(state, netuid).value(),
            .blocksSinceLastStep = kBlocksSinceLastStep.get(state, netuid).value(),
            .epochIndex = kSubnetEpochIndex.get(state, netuid)};
}

void storeSchedule(State& state, NetUid netuid, const emission::EpochSchedule& schedule)
{
    const emission::EpochSchedule before = loadSchedule(state, netuid);
    // The tempo is a setting, not a result. Of the rest, what changed is written; a slot that was
    // used writes its block and its empty trigger always, as the reference does.
    const bool usedSlot = schedule.epochIndex != before.epochIndex;
    if (usedSlot || schedule.lastEpochBlock != before.lastEpochBlock)
        kLastEpochBlock.set(state, netuid, BlockNumber(schedule.lastEpochBlock));
    if (usedSlot || schedule.pendingEpochAt != before.pendingEpochAt)
        kPendingEpochAt.set(state, netuid, BlockNumber(schedule.pendingEpochAt));
    if (schedule.blocksSinceLastStep != before.blocksSinceLastStep)
        kBlocksSinceLastStep.set(state, netuid, BlockSpan(schedule.blocksSinceLastStep));
    if (usedSlot)
        kSubnetEpochIndex.set(state, netuid, schedule.epochIndex);
}

void restartWithTempo(State& state, NetUid netuid, std::uint16_t tempo)
{
    kTempo.set(state, netuid, tempo);
    state.deposit(events::TempoSet{netuid, tempo});
    kLastEpochBlock.set(state, netuid, now(state));
}

Outcome<std::optional<Coldkey>>
ensureOwnerOrRootWithLimits(const State& state, const Origin& origin, NetUid netuid,
                            std::span<const LimitedTransaction> limits)
{
    const std::optional<Coldkey> owner = SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    if (!owner)
        return owner;
    for (const LimitedTransaction limit : limits)
        if (!passesRateLimitOnSubnet(state, limit, owner->id, netuid))
            return kError("TxRateLimitExceeded");
    return owner;
}

void recordOwnerChanges(State& state, const std::optional<Coldkey>& owner, NetUid netuid,
                        std::span<const LimitedTransaction> changes)
{
    if (!owner)
        return;
    for (const LimitedTransaction change : changes)
        setLastBlockOnSubnet(state, change, owner->id, netuid, now(state));
}

Outcome<void> ensureAdminWindowOpen(const State& state, NetUid netuid)
{
    const BlockSpan window(kAdminFreezeWindow.get(state));
    if (emission::isInAdminFreezeWindow(loadSchedule(state, netuid), now(state), window))
        return kError("AdminActionProhibitedDuringWeightsWindow");
    return {};
}

} // namespace soma::runtime::subtensor
