// Properties of the epoch on random states, its edges, and its trace. Seeds are printed on failure.
#include "consensus/math/sparse_ops.h"
#include "consensus/math/vector_ops.h"
#include "consensus/yuma/bonds.h"
#include "consensus/yuma/commits.h"
#include "consensus/yuma/epoch.h"
#include "consensus/yuma/liquid_alpha.h"
#include "consensus/yuma/mechanisms.h"
#include "consensus/yuma/stake.h"
#include "tests/consensus/yuma/random_state.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <vector>

using namespace soma;
using namespace soma::yuma;
using math::I32F32;
using math::SparseMatrix;

namespace {

constexpr int kRounds = 15'000;

/// Calls `property(seed, state)` for many random states.
template <typename Property>
void forRandomStates(test::Taste taste, Property property)
{
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t seed = 0xC0FFEE00 + static_cast<std::uint64_t>(round);
        test::RandomSource random(seed);
        test::RandomEpoch state = test::randomEpoch(random, taste, 12);
        property(seed, state, random);
        if (QTest::currentTestFailed())
            return;
    }
}

u128 total(const std::vector<Alpha>& parts)
{
    u128 sum = 0;
    for (const Alpha part : parts)
        sum += part.value();
    return sum;
}

#define VERIFY_SEED(condition, seed)                                                               \
    QVERIFY2(condition, qPrintable(QStringLiteral("seed %1").arg(seed)))

EpochInput oneValidator()
{
    EpochInput in;
    in.uidCount = 2;
    in.block = BlockNumber(1'000);
    in.commitReveal = false;
    in.alpha = {Alpha(1'000), Alpha(0)};
    in.permits = {1, 0};
    in.registeredAt = {BlockNumber(1), BlockNumber(1)};
    MechanismInput& mechanism = in.mechanisms.emplace_back();
    mechanism.lastUpdate = {BlockNumber(900), BlockNumber(900)};
    mechanism.weights.entries = {{1, 65'535}};
    mechanism.weights.starts = {0, 1, 1};
    return in;
}

} // namespace

class TestEpoch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneValidatorAndOneServerShareEvenly();
    void nothingIsHandedOutBeyondTheInput();
    void splitNamesAHomeForItsDust();
    void clippingIsMonotone();
    void raisingKappaNeverRaisesConsensus();
    void storageOrderHasNoInfluence();
    void traceHasNoInfluence();
    void traceHoldsItsInvariants();
    void permitsAreTheLargestStakes();
    void extremesGiveAResult();
    void activityCutoffIsAtLeastOne();
    void dueEpochs();
    void bondAlphas();
    void equalWeightAndBondCountAsBuying();
    void unsortedRowsAreMisread();
};

void TestEpoch::oneValidatorAndOneServerShareEvenly()
{
    const EpochOutput out = runEpoch(oneValidator(), Alpha(1'000));
    QCOMPARE(out.subnet.serverEmission[1].value(), std::uint64_t{500});
    QCOMPARE(out.subnet.validatorEmission[0].value(), std::uint64_t{500});
    QCOMPARE(out.subnet.serverEmission[0].value(), std::uint64_t{0});
    QCOMPARE(out.mechanisms[0].bonds.row(0).size(), std::size_t{1});
    QCOMPARE(out.mechanisms[0].bonds.row(1).size(), std::size_t{0});
}

void TestEpoch::nothingIsHandedOutBeyondTheInput()
{
    EpochWorkspace work;
    EpochOutput out;
    forRandomStates(test::Taste::Sane, [&](auto seed, const auto& state, auto&) {
        runEpoch(state.input, state.emission, work, out);
        for (const MechanismOutput& part : out.mechanisms) {
            const u128 given = total(part.serverEmission) + total(part.validatorEmission);
            VERIFY_SEED(given <= part.emissionIn.value(), seed);
            VERIFY_SEED(total(part.combinedEmission) <= part.emissionIn.value(), seed);
        }
        const u128 given = total(out.subnet.serverEmission) + total(out.subnet.validatorEmission);
        VERIFY_SEED(given <= state.emission.value(), seed);
    });
}

void TestEpoch::splitNamesAHomeForItsDust()
{
    for (const std::size_t count : {1, 2, 3, 7}) {
        for (const std::uint64_t amount : {0ULL, 1ULL, 2ULL, 65'534ULL, 1'000'000'007ULL}) {
            const std::vector<Alpha> parts =
                splitAmongMechanisms(Alpha(amount), count, std::nullopt);
            QVERIFY(total(parts) == amount);
            for (std::size_t k = 1; k < count; ++k)
                QCOMPARE(parts[k].value(), amount / count);
        }
    }
    const std::vector<std::uint16_t> uneven = {1, 65'534};
    const std::vector<Alpha> parts = splitAmongMechanisms(Alpha(100), 2, uneven);
    QCOMPARE(parts[0].value(), std::uint64_t{1}); // floor(100 / 65535) = 0 and the dust.
    QCOMPARE(parts[1].value(), std::uint64_t{99});
    // A list that is too short leaves the rest to the first mechanism.
    const std::vector<std::uint16_t> shortList = {0};
    QCOMPARE(splitAmongMechanisms(Alpha(100), 2, shortList)[0].value(), std::uint64_t{100});
    QVERIFY(splitAmongMechanisms(Alpha(100), 0, std::nullopt).empty());
}

void TestEpoch::clippingIsMonotone()
{
    test::RandomSource random(0xC11);
    for (int round = 0; round < kRounds; ++round) {
        SparseMatrix matrix;
        matrix.restart(4, 24);
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::uint16_t j = 0; j < 6; ++j)
                matrix.append(j, I32F32::fromBits(static_cast<std::int64_t>(random.below(16))));
            matrix.endRow();
        }
        std::vector<I32F32> low;
        std::vector<I32F32> high;
        for (int j = 0; j < 6; ++j) {
            low.push_back(I32F32::fromBits(static_cast<std::int64_t>(1 + random.below(8))));
            high.push_back(low.back().wrappingAdd(
                I32F32::fromBits(static_cast<std::int64_t>(random.below(8)))));
        }
        SparseMatrix clippedLow;
        SparseMatrix clippedHigh;
        math::colClip(matrix, low, clippedLow);
        math::colClip(matrix, high, clippedHigh);
        for (std::size_t k = 0; k < matrix.entryCount(); ++k) {
            QVERIFY(clippedLow.values()[k] <= clippedHigh.values()[k]);
            QVERIFY(clippedHigh.values()[k] <= matrix.values()[k]);
            QVERIFY(clippedLow.values()[k] <= low[matrix.columns()[k]]);
        }
    }
}

void TestEpoch::raisingKappaNeverRaisesConsensus()
{
    EpochWorkspace work;
    EpochOutput lower;
    EpochOutput upper;
    forRandomStates(test::Taste::Sane, [&](auto seed, auto& state, auto& random) {
        const std::uint64_t a = random.below(65'536);
        const std::uint64_t b = random.below(65'536);
        state.input.kappa = static_cast<std::uint16_t>(std::min(a, b));
        runEpoch(state.input, state.emission, work, lower);
        state.input.kappa = static_cast<std::uint16_t>(std::max(a, b));
        runEpoch(state.input, state.emission, work, upper);
        for (std::size_t k = 0; k < lower.mechanisms.size(); ++k) {
            const MechanismOutput& before = lower.mechanisms[k];
            const MechanismOutput& after = upper.mechanisms[k];
            for (std::size_t i = 0; i < before.consensus.size(); ++i) {
                VERIFY_SEED(after.consensus[i] <= before.consensus[i], seed);
                VERIFY_SEED(after.validatorTrust[i] <= before.validatorTrust[i], seed);
            }
        }
    });
}

void TestEpoch::storageOrderHasNoInfluence()
{
    EpochWorkspace work;
    EpochOutput before;
    EpochOutput after;
    forRandomStates(test::Taste::Sane, [&](auto seed, auto& state, auto& random) {
        // Liquid alpha reads unsorted rows wrongly, as the reference does; without it the stored
        // bonds come out in column order whatever the order that went in.
        state.input.liquidAlpha = false;
        runEpoch(state.input, state.emission, work, before);
        // Each hotkey has one queue; were there two, which comes first is no matter of order.
        test::shuffleStorage(state.input, random);
        runEpoch(state.input, state.emission, work, after);
        VERIFY_SEED(before == after, seed);
    });
}

void TestEpoch::traceHasNoInfluence()
{
    EpochWorkspace work;
    EpochOutput plain;
    EpochOutput traced;
    std::vector<EpochTrace> traces;
    forRandomStates(test::Taste::Wild, [&](auto seed, const auto& state, auto&) {
        runEpoch(state.input, state.emission, work, plain);
        runEpoch(state.input, state.emission, work, traced, &traces);
        VERIFY_SEED(plain == traced, seed);
        VERIFY_SEED(traces.size() == state.input.mechanisms.size(), seed);
    });
}

void TestEpoch::traceHoldsItsInvariants()
{
    EpochWorkspace work;
    EpochOutput out;
    std::vector<EpochTrace> traces;
    forRandomStates(test::Taste::Sane, [&](auto seed, const auto& state, auto&) {
        runEpoch(state.input, state.emission, work, out, &traces);
        const std::size_t n = state.input.uidCount;
        for (const EpochTrace& trace : traces) {
            // Truncation only ever loses: what was normalised sums to at most one.
            for (const auto* list : {&trace.stake, &trace.activeStake, &trace.incentive,
                                     &trace.dividends, &trace.normCombined}) {
                VERIFY_SEED(list->size() == n, seed);
                VERIFY_SEED(math::wrappingSum<I32F32>(*list) <= I32F32::one(), seed);
            }
            for (std::size_t i = 0; i < n; ++i) {
                VERIFY_SEED(trace.validatorTrust[i] <= I32F32::one(), seed);
                I32F32 sum;
                for (const I32F32 value : trace.weights.row(i).values)
                    sum = sum.wrappingAdd(value);
                VERIFY_SEED(sum <= I32F32::one(), seed);
            }
            VERIFY_SEED(trace.alphas.has_value() ==
                            (state.input.yuma3 && state.input.liquidAlpha &&
                             std::any_of(trace.consensus.begin(), trace.consensus.end(),
                                         [](I32F32 c) { return !c.isZero(); })),
                        seed);
        }
    });
}

void TestEpoch::permitsAreTheLargestStakes()
{
    EpochInput in;
    in.uidCount = 4;
    in.alpha = {Alpha(5), Alpha(7), Alpha(5), Alpha(0)};
    in.maxValidators = 2;
    in.mechanisms.emplace_back();
    // The tie for the second place is won by the higher uid.
    QCOMPARE(runEpoch(in, Alpha(0)).subnet.permits, (std::vector<std::uint8_t>{0, 1, 1, 0}));
    in.maxValidators = 65'535;
    QCOMPARE(runEpoch(in, Alpha(0)).subnet.permits, (std::vector<std::uint8_t>{1, 1, 1, 0}));
    in.maxValidators = 0;
    in.ownerUid = 3;
    QCOMPARE(runEpoch(in, Alpha(0)).subnet.permits, (std::vector<std::uint8_t>{0, 0, 0, 1}));
}

void TestEpoch::extremesGiveAResult()
{
    constexpr std::uint64_t kTop = ~std::uint64_t{0};
    EpochInput empty;
    QCOMPARE(runEpoch(empty, Alpha(kTop)).mechanisms.size(), std::size_t{0});
    empty.mechanisms.resize(2);
    QCOMPARE(runEpoch(empty, Alpha(kTop)).mechanisms[0].emissionIn.value(),
             (std::uint64_t{1} << 63));

    EpochInput zeros;
    zeros.uidCount = 5;
    zeros.tempo = 0;
    zeros.mechanisms.resize(1);
    QVERIFY(total(runEpoch(zeros, Alpha(1'000)).subnet.validatorEmission) == 0);

    for (const bool yuma3 : {false, true}) {
        EpochInput top = oneValidator();
        top.yuma3 = yuma3;
        top.liquidAlpha = yuma3;
        top.block = BlockNumber(kTop);
        top.lastStepBlock = BlockNumber(kTop);
        top.activityFactorMilli = ~std::uint32_t{0};
        top.tempo = 65'535;
        top.taoWeight = kTop;
        top.stakeThreshold = kTop;
        top.kappa = 65'535;
        top.bondsMovingAverage = kTop;
        top.sigmoidSteepness = -32'768;
        top.alpha = {Alpha(kTop), Alpha(kTop)};
        top.tao = {Rao(kTop), Rao(kTop)};
        top.mechanisms[0].lastUpdate = {BlockNumber(kTop), BlockNumber(kTop)};
        const EpochOutput out = runEpoch(top, Alpha(kTop));
        QCOMPARE(out.subnet.active, (std::vector<std::uint8_t>{1, 1}));
        QCOMPARE(out.subnet.stake[0], (std::uint64_t{1} << 63) - 1);
    }
}

void TestEpoch::activityCutoffIsAtLeastOne()
{
    QCOMPARE(activityCutoff(13'889, 360), std::uint64_t{5'000});
    QCOMPARE(activityCutoff(0, 360), std::uint64_t{1});
    QCOMPARE(activityCutoff(999, 1), std::uint64_t{1});
    QCOMPARE(activityCutoff(~std::uint32_t{0}, 65'535), std::uint64_t{281'470'681'677});
}

void TestEpoch::dueEpochs()
{
    EpochInput in;
    in.block = BlockNumber(1'000);
    in.tempo = 100;
    in.lastEpochBlock = BlockNumber(901);
    QVERIFY(!isEpochDue(in));
    in.lastEpochBlock = BlockNumber(900);
    QVERIFY(isEpochDue(in));
    in.lastEpochBlock = BlockNumber(950);
    in.pendingEpochAt = BlockNumber(1'001);
    QVERIFY(!isEpochDue(in));
    in.pendingEpochAt = BlockNumber(1'000);
    QVERIFY(isEpochDue(in));
    in.pendingEpochAt = BlockNumber(0);
    in.blocksSinceLastStep = BlockSpan(50'400);
    QVERIFY(!isEpochDue(in));
    in.blocksSinceLastStep = BlockSpan(50'401);
    QVERIFY(isEpochDue(in));
    in.tempo = 0;
    QVERIFY(!isEpochDue(in));
}

void TestEpoch::bondAlphas()
{
    QCOMPARE(bondsAlpha(900'000).bits(), std::int64_t{429'496'730});
    QCOMPARE(bondsAlphaWrapping(900'000).bits(), std::int64_t{429'496'730});
    QCOMPARE(bondsAlpha(1'000'000).bits(), std::int64_t{0});
    // Absurd averages clamp in one and wrap in the other.
    constexpr std::uint64_t kAbsurd = 3'000'000'000ULL * 1'000'000ULL;
    QCOMPARE(bondsAlpha(kAbsurd), I32F32::one().saturatingSub(I32F32::max()));
    QCOMPARE(bondsAlphaWrapping(kAbsurd),
             I32F32::one().saturatingSub(I32F32::wrappingFromInt(3'000'000'000LL)));
}

void TestEpoch::equalWeightAndBondCountAsBuying()
{
    const LiquidAlphaParams params{I32F32::fromBits(1 << 20), I32F32::fromBits(1 << 30),
                                   I32F32::fromInt(1'000)};
    const I32F32 half = I32F32::fromBits(std::int64_t{1} << 31);
    // Bought above the consensus of nothing: a difference of one half, the sigmoid's middle.
    const I32F32 bought = alphaSigmoid(params, I32F32::zero(), half, half);
    QCOMPARE(bought.bits(), std::int64_t{((1 << 20) + (1 << 30)) / 2});
    // One unit less weight is a sale of one unit.
    const I32F32 less = half.wrappingSub(I32F32::fromBits(1));
    QVERIFY(alphaSigmoid(params, I32F32::zero(), less, half) < bought);
}

void TestEpoch::unsortedRowsAreMisread()
{
    const LiquidAlphaParams params{I32F32::fromBits(1 << 20), I32F32::fromBits(1 << 30),
                                   I32F32::fromInt(1'000)};
    const I32F32 one = I32F32::one();
    SparseMatrix weights;
    weights.restart(1, 3);
    for (const std::uint16_t column : std::initializer_list<std::uint16_t>{2, 0, 2})
        weights.append(column, one);
    weights.endRow();
    SparseMatrix bonds;
    bonds.restart(1, 0);
    bonds.endRow();
    const std::vector<I32F32> consensus(3);
    std::vector<I32F32> alphas;
    LiquidAlphaScratch scratch;
    liquidAlphas(params, weights, bonds, consensus, alphas, scratch);
    // Column 2 is seen; column 0 behind it counts as absent; the repeat takes column 2's.
    QCOMPARE(alphas[0], alphaSigmoid(params, I32F32::zero(), one, I32F32::zero()));
    QCOMPARE(alphas[1], alphaSigmoid(params, I32F32::zero(), I32F32::zero(), I32F32::zero()));
    QCOMPARE(alphas[2], alphas[0]);
    QVERIFY(alphas[1] < alphas[0]);
}

QTEST_APPLESS_MAIN(TestEpoch)
#include "tst_epoch.moc"
