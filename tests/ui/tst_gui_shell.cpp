// What belongs to no page: the palette, the sheet of shortcuts, searching the settings, masked
// amounts, notices, and that the lock covers all of it.
#include "chain/codec/storage_key.h"
#include "tests/ui/real_desk.h"
#include "ui/format/amount_format.h"
#include "ui/models/notice_model.h"
#include "ui/models/palette_model.h"
#include "ui/views/page_table.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/export_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;
using soma::ui::PaletteEntry;
using soma::ui::PaletteMatch;

namespace {

void prepare(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.wallet.addAccount(u"spending"_s);
    desk.setBalance(u"savings"_s, tao(1'204, 512'000'000));
    desk.setBalance(u"spending"_s, tao(3));
    desk.makeBlocks(6);
}

/// Where the keyboard is, as a person would type.
void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : window, key, modifiers);
}

void find(QWidget* window, const QString& typed)
{
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(isFront(window, u"commandPalette"_s));
    QTest::keyClicks(QApplication::focusWidget(), typed);
}

/// The lines of the palette, best first.
QStringList found(QWidget* window)
{
    QStringList out;
    const auto* model = window->findChild<QListView*>(u"paletteList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        out.append(model->index(row, 0).data().toString());
    return out;
}

PaletteEntry entry(const QString& name, const QString& words = {}, const QString& address = {})
{
    return {name, {}, {}, words, address, {}};
}

} // namespace

class TestGuiShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesArePredictable();
    void thePaletteGoesAnywhere();
    void thePaletteMovesByKeys();
    void thePaletteRunsCommands();
    void thePaletteFindsSettings();
    void thePaletteIsReachedFromATextBox();
    void nothingFoundIsSaid();
    void theSheetListsEveryShortcut();
    void settingsAreSearched();
    void masksHideAmountsAndNotForms();
    void masksHideTablesAndNotFiles();
    void noticesAreListedAndRead();
    void rulesCanBeSwitchedOff();
    void theLockCoversAllOfIt();
};

void TestGuiShell::matchesArePredictable()
{
    using ui::paletteMatch;
    QCOMPARE(paletteMatch(entry(u"Send"_s), u"send"_s), std::optional(PaletteMatch::Whole));
    QCOMPARE(paletteMatch(entry(u"Send from savings"_s), u"se"_s),
             std::optional(PaletteMatch::Begins));
    QCOMPARE(paletteMatch(entry(u"Send from savings"_s), u"sav se"_s),
             std::optional(PaletteMatch::Words));
    QCOMPARE(paletteMatch(entry(u"Mask amounts"_s, u"hide privacy"_s), u"hid"_s),
             std::optional(PaletteMatch::Other));
    QCOMPARE(paletteMatch(entry(u"Overview"_s), u"view"_s), std::optional(PaletteMatch::Contains));
    QCOMPARE(paletteMatch(entry(u"Configurações"_s), u"configuracoes"_s),
             std::optional(PaletteMatch::Whole));
    QVERIFY(!paletteMatch(entry(u"Overview"_s), u"ovrv"_s));
    // Addresses: their beginning, or a part that is no coincidence.
    const PaletteEntry bob = entry(u"Bob"_s, {}, u"5FHneW46xGXgs5mU"_s);
    QCOMPARE(paletteMatch(bob, u"5FH"_s), std::optional(PaletteMatch::Address));
    QCOMPARE(paletteMatch(bob, u"W46xG"_s), std::optional(PaletteMatch::Address));
    QVERIFY(!paletteMatch(bob, u"W46"_s));

    ui::PaletteModel model;
    model.setEntries({entry(u"Overview"_s), entry(u"Watch an address"_s), entry(u"Add"_s),
                      entry(u"Address book"_s)});
    model.setTyped(u"add"_s);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.entry(row).name);
    QCOMPARE(names, (QStringList{u"Add"_s, u"Address book"_s, u"Watch an address"_s}));
}

void TestGuiShell::thePaletteGoesAnywhere()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, u"receive"_s);
    QCOMPARE(found(window).front(), u"Receive"_s);
    press(window, Qt::Key_Return);
    QVERIFY(!isFront(window, u"commandPalette"_s));
    QCOMPARE(desk.window->currentPage(), PageId::Receive);
    // An account by its name, and by its address.
    find(window, u"open spend"_s);
    QCOMPARE(found(window).front(), u"Open spending"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(desk.window->currentPage(), PageId::Accounts);
    find(window, desk.wallet.accounts()[1].address.left(12));
    QVERIFY(found(window).contains(u"Open spending"_s));
    QVERIFY(!found(window).contains(u"Open savings"_s));
    // The same keys take it away, and the keyboard goes back.
    press(window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isFront(window, u"commandPalette"_s));
}

void TestGuiShell::thePaletteMovesByKeys()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, {});
    QCOMPARE(found(window).mid(0, 3), (QStringList{u"Overview"_s, u"Accounts"_s, u"Send"_s}));
    press(window, Qt::Key_Down);
    press(window, Qt::Key_Down);
    press(window, Qt::Key_Up);
    press(window, Qt::Key_Return);
    QCOMPARE(desk.window->currentPage(), PageId::Accounts);
    QPointer<QWidget> before = visible<QWidget>(window, u"contactsButton"_s);
    before->setFocus();
    find(window, u"acc"_s);
    press(window, Qt::Key_Escape);
    QVERIFY(!isFront(window, u"commandPalette"_s));
    QCOMPARE(QApplication::focusWidget(), before.data());
    // A click beside it closes it as well.
    find(window, u"acc"_s);
    QTest::mouseClick(window, Qt::LeftButton, {}, QPoint(window->width() / 2, 700));
    QTRY_VERIFY(!isFront(window, u"commandPalette"_s));
}

void TestGuiShell::thePaletteRunsCommands()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, u"copy address savings"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), desk.wallet.accounts()[0].address);
    find(window, u"light"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(desk.settings->theme(), ui::ThemeChoice::Light);
    find(window, u"restore"_s);
    press(window, Qt::Key_Return);
    QTRY_VERIFY(isFront(window, u"onboardingPage"_s));
    QVERIFY(!isFront(window, u"restoreDoor"_s));
    // There it is not reachable: what is typed belongs to the words.
    press(window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isFront(window, u"commandPalette"_s));
}

void TestGuiShell::thePaletteFindsSettings()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, u"lock when min"_s);
    QCOMPARE(found(window).front(), u"Lock when minimised"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(desk.window->currentPage(), PageId::Settings);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lockOnMinimiseCheck"_s);
}

void TestGuiShell::thePaletteIsReachedFromATextBox()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Send);
    auto* edit = visible<QLineEdit>(window, u"transferLabelEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"rent"_s);
    press(window, Qt::Key_Home);
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(isFront(window, u"commandPalette"_s));
    QCOMPARE(edit->text(), u"rent"_s);
}

void TestGuiShell::nothingFoundIsSaid()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, u"zzz"_s);
    QVERIFY(!textOf(window, u"paletteNothing"_s).isEmpty());
    press(window, Qt::Key_Return);
    QVERIFY(isFront(window, u"commandPalette"_s));
}

void TestGuiShell::theSheetListsEveryShortcut()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    press(window, Qt::Key_F1);
    QTRY_VERIFY(isFront(window, u"shortcutSheet"_s));
    auto* sheet = window->findChild<QWidget*>(u"shortcutSheet"_s);
    for (const auto& text : {u"Lock the window"_s, u"Ctrl+L"_s, u"Find anything"_s, u"Ctrl+K"_s,
                             u"Mask amounts"_s, u"Ctrl+Shift+M"_s, u"Overview"_s, u"Alt+1"_s})
        QVERIFY2(showsText(sheet, text), qPrintable(text));
    press(window, Qt::Key_Escape);
    QVERIFY(!isFront(window, u"shortcutSheet"_s));
    press(window, Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(isFront(window, u"shortcutSheet"_s));
    // The keys that stand there do what stands beside them, with the sheet gone.
    press(window, Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(desk.window->currentPage(), PageId::Receive);
    QVERIFY(!isFront(window, u"shortcutSheet"_s));
    press(window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(desk.window->currentPage(), PageId::Settings);
}

void TestGuiShell::settingsAreSearched()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Settings);
    press(window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsSearchEdit"_s);
    // By a word of the explanation, not of the title.
    QTest::keyClicks(QApplication::focusWidget(), u"wipes keys"_s);
    QVERIFY(isFront(window, u"autoLockCombo"_s));
    QVERIFY(!isFront(window, u"lockOnMinimiseCheck"_s));
    QVERIFY(!isFront(window, u"languageCombo"_s));
    QVERIFY(!showsText(desk.window->page(PageId::Settings), u"General"_s));
    QTest::keyClicks(QApplication::focusWidget(), u" zzz"_s);
    QVERIFY(!isFront(window, u"autoLockCombo"_s));
    QVERIFY(textOf(window, u"settingsNothing"_s).contains(u"wipes keys zzz"_s));
    visible<QLineEdit>(window, u"settingsSearchEdit"_s)->clear();
    QVERIFY(isFront(window, u"languageCombo"_s));
    QVERIFY(textOf(window, u"settingsNothing"_s).isEmpty());
}

void TestGuiShell::masksHideAmountsAndNotForms()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    QTRY_VERIFY(showsText(window, u"1\u202F207.512"_s));
    press(window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(showsText(window, u"••••"_s));
    QVERIFY(!showsText(window, u"207.512"_s));
    QVERIFY(desk.settings->maskAmounts());
    // What is typed and reviewed stays.
    desk.window->showPage(PageId::Send, {u"savings"_s});
    typeInto(window, u"recipientEdit"_s, desk.wallet.accounts()[1].address);
    typeInto(window, u"amountEdit"_s, u"12.5"_s);
    QTRY_VERIFY(showsText(visible<QWidget>(window, u"planCard"_s), u"12.5"_s));
    QVERIFY(!showsText(visible<QWidget>(window, u"planCard"_s), u"••••"_s));
    // The status bar says why, and takes it off.
    click(window, u"maskButton"_s);
    QVERIFY(!desk.settings->maskAmounts());
    desk.window->showPage(PageId::Overview);
    QTRY_VERIFY(showsText(window, u"1\u202F207.512"_s));
    QVERIFY(!showsText(window, u"••••"_s));
    // The setting is the same switch.
    desk.window->showPage(PageId::Settings);
    auto* check = visible<QCheckBox>(window, u"maskAmountsCheck"_s);
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(ui::amountsMasked());
}

void TestGuiShell::masksHideTablesAndNotFiles()
{
    Desk desk;
    prepare(desk);
    wallet::HistoryRow row;
    row.account = {u"savings"_s};
    row.direction = wallet::HistoryDirection::Received;
    row.amount = tao(7, 250'000'000);
    row.status = wallet::TransferStatus::Finalized;
    row.time = QDateTime::currentDateTimeUtc();
    desk.wallet.addHistory(row);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Overview);
    const auto shownIn = [window](const QString& text) {
        for (auto* table : window->findChildren<ui::DataTable*>())
            for (int i = 0; table->isVisible() && i < table->model()->rowCount(); ++i)
                for (int j = 0; j < table->model()->columnCount(); ++j)
                    if (table->cellText(table->model()->index(i, j)).contains(text))
                        return true;
        return false;
    };
    QTRY_VERIFY(shownIn(u"7.2500"_s));
    press(window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shownIn(u"7.2500"_s));
    QVERIFY(shownIn(u"••••"_s));
    // What a person takes out is for them; the button says so.
    QCOMPARE(ui::amountPlain(tao(7, 250'000'000)), u"7.25"_s);
    ui::ExportButton button(u"anyExport"_s);
    QVERIFY(button.toolTip().contains(u"true amounts"_s));
}

void TestGuiShell::noticesAreListedAndRead()
{
    using codec::hashed;
    using codec::Hasher;
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->noticeModel().setPause(0);
    auto* bell = visible<QAbstractButton>(window, u"noticesButton"_s);
    QVERIFY(bell->text().isEmpty());
    const chain::AccountId spending = FakeWallet::idFor(u"spending"_s);
    const auto key = hashed<Hasher::Twox64Concat>(spending);
    desk.node.setStorage(codec::storageKey("SubtensorModule", "ColdkeySwapAnnouncements", key),
                         codec::encode(std::pair(std::uint32_t(40'000), chain::Hash256())));
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(bell->text(), u"1"_s);
    QTRY_VERIFY(isFront(window, u"toast"_s));
    press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isFront(window, u"noticeList"_s));
    auto* list = window->findChild<QWidget*>(u"noticeList"_s);
    QTRY_VERIFY(showsText(list, u"coldkey spending is announced"_s));
    QVERIFY(bell->text().isEmpty());
    click(list, u"noticeAction1"_s);
    QVERIFY(!isFront(window, u"noticeList"_s));
    QCOMPARE(desk.window->currentPage(), PageId::Accounts);
    bell->click();
    click(list, u"noticesClearButton"_s);
    QVERIFY(!showsText(list, u"is announced"_s));
    QVERIFY(isFront(window, u"noticeList"_s));
}

void TestGuiShell::rulesCanBeSwitchedOff()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    desk.window->showPage(PageId::Settings);
    auto* check = visible<QCheckBox>(window, u"noticeCheck3"_s);
    QVERIFY(check->isChecked());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(!desk.settings->noticeOn(ui::NoticeRule::SwapAnnounced));
    QVERIFY(desk.settings->noticeOn(ui::NoticeRule::StakeChanged));
}

void TestGuiShell::theLockCoversAllOfIt()
{
    Desk desk;
    prepare(desk);
    QWidget* window = &desk.open();
    find(window, u"savings"_s);
    press(window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isFront(window, u"lockScreen"_s));
    QVERIFY(!isFront(window, u"commandPalette"_s));
    QVERIFY(found(window).isEmpty());
    press(window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isFront(window, u"commandPalette"_s));
    press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isFront(window, u"noticeList"_s));
    press(window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(isFront(window, u"lockScreen"_s));
    QVERIFY(!isFront(window, u"noticesButton"_s));
}

QTEST_MAIN(TestGuiShell)
#include "tst_gui_shell.moc"
