#include "chain/runtime/pallets/swap.h"

#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "consensus/pool/pool_error.h"

namespace soma::runtime::swap {

namespace {

using math::U64F64;
using pool::PoolError;

/// Equal weights if the stored ones are out of range, which nothing here can write.
pool::Balancer balancerOf(const StoredBalancer& stored)
{
    return pool::Balancer::make(math::Perquintill::fromParts(stored.quote))
        .value_or(pool::Balancer());
}

void storeBalancer(State& state, NetUid netuid, const pool::Balancer& balancer)
{
    kSwapBalancer.set(state, netuid, StoredBalancer{balancer.quoteWeight().parts()});
}

bool exists(const State& state, NetUid netuid)
{
    return subtensor::kNetworksAdded.get(state, netuid);
}

template <typename T>
Outcome<T> outcomeOf(const Result<T>& result)
{
    if (!result)
        return errorOf(result.error());
    return *result;
}

CallResult deprecated()
{
    return kError("Deprecated");
}

} // namespace

DispatchError errorOf(const Error& error)
{
    if (error.is(PoolError::ReservesTooLow))
        return kError("ReservesTooLow");
    if (error.is(PoolError::PriceLimitExceeded))
        return kError("PriceLimitExceeded");
    if (error.is(PoolError::SwapInputTooLarge))
        return kError("SwapInputTooLarge");
    if (error.is(PoolError::InsufficientLiquidity))
        return kError("InsufficientLiquidity");
    return kError("ReservesOutOfBalance");
}

pool::Pool loadPool(const State& state, NetUid netuid)
{
    pool::Pool out;
    out.mechanism = subtensor::kSubnetMechanism.get(state, netuid);
    out.tao = subtensor::kSubnetTAO.get(state, netuid);
    out.alpha = subtensor::kSubnetAlphaIn.get(state, netuid);
    out.balancer = balancerOf(kSwapBalancer.get(state, netuid));
    out.feeRate = kFeeRate.get(state, netuid);
    out.initialised = kPalSwapInitialized.get(state, netuid);
    return out;
}

U64F64 currentPrice(const State& state, NetUid netuid)
{
    return loadPool(state, netuid).price();
}

Outcome<void> initialise(State& state, NetUid netuid, std::optional<U64F64> price)
{
    const pool::Pool pool = loadPool(state, netuid);
    if (pool.initialised)
        return {};
    pool::Balancer balancer;
    if (price)
        balancer = SOMA_TRY(outcomeOf(pool::Balancer::forPrice(pool.tao, pool.alpha, *price)));
    storeBalancer(state, netuid, balancer);
    kPalSwapInitialized.set(state, netuid, true);
    return {};
}

void rememberFirstSwap(State& state, NetUid netuid, const pool::Pool& before)
{
    if (before.initialised || before.mechanism != pool::kDynamic)
        return;
    storeBalancer(state, netuid, before.effectiveBalancer());
    kPalSwapInitialized.set(state, netuid, true);
}

Outcome<pool::BuyResult> simulateBuy(const State& state, NetUid netuid, Rao amount)
{
    const pool::Pool pool = loadPool(state, netuid);
    if (pool.mechanism != pool::kDynamic && !exists(state, netuid))
        return pool::BuyResult{};
    return outcomeOf(pool::simulateBuy(pool, amount));
}

Outcome<pool::SellResult> simulateSell(const State& state, NetUid netuid, Alpha amount)
{
    const pool::Pool pool = loadPool(state, netuid);
    if (pool.mechanism != pool::kDynamic && !exists(state, netuid))
        return pool::SellResult{};
    return outcomeOf(pool::simulateSell(pool, amount));
}

pool::Liquidity adjustProtocolLiquidity(State& state, NetUid netuid, pool::Liquidity wanted)
{
    const pool::Pool pool = loadPool(state, netuid);
    const Result<pool::Balancer> next =
        pool.balancer.withAddedLiquidity(pool.tao, pool.alpha, wanted.tao, wanted.alpha);
    if (!next)
        return {};
    storeBalancer(state, netuid, *next);
    return wanted;
}

void clearProtocolLiquidity(State& state, NetUid netuid)
{
    const pool::Pool pool = loadPool(state, netuid);
    // The reference lowers both reserves by themselves, which leaves a zero behind.
    if (!pool.tao.isZero())
        subtensor::kSubnetTAO.set(state, netuid, Rao());
    if (!pool.alpha.isZero())
        subtensor::kSubnetAlphaIn.set(state, netuid, Alpha());
    kPalSwapInitialized.remove(state, netuid);
    kFeeRate.remove(state, netuid);
    kSwapBalancer.remove(state, netuid);
}

// -------------------------------------------------------------------------------------- calls

CallResult SetFeeRate::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    if (!exists(state, netuid))
        return kError("MechanismDoesNotExist");
    if (rate > kMaxFeeRate)
        return kError("FeeRateTooHigh");
    kFeeRate.set(state, netuid, rate);
    state.deposit(FeeRateSet{netuid, rate});
    return {};
}

CallResult AddLiquidity::dispatch(State&, const Origin&) const
{
    return deprecated();
}

CallResult RemoveLiquidity::dispatch(State&, const Origin&) const
{
    return deprecated();
}

CallResult ModifyPosition::dispatch(State&, const Origin&) const
{
    return deprecated();
}

CallResult ToggleUserLiquidity::dispatch(State&, const Origin&) const
{
    return deprecated();
}

CallResult DisableLp::dispatch(State&, const Origin&) const
{
    return deprecated();
}

// -------------------------------------------------------------------------------------- table

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kFeeRate, kSwapBalancer, kPalSwapInitialized, kHasMigrationRun,
                                  kScrapReservoirAlpha>(),
        .calls = callEntries<SetFeeRate, AddLiquidity, RemoveLiquidity, ModifyPosition,
                             ToggleUserLiquidity, DisableLp>(),
        .events = eventEntries<FeeRateSet>(),
        .errors = kError.list(),
        .constants = {
            constantEntry<ByteArray<8>>("ProtocolId",
                                        [](const RuntimeConfig&) {
                                            return ByteArray<8>{'t', 'e', 'n', '/',
                                                                's', 'w', 'a', 'p'};
                                        }),
            constantEntry<std::uint16_t>("MaxFeeRate",
                                         [](const RuntimeConfig&) { return kMaxFeeRate; }),
            constantEntry<std::uint64_t>("MinimumLiquidity",
                                         [](const RuntimeConfig&) { return std::uint64_t{1'000}; }),
            constantEntry<std::uint64_t>(
                "MinimumReserve", [](const RuntimeConfig&) { return pool::kMinimumReserve; })}};
    return kTable;
}

} // namespace soma::runtime::swap
