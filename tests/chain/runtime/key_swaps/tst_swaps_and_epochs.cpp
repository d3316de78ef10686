// What key swaps and owners' calls mean for the blocks after them.
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_calls.h"
#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_calls.h"
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
constexpr std::uint32_t kSecondDay = 14'400;

/// One started subnet of cold(1) with the owner as uid 0, a validator and a miner, without commits.
struct LiveBench : Bench {
    LiveBench()
    {
        netuid = makeSubnet(1);
        call(cold(1).id, StartCall{netuid});
        kSubnetEmissionEnabled.set(state, netuid, true);
        kCommitRevealWeightsEnabled.set(state, netuid, false);
        for (const std::uint64_t i : {11, 12}) {
            fund(cold(i).id, 100);
            call(cold(i).id, BurnedRegister{netuid, hot(i)});
        }
        increaseStake(state, hot(11), cold(11), netuid, Alpha(100 * kTao));
        kSubnetAlphaOut.set(state, netuid, Alpha(100 * kTao));
    }

    /// Just before the next epoch, whenever that is.
    void stopBeforeEpoch(std::uint32_t block)
    {
        state.block().number = block - 1;
        kLastEpochBlock.set(state, netuid, BlockNumber(block - 360));
    }

    NetUid netuid;
};

} // namespace

class TstSwapsAndEpochs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldSwapsAreForgotten();
    void votingPowerIsKept();
    void convictionTakesTheSubnet();
    void aTriggeredEpoch();
    void theNewHotkeyIsPaid();
    void theNewColdkeyIsPaid();
};

void TstSwapsAndEpochs::oldSwapsAreForgotten()
{
    LiveBench bench;
    State& state = bench.state;
    const auto remember = [&](std::uint64_t who, std::uint64_t block) {
        kLastHotkeySwapOnNetuid.set(state, bench.netuid, cold(who), BlockNumber(block));
    };
    const auto knows = [&](std::uint64_t who) {
        return kLastHotkeySwapOnNetuid.contains(state, bench.netuid, cold(who));
    };
    const std::uint32_t turn = kSecondDay + bench.netuid.value();
    remember(1, turn - 7200 - 1);
    remember(2, turn - 7200);
    // Another subnet's turn, then this one's.
    state.block().number = turn - 2;
    bench.advance(1);
    QVERIFY(knows(1) && knows(2));
    bench.advance(1);
    QVERIFY(!knows(1) && knows(2));
}

void TstSwapsAndEpochs::votingPowerIsKept()
{
    LiveBench bench;
    State& state = bench.state;
    QCOMPARE(bench.call(cold(1).id, EnableVotingPowerTracking{bench.netuid}), kOk);
    kVotingPowerEmaAlpha.set(state, bench.netuid, 500'000'000'000'000'000);
    bench.stopBeforeEpoch(1000);
    bench.advance(1);
    QCOMPARE(kVotingPower.get(state, bench.netuid, hot(11)), 50 * kTao);
    QVERIFY(!kVotingPower.contains(state, bench.netuid, hot(12)));
    QCOMPARE(bench.call(cold(1).id, DisableVotingPowerTracking{bench.netuid}), kOk);
    bench.stopBeforeEpoch(1000 + 100'800);
    bench.advance(1);
    QVERIFY(bench.hasEvent(events::VotingPowerTrackingDisabled{bench.netuid}));
    QVERIFY(!kVotingPower.contains(state, bench.netuid, hot(11)));
}

void TstSwapsAndEpochs::convictionTakesTheSubnet()
{
    LiveBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    // A hotkey without a place; it gets one, and the epoch of this very block knows it.
    const Hotkey king = hot(21);
    QVERIFY(bool(createAccountIfAbsent(state, cold(21), king)));
    bench.stopBeforeEpoch(3'000'000);
    kHotkeyLock.set(state, netuid, king,
                    {Alpha(50 * kTao), math::U64F64::fromInt(50 * kTao), BlockNumber(3'000'000)});
    bench.advance(1);
    QVERIFY(bench.hasEvent(events::SubnetOwnerChanged{netuid, cold(1), cold(21)}));
    QCOMPARE(kSubnetOwner.get(state, netuid), cold(21));
    QCOMPARE(kSubnetOwnerHotkey.get(state, netuid), king);
    QCOMPARE(kUids.get(state, netuid, king), std::optional(Uid(3)));
    QVERIFY(kLastEpochBlock.get(state, netuid) == BlockNumber(3'000'000));
    // The owner's cut of that epoch is already the new owner's.
    QVERIFY(!stakeOf(state, king, cold(21), netuid).isZero());
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSwapsAndEpochs::aTriggeredEpoch()
{
    LiveBench bench;
    State& state = bench.state;
    state.block().number = 1000;
    kLastEpochBlock.set(state, bench.netuid, BlockNumber(990));
    QCOMPARE(bench.call(cold(1).id, TriggerEpoch{bench.netuid}), kOk);
    const std::uint32_t window = kAdminFreezeWindow.get(state);
    bench.advance(window - 1);
    QCOMPARE(kSubnetEpochIndex.get(state, bench.netuid), 0U);
    bench.advance(1);
    QCOMPARE(kSubnetEpochIndex.get(state, bench.netuid), 1U);
    QVERIFY(kPendingEpochAt.get(state, bench.netuid) == BlockNumber());
    QVERIFY(kLastEpochBlock.get(state, bench.netuid) == BlockNumber(1000 + window));
}

void TstSwapsAndEpochs::theNewHotkeyIsPaid()
{
    LiveBench bench;
    State& state = bench.state;
    bench.stopBeforeEpoch(20'000);
    bench.advance(1);
    QCOMPARE(bench.call(hot(11).id, SetWeights{bench.netuid, {2}, {1}, 0}), kOk);
    QCOMPARE(bench.call(cold(11).id, SwapHotkey{hot(11), hot(31), std::nullopt}), kOk);
    QCOMPARE(bench.call(cold(12).id, SwapHotkey{hot(12), hot(32), bench.netuid}), kOk);
    QCOMPARE(brokenInvariant(bench), QString());
    const Alpha validator = stakeOf(state, hot(31), cold(11), bench.netuid);
    QVERIFY(validator >= Alpha(100 * kTao));
    bench.advance(360);
    QVERIFY(stakeOf(state, hot(31), cold(11), bench.netuid) > validator);
    QVERIFY(!stakeOf(state, hot(32), cold(12), bench.netuid).isZero());
    QVERIFY(stakeOf(state, hot(11), bench.netuid).isZero());
    QVERIFY(stakeOf(state, hot(12), bench.netuid).isZero());
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSwapsAndEpochs::theNewColdkeyIsPaid()
{
    LiveBench bench;
    State& state = bench.state;
    bench.stopBeforeEpoch(20'000);
    bench.advance(1);
    QCOMPARE(bench.call(hot(11).id, SetWeights{bench.netuid, {2}, {1}, 0}), kOk);
    // The owner's coldkey, with its subnet.
    QCOMPARE(bench.dispatch(Origin::root(), SwapColdkey{cold(1), cold(41), Rao()}), kOk);
    QCOMPARE(bench.dispatch(Origin::root(), SwapColdkey{cold(12), cold(42), Rao()}), kOk);
    QCOMPARE(brokenInvariant(bench), QString());
    const Alpha owners = stakeOf(state, hot(1), cold(41), bench.netuid);
    bench.advance(360);
    QVERIFY(stakeOf(state, hot(1), cold(41), bench.netuid) > owners);
    QVERIFY(!stakeOf(state, hot(12), cold(42), bench.netuid).isZero());
    QVERIFY(stakeOf(state, hot(12), cold(12), bench.netuid).isZero());
    QCOMPARE(bench.call(cold(41).id, SetTempo{bench.netuid, 720}), kOk);
    QCOMPARE(brokenInvariant(bench), QString());
}

QTEST_APPLESS_MAIN(TstSwapsAndEpochs)
#include "tst_swaps_and_epochs.moc"
