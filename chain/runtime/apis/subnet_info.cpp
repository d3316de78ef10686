#include "chain/runtime/apis/subnet_info.h"

#include "chain/runtime/apis/answer_records.h"
#include "chain/runtime/apis/subnet_names.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "consensus/yuma/stake.h"

#include <algorithm>

namespace soma::runtime::subtensor {

using codec::Compact;

namespace {

/// Both versions of SubnetInfo have these.
template <typename Info>
Info basicInfo(const SubnetReader& subnet)
{
    Info out;
    out.netuid = Compact(subnet.netuid);
    out.rho = subnet.number(kRho);
    out.kappa = subnet.number(kKappa);
    out.difficulty = subnet.number(kDifficulty);
    out.immunityPeriod = subnet.number(kImmunityPeriod);
    out.maxAllowedValidators = subnet.number(kMaxAllowedValidators);
    out.minAllowedWeights = subnet.number(kMinAllowedWeights);
    out.maxWeightsLimit = subnet.number(kMaxWeightsLimit);
    out.scalingLawPower = subnet.number(kScalingLawPower);
    out.subnetworkN = subnet.number(kSubnetworkN);
    out.maxAllowedUids = subnet.number(kMaxAllowedUids);
    out.blocksSinceLastStep = subnet.number(kBlocksSinceLastStep);
    out.tempo = subnet.number(kTempo);
    out.burn = subnet.number(kBurn);
    out.owner = subnet.value(kSubnetOwner).id;
    return out;
}

void fillHyperparams(const SubnetReader& subnet, chain::SubnetHyperparams& out)
{
    out.rho = subnet.number(kRho);
    out.kappa = subnet.number(kKappa);
    out.immunityPeriod = subnet.number(kImmunityPeriod);
    out.minAllowedWeights = subnet.number(kMinAllowedWeights);
    out.maxWeightsLimit = subnet.number(kMaxWeightsLimit);
    out.tempo = subnet.number(kTempo);
    out.minDifficulty = subnet.number(kMinDifficulty);
    out.maxDifficulty = subnet.number(kMaxDifficulty);
    out.weightsVersion = subnet.number(kWeightsVersionKey);
    out.weightsRateLimit = subnet.number(kWeightsSetRateLimit);
    out.adjustmentInterval = subnet.number(kAdjustmentInterval);
    out.activityCutoff = Compact(activityCutoffOf(subnet));
    out.registrationAllowed = subnet.value(kNetworkRegistrationAllowed);
    out.targetRegsPerInterval = subnet.number(kTargetRegistrationsPerInterval);
    out.minBurn = subnet.number(kMinBurn);
    out.maxBurn = subnet.number(kMaxBurn);
    out.bondsMovingAvg = subnet.number(kBondsMovingAverage);
    out.maxRegsPerBlock = subnet.number(kMaxRegistrationsPerBlock);
    out.servingRateLimit = subnet.number(kServingRateLimit);
    out.maxValidators = subnet.number(kMaxAllowedValidators);
    out.adjustmentAlpha = subnet.number(kAdjustmentAlpha);
    out.difficulty = subnet.number(kDifficulty);
    out.commitRevealPeriod = subnet.number(kRevealPeriodEpochs);
    out.commitRevealWeightsEnabled = subnet.value(kCommitRevealWeightsEnabled);
    const auto [low, high] = subnet.value(kAlphaValues);
    out.alphaHigh = Compact(high);
    out.alphaLow = Compact(low);
    out.liquidAlphaEnabled = subnet.value(kLiquidAlphaOn);
}

/// I32F32
chain::FixedI64 steepnessOf(const SubnetReader& subnet)
{
    return {math::I32F32::fromInt(subnet.value(kAlphaSigmoidSteepness)).bits()};
}

std::uint16_t yumaVersionOf(const SubnetReader& subnet)
{
    return subnet.value(kYuma3On) ? 3 : 2;
}

/// The third form, filled name by name.
class EntryList {
public:
    template <typename T>
    void add(std::string_view name, T value)
    {
        chain::HyperparamEntry entry;
        entry.name.assign(name.begin(), name.end());
        entry.value.choice = value;
        m_entries.push_back(std::move(entry));
    }

    std::vector<chain::HyperparamEntry> take() { return std::move(m_entries); }

private:
    std::vector<chain::HyperparamEntry> m_entries;
};

Compact<std::uint64_t> span(Compact<BlockSpan> blocks)
{
    return Compact(blocks.value.value());
}

void addWeightEntries(const SubnetReader& subnet, EntryList& out)
{
    out.add("kappa", subnet.number(kKappa));
    out.add("immunity_period", subnet.number(kImmunityPeriod));
    out.add("min_allowed_weights", subnet.number(kMinAllowedWeights));
    out.add("max_weights_limit", subnet.number(kMaxWeightsLimit));
    out.add("tempo", subnet.number(kTempo));
    out.add("weights_version", subnet.number(kWeightsVersionKey));
    out.add("weights_rate_limit", span(subnet.number(kWeightsSetRateLimit)));
    out.add("activity_cutoff", Compact(activityCutoffOf(subnet)));
    out.add("activity_cutoff_factor", subnet.number(kActivityCutoffFactorMilli));
}

void addRegistrationEntries(const SubnetReader& subnet, EntryList& out)
{
    out.add("registration_allowed", subnet.value(kNetworkRegistrationAllowed));
    out.add("target_regs_per_interval", subnet.number(kTargetRegistrationsPerInterval));
    out.add("min_burn", subnet.number(kMinBurn));
    out.add("max_burn", subnet.number(kMaxBurn));
    out.add("burn_half_life", subnet.number(kBurnHalfLife));
    out.add("burn_increase_mult",
            chain::HyperparamValue::Unsigned{{subnet.value(kBurnIncreaseMult).bits()}});
    out.add("bonds_moving_avg", subnet.number(kBondsMovingAverage));
    out.add("max_regs_per_block", subnet.number(kMaxRegistrationsPerBlock));
    out.add("serving_rate_limit", span(subnet.number(kServingRateLimit)));
    out.add("max_validators", subnet.number(kMaxAllowedValidators));
}

void addEpochEntries(const SubnetReader& subnet, EntryList& out)
{
    out.add("commit_reveal_period", subnet.number(kRevealPeriodEpochs));
    out.add("commit_reveal_weights_enabled", subnet.value(kCommitRevealWeightsEnabled));
    const auto [low, high] = subnet.value(kAlphaValues);
    out.add("alpha_high", Compact(high));
    out.add("alpha_low", Compact(low));
    out.add("liquid_alpha_enabled", subnet.value(kLiquidAlphaOn));
    out.add("alpha_sigmoid_steepness", chain::HyperparamValue::Signed{steepnessOf(subnet)});
    out.add("yuma_version", Compact(yumaVersionOf(subnet)));
}

void addOwnerEntries(const SubnetReader& subnet, EntryList& out)
{
    out.add("subnet_is_active", subnet.value(kSubtokenEnabled));
    out.add("transfers_enabled", subnet.value(kTransferToggle));
    out.add("bonds_reset_enabled", subnet.value(kBondsResetOn));
    out.add("user_liquidity_enabled", false);
    out.add("owner_cut_enabled", subnet.value(kOwnerCutEnabled));
    out.add("owner_cut_auto_lock_enabled", subnet.value(kOwnerCutAutoLockEnabled));
    out.add("min_childkey_take", Compact(std::max(kMinChildkeyTake.get(subnet.state),
                                                  subnet.value(kMinChildkeyTakePerSubnet))));
}

} // namespace

std::uint64_t activityCutoffOf(const SubnetReader& subnet)
{
    return yuma::activityCutoff(subnet.value(kActivityCutoffFactorMilli), subnet.value(kTempo));
}

Alpha pendingAlphaOf(const SubnetReader& subnet)
{
    return saturatingAdd(subnet.value(kPendingValidatorEmission),
                         subnet.value(kPendingServerEmission));
}

std::optional<chain::SubnetInfo> subnetInfo(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    return basicInfo<chain::SubnetInfo>({state, netuid});
}

std::optional<chain::SubnetInfov2> subnetInfoV2(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    auto out = basicInfo<chain::SubnetInfov2>({state, netuid});
    out.identity = sameRecord<chain::SubnetIdentityV3>(kSubnetIdentitiesV3.get(state, netuid));
    return out;
}

std::optional<chain::DynamicInfo> dynamicInfo(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    const SubnetReader subnet{state, netuid};
    chain::DynamicInfo out;
    out.netuid = Compact(netuid);
    out.ownerHotkey = subnet.value(kSubnetOwnerHotkey).id;
    out.ownerColdkey = subnet.value(kSubnetOwner).id;
    out.subnetName = chain::compactText(subnetName(state, netuid));
    out.tokenSymbol = chain::compactText(subnet.value(kTokenSymbol));
    out.tempo = subnet.number(kTempo);
    out.lastStep = subnet.number(kLastMechansimStepBlock);
    out.blocksSinceLastStep = Compact(saturatingDistance(out.lastStep.value, now(state)));
    out.alphaIn = subnet.number(kSubnetAlphaIn);
    out.alphaOut = subnet.number(kSubnetAlphaOut);
    out.taoIn = subnet.number(kSubnetTAO);
    out.alphaOutEmission = subnet.number(kSubnetAlphaOutEmission);
    out.alphaInEmission = subnet.number(kSubnetAlphaInEmission);
    out.taoInEmission = subnet.number(kSubnetTaoInEmission);
    out.pendingAlphaEmission = Compact(pendingAlphaOf(subnet));
    out.subnetVolume = subnet.number(kSubnetVolume);
    out.networkRegisteredAt = subnet.number(kNetworkRegisteredAt);
    out.subnetIdentity = sameRecord<chain::SubnetIdentityV3>(subnet.value(kSubnetIdentitiesV3));
    out.movingPrice = {subnet.value(kSubnetMovingPrice).bits()};
    return out;
}

std::optional<chain::SubnetHyperparams> hyperparams(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    chain::SubnetHyperparams out;
    fillHyperparams({state, netuid}, out);
    return out;
}

std::optional<chain::SubnetHyperparamsV2> hyperparamsV2(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    const SubnetReader subnet{state, netuid};
    chain::SubnetHyperparamsV2 out;
    fillHyperparams(subnet, out);
    out.alphaSigmoidSteepness = steepnessOf(subnet);
    out.yumaVersion = Compact(yumaVersionOf(subnet));
    out.subnetIsActive = subnet.value(kSubtokenEnabled);
    out.transfersEnabled = subnet.value(kTransferToggle);
    out.bondsResetEnabled = subnet.value(kBondsResetOn);
    return out;
}

std::optional<std::vector<chain::HyperparamEntry>> hyperparamsV3(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    const SubnetReader subnet{state, netuid};
    EntryList out;
    addWeightEntries(subnet, out);
    addRegistrationEntries(subnet, out);
    addEpochEntries(subnet, out);
    addOwnerEntries(subnet, out);
    return out.take();
}

std::optional<BlockNumber> nextEpochStart(State& state, const NetUid& netuid)
{
    const std::uint16_t tempo = kTempo.get(state, netuid);
    if (tempo == 0)
        return std::nullopt;
    const BlockNumber regular =
        saturatingAdvance(kLastEpochBlock.get(state, netuid), BlockSpan(tempo));
    const BlockNumber asked = kPendingEpochAt.get(state, netuid);
    return asked > BlockNumber() ? std::min(regular, asked) : regular;
}

} // namespace soma::runtime::subtensor
