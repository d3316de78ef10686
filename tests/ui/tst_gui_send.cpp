// Sending to several at once, with keys and mouse.
#include "chain/api/calls.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/gui_helpers.h"
#include "tests/ui/real_desk.h"
#include "ui/flows/payout.h"
#include "ui/format/address_format.h"
#include "ui/format/payment_request.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;
using soma::wallet::TransferStatus;

namespace {

const QString kBobs = u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s;
const QString kCharlies = u"5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"_s;

chain::AccountId idOf(const QString& address)
{
    return *chain::parseAddress(address.toStdString());
}

/// The send page of an account with 100 τ.
QWidget* openSend(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(100));
    desk.makeBlocks(3);
    desk.open();
    desk.window->showPage(PageId::Send);
    return desk.window.get();
}

QString focused()
{
    const QWidget* widget = QApplication::focusWidget();
    return widget != nullptr ? widget->objectName() : QString();
}

void paste(QWidget* root, const QString& field, const QString& text)
{
    auto* edit = visible<QLineEdit>(root, field);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
}

QString valueOf(QWidget* root, const QString& field)
{
    const auto* edit = visible<QLineEdit>(root, field);
    return edit != nullptr ? edit->text() : QString();
}

} // namespace

class TestGuiSend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRecipientIsAsCalmAsEver();
    void hintsDoNotMoveTheForm();
    void aSecondRecipientMakesRows();
    void aListIsPastedAndSigned();
    void aPastedListKeepsWhatWasTyped();
    void rowsAreJudgedInPlace();
    void theSumIsJudged();
    void tooManyAreRefused();
    void requestsAreReadAsTheyWereWritten();
    void aRequestTravelsFromReceiverToSender();
    void theKeyboardGoesThroughTheRows();
    void everyFieldHasAName();
};

void TestGuiSend::oneRecipientIsAsCalmAsEver()
{
    Desk desk;
    QWidget* window = openSend(desk);
    QVERIFY(isFront(window, u"recipientEdit"_s));
    QVERIFY(!isFront(window, u"payoutForm"_s));
    QVERIFY(!isFront(window, u"pastePanel"_s));
    typeInto(window, u"recipientEdit"_s, kBobs);
    typeInto(window, u"amountEdit"_s, u"1"_s);
    click(window, u"reviewButton"_s);
    QTRY_VERIFY(isFront(window, u"transferReview"_s));
}

void TestGuiSend::hintsDoNotMoveTheForm()
{
    Desk desk;
    QWidget* window = openSend(desk);
    QCoreApplication::processEvents();
    auto* review = visible<QPushButton>(window, u"reviewButton"_s);
    const int place = review->mapTo(window, QPoint()).y();
    typeInto(window, u"recipientEdit"_s, kBobs);
    typeInto(window, u"amountEdit"_s, u"1"_s);
    QTRY_VERIFY(isFront(window, u"firstTimeText"_s));
    QCoreApplication::processEvents();
    QCOMPARE(review->mapTo(window, QPoint()).y(), place);
}

void TestGuiSend::aSecondRecipientMakesRows()
{
    Desk desk;
    QWidget* window = openSend(desk);
    typeInto(window, u"recipientEdit"_s, kBobs);
    typeInto(window, u"amountEdit"_s, u"1"_s);
    typeInto(window, u"transferLabelEdit"_s, u"rent"_s);
    click(window, u"addRecipientButton"_s);
    QCOMPARE(valueOf(window, u"payoutAddress1"_s), kBobs);
    QCOMPARE(valueOf(window, u"payoutAmount1"_s), u"1"_s);
    QCOMPARE(valueOf(window, u"payoutLabel1"_s), u"rent"_s);
    QTRY_COMPARE(focused(), u"payoutAddress2"_s);
    QTest::keyClicks(QApplication::focusWidget(), kCharlies);
    // Taking one away leads back to the form of one, with what was typed.
    click(window, u"payoutRemove1"_s);
    QTRY_VERIFY(isFront(window, u"recipientEdit"_s));
    QCOMPARE(valueOf(window, u"recipientEdit"_s), kCharlies);
    QVERIFY(!isFront(window, u"payoutForm"_s));
}

void TestGuiSend::aListIsPastedAndSigned()
{
    Desk desk;
    QWidget* window = openSend(desk);
    desk.node.setDryRun([&desk](const chain::DryRunRequest& request) -> Result<chain::DryRun> {
        chain::DryRun run;
        run.at = desk.node.bestHead();
        run.fee = chain::FeePaid{request.signer, Rao(200'000), {}};
        for (const Bytes& key : request.keys)
            run.values.push_back({key, std::nullopt, std::nullopt});
        run.answers.resize(request.questions.size());
        return run;
    });
    click(window, u"pasteListButton"_s);
    QTRY_COMPARE(focused(), u"pasteListEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"address,amount,label"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QString(kBobs + u",1.5,rent"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QString(kCharlies + u",2,food"_s));
    click(window, u"pasteListFill"_s);
    QTRY_VERIFY(isFront(window, u"payoutForm"_s));
    QVERIFY(!isFront(window, u"pastePanel"_s));
    QCOMPARE(valueOf(window, u"payoutLabel2"_s), u"food"_s);
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"planAmount"_s), u"3.5"_s));
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"planFee"_s), u"0.0002"_s));
    QVERIFY(showsText(window->findChild<QWidget*>(u"planTotal"_s), u"3.5002"_s));
    click(window, u"reviewButton"_s);
    QTRY_VERIFY(isFront(window, u"signReview"_s));
    auto* review = visible<QWidget>(window, u"signReview"_s);
    QVERIFY(showsText(review, u"Send 3.5"_s));
    QVERIFY(showsText(review, u"2 recipient"_s));
    QTRY_VERIFY(showsText(review, ui::groupedAddress(kCharlies)));
    QVERIFY(showsText(review, u"Utility.batch_all"_s));
    typeInto(window, u"actPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, u"actSignButton"_s)->isEnabled(), 3'000);
    click(window, u"actSignButton"_s);
    QTRY_VERIFY(isFront(window, u"signTrack"_s));
    using namespace chain::calls;
    const wallet::CallOrder& order = desk.wallet.orders().back();
    QVERIFY(order.call.bytes == batchAll({transferKeepAlive(idOf(kBobs), Rao(1'500'000'000)),
                                          transferKeepAlive(idOf(kCharlies), tao(2))})
                                    .bytes);
    QCOMPARE(order.label, u"rent · food"_s);
    desk.wallet.advance(desk.wallet.lastRow(), TransferStatus::Finalized);
    QTRY_VERIFY(showsText(window, u": done"_s));
    click(window, u"actDoneButton"_s);
    QTRY_VERIFY(isFront(window, u"recipientEdit"_s)); // Empty, for one.
    QVERIFY(valueOf(window, u"recipientEdit"_s).isEmpty());
}

void TestGuiSend::aPastedListKeepsWhatWasTyped()
{
    Desk desk;
    QWidget* window = openSend(desk);
    typeInto(window, u"recipientEdit"_s, kBobs);
    typeInto(window, u"amountEdit"_s, u"1"_s);
    auto* edit = visible<QLineEdit>(window, u"recipientEdit"_s);
    edit->end(false);
    paste(window, u"recipientEdit"_s, QString(kCharlies + u"\t2\n"_s + kBobs + u"\t3\tagain"_s));
    QTRY_VERIFY(isFront(window, u"payoutForm"_s));
    QCOMPARE(valueOf(window, u"payoutAddress1"_s), kBobs);
    QCOMPARE(valueOf(window, u"payoutAddress2"_s), kCharlies);
    QCOMPARE(valueOf(window, u"payoutAmount3"_s), u"3"_s);
    // The same address twice is a warning.
    QTRY_VERIFY(textOf(window, u"payoutNote3"_s).contains(u"Recipient 1"_s));
    // A line alone stays in the form of one.
    click(window, u"payoutRemove3"_s);
    click(window, u"payoutRemove2"_s);
    QTRY_VERIFY(isFront(window, u"recipientEdit"_s));
    visible<QLineEdit>(window, u"recipientEdit"_s)->clear();
    visible<QLineEdit>(window, u"amountEdit"_s)->clear();
    paste(window, u"recipientEdit"_s, QString(kCharlies + u"; 0.5; lunch"_s));
    QCOMPARE(valueOf(window, u"recipientEdit"_s), kCharlies);
    QCOMPARE(valueOf(window, u"amountEdit"_s), u"0.5"_s);
    QCOMPARE(valueOf(window, u"transferLabelEdit"_s), u"lunch"_s);
}

void TestGuiSend::rowsAreJudgedInPlace()
{
    Desk desk;
    QWidget* window = openSend(desk);
    static_cast<void>(desk.keys.putContact({idOf(kBobs), {}, u"Bob"_s, false}));
    ByteArray<32> twin = idOf(kBobs).bytes();
    twin[20] ^= 0x55;
    const QString alike = ui::addressOf(chain::AccountId(twin));
    paste(window, u"recipientEdit"_s,
          QString(kBobs.chopped(1) + u"x,1\n"_s + kCharlies + u",1,5\n"_s + alike + u",1\n"_s +
                  kCharlies + u",0.0000001\n"_s));
    QTRY_VERIFY(isFront(window, u"payoutForm"_s));
    visible<QLineEdit>(window, u"payoutLabel1"_s)->setFocus();
    QTRY_VERIFY(textOf(window, u"payoutNote1"_s).contains(u"checksum"_s));
    QVERIFY(textOf(window, u"payoutNote2"_s).contains(u"comma"_s));
    QTRY_VERIFY(textOf(window, u"payoutNote3"_s).contains(u"Bob"_s));
    QTRY_VERIFY(textOf(window, u"payoutNote4"_s).contains(u"no account yet"_s));
    // Review stays, and goes to the first fault.
    click(window, u"reviewButton"_s);
    QTRY_COMPARE(focused(), u"payoutAddress1"_s);
    QVERIFY(isFront(window, u"transferForm"_s));
    QVERIFY(desk.wallet.orders().empty());
    // While one types nothing is told; once left it is.
    typeInto(window, u"payoutAmount2"_s, u"1.5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!textOf(window, u"payoutNote2"_s).contains(u"comma"_s));
}

void TestGuiSend::theSumIsJudged()
{
    Desk desk;
    QWidget* window = openSend(desk);
    paste(window, u"recipientEdit"_s, QString(kBobs + u",60\n"_s + kCharlies + u",60\n"_s));
    QTRY_VERIFY(textOf(window, u"transferGeneralError"_s).contains(u"120"_s));
    QVERIFY(textOf(window, u"transferGeneralError"_s).contains(u"99.99"_s));
    click(window, u"reviewButton"_s);
    QVERIFY(isFront(window, u"transferForm"_s));
    typeInto(window, u"payoutAmount1"_s, u"10"_s);
    QTRY_VERIFY(textOf(window, u"transferGeneralError"_s).isEmpty());
    // What the chain itself would refuse is told as well.
    desk.node.setDryRun([&desk](const chain::DryRunRequest& request) -> Result<chain::DryRun> {
        chain::DryRun run;
        run.at = desk.node.bestHead();
        run.failure = chain::DispatchFailure{"Balances", "LiquidityRestrictions"};
        run.fee = chain::FeePaid{request.signer, Rao(200'000), {}};
        for (const Bytes& key : request.keys)
            run.values.push_back({key, std::nullopt, std::nullopt});
        run.answers.resize(request.questions.size());
        return run;
    });
    typeInto(window, u"payoutAmount1"_s, u"11"_s);
    QTRY_VERIFY(!textOf(window, u"transferGeneralError"_s).isEmpty());
}

void TestGuiSend::tooManyAreRefused()
{
    Desk desk;
    QWidget* window = openSend(desk);
    QString list;
    for (std::size_t i = 0; i <= ui::Payout::kMostRecipients; ++i)
        list += kBobs + u",1\n"_s;
    click(window, u"pasteListButton"_s);
    visible<QPlainTextEdit>(window, u"pasteListEdit"_s)->setPlainText(list);
    click(window, u"pasteListFill"_s);
    QVERIFY(noteOf(window, u"pasteListEdit"_s).contains(u"101"_s));
    QVERIFY(noteOf(window, u"pasteListEdit"_s).contains(u"100"_s));
    QVERIFY(!isFront(window, u"payoutForm"_s)); // Nothing was filled in.
    visible<QPlainTextEdit>(window, u"pasteListEdit"_s)->setPlainText(u"address,amount"_s);
    click(window, u"pasteListFill"_s);
    QVERIFY(noteOf(window, u"pasteListEdit"_s).contains(u"no recipient"_s));
    click(window, u"pasteListCancel"_s);
    QVERIFY(!isFront(window, u"pastePanel"_s));
}

void TestGuiSend::requestsAreReadAsTheyWereWritten()
{
    const ui::PaymentRequest all{kBobs, Rao(kRaoPerTao + 1), u"rent & more, für März 租"_s};
    QCOMPARE(ui::readPaymentRequest(ui::paymentRequestText(all)), std::optional(all));
    const ui::PaymentRequest some{kBobs, std::nullopt, u"a?b=c#d"_s};
    QCOMPARE(ui::readPaymentRequest(ui::paymentRequestText(some)), std::optional(some));
    QCOMPARE(ui::paymentRequestText({kBobs, std::nullopt, {}}), kBobs);
    const QString begin = u"bittensor:"_s + kBobs;
    QCOMPARE(ui::readPaymentRequest(u" BITTENSOR:"_s + kBobs + u"?message=hi\n"_s),
             std::optional(ui::PaymentRequest{kBobs, std::nullopt, {}}));
    QCOMPARE(ui::readPaymentRequest(begin + u"?label=a%0A%09b"_s)->label, u"a b"_s);
    for (const QString& bad : {kBobs, QString(), u"bitcoin:"_s + kBobs, begin + u"?amount="_s,
                               begin + u"?amount=-1"_s, begin + u"?amount=1&amount=2"_s,
                               begin + u"?amount=99999999999999999999"_s, begin + u"?req-tip=1"_s})
        QVERIFY2(!ui::readPaymentRequest(bad), qPrintable(bad));
}

void TestGuiSend::aRequestTravelsFromReceiverToSender()
{
    Desk desk;
    QWidget* window = openSend(desk);
    desk.window->showPage(PageId::Receive);
    auto* copy = visible<QPushButton>(window, u"copyRequestButton"_s);
    QVERIFY(!copy->isEnabled()); // Nothing is asked for yet.
    typeInto(window, u"requestAmountEdit"_s, u"1.x"_s);
    QVERIFY(!copy->isEnabled());
    visible<QLineEdit>(window, u"requestAmountEdit"_s)->clear();
    typeInto(window, u"requestAmountEdit"_s, u"2.5"_s);
    typeInto(window, u"requestLabelEdit"_s, u"rent, May"_s);
    click(window, u"copyRequestButton"_s);
    const QString request = QGuiApplication::clipboard()->text();
    const QString address = ui::readPaymentRequest(request)->address;
    QCOMPARE(address, desk.wallet.accounts().front().address);
    desk.window->showPage(PageId::Send);
    paste(window, u"recipientEdit"_s, request);
    QCOMPARE(valueOf(window, u"recipientEdit"_s), address);
    QCOMPARE(valueOf(window, u"amountEdit"_s), u"2.5"_s);
    QCOMPARE(valueOf(window, u"transferLabelEdit"_s), u"rent, May"_s);
    // Among several it fills the row that it was pasted into.
    click(window, u"addRecipientButton"_s);
    paste(window, u"payoutAddress2"_s, u"bittensor:"_s + kBobs + u"?amount=0.25"_s);
    QCOMPARE(valueOf(window, u"payoutAddress2"_s), kBobs);
    QCOMPARE(valueOf(window, u"payoutAmount2"_s), u"0.25"_s);
    QCOMPARE(valueOf(window, u"payoutAmount1"_s), u"2.5"_s);
}

void TestGuiSend::theKeyboardGoesThroughTheRows()
{
    Desk desk;
    QWidget* window = openSend(desk);
    click(window, u"addRecipientButton"_s);
    auto* from = visible<QWidget>(window, u"fromPicker"_s);
    from->setFocus(Qt::TabFocusReason);
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(focused());
    }
    QCOMPARE(order, QStringList({u"payoutAddress1"_s, u"payoutAmount1"_s, u"payoutLabel1"_s,
                                 u"payoutRemove1"_s, u"payoutAddress2"_s, u"payoutAmount2"_s,
                                 u"payoutLabel2"_s, u"payoutRemove2"_s, u"addRecipientButton"_s,
                                 u"pasteListButton"_s, u"keepAliveCheck"_s, u"reviewButton"_s}));
}

void TestGuiSend::everyFieldHasAName()
{
    Desk desk;
    QWidget* window = openSend(desk);
    click(window, u"addRecipientButton"_s);
    click(window, u"pasteListButton"_s);
    const QStringList faults = namelessControls(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestGuiSend)
#include "tst_gui_send.moc"
