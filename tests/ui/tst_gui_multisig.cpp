// Multisigs, with keys and mouse: put together, kept as a watched account, signed by several.
#include "chain/api/calls.h"
#include "chain/api/calls/multisig.h"
#include "chain/api/calls/pure.h"
#include "chain/api/queries/multisig.h"
#include "chain/primitives/derived_account.h"
#include "chain/primitives/ss58_address.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "tests/support/fake_shared.h"
#include "tests/support/gui_helpers.h"
#include "tests/ui/real_desk.h"
#include "ui/flows/account_marks.h"
#include "ui/format/address_format.h"
#include "ui/widgets/copy_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::AccountMarks;
using soma::ui::MultisigShape;
using soma::ui::PageId;
using soma::wallet::TransferStatus;

namespace {

const QString kBobs = u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s;
const QString kCharlies = u"5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"_s;
constexpr int kMultisigTab = 4;

chain::AccountId idOf(const QString& address)
{
    return *chain::parseAddress(address.toStdString());
}

chain::AccountId savings()
{
    return FakeWallet::idFor(u"savings"_s);
}

chain::AccountId mining()
{
    return FakeWallet::idFor(u"mining"_s);
}

/// Savings, mining and Bob, two of whom must sign.
MultisigShape treasury()
{
    MultisigShape out{{savings(), mining(), idOf(kBobs)}, 2};
    std::sort(out.signatories.begin(), out.signatories.end());
    return out;
}

chain::calls::Signatories asSeenBy(const chain::AccountId& signer)
{
    chain::calls::Signatories out{2, treasury().signatories};
    std::erase(out.others, signer);
    return out;
}

chain::CallSpec payment()
{
    return chain::calls::transferKeepAlive(idOf(kCharlies), tao(3));
}

constexpr chain::CallWeight kWeight{5'000'000, 5'000'000};

void fill(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.wallet.addAccount(u"mining"_s);
    desk.setBalance(u"savings"_s, tao(100));
    desk.setBalance(u"mining"_s, tao(5));
    tellCalls(desk.node, *runtime::runtimeMetadata({}, 15));
    desk.makeBlocks(3);
}

/// The treasury among the accounts, as the form keeps it.
void addTreasury(Desk& desk)
{
    desk.wallet.addAccount(u"treasury"_s, wallet::AccountKind::WatchOnly);
    auto rows = desk.wallet.accounts();
    rows.back().account = treasury().account();
    rows.back().address = ui::addressOf(rows.back().account);
    rows.back().note = AccountMarks::note(treasury());
    desk.wallet.setAccounts(rows);
    desk.setBalance(rows.back().account, tao(50));
    desk.makeBlocks(1);
}

QString noteIn(const Desk& desk)
{
    for (const wallet::AccountRow& row : desk.wallet.accounts())
        if (row.handle.name == "treasury"_L1)
            return row.note;
    return {};
}

QWidget* openTreasury(Desk& desk)
{
    if (desk.window == nullptr)
        desk.open();
    desk.window->showPage(PageId::Accounts, {u"treasury"_s});
    visible<QTabBar>(desk.window.get(), u"accountTabs"_s)->setCurrentIndex(kMultisigTab);
    [[maybe_unused]] const auto* card = visible<QWidget>(desk.window.get(), u"membersCard"_s);
    return desk.window.get();
}

void operation(Desk& desk, const chain::AccountId& depositor,
               const std::vector<chain::AccountId>& approvals)
{
    setOperation(desk.node, treasury().account(), chain::callHash(payment().bytes), {2, 1},
                 Rao(196'000'000), depositor, approvals);
    desk.makeBlocks(1);
}

void signAs(QWidget* window, const QString& account)
{
    auto* combo = visible<QComboBox>(window, u"multisigSigner"_s);
    QVERIFY(combo != nullptr);
    combo->setCurrentIndex(combo->findData(account));
}

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
    QTRY_VERIFY(isFront(window, u"multisigTab"_s));
}

const Bytes& lastCall(const Desk& desk)
{
    return desk.wallet.orders().back().call.bytes;
}

} // namespace

class TestGuiMultisig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesTellWhatTheyAreMadeOf();
    void aMultisigIsPutTogether();
    void faultsAreToldInPlace();
    void membersAreShown();
    void aPaymentIsProposed();
    void otherCallsAreReadInWords();
    void anApprovalOfOthersIsGiven();
    void theLastSignatureCarriesItOut();
    void anUnknownCallIsPastedFirst();
    void whoeverBeganItCancels();
    void strangersOnlyWatch();
    void everyControlHasAName();
};

void TestGuiMultisig::notesTellWhatTheyAreMadeOf()
{
    const MultisigShape shape = treasury();
    const QString note = AccountMarks::note(shape);
    QVERIFY(AccountMarks::multisig(note, shape.account()) == shape);
    QVERIFY(AccountMarks::multisig(u"bank: third drawer\n"_s + note, shape.account()) == shape);
    QVERIFY(!AccountMarks::multisig(note, savings())); // Another account's.
    QVERIFY(!AccountMarks::multisig(note.section(u'\n', 0, -2), shape.account()));
    QVERIFY(!AccountMarks::multisig({}, shape.account()));
    const Bytes call = payment().bytes;
    const QString longer = AccountMarks::withCalls(note, {call, {1, 2, 3}});
    QVERIFY((AccountMarks::calls(longer) == std::vector<Bytes>{call, {1, 2, 3}}));
    QVERIFY(AccountMarks::multisig(longer, shape.account()) == shape);
    QCOMPARE(AccountMarks::withCalls(longer, {}), note);
    const chain::PureOrigin origin{savings(), chain::ProxyKind::Staking, 3, 12'345, 2};
    const chain::AccountId pure = chain::pureProxyAccount(origin);
    QVERIFY(AccountMarks::pure(AccountMarks::note(origin), pure) == origin);
    QVERIFY(!AccountMarks::pure(AccountMarks::note(origin), savings()));
    QVERIFY(ui::bytesOfHex(u" 0x0a\n FF "_s) == (Bytes{10, 255}));
    QVERIFY(!ui::bytesOfHex(u"0xabc"_s) && !ui::bytesOfHex(u"0x"_s) && !ui::bytesOfHex(u"xy"_s));
}

void TestGuiMultisig::aMultisigIsPutTogether()
{
    Desk desk;
    fill(desk);
    desk.open();
    QWidget* window = desk.window.get();
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    click(window, u"newMultisigButton"_s);
    QTRY_COMPARE(visible<QLineEdit>(window, u"signatoryEdit1"_s)->text(), ui::addressOf(savings()));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"signatoryEdit2"_s);
    QTest::keyClicks(QApplication::focusWidget(), ui::addressOf(mining()));
    click(window, u"addSignatoryButton"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"signatoryEdit3"_s);
    QVERIFY(!isFront(window, u"multisigAddress"_s)); // Not complete.
    QTest::keyClicks(QApplication::focusWidget(), kBobs);
    auto* address = visible<ui::AddressLabel>(window, u"multisigAddress"_s);
    QVERIFY(address != nullptr);
    QCOMPARE(address->fullText(), ui::addressOf(treasury().account()));
    auto* threshold = visible<QSpinBox>(window, u"thresholdSpin"_s);
    threshold->setFocus();
    QTest::keyClick(threshold, Qt::Key_Up);
    QCOMPARE(threshold->value(), 3);
    QVERIFY(address->fullText() != ui::addressOf(treasury().account()));
    QTest::keyClick(threshold, Qt::Key_Up); // No more than there are people.
    QCOMPARE(threshold->value(), 3);
    QTest::keyClick(threshold, Qt::Key_Down);
    typeInto(window, u"multisigNameEdit"_s, u"treasury"_s);
    click(window, u"multisigStepNext"_s);
    QTRY_COMPARE(desk.wallet.accounts().size(), std::size_t{3});
    const wallet::AccountRow kept = desk.wallet.accounts().back();
    QVERIFY(kept.kind == wallet::AccountKind::WatchOnly);
    QVERIFY(kept.account == treasury().account());
    QTRY_VERIFY(AccountMarks::multisig(noteIn(desk), kept.account) == treasury());
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
    QTRY_VERIFY(visible<QTabBar>(window, u"accountTabs"_s)->isTabVisible(kMultisigTab));
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    QVERIFY(!visible<QTabBar>(window, u"accountTabs"_s)->isTabVisible(kMultisigTab));
}

void TestGuiMultisig::faultsAreToldInPlace()
{
    Desk desk;
    fill(desk);
    desk.open();
    QWidget* window = desk.window.get();
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    click(window, u"newMultisigButton"_s);
    click(window, u"multisigStepNext"_s);
    QVERIFY(noteOf(window, u"signatoryEdit2"_s).contains(u"48"_s));
    typeInto(window, u"signatoryEdit2"_s, ui::addressOf(savings()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(noteOf(window, u"signatoryEdit2"_s).contains(u"once"_s));
    typeInto(window, u"signatoryEdit2"_s, kBobs);
    click(window, u"multisigStepNext"_s);
    QVERIFY(noteOf(window, u"multisigNameEdit"_s).contains(u"treasury"_s));
    typeInto(window, u"multisigNameEdit"_s, u"mining"_s);
    click(window, u"multisigStepNext"_s);
    QTRY_VERIFY(!noteOf(window, u"multisigNameEdit"_s).isEmpty()); // The name is taken.
    QCOMPARE(desk.wallet.accounts().size(), std::size_t{2});
    QVERIFY(!visible<QAbstractButton>(window, u"signatoryRemove1"_s)->isEnabled());
    click(window, u"addSignatoryButton"_s);
    click(window, u"signatoryRemove1"_s);
    QTRY_COMPARE(visible<QLineEdit>(window, u"signatoryEdit1"_s)->text(), kBobs);
    click(window, u"multisigStepBack"_s);
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
}

void TestGuiMultisig::membersAreShown()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    QWidget* window = openTreasury(desk);
    QCOMPARE(textOf(window, u"multisigThreshold"_s), u"2 of these 3 must sign."_s);
    QTRY_VERIFY(textOf(window, u"noOperations"_s).contains(u"Nothing"_s));
    QCOMPARE(visible<QComboBox>(window, u"multisigSigner"_s)->count(), 2); // Bob is not ours.
}

void TestGuiMultisig::aPaymentIsProposed()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    QWidget* window = openTreasury(desk);
    signAs(window, u"savings"_s);
    click(window, u"multisigBeginButton"_s);
    click(window, u"multisigBeginNext"_s);
    QVERIFY(noteOf(window, u"multisigBeginTo"_s).contains(u"48"_s));
    typeInto(window, u"multisigBeginTo"_s, kCharlies);
    typeInto(window, u"multisigBeginAmount"_s, u"3"_s);
    click(window, u"multisigBeginNext"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    QTRY_VERIFY(showsText(window, u"signature 1 of 2"_s));
    QTRY_VERIFY(showsText(window, ui::groupedAddress(kCharlies)));
    QTRY_VERIFY(showsText(window, u"Multisig.as_multi"_s));
    // Kept before it is signed: the chain only keeps its hash.
    QTRY_VERIFY((AccountMarks::calls(noteIn(desk)) == std::vector<Bytes>{payment().bytes}));
    sign(desk);
    QVERIFY(lastCall(desk) ==
            chain::calls::asMulti(asSeenBy(savings()), std::nullopt, payment(), kWeight).bytes);
    QVERIFY(desk.wallet.orders().back().signer == savings());
    operation(desk, savings(), {savings()});
    QTRY_VERIFY(textOf(window, u"operationText1"_s).contains(u"3\u00A0τ"_s));
    // It waits: nothing was sent.
    QVERIFY(textOf(window, u"operationText1"_s).contains(u"treasury is to send"_s));
    QVERIFY(!textOf(window, u"operationText1"_s).contains(u" sent "_s));
    QVERIFY(textOf(window, u"operationStanding1"_s).contains(u"1 of 2"_s));
    QVERIFY(textOf(window, u"operationStanding1"_s).contains(u"0.196"_s));
    // The same once more is no second operation.
    click(window, u"multisigBeginButton"_s);
    typeInto(window, u"multisigBeginTo"_s, kCharlies);
    typeInto(window, u"multisigBeginAmount"_s, u"3"_s);
    click(window, u"multisigBeginNext"_s);
    QTRY_VERIFY(textOf(window, u"multisigBeginFault"_s).contains(u"already"_s));
    // The others get the call from here.
    click(window, u"copyCallButton1"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), ui::hexText(payment().bytes));
}

void TestGuiMultisig::otherCallsAreReadInWords()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    QWidget* window = openTreasury(desk);
    click(window, u"multisigBeginButton"_s);
    click(window, u"multisigBytesPart"_s);
    typeInto<QPlainTextEdit>(window, u"multisigBeginEdit"_s, u"0x05zz"_s);
    click(window, u"multisigBeginNext"_s);
    QVERIFY(noteOf(window, u"multisigBeginEdit"_s).contains(u"hexadecimal"_s));
    typeInto<QPlainTextEdit>(window, u"multisigBeginEdit"_s, u"0xffff"_s);
    click(window, u"multisigBeginNext"_s);
    QTRY_VERIFY(textOf(window, u"multisigBeginFault"_s).contains(u"no call of this chain"_s));
    const chain::CallSpec all = chain::calls::transferAll(idOf(kCharlies), true);
    typeInto<QPlainTextEdit>(window, u"multisigBeginEdit"_s, ui::hexText(all.bytes));
    click(window, u"multisigBeginNext"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    QTRY_VERIFY(showsText(window, u"is to send everything to"_s));
    sign(desk);
    const auto& order = desk.wallet.orders().back();
    QVERIFY(order.call.bytes ==
            chain::calls::asMulti(asSeenBy(order.signer), std::nullopt, all, kWeight).bytes);
}

void TestGuiMultisig::anApprovalOfOthersIsGiven()
{
    Desk desk;
    fill(desk);
    // Three must sign here.
    MultisigShape shape = treasury();
    shape.threshold = 3;
    desk.wallet.addAccount(u"treasury"_s, wallet::AccountKind::WatchOnly);
    auto rows = desk.wallet.accounts();
    rows.back().account = shape.account();
    rows.back().note = AccountMarks::note(shape);
    desk.wallet.setAccounts(rows);
    const chain::Hash256 hash = chain::callHash(payment().bytes);
    setOperation(desk.node, shape.account(), hash, {2, 1}, Rao(196'000'000), idOf(kBobs),
                 {idOf(kBobs)});
    desk.makeBlocks(1);
    QWidget* window = openTreasury(desk);
    signAs(window, u"savings"_s);
    // Its content is not known here, and that is said before it is signed.
    QTRY_VERIFY(textOf(window, u"operationText1"_s).contains(u"not known"_s));
    click(window, u"approveButton1"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    QTRY_VERIFY(showsText(window, u"has not seen"_s));
    QTRY_VERIFY(showsText(window, u"signature 2 of 3"_s));
    sign(desk);
    chain::calls::Signatories who{3, shape.signatories};
    std::erase(who.others, savings());
    QVERIFY(lastCall(desk) ==
            chain::calls::approveAsMulti(who, chain::Timepoint{2, 1}, hash, {}).bytes);
}

void TestGuiMultisig::theLastSignatureCarriesItOut()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    auto rows = desk.wallet.accounts();
    rows.back().note = AccountMarks::withCalls(rows.back().note, {payment().bytes});
    desk.wallet.setAccounts(rows);
    operation(desk, savings(), {savings()});
    QWidget* window = openTreasury(desk);
    // Savings has signed and can only wait; mining is the second.
    signAs(window, u"savings"_s);
    QTRY_VERIFY(isFront(window, u"cancelOperationButton1"_s));
    QVERIFY(!isFront(window, u"approveButton1"_s) && !isFront(window, u"carryOutButton1"_s));
    signAs(window, u"mining"_s);
    click(window, u"carryOutButton1"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    QTRY_VERIFY(showsText(window, u"carry it out"_s));
    sign(desk);
    QVERIFY(lastCall(desk) ==
            chain::calls::asMulti(asSeenBy(mining()), chain::Timepoint{2, 1}, payment(), kWeight)
                .bytes);
    QVERIFY(desk.wallet.orders().back().signer == mining());
}

void TestGuiMultisig::anUnknownCallIsPastedFirst()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    operation(desk, idOf(kBobs), {idOf(kBobs)});
    QWidget* window = openTreasury(desk);
    QTRY_VERIFY(isFront(window, u"carryOutButton1"_s));
    QVERIFY(!visible<QAbstractButton>(window, u"carryOutButton1"_s)->isEnabled());
    click(window, u"learnButton1"_s);
    const chain::CallSpec other = chain::calls::transferKeepAlive(idOf(kCharlies), tao(4));
    typeInto<QPlainTextEdit>(window, u"multisigLearnEdit"_s, ui::hexText(other.bytes));
    click(window, u"multisigLearnNext"_s);
    QTRY_VERIFY(textOf(window, u"multisigLearnFault"_s).contains(u"another call"_s));
    typeInto<QPlainTextEdit>(window, u"multisigLearnEdit"_s, ui::hexText(payment().bytes));
    click(window, u"multisigLearnNext"_s);
    QTRY_VERIFY(textOf(window, u"operationText1"_s).contains(u"3\u00A0τ"_s));
    QVERIFY(!isFront(window, u"multisigLearn"_s));
    QTRY_VERIFY((AccountMarks::calls(noteIn(desk)) == std::vector<Bytes>{payment().bytes}));
    QVERIFY(visible<QAbstractButton>(window, u"carryOutButton1"_s)->isEnabled());
    QVERIFY(!isFront(window, u"cancelOperationButton1"_s)); // Bob began it.
}

void TestGuiMultisig::whoeverBeganItCancels()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    operation(desk, savings(), {savings()});
    QWidget* window = openTreasury(desk);
    signAs(window, u"mining"_s);
    click(window, u"cancelOperationButton1"_s);
    sign(desk);
    QVERIFY(lastCall(desk) == chain::calls::cancelAsMulti(asSeenBy(savings()), {2, 1},
                                                          chain::callHash(payment().bytes))
                                  .bytes);
    QVERIFY(desk.wallet.orders().back().signer == savings());
}

void TestGuiMultisig::strangersOnlyWatch()
{
    Desk desk;
    desk.wallet.addAccount(u"other"_s);
    desk.setBalance(u"other"_s, tao(1));
    desk.makeBlocks(3);
    addTreasury(desk);
    operation(desk, idOf(kBobs), {idOf(kBobs)});
    QWidget* window = openTreasury(desk);
    QTRY_VERIFY(!textOf(window, u"operationText1"_s).isEmpty());
    for (const QString& name : {u"multisigSigner"_s, u"multisigBeginButton"_s, u"approveButton1"_s,
                                u"carryOutButton1"_s, u"cancelOperationButton1"_s})
        QVERIFY2(!isFront(window, name), qPrintable(name));
}

void TestGuiMultisig::everyControlHasAName()
{
    Desk desk;
    fill(desk);
    addTreasury(desk);
    operation(desk, savings(), {savings()});
    QWidget* window = openTreasury(desk);
    QTRY_VERIFY(isFront(window, u"cancelOperationButton1"_s));
    const auto check = [&] {
        const QStringList faults = namelessControls(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    };
    click(window, u"multisigBeginButton"_s);
    check();
    click(window, u"multisigBytesPart"_s);
    check();
    click(window, u"learnButton1"_s);
    check();
    click(window, u"newMultisigButton"_s);
    click(window, u"addSignatoryButton"_s);
    check();
}

QTEST_MAIN(TestGuiMultisig)
#include "tst_gui_multisig.moc"
