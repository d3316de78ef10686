#include "chain/runtime/apis/metagraph_info.h"

#include "chain/runtime/apis/answer_records.h"
#include "chain/runtime/apis/stake_weights.h"
#include "chain/runtime/apis/subnet_info.h"
#include "chain/runtime/apis/subnet_names.h"
#include "chain/runtime/pallets/commitments/commitments.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_keys.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"

#include <algorithm>

namespace soma::runtime::subtensor {

using chain::Metagraph;
using chain::SelectiveMetagraph;
using codec::Compact;

namespace {

/// Places in the answer at which other work begins.
constexpr std::size_t kFirstNeuronField = 52;
constexpr std::size_t kFirstStakeField = 67;
constexpr std::size_t kFirstDividendField = 70;
constexpr std::size_t kValidators = 72;
constexpr std::size_t kCommitments = 73;

std::vector<Hotkey> hotkeysOf(const State& state, NetUid netuid)
{
    std::vector<Hotkey> out(neuronCount(state, netuid));
    for (std::size_t uid = 0; uid < out.size(); ++uid)
        out[uid] = kKeys.get(state, netuid, Uid(static_cast<std::uint16_t>(uid)));
    return out;
}

void fillPool(const SubnetReader& subnet, Metagraph& out)
{
    out.alphaIn = subnet.number(kSubnetAlphaIn);
    out.alphaOut = subnet.number(kSubnetAlphaOut);
    out.taoIn = subnet.number(kSubnetTAO);
    out.alphaOutEmission = subnet.number(kSubnetAlphaOutEmission);
    out.alphaInEmission = subnet.number(kSubnetAlphaInEmission);
    out.taoInEmission = subnet.number(kSubnetTaoInEmission);
    out.pendingAlphaEmission = Compact(pendingAlphaOf(subnet));
    out.subnetVolume = subnet.number(kSubnetVolume);
    out.movingPrice = {subnet.value(kSubnetMovingPrice).bits()};
}

void fillRegistration(const SubnetReader& subnet, Metagraph& out)
{
    out.numUids = subnet.number(kSubnetworkN);
    out.maxUids = subnet.number(kMaxAllowedUids);
    out.burn = subnet.number(kBurn);
    out.difficulty = subnet.number(kDifficulty);
    out.registrationAllowed = subnet.value(kNetworkRegistrationAllowed);
    out.powRegistrationAllowed = subnet.value(kNetworkPowRegistrationAllowed);
    out.immunityPeriod = subnet.number(kImmunityPeriod);
    out.minDifficulty = subnet.number(kMinDifficulty);
    out.maxDifficulty = subnet.number(kMaxDifficulty);
    out.minBurn = subnet.number(kMinBurn);
    out.maxBurn = subnet.number(kMaxBurn);
    out.adjustmentAlpha = subnet.number(kAdjustmentAlpha);
    out.adjustmentInterval = subnet.number(kAdjustmentInterval);
    out.targetRegsPerInterval = subnet.number(kTargetRegistrationsPerInterval);
    out.maxRegsPerBlock = subnet.number(kMaxRegistrationsPerBlock);
    out.servingRateLimit = subnet.number(kServingRateLimit);
}

void fillRules(const SubnetReader& subnet, Metagraph& out)
{
    out.rho = subnet.number(kRho);
    out.kappa = subnet.number(kKappa);
    out.minAllowedWeights = subnet.number(kMinAllowedWeights);
    out.maxWeightsLimit = subnet.number(kMaxWeightsLimit);
    out.weightsVersion = subnet.number(kWeightsVersionKey);
    out.weightsRateLimit = subnet.number(kWeightsSetRateLimit);
    out.activityCutoff = Compact(activityCutoffOf(subnet));
    out.maxValidators = subnet.number(kMaxAllowedValidators);
    out.commitRevealWeightsEnabled = subnet.value(kCommitRevealWeightsEnabled);
    out.commitRevealPeriod = subnet.number(kRevealPeriodEpochs);
    out.liquidAlphaEnabled = subnet.value(kLiquidAlphaOn);
    const auto [low, high] = subnet.value(kAlphaValues);
    out.alphaHigh = Compact(high);
    out.alphaLow = Compact(low);
    out.bondsMovingAvg = subnet.number(kBondsMovingAverage);
}

/// The fields before the neurons'.
void fillSubnet(const SubnetReader& subnet, Metagraph& out)
{
    out.netuid = Compact(subnet.netuid);
    out.name = chain::compactText(subnetName(subnet.state, subnet.netuid));
    out.symbol = chain::compactText(subnet.value(kTokenSymbol));
    out.identity = sameRecord<chain::SubnetIdentityV3>(subnet.value(kSubnetIdentitiesV3));
    out.networkRegisteredAt = subnet.number(kNetworkRegisteredAt);
    out.ownerHotkey = subnet.value(kSubnetOwnerHotkey).id;
    out.ownerColdkey = subnet.value(kSubnetOwner).id;
    out.block = Compact(now(subnet.state));
    out.tempo = subnet.number(kTempo);
    out.lastStep = subnet.number(kLastMechansimStepBlock);
    out.blocksSinceLastStep = Compact(saturatingDistance(out.lastStep.value, out.block.value));
    fillPool(subnet, out);
    fillRules(subnet, out);
    fillRegistration(subnet, out);
}

void fillIncentives(const State& state, MechanismIndex index, Metagraph& out)
{
    out.lastUpdate = compacted(kLastUpdate.get(state, index));
    out.incentives = compacted(kIncentive.get(state, index));
}

void fillNeurons(const SubnetReader& subnet, const std::vector<Hotkey>& hotkeys, Metagraph& out)
{
    const auto& [state, netuid] = subnet;
    for (std::size_t i = 0; i < hotkeys.size(); ++i) {
        const Hotkey& hotkey = hotkeys[i];
        const Uid uid(static_cast<std::uint16_t>(i));
        const Coldkey coldkey = ownerOf(state, hotkey);
        out.hotkeys.push_back(hotkey.id);
        out.coldkeys.push_back(coldkey.id);
        out.identities.push_back(
            sameRecord<chain::ChainIdentityV2>(kIdentitiesV2.get(state, coldkey)));
        out.axons.push_back(sameRecord<chain::AxonInfo>(kAxons.get(state, netuid, hotkey))
                                .value_or(chain::AxonInfo{}));
        out.blockAtRegistration.emplace_back(kBlockAtRegistration.get(state, netuid, uid));
    }
    out.active = subnet.value(kActive);
    out.validatorPermit = subnet.value(kValidatorPermit);
    out.emission = compacted(subnet.value(kEmission));
    out.dividends = compacted(subnet.value(kDividends));
    out.consensus = compacted(subnet.value(kConsensus));
    fillIncentives(state, mechanismIndex(netuid), out);
}

void fillDividends(const SubnetReader& subnet, const std::vector<Hotkey>& hotkeys, Metagraph& out)
{
    for (const Hotkey& hotkey : hotkeys) {
        out.taoDividendsPerHotkey.emplace_back(hotkey.id, Compact(Rao()));
        out.alphaDividendsPerHotkey.emplace_back(
            hotkey.id, Compact(kAlphaDividendsPerSubnet.get(subnet.state, subnet.netuid, hotkey)));
    }
}

/// For the metagraph and for the subnet's state.
template <typename Out>
void fillStakes(const SubnetReader& subnet, const std::vector<Hotkey>& hotkeys, Out& out)
{
    for (const emission::StakeWeight& weight : stakeWeights(subnet.state, subnet.netuid, hotkeys)) {
        out.alphaStake.emplace_back(Alpha(weight.alpha.toInt<std::uint64_t>()));
        out.taoStake.emplace_back(Rao(weight.tao.toInt<std::uint64_t>()));
        out.totalStake.emplace_back(Rao(weight.total.toInt<std::uint64_t>()));
    }
}

/// Which parts of the work the fields need.
struct Wanted {
    bool subnet = false;
    bool neurons = false;
    bool stakes = false;
    bool dividends = false;

    static Wanted of(const std::vector<std::uint16_t>& fields)
    {
        Wanted out;
        for (const std::size_t field : fields) {
            if (field < kFirstNeuronField)
                out.subnet = true;
            else if (field < kFirstStakeField)
                out.neurons = true;
            else if (field < kFirstDividendField)
                out.stakes = true;
            else if (field < kValidators)
                out.dividends = true;
        }
        return out;
    }
};

Metagraph partsOf(const State& state, NetUid netuid, Wanted wanted)
{
    const SubnetReader subnet{state, netuid};
    Metagraph out;
    if (wanted.subnet)
        fillSubnet(subnet, out);
    if (!wanted.neurons && !wanted.stakes && !wanted.dividends)
        return out;
    const std::vector<Hotkey> hotkeys = hotkeysOf(state, netuid);
    if (wanted.neurons)
        fillNeurons(subnet, hotkeys, out);
    if (wanted.stakes)
        fillStakes(subnet, hotkeys, out);
    if (wanted.dividends)
        fillDividends(subnet, hotkeys, out);
    return out;
}

std::vector<Compact<Uid>> validatorsOf(const State& state, NetUid netuid)
{
    const std::vector<bool> permits = kValidatorPermit.get(state, netuid);
    const auto threshold = math::I64F64::fromInt(kStakeThreshold.get(state));
    std::vector<std::pair<math::I64F64, Uid>> staked;
    kKeys.forEachUnder(state, kKeys.keyPrefix(netuid), [&](NetUid, Uid uid, const Hotkey& hotkey) {
        if (uid.value() >= permits.size() || !permits[uid.value()])
            return;
        const math::I64F64 stake = stakeWeightOf(state, hotkey, netuid);
        if (stake > threshold)
            staked.emplace_back(stake, uid);
    });
    std::stable_sort(staked.begin(), staked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Compact<Uid>> out;
    out.reserve(staked.size());
    for (const auto& [stake, uid] : staked)
        out.emplace_back(uid);
    return out;
}

auto commitmentsIn(const State& state, NetUid netuid)
{
    std::vector<std::pair<AccountId, chain::CompactText>> out;
    for (const auto& [account, bytes] : commitments::commitmentsOf(state, netuid))
        out.emplace_back(account, chain::compactText(bytes));
    return out;
}

template <std::size_t... I>
void copyField(std::size_t wanted, const Metagraph& from, SelectiveMetagraph& to,
               std::index_sequence<I...>)
{
    constexpr auto kFrom = chain::metagraphFields<chain::MetagraphParts<chain::Always>>();
    constexpr auto kTo = chain::metagraphFields<chain::MetagraphParts<chain::Perhaps>>();
    const auto copy = [](const auto& value, auto& place) {
        if constexpr (std::is_same_v<decltype(place), Compact<NetUid>&>)
            place = value;
        else
            place.emplace(value);
    };
    static_cast<void>(
        ((I == wanted
              ? (copy(from.*(std::get<I>(kFrom).member), to.*(std::get<I>(kTo).member)), true)
              : false) ||
         ...));
}

SelectiveMetagraph selected(const State& state, NetUid netuid, const Metagraph& parts,
                            const std::vector<std::uint16_t>& fields)
{
    SelectiveMetagraph out;
    for (const std::uint16_t field : fields) {
        if (field == kValidators)
            out.validators = validatorsOf(state, netuid);
        else if (field == kCommitments)
            out.commitments = commitmentsIn(state, netuid);
        else
            copyField(field, parts, out, std::make_index_sequence<kValidators>{});
    }
    return out;
}

} // namespace

std::optional<Metagraph> metagraph(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    return partsOf(state, netuid, {true, true, true, true});
}

std::optional<Metagraph> mechagraph(State& state, const NetUid& netuid, const MechId& mechanism)
{
    if (!ensureMechanismExists(state, netuid, mechanism))
        return std::nullopt;
    std::optional<Metagraph> out = metagraph(state, netuid);
    const MechanismIndex index = mechanismIndex(netuid, mechanism);
    out->netuid = Compact(NetUid(index.value()));
    fillIncentives(state, index, *out);
    return out;
}

std::optional<SelectiveMetagraph> selectiveMetagraph(State& state, const NetUid& netuid,
                                                     const std::vector<std::uint16_t>& fields)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    return selected(state, netuid, partsOf(state, netuid, Wanted::of(fields)), fields);
}

std::optional<SelectiveMetagraph> selectiveMechagraph(State& state, const NetUid& netuid,
                                                      const MechId& mechanism,
                                                      const std::vector<std::uint16_t>& fields)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    Metagraph parts = partsOf(state, netuid, Wanted::of(fields));
    fillIncentives(state, mechanismIndex(netuid, mechanism), parts);
    SelectiveMetagraph out = selected(state, netuid, parts, fields);
    out.netuid = Compact(netuid);
    return out;
}

std::optional<chain::SubnetState> subnetState(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return std::nullopt;
    const SubnetReader subnet{state, netuid};
    const std::vector<Hotkey> hotkeys = hotkeysOf(state, netuid);
    Metagraph parts;
    fillNeurons(subnet, hotkeys, parts);
    chain::SubnetState out;
    out.netuid = Compact(netuid);
    out.hotkeys = std::move(parts.hotkeys);
    out.coldkeys = std::move(parts.coldkeys);
    out.active = std::move(parts.active);
    out.validatorPermit = std::move(parts.validatorPermit);
    out.lastUpdate = std::move(parts.lastUpdate);
    out.emission = std::move(parts.emission);
    out.dividends = std::move(parts.dividends);
    out.incentives = std::move(parts.incentives);
    out.consensus = std::move(parts.consensus);
    out.blockAtRegistration = std::move(parts.blockAtRegistration);
    fillStakes(subnet, hotkeys, out);
    for (const NetUid other : allSubnets(state)) {
        auto& row = out.emissionHistory.emplace_back();
        row.reserve(hotkeys.size());
        for (const Hotkey& hotkey : hotkeys)
            row.emplace_back(kLastHotkeyEmissionOnNetuid.get(state, hotkey, other));
    }
    return out;
}

} // namespace soma::runtime::subtensor
