#include "chain/runtime/pallets/subtensor/staking/pool_books.h"

#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets/subnet_pool.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/pool/pool_books.h"

#include <algorithm>
#include <limits>

namespace soma::runtime::subtensor {

namespace {

constexpr i128 kLeast = std::numeric_limits<std::int64_t>::min();
constexpr i128 kMost = std::numeric_limits<std::int64_t>::max();

using Flow = StorageMap<Identity<NetUid>, std::int64_t>;

/// The counters that every swap writes.
void storeTotals(State& state, NetUid netuid, const pool::PoolBooks& books, Rao totalStake)
{
    kSubnetAlphaOut.set(state, netuid, books.alphaOut);
    kSubnetVolume.set(state, netuid, books.volume);
    kTotalStake.set(state, totalStake);
}

/// Adds to a block's flow; like the reference, which turns amounts into signed numbers as they are.
void addToFlow(State& state, const Flow& flow, NetUid netuid, i128 tao)
{
    flow.mutate(state, netuid, [tao](std::int64_t& sum) {
        sum = static_cast<std::int64_t>(std::clamp(sum + tao, kLeast, kMost));
    });
}

i128 asSigned(Rao tao)
{
    return static_cast<std::int64_t>(tao.value());
}

} // namespace

Outcome<pool::BuyResult> buyFromPool(State& state, NetUid netuid, Rao tao, pool::PriceLimit limit,
                                     bool dropFees)
{
    pool::PoolBooks books = loadPoolBooks(state, netuid);
    const pool::Pool before = books.pool;
    Rao totalStake = kTotalStake.get(state);
    const Result<pool::BuyResult> bought =
        pool::buyAndBook(books, totalStake, tao, limit, {.dropFees = dropFees});
    if (!bought)
        return swap::errorOf(bought.error());
    swap::rememberFirstSwap(state, netuid, before);
    if (!bought->paidOut.isZero())
        kSubnetAlphaIn.set(state, netuid, books.pool.alpha);
    kSubnetTAO.set(state, netuid, books.pool.tao);
    storeTotals(state, netuid, books, totalStake);
    return *bought;
}

Outcome<pool::SellResult> sellToPool(State& state, NetUid netuid, Alpha alpha,
                                     pool::PriceLimit limit, bool dropFees)
{
    pool::PoolBooks books = loadPoolBooks(state, netuid);
    const pool::Pool before = books.pool;
    Rao totalStake = kTotalStake.get(state);
    const Result<pool::SellResult> sold =
        pool::sellAndBook(books, totalStake, alpha, limit, {.dropFees = dropFees});
    if (!sold)
        return swap::errorOf(sold.error());
    swap::rememberFirstSwap(state, netuid, before);
    kSubnetAlphaIn.set(state, netuid, books.pool.alpha);
    if (!sold->paidOut.isZero())
        kSubnetTAO.set(state, netuid, books.pool.tao);
    storeTotals(state, netuid, books, totalStake);
    return *sold;
}

void recycleSubnetAlpha(State& state, NetUid netuid, Alpha amount)
{
    if (amount.isZero())
        return;
    kSubnetAlphaOut.mutate(state, netuid,
                           [amount](Alpha& total) { total = saturatingSub(total, amount); });
    alpha_assets::countRecycled(state, netuid, amount);
}

void burnSubnetAlpha(State& state, NetUid netuid, Alpha amount)
{
    alpha_assets::countBurned(state, netuid, amount);
}

void recordTaoInflow(State& state, NetUid netuid, Rao tao)
{
    addToFlow(state, kSubnetTaoFlow, netuid, asSigned(tao));
}

void recordTaoOutflow(State& state, NetUid netuid, Rao tao)
{
    addToFlow(state, kSubnetTaoFlow, netuid, -asSigned(tao));
}

void recordProtocolInflow(State& state, NetUid netuid, Rao tao)
{
    addToFlow(state, kSubnetProtocolFlow, netuid, asSigned(tao));
}

void recordProtocolOutflow(State& state, NetUid netuid, Rao tao)
{
    addToFlow(state, kSubnetProtocolFlow, netuid, -asSigned(tao));
}

} // namespace soma::runtime::subtensor
