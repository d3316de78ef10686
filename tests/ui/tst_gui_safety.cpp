// What the window does so that others see and get nothing: locking covers every window, the
// clipboard forgets, contacts are guarded against look-alikes, settings about passwords hold.
#include "chain/primitives/ss58_address.h"
#include "tests/ui/real_desk.h"
#include "ui/format/address_format.h"
#include "ui/widgets/clipboard_keeper.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QMenu>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

constexpr auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

void prepare(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(1'204, 512'000'000));
    desk.makeBlocks(6);
}

chain::AccountId bob()
{
    return chain::parseAddress(kBob).value();
}

/// Bob's address with another middle: begins alike.
QString twinOfBob()
{
    ByteArray<32> twin = bob().bytes();
    twin[20] ^= 0x55;
    return ui::addressOf(chain::AccountId(twin));
}

/// Every window of ours that a person could see.
QWidgetList seenWindows()
{
    QWidgetList out;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            out.append(widget);
    }
    return out;
}

} // namespace

class TestGuiSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lockingCoversEveryWindow();
    void theClipboardForgetsOnlyOurs();
    void contactsAreSavedAndGuarded();
    void lookAlikesAreToldWhenSending();
    void namesStandForAddresses();
    void unlockingShowsProgressAndStops();
    void settingsAboutSecretsHold();
    void everyTaskHasNamesForItsControls();
};

void TestGuiSafety::lockingCoversEveryWindow()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    // A dialog of a page, a menu, and a window that nobody told anybody about.
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(1);
    click(window, u"exportButton"_s);
    click(window, u"exportChooseButton"_s);
    QTRY_VERIFY(window->findChild<QFileDialog*>(u"exportDialog"_s) != nullptr);
    const QString address = desk.wallet.accounts().front().address;
    QLabel stray(address);
    stray.show();
    QMenu menu;
    menu.addAction(address);
    menu.popup({});
    QTRY_VERIFY(seenWindows().size() >= 3); // The platform may allow no menu beside a dialog.
    desk.window->lockNow();
    QTRY_COMPARE(seenWindows(), QWidgetList{window});
    for (const QWidget* widget : seenWindows()) {
        for (const QLabel* label : widget->findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(address.left(6)));
    }
    QVERIFY(isFront(window, u"lockScreen"_s));
    QVERIFY(!isFront(window, u"exportTask"_s));
}

void TestGuiSafety::theClipboardForgetsOnlyOurs()
{
    QClipboard* clipboard = QApplication::clipboard();
    auto& keeper = ui::ClipboardKeeper::instance();
    keeper.setSeconds(1);
    keeper.put(u"5Grw"_s);
    QCOMPARE(clipboard->text(), u"5Grw"_s);
    QTRY_VERIFY(clipboard->text().isEmpty());
    keeper.put(u"5Grw"_s);
    clipboard->setText(u"a recipe"_s);
    QTest::qWait(1'300); // Longer than the second it had.
    QCOMPARE(clipboard->text(), u"a recipe"_s);
    keeper.setSeconds(0);
    keeper.put(u"5Grw"_s);
    QTest::qWait(1'300);
    QCOMPARE(clipboard->text(), u"5Grw"_s);
    // The window's own copy buttons go through it.
    Desk desk;
    prepare(desk);
    desk.settings->setClipboardSeconds(1);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    click(window, u"accountAddressCopyButton"_s);
    QCOMPARE(clipboard->text(), desk.wallet.accounts().front().address);
    QTRY_VERIFY(clipboard->text().isEmpty());
}

void TestGuiSafety::contactsAreSavedAndGuarded()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Accounts);
    click(window, u"contactsButton"_s);
    QTRY_VERIFY(isFront(window, u"contactsView"_s));
    click(window, u"contactSaveButton"_s);
    QVERIFY(!noteOf(window, u"contactAddressEdit"_s).isEmpty());
    typeInto(window, u"contactAddressEdit"_s, QString::fromLatin1(kBob));
    click(window, u"contactSaveButton"_s);
    QVERIFY(!noteOf(window, u"contactNameEdit"_s).isEmpty());
    typeInto(window, u"contactNameEdit"_s, u"Bob"_s);
    click(window, u"contactSaveButton"_s);
    QTRY_COMPARE(textOf(window, u"contactName1"_s), u"Bob"_s);
    typeInto(window, u"contactAddressEdit"_s, twinOfBob());
    typeInto(window, u"contactNameEdit"_s, u"Bob's exchange"_s);
    click(window, u"contactSaveButton"_s);
    QTRY_VERIFY(textOf(window, u"contactWarning"_s).contains(u"Bob"_s));
    QVERIFY(window->findChild<QLabel*>(u"contactName2"_s) == nullptr); // Not before it is meant.
    click(window, u"contactSaveButton"_s);
    QTRY_COMPARE(textOf(window, u"contactName2"_s), u"Bob's exchange"_s);
    click(window, u"contactRemoveButton2"_s);
    QTRY_VERIFY(textOf(window, u"contactName2"_s).isEmpty());
    click(window, u"contactEditButton1"_s);
    typeInto(window, u"contactNameEdit"_s, u"Robert"_s);
    click(window, u"contactSaveButton"_s);
    QTRY_COMPARE(textOf(window, u"contactName1"_s), u"Robert"_s);
    click(window, u"contactsBackButton"_s);
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
}

void TestGuiSafety::lookAlikesAreToldWhenSending()
{
    Desk desk;
    prepare(desk);
    static_cast<void>(desk.keys.putContact({bob(), {}, u"Bob"_s, false}));
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send, {u"savings"_s});
    typeInto(window, u"recipientEdit"_s, QString::fromLatin1(kBob));
    QTRY_VERIFY(textOf(window, u"recipientKnown"_s).contains(u"Bob"_s));
    QVERIFY(!isFront(window, u"lookAlikeWarning"_s));
    typeInto(window, u"recipientEdit"_s, twinOfBob());
    QTRY_VERIFY(textOf(window, u"lookAlikeWarning"_s).contains(u"Bob"_s));
    QVERIFY(!isFront(window, u"recipientKnown"_s));
    typeInto(window, u"amountEdit"_s, u"1"_s);
    QTRY_VERIFY(isFront(window, u"firstTimeText"_s));
    click(window, u"saveContactButton"_s);
    typeInto(window, u"contactNameEdit"_s, u"Robert"_s);
    click(window, u"contactSaveButton"_s); // Warned of the same again,
    QTRY_VERIFY(isFront(window, u"contactWarning"_s));
    click(window, u"contactSaveButton"_s); // and it is meant.
    QTRY_VERIFY(textOf(window, u"recipientKnown"_s).contains(u"Robert"_s));
    QVERIFY(!isFront(window, u"firstTimeText"_s));
}

void TestGuiSafety::namesStandForAddresses()
{
    Desk desk;
    prepare(desk);
    static_cast<void>(desk.keys.putContact({bob(), {}, u"Bob Smith"_s, false}));
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send, {u"savings"_s});
    auto* edit = visible<QLineEdit>(window, u"recipientEdit"_s);
    edit->setFocus();
    QTRY_COMPARE(edit->completer()->model()->rowCount(), 2); // The book was read.
    QTest::keyClicks(edit, u"bob s"_s);
    auto* list = edit->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(edit->text(), QString::fromLatin1(kBob));
}

void TestGuiSafety::unlockingShowsProgressAndStops()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->lockNow();
    QTRY_VERIFY(isFront(window, u"lockScreen"_s));
    desk.wallet.hold(FakeWallet::Verb::Unlock);
    typeInto(window, u"unlockPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    click(window, u"unlockButton"_s);
    QTRY_VERIFY(isFront(window, u"unlockBusy"_s));
    click(window, u"unlockBusyCancel"_s);
    QTRY_VERIFY(!isFront(window, u"unlockBusy"_s));
    desk.wallet.releaseHeld();
    QCoreApplication::processEvents();
    QVERIFY(isFront(window, u"lockScreen"_s)); // The answer came too late.
    typeInto(window, u"unlockPasswordEdit"_s, QString::fromLatin1(FakeWallet::kPassword));
    click(window, u"unlockButton"_s);
    QTRY_VERIFY(!isFront(window, u"lockScreen"_s));
}

void TestGuiSafety::settingsAboutSecretsHold()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    QVERIFY(!desk.keys.environmentPasswords()); // Nobody asked for it.
    desk.window->showPage(PageId::Settings);
    click(window, u"environmentPasswordsCheck"_s);
    QVERIFY(desk.settings->environmentPasswords());
    QVERIFY(desk.keys.environmentPasswords());
    auto* combo = visible<QComboBox>(window, u"clipboardCombo"_s);
    QCOMPARE(combo->currentData().toInt(), 20);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTRY_COMPARE(desk.settings->clipboardSeconds(), 60);
}

void TestGuiSafety::everyTaskHasNamesForItsControls()
{
    Desk desk;
    prepare(desk);
    desk.wallet.addHotkey(u"savings"_s, u"miner"_s);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Accounts, {u"savings"_s});
    auto* tabs = visible<QTabBar>(window, u"accountTabs"_s);
    const auto allNamed = [window] {
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!widget->isVisible() || !takesKeys ||
                widget->inherits("QAbstractScrollArea") != widget->inherits("QPlainTextEdit"))
                continue;
            auto* seen = QAccessible::queryAccessibleInterface(widget);
            if (seen == nullptr || seen->text(QAccessible::Name).isEmpty() ||
                widget->objectName().isEmpty())
                return widget->objectName() + u' ' +
                       QLatin1String(widget->metaObject()->className());
        }
        return QString();
    };
    for (const auto& button : {u"checkBackupButton"_s, u"showWordsButton"_s, u"exportButton"_s,
                               u"changePasswordButton"_s, u"deriveButton"_s, u"signMessageButton"_s,
                               u"verifyMessageButton"_s, u"renameButton"_s, u"forgetButton"_s}) {
        tabs->setCurrentIndex(1);
        QCOMPARE(allNamed(), QString());
        click(window, button);
        QTRY_VERIFY(!isFront(window, u"keysTab"_s));
        QCOMPARE(allNamed(), QString());
        desk.window->lockNow();
        desk.window->walletModel().uncover();
        QTRY_VERIFY(isFront(window, u"keysTab"_s));
    }
    for (int i : {0, 2, 3}) {
        tabs->setCurrentIndex(i);
        QCOMPARE(allNamed(), QString());
    }
    click(window, u"contactsButton"_s);
    QCOMPARE(allNamed(), QString());
}

QTEST_MAIN(TestGuiSafety)
#include "tst_gui_safety.moc"
