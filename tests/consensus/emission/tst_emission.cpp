// Emission: the curve against its literal definition, rows of the reference's own tests, and where
// every rao of a block and of an epoch ends up.
#include "consensus/emission/block_emission.h"
#include "consensus/emission/coinbase.h"
#include "consensus/emission/conviction_lock.h"
#include "consensus/emission/network_lock_cost.h"
#include "consensus/emission/price_ema.h"
#include "consensus/emission/registration_price.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/emission/subnet_shares.h"
#include "consensus/emission/subnet_terms.h"
#include "consensus/math/transcendental.h"
#include "tests/support/seed.h"

#include <QTest>

#include <limits>
#include <random>

using namespace soma;
using namespace soma::emission;
using math::I96F32;
using math::U64F64;
using math::U96F32;

namespace {

const std::uint64_t kSeed = test::seed(0x5eed'0005);

/// Section 2 of emission.md, literally.
std::uint64_t slowBlockEmission(std::uint64_t issuance)
{
    const I96F32 s = I96F32::fromInt(issuance);
    if (s >= I96F32::fromInt(kTotalSupply))
        return 0;
    const I96F32 twiceHalf = I96F32::fromInt(2).saturatingMul(I96F32::fromInt(kTotalSupply / 2));
    const I96F32 x = s.checkedDiv(twiceHalf).value();
    const I96F32 v = I96F32::one().checkedDiv(I96F32::one().checkedSub(x).value()).value();
    const auto r = math::log2(v)->integerPart().toInt<std::uint64_t>();
    I96F32 m = I96F32::one();
    for (std::uint64_t i = 0; i < r; ++i)
        m = m.saturatingMul(I96F32::fromInt(2));
    return I96F32::one()
        .safeDiv(m)
        .saturatingMul(I96F32::fromInt(kFirstBlockEmission))
        .toInt<std::uint64_t>();
}

CoinbaseState randomState(std::mt19937_64& random)
{
    CoinbaseState state;
    state.block = BlockNumber(5'000'000);
    state.totalIssuance = Rao(random() % kTotalSupply);
    state.balancesIssuance = state.totalIssuance;
    state.rootTao = Rao(random() % 8'000'000'000'000'000);
    state.taoWeight = 971'718'665'099'567'868;
    state.ownerCut = 11'796;
    state.movingAlpha = I96F32::fromBits(kDefaultMovingAlphaBits);
    const std::size_t count = 1 + random() % 12;
    for (std::size_t i = 0; i < count; ++i) {
        CoinbaseSubnet subnet;
        subnet.netuid = NetUid(static_cast<std::uint16_t>(count - i));
        subnet.books.pool.tao = Rao(1'000'000'000 + random() % 100'000'000'000'000);
        subnet.books.pool.alpha = Alpha(1'000'000'000 + random() % 2'000'000'000'000'000);
        subnet.books.alphaOut = Alpha(random() % 5'000'000'000'000'000);
        subnet.firstEmissionBlock = BlockNumber(random() % 5'000'000);
        if (random() % 8 == 0)
            subnet.firstEmissionBlock.reset();
        subnet.emissionEnabled = random() % 4 != 0;
        subnet.ownerCutEnabled = random() % 4 != 0;
        subnet.movingPrice = I96F32::fromBits(static_cast<i128>(random() >> 31));
        subnet.minerBurned = U96F32::fromBits(random() >> 32);
        state.totalStake = saturatingAdd(state.totalStake, subnet.books.pool.tao);
        state.subnets.push_back(subnet);
    }
    return state;
}

} // namespace

class TestEmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curveMatchesItsDefinition();
    void halvingTable();
    void ownerCutBase();
    void pendingEmission();
    void splitOfOneAlpha();
    void movingPriceOverALongTime();
    void sharesSumToOne();
    void lockCostFallsAndDoubles();
    void burnPriceRows();
    void decayFactors();
    void lockDecayRows();
    void locksOnlyLoseMass();
    void everyRaoOfABlockHasAHome();
    void subnetOrderDoesNotChangeShares();
    void failedChainBuyLeavesTheTaoOutside();
    void capStopsTheMint();
};

void TestEmission::curveMatchesItsDefinition()
{
    std::mt19937_64 random(kSeed);
    for (int i = 0; i < 20'000; ++i) {
        // Half of them close to the supply, where the steps lie close together.
        std::uint64_t issuance = random() % (kTotalSupply + 1'000);
        if (i % 2 == 0)
            issuance = kTotalSupply - (kTotalSupply >> (random() % 40)) + random() % 3 - 1;
        QCOMPARE(blockEmission(issuance), slowBlockEmission(issuance));
    }
    for (std::uint64_t below = 0; below < 20'000; ++below)
        QCOMPARE(blockEmission(kTotalSupply - below), slowBlockEmission(kTotalSupply - below));
    QCOMPARE(blockEmission(~std::uint64_t{0}), std::uint64_t{0});
}

void TestEmission::halvingTable()
{
    // emission.md section 2: the steps lie at ceil(21e15 - 21e15 / 2^k).
    for (unsigned k = 1; k <= 30; ++k) {
        const std::uint64_t step = kTotalSupply - (kTotalSupply >> k);
        QCOMPARE(blockEmission(step), kFirstBlockEmission >> k);
        QCOMPARE(blockEmission(step - 1), kFirstBlockEmission >> (k - 1));
    }
    QCOMPARE(blockEmission(20'999'999'980'442'226), std::uint64_t{0});
    QCOMPARE(blockEmission(20'999'999'980'442'225), std::uint64_t{1});
}

void TestEmission::ownerCutBase()
{
    // reference-numbers.md row 3
    const U96F32 oneAlpha = U96F32::fromInt(1'000'000'000);
    QCOMPARE(splitAlphaOut(oneAlpha, 0, true, U96F32()).owner, Alpha());
    QCOMPARE(splitAlphaOut(oneAlpha, 65'535, true, U96F32()).owner, Alpha(1'000'000'000));
    QCOMPARE(splitAlphaOut(oneAlpha, 65'535, false, U96F32()).owner, Alpha());
}

void TestEmission::pendingEmission()
{
    // row 4
    const U96F32 proportion =
        rootProportion(Rao(1'000'000'000), U96F32::one(), Alpha(3'000'000'000));
    const AlphaSplit split = splitAlphaOut(U96F32::fromInt(1'000'000'000), 0, true, proportion);
    QCOMPARE(split.server, Alpha(500'000'000));
    QVERIFY(split.validator.value() - 374'999'999 <= 2);
    QVERIFY(split.root.value() - 124'999'999 <= 2);
    QCOMPARE(rootProportion(Rao(), U96F32::one(), Alpha()), U96F32::zero());
}

void TestEmission::splitOfOneAlpha()
{
    const AlphaSplit one = splitAlphaOut(U96F32::fromInt(1'000'000'000), 11'796, true, U96F32());
    QCOMPARE(one.owner, Alpha(179'995'422));
    QCOMPARE(one.server, Alpha(410'002'288));
    QCOMPARE(one.validator, Alpha(410'002'288));
    const AlphaSplit half = splitAlphaOut(U96F32::fromInt(500'000'000), 11'796, true, U96F32());
    QCOMPARE(half.owner, Alpha(89'997'711));
    QCOMPARE(half.server, Alpha(205'001'144));
    QCOMPARE(half.validator, Alpha(205'001'144));
}

void TestEmission::movingPriceOverALongTime()
{
    // row 5: 14 updates with a moving alpha of 0.1 at the half-way block
    PriceEmaInput input;
    input.block = BlockNumber(201'600);
    input.firstEmissionBlock = BlockNumber(1);
    input.movingAlpha = I96F32::one().safeDiv(I96F32::fromInt(10));
    input.spot = U64F64::one();
    I96F32 moving;
    for (int i = 0; i < 14; ++i) {
        input.moving = moving.to<U64F64>();
        moving = updatedMovingPrice(input);
    }
    const I96F32 expected = I96F32::fromInt(512'325).safeDiv(I96F32::fromInt(1'000'000));
    QVERIFY(moving.absDiff(expected) < I96F32::one().safeDiv(I96F32::fromInt(1'000)));
    // Spot counts as one at most; root and stable subnets always move at one.
    input.spot = U64F64::fromInt(50);
    input.moving = U64F64::one();
    QVERIFY(updatedMovingPrice(input) <= I96F32::one());
    QCOMPARE(movingPrice(NetUid(0), 1, I96F32()), U64F64::one());
    QCOMPARE(movingPrice(NetUid(7), 0, I96F32()), U64F64::one());
    QCOMPARE(medianPrice({}), U64F64::one());
    QCOMPARE(medianPrice({U64F64::fromInt(3), U64F64::zero(), U64F64::fromInt(1)}),
             U64F64::fromInt(2));
}

void TestEmission::sharesSumToOne()
{
    std::mt19937_64 random(kSeed + 1);
    for (int i = 0; i < 500; ++i) {
        std::vector<ShareInput> inputs(1 + random() % 20);
        bool anyEnabled = false;
        for (ShareInput& input : inputs) {
            input.movingPrice = U64F64::fromBits(static_cast<u128>(random()) >> (random() % 60));
            input.minerBurned = U96F32::fromBits(random() >> 31);
            input.emissionEnabled = random() % 5 != 0;
            anyEnabled = anyEnabled || input.emissionEnabled;
        }
        std::vector<U64F64> shares(inputs.size());
        std::vector<U96F32> emissions(inputs.size());
        subnetShares(inputs, shares);
        subnetEmissions(inputs, shares, U96F32::fromInt(1'000'000'000), emissions);
        U64F64 shareSum;
        U96F32 emissionSum;
        for (std::size_t k = 0; k < inputs.size(); ++k) {
            shareSum = shareSum.saturatingAdd(shares[k]);
            emissionSum = emissionSum.saturatingAdd(emissions[k]);
            QVERIFY(inputs[k].emissionEnabled || emissions[k].isZero());
        }
        QVERIFY(shareSum <= U64F64::one());
        QVERIFY(emissionSum <= U96F32::fromInt(1'000'000'000));
        // Truncation costs at most one in the last place per subnet, unless every price is zero.
        if (!shareSum.isZero())
            QVERIFY(U64F64::one().saturatingSub(shareSum) <= U64F64::fromBits(2 * inputs.size()));
        QVERIFY(anyEnabled || emissionSum.isZero());
    }
}

void TestEmission::lockCostFallsAndDoubles()
{
    const Rao minimum(1'000'000'000'000);
    const BlockSpan interval = lockReductionInterval(BlockSpan(100'800), Rao(1));
    QCOMPARE(interval, BlockSpan(100'800));
    QCOMPARE(lockReductionInterval(BlockSpan(100'800), Rao(kTotalSupply / 2)), BlockSpan(50'400));
    const auto cost = [&](std::uint64_t lastBlock, std::uint64_t block) {
        return networkLockCost({Rao(2'000'000'000'000), minimum, BlockNumber(lastBlock),
                                BlockNumber(block), interval});
    };
    QCOMPARE(cost(0, 0), Rao(2'000'000'000'000));
    QCOMPARE(cost(10, 10), Rao(4'000'000'000'000));
    Rao last = Rao::max();
    for (std::uint64_t block = 10; block < 300'000; block += 777) {
        QVERIFY(cost(10, block) <= last);
        last = cost(10, block);
        QVERIFY(last >= minimum);
    }
    QCOMPARE(last, minimum);
    // No interval, no decay.
    QCOMPARE(networkLockCost({Rao(5), Rao(1), BlockNumber(1), BlockNumber(99), BlockSpan(0)}),
             Rao(10));
}

void TestEmission::burnPriceRows()
{
    const U64F64 two = U64F64::fromInt(2);
    const BurnBounds open{Rao(0), Rao::max()};
    // row 15
    const Rao bumped = bumpedBurn(Rao(1'000), open, two);
    QCOMPARE(bumped, Rao(2'000));
    QCOMPARE(decayedBurn(bumped, open, 1'000, BlockNumber(2)), Rao(1'998));
    // row 16
    const BurnBounds narrow{Rao(100'000), Rao(150'000)};
    Rao burn = decayedBurn(Rao(1), narrow, 1, BlockNumber(2));
    QCOMPARE(burn, Rao(100'000));
    burn = bumpedBurn(burn, narrow, two);
    QCOMPARE(burn, Rao(150'000));
    burn = decayedBurn(burn, narrow, 1, BlockNumber(3));
    QCOMPARE(burn, Rao(100'000));
    QCOMPARE(decayedBurn(burn, narrow, 1, BlockNumber(4)), Rao(100'000));
    // One TAO for a block and for a half-life.
    Rao price(1'000'000'000);
    price = decayedBurn(price, open, kDefaultBurnHalfLife, BlockNumber(2));
    QCOMPARE(price, Rao(998'076'443));
    for (std::uint64_t block = 3; block < 362; ++block)
        price = decayedBurn(price, open, kDefaultBurnHalfLife, BlockNumber(block));
    QCOMPARE(price, Rao(499'999'865));
    QCOMPARE(decayedBurn(Rao(77), open, 360, BlockNumber(1)), Rao(77));
    QCOMPARE(bumpedBurn(Rao(77), open, U64F64::zero()), Rao(77));
}

void TestEmission::decayFactors()
{
    QCOMPARE(decayFactorQ32(0), kQ32One);
    QCOMPARE(decayFactorQ32(1), std::uint64_t{2'147'483'648});
    QCOMPARE(decayFactorQ32(2), std::uint64_t{3'037'000'500});
    QCOMPARE(decayFactorQ32(360), std::uint64_t{4'286'705'684});
    QCOMPARE(decayFactorQ32(1'000), std::uint64_t{4'291'991'283});
    QCOMPARE(decayFactorQ32(36'100), std::uint64_t{4'294'884'830});
    for (std::uint16_t halfLife = 1; halfLife < 2'000; halfLife += 7) {
        const std::uint64_t factor = decayFactorQ32(halfLife);
        QVERIFY(powQ32(factor, halfLife) <= kQ32One / 2);
        QVERIFY(powQ32(factor + 1, halfLife) > kQ32One / 2);
    }
}

void TestEmission::lockDecayRows()
{
    // row 19
    const U64F64 oneTau = lockDecay(BlockSpan(216'000), 216'000);
    const U64F64 expected = U64F64::fromInt(36'787'944).safeDiv(U64F64::fromInt(100'000'000));
    QVERIFY(oneTau.absDiff(expected) < U64F64::one().safeDiv(U64F64::fromInt(1'000)));
    QCOMPARE(lockDecay(BlockSpan(0), 216'000), U64F64::one());
    QCOMPARE(lockDecay(BlockSpan(0), 0), U64F64::one());
    QCOMPARE(lockDecay(BlockSpan(1'000), 0), U64F64::zero());
}

void TestEmission::locksOnlyLoseMass()
{
    std::mt19937_64 random(kSeed + 2);
    for (int i = 0; i < 3'000; ++i) {
        const Lock lock{Alpha(random() >> (random() % 60)),
                        U64F64::fromBits((static_cast<u128>(random() >> 8) << 64) | random()),
                        BlockNumber(random() % 1'000'000)};
        const BlockNumber now(random() % 3'000'000);
        const LockKind kind = random() % 2 == 0 ? LockKind::Decaying : LockKind::Perpetual;
        const RolledLock rolled = rollForward(lock, now, {}, random() % 3 == 0, kind);
        QVERIFY(rolled.lock.mass <= lock.mass);
        QCOMPARE(saturatingAdd(rolled.lock.mass, rolled.loss.mass), lock.mass);
        if (kind == LockKind::Perpetual && !rolled.lock.mass.isZero())
            QCOMPARE(rolled.lock.mass, lock.mass);
        QCOMPARE(rolled.lock.lastUpdate, std::max(lock.lastUpdate, now));
    }
    const Lock sum = mergedLock({Alpha(2), U64F64::one(), BlockNumber(9)},
                                {Alpha(3), U64F64::one(), BlockNumber(4)});
    QVERIFY((sum == Lock{Alpha(5), U64F64::fromInt(2), BlockNumber(9)}));
    QVERIFY((reducedLock(sum, Alpha(9), U64F64::one()) ==
             Lock{Alpha(0), U64F64::one(), BlockNumber(9)}));
}

void TestEmission::everyRaoOfABlockHasAHome()
{
    std::mt19937_64 random(kSeed + 3);
    for (int i = 0; i < 400; ++i) {
        CoinbaseState state = randomState(random);
        for (int step = 0; step < 3; ++step) {
            const CoinbaseState before = state;
            const CoinbaseOutcome outcome = runCoinbase(state);
            std::uint64_t intoPools = 0;
            for (std::size_t k = 0; k < state.subnets.size(); ++k) {
                const CoinbaseSubnet& was = before.subnets[k];
                const CoinbaseSubnet& is = state.subnets[k];
                if (!was.isEligible()) {
                    QCOMPARE(is.books.pool.tao, was.books.pool.tao);
                    QCOMPARE(is.books.alphaOut, was.books.alphaOut);
                    continue;
                }
                // TAO: what came in is injection and chain buy.
                const std::uint64_t tao = is.books.pool.tao.value() - was.books.pool.tao.value();
                QCOMPARE(tao, is.taoInEmission.value() + is.excessTao.value());
                intoPools += tao;
                // Alpha: pool and outside together grow by what was minted less what was recycled.
                const std::uint64_t minted =
                    is.alphaInEmission.value() + is.alphaOutEmission.value();
                const std::uint64_t recycled = is.alphaRecycled.value() - was.alphaRecycled.value();
                QCOMPARE(is.alphaIssuance().value() + recycled,
                         was.alphaIssuance().value() + minted);
                // The pots take all of the new alpha but for a rao per part.
                const std::uint64_t pots = is.pendingServer.value() - was.pendingServer.value() +
                                           is.pendingValidator.value() -
                                           was.pendingValidator.value() + is.pendingRoot.value() -
                                           was.pendingRoot.value() + is.pendingOwnerCut.value() -
                                           was.pendingOwnerCut.value() + recycled;
                QVERIFY(pots <= is.alphaOutEmission.value());
                QVERIFY(is.alphaOutEmission.value() - pots <= 4);
                if (!was.emissionEnabled)
                    QVERIFY(tao == 0 && is.alphaInEmission.isZero());
            }
            // Minted TAO is in the pools, or gone; a buy that failed would leave it on an account.
            QVERIFY(intoPools + outcome.recycled.value() <= outcome.minted.value());
            QCOMPARE(state.totalIssuance.value() + outcome.recycled.value(),
                     before.totalIssuance.value() + outcome.minted.value());
            QVERIFY(state.totalIssuance.value() <= kTotalSupply);
            state.block = BlockNumber(state.block.value() + 1);
        }
    }
}

void TestEmission::subnetOrderDoesNotChangeShares()
{
    std::mt19937_64 random(kSeed + 4);
    for (int i = 0; i < 100; ++i) {
        CoinbaseState state = randomState(random);
        CoinbaseState reversed = state;
        std::reverse(reversed.subnets.begin(), reversed.subnets.end());
        runCoinbase(state);
        runCoinbase(reversed);
        QCOMPARE(state.storedBlockEmission, reversed.storedBlockEmission);
        QCOMPARE(state.totalIssuance, reversed.totalIssuance);
        for (std::size_t k = 0; k < state.subnets.size(); ++k) {
            const CoinbaseSubnet& a = state.subnets[k];
            const CoinbaseSubnet& b = reversed.subnets[state.subnets.size() - 1 - k];
            QCOMPARE(a.books.pool.tao, b.books.pool.tao);
            QCOMPARE(a.books.alphaOut, b.books.alphaOut);
            QVERIFY(a.movingPrice == b.movingPrice);
        }
    }
}

void TestEmission::failedChainBuyLeavesTheTaoOutside()
{
    // So little alpha in the pool that nothing can be bought; no root stake, so no injection.
    CoinbaseState state;
    state.block = BlockNumber(100);
    CoinbaseSubnet subnet;
    subnet.netuid = NetUid(1);
    subnet.firstEmissionBlock = BlockNumber(1);
    subnet.books.pool.tao = Rao(1'000'000'000);
    subnet.books.pool.alpha = Alpha(pool::kMinimumReserve - 1);
    subnet.movingPrice = I96F32::one();
    subnet.protocolFlow = std::numeric_limits<std::int64_t>::max();
    state.subnets.push_back(subnet);
    const CoinbaseOutcome outcome = runCoinbase(state);
    QCOMPARE(outcome.minted, Rao(kFirstBlockEmission));
    QCOMPARE(outcome.recycled, Rao());
    QCOMPARE(state.totalIssuance, Rao(kFirstBlockEmission));
    QCOMPARE(state.subnets[0].books.pool.tao, Rao(1'000'000'000));
    QCOMPARE(state.subnets[0].excessTao, Rao());
    QVERIFY(!outcome.rootSell);

    // With enough alpha the buy succeeds, and the flow stays at its top.
    state.subnets[0].books.pool.alpha = Alpha(1'000'000'000'000);
    runCoinbase(state);
    QCOMPARE(state.subnets[0].books.pool.tao, Rao(2'000'000'000));
    QCOMPARE(state.subnets[0].excessTao, Rao(1'000'000'000));
    QVERIFY(!state.subnets[0].protocolAlpha.isZero());
    QCOMPARE(state.subnets[0].protocolFlow, std::numeric_limits<std::int64_t>::max());
}

void TestEmission::capStopsTheMint()
{
    CoinbaseState state;
    state.totalIssuance = Rao(1'000);
    state.balancesIssuance = Rao(kTotalSupply - 7);
    const CoinbaseOutcome outcome = runCoinbase(state);
    QCOMPARE(outcome.minted, Rao(7));
    // Without an eligible subnet all of it is recycled.
    QCOMPARE(outcome.recycled, Rao(7));
    QCOMPARE(state.totalIssuance, Rao(1'000));
    QCOMPARE(state.balancesIssuance, Rao(kTotalSupply - 7));
}

QTEST_APPLESS_MAIN(TestEmission)
#include "tst_emission.moc"
