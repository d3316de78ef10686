// Every invariant is broken once, by a write that no call would make, and is named.
#include "chain/runtime/invariants.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

using Break = std::function<void(State&)>;
Q_DECLARE_METATYPE(Break)

class TestInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdAtRest();
    void nameWhatIsBroken_data();
    void nameWhatIsBroken();
    void everyRuleHasAName();

private:
    std::unique_ptr<LifeChain> m_chain;
};

void TestInvariants::initTestCase()
{
    m_chain = std::make_unique<LifeChain>(rich({"Founder", "Ann"}, 9'000));
    const NetUid net = m_chain->startSubnet("Founder");
    QCOMPARE(net, kFirstOwn);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), net, Rao(100 * kRaoPerTao)}),
             QStringLiteral("ok"));
    m_chain->emptyBlocks(12);
}

void TestInvariants::holdAtRest()
{
    QCOMPARE(brokenInvariant(m_chain->state(), m_chain->config()), std::string());
}

void TestInvariants::nameWhatIsBroken_data()
{
    QTest::addColumn<Break>("change");
    QTest::addColumn<QString>("rule");
    const auto add = [](const char* name, Break change, const char* rule) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(rule);
    };
    static const NetUid kNet = kFirstOwn;
    static const NetUid kGone{99};
    add(
        "dust",
        [](State& state) {
            system::AccountInfo info = system::kAccount.get(state, dev("Ann"));
            info.data.free = Rao(499);
            system::kAccount.set(state, dev("Ann"), info);
        },
        "ExistentialDeposit");
    add(
        "no provider",
        [](State& state) {
            system::AccountInfo info = system::kAccount.get(state, dev("Ann"));
            info.providers = 0;
            system::kAccount.set(state, dev("Ann"), info);
        },
        "Providers");
    add(
        "one rao too many",
        [](State& state) {
            system::AccountInfo info = system::kAccount.get(state, dev("Ann"));
            info.data.free = saturatingAdd(info.data.free, Rao(1));
            system::kAccount.set(state, dev("Ann"), info);
        },
        "Issuance");
    add(
        "uncounted TAO",
        [](State& state) {
            const Rao all = balances::kTotalIssuance.get(state);
            kTotalIssuance.set(state, saturatingSub(all, Rao(1)));
        },
        "SubtensorIssuance");
    add(
        "foreign key", [](State& state) { state.put(Bytes(32, 0x42), Bytes{1}); }, "UnknownKey");
    add(
        "more in the pools than staked", [](State& state) { kTotalStake.set(state, Rao(1)); },
        "TotalStake");
    add(
        "pool without money",
        [](State& state) {
            kSubnetTAO.mutate(state, kNet,
                              [](Rao& tao) { tao = saturatingAdd(tao, Rao(kRaoPerTao)); });
        },
        "PoolBacking");
    add(
        "shares of less alpha",
        [](State& state) {
            kTotalHotkeySharesV2.set(state, hot("FounderHot"), kNet, pool::SafeFloat::fromU64(1));
        },
        "Shares");
    add(
        "alpha from nowhere", [](State& state) { kSubnetAlphaOut.set(state, kNet, Alpha(1)); },
        "AlphaOut");
    add(
        "pending from nowhere",
        [](State& state) { kPendingOwnerCut.set(state, kNet, Alpha(UINT64_MAX)); }, "AlphaOut");
    add(
        "uid without key", [](State& state) { kKeys.remove(state, kNet, Uid(0)); }, "Uids");
    add(
        "two uids", [](State& state) { kUids.set(state, kNet, hot("Ann"), Uid(0)); }, "Uids");
    add(
        "no member", [](State& state) { kIsNetworkMember.remove(state, hot("FounderHot"), kNet); },
        "Uids");
    add(
        "weights of nobody",
        [](State& state) { kWeights.set(state, mechanismIndex(kNet), Uid(1), {}); }, "Uids");
    add(
        "short list", [](State& state) { kEmission.set(state, kNet, {}); }, "Lists");
    add(
        "long list",
        [](State& state) {
            kLastUpdate.set(state, mechanismIndex(kNet), {{}, {}});
        },
        "Lists");
    add(
        "setting of nobody", [](State& state) { kTempo.set(state, kGone, 1); }, "Orphan");
    add(
        "hotkey's entry of nobody",
        [](State& state) { kIsNetworkMember.set(state, hot("Ann"), kGone, true); }, "Orphan");
    add(
        "third key of nobody",
        [](State& state) {
            kAlphaV2.set(state, hot("Ann"), cold("Ann"), kGone, pool::SafeFloat::fromU64(1));
        },
        "Orphan");
    add(
        "mechanism of nobody",
        [](State& state) { kIncentive.set(state, mechanismIndex(kGone, MechId(1)), {}); },
        "Orphan");
    add(
        "root claim of nobody",
        [](State& state) {
            kRootClaimable.set(state, hot("Ann"), {{kGone, math::I96F32()}});
        },
        "Orphan");
    add(
        "miscounted", [](State& state) { kTotalNetworks.set(state, 9); }, "Networks");
}

void TestInvariants::nameWhatIsBroken()
{
    QFETCH(Break, change);
    QFETCH(QString, rule);
    storage::Overlay overlay(m_chain->state());
    State state(overlay, m_chain->config());
    change(state);
    const auto answer = checkInvariants(state, m_chain->config());
    QVERIFY(!answer);
    QCOMPARE(QString::fromStdString(std::string(answer.error().name())), rule);
    QVERIFY(!answer.error().detail().empty());
}

void TestInvariants::everyRuleHasAName()
{
    for (int i = 1; i <= static_cast<int>(InvariantError::AlphaLost); ++i)
        QVERIFY(errorName(static_cast<InvariantError>(i)) != "Unknown");
    QCOMPARE(errorName(static_cast<InvariantError>(0)), std::string_view("Unknown"));
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
