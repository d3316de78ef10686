#include "chain/runtime/presets/preset_genesis.h"

#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/block_step/coinbase_run.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/genesis_items.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/symbols.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/presets/population.h"
#include "chain/runtime/presets/simulated_scores.h"
#include "chain/runtime/state.h"
#include "consensus/math/quantise.h"

#include <algorithm>
#include <memory>

// The helpers live where the items live.
namespace soma::runtime::subtensor {

namespace {

using presets::ChainRules;
using presets::HotkeyAt;
using presets::NetworkPlan;
using presets::Preset;
using presets::Progress;
using presets::SeededColdkey;
using presets::SeededHotkey;
using presets::SeededNetwork;
using presets::SeededStake;
using presets::SeededSubnet;
using presets::SimulatedScores;
using presets::SubnetPlan;
using presets::SubnetRules;

constexpr NetUid kRootNet{0};
/// Newer than their registration in block 0, without which an epoch ignores them.
constexpr BlockNumber kFirstWeights{1};
constexpr BlockNumber kNow{0};

Bytes textBytes(std::string_view text)
{
    return Bytes(text.begin(), text.end());
}

/// The chain's rules, also where they are the runtime's defaults: who reads the state shall find
/// what the preset says (seed-map.md, the rows marked as storage).
void buildRules(State& state, const NetworkPlan& plan)
{
    const ChainRules& rules = plan.rules;
    kSubnetLimit.set(state, rules.subnetLimit);
    kNetworkMinLockCost.set(state, rules.subnetPrice);
    kNetworkLastLockCost.set(state, rules.subnetPrice);
    kNetworkLockReductionInterval.set(state, rules.subnetPriceInterval);
    kNetworkRateLimit.set(state, rules.subnetRateLimit);
    kNetworkImmunityPeriod.set(state, rules.subnetImmunity);
    kSubnetOwnerCut.set(state, rules.ownerCut);
    kTaoWeight.set(state, rules.taoWeight);
    kMaxEpochsPerBlock.set(state, rules.epochsPerBlock);
    kMaxMechanismCount.set(state, MechId(rules.mechanisms));
    kTotalIssuance.set(state, plan.issuance);
    kTotalStake.set(state, saturatingAdd(plan.population.rootStake, plan.pools.tao));
}

void addHotkeys(State& state, const SeededNetwork& network)
{
    std::vector<std::vector<Hotkey>> owned(network.coldkeys.size());
    for (const SeededHotkey& hotkey : network.hotkeys) {
        kOwner.set(state, hotkey.key, network.coldkeys[hotkey.owner].key);
        owned[hotkey.owner].push_back(hotkey.key);
    }
    std::vector<std::vector<Hotkey>> staking = owned;
    for (const SeededStake& stake : network.stakes) {
        const Hotkey& key = network.hotkeys[stake.hotkey].key;
        std::vector<Hotkey>& list = staking[stake.coldkey];
        if (std::find(list.begin(), list.end(), key) == list.end())
            list.push_back(key);
    }
    for (std::size_t i = 0; i < network.coldkeys.size(); ++i) {
        const Coldkey& coldkey = network.coldkeys[i].key;
        if (!owned[i].empty())
            kOwnedHotkeys.set(state, coldkey, owned[i]);
        if (!staking[i].empty())
            kStakingHotkeys.set(state, coldkey, staking[i]);
    }
    const std::uint16_t take = kMaxDelegateTake.get(state);
    for (std::uint32_t i = 0; i < network.validators; ++i)
        kDelegates.set(state, network.hotkeys[i].key, take);
}

/// The stakes of one hotkey in one subnet stand together; each one's share is its amount.
void addStakes(State& state, const SeededNetwork& network)
{
    const auto& stakes = network.stakes;
    for (std::size_t i = 0; i < stakes.size();) {
        const SeededStake& first = stakes[i];
        const Hotkey& hotkey = network.hotkeys[first.hotkey].key;
        std::uint64_t total = 0;
        for (; i < stakes.size() && stakes[i].netuid == first.netuid &&
               stakes[i].hotkey == first.hotkey;
             ++i) {
            const Coldkey& coldkey = network.coldkeys[stakes[i].coldkey].key;
            total += stakes[i].amount;
            kAlphaV2.set(state, hotkey, coldkey, first.netuid,
                         pool::SafeFloat::fromU64(stakes[i].amount));
            if (first.netuid == kRootNet)
                addToAutoClaims(state, coldkey);
        }
        kTotalHotkeyAlpha.set(state, hotkey, first.netuid, Alpha(total));
        kTotalHotkeySharesV2.set(state, hotkey, first.netuid, pool::SafeFloat::fromU64(total));
    }
}

/// All lists of a network's neurons at once. The first `validators` may set weights.
void addNeurons(State& state, NetUid netuid, const SeededNetwork& network,
                const std::vector<HotkeyAt>& neurons, std::size_t validators)
{
    const std::size_t count = neurons.size();
    const MechanismIndex index = mechanismIndex(netuid);
    for (std::size_t i = 0; i < count; ++i) {
        const Uid uid(static_cast<std::uint16_t>(i));
        const Hotkey& hotkey = network.hotkeys[neurons[i]].key;
        kKeys.set(state, netuid, uid, hotkey);
        kUids.set(state, netuid, hotkey, uid);
        kBlockAtRegistration.set(state, netuid, uid, kNow);
        kIsNetworkMember.set(state, hotkey, netuid, true);
    }
    const std::vector<std::uint16_t> zeros(count, 0);
    std::vector<bool> permits(count, false);
    std::fill_n(permits.begin(), validators, true);
    kSubnetworkN.set(state, netuid, static_cast<std::uint16_t>(count));
    kActive.set(state, netuid, std::vector<bool>(count, true));
    kEmission.set(state, netuid, std::vector<Alpha>(count));
    kConsensus.set(state, netuid, zeros);
    kIncentive.set(state, index, zeros);
    kDividends.set(state, netuid, zeros);
    kValidatorTrust.set(state, netuid, zeros);
    kValidatorPermit.set(state, netuid, permits);
    std::vector<BlockNumber> updates(count, kNow);
    std::fill_n(updates.begin(), validators, netuid == kRootNet ? kNow : kFirstWeights);
    kLastUpdate.set(state, index, updates);
}

void buildRoot(State& state, const SeededNetwork& network)
{
    buildRootNetwork(state);
    const Rao stake = network.rootStake;
    kSubnetTAO.set(state, kRootNet, stake);
    kSubnetAlphaOut.set(state, kRootNet, Alpha(stake.value()));
    kSubtokenEnabled.set(state, kRootNet, true); // Else nobody could stake there, or come back.
    std::vector<HotkeyAt> members(std::min<std::size_t>(network.validators, 64));
    for (std::size_t i = 0; i < members.size(); ++i)
        members[i] = static_cast<HotkeyAt>(i);
    addNeurons(state, kRootNet, network, members, 0);
}

void setRules(State& state, NetUid netuid, const SubnetRules& rules)
{
    kTempo.set(state, netuid, rules.tempo);
    kMaxAllowedUids.set(state, netuid, std::max<std::uint16_t>(rules.neurons, 64));
    kMaxAllowedValidators.set(state, netuid, rules.validators);
    kImmunityPeriod.set(state, netuid, rules.neuronImmunity);
    kKappa.set(state, netuid, rules.kappa);
    kWeightsSetRateLimit.set(state, netuid, rules.weightsRateLimit);
    kCommitRevealWeightsEnabled.set(state, netuid, rules.commitReveal);
    kBurn.set(state, netuid, rules.neuronPrice);
    kOwnerCutEnabled.set(state, netuid, true);
}

void setPool(State& state, const SeededSubnet& subnet, Rao locked)
{
    const NetUid netuid = subnet.netuid;
    kSubnetMechanism.set(state, netuid, 1);
    kSubnetTAO.set(state, netuid, subnet.poolTao);
    kSubnetAlphaIn.set(state, netuid, subnet.poolAlpha);
    kSubnetAlphaOut.set(state, netuid, subnet.staked);
    kSubnetLocked.set(state, netuid, locked);
    alpha_assets::countMinted(state, netuid, saturatingAdd(subnet.poolAlpha, subnet.staked));
    // As if the price had always been so.
    const auto price = (u128{subnet.poolTao.value()} << 32) / subnet.poolAlpha.value();
    kSubnetMovingPrice.set(state, netuid, math::I96F32::fromBits(static_cast<i128>(price)));
}

SubnetIdentity identityOf(const SubnetPlan& plan)
{
    SubnetIdentity identity;
    identity.subnetName = textBytes(plan.name);
    identity.description = textBytes("Simulated: part of the preset this network began with.");
    return identity;
}

/// What the validators said last, before block 1.
void setWeights(State& state, const SeededSubnet& subnet, const SeededNetwork& network,
                const SimulatedScores& scores)
{
    const std::size_t validators = network.validators;
    std::vector<std::uint16_t> qualities;
    for (std::size_t uid = validators; uid < subnet.neurons.size(); ++uid)
        qualities.push_back(
            scores.quality(subnet.netuid, network.hotkeys[subnet.neurons[uid]].key));
    std::vector<std::uint16_t> scaled(qualities.size());
    UidValues row(qualities.size());
    for (std::size_t uid = 0; uid < validators; ++uid) {
        const Hotkey& validator = network.hotkeys[subnet.neurons[uid]].key;
        math::maxUpscaleToU16(scores.weights(validator, subnet.netuid, 0, qualities), scaled);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = {static_cast<std::uint16_t>(validators + i), scaled[i]};
        kWeights.set(state, mechanismIndex(subnet.netuid), Uid(static_cast<std::uint16_t>(uid)),
                     row);
    }
}

void buildSubnet(State& state, const Preset& preset, const SeededNetwork& network, std::size_t at)
{
    const NetworkPlan& plan = *preset.network;
    const SeededSubnet& subnet = network.subnets[at];
    const NetUid netuid = subnet.netuid;
    initNewNetwork(state, netuid);
    setRules(state, netuid, plan.subnetRules);
    const SeededHotkey& owner = network.hotkeys[subnet.neurons.front()];
    kSubnetOwner.set(state, netuid, network.coldkeys[owner.owner].key);
    kSubnetOwnerHotkey.set(state, netuid, owner.key);
    kNetworkRegisteredAt.set(state, netuid, kNow);
    kRegisteredSubnetCounter.set(state, netuid, 1);
    kTokenSymbol.set(state, netuid, symbolOf(netuid));
    if (!plan.subnets[at].name.empty())
        kSubnetIdentitiesV3.set(state, netuid, identityOf(plan.subnets[at]));
    setPool(state, subnet, plan.rules.subnetPrice);
    kFirstEmissionBlockNumber.set(state, netuid, BlockNumber(1));
    kSubtokenEnabled.set(state, netuid, true);
    addNeurons(state, netuid, network, subnet.neurons, network.validators);
    // The first epochs spread over a whole tempo, so that no block has more than its part.
    const std::uint64_t tempo = plan.subnetRules.tempo;
    kPendingEpochAt.set(state, netuid, BlockNumber(tempo * (at + 1) / network.subnets.size()));
}

/// Nobody shall take them for people.
void labelValidators(State& state, const SeededNetwork& network)
{
    for (std::uint32_t i = 0; i < network.validators; ++i) {
        ChainIdentity identity;
        identity.name = textBytes("Simulated validator " + std::to_string(i + 1));
        identity.description = textBytes("A program inside this local network.");
        kIdentitiesV2.set(state, network.coldkeys[network.hotkeys[i].owner].key, identity);
    }
}

/// Ranks, trust and bonds as the weights have them; nothing is paid yet.
void rankNeurons(State& state, const Preset& preset, const SeededNetwork& network,
                 const Progress& progress)
{
    const SimulatedScores scores(preset.seed, preset.simulation->noise);
    for (std::size_t i = 0; i < network.subnets.size(); ++i) {
        setWeights(state, network.subnets[i], network, scores);
        runSubnetEpoch(state, network.subnets[i].netuid, {});
        if (progress)
            progress(static_cast<unsigned>(50 + 50 * (i + 1) / network.subnets.size()));
    }
}

/// Every account with TAO: the named ones, the seeded ones and the subnets' own.
std::vector<std::pair<chain::AccountId, Rao>> seededBalances(const Preset& preset,
                                                             const SeededNetwork& network)
{
    std::vector<std::pair<chain::AccountId, Rao>> out = preset.accounts;
    out.reserve(out.size() + network.coldkeys.size() + network.subnets.size() + 1);
    for (const SeededColdkey& coldkey : network.coldkeys)
        out.emplace_back(coldkey.key.id, coldkey.free);
    out.emplace_back(subnetAccountOf(kRootNet), network.rootStake);
    for (const SeededSubnet& subnet : network.subnets)
        out.emplace_back(subnetAccountOf(subnet.netuid), subnet.poolTao);
    return out;
}

void buildSeededNetwork(State& state, const Preset& preset, const SeededNetwork& network,
                        const Progress& progress)
{
    const auto tell = [&progress](unsigned percent) {
        if (progress)
            progress(percent);
    };
    state.put(textBytes(presets::kPresetKey), textBytes(preset.text));
    buildRules(state, *preset.network);
    addHotkeys(state, network);
    tell(15);
    addStakes(state, network);
    tell(30);
    buildRoot(state, network);
    for (std::size_t i = 0; i < network.subnets.size(); ++i)
        buildSubnet(state, preset, network, i);
    tell(50);
    if (preset.simulation) {
        labelValidators(state, network);
        rankNeurons(state, preset, network, progress);
    }
    updateRootProportions(state);
    tell(100);
}

} // namespace

} // namespace soma::runtime::subtensor

namespace soma::runtime::presets {

std::optional<Preset> presetOf(const storage::StateReader& state)
{
    const std::optional<Bytes> text = state.get(subtensor::textBytes(kPresetKey));
    if (!text)
        return std::nullopt;
    auto preset = readPreset(std::string(text->begin(), text->end()));
    if (!preset)
        return std::nullopt;
    return std::move(preset).value();
}

GenesisOptions genesisOptions(const Preset& preset, const chain::AuthorityKey& auraKey,
                              const chain::AuthorityKey& grandpaKey, const RuntimeConfig& config,
                              const Progress& progress)
{
    GenesisOptions options = localnetGenesis(auraKey, grandpaKey, config, preset.accounts);
    if (preset.sudo)
        options.sudoKey = preset.sudo;
    if (!preset.network)
        return options;
    const auto network = std::make_shared<const SeededNetwork>(seedNetwork(preset));
    options.balances = subtensor::seededBalances(preset, *network);
    options.buildNetworks = [&preset, network, progress](State& state) {
        subtensor::buildSeededNetwork(state, preset, *network, progress);
    };
    return options;
}

} // namespace soma::runtime::presets
