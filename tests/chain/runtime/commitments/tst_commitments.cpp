// Commitments: what they hold, how much of it, and what becomes of the encrypted ones.
#define SOMA_CRYPTO_INTERNAL
#include "chain/runtime/pallets/commitments/commitments.h"
#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "tests/chain/crypto/timelock_seal.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::commitments;
using subtensor::Hotkey;
using subtensor::testing::Bench;
using subtensor::testing::hot;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr NetUid kOne{1};
constexpr NetUid kTwo{2};

Data raw(std::size_t size, std::uint8_t fill = 7)
{
    return {Data::Raw{{Bytes(size, fill)}}};
}

Data bigRaw(std::size_t size)
{
    return {Data::BigRaw{{Bytes(size, 9)}}};
}

/// Rounds below 1000 are known; those ending in 9 open to nothing.
Data timelock(std::uint64_t round, std::size_t size = 20)
{
    return {Data::TimelockEncrypted{{Bytes(size, static_cast<std::uint8_t>(round))}, round}};
}

std::optional<Bytes> openKnown(const State&, std::uint64_t round, ByteSpan encrypted)
{
    if (round >= 1000)
        return std::nullopt;
    if (round % 10 == 9)
        return Bytes{};
    return toBytes(encrypted.first(3));
}

SetCommitment say(NetUid netuid, std::vector<Data> fields)
{
    return {netuid, {{std::move(fields)}}};
}

/// Two subnets with the hotkeys 1 and 2 in both.
struct CommitmentBench : Bench {
    CommitmentBench()
    {
        for (const NetUid netuid : {kOne, kTwo}) {
            if (!subtensor::subnetExists(state, netuid))
                subtensor::initNewNetwork(state, netuid);
            for (const std::uint64_t number : {1U, 2U})
                subtensor::appendNeuron(state, netuid, hot(number));
        }
        state.block().events.clear();
    }

    QString say(std::uint64_t who, NetUid netuid, std::vector<Data> fields)
    {
        return call(hot(who).id, ::say(netuid, std::move(fields)));
    }

    std::optional<Registration> said(std::uint64_t who, NetUid netuid) const
    {
        return kCommitmentOf.get(state, netuid, hot(who).id);
    }

    bool isIndexed(std::uint64_t who, NetUid netuid) const
    {
        return kTimelockedIndex.get(state).contains({netuid, hot(who).id});
    }

    std::uint64_t used(std::uint64_t who, NetUid netuid) const
    {
        return kUsedSpaceOf.get(state, netuid, hot(who).id).value_or(UsageTracker{}).usedSpace;
    }

    Reveals reveals(std::uint64_t who, NetUid netuid) const
    {
        return kRevealedCommitments.get(state, netuid, hot(who).id).value_or(Reveals{});
    }

    void nextEpoch(NetUid netuid)
    {
        subtensor::kSubnetEpochIndex.mutate(state, netuid, [](std::uint64_t& epoch) { ++epoch; });
    }
};

} // namespace

class TstCommitments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataOnTheWire();
    void dataRefused();
    void setting();
    void settingRefused();
    void spaceOfOneEpoch();
    void spaceIsCountedApart();
    void maxSpace();
    void bondsReset();
    void indexLifecycle();
    void revealWaits();
    void revealOpens();
    void revealKeepsTheRest();
    void unreadableIsDropped();
    void tenRevealsAreKept();
    void revealCleansTheIndex();
    void pulsesOpenWhatIsSealed();
    void pulsesThatFitNothing();
    void dissolvingPurges();
    void listing();
};

void TstCommitments::dataOnTheWire()
{
    const auto roundTrip = [](const Data& data) {
        const Bytes encoded = codec::encode(data);
        const Result<Data> back = codec::decode<Data>(encoded);
        return back && *back == data;
    };
    QCOMPARE(codec::encode(Data{}), Bytes{0});
    for (std::size_t size = 0; size <= 128; ++size) {
        const Bytes encoded = codec::encode(raw(size));
        QCOMPARE(encoded.size(), 1 + size);
        QCOMPARE(std::size_t{encoded[0]}, 1 + size);
        QVERIFY(roundTrip(raw(size)));
        QCOMPARE(variantName(raw(size)), "Raw" + std::to_string(size));
    }
    for (std::uint8_t index = 130; index <= 133; ++index) {
        Data::Digest digest;
        digest.algorithm = static_cast<Data::Digest::Algorithm>(index);
        digest.hash.fill(index);
        QCOMPARE(codec::encode(Data{digest})[0], index);
        QVERIFY(roundTrip({digest}));
    }
    QCOMPARE(codec::encode(timelock(5, 2)), (Bytes{134, 8, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(codec::encode(Data{Data::ResetBondsFlag{}}), Bytes{135});
    QCOMPARE(codec::encode(bigRaw(2)), (Bytes{136, 8, 9, 9}));
    QVERIFY(roundTrip(timelock(UINT64_MAX, 1024)));
    QVERIFY(roundTrip(bigRaw(512)));
    QVERIFY(roundTrip({Data::ResetBondsFlag{}}));
}

void TstCommitments::dataRefused()
{
    for (int index = 137; index < 256; ++index)
        QVERIFY(!codec::decode<Data>(Bytes{static_cast<std::uint8_t>(index)}));
    for (const Data& data : {raw(128), timelock(1, 1024), bigRaw(512), Data{Data::Digest{}}}) {
        Bytes encoded = codec::encode(data);
        encoded.pop_back();
        QVERIFY(!codec::decode<Data>(encoded));
    }
    QVERIFY(!codec::decode<Data>(codec::encode(timelock(1, 1025))));
    QVERIFY(!codec::decode<Data>(codec::encode(bigRaw(513))));
    const auto call = [](std::size_t fields) {
        return codec::encode(RuntimeCall(say(kOne, std::vector<Data>(fields))));
    };
    QVERIFY(decodeRuntimeCall(call(3)));
    QVERIFY(!decodeRuntimeCall(call(4)));
}

void TstCommitments::setting()
{
    CommitmentBench bench;
    bench.state.block().number = 77;
    const RuntimeCall call(say(kOne, {raw(5)}));
    QVERIFY(call.dispatchInfo().pays == Pays::No);
    QCOMPARE(bench.say(1, kOne, {raw(5)}), kOk);
    QVERIFY(bench.hasEvent(Commitment{kOne, hot(1).id}));
    QVERIFY(bench.said(1, kOne) == (Registration{Rao(), chain::BlockNumber32(77), {{{raw(5)}}}}));
    QCOMPARE(kLastCommitment.get(bench.state, kOne, hot(1).id)->value(), 77U);
    // As in the reference the empty index is written as well.
    QVERIFY(kTimelockedIndex.contains(bench.state));
    QVERIFY(!bench.said(1, kTwo));

    // The next one replaces it.
    bench.state.block().number = 78;
    QCOMPARE(bench.say(1, kOne, {raw(1), Data{}, bigRaw(500)}), kOk);
    QCOMPARE(bench.said(1, kOne)->block.value(), 78U);
    QCOMPARE(bench.said(1, kOne)->info.fields.items.size(), std::size_t{3});
    QCOMPARE(bench.say(1, kOne, {}), kOk);
    QVERIFY(bench.said(1, kOne)->info.fields.items.empty());
}

void TstCommitments::settingRefused()
{
    CommitmentBench bench;
    const auto notAllowed = QStringLiteral("Commitments.AccountNotAllowedCommit");
    QCOMPARE(bench.say(3, kOne, {raw(5)}), notAllowed);
    QCOMPARE(bench.say(1, NetUid(9), {raw(5)}), notAllowed);
    QCOMPARE(bench.say(1, kOne, std::vector<Data>(4)),
             QStringLiteral("Commitments.TooManyFieldsInCommitmentInfo"));
    for (const Origin& origin : {Origin::root(), Origin::none()})
        QCOMPARE(bench.dispatch(origin, say(kOne, {raw(5)})), QStringLiteral("BadOrigin"));
    QVERIFY(!kTimelockedIndex.contains(bench.state));
}

void TstCommitments::spaceOfOneEpoch()
{
    CommitmentBench bench;
    const auto tooMuch = QStringLiteral("Commitments.SpaceLimitExceeded");
    // Small ones count for a hundred bytes.
    QCOMPARE(bench.say(1, kOne, {}), kOk);
    QCOMPARE(bench.used(1, kOne), 100U);
    QCOMPARE(bench.say(1, kOne, {raw(99)}), kOk);
    QCOMPARE(bench.used(1, kOne), 200U);
    QCOMPARE(bench.say(1, kOne, {raw(100)}), kOk);
    QCOMPARE(bench.say(1, kOne, {raw(101)}), kOk);
    QCOMPARE(bench.used(1, kOne), 401U);
    // Every kind counts with its bytes: 1024 + 1024 + 32.
    Data::Digest digest;
    QCOMPARE(bench.say(1, kOne, {timelock(5000, 1024), timelock(5000, 1024), {digest}}), kOk);
    QCOMPARE(bench.used(1, kOne), 2481U);
    QCOMPARE(bench.say(1, kOne, {bigRaw(512)}), kOk);
    QCOMPARE(bench.used(1, kOne), 2993U);
    // 3100 is the limit.
    QCOMPARE(bench.say(1, kOne, {raw(108)}), tooMuch);
    QCOMPARE(bench.used(1, kOne), 2993U);
    QVERIFY(bench.said(1, kOne)->info.fields.items[0] == bigRaw(512));
    QCOMPARE(bench.say(1, kOne, {raw(107)}), kOk);
    QCOMPARE(bench.used(1, kOne), 3100U);
    QCOMPARE(bench.say(1, kOne, {}), tooMuch);

    bench.nextEpoch(kTwo);
    QCOMPARE(bench.say(1, kOne, {}), tooMuch);
    bench.nextEpoch(kOne);
    QCOMPARE(bench.say(1, kOne, {raw(120)}), kOk);
    QVERIFY(kUsedSpaceOf.get(bench.state, kOne, hot(1).id) == (UsageTracker{1, 120}));
}

void TstCommitments::spaceIsCountedApart()
{
    CommitmentBench bench;
    kMaxSpace.set(bench.state, 150);
    QCOMPARE(bench.say(1, kOne, {raw(120)}), kOk);
    QCOMPARE(bench.say(1, kOne, {raw(120)}), QStringLiteral("Commitments.SpaceLimitExceeded"));
    QCOMPARE(bench.say(1, kTwo, {raw(120)}), kOk);
    QCOMPARE(bench.say(2, kOne, {raw(120)}), kOk);
}

void TstCommitments::maxSpace()
{
    CommitmentBench bench;
    QCOMPARE(bench.call(hot(1).id, SetMaxSpace{5}), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::none(), SetMaxSpace{5}), QStringLiteral("BadOrigin"));
    QCOMPARE(kMaxSpace.get(bench.state), 3100U);
    QCOMPARE(bench.dispatch(Origin::root(), SetMaxSpace{99}), kOk);
    QCOMPARE(bench.say(1, kOne, {}), QStringLiteral("Commitments.SpaceLimitExceeded"));
    QCOMPARE(bench.dispatch(Origin::root(), SetMaxSpace{100}), kOk);
    QCOMPARE(bench.say(1, kOne, {}), kOk);
    QCOMPARE(bench.dispatch(Origin::root(), SetMaxSpace{UINT32_MAX}), kOk);
    kUsedSpaceOf.set(bench.state, kOne, hot(1).id, {0, UINT64_MAX});
    QCOMPARE(bench.say(1, kOne, {}), QStringLiteral("Commitments.SpaceLimitExceeded"));
    kUsedSpaceOf.set(bench.state, kOne, hot(1).id, {0, UINT32_MAX - 100});
    QCOMPARE(bench.say(1, kOne, {}), kOk);
}

void TstCommitments::bondsReset()
{
    using namespace subtensor;
    CommitmentBench bench;
    State& state = bench.state;
    const Uid uid = *kUids.get(state, kOne, hot(1));
    const std::uint16_t other = static_cast<std::uint16_t>(uid.value() + 1);
    kMechanismCountCurrent.set(state, kOne, MechId(2));
    const auto index = [](std::uint8_t mechanism) {
        return mechanismIndex(kOne, MechId(mechanism));
    };
    for (const std::uint8_t mechanism : {std::uint8_t{0}, std::uint8_t{1}})
        kBonds.set(state, index(mechanism), Uid(0), {{uid.value(), 10}, {other, 20}});
    const std::vector<Data> fields{raw(3), {Data::ResetBondsFlag{}}};

    // Where the subnet does not want it only the wish is remembered.
    bench.state.block().number = 9;
    QCOMPARE(bench.say(1, kOne, fields), kOk);
    QCOMPARE(kLastBondsReset.get(state, kOne, hot(1).id)->value(), 9U);
    QCOMPARE(kBonds.get(state, index(0), Uid(0)).size(), std::size_t{2});

    kBondsResetOn.set(state, kOne, true);
    QCOMPARE(bench.say(1, kOne, fields), kOk);
    for (const std::uint8_t mechanism : {std::uint8_t{0}, std::uint8_t{1}})
        QCOMPARE(kBonds.get(state, index(mechanism), Uid(0)), (UidValues{{other, 20}}));
    QVERIFY(!kLastBondsReset.contains(state, kOne, hot(2).id));

    // A commitment that is refused resets nothing.
    kMaxSpace.set(state, 1);
    QCOMPARE(bench.say(2, kOne, fields), QStringLiteral("Commitments.SpaceLimitExceeded"));
    QCOMPARE(kBonds.get(state, index(0), Uid(0)), (UidValues{{other, 20}}));
    QVERIFY(!kLastBondsReset.contains(state, kOne, hot(2).id));
}

void TstCommitments::indexLifecycle()
{
    CommitmentBench bench;
    QCOMPARE(bench.say(1, kOne, {raw(1), timelock(4321), timelock(1)}), kOk);
    QVERIFY(bench.hasEvent(TimelockCommitment{kOne, hot(1).id, 4321}));
    QVERIFY(!bench.hasEvent(Commitment{kOne, hot(1).id}));
    QVERIFY(bench.isIndexed(1, kOne));
    QVERIFY(!bench.isIndexed(1, kTwo));
    QCOMPARE(bench.say(2, kTwo, {timelock(7)}), kOk);
    QCOMPARE(kTimelockedIndex.get(bench.state).size(), std::size_t{2});
    QCOMPARE(bench.say(1, kOne, {raw(1)}), kOk);
    QVERIFY(!bench.isIndexed(1, kOne));
    QVERIFY(bench.isIndexed(2, kTwo));
}

void TstCommitments::revealWaits()
{
    CommitmentBench bench;
    QVERIFY(revealTimelocked(bench.state, openKnown) == databaseWeight(1, 0));
    QCOMPARE(bench.say(1, kOne, {timelock(1000), timelock(2000), raw(2)}), kOk);
    const auto before = bench.said(1, kOne);
    bench.state.block().events.clear();
    // The index, the commitment and two pulses are read, nothing is written.
    QVERIFY(revealTimelocked(bench.state, openKnown) == databaseWeight(4, 0));
    QVERIFY(bench.said(1, kOne) == before);
    QVERIFY(bench.isIndexed(1, kOne));
    QVERIFY(bench.state.block().events.empty());
}

void TstCommitments::revealOpens()
{
    CommitmentBench bench;
    QCOMPARE(bench.say(1, kOne, {timelock(5)}), kOk);
    bench.state.block().number = 60;
    QVERIFY(revealTimelocked(bench.state, openKnown) == databaseWeight(5, 3));
    QVERIFY(bench.hasEvent(CommitmentRevealed{kOne, hot(1).id}));
    QVERIFY(!bench.said(1, kOne));
    QVERIFY(!bench.isIndexed(1, kOne));
    QVERIFY(bench.reveals(1, kOne) == (Reveals{{Bytes{5, 5, 5}, 60}}));
    QVERIFY(kLastCommitment.contains(bench.state, kOne, hot(1).id));
    QVERIFY(revealTimelocked(bench.state, openKnown) == databaseWeight(1, 0));
}

void TstCommitments::revealKeepsTheRest()
{
    CommitmentBench bench;
    QCOMPARE(bench.say(1, kOne, {raw(4), timelock(5), timelock(1000)}), kOk);
    QCOMPARE(bench.say(2, kOne, {raw(4), timelock(6), timelock(7)}), kOk);
    static_cast<void>(revealTimelocked(bench.state, openKnown));
    QVERIFY(bench.said(1, kOne)->info.fields.items == (std::vector{raw(4), timelock(1000)}));
    QVERIFY(bench.isIndexed(1, kOne));
    QVERIFY(bench.said(2, kOne)->info.fields.items == std::vector{raw(4)});
    QVERIFY(!bench.isIndexed(2, kOne));
    QCOMPARE(bench.reveals(2, kOne).size(), std::size_t{2});
    QVERIFY(bench.reveals(2, kOne)[1].first == (Bytes{7, 7, 7}));
}

void TstCommitments::unreadableIsDropped()
{
    CommitmentBench bench;
    QCOMPARE(bench.say(1, kOne, {timelock(9)}), kOk);
    QCOMPARE(bench.say(2, kOne, {timelock(19), raw(2), timelock(8)}), kOk);
    bench.state.block().events.clear();
    static_cast<void>(revealTimelocked(bench.state, openKnown));
    QVERIFY(!bench.said(1, kOne));
    QVERIFY(bench.reveals(1, kOne).empty());
    QVERIFY(!kRevealedCommitments.contains(bench.state, kOne, hot(1).id));
    QVERIFY(!bench.hasEvent(CommitmentRevealed{kOne, hot(1).id}));
    QVERIFY(bench.said(2, kOne)->info.fields.items == std::vector{raw(2)});
    QCOMPARE(bench.reveals(2, kOne).size(), std::size_t{1});
    QVERIFY(kTimelockedIndex.get(bench.state).empty());
}

void TstCommitments::tenRevealsAreKept()
{
    CommitmentBench bench;
    kMaxSpace.set(bench.state, UINT32_MAX);
    for (std::uint64_t round = 10; round < 18; ++round) {
        QCOMPARE(bench.say(1, kOne, {timelock(round * 10)}), kOk);
        static_cast<void>(revealTimelocked(bench.state, openKnown));
    }
    QCOMPARE(bench.reveals(1, kOne).size(), std::size_t{8});
    QCOMPARE(bench.say(1, kOne, {timelock(1), timelock(2)}), kOk);
    static_cast<void>(revealTimelocked(bench.state, openKnown));
    QCOMPARE(bench.reveals(1, kOne).size(), std::size_t{10});
    QCOMPARE(bench.reveals(1, kOne)[0].first[0], 100);
    QCOMPARE(bench.say(1, kOne, {timelock(3), timelock(4), timelock(5)}), kOk);
    static_cast<void>(revealTimelocked(bench.state, openKnown));
    const Reveals reveals = bench.reveals(1, kOne);
    QCOMPARE(reveals.size(), std::size_t{10});
    QCOMPARE(reveals.front().first[0], 130);
    QCOMPARE(reveals.back().first[0], 5);
}

void TstCommitments::revealCleansTheIndex()
{
    CommitmentBench bench;
    QCOMPARE(bench.say(1, kOne, {raw(3)}), kOk);
    // Entries without a commitment, and with one that holds nothing encrypted.
    kTimelockedIndex.set(bench.state, {{kOne, hot(1).id}, {kTwo, hot(2).id}});
    QVERIFY(revealTimelocked(bench.state, openKnown) == databaseWeight(5, 2));
    QVERIFY(kTimelockedIndex.get(bench.state).empty());
    QVERIFY(bench.said(1, kOne)->info.fields.items == std::vector{raw(3)});
}

void TstCommitments::pulsesOpenWhatIsSealed()
{
    CommitmentBench bench;
    const ByteArray<48> signature = test::roundSignature(test::kRound1000);
    const Bytes text{'l', 'a', 't', 'e', 'r'};
    const Data sealed{Data::TimelockEncrypted{{test::sealTimelock(text, signature)}, 1000}};
    QCOMPARE(bench.say(1, kOne, {sealed, raw(2)}), kOk);
    QVERIFY(table().onInitialize(bench.state));
    QVERIFY(bench.said(1, kOne)->info.fields.items == (std::vector{sealed, raw(2)}));
    drand::kPulses.set(bench.state, 1000,
                       {1000, {Bytes(32, 1)}, {Bytes(signature.begin(), signature.end())}});
    bench.state.block().number = 33;
    QVERIFY(table().onInitialize(bench.state));
    QVERIFY(bench.hasEvent(CommitmentRevealed{kOne, hot(1).id}));
    QVERIFY(bench.reveals(1, kOne) == (Reveals{{text, 33}}));
    QVERIFY(bench.said(1, kOne)->info.fields.items == std::vector{raw(2)});
    QVERIFY(!bench.isIndexed(1, kOne));
}

/// A pulse that is no signature, one of another round, and bytes that nobody sealed.
void TstCommitments::pulsesThatFitNothing()
{
    CommitmentBench bench;
    const ByteArray<48> first = test::roundSignature(test::kRound1000);
    const ByteArray<48> second = test::roundSignature(test::kRound2000);
    const Bytes sealed = test::sealTimelock(Bytes{1, 2, 3}, first);
    QCOMPARE(bench.say(1, kOne,
                       {Data{Data::TimelockEncrypted{{sealed}, 5}},
                        Data{Data::TimelockEncrypted{{sealed}, 6}}, timelock(7)}),
             kOk);
    drand::kPulses.set(bench.state, 5, {5, {Bytes(32, 1)}, {Bytes(48, 2)}});
    drand::kPulses.set(bench.state, 6, {6, {}, {Bytes(second.begin(), second.end())}});
    drand::kPulses.set(bench.state, 7, {7, {}, {Bytes(first.begin(), first.end())}});
    QVERIFY(table().onInitialize(bench.state));
    QVERIFY(!bench.said(1, kOne));
    QVERIFY(!bench.isIndexed(1, kOne));
    QVERIFY(!kRevealedCommitments.contains(bench.state, kOne, hot(1).id));
}

void TstCommitments::dissolvingPurges()
{
    CommitmentBench bench;
    State& state = bench.state;
    for (const NetUid netuid : {kOne, kTwo}) {
        QCOMPARE(bench.say(1, netuid, {timelock(5), {Data::ResetBondsFlag{}}}), kOk);
        QCOMPARE(bench.say(2, netuid, {timelock(2000)}), kOk);
        kRevealedCommitments.set(state, netuid, hot(1).id, {{Bytes{1}, 1}});
    }
    QCOMPARE(bench.dispatch(Origin::root(), subtensor::RootDissolveNetwork{kTwo}), kOk);
    const auto has = [&](NetUid netuid) {
        const AccountId who = hot(1).id;
        return std::vector{kCommitmentOf.contains(state, netuid, who),
                           kLastCommitment.contains(state, netuid, who),
                           kLastBondsReset.contains(state, netuid, who),
                           kRevealedCommitments.contains(state, netuid, who),
                           kUsedSpaceOf.contains(state, netuid, who),
                           bench.isIndexed(1, netuid),
                           bench.isIndexed(2, netuid)};
    };
    QCOMPARE(has(kOne), std::vector<bool>(7, true));
    QCOMPARE(has(kTwo), std::vector<bool>(7, false));
    purge(state, kOne);
    QCOMPARE(has(kOne), std::vector<bool>(7, false));
}

void TstCommitments::listing()
{
    CommitmentBench bench;
    QVERIFY(commitmentsOf(bench.state, kOne).empty());
    QCOMPARE(bench.say(1, kOne, {raw(2)}), kOk);
    QCOMPARE(bench.say(2, kOne, {raw(3)}), kOk);
    QCOMPARE(bench.say(2, kTwo, {raw(4)}), kOk);
    const auto all = commitmentsOf(bench.state, kOne);
    QCOMPARE(all.size(), std::size_t{2});
    for (const auto& [who, bytes] : all) {
        const Result<Registration> said = codec::decode<Registration>(bytes);
        QVERIFY(said && kCommitmentOf.get(bench.state, kOne, who) == *said);
    }
}

QTEST_APPLESS_MAIN(TstCommitments)
#include "tst_commitments.moc"
