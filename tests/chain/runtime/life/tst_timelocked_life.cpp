// Weights that nobody can read before their round, from the ciphertext to the row that is set: by
// extrinsics alone, with pulses that root writes.
#define SOMA_CRYPTO_INTERNAL
#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "tests/chain/crypto/timelock_seal.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr std::uint64_t kRound = 1000;

/// SCALE of what a validator encrypts.
Bytes payload(const std::optional<Hotkey>& who, const std::vector<std::uint16_t>& uids,
              const std::vector<std::uint16_t>& values)
{
    Bytes out;
    if (who)
        append(out, codec::encode(Bytes(who->id.bytes().begin(), who->id.bytes().end())));
    append(out, codec::encode(uids));
    append(out, codec::encode(values));
    append(out, codec::encode(std::uint64_t{0}));
    return out;
}

Bytes sealed(ByteSpan text, std::uint8_t salt = 0)
{
    return test::sealTimelock(text, test::roundSignature(test::kRound1000), salt);
}

drand::Pulse pulse(std::string_view hex, bool hasPrefix = false)
{
    Bytes signature;
    if (hasPrefix)
        signature = {'0', 'x'};
    append(signature, test::roundSignature(hex));
    return {kRound, {Bytes(32, 1)}, {signature}};
}

/// A subnet of the owner (uid 0) and two miners; commits are due in the next epoch.
struct Life {
    Life() : chain(rich({"Founder", "Miner"}, 9'000)), net(chain.startSubnet("Founder"))
    {
        for (const char* name : {"One", "Two"}) {
            const QString done = chain.run("Miner", BurnedRegister{net, hot(name)});
            if (done != kOk)
                qFatal("%s", qPrintable(done));
        }
        chain.put(kWeightsSetRateLimit, BlockSpan(), net);
        chain.put(kCommitRevealWeightsEnabled, true, net);
        chain.runEpochs(net, 1);
    }

    QString commit(std::string_view hotkey, Bytes bytes, std::uint64_t round = kRound)
    {
        return chain.run(hotkey, CommitTimelockedWeights{net, {std::move(bytes)}, round, 4});
    }

    UidValues row(std::uint16_t uid) const
    {
        return chain.get(kWeights, mechanismIndex(net), Uid(uid));
    }

    std::size_t waiting() const
    {
        std::size_t count = 0;
        kTimelockedWeightCommits.forEach(
            chain.state(),
            [&](MechanismIndex, std::uint64_t, const auto& commits) { count += commits.size(); });
        return count;
    }

    LifeChain chain;
    NetUid net;
};

const char* const kRevealed = "SubtensorModule.TimelockedWeightsRevealed";

} // namespace

class TestTimelockedLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsAreSetOnceThePulseIsThere();
    void pulseMayComeLaterInTheEpoch();
    void oldPayloadIsRead();
    void whatCannotBeOpenedIsDropped();
    void withoutAPulseTheyExpire();
    void roundsThatPassedAreRefused();
    void weightsThatMayNotBeSetAreDropped();
};

void TestTimelockedLife::weightsAreSetOnceThePulseIsThere()
{
    Life life;
    QCOMPARE(life.commit("FounderHot", sealed(payload(hot("FounderHot"), {1, 2}, {10, 5}))), kOk);
    QVERIFY(life.row(0).empty());
    QCOMPARE(life.waiting(), std::size_t{1});
    life.chain.put(drand::kPulses, pulse(test::kRound1000), kRound);
    // Its epoch is not over: the pulse alone opens nothing.
    QVERIFY(life.row(0).empty());
    life.chain.runEpochs(life.net, 1);
    QVERIFY(life.chain.hasEvent(kRevealed));
    QCOMPARE(life.row(0), (UidValues{{1, 65'535}, {2, 32'768}}));
    QCOMPARE(life.waiting(), std::size_t{0});
    QVERIFY(life.chain.get(kIncentive, mechanismIndex(life.net))[1] >
            life.chain.get(kIncentive, mechanismIndex(life.net))[2]);
}

void TestTimelockedLife::pulseMayComeLaterInTheEpoch()
{
    Life life;
    QCOMPARE(life.commit("FounderHot", sealed(payload(hot("FounderHot"), {2}, {1}))), kOk);
    life.chain.runEpochs(life.net, 1);
    QCOMPARE(life.waiting(), std::size_t{1});
    // Some pulses were stored with the text's prefix.
    life.chain.put(drand::kPulses, pulse(test::kRound1000, true), kRound);
    life.chain.emptyBlocks(1);
    QVERIFY(life.chain.hasEvent(kRevealed));
    QCOMPARE(life.row(0), (UidValues{{2, 65'535}}));
    QCOMPARE(life.waiting(), std::size_t{0});
}

void TestTimelockedLife::oldPayloadIsRead()
{
    Life life;
    QCOMPARE(life.commit("FounderHot", sealed(payload({}, {1}, {7}))), kOk);
    life.chain.put(drand::kPulses, pulse(test::kRound1000), kRound);
    life.chain.runEpochs(life.net, 1);
    QCOMPARE(life.row(0), (UidValues{{1, 65'535}}));
}

/// One bad commit does not keep the next from being opened.
void TestTimelockedLife::whatCannotBeOpenedIsDropped()
{
    Life life;
    Bytes changed = sealed(payload(hot("FounderHot"), {1}, {1}));
    changed[200] ^= 1;
    const std::vector<Bytes> bad{
        Bytes{1, 2, 3},
        Bytes(5000, 0xff),
        changed,
        sealed(Bytes{}),
        sealed(Bytes{1, 2, 3}),
        // Copied from somebody else.
        sealed(payload(hot("One"), {1}, {1})),
        test::sealTimelock(payload(hot("FounderHot"), {1}, {1}),
                           test::roundSignature(test::kRound2000)),
    };
    for (const Bytes& bytes : bad)
        QCOMPARE(life.commit("FounderHot", bytes), kOk);
    QCOMPARE(life.waiting(), bad.size());
    life.chain.put(drand::kPulses, pulse(test::kRound1000), kRound);
    life.chain.runEpochs(life.net, 1);
    QVERIFY(!life.chain.hasEvent(kRevealed));
    QVERIFY(life.row(0).empty());
    QCOMPARE(life.waiting(), std::size_t{0});

    for (const Bytes& bytes : {changed, sealed(payload(hot("FounderHot"), {2}, {3}))})
        QCOMPARE(life.commit("FounderHot", bytes), kOk);
    life.chain.runEpochs(life.net, 1);
    QCOMPARE(life.row(0), (UidValues{{2, 65'535}}));
}

void TestTimelockedLife::withoutAPulseTheyExpire()
{
    Life life;
    QCOMPARE(life.commit("FounderHot", sealed(payload(hot("FounderHot"), {1}, {1}))), kOk);
    life.chain.runEpochs(life.net, 1);
    QCOMPARE(life.waiting(), std::size_t{1});
    life.chain.runEpochs(life.net, 1);
    QCOMPARE(life.waiting(), std::size_t{0});
    life.chain.put(drand::kPulses, pulse(test::kRound1000), kRound);
    life.chain.runEpochs(life.net, 1);
    QVERIFY(life.row(0).empty());
}

void TestTimelockedLife::roundsThatPassedAreRefused()
{
    Life life;
    life.chain.put(drand::kLastStoredRound, kRound);
    const Bytes bytes = sealed(payload(hot("FounderHot"), {1}, {1}));
    QCOMPARE(life.commit("FounderHot", bytes, kRound - 1),
             QStringLiteral("validity.Custom: 15 InvalidRevealRound"));
    QCOMPARE(life.commit("FounderHot", bytes, kRound), kOk);
    QCOMPARE(life.commit("FounderHot", bytes, kRound + 1), kOk);
    QCOMPARE(life.commit("FounderHot", bytes, UINT64_MAX), kOk);
}

/// The same checks as for weights that are set at once, except that committing must be on.
void TestTimelockedLife::weightsThatMayNotBeSetAreDropped()
{
    Life life;
    for (const std::vector<std::uint16_t>& uids :
         {std::vector<std::uint16_t>{1, 1}, std::vector<std::uint16_t>{9}})
        QCOMPARE(
            life.commit("FounderHot", sealed(payload(hot("FounderHot"), uids,
                                                     std::vector<std::uint16_t>(uids.size(), 1)))),
            kOk);
    QCOMPARE(life.commit("One", sealed(payload(hot("One"), {2}, {1}))), kOk);
    life.chain.put(drand::kPulses, pulse(test::kRound1000), kRound);
    life.chain.runEpochs(life.net, 1);
    QVERIFY(life.row(0).empty());
    // Nobody staked on One, so that it has no permit.
    QVERIFY(life.row(1).empty());
    QCOMPARE(life.waiting(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestTimelockedLife)
#include "tst_timelocked_life.moc"
