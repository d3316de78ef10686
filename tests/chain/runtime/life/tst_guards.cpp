// The guards of SubtensorModule: refused by the pool with a number, and by every dispatch with the
// error itself.
#include "chain/runtime/extensions/subtensor_extension.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/guards/guards.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;
using chain::CustomRefusal;

namespace {

const QString kOk = QStringLiteral("ok");

/// An account's own view of a chain at rest, one block on.
class View {
public:
    explicit View(const LifeChain& chain) : m_overlay(chain.state()), m_state(m_overlay, kConfig)
    {
        m_state.block().number = static_cast<std::uint32_t>(chain.number()) + 1;
    }

    State& state() { return m_state; }

    QString check(std::string_view who, const RuntimeCall& call) const
    {
        const auto answer = checkGuards(m_state, dev(who), call);
        return answer ? kOk : QString::fromStdString(namesOf(answer.error()).text());
    }

private:
    inline static const RuntimeConfig kConfig = RuntimeConfig::fast();
    storage::Overlay m_overlay;
    State m_state;
};

QString ours(const char* name)
{
    return QStringLiteral("SubtensorModule.") + QString::fromLatin1(name);
}

const Hash256 kHash(ByteArray<32>{7});

} // namespace

class TestGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryRefusal();
    void translatesErrors();
    void announcedSwapLeavesFourCalls();
    void weights();
    void reveals();
    void rates();
    void takes();
    void serving();
    void poolAndBlockRefuse();
    void batchesMeetThemInside();
    void rootIsNotAsked();

private:
    std::unique_ptr<LifeChain> m_chain;
    NetUid m_net;
};

void TestGuards::initTestCase()
{
    m_chain = std::make_unique<LifeChain>(
        rich({"Founder", "Miner", "Hanna", "FounderHot", "Nia"}, 9'000));
    m_net = m_chain->startSubnet("Founder");
    QCOMPARE(m_chain->run("Miner", BurnedRegister{m_net, hot("Nia")}), kOk);
    m_chain->emptyBlocks(20);
}

void TestGuards::namesEveryRefusal()
{
    for (int i = 0; i <= 27; ++i)
        QVERIFY(refusalName(static_cast<CustomRefusal>(i)) != "Unknown");
    QCOMPARE(refusalName(CustomRefusal::BadRequest), std::string_view("BadRequest"));
    QCOMPARE(refusalName(static_cast<CustomRefusal>(28)), std::string_view("Unknown"));
    QCOMPARE(refusalName(static_cast<CustomRefusal>(254)), std::string_view("Unknown"));
    const Error error = chain::customError(CustomRefusal::DelegateTakeTooHigh);
    QCOMPARE(error.detail(), std::string("27 DelegateTakeTooHigh"));
    QCOMPARE(chain::customRefusalOf(error), CustomRefusal::DelegateTakeTooHigh);
    QCOMPARE(chain::customRefusalOf(Error(chain::ValidityError::Stale, "3")), std::nullopt);
    QCOMPARE(chain::customRefusalOf(Error(chain::ValidityError::Custom, "x")), std::nullopt);
}

void TestGuards::translatesErrors()
{
    QCOMPARE(refusalFor(kError("AmountTooLow")), CustomRefusal::StakeAmountTooLow);
    QCOMPARE(refusalFor(kError("NotEnoughStakeToSetWeights")), CustomRefusal::StakeAmountTooLow);
    QCOMPARE(refusalFor(kError("RevealTooEarly")), CustomRefusal::CommitBlockNotInRevealRange);
    QCOMPARE(refusalFor(kError("HotKeyNotRegisteredInSubNet")), CustomRefusal::UidNotFound);
    QCOMPARE(refusalFor(kError("InvalidIpType")), CustomRefusal::BadRequest);
    QCOMPARE(refusalFor(DispatchError::Kind::BadOrigin), CustomRefusal::BadRequest);
}

void TestGuards::announcedSwapLeavesFourCalls()
{
    View view(*m_chain);
    const RuntimeCall remark = system::Remark{};
    QCOMPARE(view.check("Founder", remark), kOk);
    kColdkeySwapAnnouncements.set(view.state(), cold("Founder"), {BlockNumber32(1), kHash});
    QCOMPARE(view.check("Founder", remark), ours("ColdkeySwapAnnounced"));
    QCOMPARE(view.check("Founder", RegisterNetwork{hot("X")}), ours("ColdkeySwapAnnounced"));
    QCOMPARE(view.check("Miner", remark), kOk);
    kColdkeySwapDisputes.set(view.state(), cold("Founder"), BlockNumber32(2));
    QCOMPARE(view.check("Founder", remark), ours("ColdkeySwapDisputed"));
    // A dispute without an announcement stops nothing.
    kColdkeySwapAnnouncements.remove(view.state(), cold("Founder"));
    QCOMPARE(view.check("Founder", remark), kOk);
}

void TestGuards::weights()
{
    View view(*m_chain);
    const SetWeights set{m_net, {0}, {1}, 0};
    kWeightsSetRateLimit.set(view.state(), m_net, BlockSpan());
    QCOMPARE(view.check("Nia", set), kOk);
    kStakeThreshold.set(view.state(), 1);
    QCOMPARE(view.check("Nia", set), ours("NotEnoughStakeToSetWeights"));
    QCOMPARE(view.check("Nia", SetMechanismWeights{m_net, kMainMechanism, {0}, {1}, 0}),
             ours("NotEnoughStakeToSetWeights"));
    QCOMPARE(view.check("Nia", CommitWeights{m_net, kHash}), ours("NotEnoughStakeToSetWeights"));
    QCOMPARE(view.check("Nia", CommitTimelockedWeights{m_net, {}, 5, 4}),
             ours("NotEnoughStakeToSetWeights"));
    // The owner's own neuron needs none.
    QCOMPARE(view.check("FounderHot", set), kOk);
    // Lengths come before stake; one poor subnet of several is enough.
    using Net = codec::Compact<NetUid>;
    BatchCommitWeights batch{{Net(m_net)}, {}};
    QCOMPARE(view.check("Nia", batch), ours("InputLengthsUnequal"));
    QCOMPARE(view.check("Nia", BatchSetWeights{{Net(m_net)}, {{}}, {}}),
             ours("InputLengthsUnequal"));
    batch.commitHashes = {kHash};
    QCOMPARE(view.check("FounderHot", batch), kOk);
    batch = {{Net(m_net), Net(NetUid(1))}, {kHash, kHash}};
    QCOMPARE(view.check("FounderHot", batch), ours("NotEnoughStakeToSetWeights"));
    QCOMPARE(view.check("FounderHot", CommitTimelockedWeights{m_net, {}, 0, 4}), kOk);
}

void TestGuards::reveals()
{
    View view(*m_chain);
    const RevealWeights reveal{m_net, {0}, {9}, {1, 2}, 3};
    QCOMPARE(view.check("Nia", reveal), ours("NoWeightsCommitFound"));
    const MechanismIndex index = mechanismIndex(m_net);
    const Hash256 hash = commitHashOf(dev("Nia"), index, {0}, {9}, {1, 2}, 3);
    const std::uint64_t epoch = kSubnetEpochIndex.get(view.state(), m_net);
    const auto commitIn = [&](std::uint64_t at) {
        kWeightCommits.set(view.state(), index, dev("Nia"),
                           {WeightCommit{hash, BlockNumber(at), BlockNumber(), BlockNumber()}});
    };
    // The reveal's epoch comes one after the commit's; the next block may begin one.
    kPendingEpochAt.set(view.state(), m_net, BlockNumber());
    kLastEpochBlock.set(view.state(), m_net, BlockNumber(m_chain->number()));
    commitIn(epoch);
    QCOMPARE(view.check("Nia", reveal), ours("RevealTooEarly"));
    kSubnetEpochIndex.set(view.state(), m_net, epoch + 1);
    QCOMPARE(view.check("Nia", reveal), kOk);
    QCOMPARE(view.check("Nia", BatchRevealWeights{m_net, {{0}}, {{9}}, {{1, 2}}, {3}}), kOk);
    QCOMPARE(view.check("Nia", BatchRevealWeights{m_net, {{0}}, {{9}}, {{1, 2}}, {}}),
             ours("InputLengthsUnequal"));
    QCOMPARE(view.check("Nia", BatchRevealWeights{m_net, {{0}}, {{8}}, {{1, 2}}, {3}}),
             ours("NoWeightsCommitFound"));
    // Too late is told with the same words.
    kSubnetEpochIndex.set(view.state(), m_net, epoch + 2);
    QCOMPARE(view.check("Nia", reveal), ours("RevealTooEarly"));
}

void TestGuards::rates()
{
    View view(*m_chain);
    State& state = view.state();
    const std::uint32_t now = state.blockNumber();
    kWeightsSetRateLimit.set(state, m_net, BlockSpan(10));
    const auto updatedBefore = [&](std::uint32_t blocks) {
        kLastUpdate.set(state, mechanismIndex(m_net),
                        {BlockNumber(now - blocks), BlockNumber(now - blocks)});
    };
    kCommitRevealWeightsEnabled.set(state, m_net, false);
    const SetWeights set{m_net, {0}, {1}, 0};
    updatedBefore(9);
    QCOMPARE(view.check("Nia", set), ours("SettingWeightsTooFast"));
    QCOMPARE(view.check("Nia", CommitWeights{m_net, kHash}), ours("CommittingWeightsTooFast"));
    // With commit-reveal only commits are limited.
    kCommitRevealWeightsEnabled.set(state, m_net, true);
    QCOMPARE(view.check("Nia", set), kOk);
    kCommitRevealWeightsEnabled.set(state, m_net, false);
    updatedBefore(10);
    QCOMPARE(view.check("Nia", set), kOk);
    QCOMPARE(view.check("Nia", CommitWeights{m_net, kHash}), kOk);
    // A stranger passes here, a mechanism that is not there does not.
    updatedBefore(9);
    QCOMPARE(view.check("Hanna", set), kOk);
    updatedBefore(10);
    QCOMPARE(view.check("Nia", SetMechanismWeights{m_net, MechId(1), {0}, {1}, 0}),
             ours("SettingWeightsTooFast"));
    QCOMPARE(view.check("Nia", CommitMechanismWeights{m_net, MechId(255), kHash}),
             ours("CommittingWeightsTooFast"));

    kNetworkRateLimit.set(state, BlockSpan(100));
    const RateLimitKey last{RateLimitKey::NetworkLastRegistered{}};
    kLastRateLimitedBlock.set(state, last, BlockNumber(now - 1));
    QCOMPARE(view.check("Hanna", RegisterNetwork{hot("X")}), ours("NetworkTxRateLimitExceeded"));
    // The form with an identity is not guarded, as in the reference.
    QCOMPARE(view.check("Hanna", RegisterNetworkWithIdentity{hot("X"), {}}), kOk);
    kLastRateLimitedBlock.set(state, last, BlockNumber());
    QCOMPARE(view.check("Hanna", RegisterNetwork{hot("X")}), kOk);
}

void TestGuards::takes()
{
    View view(*m_chain);
    kMinDelegateTake.set(view.state(), 100);
    kMaxDelegateTake.set(view.state(), 200);
    const auto both = [&](std::string_view who, std::string_view hotkey, std::uint16_t take) {
        const QString up = view.check(who, IncreaseTake{hot(hotkey), take});
        const QString down = view.check(who, DecreaseTake{hot(hotkey), take});
        return up == down ? up : up + QStringLiteral(" and ") + down;
    };
    QCOMPARE(both("Miner", "Nia", 99), ours("DelegateTakeTooLow"));
    QCOMPARE(both("Miner", "Nia", 100), kOk);
    QCOMPARE(both("Miner", "Nia", 200), kOk);
    QCOMPARE(both("Miner", "Nia", 201), ours("DelegateTakeTooHigh"));
    QCOMPARE(both("Miner", "Nia", UINT16_MAX), ours("DelegateTakeTooHigh"));
    QCOMPARE(both("Miner", "Nobody", 150), ours("HotKeyAccountNotExists"));
    QCOMPARE(both("Hanna", "Nia", 150), ours("NonAssociatedColdKey"));
}

void TestGuards::serving()
{
    View view(*m_chain);
    ServeAxon axon{m_net, 1, 0x08080808, 80, 4, 0, 0, 0};
    QCOMPARE(view.check("Nia", axon), kOk);
    QCOMPARE(view.check("Hanna", axon), ours("HotKeyNotRegisteredInNetwork"));
    axon.port = 0;
    QCOMPARE(view.check("Nia", axon), ours("InvalidPort"));
    axon.ipType = 5;
    QCOMPARE(view.check("Nia", axon), ours("InvalidIpType"));
    ServePrometheus prometheus{m_net, 1, 0, 80, 4};
    QCOMPARE(view.check("Nia", prometheus), ours("InvalidIpAddress"));
    prometheus.ip = 0x08080404;
    QCOMPARE(view.check("Nia", prometheus), kOk);
    AxonInfo recent;
    recent.block = BlockNumber(view.state().blockNumber());
    kAxons.set(view.state(), m_net, hot("Nia"), recent);
    const ServeAxonTls tls{m_net, 1, 0x08080808, 80, 4, 0, 0, 0, {}};
    QCOMPARE(view.check("Nia", tls), ours("ServingRateLimitExceeded"));
}

void TestGuards::poolAndBlockRefuse()
{
    const RuntimeCall call = IncreaseTake{hot("Nia"), UINT16_MAX};
    const auto refused = m_chain->validate(m_chain->make("Miner", call));
    QVERIFY(!refused);
    QCOMPARE(refused.error().toString(), std::string("validity.Custom: 27 DelegateTakeTooHigh"));
    QCOMPARE(m_chain->run("Miner", call),
             QStringLiteral("validity.Custom: 27 DelegateTakeTooHigh"));
}

void TestGuards::batchesMeetThemInside()
{
    const RuntimeCall bad = IncreaseTake{hot("Nia"), UINT16_MAX};
    QCOMPARE(m_chain->run("Miner", utility::BatchAll{{bad}}), ours("DelegateTakeTooHigh"));
    QVERIFY(m_chain->validate(m_chain->make("Miner", utility::Batch{{bad}})));
}

void TestGuards::rootIsNotAsked()
{
    m_chain->put(kColdkeySwapAnnouncements, std::pair(BlockNumber32(1), kHash), cold("Hanna"));
    QCOMPARE(m_chain->run("Hanna", system::Remark{}),
             QStringLiteral("validity.Custom: 0 ColdkeyInSwapSchedule"));
    m_chain->put(kColdkeySwapDisputes, BlockNumber32(1), cold("Hanna"));
    QCOMPARE(m_chain->run("Hanna", system::Remark{}),
             QStringLiteral("validity.Custom: 21 ColdkeySwapDisputed"));
    QCOMPARE(m_chain->root(balances::ForceSetBalance{chain::MultiAddress(dev("Hanna")),
                                                     codec::Compact<Rao>(Rao(1'000'000))}),
             std::string("Ok"));
}

QTEST_APPLESS_MAIN(TestGuards)
#include "tst_guards.moc"
