// The node page's local controls, storage and log with keys and mouse, over a scripted node.
#include "chain/api/node_error.h"
#include "chain/api/queries/account.h"
#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"
#include "chain/primitives/ss58_address.h"
#include "chain/runtime/invariants.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "tests/support/gui_helpers.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/models/snapshot_model.h"
#include "ui/models/storage_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::NodeError;
using test::Desk;
using test::FakeNode;
using test::tao;
using test::visible;
using Verb = FakeNode::Verb;

namespace {

constexpr int kLocal = 2;
constexpr int kStorage = 3;
constexpr int kLog = 4;
constexpr auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

void click(QWidget* root, const QString& name)
{
    auto* button = visible<QAbstractButton>(root, name);
    QVERIFY(button != nullptr);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

template <typename Edit = QLineEdit>
void retype(QWidget* root, const QString& name, const QString& text)
{
    auto* edit = visible<Edit>(root, name);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString textOf(QWidget* root, const QString& name)
{
    const auto* label = root->findChild<QLabel*>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

bool isOn(QWidget* root, const QString& name)
{
    return visible<QWidget>(root, name)->isEnabled();
}

QWidget* openTab(Desk& desk, int tab)
{
    desk.window->showPage(PageId::Node);
    visible<QTabBar>(desk.window.get(), u"nodeTabs"_s)->setCurrentIndex(tab);
    return desk.window->page(PageId::Node);
}

/// A desk with an account and a few blocks, and its node page at a tab.
QWidget* openAt(Desk& desk, int tab)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.setBalance(u"savings"_s, tao(5));
    desk.makeBlocks(6);
    desk.open();
    return openTab(desk, tab);
}

void chooseSnapshot(QWidget* page, int row)
{
    auto* table = visible<QTableView>(page, u"snapshotsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > row);
    table->setFocus();
    table->selectRow(row);
}

} // namespace

class TestGuiNodeControls : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // Time

    void thePaceIsChosen()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        QVERIFY(visible<QPushButton>(page, u"pace12s"_s)->isChecked());
        click(page, u"pace250ms"_s);
        QTRY_COMPARE(desk.node.syncState().blockTimeMs, std::uint64_t{250});
        QTRY_VERIFY(visible<QPushButton>(page, u"pace250ms"_s)->isChecked());
        click(page, u"paceManual"_s);
        QTRY_COMPARE(desk.node.syncState().blockTimeMs, std::uint64_t{0});

        // A refusal is said, and what stands there is what holds.
        desk.node.failNext(Verb::SetBlockTime, NodeError::NotRunning);
        click(page, u"pace12s"_s);
        QTRY_VERIFY(textOf(page, u"timeOutcome"_s).contains(u"not running yet"_s));
        QVERIFY(visible<QPushButton>(page, u"paceManual"_s)->isChecked());
        QCOMPARE(desk.node.syncState().blockTimeMs, std::uint64_t{0});
    }

    void aPaceFromElsewhereIsNoneOfThese()
    {
        Desk desk;
        static_cast<void>(desk.node.setBlockTime(1'000));
        QWidget* page = openAt(desk, kLocal);
        for (const auto& name : {u"pace12s"_s, u"pace250ms"_s, u"paceManual"_s})
            QVERIFY(!visible<QPushButton>(page, name)->isChecked());
    }

    void pauseAndGoOn()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        auto* button = visible<QPushButton>(page, u"pauseButton"_s);
        QCOMPARE(button->text(), u"Pause"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(desk.node.syncState().paused);
        QTRY_COMPARE(button->text(), u"Go on"_s);
        // Over every page, because what is shown grows old.
        desk.window->showPage(PageId::Overview);
        QTRY_VERIFY(soma::test::showsText(visible<QWidget>(desk.window.get(), u"failureBanner"_s),
                                          u"as of block #"_s));
        desk.window->showPage(PageId::Node);
        QTRY_VERIFY(button->isEnabled() && button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!desk.node.syncState().paused);
        QTRY_COMPARE(button->text(), u"Pause"_s);
        QVERIFY(!desk.window->findChild<QWidget*>(u"failureBanner"_s)->isVisible());
    }

    void oneBlockIsMade()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        click(page, u"oneBlockButton"_s);
        QTRY_COMPARE(desk.node.bestHead().number, BlockNumber(7));
        QTRY_COMPARE(textOf(page, u"timeOutcome"_s), u"Block 7 is made."_s);
        desk.node.failNext(Verb::MakeBlock, NodeError::DiskFull);
        click(page, u"oneBlockButton"_s);
        QTRY_VERIFY(textOf(page, u"timeOutcome"_s).contains(u"disk is full"_s));
        QCOMPARE(desk.node.bestHead().number, BlockNumber(7));
    }

    void manyBlocksAreMade()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        retype<QSpinBox>(page, u"advanceCount"_s, u"40"_s);
        click(page, u"advanceButton"_s);
        QTRY_COMPARE(desk.node.bestHead().number, BlockNumber(46));
        QTRY_VERIFY(textOf(page, u"timeOutcome"_s).startsWith(u"Blocks made: 40"_s));
        QVERIFY(textOf(page, u"timeOutcome"_s).contains(u"block 46"_s));
        desk.node.failNext(Verb::Advance, NodeError::AlreadyAdvancing);
        click(page, u"advanceButton"_s);
        QTRY_VERIFY(textOf(page, u"timeOutcome"_s).contains(u"being advanced already"_s));
    }

    void advancingTellsHowFarAndIsCancelled()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        desk.node.hold(Verb::Advance);
        retype<QSpinBox>(page, u"advanceCount"_s, u"1000"_s);
        click(page, u"advanceButton"_s);
        // Nothing is made yet: a dash, not a zero.
        QTRY_COMPARE(textOf(page, u"advanceDoneValue"_s), u"0 / 1\u202F000"_s);
        QCOMPARE(textOf(page, u"advanceRateValue"_s), u"–"_s);
        QCOMPARE(textOf(page, u"advanceLeftValue"_s), u"–"_s);
        QVERIFY(!isOn(page, u"oneBlockButton"_s));
        desk.node.setAdvance(chain::AdvanceProgress{1'000, 250, 5'000});
        QTRY_COMPARE(textOf(page, u"advanceDoneValue"_s), u"250 / 1\u202F000"_s);
        QCOMPARE(textOf(page, u"advanceRateValue"_s), u"50"_s);
        QCOMPARE(textOf(page, u"advanceLeftValue"_s), u"15 s"_s);
        click(page, u"advanceStopButton"_s);
        QTRY_COMPARE(desk.node.calls(Verb::CancelAdvance), 1);
        QVERIFY(!isOn(page, u"advanceStopButton"_s)); // Once is enough.
        desk.node.releaseHeld();
        desk.node.setAdvance(std::nullopt);
        QTRY_VERIFY(
            textOf(page, u"timeOutcome"_s).startsWith(u"Stopped after 250 of 1\u202F000"_s));
        QCOMPARE(desk.node.bestHead().number, BlockNumber(256));
        QVERIFY(isOn(page, u"advanceButton"_s));
    }

    void anAdvanceOfAnotherProgramCanBeStoppedToo()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        desk.node.setAdvance(chain::AdvanceProgress{10, 3, 1'000});
        click(page, u"advanceStopButton"_s);
        QTRY_COMPARE(desk.node.calls(Verb::CancelAdvance), 1);
        desk.node.setAdvance(std::nullopt);
        QTRY_VERIFY(isOn(page, u"advanceButton"_s));
    }

    // The faucet

    void theFaucetGivesToAnAccount()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        retype(page, u"giftAmountEdit"_s, u"2.5"_s);
        click(page, u"giftButton"_s);
        QTRY_VERIFY(textOf(page, u"faucetOutcome"_s).startsWith(amountText(tao(2, 500'000'000))));
        const auto told = chain::account(desk.node, test::FakeWallet::idFor(u"savings"_s)).result();
        QVERIFY(told);
        QVERIFY(told->free == tao(7, 500'000'000));
    }

    void theFaucetGivesToAnAddress()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        click(page, u"giftToAddress"_s);
        retype(page, u"giftAddressEdit"_s, QString::fromLatin1(kBob).chopped(1));
        click(page, u"giftButton"_s);
        QTRY_VERIFY(!textOf(page, u"giftAddressEditNote"_s).isEmpty());
        QCOMPARE(desk.node.calls(Verb::Fund), 0);
        retype(page, u"giftAddressEdit"_s, QString::fromLatin1(kBob));
        QVERIFY(textOf(page, u"giftAddressEditNote"_s).isEmpty());
        retype(page, u"giftAmountEdit"_s, u"0"_s);
        QTest::keyClick(visible<QLineEdit>(page, u"giftAmountEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(textOf(page, u"giftAmountEditNote"_s).contains(u"zero"_s));
        QCOMPARE(desk.node.calls(Verb::Fund), 0);
        retype(page, u"giftAmountEdit"_s, u"3"_s);
        desk.node.failNext(Verb::Fund, NodeError::PoolFull);
        click(page, u"giftButton"_s);
        QTRY_VERIFY(textOf(page, u"faucetOutcome"_s).contains(u"pool is full"_s));
        click(page, u"giftButton"_s);
        QTRY_VERIFY(textOf(page, u"faucetOutcome"_s).contains(u"for 5FHneW"_s));
        const auto told = chain::account(desk.node, chain::parseAddress(kBob).value()).result();
        QVERIFY(told && told->free == tao(3));
    }

    // The books

    void theBooksAreChecked()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        desk.node.hold(Verb::CheckBooks);
        click(page, u"checkBooksButton"_s);
        QTRY_COMPARE(visible<QPushButton>(page, u"checkBooksButton"_s)->text(), u"Checking…"_s);
        QVERIFY(!isOn(page, u"checkBooksButton"_s));
        desk.node.releaseHeld();
        QTRY_VERIFY(textOf(page, u"booksOutcome"_s).startsWith(u"The books are in order"_s));
        desk.node.failNext(Verb::CheckBooks,
                           Error(runtime::InvariantError::Issuance, "7 is not 8"));
        click(page, u"checkBooksButton"_s);
        QTRY_VERIFY(textOf(page, u"booksOutcome"_s).startsWith(u"The books do not fit"_s));
        QVERIFY(textOf(page, u"booksOutcome"_s).contains(u"7 is not 8"_s));
        desk.node.failNext(Verb::CheckBooks, NodeError::NotRunning);
        click(page, u"checkBooksButton"_s);
        QTRY_VERIFY(textOf(page, u"booksOutcome"_s).contains(u"not running yet"_s));
    }

    // Snapshots

    void aSnapshotIsSaved()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        QTRY_VERIFY(test::showsText(page, u"No snapshots yet"_s));
        QVERIFY(!isOn(page, u"snapshotSaveButton"_s)); // It needs a name.
        retype(page, u"snapshotNameEdit"_s, u"before"_s);
        click(page, u"snapshotSaveButton"_s);
        auto* table = visible<QTableView>(page, u"snapshotsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, SnapshotModel::NameColumn).data().toString(),
                 u"before"_s);
        QCOMPARE(table->model()->index(0, SnapshotModel::BlockColumn).data().toULongLong(),
                 qulonglong{6});
        QVERIFY(textOf(page, u"snapshotsOutcome"_s).contains(u"block 6"_s));
        // The same name again is refused where it was typed, by Enter too.
        retype(page, u"snapshotNameEdit"_s, u"before"_s);
        QTest::keyClick(visible<QLineEdit>(page, u"snapshotNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(textOf(page, u"snapshotNameEditNote"_s).contains(u"already"_s));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void restoringAsksFirst()
    {
        Desk desk;
        static_cast<void>(desk.node.saveSnapshot("before"));
        QWidget* page = openAt(desk, kLocal);
        chooseSnapshot(page, 0);
        click(page, u"snapshotRestoreButton"_s);
        const QString question = textOf(page, u"snapshotQuestion"_s);
        QVERIFY(question.contains(u"block 0, as “before”"_s));
        QVERIFY(question.contains(u"block 6 now"_s));
        QVERIFY(question.contains(u"lost"_s));
        QVERIFY(!isOn(page, u"snapshotConfirmButton"_s));
        auto* typed = visible<QLineEdit>(page, u"snapshotTypedEdit"_s);
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"befor"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!isOn(page, u"snapshotConfirmButton"_s));
        QCOMPARE(desk.node.calls(Verb::RestoreSnapshot), 0);
        // Escape leaves everything as it is.
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!typed->isVisible());
        QCOMPARE(desk.node.calls(Verb::RestoreSnapshot), 0);

        click(page, u"snapshotRestoreButton"_s);
        typed = visible<QLineEdit>(page, u"snapshotTypedEdit"_s);
        QVERIFY(typed->text().isEmpty());
        QTest::keyClicks(typed, u"before"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(desk.node.calls(Verb::RestoreSnapshot), 1);
        QTRY_VERIFY(textOf(page, u"snapshotsOutcome"_s).contains(u"“before” again"_s));
    }

    void aRestoreThatFailsSaysWhy()
    {
        Desk desk;
        static_cast<void>(desk.node.saveSnapshot("before"));
        QWidget* page = openAt(desk, kLocal);
        chooseSnapshot(page, 0);
        click(page, u"snapshotRestoreButton"_s);
        QTest::keyClicks(visible<QLineEdit>(page, u"snapshotTypedEdit"_s), u"before"_s);
        desk.node.failNext(Verb::RestoreSnapshot, Error(NodeError::DiskFull));
        click(page, u"snapshotConfirmButton"_s);
        QTRY_VERIFY(textOf(page, u"snapshotsOutcome"_s).contains(u"disk is full"_s));
    }

    void deletingAsksFirst()
    {
        Desk desk;
        static_cast<void>(desk.node.saveSnapshot("first"));
        static_cast<void>(desk.node.saveSnapshot("second"));
        QWidget* page = openAt(desk, kLocal);
        chooseSnapshot(page, 1); // Newest first.
        click(page, u"snapshotDeleteButton"_s);
        QVERIFY(textOf(page, u"snapshotQuestion"_s).contains(u"“first”"_s));
        QTRY_VERIFY(visible<QPushButton>(page, u"snapshotDismissButton"_s)->hasFocus());
        click(page, u"snapshotDismissButton"_s);
        QCOMPARE(desk.node.calls(Verb::DeleteSnapshot), 0);
        click(page, u"snapshotDeleteButton"_s);
        click(page, u"snapshotConfirmButton"_s);
        QTRY_COMPARE(desk.node.calls(Verb::DeleteSnapshot), 1);
        auto* table = visible<QTableView>(page, u"snapshotsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"second"_s);
    }

    // Whose network, and whether it runs

    void nothingCanBeDoneBeforeTheNodeIsLive()
    {
        Desk desk;
        static_cast<void>(desk.node.saveSnapshot("before"));
        QWidget* page = openAt(desk, kLocal);
        chooseSnapshot(page, 0);
        QTRY_VERIFY(isOn(page, u"snapshotRestoreButton"_s));
        desk.node.setPhase(chain::SyncPhase::Starting);
        QTRY_VERIFY(textOf(page, u"localNotLive"_s).contains(u"not live"_s));
        for (const auto& name :
             {u"paceChoice"_s, u"pauseButton"_s, u"oneBlockButton"_s, u"advanceCount"_s,
              u"advanceButton"_s, u"giftKind"_s, u"giftAccount"_s, u"giftAmountEdit"_s,
              u"giftButton"_s, u"checkBooksButton"_s, u"snapshotNameEdit"_s,
              u"snapshotSaveButton"_s, u"snapshotRestoreButton"_s, u"snapshotDeleteButton"_s})
            QVERIFY2(!isOn(page, name), qPrintable(name));
        desk.node.setPhase(chain::SyncPhase::Live);
        QTRY_VERIFY(isOn(page, u"advanceButton"_s));
        QVERIFY(textOf(page, u"localNotLive"_s).isEmpty());
    }

    void anotherNetworkSaysWhyThereIsNothing()
    {
        Desk desk;
        chain::Capabilities capabilities = desk.node.capabilities();
        capabilities.localControls = false;
        desk.node.setCapabilities(capabilities);
        QWidget* page = openAt(desk, kLocal);
        QVERIFY(test::showsText(page, u"not yours to drive"_s));
        QVERIFY(page->findChild<QWidget*>(u"timeCard"_s) == nullptr);
    }

    void everyControlHasAName()
    {
        Desk desk;
        static_cast<void>(desk.node.saveSnapshot("before"));
        desk.node.setStorage({0xab}, Bytes{1});
        QWidget* page = openAt(desk, kLocal);
        QStringList nameless;
        const auto walk = [&] {
            QCoreApplication::processEvents();
            for (QWidget* widget : page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                auto* seen = QAccessible::queryAccessibleInterface(widget);
                if (seen->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
                    nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName());
            }
        };
        chooseSnapshot(page, 0);
        click(page, u"giftToAddress"_s);
        click(page, u"snapshotRestoreButton"_s);
        desk.node.setAdvance(chain::AdvanceProgress{10, 3, 1'000});
        walk();
        openTab(desk, kStorage);
        retype(page, u"storageKeyEdit"_s, u"ab"_s);
        click(page, u"storageReadButton"_s);
        QTRY_COMPARE(visible<QTableView>(page, u"storageTable"_s)->model()->rowCount(), 1);
        visible<QTableView>(page, u"storageTable"_s)->selectRow(0);
        walk();
        openTab(desk, kLog);
        walk();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    // Storage

    void storageIsReadByName()
    {
        Desk desk;
        desk.node.setRuntimeAnswer(
            "Metadata_metadata_at_version", [](const Bytes& arguments) -> Result<Bytes> {
                const auto version = SOMA_TRY(codec::decode<std::uint32_t>(arguments));
                return codec::encode(runtime::runtimeMetadata({}, version));
            });
        QWidget* page = openAt(desk, kStorage);
        auto* pallet = visible<QComboBox>(page, u"storagePallet"_s);
        QTRY_VERIFY(pallet->count() > 5);
        pallet->setCurrentText(u"System"_s);
        auto* item = visible<QComboBox>(page, u"storageItem"_s);
        item->setCurrentText(u"Account"_s);
        const Bytes key = chain::accountKey(test::FakeWallet::idFor(u"savings"_s));
        auto* edit = visible<QLineEdit>(page, u"storageKeyEdit"_s);
        QCOMPARE(edit->text().size(), 2 + 2 * 32);
        QVERIFY(textOf(page, u"storageMeaning"_s).contains(u"what they mean"_s));
        QVERIFY(textOf(page, u"storageMeaning"_s).contains(u"nonce:u32"_s));
        click(page, u"storageReadButton"_s);
        auto* table = visible<QTableView>(page, u"storageTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(textOf(page, u"storageCount"_s).contains(u"all there are"_s));
        table->setFocus();
        table->selectRow(0);
        QTRY_VERIFY(textOf(page, u"storageValueCaption"_s).contains(u"56 bytes"_s));
        click(page, u"storageCopyValue"_s);
        const QString value = QGuiApplication::clipboard()->text();
        QCOMPARE(value.size(), 2 + 2 * 56);
        QCOMPARE(visible<QPlainTextEdit>(page, u"storageValue"_s)->toPlainText(), value);
        // The same in words: whose account it is, and what lies on it.
        const QString read = visible<QPlainTextEdit>(page, u"storageReading"_s)->toPlainText();
        QVERIFY2(read.contains(u"  free: "_s + countText(tao(5).value())), qPrintable(read));
        QVERIFY(read.startsWith(u"nonce: 0"_s));
        QCOMPARE(textOf(page, u"storageKeyReading"_s),
                 addressOf(test::FakeWallet::idFor(u"savings"_s)));
        const auto* shown = visible<DataTable>(page, u"storageTable"_s);
        const QString cell = shown->cellText(table->model()->index(0, StorageModel::ReadingColumn));
        QVERIFY2(cell.contains(u"→"_s) && cell.contains(countText(tao(5).value())),
                 qPrintable(cell));
        click(page, u"storageEntryKeyCopyButton"_s);
        const QByteArray raw(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString(u"0x"_s + QString::fromLatin1(raw.toHex())));
    }

    void storageIsReadPageByPage()
    {
        Desk desk;
        for (int i = 0; i < 250; ++i)
            desk.node.setStorage({0xab, 0xcd, std::uint8_t(i)}, Bytes(std::size_t(i % 7), 0x11));
        QWidget* page = openAt(desk, kStorage);
        // This node names nothing, and keys still work.
        QTRY_VERIFY(textOf(page, u"storageMeaning"_s).contains(u"does not tell the names"_s));
        QVERIFY(!isOn(page, u"storagePallet"_s));
        QTest::qWait(50);
        const int before = desk.node.calls(Verb::ReadRange); // Other parts of the window ask too.
        retype(page, u"storageKeyEdit"_s, u"0xabc"_s);
        click(page, u"storageReadButton"_s);
        QTRY_VERIFY(textOf(page, u"storageKeyEditNote"_s).contains(u"even number"_s));
        QCOMPARE(desk.node.calls(Verb::ReadRange), before);
        retype(page, u"storageKeyEdit"_s, u"0xabcd"_s);
        QVERIFY(textOf(page, u"storageKeyEditNote"_s).isEmpty());
        desk.node.hold(Verb::ReadRange);
        QTest::keyClick(visible<QLineEdit>(page, u"storageKeyEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(test::showsText(page, u"Reading the storage"_s));
        desk.node.releaseHeld();
        auto* table = visible<QTableView>(page, u"storageTable"_s);
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 100);
        // New entries of a later block are no part of this answer.
        desk.node.setStorage({0xab, 0xcd, 0xff}, Bytes{1});
        desk.makeBlocks(1, 0);
        click(page, u"storageMoreButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 200);
        desk.node.failNext(Verb::ReadRange, NodeError::StateUnavailable);
        click(page, u"storageMoreButton"_s);
        QTRY_VERIFY(textOf(page, u"storageCount"_s).contains(u"too old"_s));
        QCOMPARE(table->model()->rowCount(), 200);
        click(page, u"storageMoreButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 250);
        QVERIFY(!page->findChild<QWidget*>(u"storageMoreButton"_s)->isVisible());
    }

    void storageAtTheFinalizedBlockIsOlder()
    {
        Desk desk;
        QWidget* page = openAt(desk, kStorage);
        desk.node.setStorage({0xab, 0x01}, Bytes{1});
        desk.node.addBlock();
        retype(page, u"storageKeyEdit"_s, u"ab01"_s);
        click(page, u"storageAtFinalized"_s);
        click(page, u"storageReadButton"_s);
        QTRY_VERIFY(test::showsText(page, u"Nothing is kept there"_s));
        click(page, u"storageAtBest"_s);
        click(page, u"storageReadButton"_s);
        QTRY_VERIFY(textOf(page, u"storageCount"_s).startsWith(u"1 at block 7"_s));
        desk.node.failNext(Verb::ReadRange, NodeError::NotRunning);
        click(page, u"storageReadButton"_s);
        QTRY_VERIFY(test::showsText(page, u"The node is not running yet"_s));
    }

    // The log

    void theLogIsFiltered()
    {
        Desk desk;
        const auto note = [&desk](LogModel::Level level, const QString& text) {
            desk.log.append({QDateTime::currentDateTime(), level, u"chain"_s, text});
        };
        note(LogModel::Level::Debug, u"a small thing"_s);
        note(LogModel::Level::Info, u"block imported"_s);
        note(LogModel::Level::Warning, u"a block came late"_s);
        note(LogModel::Level::Error, u"the disk is full"_s);
        QWidget* page = openAt(desk, kLog);
        const int all = desk.log.rowCount();
        auto* table = visible<QTableView>(page, u"logTable"_s);
        QCOMPARE(table->model()->rowCount(), all);
        auto* level = visible<QComboBox>(page, u"logLevelCombo"_s);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_End);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(level, Qt::Key_Up);
        QCOMPARE(table->model()->rowCount(), 2);
        retype(page, u"logSearchEdit"_s, u"LATE"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(textOf(page, u"logCount"_s).startsWith(u"1 / "_s));
        click(page, u"logCopyButton"_s);
        QVERIFY(
            QGuiApplication::clipboard()->text().endsWith(u"warning\tchain\ta block came late"_s));
        retype(page, u"logSearchEdit"_s, u"nothing like it"_s);
        QVERIFY(test::showsText(page, u"No line is like that"_s));
        QVERIFY(!isOn(page, u"logCopyButton"_s));
    }

    void theLogKeepsItsPlace()
    {
        Desk desk;
        const auto note = [&desk](const QString& text) {
            desk.log.append(
                {QDateTime::currentDateTime(), LogModel::Level::Info, u"chain"_s, text});
        };
        for (int i = 0; i < 200; ++i)
            note(u"line %1"_s.arg(i));
        QWidget* page = openAt(desk, kLog);
        auto* table = visible<QTableView>(page, u"logTable"_s);
        const auto atTop = [table] {
            return table->model()
                ->index(table->rowAt(1), LogModel::MessageColumn)
                .data()
                .toString();
        };
        table->verticalScrollBar()->setValue(28 * 50);
        const QString before = atTop();
        note(u"news"_s);
        note(u"more news"_s);
        QCoreApplication::processEvents();
        QCOMPARE(atTop(), before);
        // At the top one follows the news.
        table->verticalScrollBar()->setValue(0);
        note(u"the newest"_s);
        QCoreApplication::processEvents();
        QCOMPARE(atTop(), u"the newest"_s);
    }

    void languagesReachTheTabs()
    {
        Desk desk;
        QWidget* page = openAt(desk, kLocal);
        click(page, u"oneBlockButton"_s);
        QTRY_VERIFY(!textOf(page, u"timeOutcome"_s).isEmpty());
        for (int tab : {kLocal, kStorage, kLog}) {
            openTab(desk, tab);
            desk.settings->setLanguage(u"pt_BR"_s);
            QCoreApplication::processEvents();
            desk.settings->setLanguage(u"en"_s);
            QCoreApplication::processEvents();
        }
        openTab(desk, kLocal);
        QCOMPARE(textOf(page, u"timeOutcome"_s), u"Block 7 is made."_s);
    }
};

} // namespace soma::ui

QTEST_MAIN(soma::ui::TestGuiNodeControls)
#include "tst_gui_node_controls.moc"
