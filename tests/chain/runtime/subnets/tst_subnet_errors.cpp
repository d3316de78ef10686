// The calls about weights, places and addresses come in families that share their rules. Here each
// member of a family meets each error of it; what a family does when all is well stands in the
// other tests. tests/tools/call_coverage sees to it that none is left out.
#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr NetUid kNowhere{77};
constexpr MechId kOther{1};

/// What a call about weights says, in whichever form.
struct Row {
    NetUid netuid;
    U16List uids{2};
    U16List values{1};
    std::uint64_t version = 0;
    MechId mechanism = kMainMechanism;
};

/// A subnet with the owner's neuron 0, validator 1 and miners 2 and 3; everything can be set.
struct WeightBench : Bench {
    WeightBench() : netuid(makeSubnet(1)), index(mechanismIndex(netuid))
    {
        for (std::uint64_t i = 11; i <= 13; ++i)
            appendNeuron(state, netuid, hot(i));
        kValidatorPermit.set(state, netuid, {false, true, false, false});
        for (const NetUid each : {netuid, kRoot, kNowhere})
            kCommitRevealWeightsEnabled.set(state, each, false);
        kTempo.set(state, netuid, 0);
        kWeightsSetRateLimit.set(state, netuid, BlockSpan());
        state.block().number = 1000;
    }

    /// As if the row had been committed in the epoch before.
    void commitBefore(const AccountId& who, const Row& row)
    {
        const MechanismIndex place = mechanismIndex(row.netuid, row.mechanism);
        const Hash256 hash = commitHashOf(who, place, row.uids, row.values, {}, row.version);
        const std::uint64_t epoch = kSubnetEpochIndex.get(state, row.netuid);
        kSubnetEpochIndex.set(state, row.netuid, epoch + 1);
        kWeightCommits.set(state, place, who, {{hash, BlockNumber(epoch), BlockNumber(900), {}}});
    }

    NetUid netuid;
    MechanismIndex index;
};

using Setting = std::function<QString(WeightBench&, const AccountId&, const Row&)>;
using Committing = std::function<QString(WeightBench&, const Origin&, NetUid, MechId)>;
using Serving = std::function<QString(Bench&, const Origin&, NetUid, u128, std::uint16_t port,
                                      std::uint8_t ipType)>;
using Registering = std::function<QString(Bench&, const Origin&, NetUid, const Hotkey&)>;

QString reveal(WeightBench& bench, const AccountId& who, const Row& row)
{
    kCommitRevealWeightsEnabled.set(bench.state, row.netuid, true);
    bench.commitBefore(who, row);
    return bench.call(who, RevealWeights{row.netuid, row.uids, row.values, {}, row.version});
}

QString revealOfMechanism(WeightBench& bench, const AccountId& who, const Row& row)
{
    kCommitRevealWeightsEnabled.set(bench.state, row.netuid, true);
    bench.commitBefore(who, row);
    return bench.call(who, RevealMechanismWeights{
                               row.netuid, row.mechanism, row.uids, row.values, {}, row.version});
}

QString revealOfBatch(WeightBench& bench, const AccountId& who, const Row& row)
{
    kCommitRevealWeightsEnabled.set(bench.state, row.netuid, true);
    bench.commitBefore(who, row);
    return bench.call(
        who, BatchRevealWeights{row.netuid, {row.uids}, {row.values}, {{}}, {row.version}});
}

QString set(WeightBench& bench, const AccountId& who, const Row& row)
{
    return bench.call(who, SetWeights{row.netuid, row.uids, row.values, row.version});
}

QString setOfMechanism(WeightBench& bench, const AccountId& who, const Row& row)
{
    return bench.call(
        who, SetMechanismWeights{row.netuid, row.mechanism, row.uids, row.values, row.version});
}

template <typename Call>
QString serve(Bench& bench, const Origin& origin, NetUid netuid, u128 ip, std::uint16_t port,
              std::uint8_t ipType)
{
    Call call{};
    call.netuid = netuid;
    call.ip = ip;
    call.port = port;
    call.ipType = ipType;
    return bench.dispatch(origin, call);
}

const TimelockedBytes kSealed{{1, 2, 3}};

} // namespace

Q_DECLARE_METATYPE(Setting)
Q_DECLARE_METATYPE(Committing)
Q_DECLARE_METATYPE(Serving)
Q_DECLARE_METATYPE(Registering)

class TestSubnetErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setting_data();
    void setting();
    void settingBeforeItIsAllowed();
    void mechanismsOfWeights();
    void revealing();
    void guarding();
    void withoutASigner();
    void batches();
    void committing_data();
    void committing();
    void serving_data();
    void serving();
    void registering_data();
    void registering();
    void registeringUnderALimit();
    void registeringASubnet();
    void joiningRoot();
    void identities();
    void dissolving();
};

void TestSubnetErrors::setting_data()
{
    QTest::addColumn<Setting>("call");
    QTest::newRow("set_weights") << Setting(set);
    QTest::newRow("set_mechanism_weights") << Setting(setOfMechanism);
    QTest::newRow("reveal_weights") << Setting(reveal);
    QTest::newRow("reveal_mechanism_weights") << Setting(revealOfMechanism);
    QTest::newRow("batch_reveal_weights") << Setting(revealOfBatch);
}

/// Everything that the row itself or whoever sends it can be refused for.
void TestSubnetErrors::setting()
{
    QFETCH(Setting, call);
    const auto fails = [&call](const Row& changed, std::uint64_t who,
                               const std::function<void(WeightBench&)>& change = {}) {
        WeightBench bench;
        Row row = changed;
        if (row.netuid == NetUid())
            row.netuid = bench.netuid;
        if (change)
            change(bench);
        return call(bench, hot(who).id, row);
    };
    QCOMPARE(fails({{}, {2}, {1, 2}}, 11), QStringLiteral("WeightVecNotEqualSize"));
    QCOMPARE(fails({{}, {0, 1, 2, 3, 4}, {1, 1, 1, 1, 1}}, 11),
             QStringLiteral("UidsLengthExceedUidsInSubNet"));
    QCOMPARE(fails({}, 99), QStringLiteral("HotKeyNotRegisteredInSubNet"));
    QCOMPARE(fails({{}, {3}}, 12), QStringLiteral("NeuronNoValidatorPermit"));
    QCOMPARE(fails({{}, {2, 2}, {1, 1}}, 11), QStringLiteral("DuplicateUids"));
    QCOMPARE(fails({{}, {4}}, 11), QStringLiteral("UidVecContainInvalidOne"));
    QCOMPARE(fails({{}, {65'535}, {65'535}}, 11), QStringLiteral("UidVecContainInvalidOne"));
    QCOMPARE(
        fails({}, 11,
              [](WeightBench& bench) { kMinAllowedWeights.set(bench.state, bench.netuid, 2); }),
        QStringLiteral("WeightVecLengthIsLow"));
    QCOMPARE(fails({}, 11, [](WeightBench& bench) { kStakeThreshold.set(bench.state, 1); }),
             QStringLiteral("NotEnoughStakeToSetWeights"));
    QCOMPARE(fails({}, 11,
                   [](WeightBench& bench) {
                       kWeightsVersionKey.set(bench.state, bench.netuid, UINT64_MAX);
                   }),
             QStringLiteral("IncorrectWeightVersionKey"));
    QCOMPARE(fails({}, 11), kOk);
    QCOMPARE(fails({{}, {2}, {65'535}, UINT64_MAX}, 11), kOk);
}

void TestSubnetErrors::settingBeforeItIsAllowed()
{
    WeightBench bench;
    State& state = bench.state;
    const Row row{bench.netuid};
    for (const Setting& call : {Setting(set), Setting(setOfMechanism)}) {
        Row root = row;
        root.netuid = kRoot;
        QCOMPARE(call(bench, hot(11).id, root), QStringLiteral("CanNotSetRootNetworkWeights"));
        kCommitRevealWeightsEnabled.set(state, bench.netuid, true);
        QCOMPARE(call(bench, hot(11).id, row), QStringLiteral("CommitRevealEnabled"));
        kCommitRevealWeightsEnabled.set(state, bench.netuid, false);
        kWeightsSetRateLimit.set(state, bench.netuid, BlockSpan(100));
        setLastUpdate(state, bench.index, Uid(1), BlockNumber(901));
        QCOMPARE(call(bench, hot(11).id, row), QStringLiteral("SettingWeightsTooFast"));
        setLastUpdate(state, bench.index, Uid(1), BlockNumber(900));
        QCOMPARE(call(bench, hot(11).id, row), kOk);
        kWeightsSetRateLimit.set(state, bench.netuid, BlockSpan());
    }
}

void TestSubnetErrors::mechanismsOfWeights()
{
    WeightBench bench;
    State& state = bench.state;
    kCommitRevealWeightsEnabled.set(state, kNowhere, false);
    const AccountId who = hot(11).id;
    const NetUid netuid = bench.netuid;
    const QString none = QStringLiteral("MechanismDoesNotExist");
    QCOMPARE(set(bench, who, {kNowhere}), none);
    for (const NetUid where : {netuid, kNowhere}) {
        const MechId mechanism = where == netuid ? kOther : kMainMechanism;
        kCommitRevealWeightsEnabled.set(state, where, false);
        QCOMPARE(bench.call(who, SetMechanismWeights{where, mechanism, {2}, {1}, 0}), none);
        kCommitRevealWeightsEnabled.set(state, where, true);
        QCOMPARE(bench.call(who, CommitMechanismWeights{where, mechanism, Hash256()}), none);
        // Revealing does not ask; nothing can have been committed there.
        QCOMPARE(bench.call(who, RevealMechanismWeights{where, mechanism, {2}, {1}, {}, 0}),
                 QStringLiteral("NoWeightsCommitFound"));
        QCOMPARE(bench.call(who, CommitTimelockedMechanismWeights{where, mechanism, kSealed, 1, 4}),
                 none);
        QCOMPARE(bench.call(who, CommitCrv3MechanismWeights{where, mechanism, kSealed, 1}), none);
    }
    QCOMPARE(bench.call(who, CommitWeights{kNowhere, Hash256()}), none);
    QCOMPARE(bench.call(who, CommitTimelockedWeights{kNowhere, kSealed, 1, 4}), none);
    QCOMPARE(bench.call(who, RevealWeights{kNowhere, {2}, {1}, {}, 0}),
             QStringLiteral("NoWeightsCommitFound"));
}

void TestSubnetErrors::revealing()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    const AccountId who = hot(11).id;
    const RevealWeights plain{netuid, {2}, {1}, {}, 0};
    const RevealMechanismWeights mechanism{netuid, kMainMechanism, {2}, {1}, {}, 0};
    const BatchRevealWeights batch{netuid, {{2}}, {{1}}, {{}}, {0}};
    const auto all = [&](const QString& expected) {
        QCOMPARE(bench.call(who, plain), expected);
        QCOMPARE(bench.call(who, mechanism), expected);
        QCOMPARE(bench.call(who, batch), expected);
    };
    all(QStringLiteral("CommitRevealDisabled"));
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    all(QStringLiteral("NoWeightsCommitFound"));
    bench.commitBefore(who, {netuid});
    kSubnetEpochIndex.set(state, netuid, 0);
    all(QStringLiteral("RevealTooEarly"));
    kSubnetEpochIndex.set(state, netuid, 2);
    all(QStringLiteral("ExpiredWeightCommit"));
    kSubnetEpochIndex.set(state, netuid, 1);
    bench.commitBefore(who, {netuid, {3}});
    all(QStringLiteral("InvalidRevealCommitHashNotMatch"));
    // A member of root may commit there, and learns that there are no weights when it reveals.
    for (const NetUid elsewhere : {kRoot, kNowhere}) {
        kTempo.set(state, elsewhere, 0);
        kCommitRevealWeightsEnabled.set(state, elsewhere, true);
        bench.commitBefore(who, {elsewhere});
        const QString expected = elsewhere == kRoot ? QStringLiteral("CanNotSetRootNetworkWeights")
                                                    : QStringLiteral("MechanismDoesNotExist");
        QCOMPARE(bench.call(who, RevealWeights{elsewhere, {2}, {1}, {}, 0}), expected);
        QCOMPARE(
            bench.call(who, RevealMechanismWeights{elsewhere, kMainMechanism, {2}, {1}, {}, 0}),
            expected);
        QCOMPARE(bench.call(who, BatchRevealWeights{elsewhere, {{2}}, {{1}}, {{}}, {0}}), expected);
    }
}

// What is asked before the call itself runs.
void TestSubnetErrors::guarding()
{
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    const auto guarded = [&](const RuntimeCall& call) {
        const CallResult result =
            runtime::testing::dispatchLogged(call, state, Origin::account(hot(11).id));
        return result ? kOk : errorText(result.error());
    };
    const CommitCrv3MechanismWeights old{netuid, kMainMechanism, kSealed, 1};
    std::vector<RuntimeCall> calls{
        CommitTimelockedWeights{netuid, kSealed, 1, 4},
        CommitTimelockedMechanismWeights{netuid, kMainMechanism, kSealed, 1, 4}, old};
    drand::kLastStoredRound.set(state, 2);
    for (const RuntimeCall& call : calls)
        QCOMPARE(guarded(call), QStringLiteral("InvalidRevealRound"));
    drand::kLastStoredRound.set(state, 1);
    for (const RuntimeCall& call : calls)
        QCOMPARE(guarded(call), kOk);
    const codec::Compact<NetUid> net(netuid);
    calls.insert(calls.end(), {CommitWeights{netuid, Hash256()},
                               CommitMechanismWeights{netuid, kMainMechanism, Hash256()},
                               BatchCommitWeights{{net}, {Hash256()}},
                               BatchSetWeights{{net}, {{}}, {codec::Compact<std::uint64_t>(0)}}});
    kStakeThreshold.set(state, 1);
    for (const RuntimeCall& call : calls)
        QCOMPARE(guarded(call), QStringLiteral("NotEnoughStakeToSetWeights"));
    kStakeThreshold.set(state, 0);
    kCommitRevealWeightsVersion.set(state, 5);
    QCOMPARE(guarded(old), QStringLiteral("IncorrectCommitRevealVersion"));
}

void TestSubnetErrors::withoutASigner()
{
    WeightBench bench;
    const NetUid netuid = bench.netuid;
    kCommitRevealWeightsEnabled.set(bench.state, netuid, true);
    const QString bad = QStringLiteral("BadOrigin");
    for (const Origin& nobody : {Origin::root(), Origin::none()}) {
        QCOMPARE(bench.dispatch(nobody, RevealWeights{netuid, {2}, {1}, {}, 0}), bad);
        QCOMPARE(
            bench.dispatch(nobody, RevealMechanismWeights{netuid, kMainMechanism, {2}, {1}, {}, 0}),
            bad);
        QCOMPARE(bench.dispatch(nobody, BatchRevealWeights{netuid, {{2}}, {{1}}, {{}}, {0}}), bad);
        QCOMPARE(bench.dispatch(nobody, BatchSetWeights{}), bad);
        QCOMPARE(bench.dispatch(nobody, BatchCommitWeights{}), bad);
        kCommitRevealWeightsEnabled.set(bench.state, netuid, false);
        QCOMPARE(bench.dispatch(nobody, SetMechanismWeights{netuid, kMainMechanism, {2}, {1}, 0}),
                 bad);
        kCommitRevealWeightsEnabled.set(bench.state, netuid, true);
        QCOMPARE(bench.dispatch(nobody, SetIdentity{}), bad);
        QCOMPARE(bench.dispatch(nobody, SetSubnetIdentity{netuid, {}, {}, {}, {}, {}, {}, {}, {}}),
                 bad);
        QCOMPARE(bench.dispatch(nobody, RegisterNetworkWithIdentity{hot(2), std::nullopt}), bad);
        QCOMPARE(bench.dispatch(nobody, RootRegister{hot(2)}), bad);
    }
}

void TestSubnetErrors::batches()
{
    WeightBench bench;
    const AccountId who = hot(11).id;
    const QString unequal = QStringLiteral("InputLengthsUnequal");
    using Net = codec::Compact<NetUid>;
    const Net net(bench.netuid);
    kCommitRevealWeightsEnabled.set(bench.state, bench.netuid, true);
    QCOMPARE(bench.call(who, BatchSetWeights{{net}, {}, {codec::Compact<std::uint64_t>(0)}}),
             unequal);
    QCOMPARE(bench.call(who, BatchSetWeights{{}, {{}}, {}}), unequal);
    QCOMPARE(bench.call(who, BatchCommitWeights{{}, {Hash256()}}), unequal);
    QCOMPARE(bench.call(who, BatchRevealWeights{bench.netuid, {{2}}, {}, {{}}, {0}}), unequal);
    QCOMPARE(bench.call(who, BatchRevealWeights{bench.netuid, {{2}}, {{1}}, {}, {0}}), unequal);
}

void TestSubnetErrors::committing_data()
{
    QTest::addColumn<Committing>("call");
    QTest::newRow("commit_weights")
        << Committing([](WeightBench& bench, const Origin& origin, NetUid netuid, MechId) {
               return bench.dispatch(origin, CommitWeights{netuid, Hash256()});
           });
    QTest::newRow("commit_mechanism_weights") << Committing(
        [](WeightBench& bench, const Origin& origin, NetUid netuid, MechId mechanism) {
            return bench.dispatch(origin, CommitMechanismWeights{netuid, mechanism, Hash256()});
        });
    QTest::newRow("commit_timelocked_weights")
        << Committing([](WeightBench& bench, const Origin& origin, NetUid netuid, MechId) {
               return bench.dispatch(origin, CommitTimelockedWeights{netuid, kSealed, 1, 4});
           });
    QTest::newRow("commit_timelocked_mechanism_weights") << Committing(
        [](WeightBench& bench, const Origin& origin, NetUid netuid, MechId mechanism) {
            return bench.dispatch(
                origin, CommitTimelockedMechanismWeights{netuid, mechanism, kSealed, 1, 4});
        });
    QTest::newRow("commit_crv3_mechanism_weights") << Committing([](WeightBench& bench,
                                                                    const Origin& origin,
                                                                    NetUid netuid,
                                                                    MechId mechanism) {
        return bench.dispatch(origin, CommitCrv3MechanismWeights{netuid, mechanism, kSealed, 1});
    });
}

void TestSubnetErrors::committing()
{
    QFETCH(Committing, call);
    WeightBench bench;
    State& state = bench.state;
    const NetUid netuid = bench.netuid;
    const auto as = [&](const Origin& origin) {
        return call(bench, origin, netuid, kMainMechanism);
    };
    const Origin validator = Origin::account(hot(11).id);
    QCOMPARE(as(validator), QStringLiteral("CommitRevealDisabled"));
    kCommitRevealWeightsEnabled.set(state, netuid, true);
    QCOMPARE(as(Origin::root()), QStringLiteral("BadOrigin"));
    QCOMPARE(as(Origin::none()), QStringLiteral("BadOrigin"));
    QCOMPARE(as(Origin::account(hot(99).id)), QStringLiteral("HotKeyNotRegisteredInSubNet"));
    kWeightsSetRateLimit.set(state, netuid, BlockSpan(100));
    setLastUpdate(state, bench.index, Uid(1), BlockNumber(901));
    QCOMPARE(as(validator), QStringLiteral("CommittingWeightsTooFast"));
    setLastUpdate(state, bench.index, Uid(1), BlockNumber(900));
    QCOMPARE(as(validator), kOk);
    kWeightsSetRateLimit.set(state, netuid, BlockSpan());
    for (int i = 1; i < 10; ++i)
        QCOMPARE(as(validator), kOk);
    QCOMPARE(as(validator), QStringLiteral("TooManyUnrevealedCommits"));
}

void TestSubnetErrors::serving_data()
{
    QTest::addColumn<Serving>("call");
    QTest::addColumn<bool>("allowsZero");
    QTest::newRow("serve_axon") << Serving(serve<ServeAxon>) << true;
    QTest::newRow("serve_axon_tls") << Serving(serve<ServeAxonTls>) << true;
    QTest::newRow("serve_prometheus") << Serving(serve<ServePrometheus>) << false;
}

void TestSubnetErrors::serving()
{
    QFETCH(Serving, call);
    QFETCH(bool, allowsZero);
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    bench.state.block().number = 1000;
    const Origin neuron = Origin::account(hot(1).id);
    constexpr u128 kAddress = 0x08080808;
    QCOMPARE(call(bench, Origin::root(), netuid, kAddress, 1, 4), QStringLiteral("BadOrigin"));
    QCOMPARE(call(bench, Origin::none(), netuid, kAddress, 1, 4), QStringLiteral("BadOrigin"));
    QCOMPARE(call(bench, Origin::account(hot(9).id), netuid, kAddress, 1, 4),
             QStringLiteral("HotKeyNotRegisteredInNetwork"));
    for (const std::uint8_t ipType : ByteArray<5>{0, 3, 5, 7, 255})
        QCOMPARE(call(bench, neuron, netuid, kAddress, 1, ipType), QStringLiteral("InvalidIpType"));
    const QString badAddress = QStringLiteral("InvalidIpAddress");
    QCOMPARE(call(bench, neuron, netuid, 0x7f000001, 1, 4), badAddress);
    QCOMPARE(call(bench, neuron, netuid, UINT32_MAX, 1, 4), badAddress);
    QCOMPARE(call(bench, neuron, netuid, ~u128{0}, 1, 4), badAddress);
    QCOMPARE(call(bench, neuron, netuid, 1, 1, 6), badAddress);
    QCOMPARE(call(bench, neuron, netuid, ~u128{0}, 1, 6), badAddress);
    QCOMPARE(call(bench, neuron, netuid, 0, 0, 4),
             allowsZero ? QStringLiteral("InvalidPort") : badAddress);
    QCOMPARE(call(bench, neuron, netuid, kAddress, 0, 4), QStringLiteral("InvalidPort"));
    QCOMPARE(call(bench, neuron, netuid, UINT32_MAX - 1, 65'535, 4), kOk);
    kServingRateLimit.set(bench.state, netuid, BlockSpan(50));
    bench.state.block().number = 1049;
    QCOMPARE(call(bench, neuron, netuid, kAddress, 1, 6),
             QStringLiteral("ServingRateLimitExceeded"));
    bench.state.block().number = 1050;
    QCOMPARE(call(bench, neuron, netuid, kAddress, 1, 6), kOk);
}

void TestSubnetErrors::registering_data()
{
    QTest::addColumn<Registering>("call");
    QTest::newRow("burned_register")
        << Registering([](Bench& bench, const Origin& origin, NetUid netuid, const Hotkey& hotkey) {
               return bench.dispatch(origin, BurnedRegister{netuid, hotkey});
           });
    QTest::newRow("register_limit")
        << Registering([](Bench& bench, const Origin& origin, NetUid netuid, const Hotkey& hotkey) {
               return bench.dispatch(origin, RegisterLimit{netuid, hotkey, UINT64_MAX});
           });
    QTest::newRow("register") << Registering(
        [](Bench& bench, const Origin& origin, NetUid netuid, const Hotkey& hotkey) {
            return bench.dispatch(origin, Register{netuid, UINT64_MAX, UINT64_MAX, {}, hotkey, {}});
        });
}

void TestSubnetErrors::registering()
{
    QFETCH(Registering, call);
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(2).id, 1'000);
    const Origin buyer = Origin::account(cold(2).id);
    QCOMPARE(call(bench, Origin::root(), netuid, hot(2)), QStringLiteral("BadOrigin"));
    QCOMPARE(call(bench, Origin::none(), netuid, hot(2)), QStringLiteral("BadOrigin"));
    QCOMPARE(call(bench, buyer, kRoot, hot(2)),
             QStringLiteral("RegistrationNotPermittedOnRootSubnet"));
    QCOMPARE(call(bench, buyer, kNowhere, hot(2)), QStringLiteral("SubnetNotExists"));
    kNetworkRegistrationAllowed.set(state, netuid, false);
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("SubNetRegistrationDisabled"));
    kNetworkRegistrationAllowed.set(state, netuid, true);
    QCOMPARE(call(bench, buyer, netuid, hot(1)), QStringLiteral("HotKeyAlreadyRegisteredInSubNet"));
    const Rao price = kBurn.get(state, netuid);
    kBurn.set(state, netuid, Rao::max());
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("NotEnoughBalanceToStake"));
    kBurn.set(state, netuid, price);
    kOwner.set(state, hot(3), cold(3));
    QCOMPARE(call(bench, buyer, netuid, hot(3)), QStringLiteral("NonAssociatedColdKey"));
    QCOMPARE(call(bench, buyer, netuid, Hotkey{subnetAccountOf(netuid)}),
             QStringLiteral("CannotUseSystemAccount"));
    kMaxAllowedUids.set(state, netuid, 0);
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("NoNeuronIdAvailable"));
    kMaxAllowedUids.set(state, netuid, 256);
    // The price buys alpha: the pool must have some, at a price below the highest, and be large
    // enough for so much TAO.
    const Alpha alpha = kSubnetAlphaIn.get(state, netuid);
    const Rao tao = kSubnetTAO.get(state, netuid);
    kSubnetAlphaIn.set(state, netuid, Alpha(999'999));
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("Swap.ReservesTooLow"));
    kSubnetAlphaIn.set(state, netuid, Alpha(1'000'000));
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("Swap.PriceLimitExceeded"));
    kSubnetTAO.set(state, netuid, Rao(999'000));
    QCOMPARE(call(bench, buyer, netuid, hot(2)), QStringLiteral("Swap.SwapInputTooLarge"));
    kSubnetAlphaIn.set(state, netuid, alpha);
    kSubnetTAO.set(state, netuid, tao);
    QCOMPARE(call(bench, buyer, netuid, hot(2)), kOk);
}

void TestSubnetErrors::registeringUnderALimit()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(2).id, 1'000);
    const std::uint64_t price = kBurn.get(bench.state, netuid).value();
    QCOMPARE(bench.call(cold(2).id, RegisterLimit{netuid, hot(2), price - 1}),
             QStringLiteral("RegistrationPriceLimitExceeded"));
    QCOMPARE(bench.call(cold(2).id, RegisterLimit{netuid, hot(2), price}), kOk);
}

void TestSubnetErrors::registeringASubnet()
{
    const auto both = [](Bench& bench, const Hotkey& hotkey, const QString& expected) {
        QCOMPARE(bench.call(cold(2).id, RegisterNetwork{hotkey}), expected);
        QCOMPARE(bench.call(cold(2).id, RegisterNetworkWithIdentity{hotkey, std::nullopt}),
                 expected);
    };
    Bench bench;
    State& state = bench.state;
    bench.makeSubnet(1);
    kNetworkRateLimit.set(state, BlockSpan());
    both(bench, hot(2), QStringLiteral("CannotAffordLockCost"));
    bench.fund(cold(2).id, 1'000'000);
    both(bench, hot(1), QStringLiteral("NonAssociatedColdKey"));
    both(bench, Hotkey{subnetAccountOf(kRoot)}, QStringLiteral("CannotUseSystemAccount"));
    kNetworkRateLimit.set(state, BlockSpan(UINT64_MAX));
    both(bench, hot(2), QStringLiteral("NetworkTxRateLimitExceeded"));
    kNetworkRateLimit.set(state, BlockSpan());
    kSubnetLimit.set(state, kTotalNetworks.get(state) - 1);
    kNetworkImmunityPeriod.set(state, BlockSpan(UINT64_MAX));
    both(bench, hot(2), QStringLiteral("SubnetLimitReached"));
    kSubnetLimit.set(state, 128);
    kNetworkRegistrationStartBlock.set(state, BlockNumber(UINT64_MAX));
    both(bench, hot(2), QStringLiteral("SubNetRegistrationDisabled"));
    kNetworkRegistrationStartBlock.set(state, BlockNumber());
    SubnetIdentity identity;
    identity.subnetName = Bytes(257, 'x');
    QCOMPARE(bench.call(cold(2).id, RegisterNetworkWithIdentity{hot(2), identity}),
             QStringLiteral("InvalidIdentity"));
    identity.subnetName = Bytes(256, 'x');
    QCOMPARE(bench.call(cold(2).id, RegisterNetworkWithIdentity{hot(2), identity}), kOk);
}

void TestSubnetErrors::joiningRoot()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    QCOMPARE(bench.call(cold(1).id, RootRegister{hot(1)}), kOk);
    kMaxRegistrationsPerBlock.set(state, kRoot, 10);
    QCOMPARE(bench.call(cold(1).id, RootRegister{{subnetAccountOf(netuid)}}),
             QStringLiteral("CannotUseSystemAccount"));
    kTargetRegistrationsPerInterval.set(state, kRoot, 10);
    QCOMPARE(bench.call(cold(1).id, RootRegister{hot(1)}),
             QStringLiteral("HotKeyAlreadyRegisteredInSubNet"));
    kMaxRegistrationsPerBlock.set(state, kRoot, 1);
    kRegistrationsThisBlock.set(state, kRoot, 1);
    QCOMPARE(bench.call(cold(2).id, RootRegister{hot(2)}),
             QStringLiteral("TooManyRegistrationsThisBlock"));
    kRegistrationsThisBlock.set(state, kRoot, 0);
    kTargetRegistrationsPerInterval.set(state, kRoot, 1);
    kRegistrationsThisInterval.set(state, kRoot, 3);
    QCOMPARE(bench.call(cold(2).id, RootRegister{hot(2)}),
             QStringLiteral("TooManyRegistrationsThisInterval"));
    kRegistrationsThisInterval.set(state, kRoot, 0);
    kMaxAllowedUids.set(state, kRoot, kSubnetworkN.get(state, kRoot));
    appendNeuron(state, netuid, hot(2));
    kOwner.set(state, hot(2), cold(2));
    QCOMPARE(bench.call(cold(2).id, RootRegister{hot(2)}), QStringLiteral("StakeTooLowForRoot"));
    kNetworksAdded.remove(state, kRoot);
    QCOMPARE(bench.call(cold(2).id, RootRegister{hot(2)}),
             QStringLiteral("RootNetworkDoesNotExist"));
    // A root without places has nobody who could make room.
    Bench closed;
    kMaxAllowedUids.set(closed.state, kRoot, 0);
    QCOMPARE(closed.call(cold(2).id, RootRegister{hot(2)}),
             QStringLiteral("HotKeyNotRegisteredInSubNet"));
}

void TestSubnetErrors::identities()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    const Bytes tooLong(1025, 'x');
    QCOMPARE(bench.call(cold(9).id, SetIdentity{}), QStringLiteral("HotKeyNotRegisteredInNetwork"));
    SetIdentity self;
    self.name = tooLong;
    QCOMPARE(bench.call(cold(1).id, self), QStringLiteral("InvalidIdentity"));
    self.name = {'a'};
    QCOMPARE(bench.call(cold(1).id, self), kOk);
    SetSubnetIdentity subnet{netuid, tooLong, {}, {}, {}, {}, {}, {}, {}};
    QCOMPARE(bench.call(cold(9).id, subnet), QStringLiteral("NotSubnetOwner"));
    QCOMPARE(bench.call(cold(1).id, subnet), QStringLiteral("InvalidIdentity"));
    subnet.subnetName = {'a'};
    QCOMPARE(bench.call(cold(1).id, subnet), kOk);
}

void TestSubnetErrors::dissolving()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    for (const NetUid none : {kRoot, kNowhere, NetUid(65'535)}) {
        QCOMPARE(bench.dispatch(Origin::root(), DissolveNetwork{cold(1), none}),
                 QStringLiteral("SubnetNotExists"));
        QCOMPARE(bench.dispatch(Origin::root(), RootDissolveNetwork{none}),
                 QStringLiteral("SubnetNotExists"));
    }
    for (const Origin& other : {Origin::none(), Origin::account(cold(1).id)}) {
        QCOMPARE(bench.dispatch(other, DissolveNetwork{cold(1), netuid}),
                 QStringLiteral("BadOrigin"));
        QCOMPARE(bench.dispatch(other, RootDissolveNetwork{netuid}), QStringLiteral("BadOrigin"));
    }
    QCOMPARE(bench.dispatch(Origin::root(), DissolveNetwork{cold(1), netuid}), kOk);
}

QTEST_APPLESS_MAIN(TestSubnetErrors)
#include "tst_subnet_errors.moc"
