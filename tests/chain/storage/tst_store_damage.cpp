// Files that are broken, strange or from the future: named for what they are, and left alone.
#include "chain/storage/chain_store.h"
#include "chain/storage/sqlite_db.h"
#include "chain/storage/storage_error.h"
#include "tests/chain/storage/chain_maker.h"

#include <QTest>

namespace soma::storage {
namespace {

constexpr std::size_t kPage = 4096;

std::uint64_t newSeed()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return seed;
}

/// The bytes of a closed store of thirty blocks.
std::string makeStoreFile(ChainMaker& maker)
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    {
        auto store = ChainStore::open(path, localOptions());
        for (std::size_t i = 0; i < 30; ++i) {
            const auto done = commitNumbered(*store, maker.next(4, 20), i);
            SOMA_ASSERT(done.has_value());
        }
        SOMA_ASSERT(store->commitFinality(BlockNumber(20), maker.bytes(200)).has_value());
    }
    return readFile(path);
}

/// Everything the store says, or nothing when it finds itself damaged.
std::optional<Bytes> everything(const ChainStore& store)
{
    Bytes out;
    const auto take = [&out](ByteSpan bytes) {
        append(out, bytes);
        out.push_back(0xee);
    };
    const auto best = store.loadState();
    if (!best || !store.best())
        return std::nullopt;
    take(store.best()->hash.span());
    take(store.finalized()->hash.span());
    for (BlockNumber at(0); at <= store.best()->number; at = BlockNumber(at.value() + 1)) {
        const auto block = store.block(at);
        const auto receipts = store.receipts(at);
        const auto proof = store.justification(at);
        const auto state = store.loadStateAt(at, *best);
        if (!block || !*block || !receipts || !*receipts || !proof || !state)
            return std::nullopt;
        take((*block)->header);
        for (const Bytes& extrinsic : (*block)->extrinsics)
            take(extrinsic);
        take(**receipts);
        take(proof->value_or(Bytes()));
        take(state->root().span());
    }
    return out;
}

} // namespace

class TestStoreDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreNamedAndLeftAlone_data();
    void strangersAreNamedAndLeftAlone();
    void everyTruncationIsSeen();
    void everyOverwrittenPageIsSeen();
    void flippedBitsNeverBecomeAnswers();
    void aTornLogIsAShorterChain();
};

void TestStoreDamage::strangersAreNamedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("error");
    ChainMaker maker(1);
    const std::string sound = makeStoreFile(maker);
    const auto row = [](const char* name, const std::string& content, StorageError error) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << static_cast<int>(error);
    };
    const auto poke = [&sound](std::size_t at, std::string_view bytes) {
        std::string out = sound;
        out.replace(at, bytes.size(), bytes);
        return out;
    };
    const Bytes noise = maker.bytes(20000);
    row("one byte", "S", StorageError::Damaged);
    row("text", "This is not a database, it is a letter." + std::string(200, '!'),
        StorageError::Damaged);
    row("random bytes", std::string(noise.begin(), noise.end()), StorageError::Damaged);
    row("half a header", sound.substr(0, 50), StorageError::Damaged);
    row("first page only", sound.substr(0, kPage), StorageError::Damaged);
    row("magic spoilt", poke(3, "X"), StorageError::Damaged);
    row("page size spoilt", poke(16, std::string_view("\x00\x07", 2)), StorageError::Damaged);
    row("another application", poke(68, "SOUP"), StorageError::Foreign);
    row("newer schema", poke(60, std::string_view("\x00\x00\x03\xe7", 4)), StorageError::TooNew);

    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "other.db");
    {
        auto other = SqliteDb::open(path, {}, 0);
        SOMA_ASSERT(other->exec("CREATE TABLE recipes (name TEXT)").has_value());
    }
    row("another program's", readFile(path), StorageError::Foreign);
}

void TestStoreDamage::strangersAreNamedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, error);
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    writeFile(path, content.toStdString());
    const auto opened = ChainStore::open(path, localOptions());
    QVERIFY(!opened.has_value());
    QVERIFY2(opened.error().is(static_cast<StorageError>(error)),
             opened.error().toString().c_str());
    QVERIFY(opened.error().detail().find(path) != std::string::npos);
    QVERIFY(readFile(path) == content.toStdString());
    const auto log = readFile(path + "-wal");
    QVERIFY(log.empty());
}

void TestStoreDamage::everyTruncationIsSeen()
{
    ChainMaker maker(newSeed());
    const std::string sound = makeStoreFile(maker);
    const auto cuts = [&maker, &sound] {
        std::vector<std::size_t> out = {sound.size() - 1, sound.size() - kPage};
        for (std::size_t size = 1; size < sound.size(); size += 1 + maker.random()() % 3000)
            out.push_back(size);
        return out;
    };
    for (const std::size_t size : cuts()) {
        const QTemporaryDir folder(quickFolder());
        const std::string path = fileIn(folder, "chain.db");
        writeFile(path, sound.substr(0, size));
        const auto opened = ChainStore::open(path, localOptions());
        QVERIFY2(!opened.has_value(), qPrintable(QString("size %1").arg(size)));
        QVERIFY2(opened.error().is(StorageError::Damaged), opened.error().toString().c_str());
        QVERIFY(readFile(path) == sound.substr(0, size));
    }
}

void TestStoreDamage::everyOverwrittenPageIsSeen()
{
    ChainMaker maker(newSeed());
    const std::string sound = makeStoreFile(maker);
    const std::size_t pages = sound.size() / kPage;
    QVERIFY(pages > 12);
    std::size_t atOpen = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        const QTemporaryDir folder(quickFolder());
        const std::string path = fileIn(folder, "chain.db");
        const Bytes noise = maker.bytes(kPage);
        std::string spoilt = sound;
        spoilt.replace(page * kPage, kPage, std::string(noise.begin(), noise.end()));
        writeFile(path, spoilt);
        const auto opened = ChainStore::open(path, localOptions());
        if (!opened) {
            QVERIFY2(opened.error().is(StorageError::Damaged), opened.error().toString().c_str());
            QVERIFY(readFile(path) == spoilt);
            ++atOpen;
            continue;
        }
        const auto sure = opened->verify();
        QVERIFY2(!sure.has_value(), qPrintable(QString("page %1").arg(page)));
        QVERIFY2(sure.error().is(StorageError::Damaged), sure.error().toString().c_str());
    }
    qInfo("%zu of %zu pages seen at opening, the others by verify()", atOpen, pages);
    QVERIFY(atOpen * 2 > pages);
}

void TestStoreDamage::flippedBitsNeverBecomeAnswers()
{
    ChainMaker maker(newSeed());
    const std::string sound = makeStoreFile(maker);
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    writeFile(path, sound);
    const auto truth = everything(*ChainStore::open(path, localOptions()));
    QVERIFY(truth.has_value());

    int seen = 0;
    for (int round = 0; round < 400; ++round) {
        std::string spoilt = sound;
        const std::size_t at = maker.random()() % sound.size();
        spoilt[at] = static_cast<char>(spoilt[at] ^ (1 << maker.random()() % 8));
        writeFile(path, spoilt);
        const auto opened = ChainStore::open(path, localOptions());
        if (!opened) {
            ++seen;
            continue;
        }
        const auto told = everything(*opened);
        seen += told ? 0 : 1;
        QVERIFY2(!told || *told == *truth, qPrintable(QString("byte %1").arg(at)));
    }
    qInfo("%d of 400 flips were seen, the others hit unused bytes or an index", seen);
    QVERIFY(seen > 100);
}

void TestStoreDamage::aTornLogIsAShorterChain()
{
    ChainMaker maker(newSeed());
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    const std::string copy = fileIn(folder, "copy.db");
    auto store = ChainStore::open(path, localOptions());
    for (std::size_t i = 0; i < 10; ++i)
        QVERIFY(commitNumbered(*store, maker.next(), i).has_value());
    const std::string file = readFile(path);
    const std::string log = readFile(path + "-wal");
    QVERIFY(log.size() > 10 * kPage);

    std::uint64_t longest = 0;
    for (std::size_t size = 0; size <= log.size(); size += 1500) {
        QFile::remove(QString::fromStdString(copy + "-wal"));
        writeFile(copy, file);
        writeFile(copy + "-wal", log.substr(0, size));
        const auto opened = ChainStore::open(copy, localOptions());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().toString().c_str());
        QVERIFY(opened->verify().has_value());
        const std::uint64_t blocks = opened->best() ? opened->best()->number.value() + 1 : 0;
        QVERIFY(blocks >= longest);
        longest = blocks;
    }
    QVERIFY(longest >= 9);
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestStoreDamage)
#include "tst_store_damage.moc"
