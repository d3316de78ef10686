// Speed of the economy's arithmetic on one thread, CPU time, one JSON line per function:
//   {"name": ..., "median_ns": ..., "min_ns": ..., "runs": ..., "per_second": ...}
// per_second comes from the median. Inputs are drawn from a fixed seed and cycled, so that no
// branch sees the same number twice in a row.
#include "consensus/emission/block_emission.h"
#include "consensus/emission/subnet_shares.h"
#include "consensus/pool/share_pool.h"
#include "consensus/pool/swap.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

using namespace soma;
using math::Perquintill;
using math::U64F64;
using math::U96F32;

constexpr std::uint64_t kSeed = 20'260'630;
constexpr std::size_t kInputs = 256;
constexpr std::size_t kRuns = 25;

std::uint64_t sink = 0;

/// Calls `work(i)` in batches of about 4 ms and prints the time of one call.
void measure(const char* name, const std::function<void(std::size_t)>& work)
{
    std::size_t batch = 1;
    for (;;) {
        const std::uint64_t begin = bench::threadCpuNs();
        for (std::size_t i = 0; i < batch; ++i)
            work(i % kInputs);
        if (bench::threadCpuNs() - begin > 4'000'000)
            break;
        batch *= 2;
    }
    std::array<std::uint64_t, kRuns> picoseconds{};
    for (std::uint64_t& time : picoseconds) {
        const std::uint64_t begin = bench::threadCpuNs();
        for (std::size_t i = 0; i < batch; ++i)
            work(i % kInputs);
        time = (bench::threadCpuNs() - begin) * 1'000 / batch;
    }
    std::sort(picoseconds.begin(), picoseconds.end());
    const std::uint64_t median = std::max<std::uint64_t>(picoseconds[kRuns / 2], 1);
    const std::uint64_t least = picoseconds.front();
    std::printf("{\"name\": \"%s\", \"median_ns\": %llu.%03llu, \"min_ns\": %llu.%03llu, "
                "\"runs\": %zu, \"per_second\": %llu}\n",
                name, static_cast<unsigned long long>(median / 1'000),
                static_cast<unsigned long long>(median % 1'000),
                static_cast<unsigned long long>(least / 1'000),
                static_cast<unsigned long long>(least % 1'000), kRuns,
                static_cast<unsigned long long>(1'000'000'000'000 / median));
    std::fflush(stdout);
}

struct SwapInput {
    pool::Pool pool;
    std::uint64_t amount = 0;
    bool buy = false;
    U64F64 limit; ///< up to a tenth away from the price
};

pool::Balancer balancerOf(std::uint64_t quoteParts)
{
    return pool::Balancer::make(Perquintill::fromParts(quoteParts)).value_or(pool::Balancer());
}

std::vector<SwapInput> swapInputs(bool equalWeights)
{
    std::mt19937_64 random(kSeed);
    std::vector<SwapInput> inputs(kInputs);
    for (SwapInput& input : inputs) {
        input.pool.tao = Rao(1'000'000'000'000 + random() % 100'000'000'000'000);
        input.pool.alpha = Alpha(1'000'000'000'000 + random() % 1'000'000'000'000'000);
        if (!equalWeights)
            input.pool.balancer =
                balancerOf(400'000'000'000'000'000 + random() % 200'000'000'000'000'000);
        input.buy = random() % 2 == 0;
        const std::uint64_t reserve = input.buy ? input.pool.tao.value() : input.pool.alpha.value();
        input.amount = 1 + reserve / 1'000'000 * (random() % 100'000);
        const u128 price = input.pool.price().bits();
        const u128 step = price / 1'000 * (1 + random() % 100);
        input.limit = U64F64::fromBits(input.buy ? price + step : price - step);
    }
    return inputs;
}

void benchSwaps()
{
    const auto equal = swapInputs(true);
    const auto other = swapInputs(false);
    const auto swapOne = [](const SwapInput& input) {
        if (input.buy) {
            const auto result =
                buyAlpha(input.pool, Rao(input.amount), pool::PriceLimit::forBuying());
            sink += result ? result->paidOut.value() : 1;
        } else {
            const auto result =
                sellAlpha(input.pool, Alpha(input.amount), pool::PriceLimit::forSelling());
            sink += result ? result->paidOut.value() : 1;
        }
    };
    measure("swap, weights 1/2", [&](std::size_t i) { swapOne(equal[i]); });
    measure("swap, other weights", [&](std::size_t i) { swapOne(other[i]); });
    measure("limit-price delta", [&](std::size_t i) {
        const SwapInput& input = other[i];
        const pool::Pool& pool = input.pool;
        if (input.buy)
            sink += pool.balancer.quoteDeltaIn(pool.price(), input.limit, pool.tao).value();
        else
            sink += pool.balancer.baseDeltaIn(pool.price(), input.limit, pool.alpha).value();
    });
    measure("injection update", [&](std::size_t i) {
        const pool::Pool& pool = other[i].pool;
        const auto result = pool.balancer.withAddedLiquidity(
            pool.tao, pool.alpha, Rao(500'000'000 + i), Alpha(900'000'000 + i));
        sink += result ? result->quoteWeight().parts() : 1;
    });
}

void benchSharePool()
{
    std::mt19937_64 random(kSeed);

    struct Staker {
        pool::SharePool pool;
        pool::StoredFloat share;
        std::uint64_t amount = 0;
    };

    std::vector<Staker> stakers(kInputs);
    for (Staker& staker : stakers) {
        pool::StoredFloat rest;
        increaseStake(staker.pool, rest, 1'000'000'000 + random() % 1'000'000'000'000'000);
        increaseStake(staker.pool, staker.share, 1'000'000'000 + random() % 1'000'000'000'000);
        increaseAll(staker.pool, random() % 1'000'000'000'000);
        staker.amount = 1 + random() % 1'000'000'000;
    }
    measure("share-pool update", [&](std::size_t i) {
        Staker& staker = stakers[i];
        // In and out by turns, so that the pool stays as it is.
        updateOne(staker.pool, staker.share, static_cast<std::int64_t>(staker.amount));
        staker.amount = std::uint64_t{0} - staker.amount;
        sink += staker.pool.value;
    });
    measure("share-pool value",
            [&](std::size_t i) { sink += shareValue(stakers[i].pool, stakers[i].share); });
}

void benchEmission()
{
    std::mt19937_64 random(kSeed);
    std::vector<std::uint64_t> issuances(kInputs);
    for (std::uint64_t& issuance : issuances)
        issuance = random() % emission::kTotalSupply;
    measure("block emission",
            [&](std::size_t i) { sink += emission::blockEmission(issuances[i]); });

    std::array<emission::ShareInput, 128> subnets;
    for (emission::ShareInput& subnet : subnets) {
        subnet.movingPrice = U64F64::fromBits(static_cast<u128>(random()) >> (random() % 8));
        subnet.minerBurned = U96F32::fromBits(random() >> 33);
    }
    std::array<U64F64, 128> shares;
    std::array<U96F32, 128> emissions;
    measure("subnet shares, 128 subnets", [&](std::size_t) {
        emission::subnetShares(subnets, shares);
        emission::subnetEmissions(subnets, shares, U96F32::fromInt(1'000'000'000), emissions);
        sink += static_cast<std::uint64_t>(emissions[0].bits());
    });
}

} // namespace

int main()
{
    benchSwaps();
    benchSharePool();
    benchEmission();
    // Keeps the work from being optimised away.
    if (sink == 42)
        std::puts("");
    return 0;
}
