// What happens at the start of a block: prices, new TAO, alpha, epochs and their payout.
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/block_step/coinbase_run.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr std::uint64_t kTao = kRaoPerTao;

/// All stake in a subnet, as the share pools have it.
Alpha stakedIn(const State& state, NetUid netuid)
{
    Alpha sum;
    kTotalHotkeyAlpha.forEach(state, [&](const Hotkey&, NetUid where, Alpha alpha) {
        if (where == netuid)
            sum = saturatingAdd(sum, alpha);
    });
    return sum;
}

/// A started subnet whose emission root has switched on.
NetUid makeLiveSubnet(Bench& bench, std::uint64_t number)
{
    const NetUid netuid = bench.makeSubnet(number);
    bench.call(cold(number).id, StartCall{netuid});
    kSubnetEmissionEnabled.set(bench.state, netuid, true);
    return netuid;
}

} // namespace

class TstBlockStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesOfPlacesDecay();
    void nothingIsIssuedToNobody();
    void aStartedSubnetIsPaid();
    void withoutEmissionThereIsStillAlpha();
    void epochsArePutOff();
    void duplicateKeysSkipTheEpoch();
    void aSmallLife();
};

void TstBlockStep::pricesOfPlacesDecay()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    kRegistrationsThisBlock.set(state, netuid, 3);
    bench.advance(1);
    QCOMPARE(kBurn.get(state, netuid).value(), 998'076'443U);
    QCOMPARE(kRegistrationsThisBlock.get(state, netuid), 0);
    bench.advance(359);
    QCOMPARE(kBurn.get(state, netuid).value(), 499'999'865U);
    kMinBurn.set(state, netuid, Rao(499'999'865));
    bench.advance(1);
    QCOMPARE(kBurn.get(state, netuid).value(), 499'999'865U);
}

void TstBlockStep::nothingIsIssuedToNobody()
{
    Bench bench;
    State& state = bench.state;
    bench.fund(cold(1).id, 5);
    bench.advance(10);
    QCOMPARE(kTotalIssuance.get(state).value(), 5 * kTao);
    QVERIFY(bench.hasEvent(balances::Issued{Rao(kTao)}));
    QVERIFY(kPendingServerEmission.get(state, NetUid(1)).isZero());
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstBlockStep::aStartedSubnetIsPaid()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = makeLiveSubnet(bench, 1);
    const Rao issuance = kTotalIssuance.get(state);
    // A new subnet's smoothed price is zero for some blocks, so no TAO comes; alpha does.
    bench.advance(1);
    QCOMPARE(kSubnetAlphaOutEmission.get(state, netuid).value(), kTao);
    QCOMPARE(kPendingOwnerCut.get(state, netuid).value(), 179'995'422U);
    QCOMPARE(kPendingServerEmission.get(state, netuid).value(), 410'002'288U);
    QCOMPARE(kPendingValidatorEmission.get(state, netuid).value(), 410'002'288U);
    QVERIFY(kTotalIssuance.get(state) == issuance);
    QVERIFY(kSubnetMovingPrice.contains(state, netuid));
    kSubnetMovingPrice.set(state, netuid, math::I96F32::fromBits(1 << 20));
    bench.advance(1);
    QVERIFY(kSubnetMovingPrice.get(state, netuid).bits() >= 1 << 20);
    // All TAO of the block goes to the only subnet; without root stake none may be injected, so all
    // of it buys alpha.
    QCOMPARE(kTotalIssuance.get(state).value(), issuance.value() + kTao);
    QCOMPARE(kSubnetExcessTao.get(state, netuid).value(), kTao);
    QCOMPARE(kSubnetTAO.get(state, netuid).value(), 1001 * kTao);
    QCOMPARE(bench.free(subnetAccountOf(netuid)).value(), 1001 * kTao);
    QVERIFY(!kSubnetProtocolAlpha.get(state, netuid).isZero());
    QCOMPARE(alpha_assets::kTotalAlphaIssuance.get(state, netuid).value(), 2 * kTao);
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstBlockStep::withoutEmissionThereIsStillAlpha()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = makeLiveSubnet(bench, 1);
    kSubnetEmissionEnabled.set(state, netuid, false);
    const Rao issuance = kTotalIssuance.get(state);
    bench.advance(3);
    QVERIFY(kTotalIssuance.get(state) == issuance);
    QCOMPARE(kSubnetAlphaOut.get(state, netuid).value(), 3 * kTao);
    QCOMPARE(kSubnetTAO.get(state, netuid).value(), 1000 * kTao);
    QVERIFY(kSubnetTaoInEmission.get(state, netuid).isZero());
}

void TstBlockStep::epochsArePutOff()
{
    Bench bench;
    State& state = bench.state;
    for (std::uint64_t i = 1; i <= 3; ++i)
        makeLiveSubnet(bench, i);
    for (const std::uint16_t i : std::initializer_list<std::uint16_t>{1, 2, 3, 4})
        kLastEpochBlock.set(state, NetUid(i), BlockNumber(0));
    kTempo.set(state, NetUid(1), 0);
    state.block().number = 359;
    bench.advance(1);
    // The cap is two; the third waits a block.
    QVERIFY(bench.hasEvent(events::EpochDeferred{NetUid(4), BlockNumber(360), BlockNumber(361)}));
    QVERIFY(kLastEpochBlock.get(state, NetUid(2)) == BlockNumber(360));
    QVERIFY(kLastEpochBlock.get(state, NetUid(3)) == BlockNumber(360));
    QVERIFY(kLastEpochBlock.get(state, NetUid(4)) == BlockNumber(0));
    bench.advance(1);
    QVERIFY(kLastEpochBlock.get(state, NetUid(4)) == BlockNumber(361));
    QCOMPARE(kSubnetEpochIndex.get(state, NetUid(4)), 1U);
    QVERIFY(kPendingEpochAt.get(state, NetUid(4)) == BlockNumber(0));
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstBlockStep::duplicateKeysSkipTheEpoch()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = makeLiveSubnet(bench, 1);
    appendNeuron(state, netuid, hot(1));
    QVERIFY(!isEpochInputConsistent(state, netuid));
    kLastEpochBlock.set(state, netuid, BlockNumber(0));
    state.block().number = 359;
    bench.advance(1);
    QVERIFY(bench.hasEvent(events::EpochSkipped{netuid, BlockNumber(360)}));
    QCOMPARE(kSubnetEpochIndex.get(state, netuid), 1U);
    // What was collected waits for the next one.
    QCOMPARE(kPendingServerEmission.get(state, netuid).value(), 410'002'288U);
    QVERIFY(!kLastMechansimStepBlock.contains(state, netuid));
}

void TstBlockStep::aSmallLife()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = makeLiveSubnet(bench, 1);
    kCommitRevealWeightsEnabled.set(state, netuid, false);
    // Two validators with stake and a nominator, three miners.
    for (std::uint64_t i = 11; i <= 15; ++i) {
        bench.fund(cold(i).id, 100);
        QCOMPARE(bench.call(cold(i).id, BurnedRegister{netuid, hot(i)}), kOk);
    }
    const auto stake = [&](std::uint64_t hotkey, std::uint64_t coldkey, std::uint64_t amount) {
        increaseStake(state, hot(hotkey), cold(coldkey), netuid, Alpha(amount * kTao));
        kSubnetAlphaOut.mutate(state, netuid, [amount](Alpha& out) {
            out = saturatingAdd(out, Alpha(amount * kTao));
        });
    };
    stake(11, 11, 100);
    stake(12, 12, 50);
    stake(12, 99, 50);
    // The first epoch, at block 360, gives permits.
    bench.advance(359);
    QCOMPARE(kSubnetEpochIndex.get(state, netuid), 1U);
    const std::vector<bool> permits = kValidatorPermit.get(state, netuid);
    QVERIFY(permits[1] && permits[2] && !permits[3]);
    for (const std::uint64_t i : {11, 12})
        QCOMPARE(bench.call(hot(i).id, SetWeights{netuid, {3, 4}, {3, 1}, 0}), kOk);
    const Alpha before = stakedIn(state, netuid);
    const Alpha nominator = stakeOf(state, hot(12), cold(99), netuid);
    bench.advance(360);
    QCOMPARE(kSubnetEpochIndex.get(state, netuid), 2U);
    // Miners are paid three to one, and the third one nothing.
    const Alpha third = stakeOf(state, hot(13), cold(13), netuid);
    const Alpha fourth = stakeOf(state, hot(14), cold(14), netuid);
    QVERIFY(!fourth.isZero());
    QVERIFY(third.value() / fourth.value() == 2 || third.value() / fourth.value() == 3);
    QVERIFY(stakeOf(state, hot(15), cold(15), netuid).isZero());
    QVERIFY(stakeOf(state, hot(12), cold(99), netuid) > nominator);
    QVERIFY(stakeOf(state, hot(1), cold(1), netuid) > Alpha(60 * kTao));
    // An epoch pays what 360 blocks have brought, and at most some rao are lost in dividing.
    const std::uint64_t paid = saturatingSub(stakedIn(state, netuid), before).value();
    QVERIFY2(paid <= 360 * kTao && paid >= 360 * kTao - 10'000, qPrintable(QString::number(paid)));
    QVERIFY(kPendingServerEmission.get(state, netuid).value() == 0);
    QVERIFY(!kAlphaDividendsPerSubnet.get(state, netuid, hot(11)).isZero());
    QCOMPARE(brokenInvariant(bench), QString());
}

QTEST_APPLESS_MAIN(TstBlockStep)
#include "tst_block_step.moc"
