#include "chain/runtime/pallets/subtensor/block_step/block_step.h"

#include "chain/runtime/pallets/subtensor/block_step/coinbase_run.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"
#include "chain/runtime/pallets/subtensor/block_step/root_index.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_change.h"
#include "chain/runtime/pallets/subtensor/subnets/timelocked_weights.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/pallets/system.h"

#include <map>

namespace soma::runtime::subtensor {

namespace {

using emission::EpochSchedule;
using emission::EpochSlot;

constexpr Weight kStepWeight = measured(110'634'229'000, 0, 8304, 110);

/// Marks of replaced hotkeys that no longer forbid anything, a few subnets in every block.
Weight forgetOldHotkeySwaps(State& state)
{
    const BlockSpan interval = initial::hotkeySwapOnSubnetInterval(state.config());
    const std::vector<NetUid> subnets = allSubnets(state);
    Weight weight = databaseWeight(2 + subnets.size(), 0);
    for (const NetUid netuid : subnets) {
        if (netuid.value() % interval.value() != now(state).value() % interval.value())
            continue;
        std::vector<Coldkey> old;
        kLastHotkeySwapOnNetuid.forEachUnder(
            state, kLastHotkeySwapOnNetuid.keyPrefix(netuid),
            [&](NetUid, const Coldkey& coldkey, BlockNumber block) {
                weight = weight.plus(databaseWeight(1, 0));
                if (saturatingAdvance(block, interval) < now(state))
                    old.push_back(coldkey);
            });
        for (const Coldkey& coldkey : old)
            kLastHotkeySwapOnNetuid.remove(state, netuid, coldkey);
        weight = weight.plus(databaseWeight(0, old.size()));
    }
    return weight;
}

/// All subnets' places in the calendar, root left out.
struct Calendar {
    std::vector<NetUid> subnets;
    std::vector<EpochSchedule> schedules;
    std::vector<bool> consistent;
};

Calendar loadCalendar(const State& state)
{
    Calendar out;
    for (const NetUid netuid : allSubnets(state)) {
        if (netuid == kRoot)
            continue;
        out.subnets.push_back(netuid);
        out.schedules.push_back(loadSchedule(state, netuid));
        EpochSchedule next = out.schedules.back();
        next.blocksSinceLastStep = saturatingAdd(next.blocksSinceLastStep, std::uint64_t{1});
        // OPTIMISATION: asked only where an epoch is due.
        out.consistent.push_back(!emission::isEpochDue(next, now(state)) ||
                                 isEpochInputConsistent(state, netuid));
    }
    return out;
}

/// Subnets whose epoch is put off wait with their weights.
void revealTimelockedWeights(State& state)
{
    // OPTIMISATION: where there are none at all, no subnet is asked.
    const Bytes all = kTimelockedWeightCommits.keyPrefix();
    const std::optional<Bytes> first = state.nextKey(all);
    if (!first || !storage::startsWith(*first, all))
        return;
    const Calendar calendar = loadCalendar(state);
    const std::vector<bool> deferred = emission::deferredEpochs(
        calendar.schedules, calendar.consistent, now(state), kMaxEpochsPerBlock.get(state));
    for (std::size_t i = 0; i < calendar.subnets.size(); ++i)
        if (!deferred[i])
            revealTimelocked(state, calendar.subnets[i]);
}

template <typename Map>
Alpha drain(State& state, const Map& map, NetUid netuid)
{
    const Alpha amount = map.get(state, netuid);
    map.set(state, netuid, Alpha());
    return amount;
}

emission::EpochPots drainPots(State& state, NetUid netuid)
{
    emission::EpochPots pots;
    pots.server = drain(state, kPendingServerEmission, netuid);
    pots.validator = drain(state, kPendingValidatorEmission, netuid);
    pots.root = drain(state, kPendingRootAlphaDivs, netuid);
    pots.ownerCut = drain(state, kPendingOwnerCut, netuid);
    return pots;
}

/// Advances every subnet's calendar; answers the pots of those whose epoch runs now.
std::map<NetUid, emission::EpochPots> drainPending(State& state)
{
    Calendar calendar = loadCalendar(state);
    const std::vector<EpochSlot> slots = emission::advanceSchedules(
        calendar.schedules, calendar.consistent, now(state), kMaxEpochsPerBlock.get(state));
    std::map<NetUid, emission::EpochPots> out;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const NetUid netuid = calendar.subnets[i];
        if (slots[i] == EpochSlot::Deferred)
            state.deposit(events::EpochDeferred{netuid, now(state),
                                                saturatingAdvance(now(state), BlockSpan(1))});
        else if (slots[i] == EpochSlot::Skipped)
            state.deposit(events::EpochSkipped{netuid, now(state)});
        else if (slots[i] == EpochSlot::Run) {
            out.emplace(netuid, drainPots(state, netuid));
            changeOwnerIfNeeded(state, netuid);
        }
        storeSchedule(state, netuid, calendar.schedules[i]);
    }
    return out;
}

void runEpochs(State& state)
{
    for (const auto& [netuid, pots] : drainPending(state)) {
        runSubnetEpoch(state, netuid, pots);
        kLastMechansimStepBlock.set(state, netuid, now(state));
    }
}

/// Children that parents chose take effect with the epoch.
void setPendingChildren(State& state)
{
    for (const NetUid netuid : allSubnets(state))
        if (kLastEpochBlock.get(state, netuid) == now(state))
            applyPendingChildren(state, netuid);
}

} // namespace

void runBlockStep(State& state)
{
    updateRegistrationPrices(state);
    const Rao credit = mintBlockEmission(state);
    revealTimelockedWeights(state);
    runCoinbase(state, credit);
    runEpochs(state);
    updateRootProportions(state);
    setPendingChildren(state);
    autoClaimRoot(state, Hash256(system::kParentHash.get(state).bytes()));
    fillRootIndex(state);
}

Result<Weight> onInitialize(State& state)
{
    const Weight cleaning = forgetOldHotkeySwaps(state);
    runBlockStep(state);
    return kStepWeight.plus(cleaning);
}

} // namespace soma::runtime::subtensor
