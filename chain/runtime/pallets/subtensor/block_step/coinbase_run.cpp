#include "chain/runtime/pallets/subtensor/block_step/coinbase_run.h"

#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/subnet_pool.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/emission/coinbase.h"
#include "consensus/emission/root_proportion.h"

namespace soma::runtime::subtensor {

namespace {

using emission::CoinbaseState;
using emission::CoinbaseSubnet;

/// As much of a subnet as decides whether it takes part.
CoinbaseSubnet loadEligibility(const State& state, NetUid netuid)
{
    CoinbaseSubnet out;
    out.netuid = netuid;
    out.firstEmissionBlock = kFirstEmissionBlockNumber.get(state, netuid);
    out.subtokenEnabled = kSubtokenEnabled.get(state, netuid);
    out.registrationAllowed = kNetworkRegistrationAllowed.get(state, netuid);
    return out;
}

CoinbaseSubnet loadSubnet(const State& state, NetUid netuid)
{
    CoinbaseSubnet out = loadEligibility(state, netuid);
    // OPTIMISATION: the rest of a subnet that takes no part is never looked at.
    if (!out.isEligible())
        return out;
    out.books = loadPoolBooks(state, netuid);
    out.emissionEnabled = kSubnetEmissionEnabled.get(state, netuid);
    out.ownerCutEnabled = kOwnerCutEnabled.get(state, netuid);
    out.movingPrice = kSubnetMovingPrice.get(state, netuid);
    out.minerBurned = kMinerBurned.get(state, netuid);
    out.halvingBlocks = kEMAPriceHalvingBlocks.get(state, netuid).value();
    out.pendingServer = kPendingServerEmission.get(state, netuid);
    out.pendingValidator = kPendingValidatorEmission.get(state, netuid);
    out.pendingRoot = kPendingRootAlphaDivs.get(state, netuid);
    out.pendingOwnerCut = kPendingOwnerCut.get(state, netuid);
    out.protocolAlpha = kSubnetProtocolAlpha.get(state, netuid);
    out.alphaRecycled = alpha_assets::kAlphaRecycled.get(state, netuid);
    out.protocolFlow = kSubnetProtocolFlow.get(state, netuid);
    return out;
}

/// As it was before the credit was minted: the computation mints by itself.
CoinbaseState loadCoinbase(const State& state, Rao credit)
{
    CoinbaseState out;
    out.block = now(state);
    out.totalIssuance = saturatingSub(kTotalIssuance.get(state), credit);
    out.balancesIssuance = saturatingSub(balances::kTotalIssuance.get(state), credit);
    out.totalStake = kTotalStake.get(state);
    out.rootTao = kSubnetTAO.get(state, kRoot);
    out.taoWeight = kTaoWeight.get(state);
    out.ownerCut = kSubnetOwnerCut.get(state);
    out.movingAlpha = kSubnetMovingAlpha.get(state);
    out.storedBlockEmission = kBlockEmission.get(state);
    for (const NetUid netuid : allSubnets(state))
        if (netuid != kRoot)
            out.subnets.push_back(loadSubnet(state, netuid));
    return out;
}

template <typename Map, typename T>
void setIfChanged(State& state, const Map& map, NetUid netuid, const T& before, const T& after)
{
    if (before != after)
        map.set(state, netuid, after);
}

/// What the block gave to the pool, onto the subnet's account.
void deposit(State& state, const CoinbaseSubnet& subnet, Rao& credit)
{
    const AccountId account = subnetAccountOf(subnet.netuid);
    for (const Rao part : {subnet.excessDeposit, subnet.taoInEmission})
        if (!part.isZero())
            spendTao(state, account, credit, part);
}

void storePool(State& state, const CoinbaseSubnet& before, const CoinbaseSubnet& after)
{
    const NetUid netuid = after.netuid;
    const pool::PoolBooks& old = before.books;
    const pool::PoolBooks& books = after.books;
    setIfChanged(state, kSubnetTAO, netuid, old.pool.tao, books.pool.tao);
    setIfChanged(state, kSubnetAlphaIn, netuid, old.pool.alpha, books.pool.alpha);
    setIfChanged(state, kSubnetAlphaOut, netuid, old.alphaOut, books.alphaOut);
    setIfChanged(state, kSubnetVolume, netuid, old.volume, books.volume);
    setIfChanged(state, swap::kPalSwapInitialized, netuid, old.pool.initialised,
                 books.pool.initialised);
    swap::kSwapBalancer.set(state, netuid, {books.pool.balancer.quoteWeight().parts()});
}

/// What the reference writes in every block stands here without a condition.
void storeSubnet(State& state, const CoinbaseSubnet& before, const CoinbaseSubnet& after)
{
    const NetUid netuid = after.netuid;
    storePool(state, before, after);
    kSubnetExcessTao.set(state, netuid, after.excessTao);
    kSubnetTaoInEmission.set(state, netuid, after.taoInEmission);
    kSubnetAlphaInEmission.set(state, netuid, after.alphaInEmission);
    kSubnetAlphaOutEmission.set(state, netuid, after.alphaOutEmission);
    kPendingServerEmission.set(state, netuid, after.pendingServer);
    kPendingValidatorEmission.set(state, netuid, after.pendingValidator);
    setIfChanged(state, kPendingRootAlphaDivs, netuid, before.pendingRoot, after.pendingRoot);
    if (after.ownerCutEnabled)
        kPendingOwnerCut.set(state, netuid, after.pendingOwnerCut);
    setIfChanged(state, kSubnetProtocolAlpha, netuid, before.protocolAlpha, after.protocolAlpha);
    setIfChanged(state, kSubnetProtocolFlow, netuid, before.protocolFlow, after.protocolFlow);
    kSubnetMovingPrice.set(state, netuid, after.movingPrice);
    alpha_assets::countMinted(state, netuid,
                              saturatingAdd(after.alphaInEmission, after.alphaOutEmission));
    alpha_assets::countRecycled(state, netuid,
                                saturatingSub(after.alphaRecycled, before.alphaRecycled));
}

} // namespace

Rao mintBlockEmission(State& state)
{
    const Rao issuance = kTotalIssuance.get(state);
    const std::uint64_t emission = emission::blockEmission(issuance.value());
    if (issuance < kMaxIssuance && kBlockEmission.get(state) != emission)
        kBlockEmission.set(state, emission);
    return mintTao(state, Rao(emission));
}

void runCoinbase(State& state, Rao credit)
{
    kSubnetRootSellTao.clear(state);
    const CoinbaseState before = loadCoinbase(state, credit);
    CoinbaseState after = before;
    emission::runCoinbase(after);
    for (const CoinbaseSubnet& subnet : after.subnets)
        if (subnet.isEligible())
            deposit(state, subnet, credit);
    recycleCredit(state, credit);
    for (std::size_t i = 0; i < after.subnets.size(); ++i)
        if (after.subnets[i].isEligible())
            storeSubnet(state, before.subnets[i], after.subnets[i]);
    if (after.totalStake != before.totalStake)
        kTotalStake.set(state, after.totalStake);
    if (after.storedBlockEmission != before.storedBlockEmission)
        kBlockEmission.set(state, after.storedBlockEmission);
}

void updateRootProportions(State& state)
{
    const Rao rootTao = kSubnetTAO.get(state, kRoot);
    const math::U96F32 weight = emission::ofU64Max(kTaoWeight.get(state));
    for (const NetUid netuid : allSubnets(state)) {
        if (netuid == kRoot || !loadEligibility(state, netuid).isEligible())
            continue;
        kRootProp.set(state, netuid,
                      emission::rootProportion(rootTao, weight, alphaIssuanceOf(state, netuid)));
    }
}

} // namespace soma::runtime::subtensor
