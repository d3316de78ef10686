#include "consensus/emission/coinbase.h"

#include "consensus/emission/price_ema.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/emission/subnet_shares.h"
#include "consensus/emission/subnet_terms.h"

#include <algorithm>
#include <limits>

namespace soma::emission {

using math::U64F64;
using math::U96F32;

namespace {

/// Everything about one block that is not state.
struct Block {
    std::vector<std::size_t> order; ///< eligible subnets, in storage order
    std::vector<SubnetTerms> terms; ///< beside `order`
    U96F32 taoWeight;
    Rao credit; ///< minted TAO not yet spent
    bool rootSell = false;
};

/// Signed 64-bit flow, as the chain casts and saturates it.
void recordInflow(std::int64_t& flow, Rao amount)
{
    const auto delta = static_cast<std::int64_t>(amount.value());
    if (__builtin_add_overflow(flow, delta, &flow))
        flow = delta < 0 ? std::numeric_limits<std::int64_t>::min()
                         : std::numeric_limits<std::int64_t>::max();
}

/// The curve, and the state it leaves behind.
std::uint64_t evaluateCurve(CoinbaseState& state, std::uint64_t issuance)
{
    const std::uint64_t emission = blockEmission(issuance);
    if (issuance < kTotalSupply)
        state.storedBlockEmission = emission;
    return emission;
}

Rao mint(CoinbaseState& state)
{
    const Rao wanted(evaluateCurve(state, state.totalIssuance.value()));
    const Rao room = saturatingSub(Rao(kTotalSupply), state.balancesIssuance);
    const Rao minted = std::min(wanted, room);
    state.totalIssuance = saturatingAdd(state.totalIssuance, minted);
    state.balancesIssuance = saturatingAdd(state.balancesIssuance, minted);
    return minted;
}

U96F32 currentRootProportion(const CoinbaseState& state, const Block& block,
                             const CoinbaseSubnet& subnet)
{
    return rootProportion(state.rootTao, block.taoWeight, subnet.alphaIssuance());
}

U64F64 currentMovingPrice(const CoinbaseSubnet& subnet)
{
    return movingPrice(subnet.netuid, subnet.books.pool.mechanism, subnet.movingPrice);
}

/// Shares and terms. Sums run in ascending netuid order, as the reference's maps do.
void computeTerms(CoinbaseState& state, Block& block)
{
    std::vector<std::size_t> byNetuid(block.order.size());
    for (std::size_t i = 0; i < byNetuid.size(); ++i)
        byNetuid[i] = i;
    std::sort(byNetuid.begin(), byNetuid.end(), [&](std::size_t a, std::size_t b) {
        return state.subnets[block.order[a]].netuid < state.subnets[block.order[b]].netuid;
    });

    std::vector<ShareInput> inputs;
    inputs.reserve(byNetuid.size());
    for (const std::size_t position : byNetuid) {
        const CoinbaseSubnet& subnet = state.subnets[block.order[position]];
        inputs.push_back({currentMovingPrice(subnet), subnet.minerBurned, subnet.emissionEnabled});
    }
    std::vector<U64F64> shares(inputs.size());
    std::vector<U96F32> emissions(inputs.size());
    subnetShares(inputs, shares);
    subnetEmissions(inputs, shares, U96F32::fromInt(block.credit.value()), emissions);
    block.rootSell = rootSellFlag(inputs);

    block.terms.resize(inputs.size());
    for (std::size_t i = 0; i < byNetuid.size(); ++i) {
        const CoinbaseSubnet& subnet = state.subnets[block.order[byNetuid[i]]];
        const Alpha issuance = subnet.alphaIssuance();
        evaluateCurve(state, issuance.value());
        block.terms[byNetuid[i]] = subnetTerms({emissions[i], issuance, subnet.books.pool.price(),
                                                currentRootProportion(state, block, subnet)});
    }
}

/// Takes the amount from the credit, all or nothing.
bool spend(Block& block, Rao amount)
{
    if (block.credit < amount)
        return false;
    block.credit = saturatingSub(block.credit, amount);
    return true;
}

/// Section 4, step 4: TAO above the injection cap buys alpha for the protocol, without fee.
void buyWithExcess(CoinbaseState& state, Block& block, CoinbaseSubnet& subnet, Rao amount)
{
    if (amount.isZero() || !spend(block, amount))
        return;
    subnet.excessDeposit = amount;
    const auto bought = buyAndBook(subnet.books, state.totalStake, amount,
                                   pool::PriceLimit::forBuying(), {.dropFees = true});
    if (!bought)
        return; // The TAO stays on the subnet's account.
    subnet.protocolAlpha = saturatingAdd(subnet.protocolAlpha, bought->paidOut);
    subnet.excessTao = bought->paidIn;
    recordInflow(subnet.protocolFlow, bought->paidIn);
}

/// Section 4, steps 1 to 6.
void inject(CoinbaseState& state, Block& block, CoinbaseSubnet& subnet, const SubnetTerms& terms)
{
    // --- 1. whole rao
    const pool::Liquidity wanted{Rao(terms.taoIn.toInt<std::uint64_t>()),
                                 Alpha(terms.alphaIn.toInt<std::uint64_t>())};
    // --- 2. weights first
    const pool::Liquidity injected = adjustProtocolLiquidity(subnet.books.pool, wanted);
    // --- 3. this block's counters
    subnet.excessTao = Rao();
    subnet.excessDeposit = Rao();
    subnet.taoInEmission = Rao();
    // --- 4. the chain buys
    buyWithExcess(state, block, subnet, Rao(terms.excessTao.toInt<std::uint64_t>()));
    // --- 5. alpha into the pool
    subnet.alphaInEmission = injected.alpha;
    subnet.books.pool.alpha = saturatingAdd(subnet.books.pool.alpha, injected.alpha);
    // --- 6. TAO into the pool
    if (injected.tao.isZero() || !spend(block, injected.tao))
        return;
    subnet.taoInEmission = injected.tao;
    subnet.books.pool.tao = saturatingAdd(subnet.books.pool.tao, injected.tao);
    state.totalStake = saturatingAdd(state.totalStake, injected.tao);
    recordInflow(subnet.protocolFlow, injected.tao);
}

/// Section 5: new alpha outside the pool, and who may expect it.
void emitAlpha(const CoinbaseState& state, const Block& block, CoinbaseSubnet& subnet,
               const SubnetTerms& terms)
{
    const Alpha created(terms.alphaOut.toInt<std::uint64_t>());
    subnet.alphaOutEmission = created;
    subnet.books.alphaOut = saturatingAdd(subnet.books.alphaOut, created);

    const AlphaSplit split = splitAlphaOut(terms.alphaOut, state.ownerCut, subnet.ownerCutEnabled,
                                           currentRootProportion(state, block, subnet));
    subnet.pendingOwnerCut = saturatingAdd(subnet.pendingOwnerCut, split.owner);
    subnet.pendingServer = saturatingAdd(subnet.pendingServer, split.server);
    subnet.pendingValidator = saturatingAdd(subnet.pendingValidator, split.validator);
    if (block.rootSell) {
        subnet.pendingRoot = saturatingAdd(subnet.pendingRoot, split.root);
    } else {
        subnet.books.alphaOut = saturatingSub(subnet.books.alphaOut, split.root);
        subnet.alphaRecycled = saturatingAdd(subnet.alphaRecycled, split.root);
    }
}

/// Sections 3.4 and 3.5, after the old values have served.
void updatePrices(CoinbaseState& state, const Block& block)
{
    for (const std::size_t index : block.order) {
        CoinbaseSubnet& subnet = state.subnets[index];
        PriceEmaInput input;
        input.block = state.block;
        input.firstEmissionBlock = subnet.firstEmissionBlock.value_or(BlockNumber());
        input.halvingBlocks = subnet.halvingBlocks;
        input.movingAlpha = state.movingAlpha;
        input.spot = subnet.books.pool.price();
        input.moving = currentMovingPrice(subnet);
        subnet.movingPrice = updatedMovingPrice(input);
        subnet.rootProportion = currentRootProportion(state, block, subnet);
    }
}

} // namespace

CoinbaseOutcome runCoinbase(CoinbaseState& state)
{
    CoinbaseOutcome outcome;
    Block block;
    block.taoWeight = ofU64Max(state.taoWeight);
    for (std::size_t i = 0; i < state.subnets.size(); ++i) {
        if (state.subnets[i].isEligible())
            block.order.push_back(i);
    }
    // --- mint (section 2)
    outcome.minted = mint(state);
    block.credit = outcome.minted;
    // --- shares and terms (sections 3 and 4), before anything moves
    computeTerms(state, block);
    outcome.rootSell = block.rootSell;
    // --- injections and chain buys of all subnets (section 4)
    for (std::size_t i = 0; i < block.order.size(); ++i)
        inject(state, block, state.subnets[block.order[i]], block.terms[i]);
    // --- the rest of the credit never existed
    outcome.recycled = block.credit;
    state.totalIssuance = saturatingSub(state.totalIssuance, block.credit);
    state.balancesIssuance = saturatingSub(state.balancesIssuance, block.credit);
    // --- alpha of all subnets (section 5)
    for (std::size_t i = 0; i < block.order.size(); ++i)
        emitAlpha(state, block, state.subnets[block.order[i]], block.terms[i]);
    updatePrices(state, block);
    return outcome;
}

} // namespace soma::emission
