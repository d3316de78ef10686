// Weights: set at once, or committed as a hash and revealed some epochs later.
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets/call_table.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

const QString kOk = QStringLiteral("ok");

/// A subnet with the owner's neuron 0, validator 1 and miners 2 and 3; weights are set at once.
struct WeightBench : Bench {
    WeightBench() : netuid(makeSubnet(1)), index(mechanismIndex(netuid))
    {
        for (std::uint64_t i = 11; i <= 13; ++i)
            appendNeuron(state, netuid, hot(i));
        kValidatorPermit.set(state, netuid, {false, true, false, false});
        kCommitRevealWeightsEnabled.set(state, netuid, false);
        state.block().number = 1000;
    }

    QString set(std::uint64_t hotkey, const U16List& uids, const U16List& values)
    {
        return call(hot(hotkey).id, SetWeights{netuid, uids, values, 0});
    }

    NetUid netuid;
    MechanismIndex index;
};

} // namespace

class TstWeightCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setting();
    void settingRefused();
    void stakeAndVersion();
    void batches();
    void commitAndReveal();
    void commitsRefused();
    void expiredCommits();
    void batchReveal();
    void timelocked();
    void numbersOfCalls();
};

void TstWeightCalls::setting()
{
    WeightBench bench;
    QCOMPARE(bench.set(11, {2, 3}, {10, 5}), kOk);
    QVERIFY(bench.hasEvent(events::WeightsSet{bench.index, Uid(1)}));
    QCOMPARE(kWeights.get(bench.state, bench.index, Uid(1)), (UidValues{{2, 65'535}, {3, 32'768}}));
    QVERIFY(lastUpdateOf(bench.state, bench.index, Uid(1)) == BlockNumber(1000));
    // The owner needs no permit, and nobody does for oneself.
    QCOMPARE(bench.set(1, {2}, {1}), kOk);
    QCOMPARE(bench.set(12, {2}, {1}), kOk);
    QCOMPARE(bench.call(hot(13).id, SetMechanismWeights{bench.netuid, MechId(0), {3}, {1}, 0}),
             kOk);
}

void TstWeightCalls::settingRefused()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    QCOMPARE(bench.set(11, {2}, {1}), QStringLiteral("CommitRevealEnabled"));
    kCommitRevealWeightsEnabled.set(state, netuid, false);
    kCommitRevealWeightsEnabled.set(state, kRoot, false);
    kCommitRevealWeightsEnabled.set(state, NetUid(77), false);
    QCOMPARE(bench.dispatch(Origin::root(), SetWeights{netuid, {}, {}, 0}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(hot(11).id, SetWeights{kRoot, {}, {}, 0}),
             QStringLiteral("CanNotSetRootNetworkWeights"));
    QCOMPARE(bench.set(11, {2, 3}, {1}), QStringLiteral("WeightVecNotEqualSize"));
    QCOMPARE(bench.call(hot(11).id, SetWeights{NetUid(77), {2}, {1}, 0}),
             QStringLiteral("MechanismDoesNotExist"));
    QCOMPARE(bench.call(hot(11).id, SetMechanismWeights{netuid, MechId(1), {2}, {1}, 0}),
             QStringLiteral("MechanismDoesNotExist"));
    QCOMPARE(bench.set(11, {0, 1, 2, 3, 4}, {1, 1, 1, 1, 1}),
             QStringLiteral("UidsLengthExceedUidsInSubNet"));
    QCOMPARE(bench.set(99, {2}, {1}), QStringLiteral("HotKeyNotRegisteredInSubNet"));
    QCOMPARE(bench.set(12, {3}, {1}), QStringLiteral("NeuronNoValidatorPermit"));
    QCOMPARE(bench.set(11, {2, 2}, {1, 1}), QStringLiteral("DuplicateUids"));
    QCOMPARE(bench.set(11, {2, 9}, {1, 1}), QStringLiteral("UidVecContainInvalidOne"));
    kMinAllowedWeights.set(state, netuid, 2);
    QCOMPARE(bench.set(11, {2}, {1}), QStringLiteral("WeightVecLengthIsLow"));
    QCOMPARE(bench.set(11, {1}, {1}), kOk);
    state.block().number = 1099;
    QCOMPARE(bench.set(11, {2, 3}, {1, 1}), QStringLiteral("SettingWeightsTooFast"));
    state.block().number = 1100;
    QCOMPARE(bench.set(11, {2, 3}, {1, 1}), kOk);
}

void TstWeightCalls::stakeAndVersion()
{
    WeightBench bench;
    State& state = bench.state;
    kStakeThreshold.set(state, 1000);
    QCOMPARE(bench.set(11, {2}, {1}), QStringLiteral("NotEnoughStakeToSetWeights"));
    increaseStake(state, hot(11), cold(11), bench.netuid, Alpha(999));
    QCOMPARE(bench.set(11, {2}, {1}), QStringLiteral("NotEnoughStakeToSetWeights"));
    increaseStake(state, hot(11), cold(11), bench.netuid, Alpha(1));
    kWeightsVersionKey.set(state, bench.netuid, 7);
    QCOMPARE(bench.set(11, {2}, {1}), QStringLiteral("IncorrectWeightVersionKey"));
    QCOMPARE(bench.call(hot(11).id, SetWeights{bench.netuid, {2}, {1}, 7}), kOk);
    // The owner's hotkey needs no stake.
    QCOMPARE(bench.call(hot(1).id, SetWeights{bench.netuid, {2}, {1}, 8}), kOk);
}

void TstWeightCalls::batches()
{
    WeightBench bench;
    using Net = codec::Compact<NetUid>;
    using U16 = codec::Compact<std::uint16_t>;
    using U64 = codec::Compact<std::uint64_t>;
    BatchSetWeights batch;
    batch.netuids = {Net(bench.netuid), Net(NetUid(1))};
    batch.weights = {{{U16(2), U16(9)}}, {}};
    batch.versionKeys = {U64(0)};
    QCOMPARE(bench.call(hot(11).id, batch), QStringLiteral("InputLengthsUnequal"));
    batch.versionKeys = {U64(0), U64(0)};
    QCOMPARE(bench.call(hot(11).id, batch), kOk);
    QVERIFY(bench.hasEvent(events::BatchCompletedWithErrors{}));
    QVERIFY(bench.hasEvent(
        events::BatchWeightItemFailed{NetUid(1), DispatchError(kError("CommitRevealEnabled"))}));
    QVERIFY(bench.hasEvent(events::BatchWeightsCompleted{batch.netuids, hot(11).id}));
    QVERIFY(kWeights.contains(bench.state, bench.index, Uid(1)));

    BatchCommitWeights commits{{Net(NetUid(1))}, {}};
    QCOMPARE(bench.call(hot(11).id, commits), QStringLiteral("InputLengthsUnequal"));
    commits.commitHashes = {Hash256()};
    QCOMPARE(bench.call(hot(11).id, commits), kOk);
    QVERIFY(bench.hasEvent(events::BatchWeightItemFailed{
        NetUid(1), DispatchError(kError("HotKeyNotRegisteredInSubNet"))}));
}

void TstWeightCalls::commitAndReveal()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    kTempo.set(state, netuid, 0);
    const AccountId who = hot(11).id;
    const Hash256 hash = commitHashOf(who, bench.index, {2}, {1}, {5, 6}, 0);
    const RevealWeights reveal{netuid, {2}, {1}, {5, 6}, 0};
    QCOMPARE(bench.call(who, reveal), QStringLiteral("NoWeightsCommitFound"));
    QCOMPARE(bench.call(who, CommitWeights{netuid, hash}), kOk);
    QVERIFY(bench.hasEvent(events::WeightsCommitted{who, bench.index, hash}));
    QVERIFY(lastUpdateOf(state, bench.index, Uid(1)) == BlockNumber(1000));
    QCOMPARE(bench.call(who, reveal), QStringLiteral("RevealTooEarly"));
    QCOMPARE(bench.call(who, RevealWeights{netuid, {2}, {1}, {5, 7}, 0}),
             QStringLiteral("InvalidRevealCommitHashNotMatch"));
    kSubnetEpochIndex.set(state, netuid, 1);
    state.block().number = 1050;
    QCOMPARE(bench.call(who, reveal), kOk);
    QVERIFY(bench.hasEvent(events::WeightsRevealed{who, bench.index, hash}));
    QCOMPARE(kWeights.get(state, bench.index, Uid(1)), (UidValues{{2, 65'535}}));
    // The update is that of the commit, and the queue is empty.
    QVERIFY(lastUpdateOf(state, bench.index, Uid(1)) == BlockNumber(1000));
    QVERIFY(!kWeightCommits.contains(state, bench.index, who));
    kCommitRevealWeightsEnabled.set(state, netuid, false);
    QCOMPARE(bench.call(who, reveal), QStringLiteral("CommitRevealDisabled"));
    QCOMPARE(bench.call(who, CommitWeights{netuid, hash}), QStringLiteral("CommitRevealDisabled"));
}

void TstWeightCalls::commitsRefused()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    kTempo.set(state, netuid, 0);
    QCOMPARE(bench.call(hot(11).id, CommitMechanismWeights{netuid, MechId(1), Hash256()}),
             QStringLiteral("MechanismDoesNotExist"));
    QCOMPARE(bench.dispatch(Origin::none(), CommitWeights{netuid, Hash256()}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(hot(99).id, CommitWeights{netuid, Hash256()}),
             QStringLiteral("HotKeyNotRegisteredInSubNet"));
    for (std::uint32_t i = 0; i < 10; ++i) {
        state.block().number = 1000 + 100 * i;
        QCOMPARE(bench.call(hot(11).id, CommitWeights{netuid, Hash256()}), kOk);
    }
    QCOMPARE(bench.call(hot(11).id, CommitWeights{netuid, Hash256()}),
             QStringLiteral("CommittingWeightsTooFast"));
    state.block().number = 3000;
    QCOMPARE(bench.call(hot(11).id, CommitWeights{netuid, Hash256()}),
             QStringLiteral("TooManyUnrevealedCommits"));
    kSubnetEpochIndex.set(state, netuid, 2);
    QCOMPARE(bench.call(hot(11).id, CommitWeights{netuid, Hash256()}), kOk);
    QCOMPARE(kWeightCommits.get(state, bench.index, hot(11).id)->size(), std::size_t{1});
}

void TstWeightCalls::expiredCommits()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    kTempo.set(state, netuid, 0);
    const AccountId who = hot(11).id;
    const Hash256 hash = commitHashOf(who, bench.index, {2}, {1}, {}, 0);
    QCOMPARE(bench.call(who, CommitWeights{netuid, hash}), kOk);
    kSubnetEpochIndex.set(state, netuid, 2);
    QCOMPARE(bench.call(who, RevealWeights{netuid, {2}, {1}, {}, 0}),
             QStringLiteral("ExpiredWeightCommit"));
    QCOMPARE(bench.call(who, RevealWeights{netuid, {3}, {1}, {}, 0}),
             QStringLiteral("NoWeightsCommitFound"));
}

void TstWeightCalls::batchReveal()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    kTempo.set(state, netuid, 0);
    kWeightsSetRateLimit.set(state, netuid, BlockSpan());
    const AccountId who = hot(11).id;
    for (const std::uint16_t target : std::initializer_list<std::uint16_t>{2, 3})
        QCOMPARE(bench.call(who, CommitWeights{netuid, commitHashOf(who, bench.index, {target}, {1},
                                                                    {}, 0)}),
                 kOk);
    BatchRevealWeights reveal{netuid, {{2}, {3}}, {{1}, {1}}, {{}, {}}, {0}};
    QCOMPARE(bench.call(who, reveal), QStringLiteral("InputLengthsUnequal"));
    reveal.versionKeys = {0, 0};
    QCOMPARE(bench.call(who, reveal), QStringLiteral("RevealTooEarly"));
    kSubnetEpochIndex.set(state, netuid, 1);
    BatchRevealWeights twice = reveal;
    twice.uidsList = {{2}, {2}};
    QCOMPARE(bench.call(who, twice), QStringLiteral("InvalidRevealCommitHashNotMatch"));
    QCOMPARE(bench.call(who, reveal), kOk);
    QCOMPARE(kWeights.get(state, bench.index, Uid(1)), (UidValues{{3, 65'535}}));
    QVERIFY(!kWeightCommits.contains(state, bench.index, who));
    QCOMPARE(bench.call(who, reveal), QStringLiteral("NoWeightsCommitFound"));
}

void TstWeightCalls::timelocked()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    const AccountId who = hot(11).id;
    CommitTimelockedWeights commit{netuid, {Bytes{1, 2, 3}}, 50, 3};
    QCOMPARE(bench.call(who, commit), QStringLiteral("CommitRevealDisabled"));
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    QCOMPARE(bench.call(who, commit), QStringLiteral("IncorrectCommitRevealVersion"));
    commit.commitRevealVersion = 4;
    kWeightsSetRateLimit.set(state, netuid, BlockSpan());
    kTempo.set(state, netuid, 0);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(bench.call(who, commit), kOk);
    QCOMPARE(bench.call(who, commit), QStringLiteral("TooManyUnrevealedCommits"));
    QCOMPARE(kTimelockedWeightCommits.get(state, bench.index, 0).size(), std::size_t{10});
    // Kept while it can be revealed, and then dropped by the block step.
    kSubnetEpochIndex.set(state, netuid, 1);
    bench.advance(1);
    QVERIFY(kTimelockedWeightCommits.contains(state, bench.index, 0));
    kSubnetEpochIndex.set(state, netuid, 2);
    bench.advance(1);
    QVERIFY(!kTimelockedWeightCommits.contains(state, bench.index, 0));
}

void TstWeightCalls::numbersOfCalls()
{
    std::set<std::uint8_t> numbers;
    for (const CallEntry& call : subnetCalls())
        QVERIFY(numbers.insert(call.index).second);
    QCOMPARE(numbers.size(), std::size_t{29});
    // Together with the other rooms' calls, none stands twice.
    numbers.clear();
    for (const CallEntry& call : table().calls)
        QVERIFY2(numbers.insert(call.index).second, std::string(call.name).c_str());
    QVERIFY(table().onInitialize != nullptr);
}

QTEST_APPLESS_MAIN(TstWeightCalls)
#include "tst_weight_calls.moc"
