// The window with real keys and mouse, offscreen, over a scripted wallet and node.
#include "chain/api/node_error.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/gui_helpers.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/theme/theme.h"
#include "ui/views/page_table.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/word_grid.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;
using soma::wallet::TransferStatus;

namespace {

constexpr auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr auto kWords = "clever abstract alone drift flavor genius holiday beauty column nerve old "
                        "leopard";

void prepare(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(1'204, 512'000'000));
    desk.makeBlocks(6);
}

void click(QWidget* root, const QString& name)
{
    auto* button = visible<QAbstractButton>(root, name);
    QVERIFY(button != nullptr);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

template <typename Edit = QLineEdit>
void type(QWidget* root, const QString& name, const QString& text)
{
    auto* edit = visible<Edit>(root, name);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

/// The note under a field, where its error stands.
QString note(QWidget* root, const QString& field)
{
    const auto* label = root->findChild<QLabel*>(field + u"Note"_s);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

bool frontIs(QWidget* window, const QString& name)
{
    const auto* page = window->findChild<QWidget*>(name);
    return page != nullptr && page->isVisible();
}

/// Everything a person could read off the window.
QString everyVisibleText(QWidget* root)
{
    QString all;
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text() + u'\n';
    for (const QLineEdit* edit : root->findChildren<QLineEdit*>())
        if (edit->isVisible())
            all += edit->text() + u'\n';
    for (const QComboBox* combo : root->findChildren<QComboBox*>())
        if (combo->isVisible())
            all += combo->currentText() + u'\n';
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>())
        if (button->isVisible())
            all += button->text() + u'\n';
    return all;
}

} // namespace

class TestGuiWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartCreatesAnAccount();
    void restoresFromWords();
    void watchesAnAddress();
    void stepsLeadFromFieldsToButtons();
    void sendsToTheEnd();
    void sendsWithTheKeyboardAlone();
    void wrongPasswordIsToldAtTheField();
    void badAddressSaysWhichPart();
    void amountsAreJudgedInPlace();
    void lockingHidesEverything();
    void theKeyboardWaitsForTheKey();
    void minimisingLocks();
    void otherProgramsAreLetInByASwitch();
    void failuresReplaceThePage();
    void laterFailuresLeaveThePage();
    void damagedHistoryIsMovedAside();
    void everyControlHasAName();
    void theRailLeadsToEveryPage();
    void languageAndThemeSwitchAtOnce();
    void blocksOpenInThePanel();
    void tablesCopyAsText();
    void faucetFunds();
    void startsQuickly();
};

void TestGuiWindow::firstStartCreatesAnAccount()
{
    Desk desk;
    desk.makeBlocks(3);
    QWidget* window = &desk.open();
    QTRY_VERIFY(frontIs(window, u"onboardingPage"_s));
    click(window, u"newDoor"_s);
    QTRY_VERIFY(window->findChild<ui::WordGrid*>(u"wordGrid"_s)->isVisible());
    auto* next = visible<QPushButton>(window, u"createWordsNext"_s);
    QVERIFY(!next->isEnabled()); // Not before the words were written down.
    QVERIFY(!window->findChild<ui::WordGrid*>(u"wordGrid"_s)->isRevealed());
    click(window, u"revealWordsButton"_s);
    QVERIFY(window->findChild<ui::WordGrid*>(u"wordGrid"_s)->isRevealed());
    click(window, u"wordsWrittenCheck"_s);
    QTRY_VERIFY(next->isEnabled());
    click(window, u"createWordsNext"_s);
    const QStringList words = QString::fromLatin1(kWords).split(u' ');
    static const QRegularExpression kDigits(u"\\d+"_s);
    // The first answer wrong, to see that the word is named.
    for (int i = 1; i <= 3; ++i) {
        auto* edit = visible<QLineEdit>(window, u"checkWord%1"_s.arg(i));
        const int at = kDigits.match(edit->accessibleName()).captured().toInt();
        QVERIFY(at >= 1 && at <= 12);
        type(window, u"checkWord%1"_s.arg(i), i == 1 ? u"wrong"_s : words[at - 1]);
    }
    click(window, u"createCheckNext"_s);
    auto* wrong = visible<QLineEdit>(window, u"checkWord1"_s);
    const int asked = kDigits.match(wrong->accessibleName()).captured().toInt();
    QVERIFY(note(window, u"checkWord1"_s).contains(QString::number(asked)));
    wrong->selectAll();
    type(window, u"checkWord1"_s, words[asked - 1]);
    click(window, u"createCheckNext"_s);
    type(window, u"createNameEdit"_s, u"savings"_s);
    type(window, u"createPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    type(window, u"createRepeatEdit"_s, u"something else"_s);
    click(window, u"createNamingNext"_s);
    QVERIFY(!note(window, u"createRepeatEdit"_s).isEmpty());
    visible<QLineEdit>(window, u"createRepeatEdit"_s)->selectAll();
    type(window, u"createRepeatEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    click(window, u"createNamingNext"_s);
    QTRY_VERIFY(frontIs(window, u"createSummary"_s));
    click(window, u"createSummaryNext"_s);
    QTRY_VERIFY(frontIs(window, u"overviewPage"_s));
    QCOMPARE(desk.wallet.accounts().size(), 1U);
    QVERIFY(desk.wallet.accounts().front().backedUp);
}

void TestGuiWindow::restoresFromWords()
{
    Desk desk;
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    type<QPlainTextEdit>(window, u"restoreSourceEdit"_s,
                         u"clever abstract alone drift flavor genius holiday beauty soma"_s);
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(!note(window, u"restoreSourceEdit"_s).isEmpty());
    visible<QPlainTextEdit>(window, u"restoreSourceEdit"_s)->selectAll();
    type<QPlainTextEdit>(window, u"restoreSourceEdit"_s, QString::fromLatin1(kWords));
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(frontIs(window, u"restoreNaming"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"restoreNameEdit"_s);
    QVERIFY(desk.wallet.accounts().empty());
    type(window, u"restoreNameEdit"_s, u"savings"_s);
    type(window, u"restorePasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    type(window, u"restoreRepeatEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    QTest::keyClick(visible<QLineEdit>(window, u"restoreRepeatEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(frontIs(window, u"overviewPage"_s));
    QCOMPARE(desk.wallet.accounts().size(), 1U);
    QVERIFY(!window->findChild<QPlainTextEdit*>(u"restoreSourceEdit"_s)
                 ->toPlainText()
                 .contains(u"clever"_s));
}

void TestGuiWindow::watchesAnAddress()
{
    Desk desk;
    QWidget* window = &desk.open();
    click(window, u"watchDoor"_s);
    type(window, u"watchAddressEdit"_s, u"5FHneW"_s);
    type(window, u"watchNameEdit"_s, u"bob"_s);
    QVERIFY(!note(window, u"watchAddressEdit"_s).isEmpty()); // Judged when it was left.
    visible<QLineEdit>(window, u"watchAddressEdit"_s)
        ->setText(ui::groupedAddress(QString::fromLatin1(kBob)));
    QVERIFY(note(window, u"watchAddressEdit"_s).isEmpty()); // A grouped address pastes back.
    click(window, u"watchStepNext"_s);
    QTRY_VERIFY(frontIs(window, u"overviewPage"_s));
    QVERIFY(desk.wallet.accounts().front().kind == wallet::AccountKind::WatchOnly);
    desk.window->showPage(PageId::Send);
    QVERIFY(frontIs(window, u"sendStateEmpty"_s)); // Nothing to sign with, and it says so.
}

void TestGuiWindow::stepsLeadFromFieldsToButtons()
{
    Desk desk;
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    const auto focused = [] {
        const QWidget* widget = QApplication::focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    };
    QTRY_COMPARE(focused(), u"restoreSourceEdit"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), u"restorePasteNext"_s);
    const auto* ring = window->findChild<ui::FocusRing*>(u"focusRing"_s);
    QTRY_VERIFY(ring->target() == QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), u"restorePasteBack"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    click(window, u"watchDoor"_s);
    QTRY_COMPARE(focused(), u"watchAddressEdit"_s);
    QVERIFY(ring->target() == nullptr); // The mouse brought it here.
}

void TestGuiWindow::sendsToTheEnd()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    click(window, u"railSend"_s);
    type(window, u"recipientEdit"_s, QString::fromLatin1(kBob));
    type(window, u"amountEdit"_s, u"12.5"_s);
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"planFee"_s), u"0.000124478"_s));
    click(window, u"reviewButton"_s);
    QTRY_VERIFY(frontIs(window, u"transferReview"_s));
    auto* sign = visible<QPushButton>(window, u"signButton"_s);
    QVERIFY(!sign->isEnabled()); // For one second.
    QVERIFY(sign->text().contains(u"12.5"_s));
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"changesCard"_s), u"192.011875522"_s));
    type(window, u"signPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), 3'000);
    click(window, u"signButton"_s);
    QTRY_VERIFY(frontIs(window, u"transferTrack"_s));
    QVERIFY(window->findChild<QLineEdit*>(u"signPasswordEdit"_s)->text().isEmpty());
    const qint64 row = desk.wallet.lastRow();
    desk.wallet.advance(row, TransferStatus::Pooled);
    desk.wallet.advance(row, TransferStatus::InBlock);
    const auto* steps = window->findChild<QWidget*>(u"transferSteps"_s);
    QVERIFY(steps->accessibleDescription().contains(u"block"_s));
    QTRY_VERIFY(showsText(window, u"1 pending"_s));
    desk.wallet.advance(row, TransferStatus::Finalized);
    QTRY_COMPARE(steps->accessibleDescription(), u"Finalized"_s);
    QVERIFY(!showsText(window, u"1 pending"_s));
    click(window, u"trackOverviewButton"_s);
    const auto* table = visible<QTableView>(window, u"movementsTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestGuiWindow::sendsWithTheKeyboardAlone()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    QTest::keyClick(window, Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(frontIs(window, u"transferForm"_s));
    auto* from = visible<QComboBox>(window, u"fromPicker"_s);
    from->setFocus(Qt::TabFocusReason);
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget()->objectName());
        if (order.last() == "recipientEdit"_L1)
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(kBob));
        if (order.last() == "amountEdit"_L1)
            QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    }
    QCOMPARE(order, QStringList({u"recipientEdit"_s, u"amountEdit"_s, u"maximumButton"_s,
                                 u"transferLabelEdit"_s, u"addRecipientButton"_s,
                                 u"pasteListButton"_s, u"keepAliveCheck"_s, u"reviewButton"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(frontIs(window, u"transferReview"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"signPasswordEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(FakeWallet::kPassword));
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, u"signButton"_s)->isEnabled(), 3'000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(frontIs(window, u"transferTrack"_s));
}

void TestGuiWindow::wrongPasswordIsToldAtTheField()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send);
    type(window, u"recipientEdit"_s, QString::fromLatin1(kBob));
    type(window, u"amountEdit"_s, u"1"_s);
    click(window, u"reviewButton"_s);
    QTRY_VERIFY(frontIs(window, u"transferReview"_s));
    type(window, u"signPasswordEdit"_s, u"not this one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(window, u"signButton"_s)->isEnabled(), 3'000);
    click(window, u"signButton"_s);
    QTRY_VERIFY(note(window, u"signPasswordEdit"_s).contains(u"password"_s));
    QVERIFY(frontIs(window, u"transferReview"_s)); // Still there, nothing lost.
    QVERIFY(visible<QLineEdit>(window, u"signPasswordEdit"_s)->text().isEmpty());
    type(window, u"signPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    QVERIFY(!note(window, u"signPasswordEdit"_s).contains(u"does not open"_s));
    click(window, u"signButton"_s);
    QTRY_VERIFY(frontIs(window, u"transferTrack"_s));
}

void TestGuiWindow::badAddressSaysWhichPart()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send);
    auto* edit = visible<QLineEdit>(window, u"recipientEdit"_s);
    type(window, u"recipientEdit"_s, u"5FHneW46xGXgs5mUive0"_s);
    QVERIFY(note(window, u"recipientEdit"_s).isEmpty()); // Not while one types.
    QTest::keyClick(edit, Qt::Key_Tab);
    const QString character = note(window, u"recipientEdit"_s);
    QVERIFY2(character.contains(u"“0”"_s) && character.contains(u"20"_s), qPrintable(character));
    QGuiApplication::clipboard()->setText(u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(note(window, u"recipientEdit"_s).contains(u"checksum"_s)); // A paste is judged at once.
    edit->clear();
    click(window, u"reviewButton"_s);
    QVERIFY(note(window, u"recipientEdit"_s).contains(u"48"_s));
    QVERIFY(frontIs(window, u"transferForm"_s));
}

void TestGuiWindow::amountsAreJudgedInPlace()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send);
    type(window, u"recipientEdit"_s, QString::fromLatin1(kBob));
    type(window, u"amountEdit"_s, u"5000"_s);
    QTRY_VERIFY(note(window, u"amountEdit"_s).contains(u"more than"_s));
    auto* edit = visible<QLineEdit>(window, u"amountEdit"_s);
    edit->selectAll();
    type(window, u"amountEdit"_s, u"1,5"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(note(window, u"amountEdit"_s).contains(u"comma"_s));
    click(window, u"maximumButton"_s);
    QTRY_VERIFY(edit->text().startsWith(u"1204.51"_s));
    QVERIFY(note(window, u"amountEdit"_s).isEmpty());
}

void TestGuiWindow::lockingHidesEverything()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    const QString address = desk.wallet.accounts().front().address;
    for (const ui::PageEntry& entry : ui::pageTable()) {
        desk.window->showPage(entry.id);
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(frontIs(window, u"lockScreen"_s));
        QVERIFY(desk.wallet.lockState().locked);
        const QString all = everyVisibleText(window);
        QVERIFY2(!all.contains(u"τ"_s) && !all.contains(u"204"_s), qPrintable(all));
        QVERIFY(!all.contains(address.left(6)) && !all.contains(address.right(6)));
        QTest::keyClick(window, Qt::Key_1, Qt::AltModifier); // The rail does not lead around it.
        QVERIFY(frontIs(window, u"lockScreen"_s));
        type(window, u"unlockPasswordEdit"_s, u"wrong"_s);
        click(window, u"unlockButton"_s);
        QTRY_VERIFY(note(window, u"unlockPasswordEdit"_s).contains(u"password"_s));
        type(window, u"unlockPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
        click(window, u"unlockButton"_s);
        QTRY_VERIFY(!frontIs(window, u"lockScreen"_s));
        QVERIFY(!desk.wallet.lockState().locked);
    }
}

void TestGuiWindow::theKeyboardWaitsForTheKey()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->lockNow();
    desk.wallet.hold(FakeWallet::Verb::Unlock);
    type(window, u"unlockPasswordEdit"_s, u"wrong"_s);
    auto* edit = visible<QLineEdit>(window, u"unlockPasswordEdit"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!visible<QPushButton>(window, u"unlockButton"_s)->isEnabled());
    // Opening a key takes a second: what is typed meanwhile must not press something else.
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(QApplication::focusWidget(), u"x "_s);
    QVERIFY(edit->text().isEmpty());
    desk.wallet.releaseHeld();
    QTRY_VERIFY(note(window, u"unlockPasswordEdit"_s).contains(u"password"_s));
    QVERIFY(!edit->isReadOnly());
}

void TestGuiWindow::minimisingLocks()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    window->setWindowState(Qt::WindowMinimized);
    QTRY_VERIFY(desk.window->walletModel().isCovered());
    window->setWindowState(Qt::WindowNoState);
    desk.window->walletModel().uncover();
    desk.settings->setLockOnMinimise(false);
    window->setWindowState(Qt::WindowMinimized);
    QCoreApplication::processEvents();
    QVERIFY(!desk.window->walletModel().isCovered());
}

void TestGuiWindow::otherProgramsAreLetInByASwitch()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Settings);
    auto* box = visible<QCheckBox>(window, u"rpcCheck"_s);
    QVERIFY(!box->isChecked());
    QSignalSpy wanted(&desk.rpc, &ui::RpcModel::wanted);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toBool(), true);
    desk.rpc.setFailed(ui::RpcModel::Failure::PortTaken, u"9944"_s);
    QVERIFY(showsText(window, u"Port 9944 is taken"_s));
    QVERIFY(box->isChecked());
    desk.rpc.setOpen(u"ws://127.0.0.1:9944"_s);
    QVERIFY(showsText(window, u"ws://127.0.0.1:9944"_s));
    QVERIFY(!showsText(window, u"is taken"_s));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(wanted.count(), 2);
    desk.rpc.setClosed();
    QVERIFY(!box->isChecked());
    QVERIFY(!showsText(window, u"ws://127.0.0.1:9944"_s));
}

void TestGuiWindow::failuresReplaceThePage()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.node.breakDown(Error(chain::NodeError::DatabaseDamaged, "/data/chain.db"));
    QTRY_VERIFY(frontIs(window, u"failurePage"_s));
    QVERIFY(showsText(window, u"/data/chain.db"_s));
    QSignalSpy aside(desk.window.get(), &ui::MainWindow::moveAsideRequested);
    QSignalSpy quit(desk.window.get(), &ui::MainWindow::quitRequested);
    click(window, u"failureAction"_s);
    QCOMPARE(aside.count(), 1);
    click(window, u"quitButton"_s);
    QCOMPARE(quit.count(), 1);
    desk.node.setPhase(chain::SyncPhase::Live); // The application moved it and started anew.
    QTRY_VERIFY(!frontIs(window, u"failurePage"_s));
    desk.node.breakDown(Error(chain::NodeError::DatabaseLocked));
    QTRY_VERIFY(showsText(window, u"already running"_s));
    QVERIFY(!window->findChild<QPushButton*>(u"failureAction"_s)->isVisible());
}

void TestGuiWindow::laterFailuresLeaveThePage()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.node.breakDown(Error(chain::NodeError::DiskFull));
    QTRY_VERIFY(frontIs(window, u"failureBanner"_s));
    QVERIFY(frontIs(window, u"overviewPage"_s));
    QVERIFY(showsText(window, u"204.512"_s)); // The last data stay.
}

void TestGuiWindow::damagedHistoryIsMovedAside()
{
    Desk desk;
    prepare(desk);
    desk.wallet.failNext(FakeWallet::Verb::Open,
                         Error(wallet::WalletError::StoreDamaged, "/w/soma.db"));
    desk.context.walletOpening = desk.wallet.open(u"/w"_s);
    QWidget* window = &desk.open();
    QTRY_VERIFY(frontIs(window, u"failurePage"_s));
    QVERIFY(showsText(window, u"/w/soma.db"_s));
    click(window, u"failureAction"_s);
    QTRY_VERIFY(frontIs(window, u"overviewPage"_s));
    QCOMPARE(desk.wallet.calls(FakeWallet::Verb::MoveStoreAside), 1);
}

void TestGuiWindow::everyControlHasAName()
{
    Desk desk;
    prepare(desk);
    desk.wallet.addHotkey(u"savings"_s, u"miner"_s);
    QWidget* window = &desk.open();
    QStringList nameless;
    const auto walk = [&](const QString& where) {
        QCoreApplication::processEvents();
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto* seen = QAccessible::queryAccessibleInterface(widget);
            const QString said = seen != nullptr ? seen->text(QAccessible::Name) : QString();
            if (said.isEmpty() || widget->objectName().isEmpty())
                nameless.append(where + u": "_s +
                                QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName());
        }
    };
    for (const ui::PageEntry& entry : ui::pageTable()) {
        desk.window->showPage(entry.id);
        walk(desk.window->page(entry.id)->objectName());
    }
    desk.window->showPage(PageId::Accounts);
    click(window, u"addAccountButton"_s);
    walk(u"onboarding"_s);
    click(window, u"newDoor"_s);
    walk(u"words"_s);
    click(window, u"createWordsBack"_s);
    click(window, u"restoreDoor"_s);
    walk(u"restore"_s);
    click(window, u"restorePasteBack"_s);
    click(window, u"watchDoor"_s);
    walk(u"watch"_s);
    desk.window->lockNow();
    walk(u"locked"_s);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestGuiWindow::theRailLeadsToEveryPage()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    auto* rail = visible<QWidget>(window, u"rail"_s);
    const auto pages = ui::pageTable();
    QVERIFY(pages.size() <= 10); // Digits end there.
    QCOMPARE(rail->findChildren<QPushButton*>(QRegularExpression(u"^rail[A-Z]"_s)).size(),
             qsizetype(pages.size()));
    for (std::size_t i = pages.size(); i-- > 0;) {
        const auto digit = Qt::Key(Qt::Key_0 + int(i + 1) % 10);
        QTest::keyClick(window, digit, Qt::AltModifier);
        QTRY_COMPARE(desk.window->currentPage(), pages[i].id);
        QCOMPARE(desk.window->page(pages[i].id)->isVisible(), true);
    }
    QCOMPARE(ui::findPage(static_cast<PageId>(ui::kPageCount)), nullptr);
}

void TestGuiWindow::languageAndThemeSwitchAtOnce()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    for (const ui::PageEntry& entry : ui::pageTable())
        desk.window->showPage(entry.id);
    desk.settings->setLanguage(u"pt_BR"_s);
    QTRY_VERIFY(showsText(window, u"Configurações"_s));
    QVERIFY(showsText(window, u"Idioma"_s));
    desk.window->showPage(PageId::Overview);
    QVERIFY(showsText(window, u"Tudo o que você tem"_s));
    desk.settings->setLanguage(u"en"_s);
    QTRY_VERIFY(showsText(window, u"Everything you have"_s));
    desk.settings->setTheme(ui::ThemeChoice::Light);
    QCOMPARE(ui::currentTheme(), ui::ThemeKind::Light);
    QCOMPARE(window->palette().color(QPalette::Window), ui::tokensOf(ui::ThemeKind::Light).base);
    desk.settings->setTheme(ui::ThemeChoice::Dark);
}

void TestGuiWindow::blocksOpenInThePanel()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    click(window, u"railNode"_s);
    auto* table = visible<QTableView>(window, u"blocksTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 3);
    table->selectRow(2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(frontIs(window, u"blockPanel"_s));
    QTRY_VERIFY(showsText(window, u"Block 4"_s));
    auto* close = visible<QPushButton>(window, u"blockPanelCloseButton"_s);
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!frontIs(window, u"blockPanel"_s));
    // A new block pushes rows down and leaves the selection on its block.
    const QString hash = table->currentIndex().siblingAtColumn(1).data().toString();
    desk.makeBlocks(1, 0);
    QTRY_COMPARE(table->currentIndex().row(), 3);
    QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), hash);
    // What nobody sent is told as well.
    desk.node.addEvent({std::nullopt, "SubtensorModule", "NetworkAdded", {}});
    desk.makeBlocks(1, 0);
    QTRY_COMPARE(table->currentIndex().row(), 4);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(showsText(window, u"Done by the chain itself"_s));
    QVERIFY(showsText(window, u"NetworkAdded"_s));
}

void TestGuiWindow::tablesCopyAsText()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Node);
    auto* table = visible<QTableView>(window, u"blocksTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 3);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells[0], u"6"_s);
}

void TestGuiWindow::faucetFunds()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Accounts);
    click(window, u"faucetButton"_s);
    QTRY_COMPARE(desk.node.calls(FakeNode::Verb::Fund), 1);
    desk.makeBlocks(1, 0);
    QTRY_VERIFY(showsText(window->findChild<QWidget*>(u"freeStat"_s), u"304.512"_s));
}

void TestGuiWindow::startsQuickly()
{
    Desk desk;
    prepare(desk);
    QElapsedTimer timer;
    timer.start();
    desk.open().repaint();
    const qint64 elapsed = timer.elapsed();
    qInfo("window stood after %lld ms", static_cast<long long>(elapsed));
    QVERIFY(elapsed < 5'000); // A loaded machine; the bench holds the real figure.
}

QTEST_MAIN(TestGuiWindow)
#include "tst_gui_window.moc"
