#include "chain/runtime/pallets/subtensor/block_step/epoch_load.h"

#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/voting_power.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::subtensor {

namespace {

template <typename Map>
yuma::StoredRows loadRows(const State& state, const Map& map, MechanismIndex index,
                          std::uint16_t count)
{
    yuma::StoredRows rows;
    for (std::uint16_t uid = 0; uid < count; ++uid) {
        for (const auto& [column, value] : map.get(state, index, Uid(uid)))
            rows.entries.push_back({column, value});
        rows.endRow();
    }
    return rows;
}

std::vector<yuma::CommitQueue> loadCommits(const State& state, NetUid netuid, MechanismIndex index)
{
    std::vector<yuma::CommitQueue> out;
    kWeightCommits.forEachUnder(
        state, kWeightCommits.keyPrefix(index),
        [&](MechanismIndex, const AccountId& who, const std::vector<WeightCommit>& commits) {
            const std::optional<Uid> uid = kUids.get(state, netuid, Hotkey{who});
            if (!uid)
                return;
            yuma::CommitQueue queue{uid->value(), {}};
            for (const auto& [hash, epoch, block, unused] : commits)
                queue.commits.push_back({epoch.value(), block});
            out.push_back(std::move(queue));
        });
    return out;
}

std::vector<yuma::TimelockedCommits> loadTimelocked(const State& state, NetUid netuid,
                                                    MechanismIndex index)
{
    std::vector<yuma::TimelockedCommits> out;
    kTimelockedWeightCommits.forEachUnder(
        state, kTimelockedWeightCommits.keyPrefix(index),
        [&](MechanismIndex, std::uint64_t epoch, const std::vector<TimelockedCommit>& commits) {
            yuma::TimelockedCommits all{epoch, {}};
            for (const auto& [who, block, bytes, round] : commits)
                if (const std::optional<Uid> uid = kUids.get(state, netuid, Hotkey{who}))
                    all.entries.push_back({uid->value(), block});
            out.push_back(std::move(all));
        });
    return out;
}

yuma::MechanismInput loadMechanism(const State& state, NetUid netuid, MechanismIndex index)
{
    const std::uint16_t count = neuronCount(state, netuid);
    return {.lastUpdate = kLastUpdate.get(state, index),
            .weights = loadRows(state, kWeights, index, count),
            .bonds = loadRows(state, kBonds, index, count),
            .commits = loadCommits(state, netuid, index),
            .timelockedCommits = loadTimelocked(state, netuid, index)};
}

void loadSettings(const State& state, NetUid netuid, yuma::EpochInput& in)
{
    in.tempo = kTempo.get(state, netuid);
    in.activityFactorMilli = kActivityCutoffFactorMilli.get(state, netuid);
    in.commitReveal = kCommitRevealWeightsEnabled.get(state, netuid);
    in.revealPeriod = kRevealPeriodEpochs.get(state, netuid);
    in.taoWeight = kTaoWeight.get(state);
    in.stakeThreshold = kStakeThreshold.get(state);
    in.maxValidators = kMaxAllowedValidators.get(state, netuid);
    in.kappa = kKappa.get(state, netuid);
    in.bondsMovingAverage = kBondsMovingAverage.get(state, netuid);
    in.bondsPenalty = kBondsPenalty.get(state, netuid);
    in.yuma3 = kYuma3On.get(state, netuid);
    in.liquidAlpha = kLiquidAlphaOn.get(state, netuid);
    std::tie(in.alphaLow, in.alphaHigh) = kAlphaValues.get(state, netuid);
    in.sigmoidSteepness = kAlphaSigmoidSteepness.get(state, netuid);
    in.split = kMechanismEmissionSplit.get(state, netuid);
}

void loadCalendar(const State& state, NetUid netuid, yuma::EpochInput& in)
{
    in.block = now(state);
    in.lastStepBlock = kLastMechansimStepBlock.get(state, netuid);
    in.epochIndex = kSubnetEpochIndex.get(state, netuid);
    in.lastEpochBlock = kLastEpochBlock.get(state, netuid);
    in.pendingEpochAt = kPendingEpochAt.get(state, netuid);
    in.blocksSinceLastStep = kBlocksSinceLastStep.get(state, netuid);
}

std::vector<std::uint8_t> asBytes(const std::vector<bool>& flags)
{
    return {flags.begin(), flags.end()};
}

std::vector<bool> asFlags(const std::vector<std::uint8_t>& values)
{
    return {values.begin(), values.end()};
}

void storeMechanism(State& state, MechanismIndex index, const yuma::MechanismOutput& output)
{
    kIncentive.set(state, index, output.incentive);
    state.deposit(events::IncentiveAlphaEmittedToMiners{index, output.serverEmission});
    for (std::size_t uid = 0; uid < output.incentive.size(); ++uid) {
        UidValues row;
        for (const yuma::StoredRows::Entry& entry : output.bonds.row(uid))
            row.emplace_back(entry.column, entry.value);
        kBonds.set(state, index, Uid(static_cast<std::uint16_t>(uid)), row);
    }
}

} // namespace

yuma::EpochInput loadEpochInput(const State& state, NetUid netuid, const EpochKeys& keys)
{
    yuma::EpochInput in;
    in.uidCount = neuronCount(state, netuid);
    loadCalendar(state, netuid, in);
    loadSettings(state, netuid, in);
    if (const std::optional<Uid> owner = ownerUid(state, netuid))
        in.ownerUid = owner->value();
    for (const emission::HotkeyIndex key : keys.byUid) {
        in.alpha.push_back(emission::inheritedAlpha(keys.keys, key));
        in.tao.push_back(emission::inheritedRoot(keys.keys, key));
    }
    in.permits = asBytes(kValidatorPermit.get(state, netuid));
    for (std::uint16_t uid = 0; uid < in.uidCount; ++uid)
        in.registeredAt.push_back(kBlockAtRegistration.get(state, netuid, Uid(uid)));
    for (const MechanismIndex index : mechanismIndices(state, netuid))
        in.mechanisms.push_back(loadMechanism(state, netuid, index));
    return in;
}

yuma::EpochOutput loadEpochOutput(const State& state, NetUid netuid)
{
    yuma::EpochOutput out;
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        yuma::MechanismOutput& mechanism = out.mechanisms.emplace_back();
        mechanism.incentive = kIncentive.get(state, index);
        mechanism.bonds = loadRows(state, kBonds, index, neuronCount(state, netuid));
    }
    yuma::SubnetOutput& subnet = out.subnet;
    subnet.active = asBytes(kActive.get(state, netuid));
    subnet.emission = kEmission.get(state, netuid);
    subnet.consensus = kConsensus.get(state, netuid);
    subnet.dividends = kDividends.get(state, netuid);
    subnet.validatorTrust = kValidatorTrust.get(state, netuid);
    subnet.permits = asBytes(kValidatorPermit.get(state, netuid));
    subnet.stakeWeight = kStakeWeight.get(state, netuid);
    return out;
}

void storeEpochOutput(State& state, NetUid netuid, const yuma::EpochOutput& output)
{
    for (std::size_t i = 0; i < output.mechanisms.size(); ++i)
        storeMechanism(state, mechanismIndex(netuid, MechId(static_cast<std::uint8_t>(i))),
                       output.mechanisms[i]);
    const yuma::SubnetOutput& subnet = output.subnet;
    kActive.set(state, netuid, asFlags(subnet.active));
    kEmission.set(state, netuid, subnet.emission);
    kConsensus.set(state, netuid, subnet.consensus);
    kDividends.set(state, netuid, subnet.dividends);
    kValidatorTrust.set(state, netuid, subnet.validatorTrust);
    kValidatorPermit.set(state, netuid, asFlags(subnet.permits));
    kStakeWeight.set(state, netuid, subnet.stakeWeight);
    updateVotingPower(state, netuid, subnet);
}

} // namespace soma::runtime::subtensor
