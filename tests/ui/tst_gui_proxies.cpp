// The proxies of an account, with keys and mouse: who may act, what they announced, and accounts
// that only proxies can use.
#include "chain/api/calls.h"
#include "chain/api/calls/multisig.h"
#include "chain/api/calls/pure.h"
#include "chain/primitives/derived_account.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/fake_shared.h"
#include "tests/support/gui_helpers.h"
#include "tests/ui/real_desk.h"
#include "ui/flows/account_marks.h"
#include "ui/format/address_format.h"
#include "ui/format/proxy_text.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using chain::ProxyKind;
using soma::ui::PageId;
using soma::wallet::TransferStatus;

namespace {

const QString kBobs = u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s;
constexpr int kProxiesTab = 3;

chain::AccountId bob()
{
    return *chain::parseAddress(kBobs.toStdString());
}

chain::AccountId savings()
{
    return FakeWallet::idFor(u"savings"_s);
}

void fill(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.wallet.addAccount(u"mining"_s);
    desk.setBalance(u"savings"_s, tao(100));
    desk.setBalance(u"mining"_s, tao(5));
    desk.makeBlocks(3);
}

/// The proxies tab of that account.
QWidget* openProxies(Desk& desk, const QString& account = u"savings"_s)
{
    if (desk.window == nullptr)
        desk.open();
    desk.window->showPage(PageId::Accounts, {account});
    visible<QTabBar>(desk.window.get(), u"accountTabs"_s)->setCurrentIndex(kProxiesTab);
    [[maybe_unused]] const auto* card = visible<QWidget>(desk.window.get(), u"grantedCard"_s);
    return desk.window.get();
}

/// From the review to the block.
void sign(Desk& desk)
{
    QWidget* window = desk.window.get();
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    typeInto(window, u"actPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    QTRY_VERIFY_WITH_TIMEOUT(visible<QAbstractButton>(window, u"actSignButton"_s)->isEnabled(),
                             3'000);
    click(window, u"actSignButton"_s);
    QTRY_VERIFY(isFront(window, u"signTrack"_s));
    desk.wallet.advance(desk.wallet.lastRow(), TransferStatus::Finalized);
    QTRY_VERIFY(showsText(window, u": done"_s));
    click(window, u"actDoneButton"_s);
    QTRY_VERIFY(isFront(window, u"proxiesTab"_s));
}

/// The trial reserves that much of the signer's balance.
void reserving(Desk& desk, Rao deposit)
{
    desk.node.setDryRun([&desk, deposit](const chain::DryRunRequest& request) {
        chain::DryRun run;
        run.at = desk.node.bestHead();
        run.fee = chain::FeePaid{request.signer, Rao(1'000), {}};
        constexpr std::uint32_t kNone = 0;
        constexpr u128 kNewLogic = u128{1} << 127;
        const auto account = [&](Rao free, Rao reserved) {
            return codec::encodeAll(kNone, kNone, std::uint32_t{1}, kNone, free, reserved, Rao(),
                                    kNewLogic);
        };
        for (const Bytes& key : request.keys)
            run.values.push_back({key, account(tao(100), Rao()),
                                  account(saturatingSub(tao(100), deposit), deposit)});
        run.answers.resize(request.questions.size());
        return Result<chain::DryRun>(run);
    });
}

} // namespace

class TestGuiProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyActsAtFirst();
    void aProxyIsAdded();
    void faultsAreToldInPlace();
    void proxiesAreListedAndRemoved();
    void announcementsAreRejectedAndTakenBack();
    void watchedAccountsOnlyShow();
    void aPureAccountIsMadeAndKept();
    void aPureAccountIsClosedByItsProxy();
    void everyControlHasAName();
    void kindsHaveWords();
};

void TestGuiProxies::nobodyActsAtFirst()
{
    Desk desk;
    fill(desk);
    QWidget* window = openProxies(desk);
    QTRY_VERIFY(textOf(window, u"noProxies"_s).contains(u"Nobody"_s));
    QVERIFY(!isFront(window, u"removeProxiesButton"_s));
    QVERIFY(!isFront(window, u"announcedCard"_s));
    QVERIFY(!isFront(window, u"proxyForm"_s));
}

void TestGuiProxies::aProxyIsAdded()
{
    Desk desk;
    fill(desk);
    reserving(desk, Rao(93'000'000));
    QWidget* window = openProxies(desk);
    click(window, u"addProxyButton"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"proxyDelegateEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), kBobs);
    auto* kind = visible<QComboBox>(window, u"proxyKindCombo"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // The second one.
    QCOMPARE(kind->currentData().toInt(), int(ProxyKind::Staking));
    QVERIFY(noteOf(window, u"proxyKindCombo"_s).contains(u"Cannot send anything away"_s));
    auto* delay = visible<QSpinBox>(window, u"proxyDelaySpin"_s);
    delay->setFocus();
    delay->selectAll();
    QTest::keyClicks(delay, u"300"_s);
    QTRY_VERIFY(noteOf(window, u"proxyDelaySpin"_s).contains(u"1 h 0 min"_s));
    // The deposit stands there before anything is reviewed.
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"proxyDeposit"_s), u"0.093"_s));
    click(window, u"proxyReviewButton"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    auto* review = visible<QWidget>(window, u"signReview"_s);
    QVERIFY(showsText(review, u"Proxy.add_proxy"_s));
    QTRY_VERIFY(showsText(review, ui::groupedAddress(kBobs)));
    QTRY_VERIFY(showsText(review, u"0.093"_s));
    sign(desk);
    QVERIFY(desk.wallet.orders().back().call.bytes ==
            chain::calls::addProxy(bob(), ProxyKind::Staking, 300).bytes);
    QVERIFY(!isFront(window, u"proxyForm"_s));
    // The chain has it now.
    setProxies(desk.node, savings(), {{bob(), ProxyKind::Staking, 300}}, Rao(93'000'000));
    desk.makeBlocks(1);
    QTRY_VERIFY(textOf(window, u"proxyMay1"_s).startsWith(u"Staking"_s));
    QVERIFY(textOf(window, u"proxyMay1"_s).contains(u"300"_s));
    QVERIFY(textOf(window, u"proxyDepositHeld"_s).contains(u"0.093"_s));
}

void TestGuiProxies::faultsAreToldInPlace()
{
    Desk desk;
    fill(desk);
    QWidget* window = openProxies(desk);
    click(window, u"addProxyButton"_s);
    click(window, u"proxyReviewButton"_s);
    QVERIFY(noteOf(window, u"proxyDelegateEdit"_s).contains(u"48"_s));
    typeInto(window, u"proxyDelegateEdit"_s, ui::addressOf(savings()));
    QTRY_VERIFY(noteOf(window, u"proxyDelegateEdit"_s).contains(u"its own proxy"_s));
    click(window, u"proxyReviewButton"_s);
    QVERIFY(isFront(window, u"proxiesTab"_s));
    // What the chain would refuse is told while one chooses.
    desk.node.setDryRun([&desk](const chain::DryRunRequest& request) {
        chain::DryRun run;
        run.at = desk.node.bestHead();
        run.failure = chain::DispatchFailure{"Proxy", "Duplicate"};
        run.fee = chain::FeePaid{request.signer, Rao(1'000), {}};
        for (const Bytes& key : request.keys)
            run.values.push_back({key, std::nullopt, std::nullopt});
        run.answers.resize(request.questions.size());
        return Result<chain::DryRun>(run);
    });
    typeInto(window, u"proxyDelegateEdit"_s, kBobs);
    QTRY_VERIFY(!textOf(window, u"proxyFault"_s).isEmpty());
    click(window, u"proxyCancelButton"_s);
    QVERIFY(!isFront(window, u"proxyForm"_s));
    // Nothing of it is left when it opens again.
    click(window, u"addProxyButton"_s);
    QVERIFY(visible<QLineEdit>(window, u"proxyDelegateEdit"_s)->text().isEmpty());
}

void TestGuiProxies::proxiesAreListedAndRemoved()
{
    Desk desk;
    fill(desk);
    const chain::AccountId mining = FakeWallet::idFor(u"mining"_s);
    setProxies(desk.node, savings(),
               {{mining, ProxyKind::Any, 0}, {bob(), ProxyKind::Transfer, 10}}, Rao(126'000'000));
    desk.makeBlocks(1);
    QWidget* window = openProxies(desk);
    QTRY_COMPARE(textOf(window, u"proxyName1"_s), u"mining"_s);
    QVERIFY(textOf(window, u"proxyMay1"_s).contains(u"at once"_s));
    QVERIFY(textOf(window, u"proxyMay2"_s).startsWith(u"Sending"_s));
    click(window, u"removeProxyButton2"_s);
    sign(desk);
    QVERIFY(desk.wallet.orders().back().call.bytes ==
            chain::calls::removeProxy(bob(), ProxyKind::Transfer, 10).bytes);
    click(window, u"removeProxiesButton"_s);
    sign(desk);
    QVERIFY(desk.wallet.orders().back().call.bytes == chain::calls::removeProxies().bytes);
    // The other side of it.
    openProxies(desk, u"mining"_s);
    QTRY_VERIFY(textOf(window, u"heldText1"_s).contains(u"savings"_s));
    QVERIFY(textOf(window, u"heldText1"_s).contains(u"Everything"_s));
}

void TestGuiProxies::announcementsAreRejectedAndTakenBack()
{
    Desk desk;
    fill(desk);
    const chain::Hash256 hash(ByteArray<32>{9});
    setProxies(desk.node, savings(), {{bob(), ProxyKind::Transfer, 10}}, Rao(93'000'000));
    setAnnouncements(desk.node, bob(),
                     {{savings(), hash, 2}, {FakeWallet::idFor(u"mining"_s), hash, 3}},
                     Rao(104'000'000));
    setAnnouncements(desk.node, savings(), {{bob(), hash, 1}}, Rao(104'000'000));
    desk.makeBlocks(1);
    QWidget* window = openProxies(desk);
    QTRY_VERIFY(textOf(window, u"announcedText1"_s).contains(u"block 2"_s));
    QVERIFY(textOf(window, u"announcedText1"_s).contains(u"block 12"_s)); // With the delay.
    QVERIFY(textOf(window, u"announcedText2"_s).isEmpty()); // That one is for another account.
    click(window, u"rejectButton1"_s);
    sign(desk);
    QVERIFY(desk.wallet.orders().back().call.bytes ==
            chain::calls::rejectAnnouncement(bob(), hash).bytes);
    QTRY_VERIFY(textOf(window, u"noticeText1"_s).contains(u"block 1"_s));
    click(window, u"withdrawButton1"_s);
    sign(desk);
    QVERIFY(desk.wallet.orders().back().call.bytes ==
            chain::calls::removeAnnouncement(bob(), hash).bytes);
}

void TestGuiProxies::watchedAccountsOnlyShow()
{
    Desk desk;
    fill(desk);
    desk.wallet.addAccount(u"cold"_s, wallet::AccountKind::WatchOnly);
    setProxies(desk.node, FakeWallet::idFor(u"cold"_s), {{bob(), ProxyKind::Any, 0}},
               Rao(93'000'000));
    desk.makeBlocks(1);
    QWidget* window = openProxies(desk, u"cold"_s);
    QTRY_VERIFY(!textOf(window, u"proxyMay1"_s).isEmpty());
    for (const QString& name : {u"addProxyButton"_s, u"removeProxyButton1"_s,
                                u"removeProxiesButton"_s, u"makePureButton"_s, u"killPureButton"_s})
        QVERIFY2(!isFront(window, name), qPrintable(name));
}

/// With real keys: the block that holds the call tells the address.
void TestGuiProxies::aPureAccountIsMadeAndKept()
{
    RealDesk desk;
    desk.open();
    QWidget* window = desk.window.get();
    const auto savings = desk.makeAccount(u"savings"_s, u"//Alice"_s);
    desk.node.setAccount(savings.account, tao(100));
    desk.node.addBlock();
    desk.window->showPage(PageId::Accounts, savings.handle);
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(kProxiesTab);
    click(window, u"makePureButton"_s);
    auto* number = visible<QSpinBox>(window, u"pureIndexSpin"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"4"_s);
    click(window, u"pureReviewButton"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    typeInto(window, u"actPasswordEdit"_s, RealDesk::password());
    QTRY_VERIFY_WITH_TIMEOUT(visible<QAbstractButton>(window, u"actSignButton"_s)->isEnabled(),
                             3'000);
    click(window, u"actSignButton"_s);
    QTRY_COMPARE(desk.node.submitted().size(), std::size_t{1});
    const chain::Head block = desk.node.addBlock();
    QTRY_COMPARE(desk.wallet->accounts().size(), std::size_t{2});
    const auto rows = desk.wallet->accounts();
    const auto pure = std::find_if(rows.begin(), rows.end(), [](const wallet::AccountRow& row) {
        return row.kind == wallet::AccountKind::WatchOnly;
    });
    QVERIFY(pure != rows.end());
    const chain::PureOrigin wanted{savings.account, ProxyKind::Any, 4,
                                   std::uint32_t(block.number.value()), 1};
    QVERIFY(pure->account == chain::pureProxyAccount(wanted));
    const auto noted = [&] {
        for (const wallet::AccountRow& row : desk.wallet->accounts())
            if (row.account == pure->account)
                return ui::AccountMarks::pure(row.note, row.account);
        return std::optional<chain::PureOrigin>();
    };
    QTRY_VERIFY(noted() == wanted);
}

void TestGuiProxies::aPureAccountIsClosedByItsProxy()
{
    Desk desk;
    fill(desk);
    const chain::PureOrigin origin{savings(), ProxyKind::Any, 4, 2, 1};
    const chain::AccountId pure = chain::pureProxyAccount(origin);
    desk.wallet.addAccount(u"keyless"_s, wallet::AccountKind::WatchOnly);
    auto rows = desk.wallet.accounts();
    rows.back().account = pure;
    rows.back().address = ui::addressOf(pure);
    rows.back().note = u"My own words.\n"_s + ui::AccountMarks::note(origin);
    desk.wallet.setAccounts(rows);
    setProxies(desk.node, pure, {{savings(), ProxyKind::Any, 0}}, Rao(93'000'000));
    desk.makeBlocks(1);
    QWidget* window = openProxies(desk, u"keyless"_s);
    QTRY_VERIFY(isFront(window, u"killPureButton"_s));
    click(window, u"killPureButton"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    QVERIFY(showsText(window, u"lost for ever"_s));
    sign(desk);
    const wallet::CallOrder& order = desk.wallet.orders().back();
    QVERIFY(order.signer == savings());
    QVERIFY(order.call.bytes ==
            chain::calls::proxied(pure, std::nullopt, chain::calls::killPure(origin)).bytes);
}

void TestGuiProxies::everyControlHasAName()
{
    Desk desk;
    fill(desk);
    setProxies(
        desk.node, savings(),
        {{FakeWallet::idFor(u"mining"_s), ProxyKind::Any, 0}, {bob(), ProxyKind::Transfer, 10}},
        Rao(126'000'000));
    setAnnouncements(desk.node, bob(), {{savings(), chain::Hash256(), 2}}, Rao(104'000'000));
    desk.makeBlocks(1);
    QWidget* window = openProxies(desk);
    QTRY_VERIFY(isFront(window, u"rejectButton1"_s));
    for (const QString& form : {u"addProxyButton"_s, u"makePureButton"_s}) {
        click(window, form);
        const QStringList faults = namelessControls(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestGuiProxies::kindsHaveWords()
{
    std::set<QString> names;
    for (const ProxyKind kind : ui::ProxyText::offered()) {
        names.insert(ui::ProxyText::kind(kind));
        QVERIFY(ui::ProxyText::explains(kind).size() > 10);
    }
    QCOMPARE(names.size(), ui::ProxyText::offered().size());
    for (int kind = 0; kind <= 17; ++kind)
        QVERIFY(!ui::ProxyText::kind(static_cast<ProxyKind>(kind)).isEmpty());
    QCOMPARE(ui::ProxyText::delay(0, 12'000), u"at once"_s);
    QVERIFY(ui::ProxyText::delay(300, 0).contains(u"300"_s));
}

QTEST_MAIN(TestGuiProxies)
#include "tst_gui_proxies.moc"
