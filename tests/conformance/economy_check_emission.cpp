#include "consensus/emission/block_emission.h"
#include "consensus/emission/coinbase.h"
#include "consensus/emission/conviction_lock.h"
#include "consensus/emission/flow_shares.h"
#include "consensus/emission/network_lock_cost.h"
#include "consensus/emission/price_ema.h"
#include "consensus/emission/registration_price.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/emission/subnet_shares.h"
#include "consensus/emission/subnet_terms.h"
#include "tests/conformance/economy_check_parts.h"

#include <vector>

namespace soma::test {

namespace {

using namespace soma::emission;
using math::I64F64;
using math::I96F32;
using math::Perquintill;
using math::U64F64;
using math::U96F32;

template <typename F>
F fixed(const Json& json)
{
    if constexpr (F::kSigned)
        return F::fromBits(static_cast<typename F::Rep>(json.toI128()));
    else
        return F::fromBits(static_cast<typename F::Rep>(json.toU128()));
}

Rao rao(const Json& json)
{
    return Rao(json.toU64());
}

Alpha alpha(const Json& json)
{
    return Alpha(json.toU64());
}

BlockNumber block(const Json& json)
{
    return BlockNumber(json.isNull() ? 0 : json.toU64());
}

pool::Pool poolFrom(const Json& mechanism, const Json& tao, const Json& alphaReserve,
                    const Json& quote)
{
    pool::Pool pool;
    pool.mechanism = mechanism.toU16();
    pool.tao = rao(tao);
    pool.alpha = alpha(alphaReserve);
    pool.balancer =
        pool::Balancer::make(Perquintill::fromParts(quote.toU64())).value_or(pool::Balancer());
    return pool;
}

/// [netuid; mechanism; tao; alpha_in; alpha_out; quote; moving; burned; enabled; owner cut; first]
CoinbaseSubnet subnetFrom(const Json& list)
{
    CoinbaseSubnet subnet;
    subnet.netuid = NetUid(list[0].toU16());
    subnet.books.pool = poolFrom(list[1], list[2], list[3], list[5]);
    subnet.books.alphaOut = alpha(list[4]);
    subnet.movingPrice = fixed<I96F32>(list[6]);
    subnet.minerBurned = fixed<U96F32>(list[7]);
    subnet.emissionEnabled = list[8].toBool();
    subnet.ownerCutEnabled = list[9].toBool();
    if (!list[10].isNull())
        subnet.firstEmissionBlock = BlockNumber(list[10].toU64());
    return subnet;
}

ShareInput shareInput(const CoinbaseSubnet& subnet)
{
    return {movingPrice(subnet.netuid, subnet.books.pool.mechanism, subnet.movingPrice),
            subnet.minerBurned, subnet.emissionEnabled};
}

template <typename F>
std::string showByNetuid(const Json& subnets, const std::vector<F>& values)
{
    std::vector<std::string> items;
    for (std::size_t i = 0; i < values.size(); ++i)
        items.push_back(showList({show(subnets[i][0]), show(values[i].bits())}));
    return showList(items);
}

void checkShares(const Json& row, const std::string& path, Tally& tally)
{
    std::vector<ShareInput> inputs;
    for (const Json& subnet : row[0].items())
        inputs.push_back(shareInput(subnetFrom(subnet)));
    std::vector<U64F64> shares(inputs.size());
    std::vector<U96F32> emissions(inputs.size());
    subnetShares(inputs, shares);
    subnetEmissions(inputs, shares, U96F32::fromInt(row[1].toU64()), emissions);
    tally.compare(path + " shares", showByNetuid(row[0], shares), show(row[2]));
    tally.compare(path + " emissions", showByNetuid(row[0], emissions), show(row[3]));
    tally.compare(path + " root sell flag", show(rootSellFlag(inputs)), show(row[4]));
}

void checkMovingPrice(const Json& row, const std::string& path, Tally& tally)
{
    const pool::Pool pool = poolFrom(row[0], row[1], row[2], row[3]);
    PriceEmaInput input;
    input.block = block(row[4]);
    input.firstEmissionBlock = block(row[5]);
    input.halvingBlocks = row[6].toU64();
    input.movingAlpha = fixed<I96F32>(row[7]);
    input.spot = pool.price();
    input.moving = movingPrice(NetUid(1), pool.mechanism, fixed<I96F32>(row[8]));
    tally.compare(path, show(updatedMovingPrice(input).bits()), show(row[9]));
}

void checkRootProportion(const Json& row, const std::string& path, Tally& tally)
{
    const U96F32 weight = ofU64Max(row[1].toU64());
    const Alpha issuance = saturatingAdd(alpha(row[2]), alpha(row[3]));
    tally.compare(path + " weight", show(weight.bits()), show(row[4]));
    tally.compare(path, show(rootProportion(rao(row[0]), weight, issuance).bits()), show(row[5]));
}

void checkTerms(const Json& row, const std::string& path, Tally& tally)
{
    const CoinbaseSubnet subnet = subnetFrom(row[0]);
    const Alpha issuance = subnet.alphaIssuance();
    const SubnetTerms terms =
        subnetTerms({fixed<U96F32>(row[3]), issuance, subnet.books.pool.price(),
                     rootProportion(rao(row[1]), ofU64Max(row[2].toU64()), issuance)});
    const std::string ours = showList({show(terms.taoIn.bits()), show(terms.alphaIn.bits()),
                                       show(terms.alphaOut.bits()), show(terms.excessTao.bits())});
    tally.compare(path, ours, showList({show(row[4]), show(row[5]), show(row[6]), show(row[7])}));
}

void checkMedian(const Json& row, const std::string& path, Tally& tally)
{
    std::vector<U64F64> prices;
    for (const Json& subnet : row[0].items()) {
        if (subnet[0].toU64() != 0 && subnet[1].toBool())
            prices.push_back(poolFrom(subnet[2], subnet[3], subnet[4], subnet[5]).price());
    }
    tally.compare(path, show(medianPrice(prices).bits()), show(row[1]));
}

void checkPowNormalise(const Json& row, const std::string& path, Tally& tally)
{
    std::vector<U64F64> values;
    for (const Json& pair : row[1].items())
        values.push_back(fixed<U64F64>(pair[1]));
    powNormalise(values, fixed<U64F64>(row[0]));
    tally.compare(path, showByNetuid(row[1], values), show(row[2]));
}

std::optional<FlowEma> emaFrom(const Json& pair)
{
    if (pair.isNull())
        return std::nullopt;
    return FlowEma{block(pair[0]), fixed<I64F64>(pair[1])};
}

std::string showEma(const std::optional<FlowEma>& ema)
{
    return ema ? showList({show(ema->block.value()), show(ema->value.bits())}) : "null";
}

void checkFlowShares(const Json& row, const std::string& path, Tally& tally)
{
    FlowParameters parameters;
    parameters.block = block(row[0]);
    parameters.smoothing = row[1].toU64();
    parameters.cutoff = fixed<I64F64>(row[2]);
    parameters.exponent = fixed<U64F64>(row[3]);
    parameters.netFlowEnabled = row[4].toBool();
    std::vector<SubnetFlow> subnets;
    for (const Json& subnet : row[5].items())
        subnets.push_back(
            {subnet[1].toI64(), emaFrom(subnet[2]), subnet[3].toI64(), emaFrom(subnet[4])});
    std::vector<U64F64> shares(subnets.size());
    flowShares(parameters, subnets, shares);
    tally.compare(path + " shares", showByNetuid(row[5], shares), show(row[6]));
    std::vector<std::string> after;
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        const SubnetFlow& subnet = subnets[i];
        after.push_back(
            showList({show(row[5][i][0]), show(subnet.userFlow), showEma(subnet.userEma),
                      show(subnet.protocolFlow), showEma(subnet.protocolEma)}));
    }
    tally.compare(path + " after", showList(after), show(row[7]));
}

CoinbaseState stateFrom(const Json& initial)
{
    CoinbaseState state;
    state.block = block(initial["block"]);
    state.totalIssuance = rao(initial["total_issuance"]);
    state.balancesIssuance = state.totalIssuance;
    state.totalStake = rao(initial["total_stake"]);
    state.rootTao = rao(initial["root_tao"]);
    state.taoWeight = initial["tao_weight"].toU64();
    state.ownerCut = initial["owner_cut"].toU16();
    state.movingAlpha = fixed<I96F32>(initial["moving_alpha"]);
    for (const Json& list : initial["subnets"].items()) {
        state.subnets.push_back(subnetFrom(list));
        state.subnets.back().halvingBlocks = initial["halving_blocks"].toU64();
    }
    return state;
}

CoinbaseSubnet& subnetOf(CoinbaseState& state, const Json& netuid)
{
    for (CoinbaseSubnet& subnet : state.subnets) {
        if (subnet.netuid.value() == netuid.toU16())
            return subnet;
    }
    return state.subnets.front();
}

template <typename In, typename Out>
std::string showSwap(const Result<pool::SwapResult<In, Out>>& result)
{
    if (!result)
        return showError(result.error());
    return showList({show(result->paidIn.value()), show(result->paidOut.value()),
                     show(result->feePaid.value()), show(result->feeToBlockAuthor.value())});
}

/// A user's swap in the block before.
std::string runOperation(CoinbaseState& state, const Json& op)
{
    pool::PoolBooks& books = subnetOf(state, op[1]).books;
    const Json& args = op[2];
    const pool::PriceLimit limit{args[1].toU64()};
    const pool::SwapOptions options{.dropFees = args[2].toBool()};
    if (op[0].text() == "buy")
        return showSwap(buyAndBook(books, state.totalStake, rao(args[0]), limit, options));
    return showSwap(sellAndBook(books, state.totalStake, alpha(args[0]), limit, options));
}

std::string showSubnet(const CoinbaseSubnet& s)
{
    return showList({show(s.netuid.value()), show(s.books.pool.tao.value()),
                     show(s.books.pool.alpha.value()), show(s.books.alphaOut.value()),
                     show(s.books.pool.balancer.quoteWeight().parts()), show(s.movingPrice.bits()),
                     show(s.pendingServer.value()), show(s.pendingValidator.value()),
                     show(s.pendingRoot.value()), show(s.pendingOwnerCut.value()),
                     show(s.taoInEmission.value()), show(s.alphaInEmission.value()),
                     show(s.alphaOutEmission.value()), show(s.excessTao.value()),
                     show(s.protocolAlpha.value()), show(s.alphaRecycled.value()),
                     show(s.protocolFlow), show(s.rootProportion.bits())});
}

void checkCoinbase(const Json& row, const std::string& path, Tally& tally)
{
    CoinbaseState state = stateFrom(row[0]);
    for (const Json& step : row[1].items()) {
        const std::string at = path + " block " + show(step["block"]);
        for (const Json& op : step["ops"].items())
            tally.compare(at + " swap", runOperation(state, op), show(op[3]));
        state.block = block(step["block"]);
        const CoinbaseOutcome outcome = runCoinbase(state);
        tally.compare(at + " block_emission", show(outcome.minted.value()),
                      show(step["block_emission"]));
        tally.compare(at + " root_sell_flag", show(outcome.rootSell), show(step["root_sell_flag"]));
        tally.compare(at + " total_issuance", show(state.totalIssuance.value()),
                      show(step["total_issuance"]));
        tally.compare(at + " total_stake", show(state.totalStake.value()),
                      show(step["total_stake"]));
        tally.compare(at + " stored_block_emission", show(state.storedBlockEmission),
                      show(step["stored_block_emission"]));
        for (std::size_t i = 0; i < state.subnets.size(); ++i)
            tally.compare(at + " subnet " + std::to_string(i), showSubnet(state.subnets[i]),
                          show(step["subnets"][i]));
    }
}

void checkLockCost(const Json& row, const std::string& path, Tally& tally)
{
    const BlockSpan interval = lockReductionInterval(BlockSpan(row[4].toU64()), rao(row[5]));
    const Rao cost =
        networkLockCost({rao(row[0]), rao(row[1]), block(row[2]), block(row[3]), interval});
    tally.compare(path + " interval", show(interval.value()), show(row[6]));
    tally.compare(path, show(cost.value()), show(row[7]));
}

void checkLockCostCurve(const Json& row, const std::string& path, Tally& tally)
{
    const BlockSpan interval = lockReductionInterval(BlockSpan(row[3].toU64()), rao(row[4]));
    for (const Json& point : row[5].items()) {
        const Rao cost =
            networkLockCost({rao(row[0]), rao(row[1]), block(row[2]), block(point[0]), interval});
        tally.compare(path + " block " + show(point[0]), show(cost.value()), show(point[1]));
    }
}

void checkBurnRun(const Json& row, const std::string& path, Tally& tally)
{
    const BurnBounds bounds{rao(row[3]), rao(row[4])};
    Rao burn = rao(row[0]);
    std::size_t index = 0;
    for (const Json& entry : row[5].items()) {
        for (std::uint64_t i = 0; i < entry[0].toU64(); ++i)
            burn = bumpedBurn(burn, bounds, fixed<U64F64>(row[2]));
        burn = decayedBurn(burn, bounds, row[1].toU16(), BlockNumber(2));
        tally.compare(path + " entry " + std::to_string(index++), show(burn.value()),
                      show(entry[1]));
    }
}

void checkRollForward(const Json& row, const std::string& path, Tally& tally)
{
    const Lock lock{alpha(row[0]), fixed<U64F64>(row[1]), block(row[2])};
    const LockKind kind = row[7].toBool() ? LockKind::Perpetual : LockKind::Decaying;
    const RolledLock rolled =
        rollForward(lock, block(row[3]), {row[4].toU64(), row[5].toU64()}, row[6].toBool(), kind);
    const std::string ours =
        showList({show(rolled.lock.mass.value()), show(rolled.lock.conviction.bits()),
                  show(rolled.lock.lastUpdate.value()), show(rolled.loss.mass.value()),
                  show(rolled.loss.conviction.bits())});
    tally.compare(
        path, ours,
        showList({show(row[8]), show(row[9]), show(row[10]), show(row[11]), show(row[12])}));
}

} // namespace

const std::vector<SectionCheck>& emissionChecks()
{
    static const std::vector<SectionCheck> checks{
        {"block_emission", "curve",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, show(blockEmission(row[0].toU64())), show(row[1]));
         }},
        {"subnet_emission", "shares", checkShares},
        {"subnet_emission", "moving_price", checkMovingPrice},
        {"subnet_emission", "root_proportion", checkRootProportion},
        {"subnet_emission", "subnet_terms", checkTerms},
        {"subnet_emission", "median_price", checkMedian},
        {"subnet_emission", "safe_pow",
         [](const Json& row, const std::string& path, Tally& tally) {
             const U64F64 result = safePow(fixed<U64F64>(row[0]), fixed<U64F64>(row[1]));
             tally.compare(path, show(result.bits()), show(row[2]));
         }},
        {"subnet_emission", "pow_normalize", checkPowNormalise},
        {"subnet_emission", "shares_flow", checkFlowShares},
        {"coinbase_script", "scripts", checkCoinbase},
        {"costs", "network_lock_cost", checkLockCost},
        {"costs", "network_lock_cost_curve", checkLockCostCurve},
        {"costs", "mul_by_q32",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, show(mulByQ32(row[0].toU64(), row[1].toU64())), show(row[2]));
         }},
        {"costs", "pow_q32",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, show(powQ32(row[0].toU64(), row[1].toU16())), show(row[2]));
         }},
        {"costs", "decay_factor_q32",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, show(decayFactorQ32(row[0].toU16())), show(row[1]));
         }},
        {"costs", "burn_decay",
         [](const Json& row, const std::string& path, Tally& tally) {
             const Rao burn = decayedBurn(rao(row[0]), {rao(row[1]), rao(row[2])}, row[3].toU16(),
                                          block(row[4]));
             tally.compare(path, show(burn.value()), show(row[5]));
         }},
        {"costs", "burn_bump",
         [](const Json& row, const std::string& path, Tally& tally) {
             const Rao burn =
                 bumpedBurn(rao(row[0]), {rao(row[1]), rao(row[2])}, fixed<U64F64>(row[3]));
             tally.compare(path, show(burn.value()), show(row[4]));
         }},
        {"costs", "burn_run", checkBurnRun},
        {"locks", "exp_decay",
         [](const Json& row, const std::string& path, Tally& tally) {
             const U64F64 decay = lockDecay(BlockSpan(row[0].toU64()), row[1].toU64());
             tally.compare(path, show(decay.bits()), show(row[2]));
         }},
        {"locks", "roll_forward", checkRollForward},
    };
    return checks;
}

} // namespace soma::test
