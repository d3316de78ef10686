// Fees in alpha: what happens when somebody who unstakes has too little TAO for the fee.
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/swap.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

const QString kOk = QStringLiteral("ok");
const QString kPayment = QStringLiteral("validity.Payment");

} // namespace

class TestAlphaFee : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void taoComesFirst();
    void alphaPaysWhenTaoDoesNot();
    void onlyCallsThatTakeStake();
    void oneSubnetOnly();
    void tooLittleAlpha();
    void rootStakePaysOneToOne();

private:
    /// Leaves the staker with this much TAO.
    void leave(Rao free);

    std::unique_ptr<LifeChain> m_chain;
    NetUid m_net;
};

void TestAlphaFee::init()
{
    m_chain = std::make_unique<LifeChain>(rich({"Founder", "Ann"}, 9'000));
    m_net = m_chain->startSubnet("Founder");
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), m_net, Rao(100 * kRaoPerTao)}), kOk);
}

void TestAlphaFee::leave(Rao free)
{
    QCOMPARE(m_chain->root(balances::ForceSetBalance{chain::MultiAddress(dev("Ann")),
                                                     codec::Compact<Rao>(free)}),
             std::string("Ok"));
}

void TestAlphaFee::taoComesFirst()
{
    const Alpha before = m_chain->stake("FounderHot", "Ann", m_net);
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), m_net, Alpha(kRaoPerTao)}), kOk);
    QVERIFY(!m_chain->hasEvent("SubtensorModule.TransactionFeePaidWithAlpha"));
    QVERIFY(m_chain->stake("FounderHot", "Ann", m_net).value() + 1 >= before.value() - kRaoPerTao);
}

void TestAlphaFee::alphaPaysWhenTaoDoesNot()
{
    leave(Rao(500));
    const Alpha before = m_chain->stake("FounderHot", "Ann", m_net);
    m_chain->open();
    const Rao author = balances::account(m_chain->working(), dev("One")).free;
    const math::U64F64 price = swap::currentPrice(m_chain->working(), m_net);
    const auto outcome = m_chain->apply(
        m_chain->make("Ann", RemoveStake{hot("FounderHot"), m_net, Alpha(kRaoPerTao)}),
        SignatureCheck::AlreadyVerified);
    const Rao authorAfter = balances::account(m_chain->working(), dev("One")).free;
    m_chain->close();
    QVERIFY(outcome && !outcome->failure);
    QVERIFY(m_chain->hasEvent("SubtensorModule.TransactionFeePaidWithAlpha"));
    QVERIFY(m_chain->hasEvent("TransactionPayment.TransactionFeePaid"));

    // The fee at the spot price went first, then what was asked for.
    const auto fee =
        math::U64F64::fromInt(outcome->fee.value()).safeDiv(price).toInt<std::uint64_t>();
    const std::uint64_t gone = before.value() - m_chain->stake("FounderHot", "Ann", m_net).value();
    QVERIFY2(gone >= kRaoPerTao + fee - 1 && gone <= kRaoPerTao + fee + 1,
             qPrintable(QStringLiteral("%1 for a fee of %2").arg(gone).arg(fee)));
    // The author got nearly the fee's worth, and the swap's own fee for the rest.
    QVERIFY(authorAfter.value() > author.value() + outcome->fee.value() * 99 / 100);
}

void TestAlphaFee::onlyCallsThatTakeStake()
{
    leave(Rao(500));
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), m_net, Rao(kRaoPerTao)}), kPayment);
    QCOMPARE(m_chain->run("Ann", system::Remark{}), kPayment);
    QCOMPARE(m_chain->run("Ann", UnstakeAll{hot("FounderHot")}), kOk);
}

void TestAlphaFee::oneSubnetOnly()
{
    const NetUid second = m_chain->startSubnet("Founder");
    static_cast<void>(second);
    NetUid other;
    kNetworksAdded.forEach(m_chain->state(), [&](NetUid netuid, bool) {
        if (netuid != m_net && netuid > NetUid(1))
            other = netuid;
    });
    QVERIFY(other != kRoot);
    m_chain->put(kSubtokenEnabled, true, other);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), other, Rao(10 * kRaoPerTao)}), kOk);
    leave(Rao(500));
    QCOMPARE(m_chain->run("Ann", UnstakeAll{hot("FounderHot")}), kPayment);
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), other, Alpha(kRaoPerTao)}), kOk);
}

void TestAlphaFee::tooLittleAlpha()
{
    leave(Rao(500));
    // With another hotkey, and in a subnet that does not exist, there is nothing.
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("Nobody"), m_net, Alpha(1)}), kPayment);
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), NetUid(77), Alpha(1)}), kPayment);
    QCOMPARE(m_chain->run("Ann", RemoveStake{hot("FounderHot"), NetUid(UINT16_MAX), Alpha(1)}),
             kPayment);
}

void TestAlphaFee::rootStakePaysOneToOne()
{
    m_chain->put(kSubtokenEnabled, true, kRoot);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), kRoot, Rao(50 * kRaoPerTao)}), kOk);
    leave(Rao(500));
    const Alpha before = m_chain->stake("FounderHot", "Ann", kRoot);
    m_chain->open();
    const auto outcome = m_chain->apply(
        m_chain->make("Ann", RemoveStake{hot("FounderHot"), kRoot, Alpha(kRaoPerTao)}),
        SignatureCheck::AlreadyVerified);
    m_chain->close();
    QVERIFY(outcome && !outcome->failure);
    const std::uint64_t gone = before.value() - m_chain->stake("FounderHot", "Ann", kRoot).value();
    QVERIFY(gone >= kRaoPerTao + outcome->fee.value() - 1);
    QVERIFY(gone <= kRaoPerTao + outcome->fee.value() + 1);
}

QTEST_APPLESS_MAIN(TestAlphaFee)
#include "tst_alpha_fee.moc"
