// The store's promises while nothing goes wrong, and its refusals of what does not fit.
#include "chain/crypto/hashing.h"
#include "chain/storage/block_body.h"
#include "chain/storage/chain_store.h"
#include "chain/storage/packing.h"
#include "chain/storage/sqlite_db.h"
#include "chain/storage/storage_error.h"
#include "chain/storage/store_schema.h"
#include "tests/chain/storage/chain_maker.h"
#include "tests/chain/storage/older_store.h"

#include <QTest>

namespace soma::storage {
namespace {

std::uint64_t newSeed()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return seed;
}

/// A store of `count` blocks, genesis included.
ChainStore storeOf(ChainMaker& maker, std::size_t count, const std::string& path,
                   const StoreOptions& options = localOptions())
{
    auto store = ChainStore::open(path, options);
    for (std::size_t i = 0; i < count; ++i) {
        const auto done = commitNumbered(*store, maker.next(), i);
        SOMA_ASSERT(done.has_value());
    }
    return std::move(store).value();
}

bool refusedAs(const Result<void>& result, StorageError code)
{
    return !result && result.error().is(code);
}

} // namespace

class TestChainStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsWhatWasCommitted();
    void survivesReopening();
    void pagesOfHeaders();
    void finality();
    void findsExtrinsics();
    void rebuildsEveryOlderState();
    void dropsOldUndoRecords();
    void storesManyBlocksAtOnce();
    void storesAllBlocksOrNone();
    void refusesBlocksThatDoNotFit();
    void refusesAnotherChain();
    void refusesASecondWriter();
    void refusesMissingAndReadOnlyFolders();
    void visitorsMayStop();
    void schemaStepsRunOnceAndInOrder();
    void packingIsUndone();
    void packedBlocksComeBack();
    void packedUndoRecordsLeadBack();
    void bodiesAreStrict();
    void movesAside();
};

void TestChainStore::startsEmpty()
{
    const QTemporaryDir folder(quickFolder());
    const auto store = ChainStore::open(fileIn(folder, "chain.db"), localOptions());
    QVERIFY(store.has_value());
    QVERIFY(!store->best().has_value());
    QVERIFY(!store->finalized().has_value());
    QCOMPARE(store->loadState()->size(), std::size_t{0});
    QVERIFY(!store->block(BlockNumber(0))->has_value());
    QVERIFY(store->verify().has_value());
}

void TestChainStore::keepsWhatWasCommitted()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const auto store = storeOf(maker, 8, fileIn(folder, "chain.db"));
    QCOMPARE(store.best()->number, BlockNumber(7));
    QCOMPARE(store.best()->hash, maker.head());
    QCOMPARE(store.finalized()->number, BlockNumber(0));
    for (std::size_t i = 0; i < 8; ++i) {
        const BlockCommit& made = maker.blocks()[i];
        const BlockNumber number(i);
        const auto block = store.block(number).value().value();
        QCOMPARE(block.header, made.header);
        QCOMPARE(block.extrinsics, made.extrinsics);
        QCOMPARE(toBytes(block.ref.hash.span()), toBytes(crypto::blake2b256(made.header)));
        QCOMPARE(store.block(block.ref.hash)->value().ref.number, number);
        QCOMPARE(store.header(number)->value().header, made.header);
        QCOMPARE(store.receipts(number)->value(), made.receipts);
        QVERIFY(!store.justification(number)->has_value());
    }
    QVERIFY(!store.block(BlockNumber(8))->has_value());
    QVERIFY(!store.block(chain::BlockHash())->has_value());
    QCOMPARE(store.loadState()->root(), maker.states().back().root());
    QVERIFY(store.verify().has_value());
    const auto figures = store.figures().value();
    QCOMPARE(figures.blocks, std::uint64_t{8});
    QCOMPARE(figures.stateKeys, std::uint64_t{maker.states().back().size()});
}

void TestChainStore::survivesReopening()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    ChainMaker maker(newSeed());
    {
        auto store = storeOf(maker, 3, path);
        QVERIFY(store.commitFinality(BlockNumber(2), Bytes{1, 2, 3}).has_value());
    }
    auto options = localOptions();
    options.genesis = chain::BlockHash(crypto::blake2b256(maker.blocks()[0].header));
    auto store = ChainStore::open(path, options);
    QVERIFY(store.has_value());
    QCOMPARE(store->best()->hash, maker.head());
    QCOMPARE(store->finalized()->number, BlockNumber(2));
    QCOMPARE(store->genesis().value(), *options.genesis);
    QVERIFY(store->commitBlock(maker.next()).has_value());
    QCOMPARE(store->loadState()->root(), maker.states().back().root());
    QVERIFY(store->verify().has_value());
}

void TestChainStore::pagesOfHeaders()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const auto store = storeOf(maker, 10, fileIn(folder, "chain.db"));
    const auto page = store.headersDescending(BlockNumber(7), 3).value();
    QCOMPARE(page.size(), std::size_t{3});
    QCOMPARE(page[0].ref.number, BlockNumber(7));
    QCOMPARE(page[2].header, maker.blocks()[5].header);
    QCOMPARE(store.headersDescending(BlockNumber(1), 50)->size(), std::size_t{2});
    QCOMPARE(store.headersDescending(BlockNumber::max(), 50)->size(), std::size_t{10});
}

void TestChainStore::finality()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    auto store = storeOf(maker, 5, fileIn(folder, "chain.db"));
    QVERIFY(store.commitFinality(BlockNumber(3), Bytes{3}).has_value());
    QCOMPARE(store.finalized()->number, BlockNumber(3));
    QCOMPARE(store.justification(BlockNumber(3))->value(), Bytes{3});
    QVERIFY(store.commitFinality(BlockNumber(3), Bytes{4}).has_value());
    QCOMPARE(store.justification(BlockNumber(3))->value(), Bytes{4});
    QVERIFY(refusedAs(store.commitFinality(BlockNumber(2), {}), StorageError::NotNext));
    QVERIFY(refusedAs(store.commitFinality(BlockNumber(5), {}), StorageError::NotFound));
    QCOMPARE(store.finalized()->number, BlockNumber(3));
}

void TestChainStore::findsExtrinsics()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    auto store = storeOf(maker, 4, fileIn(folder, "chain.db"));
    const Bytes& third = maker.blocks()[2].extrinsics[2];
    const chain::ExtrinsicHash hash(crypto::blake2b256(third));
    QCOMPARE(store.findExtrinsic(hash)->value(), (ExtrinsicPlace{BlockNumber(2), 2}));
    QVERIFY(!store.findExtrinsic(chain::ExtrinsicHash())->has_value());
}

void TestChainStore::rebuildsEveryOlderState()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const auto store = storeOf(maker, 40, fileIn(folder, "chain.db"));
    const StateTrie best = store.loadState().value();
    for (std::size_t i = 0; i < 40; ++i) {
        const auto state = store.loadStateAt(BlockNumber(i), best);
        QVERIFY(state.has_value());
        QCOMPARE(state->root(), maker.states()[i].root());
        QCOMPARE(state->size(), maker.states()[i].size());
    }
    QVERIFY(store.stateAt(BlockNumber(39))->empty());
    QVERIFY(store.stateAt(BlockNumber(40)).error().is(StorageError::NotFound));
    QCOMPARE(store.oldestState(), BlockNumber(0));
}

void TestChainStore::dropsOldUndoRecords()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    auto options = localOptions();
    options.undoBlocks = 5;
    ChainMaker maker(newSeed());
    {
        const auto store = storeOf(maker, 20, path, options);
        QCOMPARE(store.oldestState(), BlockNumber(14));
    }
    const auto store = ChainStore::open(path, options);
    QCOMPARE(store->oldestState(), BlockNumber(14));
    const StateTrie best = store->loadState().value();
    QCOMPARE(store->loadStateAt(BlockNumber(14), best)->root(), maker.states()[14].root());
    QVERIFY(store->stateAt(BlockNumber(13)).error().is(StorageError::NotFound));
    QVERIFY(store->verify().has_value());
}

/// The same chain, one block at a time and many at once, is the same in the end.
void TestChainStore::storesManyBlocksAtOnce()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const std::string path = fileIn(folder, "chain.db");
    auto options = localOptions();
    options.undoBlocks = 7;
    {
        auto store = storeOf(maker, 1, path, options);
        while (maker.blocks().size() < 60) {
            // Whoever knows what is stored may say so.
            const StateTrie before = maker.states().back();
            const StateTrie* stored = maker.random()() % 2 == 0 ? &before : nullptr;
            std::vector<BlockCommit> batch;
            const std::size_t size = 1 + maker.random()() % 12;
            for (std::size_t i = 0; i < size; ++i) {
                batch.push_back(maker.next());
                batch.back().justification = maker.bytes(10);
            }
            QVERIFY(store.commitBlocks(batch, stored).has_value());
            QCOMPARE(store.best()->hash, maker.head());
            QVERIFY(store.finalized() == store.best());
            QCOMPARE(store.loadState()->root(), maker.states().back().root());
        }
        QVERIFY(store.commitBlocks({}).has_value());
    }
    const auto store = ChainStore::open(path, options);
    QVERIFY(store.has_value());
    QVERIFY(store->finalized() == store->best());
    QVERIFY(store->verify().has_value());
    const std::uint64_t best = store->best()->number.value();
    QCOMPARE(store->oldestState(), BlockNumber(best - 7));
    for (std::uint64_t number = best - 7; number <= best; ++number)
        QCOMPARE(store->loadStateAt(BlockNumber(number), store->loadState().value())->root(),
                 maker.states()[number].root());
    QVERIFY(store->stateAt(BlockNumber(best - 8)).error().is(StorageError::NotFound));
}

/// One block that does not fit, and nothing of the others is stored.
void TestChainStore::storesAllBlocksOrNone()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    auto store = storeOf(maker, 3, fileIn(folder, "chain.db"));
    std::vector<BlockCommit> batch{maker.next(), maker.next(), maker.next()};
    std::swap(batch[1], batch[2]);
    const auto before = store.best();
    QVERIFY(store.commitBlocks(batch).error().is(StorageError::NotNext));
    QVERIFY(store.best() == before);
    QVERIFY(!store.block(BlockNumber(3))->has_value());
    std::swap(batch[1], batch[2]);
    QVERIFY(store.commitBlocks(batch).has_value());
    QVERIFY(store.verify().has_value());
}

void TestChainStore::refusesBlocksThatDoNotFit()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    auto store = storeOf(maker, 3, fileIn(folder, "chain.db"));
    const BlockCommit good = maker.next();
    const BlockCommit afterGood = maker.next();
    QVERIFY(refusedAs(store.commitBlock(maker.blocks()[2]), StorageError::NotNext));
    QVERIFY(refusedAs(store.commitBlock(afterGood), StorageError::NotNext));
    QVERIFY(refusedAs(store.commitGenesis(maker.blocks()[0]), StorageError::NotNext));

    BlockCommit wrongBody = good;
    wrongBody.extrinsics.pop_back();
    QVERIFY(refusedAs(store.commitBlock(wrongBody), StorageError::BadBlock));
    BlockCommit wrongHeader = good;
    wrongHeader.header.pop_back();
    QVERIFY(refusedAs(store.commitBlock(wrongHeader), StorageError::BadBlock));

    QCOMPARE(store.best()->number, BlockNumber(2));
    QVERIFY(store.verify().has_value());
    QVERIFY(store.commitBlock(good).has_value());
    QVERIFY(store.commitBlock(afterGood).has_value());
}

void TestChainStore::refusesAnotherChain()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    ChainMaker maker(newSeed());
    storeOf(maker, 2, path);
    auto options = localOptions();
    options.network = "other";
    QVERIFY(ChainStore::open(path, options).error().is(StorageError::WrongChain));
    options = localOptions();
    options.genesis = maker.head();
    const auto refused = ChainStore::open(path, options);
    QVERIFY(refused.error().is(StorageError::WrongChain));
    QVERIFY(refused.error().detail().find(path) != std::string::npos);
    QVERIFY(ChainStore::open(path, localOptions()).has_value());

    auto fresh = ChainStore::open(fileIn(folder, "fresh.db"), options);
    QVERIFY(refusedAs(fresh->commitGenesis(maker.blocks()[0]), StorageError::WrongChain));
}

void TestChainStore::refusesASecondWriter()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    ChainMaker maker(newSeed());
    {
        const auto first = storeOf(maker, 1, path);
        QVERIFY(ChainStore::open(path, localOptions()).error().is(StorageError::Busy));
    }
    QVERIFY(ChainStore::open(path, localOptions()).has_value());
}

void TestChainStore::refusesMissingAndReadOnlyFolders()
{
    const QTemporaryDir folder(quickFolder());
    const auto missing = ChainStore::open(fileIn(folder, "none/chain.db"), localOptions());
    QVERIFY(missing.error().is(StorageError::CannotOpen));
    const auto onAFolder = ChainStore::open(folder.path().toStdString(), localOptions());
    QVERIFY(onAFolder.error().is(StorageError::CannotOpen));

    QCOMPARE(storageErrorFor(14 /* SQLITE_CANTOPEN */, EACCES), StorageError::ReadOnly);
    QCOMPARE(storageErrorFor(778 /* SQLITE_IOERR_WRITE */, EDQUOT), StorageError::Full);
    QCOMPARE(storageErrorFor(778, EIO), StorageError::Io);
    QCOMPARE(storageErrorFor(13 /* SQLITE_FULL */, 0), StorageError::Full);

    ChainMaker maker(newSeed());
    const std::string path = fileIn(folder, "chain.db");
    storeOf(maker, 1, path);
    QFile::setPermissions(QString::fromStdString(path), QFileDevice::ReadOwner);
    if (QFileInfo(QString::fromStdString(path)).isWritable())
        QSKIP("permissions do not bind this user");
    QVERIFY(ChainStore::open(path, localOptions()).error().is(StorageError::ReadOnly));
}

void TestChainStore::visitorsMayStop()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(1);
    const auto store = storeOf(maker, 3, fileIn(folder, "chain.db"));
    int seen = 0;
    const auto stopped = store.visitState([&seen](ByteSpan, ByteSpan) { return ++seen < 2; });
    QVERIFY(refusedAs(stopped, StorageError::Stopped));
    QCOMPARE(seen, 2);
    QVERIFY(store.loadState().has_value());
}

void TestChainStore::schemaStepsRunOnceAndInOrder()
{
    const QTemporaryDir folder(quickFolder());
    const char* const steps[] = {"CREATE TABLE a (x)", "INSERT INTO a VALUES (1)",
                                 "UPDATE a SET x = x + 1"};
    auto db = SqliteDb::open(fileIn(folder, "steps.db"), {}, 0);
    QVERIFY(applySchemaSteps(*db, std::span(steps).first(2)).has_value());
    QCOMPARE(db->queryInteger("PRAGMA user_version").value(), std::int64_t{2});
    QVERIFY(applySchemaSteps(*db, steps).has_value());
    QVERIFY(applySchemaSteps(*db, steps).has_value());
    QCOMPARE(db->queryInteger("SELECT x FROM a").value(), std::int64_t{2});

    const char* const broken[] = {steps[0], steps[1], steps[2], "INSERT INTO a VALUES (5)",
                                  "no such statement"};
    QVERIFY(applySchemaSteps(*db, broken).error().is(StorageError::Internal));
    QCOMPARE(db->queryInteger("PRAGMA user_version").value(), std::int64_t{3});
    QCOMPARE(db->queryInteger("SELECT count(*) FROM a").value(), std::int64_t{1});
}

void TestChainStore::packingIsUndone()
{
    Bytes text;
    for (int i = 0; i < 5000; ++i)
        text.push_back(static_cast<std::uint8_t>(i % 7));
    const auto packed = pack(text);
    QVERIFY(packed && packed->size() < text.size() / 10);
    QCOMPARE(unpack(*packed, text.size()).value(), text);
    // The size is part of it, and so is every byte.
    for (const std::size_t size : {std::size_t{0}, text.size() - 1, text.size() + 1,
                                   std::numeric_limits<std::size_t>::max()})
        QVERIFY(!unpack(*packed, size));
    QVERIFY(!unpack(ByteSpan(*packed).first(packed->size() - 1), text.size()));
    Bytes longer = *packed;
    longer.push_back(0);
    QVERIFY(!unpack(longer, text.size()));
    for (std::size_t i = 0; i < packed->size(); ++i) {
        Bytes hurt = *packed;
        hurt[i] ^= 1;
        QVERIFY(unpack(hurt, text.size()) != text);
    }
    // Not worth it.
    QVERIFY(!pack({}));
    QVERIFY(!pack(Bytes{1, 2, 3}));
    QVERIFY(!unpack({}, 0));
}

/// Blocks that pack well beside blocks that do not, and what an older version wrote.
void TestChainStore::packedBlocksComeBack()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const std::string path = fileIn(folder, "chain.db");
    storeOf(maker, 12, path);
    const auto asRead = [&path](std::uint64_t number) {
        const auto store = ChainStore::open(path, localOptions());
        return std::pair(store->block(BlockNumber(number))->value().extrinsics,
                         store->receipts(BlockNumber(number))->value());
    };
    std::size_t packed = 0;
    for (std::uint64_t number = 0; number < 12; ++number) {
        const auto before = asRead(number);
        {
            auto db = SqliteDb::open(path, {}, 0);
            const std::string at = " WHERE number = " + std::to_string(number);
            if (db->queryText("SELECT typeof(size) FROM receipts" + at).value() == "integer")
                ++packed;
            // As step 2 of the schema had it.
            auto write =
                db->prepare("UPDATE receipts SET size = NULL, encoded = ?1, digest = ?2" + at);
            const auto digest = crypto::twox64(before.second);
            write->bind(1, before.second);
            write->bind(2, digest);
            QVERIFY(write->run().has_value());
        }
        QVERIFY(asRead(number) == before);
    }
    QCOMPARE(packed, std::size_t{6});
    QVERIFY(ChainStore::open(path, localOptions())->verify().has_value());
}

/// And so do those that an older version wrote as they are.
void TestChainStore::packedUndoRecordsLeadBack()
{
    const QTemporaryDir folder(quickFolder());
    ChainMaker maker(newSeed());
    const std::string path = fileIn(folder, "chain.db");
    storeOf(maker, 12, path);
    {
        auto db = SqliteDb::open(path, {}, 0);
        int packed = 0;
        for (std::int64_t number = 1; number < 12; number += 2)
            packed += unpackUndo(*db, number) ? 1 : 0;
        QVERIFY(packed > 0);
    }
    const auto store = ChainStore::open(path, localOptions());
    const StateTrie best = store->loadState().value();
    for (std::uint64_t number = 0; number < 12; ++number)
        QCOMPARE(best.withChanges(store->stateAt(BlockNumber(number)).value()).root(),
                 maker.states().at(number).root());
    QVERIFY(store->verify().has_value());
}

void TestChainStore::bodiesAreStrict()
{
    const std::vector<Bytes> extrinsics = {{0x08, 1, 2}, {0x00}, {0x04, 9}};
    const Bytes body = encodeBody(extrinsics);
    QCOMPARE(body, (Bytes{0x0c, 0x08, 1, 2, 0x00, 0x04, 9}));
    QCOMPARE(decodeBody(body).value(), extrinsics);
    for (std::size_t size = 0; size < body.size(); ++size)
        QVERIFY(!decodeBody(ByteSpan(body).first(size)).has_value());
    Bytes longer = body;
    longer.push_back(0);
    QVERIFY(!decodeBody(longer).has_value());
    QVERIFY(!decodeBody(Bytes{0xfe, 0xff, 0xff, 0xff}).has_value());
}

void TestChainStore::movesAside()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    QVERIFY(moveStoreAside(path, "damaged").error().is(StorageError::CannotOpen));
    writeFile(path, "first");
    writeFile(path + "-wal", "its log");
    QCOMPARE(moveStoreAside(path, "damaged").value(), path + ".damaged");
    QCOMPARE(readFile(path + ".damaged"), std::string("first"));
    QCOMPARE(readFile(path + ".damaged-wal"), std::string("its log"));
    QVERIFY(!QFile::exists(QString::fromStdString(path + "-wal")));
    writeFile(path, "second");
    QCOMPARE(moveStoreAside(path, "damaged").value(), path + ".damaged-2");
    QCOMPARE(readFile(path + ".damaged"), std::string("first"));
    QVERIFY(ChainStore::open(path, localOptions()).has_value());
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestChainStore)
#include "tst_chain_store.moc"
