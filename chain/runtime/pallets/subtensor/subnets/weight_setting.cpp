#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"

#include "chain/runtime/pallets/subtensor/block_step/epoch_keys.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "consensus/math/quantise.h"

#include <algorithm>
#include <set>

namespace soma::runtime::subtensor {

namespace {

/// One weight, for oneself: always allowed.
bool isSelfWeight(Uid uid, const WeightRow& row)
{
    return row.values.size() == 1 && !row.uids.empty() && row.uids.front() == uid.value();
}

bool mayValidate(const State& state, NetUid netuid, Uid uid)
{
    if (ownerUid(state, netuid) == uid)
        return true;
    const std::vector<bool> permits = kValidatorPermit.get(state, netuid);
    return uid.value() < permits.size() && permits[uid.value()];
}

Outcome<void> ensureShape(const State& state, const WeightRow& row)
{
    if (row.netuid == kRoot)
        return kError("CanNotSetRootNetworkWeights");
    if (row.uids.size() != row.values.size())
        return kError("WeightVecNotEqualSize");
    SOMA_TRY(ensureMechanismExists(state, row.netuid, row.mechanism));
    if (row.uids.size() > neuronCount(state, row.netuid))
        return kError("UidsLengthExceedUidsInSubNet");
    return {};
}

/// Answers the sender's place.
Outcome<Uid> ensureSender(const State& state, const WeightRow& row, const Hotkey& hotkey)
{
    const Uid uid = SOMA_TRY(uidOf(state, row.netuid, hotkey));
    if (!hasStakeForWeights(state, hotkey, row.netuid))
        return kError("NotEnoughStakeToSetWeights");
    const std::uint64_t version = kWeightsVersionKey.get(state, row.netuid);
    if (version != 0 && row.versionKey < version)
        return kError("IncorrectWeightVersionKey");
    if (!kCommitRevealWeightsEnabled.get(state, row.netuid) &&
        !passesWeightsRateLimit(state, mechanismIndex(row.netuid, row.mechanism), uid))
        return kError("SettingWeightsTooFast");
    if (!isSelfWeight(uid, row) && !mayValidate(state, row.netuid, uid))
        return kError("NeuronNoValidatorPermit");
    return uid;
}

Outcome<void> ensureTargets(const State& state, const WeightRow& row, Uid uid)
{
    const std::set<std::uint16_t> distinct(row.uids.begin(), row.uids.end());
    if (distinct.size() != row.uids.size())
        return kError("DuplicateUids");
    for (const std::uint16_t target : row.uids)
        if (!uidExists(state, row.netuid, Uid(target)))
            return kError("UidVecContainInvalidOne");
    const std::uint16_t least =
        std::min(neuronCount(state, row.netuid), kMinAllowedWeights.get(state, row.netuid));
    if (!isSelfWeight(uid, row) && row.values.size() < least)
        return kError("WeightVecLengthIsLow");
    return {};
}

} // namespace

Outcome<void> ensureMechanismExists(const State& state, NetUid netuid, MechId mechanism)
{
    if (!subnetExists(state, netuid) || mechanism >= kMechanismCountCurrent.get(state, netuid))
        return kError("MechanismDoesNotExist");
    return {};
}

bool hasStakeForWeights(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    const std::optional<Uid> owner = ownerUid(state, netuid);
    if (owner && kUids.get(state, netuid, hotkey) == owner)
        return true;
    const auto stake = stakeWeightOf(state, hotkey, netuid).toInt<std::uint64_t>();
    return stake >= kStakeThreshold.get(state);
}

bool passesWeightsRateLimit(const State& state, MechanismIndex index, Uid uid)
{
    const BlockNumber last = lastUpdateOf(state, index, uid);
    return last.value() == 0 ||
           saturatingDistance(last, now(state)) >= kWeightsSetRateLimit.get(state, netUidOf(index));
}

std::uint64_t currentEpoch(const State& state, NetUid netuid)
{
    const bool isDue = emission::isEpochDue(loadSchedule(state, netuid), now(state));
    return saturatingAdd(kSubnetEpochIndex.get(state, netuid), std::uint64_t{isDue});
}

std::uint64_t revealEpoch(const State& state, NetUid netuid, const WeightCommit& commit)
{
    // The commit's second place holds its epoch.
    return saturatingAdd(std::get<1>(commit).value(), kRevealPeriodEpochs.get(state, netuid));
}

bool isRevealEpoch(const State& state, NetUid netuid, const WeightCommit& commit)
{
    return currentEpoch(state, netuid) == revealEpoch(state, netuid, commit);
}

Outcome<void> setWeights(State& state, const Origin& origin, const WeightRow& row)
{
    const Hotkey hotkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(ensureShape(state, row));
    const Uid uid = SOMA_TRY(ensureSender(state, row, hotkey));
    SOMA_TRY(ensureTargets(state, row, uid));
    std::vector<std::uint16_t> scaled(row.values.size());
    math::maxUpscaleToU16(row.values, scaled);
    UidValues stored;
    for (std::size_t i = 0; i < scaled.size(); ++i)
        stored.emplace_back(row.uids[i], scaled[i]);
    const MechanismIndex index = mechanismIndex(row.netuid, row.mechanism);
    kWeights.set(state, index, uid, stored);
    if (!kCommitRevealWeightsEnabled.get(state, row.netuid))
        setLastUpdate(state, index, uid, now(state));
    state.deposit(events::WeightsSet{index, uid});
    return {};
}

} // namespace soma::runtime::subtensor
