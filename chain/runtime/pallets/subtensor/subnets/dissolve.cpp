#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"

#include "chain/runtime/pallets/commitments/commitments.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/leases.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/payout.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/pallets/swap.h"

namespace soma::runtime::subtensor {

namespace {

template <const auto&... Maps>
void removeFrom(State& state, NetUid netuid)
{
    (Maps.remove(state, netuid), ...);
}

template <const auto&... Maps>
void clearUnder(State& state, NetUid netuid)
{
    (Maps.clear(state, netuid), ...);
}

/// Of a map whose second key is the subnet.
template <typename Map>
void removeWhereSecond(State& state, const Map& map, NetUid netuid)
{
    std::vector<Hotkey> keys;
    map.forEach(state, [&](const Hotkey& hotkey, NetUid where, const typename Map::Value&) {
        if (where == netuid)
            keys.push_back(hotkey);
    });
    for (const Hotkey& hotkey : keys)
        map.remove(state, hotkey, netuid);
}

/// What was not claimed is lost.
void dropRootClaims(State& state, NetUid netuid)
{
    std::vector<std::pair<Hotkey, std::map<NetUid, math::I96F32>>> rates;
    kRootClaimable.forEach(state, [&rates](const Hotkey& hotkey, const auto& claimable) {
        rates.emplace_back(hotkey, claimable);
    });
    for (auto& [hotkey, claimable] : rates) {
        claimable.erase(netuid);
        kRootClaimable.set(state, hotkey, claimable);
    }
    kRootClaimed.clear(state, netuid);
}

void removeNeurons(State& state, NetUid netuid)
{
    std::vector<Hotkey> hotkeys;
    kKeys.forEachUnder(state, kKeys.keyPrefix(netuid),
                       [&](NetUid, Uid, const Hotkey& hotkey) { hotkeys.push_back(hotkey); });
    clearUnder<kUids, kKeys>(state, netuid);
    for (const Hotkey& hotkey : hotkeys)
        kIsNetworkMember.remove(state, hotkey, netuid);
}

/// Root's weights, which no longer count, stop pointing here; every row is written.
void forgetRootWeights(State& state, NetUid netuid)
{
    const MechanismIndex root = mechanismIndex(kRoot);
    std::vector<std::pair<Uid, UidValues>> rows;
    kWeights.forEachUnder(state, kWeights.keyPrefix(root),
                          [&rows](MechanismIndex, Uid uid, const UidValues& values) {
                              rows.emplace_back(uid, values);
                          });
    for (auto& [uid, values] : rows) {
        for (auto& [target, weight] : values)
            if (target == netuid.value())
                weight = 0;
        kWeights.set(state, root, uid, values);
    }
}

void removeSettings(State& state, NetUid netuid)
{
    removeFrom<kActive, kEmission, kConsensus, kDividends, kValidatorPermit, kValidatorTrust,
               kTempo, kKappa, kDifficulty, kMaxAllowedUids, kImmunityPeriod, kActivityCutoff,
               kActivityCutoffFactorMilli, kLastEpochBlock, kPendingEpochAt, kSubnetEpochIndex,
               kMinAllowedWeights, kRegistrationsThisInterval, kPOWRegistrationsThisInterval,
               kBurnRegistrationsThisInterval>(state, netuid);
    removeFrom<kSubnetAlphaInEmission, kSubnetAlphaOutEmission, kSubnetTaoInEmission, kSubnetVolume,
               kSubnetMovingPrice, kSubnetTaoFlow, kSubnetEmaTaoFlow, kSubnetProtocolFlow,
               kSubnetEmaProtocolFlow, kSubnetExcessTao, kSubnetRootSellTao, kTokenSymbol,
               kSubnetMechanism, kSubnetOwnerHotkey, kNetworkRegistrationAllowed,
               kNetworkPowRegistrationAllowed, kTransferToggle, kSubnetLocked, kLargestLocked>(
        state, netuid);
    removeFrom<kFirstEmissionBlockNumber, kPendingValidatorEmission, kPendingServerEmission,
               kPendingRootAlphaDivs, kPendingOwnerCut, kMinerBurned, kBlocksSinceLastStep,
               kLastMechansimStepBlock, kLastAdjustmentBlock, kServingRateLimit, kRho,
               kAlphaSigmoidSteepness, kMaxAllowedValidators, kBondsMovingAverage, kBondsPenalty,
               kBondsResetOn, kWeightsSetRateLimit, kValidatorPruneLen, kScalingLawPower,
               kTargetRegistrationsPerInterval, kCommitRevealWeightsEnabled, kBurnHalfLife,
               kBurnIncreaseMult>(state, netuid);
    removeFrom<kBurn, kMinBurn, kMaxBurn, kMinDifficulty, kMaxDifficulty, kRegistrationsThisBlock,
               kEMAPriceHalvingBlocks, kRAORecycledForRegistration, kMaxRegistrationsPerBlock,
               kWeightsVersionKey, kLiquidAlphaOn, kYuma3On, kAlphaValues, kSubtokenEnabled,
               kOwnerCutAutoLockEnabled, kImmuneOwnerUidsLimit, kStakeWeight, kLoadedEmission>(
        state, netuid);
    clearUnder<kBlockAtRegistration, kAxons, kNeuronCertificates, kPrometheus,
               kAlphaDividendsPerSubnet, kPendingChildKeys, kAssociatedEvmAddress>(state, netuid);
}

void removeMechanisms(State& state, NetUid netuid)
{
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        kLastUpdate.remove(state, index);
        kIncentive.remove(state, index);
        kWeightCommits.clear(state, index);
        kTimelockedWeightCommits.clear(state, index);
        kCRV3WeightCommits.clear(state, index);
        kCRV3WeightCommitsV2.clear(state, index);
        kBonds.clear(state, index);
        kWeights.clear(state, index);
    }
    removeFrom<kRevealPeriodEpochs, kMechanismCountCurrent, kMechanismEmissionSplit>(state, netuid);
    kLastHotkeySwapOnNetuid.clear(state, netuid);
}

void removeHotkeyEntries(State& state, NetUid netuid)
{
    removeWhereSecond(state, kChildkeyTake, netuid);
    removeWhereSecond(state, kChildKeys, netuid);
    removeWhereSecond(state, kParentKeys, netuid);
    removeWhereSecond(state, kLastHotkeyEmissionOnNetuid, netuid);
    removeWhereSecond(state, kTotalHotkeyAlphaLastEpoch, netuid);
    std::vector<std::pair<Hotkey, std::uint16_t>> transactions;
    kTransactionKeyLastBlock.forEach(
        state, [&](const Hotkey& hotkey, NetUid where, std::uint16_t kind, BlockNumber) {
            if (where == netuid)
                transactions.emplace_back(hotkey, kind);
        });
    for (const auto& [hotkey, kind] : transactions)
        kTransactionKeyLastBlock.remove(state, hotkey, netuid, kind);
}

void removeLease(State& state, NetUid netuid)
{
    const std::optional<LeaseId> lease = kSubnetUidToLeaseId.take(state, netuid);
    if (!lease)
        return;
    kSubnetLeases.remove(state, *lease);
    kSubnetLeaseShares.clear(state, *lease);
    kAccumulatedLeaseDividends.remove(state, *lease);
}

void removeNetwork(State& state, NetUid netuid)
{
    removeFrom<kSubnetOwner, kSubnetworkN, kNetworksAdded>(state, netuid);
    kTotalNetworks.mutate(state, [](std::uint16_t& n) { n = saturatingSub(n, std::uint16_t{1}); });
    kNetworkRegisteredAt.remove(state, netuid);
    removeNeurons(state, netuid);
    forgetRootWeights(state, netuid);
    removeSettings(state, netuid);
    removeMechanisms(state, netuid);
    if (kSubnetIdentitiesV3.contains(state, netuid)) {
        kSubnetIdentitiesV3.remove(state, netuid);
        state.deposit(events::SubnetIdentityRemoved{netuid});
    }
    removeHotkeyEntries(state, netuid);
    removeLease(state, netuid);
    removeLocks(state, netuid);
}

} // namespace

Outcome<void> dissolveNetwork(State& state, NetUid netuid)
{
    if (netuid == kRoot || !subnetExists(state, netuid))
        return kError("SubnetNotExists");
    dropRootClaims(state, netuid);
    payOutHolders(state, netuid);
    swap::clearProtocolLiquidity(state, netuid);
    commitments::purge(state, netuid);
    removeNetwork(state, netuid);
    state.deposit(events::NetworkRemoved{netuid});
    return {};
}

CallResult DissolveNetwork::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return dissolveNetwork(state, netuid);
}

CallResult RootDissolveNetwork::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return dissolveNetwork(state, netuid);
}

} // namespace soma::runtime::subtensor
