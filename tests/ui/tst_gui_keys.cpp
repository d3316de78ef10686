// Keys through the window, with real keys and mouse, offscreen, over the real wallet: everything
// that a person does to an account, and files that lie on the disk afterwards.
#include "tests/ui/real_desk.h"
#include "ui/models/account_tree_model.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/word_grid.h"

#include <QApplication>
#include <QCheckBox>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr auto kAddress = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
constexpr auto kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const QString kPassword = u"four plain english words"_s;
const QString kOther = u"another five words entirely new"_s;

/// One account, made by hand of the person.
void restoreMain(RealDesk& desk)
{
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, QString::fromLatin1(kPhrase));
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(isFront(window, u"restoreNaming"_s));
    typeInto(window, u"restoreNameEdit"_s, u"main"_s);
    typeInto(window, u"restorePasswordEdit"_s, kPassword);
    typeInto(window, u"restoreRepeatEdit"_s, kPassword);
    click(window, u"restoreNamingNext"_s);
    QTRY_VERIFY(isFront(window, u"overviewPage"_s));
}

void openKeys(RealDesk& desk)
{
    desk.window->showPage(PageId::Accounts, {u"main"_s});
    visible<QTabBar>(desk.window.get(), u"accountTabs"_s)->setCurrentIndex(1);
}

void newPassword(QWidget* window, const QString& prefix, const QString& password)
{
    typeInto(window, prefix + u"PasswordEdit"_s, password);
    typeInto(window, prefix + u"RepeatEdit"_s, password);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool unlocks(RealDesk& desk, const QString& password)
{
    QString typed = password;
    auto future = desk.wallet->unlock({u"main"_s}, wallet::SecretText::takeFrom(typed));
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return false;
    const bool opened = future.result().has_value();
    desk.wallet->lock();
    return opened;
}

} // namespace

class TestGuiKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBoxSaysWhatWasPasted();
    void anAddressIsWatched();
    void theTreeShowsHotkeys();
    void notesAreKept();
    void changesThePassword();
    void exportsBehindGates();
    void showsTheWords();
    void checksTheBackup();
    void derivesAndEncryptsHotkeys();
    void signsAndVerifies();
    void renamesAndForgets();
    void lockingLeavesTasks();
};

void TestGuiKeys::theBoxSaysWhatWasPasted()
{
    RealDesk desk;
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    const auto notice = [window] { return textOf(window, u"restoreNotice"_s); };
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, u"bottom drive obey"_s);
    QTRY_VERIFY(notice().contains(u"3 word"_s));
    QVERIFY(noteOf(window, u"restoreSourceEdit"_s).contains(u"12 to 24"_s)); // Still the hint.
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, QString::fromLatin1(kPhrase));
    QTRY_VERIFY(notice().contains(u"12 word"_s));
    QTRY_VERIFY(notice().contains(QString::fromLatin1(kAddress).left(6)));
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, u"//Alice"_s);
    QTRY_VERIFY(notice().contains(u"derivation path"_s));
    typeInto<QPlainTextEdit>(
        window, u"restoreSourceEdit"_s,
        u"0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e"_s);
    QTRY_VERIFY(notice().contains(u"seed"_s));
    visible<QPlainTextEdit>(window, u"restoreSourceEdit"_s)
        ->setPlainText(QString::fromUtf8(
            contentOf(QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores/ansible/coldkey"))));
    QTRY_VERIFY(notice().contains(u"encrypted key file"_s));
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, u"what is this"_s);
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(noteOf(window, u"restoreSourceEdit"_s).contains(u"word list"_s));
}

void TestGuiKeys::anAddressIsWatched()
{
    RealDesk desk;
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, QString::fromLatin1(kAlice));
    QTRY_VERIFY(textOf(window, u"restoreNotice"_s).contains(u"watched"_s));
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(isFront(window, u"restoreNaming"_s));
    QVERIFY(!isFront(window, u"restorePasswordEdit"_s)); // There is nothing to encrypt.
    typeInto(window, u"restoreNameEdit"_s, u"alice"_s);
    click(window, u"restoreNamingNext"_s);
    QTRY_VERIFY(isFront(window, u"overviewPage"_s));
    QCOMPARE(desk.wallet->accounts().front().kind, wallet::AccountKind::WatchOnly);
    // Its keys tab offers what can be done without a key, and nothing else.
    desk.window->showPage(PageId::Accounts, {u"alice"_s});
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(isFront(window, u"verifyMessageButton"_s));
    QVERIFY(!isFront(window, u"exportButton"_s));
    QVERIFY(!isFront(window, u"signMessageButton"_s));
}

void TestGuiKeys::theTreeShowsHotkeys()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    desk.window->showPage(PageId::Accounts, {u"main"_s});
    auto* tabs = visible<QTabBar>(window, u"accountTabs"_s);
    tabs->setCurrentIndex(2);
    click(window, u"addHotkeyButton"_s);
    typeInto(window, u"hotkeyTaskNameEdit"_s, u"miner"_s);
    typeInto(window, u"hotkeyTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"hotkeyTaskEncryptCheck"_s); // Off: as btcli writes them.
    click(window, u"hotkeyTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
    QVERIFY(contentOf(desk.folder() + u"/main/hotkeys/miner"_s).startsWith('{'));
    auto* tree = visible<QTreeView>(window, u"accountTree"_s);
    const auto* model = tree->model();
    const QModelIndex folder = model->index(0, 0);
    QCOMPARE(folder.data().toString(), desk.folder());
    const QModelIndex account = model->index(0, 0, folder);
    QTRY_COMPARE(model->rowCount(model->index(0, 0, model->index(0, 0))), 1);
    QVERIFY(tree->isExpanded(account));
    tabs->setCurrentIndex(0);
    const QModelIndex hotkey = model->index(0, 0, model->index(0, 0, model->index(0, 0)));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(hotkey).center());
    QTRY_COMPARE(tabs->currentIndex(), 2); // A hotkey is shown where hotkeys are.
    QTRY_COMPARE(textOf(window, u"hotkeyName1"_s), u"miner"_s);
    // Folding with the keyboard lasts.
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Left);
    QTest::keyClick(tree, Qt::Key_Left);
    QTRY_VERIFY(!tree->isExpanded(model->index(0, 0, model->index(0, 0))));
}

void TestGuiKeys::notesAreKept()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    desk.window->showPage(PageId::Accounts, {u"main"_s});
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(5);
    typeInto<QPlainTextEdit>(window, u"noteEdit"_s, u"paper: blue envelope"_s);
    QTRY_COMPARE(desk.wallet->accounts().front().note, u"paper: blue envelope"_s);
    // Whoever quits before the pause in typing ends loses nothing.
    typeInto<QPlainTextEdit>(window, u"noteEdit"_s, u"paper: bank"_s);
    desk.window.reset();
    QTRY_COMPARE(desk.wallet->accounts().front().note, u"paper: bank"_s);
}

void TestGuiKeys::changesThePassword()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"changePasswordButton"_s);
    QTRY_VERIFY(isFront(window, u"passwordTask"_s));
    typeInto(window, u"passwordTaskOwnPasswordEdit"_s, u"not this one"_s);
    newPassword(window, u"passwordTask"_s, kOther);
    click(window, u"passwordTaskStepNext"_s);
    QTRY_VERIFY(noteOf(window, u"passwordTaskOwnPasswordEdit"_s).contains(u"does not open"_s));
    typeInto(window, u"passwordTaskOwnPasswordEdit"_s, kPassword);
    newPassword(window, u"passwordTask"_s, u"too short"_s);
    click(window, u"passwordTaskStepNext"_s);
    QVERIFY(noteOf(window, u"passwordTaskPasswordEdit"_s).contains(u"12"_s));
    newPassword(window, u"passwordTask"_s, kOther);
    click(window, u"passwordTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s));
    QVERIFY(!unlocks(desk, kPassword));
    QVERIFY(unlocks(desk, kOther));
}

void TestGuiKeys::exportsBehindGates()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"exportButton"_s);
    QTRY_VERIFY(isFront(window, u"exportTask"_s));
    const QString path = desk.dir.filePath(u"copy"_s);
    typeInto(window, u"exportPathEdit"_s, path);
    click(window, u"exportVault"_s);
    QVERIFY(textOf(window, u"exportFormatNote"_s).contains(u"salt of its own"_s));
    newPassword(window, u"exportTask"_s, kOther);
    click(window, u"exportTaskStepNext"_s);
    QVERIFY(!noteOf(window, u"exportTaskOwnPasswordEdit"_s).isEmpty()); // The account's is asked.
    typeInto(window, u"exportTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"exportTaskStepNext"_s);
    QVERIFY(!textOf(window, u"exportTaskStepError"_s).isEmpty()); // And the box must be ticked.
    QVERIFY(!QFile::exists(path));
    click(window, u"exportUnderstoodCheck"_s);
    click(window, u"exportBtcli"_s);
    click(window, u"exportTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"exportDone"_s));
    QVERIFY(contentOf(path).startsWith("$NACL"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    click(window, u"exportTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s));
    // A second time over the same file is refused where the path is.
    click(window, u"exportButton"_s);
    typeInto(window, u"exportPathEdit"_s, path);
    newPassword(window, u"exportTask"_s, kOther);
    typeInto(window, u"exportTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"exportUnderstoodCheck"_s);
    click(window, u"exportTaskStepNext"_s);
    QTRY_VERIFY(noteOf(window, u"exportPathEdit"_s).contains(u"nothing was overwritten"_s));
}

void TestGuiKeys::showsTheWords()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"showWordsButton"_s);
    auto* grid = window->findChild<ui::WordGrid*>(u"wordsTaskGrid"_s);
    QTRY_VERIFY(isFront(window, u"wordsTask"_s));
    QVERIFY(!grid->isVisible());
    typeInto(window, u"wordsTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"wordsTaskStepNext"_s);
    QTRY_VERIFY(grid->isVisible());
    QVERIFY(!grid->isRevealed());
    QVERIFY(!grid->accessibleDescription().contains(u"bottom"_s));
    click(window, u"wordsTaskRevealButton"_s);
    QVERIFY(grid->isRevealed());
    QVERIFY(grid->accessibleDescription().contains(u"1 bottom"_s));
    // Another window takes the keyboard: the words hide.
    QEvent away(QEvent::WindowDeactivate);
    QApplication::sendEvent(window, &away);
    QVERIFY(!grid->isRevealed());
    click(window, u"wordsTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s));
    QVERIFY(!grid->accessibleDescription().contains(u"bottom"_s));
}

void TestGuiKeys::checksTheBackup()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"checkBackupButton"_s);
    typeInto<QPlainTextEdit>(window, u"backupTaskEdit"_s, u"//Alice"_s);
    click(window, u"backupTaskStepNext"_s);
    QTRY_VERIFY(noteOf(window, u"backupTaskEdit"_s).contains(u"another account"_s));
    typeInto<QPlainTextEdit>(window, u"backupTaskEdit"_s, QString::fromLatin1(kPhrase));
    click(window, u"backupTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s));
    QVERIFY(desk.wallet->accounts().front().backedUp);
    QVERIFY(!window->findChild<QPlainTextEdit*>(u"backupTaskEdit"_s)
                 ->toPlainText()
                 .contains(u"bottom"_s));
}

void TestGuiKeys::derivesAndEncryptsHotkeys()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"deriveButton"_s);
    typeInto(window, u"deriveTaskNameEdit"_s, u"alice"_s);
    typeInto(window, u"deriveTaskPathEdit"_s, u"Alice"_s);
    typeInto(window, u"deriveTaskOwnPasswordEdit"_s, kPassword);
    newPassword(window, u"deriveTask"_s, kOther);
    click(window, u"deriveTaskStepNext"_s);
    QTRY_VERIFY(!noteOf(window, u"deriveTaskPathEdit"_s).contains(u"cannot be undone"_s));
    typeInto(window, u"deriveTaskPathEdit"_s, u"//Alice"_s);
    typeInto(window, u"deriveTaskOwnPasswordEdit"_s, kPassword);
    newPassword(window, u"deriveTask"_s, kOther);
    click(window, u"deriveTaskStepNext"_s);
    QTRY_COMPARE(desk.wallet->accounts().size(), 2U);
    QTRY_VERIFY(isFront(window, u"accountDetail"_s));
    QCOMPARE(desk.wallet->accounts().front().address, QString::fromLatin1(kAlice));

    desk.window->showPage(PageId::Accounts, {u"main"_s});
    visible<QTabBar>(window, u"accountTabs"_s)->setCurrentIndex(2);
    click(window, u"addHotkeyButton"_s);
    typeInto(window, u"hotkeyTaskNameEdit"_s, u"miner"_s);
    typeInto(window, u"hotkeyTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"hotkeyTaskEncryptCheck"_s);
    click(window, u"hotkeyTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"encryptHotkeyButton1"_s));
    click(window, u"encryptHotkeyButton1"_s);
    QTRY_VERIFY(isFront(window, u"encryptTask"_s));
    newPassword(window, u"encryptTask"_s, kOther);
    click(window, u"encryptTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"hotkeysTab"_s));
    QVERIFY(contentOf(desk.folder() + u"/main/hotkeys/miner"_s).startsWith("$NACL"));
    QVERIFY(!isFront(window, u"encryptHotkeyButton1"_s));
}

void TestGuiKeys::signsAndVerifies()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"signMessageButton"_s);
    typeInto<QPlainTextEdit>(window, u"signTaskMessageEdit"_s, u"I am who I am"_s);
    typeInto(window, u"signTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"signTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"signTaskDone"_s));
    const QString signature =
        window->findChild<ui::SignatureLabel*>(u"signTaskSignature"_s)->fullText();
    QCOMPARE(signature.size(), 130);
    click(window, u"signTaskStepBack"_s);
    click(window, u"verifyMessageButton"_s);
    QCOMPARE(visible<QLineEdit>(window, u"verifyTaskAddressEdit"_s)->text(),
             QString::fromLatin1(kAddress));
    typeInto<QPlainTextEdit>(window, u"verifyTaskMessageEdit"_s, u"I am who I am"_s);
    typeInto<QPlainTextEdit>(window, u"verifyTaskSignatureEdit"_s, signature);
    click(window, u"verifyTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"verifyTaskGood"_s));
    typeInto<QPlainTextEdit>(window, u"verifyTaskMessageEdit"_s, u"I am who I was"_s);
    QVERIFY(!isFront(window, u"verifyTaskGood"_s)); // It belongs to the other text.
    click(window, u"verifyTaskStepNext"_s);
    QTRY_VERIFY(noteOf(window, u"verifyTaskSignatureEdit"_s).contains(u"did not sign"_s));
    typeInto(window, u"verifyTaskAddressEdit"_s, u"5Nope"_s);
    click(window, u"verifyTaskStepNext"_s);
    QTRY_VERIFY(!noteOf(window, u"verifyTaskAddressEdit"_s).isEmpty());
}

void TestGuiKeys::renamesAndForgets()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"renameButton"_s);
    typeInto(window, u"renameTaskNameEdit"_s, u"../out"_s);
    click(window, u"renameTaskStepNext"_s);
    QTRY_VERIFY(!noteOf(window, u"renameTaskNameEdit"_s).isEmpty());
    typeInto(window, u"renameTaskNameEdit"_s, u"treasury"_s);
    click(window, u"renameTaskStepNext"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s));
    QVERIFY(QFile::exists(desk.folder() + u"/treasury/coldkey"_s));
    click(window, u"forgetButton"_s);
    typeInto(window, u"forgetTaskNameEdit"_s, u"treasure"_s);
    click(window, u"forgetTaskStepNext"_s);
    QTRY_VERIFY(noteOf(window, u"forgetTaskNameEdit"_s).contains(u"not what was asked"_s));
    QVERIFY(QFile::exists(desk.folder() + u"/treasury/coldkey"_s));
    typeInto(window, u"forgetTaskNameEdit"_s, u"treasury"_s);
    click(window, u"forgetTaskStepNext"_s);
    QTRY_VERIFY(desk.wallet->accounts().empty());
    QTRY_VERIFY(isFront(window, u"onboardingPage"_s)); // Nothing is left to show.
    const QStringList kept =
        QDir(desk.folder() + u"/.forgotten"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(kept.size(), 1);
    QVERIFY(QFile::exists(desk.folder() + u"/.forgotten/"_s + kept.front() + u"/coldkey"_s));
}

void TestGuiKeys::lockingLeavesTasks()
{
    RealDesk desk;
    restoreMain(desk);
    QWidget* window = desk.window.get();
    openKeys(desk);
    click(window, u"showWordsButton"_s);
    typeInto(window, u"wordsTaskOwnPasswordEdit"_s, kPassword);
    click(window, u"wordsTaskStepNext"_s);
    auto* grid = window->findChild<ui::WordGrid*>(u"wordsTaskGrid"_s);
    QTRY_VERIFY(grid->isVisible());
    click(window, u"wordsTaskRevealButton"_s);
    desk.window->lockNow();
    QTRY_VERIFY(isFront(window, u"lockScreen"_s));
    QVERIFY(!grid->isRevealed());
    QVERIFY(!grid->accessibleDescription().contains(u"bottom"_s));
    typeInto(window, u"unlockPasswordEdit"_s, kPassword);
    click(window, u"unlockButton"_s);
    QTRY_VERIFY(isFront(window, u"keysTab"_s)); // The task is gone, the page is there.
}

QTEST_MAIN(TestGuiKeys)
#include "tst_gui_keys.moc"
