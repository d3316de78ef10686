// The models over a scripted wallet and node, each under Qt's own model tester.
#include "chain/api/node_error.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_wallet.h"
#include "ui/models/account_list_model.h"
#include "ui/models/block_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/log_model.h"
#include "ui/models/node_model.h"
#include "ui/models/pool_model.h"
#include "ui/models/wallet_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using namespace soma::ui;

namespace {

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

wallet::HistoryRow received(const QString& account, Rao amount)
{
    wallet::HistoryRow row;
    row.account = {account};
    row.direction = wallet::HistoryDirection::Received;
    row.amount = amount;
    row.status = wallet::TransferStatus::Finalized;
    row.time = QDateTime::currentDateTimeUtc();
    return row;
}

} // namespace

class TestUiModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void balancesFollowTheChain();
    void unknownBalancesHaveNoValue();
    void aLabelKeepsTheBalance();
    void theSameKeyTwiceCountsOnce();
    void historyGrowsAndMoves();
    void historyTellsItsFailure();
    void blocksFollowTheHead();
    void blocksGoBackToTheFirst();
    void poolFollows();
    void logForgetsTheOldest();
    void nodeKeepsItsLastWords();
    void coveringLocksTheKeys();
    void anEmptyWalletIsNotCovered();
    void idlenessCovers();
};

void TestUiModels::balancesFollowTheChain()
{
    FakeNode node;
    FakeWallet wallet;
    AccountListModel model(wallet, node);
    const QAbstractItemModelTester tester(&model, kMode);
    wallet.addAccount(u"savings"_s);
    wallet.addHotkey(u"savings"_s, u"miner"_s);
    node.setAccount(FakeWallet::idFor(u"savings"_s), Rao(5), 0, Rao(2));
    node.addBlock();
    QTRY_VERIFY(model.balances(0).has_value());
    QTRY_COMPARE(model.balances(0)->free.value(), 5U);
    QCOMPARE(model.index(0, 0).data(AccountListModel::FreeRole).toULongLong(), 5U);
    QCOMPARE(model.totalReserved()->value(), 2U);
    node.setAccount(FakeWallet::idFor(u"savings"_s), Rao(9));
    node.addBlock();
    QTRY_COMPARE(model.totalFree()->value(), 9U);
    wallet.addAccount(u"mining"_s);
    QCOMPARE(model.rowCount(), 2);
    QTRY_COMPARE(node.watchedKeys(), 2U);
    QCOMPARE(model.nameOf(FakeWallet::idFor(u"savings"_s)), u"savings"_s);
    QCOMPARE(model.nameOf(FakeWallet::idFor(u"savings/miner"_s)), u"miner"_s);
    QVERIFY(model.nameOf(FakeWallet::idFor(u"stranger"_s)).isEmpty());
}

void TestUiModels::unknownBalancesHaveNoValue()
{
    FakeNode node;
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    const AccountListModel model(wallet, node); // No answer yet: the loop did not turn.
    QVERIFY(!model.balances(0).has_value());
    QVERIFY(!model.totalFree().has_value());
    QVERIFY(!model.index(0, 0).data(AccountListModel::FreeRole).isValid());
}

void TestUiModels::aLabelKeepsTheBalance()
{
    FakeNode node;
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    node.setAccount(FakeWallet::idFor(u"savings"_s), Rao(5));
    AccountListModel model(wallet, node);
    const QAbstractItemModelTester tester(&model, kMode);
    QTRY_VERIFY(model.balances(0).has_value());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    static_cast<void>(wallet.setLabel({u"savings"_s}, u"For the house"_s));
    QCOMPARE(model.row(0)->label, u"For the house"_s);
    QVERIFY(model.balances(0).has_value());
    QCOMPARE(resets.count(), 0);
}

void TestUiModels::theSameKeyTwiceCountsOnce()
{
    FakeNode node;
    FakeWallet wallet;
    auto row = wallet.addAccount(u"savings"_s);
    auto twin = row;
    twin.handle = {u"savings-copy"_s};
    wallet.setAccounts({row, twin});
    node.setAccount(row.account, Rao(7));
    AccountListModel model(wallet, node);
    QTRY_VERIFY(model.totalFree().has_value());
    QCOMPARE(model.totalFree()->value(), 7U);
}

void TestUiModels::historyGrowsAndMoves()
{
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    for (int i = 0; i < 150; ++i)
        wallet.addHistory(received(u"savings"_s, Rao(std::uint64_t(i))));
    HistoryModel model(wallet);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 100);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 150);
    QVERIFY(!model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model, kMode);
    auto row = received(u"savings"_s, Rao(1));
    row.direction = wallet::HistoryDirection::Sent;
    row.status = wallet::TransferStatus::Signed;
    const qint64 id = wallet.addHistory(row).id;
    QCOMPARE(model.rowCount(), 151);
    QCOMPARE(model.row(0).id, id);
    QCOMPARE(model.pending(), 1);
    wallet.advance(id, wallet::TransferStatus::Finalized);
    QCOMPARE(model.pending(), 0);
    QVERIFY(model.row(0).status == wallet::TransferStatus::Finalized);
}

void TestUiModels::historyTellsItsFailure()
{
    FakeWallet wallet;
    HistoryModel model(wallet);
    wallet.failNext(FakeWallet::Verb::History, wallet::WalletError::StoreDamaged);
    model.reload();
    QVERIFY(model.state() == HistoryModel::State::Loading);
    QTRY_VERIFY(model.state() == HistoryModel::State::Failed);
    QVERIFY(model.error()->is(wallet::WalletError::StoreDamaged));
    model.reload();
    QTRY_VERIFY(model.state() == HistoryModel::State::Ready);
    QCOMPARE(model.rowCount(), 0);
}

void TestUiModels::blocksFollowTheHead()
{
    FakeNode node;
    for (int i = 0; i < 5; ++i)
        node.addBlock();
    BlockListModel model(node);
    const QAbstractItemModelTester tester(&model, kMode);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 6);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    node.addBlock();
    QTRY_COMPARE(model.rowCount(), 7);
    QCOMPARE(resets.count(), 0); // Inserted: selection and scroll position live.
    QVERIFY(!model.block(0).finalized);
    node.finalize();
    QTRY_VERIFY(model.block(0).finalized);
}

void TestUiModels::blocksGoBackToTheFirst()
{
    FakeNode node;
    for (int i = 0; i < 130; ++i)
        node.addBlock();
    BlockListModel model(node); // Without the tester, which would fetch everything at once.
    model.reload();
    QTRY_COMPARE(model.rowCount(), 60);
    while (model.rowCount() < 131) {
        QVERIFY(model.canFetchMore({}));
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowCount(), 131);
    QTRY_VERIFY(!model.canFetchMore({}));
    QCOMPARE(model.block(130).head.number.value(), 0U);
    node.failNext(FakeNode::Verb::Blocks, chain::NodeError::NotRunning);
    model.reload();
    QTRY_VERIFY(model.error().has_value());
}

void TestUiModels::poolFollows()
{
    FakeNode node;
    PoolModel model(node);
    const QAbstractItemModelTester tester(&model, kMode);
    QSignalSpy loaded(&model, &PoolModel::loaded);
    model.reload();
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    node.failNext(FakeNode::Verb::Pool, chain::NodeError::NotRunning);
    model.reload();
    QTRY_VERIFY(model.error().has_value());
    model.reload();
    QTRY_VERIFY(!model.error().has_value());
}

void TestUiModels::logForgetsTheOldest()
{
    {
        LogModel small;
        const QAbstractItemModelTester tester(&small, kMode);
        small.append({QDateTime(), LogModel::Level::Info, u"node"_s, u"one"_s});
    }
    LogModel model;
    for (int i = 0; i < 2'100; ++i)
        model.append({QDateTime(), LogModel::Level::Info, u"node"_s, QString::number(i)});
    QCOMPARE(model.rowCount(), 2'000);
    QCOMPARE(model.line(0).message, u"2099"_s);
    QCOMPARE(model.line(1'999).message, u"100"_s);
}

void TestUiModels::nodeKeepsItsLastWords()
{
    FakeNode node;
    node.addBlock();
    NodeModel model(node);
    QVERIFY(model.isLive());
    QCOMPARE(model.lag().value(), 1U);
    for (int i = 0; i < 8; ++i)
        node.addBlock();
    QTRY_VERIFY(model.isLagging());
    node.finalize();
    QTRY_VERIFY(!model.isLagging());
    node.breakDown(chain::NodeError::DiskFull);
    QTRY_VERIFY(model.failure().has_value());
    QVERIFY(!model.isLive());
    QCOMPARE(model.state().best.number.value(), 9U);
    QSignalSpy live(&model, &NodeModel::becameLive);
    node.setPhase(chain::SyncPhase::Live);
    QTRY_COMPARE(live.count(), 1);
    QVERIFY(!model.failure().has_value());
}

void TestUiModels::coveringLocksTheKeys()
{
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    WalletModel model(wallet);
    static_cast<void>(wallet.unlock(
        {u"savings"_s},
        wallet::SecretText::copyOf({reinterpret_cast<const std::uint8_t*>(FakeWallet::kPassword),
                                    std::strlen(FakeWallet::kPassword)})));
    QTRY_VERIFY(!model.keysLocked());
    QVERIFY(!model.isCovered());
    model.cover();
    QVERIFY(model.isCovered());
    QVERIFY(model.keysLocked());
    const int notes = wallet.activityNotes();
    model.noteActivity();
    QCOMPARE(wallet.activityNotes(), notes); // A moving mouse does not keep a covered window awake.
    model.uncover();
    QVERIFY(!model.isCovered());
}

void TestUiModels::anEmptyWalletIsNotCovered()
{
    FakeWallet wallet;
    WalletModel model(wallet);
    model.cover();
    QVERIFY(!model.isCovered()); // There is nothing to hide and nothing to unlock with.
}

void TestUiModels::idlenessCovers()
{
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    WalletModel model(wallet);
    model.setAutoLock(1);
    QTRY_VERIFY_WITH_TIMEOUT(model.isCovered(), 5'000);
    model.uncover();
    model.setAutoLock(0);
    QVERIFY(!model.isCovered());
    QCOMPARE(wallet.lockState().autoLockSeconds, 0);
}

QTEST_MAIN(TestUiModels)
#include "tst_ui_models.moc"
