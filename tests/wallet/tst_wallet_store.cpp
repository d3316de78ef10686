// The wallet's database: rows there and back, pages, marks, old versions, damage, a full disk.
#include "chain/api/node_error.h"
#include "chain/crypto/hashing.h"
#include "chain/primitives/ss58_address.h"
#include "chain/primitives/validity_error.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/store/migrations.h"
#include "wallet/store/stored_error.h"
#include "wallet/store/wallet_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using chain::AccountId;
using chain::BlockHash;

namespace {

template <typename Id>
Id idOf(const char* label)
{
    return Id(crypto::blake2b256(asBytes(label)));
}

const BlockHash kChain = idOf<BlockHash>("chain");
const AccountId kMine = idOf<AccountId>("mine");
const AccountId kTheirs = idOf<AccountId>("theirs");

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'787'000'000 + seconds, QTimeZone::utc());
}

PendingRow sentRow(const char* extrinsic, qint64 seconds = 0)
{
    PendingRow out;
    out.row.account = {QStringLiteral("main")};
    out.row.accountId = kMine;
    out.row.counterparty = kTheirs;
    out.row.amount = Rao(18'000'000'000'000'000'000u); // More than a signed number holds.
    out.row.fee = Rao(124'354);
    out.row.call = QStringLiteral("Balances.transfer_keep_alive");
    out.row.label = QStringLiteral("rent 🏠");
    out.row.extrinsic = idOf<chain::ExtrinsicHash>(extrinsic);
    out.row.time = at(seconds);
    out.nonce = 7;
    out.born = BlockNumber(100);
    out.validUntil = BlockNumber(164);
    out.bytes = {1, 2, 3};
    return out;
}

ToldTransfer told(std::uint64_t block, std::uint32_t event)
{
    ToldTransfer out;
    out.event = event;
    out.row.direction = HistoryDirection::Received;
    out.row.account = {QStringLiteral("main")};
    out.row.accountId = kMine;
    out.row.counterparty = kTheirs;
    out.row.amount = Rao(5);
    out.row.status = TransferStatus::Finalized;
    out.row.block = BlockNumber(block);
    out.row.blockHash = idOf<BlockHash>(std::to_string(block).c_str());
    out.row.time = at(static_cast<qint64>(block));
    return out;
}

} // namespace

class TestWalletStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshFileIsPrivate();
    void rowsThereAndBack();
    void outcomes();
    void pages();
    void pendingRows();
    void scanningIsIdempotent();
    void stakeIsKeptAndForgotten();
    void notesOfARenamedAccountAreNotReused();
    void errorsThereAndBack();
    void everyOldVersionOpens();
    void newerVersionIsForeign();
    void otherProgramsFileIsForeign();
    void damageIsFound_data();
    void damageIsFound();
    void moveAsideKeepsEverything();
    void folderThatCannotBe();
    void fullDisk();
};

void TestWalletStore::freshFileIsPrivate()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a/b/wallet.db"));
    WalletStore store;
    QVERIFY(store.open(path));
    QVERIFY(store.addSent(kChain, sentRow("x")));
    for (const char* side : {"", "-wal", "-shm"}) {
        struct stat info = {};
        QVERIFY(::stat((path.toStdString() + side).c_str(), &info) == 0);
        QCOMPARE(info.st_mode & 0777, mode_t{0600});
    }
}

void TestWalletStore::rowsThereAndBack()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wallet.db"));
    const PendingRow sent = sentRow("x");
    {
        WalletStore store;
        QVERIFY(store.open(path));
        QCOMPARE(store.addSent(kChain, sent).value(), qint64{1});
        QVERIFY(!store.addSent(kChain, sent)); // The same extrinsic twice is our own mistake.
    }
    WalletStore store;
    QVERIFY(store.open(path));
    const HistoryRow row = store.row(1).value().value();
    QCOMPARE(row.account.name, QStringLiteral("main"));
    QCOMPARE(row.accountId, kMine);
    QCOMPARE(row.counterparty, kTheirs);
    QCOMPARE(row.counterpartyAddress.toStdString(), chain::encodeSs58(kTheirs));
    QCOMPARE(row.amount, sent.row.amount);
    QCOMPARE(row.fee, sent.row.fee);
    QCOMPARE(row.label, sent.row.label);
    QCOMPARE(row.call, sent.row.call);
    QCOMPARE(row.time, sent.row.time);
    QCOMPARE(row.extrinsic, sent.row.extrinsic);
    QVERIFY(!row.block && !row.blockHash && !row.failure && !row.error);
    QVERIFY(!store.row(2).value());
    QVERIFY(store.findSent(kChain, *row.extrinsic).value());
    QVERIFY(!store.findSent(idOf<BlockHash>("other"), *row.extrinsic).value());
    QVERIFY(store.sentThereBefore(kTheirs).value());
    QVERIFY(!store.sentThereBefore(kMine).value());
}

void TestWalletStore::outcomes()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    HistoryRow row = sentRow("x").row;
    row.id = store.addSent(kChain, sentRow("x")).value();
    row.status = TransferStatus::Failed;
    row.fee = Rao(9);
    row.block = BlockNumber(101);
    row.blockHash = idOf<BlockHash>("101");
    row.failure = chain::DispatchFailure{"", "BadOrigin"};
    row.error = Error(WalletError::Expired);
    row.time = at(5);
    QVERIFY(store.update(row));
    const HistoryRow back = store.row(row.id).value().value();
    QCOMPARE(back.status, TransferStatus::Failed);
    QCOMPARE(back.fee, row.fee);
    QVERIFY(back.block == row.block && back.blockHash == row.blockHash);
    QVERIFY(back.failure && back.failure->pallet.empty());
    QCOMPARE(back.failure->name, std::string("BadOrigin"));
    QVERIFY(back.error && back.error->is(WalletError::Expired));
    QCOMPARE(back.time, row.time);
    QVERIFY(!store.sentThereBefore(kTheirs).value()); // A failed one never arrived.
}

void TestWalletStore::pages()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    for (int i = 0; i < 25; ++i)
        QVERIFY(store.addSent(kChain, sentRow(QByteArray::number(i).constData(), (i * 7) % 25)));
    QVERIFY(store.addSent(idOf<BlockHash>("other"), sentRow("0")));
    QList<qint64> times;
    for (int offset = 0; offset < 30; offset += 10) {
        const HistoryPage page = store.history(kChain, offset, 10).value();
        QCOMPARE(page.more, offset < 20);
        for (const HistoryRow& row : page.rows)
            times.append(row.time.toSecsSinceEpoch());
    }
    QCOMPARE(times.size(), 25);
    QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
    QVERIFY(store.history(kChain, 100, 10).value().rows.empty());
}

void TestWalletStore::pendingRows()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    const TransferStatus all[] = {TransferStatus::Signed, TransferStatus::Pooled,
                                  TransferStatus::InBlock, TransferStatus::Finalized,
                                  TransferStatus::Failed};
    for (const TransferStatus status : all) {
        PendingRow sent = sentRow(QByteArray::number(static_cast<int>(status)).constData());
        sent.row.status = status;
        QVERIFY(store.addSent(kChain, sent));
    }
    QVERIFY(store.addScanned(kChain, {kMine}, BlockNumber(3), {told(3, 0)}));
    const auto pending = store.pending(kChain).value();
    QCOMPARE(pending.size(), std::size_t{3});
    QCOMPARE(pending[1].row.status, TransferStatus::Pooled);
    QCOMPARE(pending[1].nonce, 7u);
    QVERIFY(pending[1].born == BlockNumber(100));
    QVERIFY(pending[1].validUntil == BlockNumber(164));
    QCOMPARE(pending[1].bytes, (Bytes{1, 2, 3}));
    QVERIFY(store.pending(idOf<BlockHash>("other")).value().empty());
}

void TestWalletStore::scanningIsIdempotent()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    QVERIFY(!store.scannedTo(kChain, kMine).value());
    const std::vector<ToldTransfer> page = {told(3, 0), told(3, 1), told(4, 0)};
    QCOMPARE(store.addScanned(kChain, {kMine}, BlockNumber(64), page).value().size(),
             std::size_t{3});
    QVERIFY(store.scannedTo(kChain, kMine).value() == BlockNumber(64));
    QVERIFY(store.addScanned(kChain, {kMine}, BlockNumber(10), page).value().empty());
    QVERIFY(store.scannedTo(kChain, kMine).value() == BlockNumber(64)); // Never back.
    QVERIFY(!store.scannedTo(kChain, kTheirs).value());
    QCOMPARE(store.history(kChain, 0, 10).value().rows.size(), std::size_t{3});
}

void TestWalletStore::stakeIsKeptAndForgotten()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    const auto entry = [](std::uint64_t block, std::uint32_t event, bool added) {
        StakeEntry out;
        out.coldkey.id = kMine;
        out.hotkey.id = kTheirs;
        out.netuid = NetUid(7);
        out.added = added;
        out.tao = Rao(block * 10);
        out.alpha = Alpha(block * 9);
        out.block = BlockNumber(block);
        out.event = event;
        if (added)
            out.before = Alpha(3);
        return out;
    };
    QVERIFY(!store.hasStake(kChain, entry(1, 0, true)).value());
    QVERIFY(store.addScanned(kChain, {kMine}, BlockNumber(64), {},
                             {entry(9, 2, false), entry(9, 1, true), entry(4, 7, true)}));
    QVERIFY(store.hasStake(kChain, entry(1, 0, true)).value());
    const std::vector<StakeEntry> sorted{entry(4, 7, true), entry(9, 1, true), entry(9, 2, false)};
    QVERIFY(store.stakes(kChain).value() == sorted);
    QVERIFY(store.stakesReadTo(kChain, kMine).value() == BlockNumber(64));
    // The same page once more adds nothing.
    QVERIFY(store.addScanned(kChain, {kMine}, BlockNumber(64), {}, {entry(9, 1, true)}));
    QCOMPARE(store.stakes(kChain).value().size(), std::size_t{3});
    // The chain was put back: those blocks will be others.
    QVERIFY(store.forgetStakesAfter(kChain, BlockNumber(8)));
    QCOMPARE(store.stakes(kChain).value().size(), std::size_t{1});
    QVERIFY(store.stakesReadTo(kChain, kMine).value() == BlockNumber(8));
    QVERIFY(store.scannedTo(kChain, kMine).value() == BlockNumber(64));
    QVERIFY(store.stakes(idOf<BlockHash>("other")).value().empty());
}

void TestWalletStore::notesOfARenamedAccountAreNotReused()
{
    QTemporaryDir dir;
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("wallet.db"))));
    const QString name = QStringLiteral("main");
    QVERIFY(store.setLabel(name, kMine, QStringLiteral("Mine")));
    QVERIFY(store.setBackedUp(name, kMine, false));
    QCOMPARE(store.notes(name, kMine).value().label, QStringLiteral("Mine"));
    QVERIFY(!store.notes(name, kMine).value().backedUp);
    // Another key under the old name.
    QVERIFY(store.notes(name, kTheirs).value().label.isEmpty());
    QVERIFY(store.notes(name, kTheirs).value().backedUp);
}

void TestWalletStore::errorsThereAndBack()
{
    const Error error = Error(chain::NodeError::InvalidTransaction, "why")
                            .causedBy(Error(chain::ValidityError::Custom, "7"));
    const auto back = loadError(storeError(error));
    QVERIFY(back);
    QCOMPARE(back->toString(), error.toString());
    QVERIFY(back->cause()->is(chain::ValidityError::Custom));
    // A cause of a domain that is not kept is left out.
    const Error foreign =
        Error(WalletError::FileUnreadable, "x").causedBy(Error(chain::AddressError::BadLength));
    const auto kept = loadError(storeError(foreign));
    QVERIFY(kept && kept->is(WalletError::FileUnreadable) && kept->cause() == nullptr);
    QVERIFY(!loadError({}));
    QVERIFY(!loadError(Bytes(5, 0xff)));
    Bytes cut = storeError(error);
    while (!cut.empty()) {
        cut.pop_back();
        static_cast<void>(loadError(cut)); // Any answer, no crash.
    }
}

void TestWalletStore::everyOldVersionOpens()
{
    for (std::int64_t version = 1; version <= kStoreVersion; ++version) {
        QFile dump(
            QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/wallet_stores/v%1.sql").arg(version));
        QVERIFY2(dump.open(QIODevice::ReadOnly), qPrintable(dump.fileName()));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("wallet.db"));
        {
            Database old;
            QVERIFY(old.open(path));
            const auto made = old.execute(dump.readAll().toStdString());
            QVERIFY2(made, made ? "" : made.error().toString().c_str());
        }
        WalletStore store;
        const auto opened = store.open(path);
        QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
        const BlockHash genesis = store.lastGenesis().value().value();
        const auto pending = store.pending(genesis).value();
        QCOMPARE(pending.size(), std::size_t{1});
        QCOMPARE(pending[0].row.label, QStringLiteral("rent"));
        QCOMPARE(pending[0].row.amount, Rao(1'000'000'000));
        QCOMPARE(store.notes(QStringLiteral("main"), pending[0].row.accountId).value().label,
                 QStringLiteral("Savings"));
        QCOMPARE(store.notes(QStringLiteral("main"), pending[0].row.accountId).value().note,
                 version < 2 ? QString() : QStringLiteral("in the safe"));
        QVERIFY(store.scannedTo(genesis, pending[0].row.accountId).value() == BlockNumber(99));
        // Stake was not looked for at first: those blocks are read once more.
        QVERIFY(store.stakesReadTo(genesis, pending[0].row.accountId).value() ==
                BlockNumber(version < 3 ? 0 : 99));
        const auto stakes = store.stakes(genesis).value();
        QCOMPARE(stakes.size(), version < 3 ? std::size_t{0} : std::size_t{1});
        if (!stakes.empty())
            QVERIFY(stakes[0].tao == Rao(10'000'000'000) && stakes[0].before == Alpha());
    }
}

void TestWalletStore::newerVersionIsForeign()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wallet.db"));
    {
        WalletStore store;
        QVERIFY(store.open(path));
    }
    {
        Database database;
        QVERIFY(database.open(path));
        QVERIFY(database.execute("PRAGMA user_version = 1000"));
    }
    WalletStore store;
    QVERIFY(store.open(path).error().is(WalletError::StoreForeign));
    QVERIFY(!store.isOpen());
}

void TestWalletStore::otherProgramsFileIsForeign()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wallet.db"));
    {
        Database database;
        QVERIFY(database.open(path));
        QVERIFY(database.execute("CREATE TABLE recipes(name TEXT)"));
    }
    WalletStore store;
    QVERIFY(store.open(path).error().is(WalletError::StoreForeign));
}

void TestWalletStore::damageIsFound_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"zeros", "header", "cut", "text", "middle"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWalletStore::damageIsFound()
{
    QFETCH(QString, how);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wallet.db"));
    {
        WalletStore store;
        QVERIFY(store.open(path));
        for (int i = 0; i < 200; ++i)
            QVERIFY(store.addSent(kChain, sentRow(QByteArray::number(i).constData(), i)));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (how == QStringLiteral("zeros"))
        bytes.fill('\0');
    else if (how == QStringLiteral("header"))
        bytes.replace(0, 16, "not a database..");
    else if (how == QStringLiteral("cut"))
        bytes.truncate(bytes.size() / 2);
    else if (how == QStringLiteral("text"))
        bytes = "Dear diary, today the disk failed.\n";
    else
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(bytes);
    file.close();
    WalletStore store;
    const auto opened = store.open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().is(WalletError::StoreDamaged), qPrintable(nameOf(opened.error())));
    QCOMPARE(QString::fromStdString(opened.error().detail()), path);
    QVERIFY(!store.isOpen());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestWalletStore::moveAsideKeepsEverything()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wallet.db"));
    for (const char* side : {"", "-wal"}) {
        QFile file(path + QLatin1String(side));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    const auto to = WalletStore::moveAside(path, QStringLiteral(".old"));
    QCOMPARE(to.value(), path + QStringLiteral(".old"));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral("-wal")));
    QVERIFY(QFile::exists(*to) && QFile::exists(*to + QStringLiteral("-wal")));
    QVERIFY(!WalletStore::moveAside(path, QStringLiteral(".old"))); // Nothing there, name taken.
}

void TestWalletStore::folderThatCannotBe()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    WalletStore store;
    QVERIFY(store.open(dir.filePath(QStringLiteral("file/wallet.db")))
                .error()
                .is(WalletError::FolderUnusable));
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(
        store.open(dir.filePath(QStringLiteral("folder"))).error().is(WalletError::FolderUnusable));
}

/// SQLite's own page limit answers as a full disk does.
void TestWalletStore::fullDisk()
{
    QTemporaryDir dir;
    Database database;
    QVERIFY(database.open(dir.filePath(QStringLiteral("wallet.db"))));
    QVERIFY(database.execute("CREATE TABLE t(x BLOB)"));
    QVERIFY(database.execute("PRAGMA max_page_count = 4"));
    const auto full = database.execute("INSERT INTO t VALUES(zeroblob(100000))");
    QVERIFY(!full);
    QVERIFY2(full.error().is(WalletError::DiskFull), qPrintable(nameOf(full.error())));
    QVERIFY(database.execute("INSERT INTO t VALUES(x'00')"));
}

QTEST_APPLESS_MAIN(TestWalletStore)
#include "tst_wallet_store.moc"
