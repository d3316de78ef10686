// What a block may do to the books: each rule is broken once by a write that no call would make,
// and each loss that the reference has by design is shown with its amount.
#include "chain/runtime/invariants/block_books.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

using Break = std::function<void(State&)>;
Q_DECLARE_METATYPE(Break)

namespace {

const QString kOk = QStringLiteral("ok");
constexpr NetUid kNet = kFirstOwn;

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

} // namespace

class TestBlockBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anythingMayStayAsItIs();
    void rulesAreNamed_data();
    void rulesAreNamed();
    void splittingABlocksAlphaLosesTwoUnits();
    void registrationEndsAlphaUncounted();
    void feesStayInTotalStake();
    void rootDividendsAreGivenUpWithTheStake();

private:
    std::unique_ptr<LifeChain> m_chain;
};

void TestBlockBooks::initTestCase()
{
    m_chain = std::make_unique<LifeChain>(rich({"Founder", "Ann"}, 9'000));
    QCOMPARE(m_chain->startSubnet("Founder"), kNet);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), kNet, tao(100)}), kOk);
    m_chain->put(kSubtokenEnabled, true, kRoot);
    m_chain->put(kNumRootClaim, std::uint64_t{0});
    m_chain->put(kSubnetMovingPrice, math::I96F32::fromInt(2), kNet);
    QCOMPARE(m_chain->run("Founder", RootRegister{hot("FounderHot")}), kOk);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), kRoot, tao(500)}), kOk);
    m_chain->runEpochs(kNet, 2);
}

void TestBlockBooks::anythingMayStayAsItIs()
{
    const Result<void> same = checkBlockBooks(m_chain->state(), m_chain->state(), {});
    QVERIFY2(same, same ? "" : same.error().toString().c_str());
}

void TestBlockBooks::rulesAreNamed_data()
{
    QTest::addColumn<Break>("change");
    QTest::addColumn<QString>("rule");
    const auto add = [](const char* name, Break change, const char* rule) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(rule);
    };
    const auto grow = [](const auto& map, State& state, NetUid netuid, std::uint64_t amount) {
        map.mutate(state, netuid,
                   [amount](Alpha& sum) { sum = saturatingAdd(sum, Alpha(amount)); });
    };
    add(
        "alpha that nobody issued", [grow](State& state) { grow(kSubnetAlphaIn, state, kNet, 1); },
        "AlphaIssuance");
    add(
        "alpha that was issued and is nowhere",
        [grow](State& state) { grow(alpha_assets::kTotalAlphaIssuance, state, kNet, 1); },
        "AlphaIssuance");
    add(
        "alpha that nobody has",
        [grow](State& state) {
            grow(kSubnetAlphaOut, state, kNet, 1'000'000);
            grow(alpha_assets::kTotalAlphaIssuance, state, kNet, 1'000'000);
        },
        "AlphaLost");
    add(
        "alpha that two have",
        [grow](State& state) { grow(kPendingOwnerCut, state, kNet, 1'000'000); }, "AlphaLost");
    add(
        "dividends from nowhere",
        [](State& state) {
            kRootClaimable.mutate(state, hot("FounderHot"), [](auto& rates) {
                rates[kNet] = rates[kNet].saturatingAdd(math::I96F32::one());
            });
        },
        "AlphaLost");
    add(
        "stake that no pool has",
        [](State& state) {
            kTotalStake.set(state, saturatingAdd(kTotalStake.get(state), Rao(1'000)));
        },
        "TotalStake");
    add(
        "pool without stake",
        [](State& state) { kTotalStake.set(state, saturatingSub(kTotalStake.get(state), Rao(1))); },
        "TotalStake");
}

void TestBlockBooks::rulesAreNamed()
{
    QFETCH(Break, change);
    QFETCH(QString, rule);
    storage::Overlay overlay(m_chain->state());
    State state(overlay, m_chain->config());
    change(state);
    const Result<void> answer = checkBlockBooks(m_chain->state(), state, {});
    QVERIFY(!answer);
    QCOMPARE(QString::fromStdString(std::string(answer.error().name())), rule);
    QVERIFY(!answer.error().detail().empty());
}

/// 1 000 000 000 alpha are made, 179 995 422 + 410 002 288 + 410 002 288 are given to somebody
/// when root takes no part.
void TestBlockBooks::splittingABlocksAlphaLosesTwoUnits()
{
    LifeChain chain(rich({"Founder"}, 9'000));
    const NetUid netuid = chain.startSubnet("Founder");
    // Not a block with an epoch.
    chain.runEpochs(netuid, 1);
    const auto sum = [&chain, netuid] {
        return chain.get(kPendingServerEmission, netuid).value() +
               chain.get(kPendingValidatorEmission, netuid).value() +
               chain.get(kPendingRootAlphaDivs, netuid).value() +
               chain.get(kPendingOwnerCut, netuid).value();
    };
    for (int i = 0; i < 3; ++i) {
        const std::uint64_t outside = chain.get(kSubnetAlphaOut, netuid).value();
        const std::uint64_t before = sum();
        chain.emptyBlocks(1);
        QCOMPARE(chain.get(kSubnetAlphaOut, netuid).value() - outside,
                 std::uint64_t{1'000'000'000});
        QCOMPARE(sum() - before, std::uint64_t{999'999'998});
    }
}

/// The price of a place buys alpha, which is then gone; what is counted is the TAO.
void TestBlockBooks::registrationEndsAlphaUncounted()
{
    const auto issued = [this] {
        return m_chain->get(alpha_assets::kTotalAlphaIssuance, kNet).value();
    };
    const auto there = [this] {
        return m_chain->get(kSubnetAlphaIn, kNet).value() +
               m_chain->get(kSubnetAlphaOut, kNet).value();
    };
    const std::uint64_t before = issued() - there();
    const Rao counted = m_chain->get(kRAORecycledForRegistration, kNet);
    const Rao price = m_chain->get(kBurn, kNet);
    QCOMPARE(m_chain->run("Ann", BurnedRegister{kNet, hot("Place")}), kOk);
    // Unsigned numbers wrap around in step, whichever is the larger.
    QVERIFY(issued() - there() != before);
    const Rao more = saturatingSub(m_chain->get(kRAORecycledForRegistration, kNet), counted);
    QVERIFY(more <= price && !more.isZero());
}

void TestBlockBooks::feesStayInTotalStake()
{
    const auto beyond = [this] {
        std::uint64_t out = m_chain->get(kTotalStake).value();
        kSubnetTAO.forEach(m_chain->state(), [&out](NetUid, Rao pool) { out -= pool.value(); });
        return out;
    };
    const std::uint64_t before = beyond();
    m_chain->emptyBlocks(3);
    QCOMPARE(beyond(), before);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), kNet, tao(10)}), kOk);
    // 33 / 65 535 of ten TAO.
    QCOMPARE(beyond() - before, std::uint64_t{10'000'000'000} * 33 / 65'535);
    const std::uint64_t after = beyond();
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), kNet, Alpha(1'000'000'000)}), kOk);
    QCOMPARE(beyond(), after);
}

void TestBlockBooks::rootDividendsAreGivenUpWithTheStake()
{
    m_chain->runEpochs(kNet, 2);
    const auto owed = [this] {
        storage::Overlay overlay(m_chain->state());
        const State view(overlay, m_chain->config());
        return rootOwed(view, hot("FounderHot"), cold("Ann"), kNet).value();
    };
    QVERIFY(owed() > 0);
    const Alpha all = m_chain->stake("FounderHot", "Ann", kRoot);
    const Alpha before = m_chain->stake("FounderHot", "Ann", kNet);
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), kRoot, all}), kOk);
    QCOMPARE(owed(), std::uint64_t{0});
    QCOMPARE(m_chain->stake("FounderHot", "Ann", kNet), before);
}

QTEST_APPLESS_MAIN(TestBlockBooks)
#include "tst_block_books.moc"
