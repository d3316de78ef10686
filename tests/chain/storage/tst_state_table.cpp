// The state's rows, whole and split, against a plain map; files of older versions.
#include "chain/crypto/hashing.h"
#include "chain/storage/chain_store.h"
#include "chain/storage/state_table.h"
#include "chain/storage/storage_error.h"
#include "chain/storage/store_schema.h"
#include "tests/chain/storage/chain_maker.h"
#include "tests/chain/storage/older_store.h"

#include <QRandomGenerator>
#include <QTest>

namespace soma::storage {
namespace {

using PlainMap = std::map<Bytes, Bytes, ByteOrder>;

Bytes endingWith(Bytes stem, std::uint8_t account)
{
    const Bytes tail(32, account);
    append(stem, crypto::blake2b128(tail));
    append(stem, tail);
    return stem;
}

Bytes randomKey(std::mt19937_64& random)
{
    Bytes stem;
    for (std::size_t size = random() % 4; size > 0; --size)
        stem.push_back(static_cast<std::uint8_t>(random() % 3));
    switch (random() % 4) {
    case 0:
        stem.push_back(7);
        return stem;
    case 1: {
        // Looks like an account behind its hash, and is none.
        Bytes wrong = endingWith(std::move(stem), static_cast<std::uint8_t>(random() % 5));
        wrong.back() ^= 1;
        return wrong;
    }
    default:
        return endingWith(std::move(stem), static_cast<std::uint8_t>(random() % 5));
    }
}

/// Open tables of their own, with no blocks around them.
struct Tables {
    QTemporaryDir folder{quickFolder()};
    SqliteDb db;
    StateTable state;

    Tables() : db(std::move(SqliteDb::open(fileIn(folder, "state.db"), {}, 0)).value())
    {
        SOMA_ASSERT(applySchemaSteps(db, storeSchemaSteps()).has_value());
        SOMA_ASSERT(state.prepare(db).has_value());
    }

    /// As whoever opens the file would see it.
    PlainMap content()
    {
        PlainMap out;
        StateTable reader;
        SOMA_ASSERT(reader.prepare(db).has_value());
        const auto read = reader.visit([&out](ByteSpan key, ByteSpan value) {
            out.emplace(toBytes(key), toBytes(value));
            return true;
        });
        SOMA_ASSERT(read.has_value());
        return out;
    }

    std::int64_t rows(const char* table)
    {
        return db.queryInteger(std::string("SELECT count(*) FROM ") + table).value();
    }
};

} // namespace

class TestStateTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void behavesLikeAMap();
    void keysWithAccountsAreSplit();
    void takenBackNumbersAreForgotten();
    void tooManyStemsStayWhole();
    void wrongNumbersAreDamage();
    void olderRowsAreTakenApart();
    void anOlderStoreOpens();
};

void TestStateTable::behavesLikeAMap()
{
    const std::uint64_t seed = QRandomGenerator::global()->generate64();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    Tables tables;
    PlainMap map;
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 60; ++i) {
            const Bytes key = randomKey(random);
            if (random() % 3 == 0) {
                QVERIFY(tables.state.write(key, std::nullopt).has_value());
                map.erase(key);
                continue;
            }
            Bytes value(random() % 40, static_cast<std::uint8_t>(random()));
            // Zeros at the end are told apart from none, however many they are.
            if (random() % 2 == 0)
                value.resize(value.size() + random() % 600);
            QVERIFY(tables.state.write(key, ByteSpan(value)).has_value());
            map[key] = value;
        }
        QVERIFY(tables.content() == map);
        QCOMPARE(tables.state.count().value(), std::uint64_t{map.size()});
        for (int i = 0; i < 60; ++i) {
            const Bytes key = randomKey(random);
            const auto found = map.find(key);
            const auto expected = found == map.end() ? std::nullopt : std::optional(found->second);
            QVERIFY(tables.state.value(key).value() == expected);
        }
    }
}

void TestStateTable::keysWithAccountsAreSplit()
{
    Tables tables;
    const Bytes value{1};
    for (std::uint8_t stem = 0; stem < 10; ++stem)
        for (std::uint8_t account = 0; account < 20; ++account)
            QVERIFY(tables.state.write(endingWith(Bytes(40, stem), account), ByteSpan(value))
                        .has_value());
    // Without a stem it is as short as its own number.
    QVERIFY(tables.state.write(endingWith({}, 3), ByteSpan(value)).has_value());
    QCOMPARE(tables.rows("split_state"), 200);
    QCOMPARE(tables.rows("state"), 1);
    QCOMPARE(tables.rows("stems"), 10);
    QCOMPARE(tables.rows("tails"), 20);
    QCOMPARE(tables.content().size(), std::size_t{201});
}

void TestStateTable::takenBackNumbersAreForgotten()
{
    Tables tables;
    const Bytes value{1};
    {
        auto gone = SqliteTransaction::begin(tables.db);
        QVERIFY(tables.state.write(endingWith({1}, 1), ByteSpan(value)).has_value());
        QVERIFY(tables.state.write(endingWith({2}, 2), ByteSpan(value)).has_value());
    }
    tables.state.forgetNumbers();
    QVERIFY(tables.content().empty());
    QVERIFY(tables.state.write(endingWith({2}, 1), ByteSpan(value)).has_value());
    const PlainMap expected{{endingWith({2}, 1), value}};
    QVERIFY(tables.content() == expected);
}

void TestStateTable::tooManyStemsStayWhole()
{
    Tables tables;
    PlainMap map;
    auto all = SqliteTransaction::begin(tables.db);
    for (std::uint32_t i = 0; i < 65'600; ++i) {
        const Bytes key = endingWith(codec::encode(i), 1);
        QVERIFY(tables.state.write(key, ByteSpan(key)).has_value());
        map[key] = key;
    }
    QVERIFY(all->commit().has_value());
    QCOMPARE(tables.rows("stems"), 65'535);
    QCOMPARE(tables.rows("state"), 65);
    QVERIFY(tables.content() == map);
    const Bytes last = map.rbegin()->first;
    QVERIFY(tables.state.write(last, std::nullopt).has_value());
    QVERIFY(tables.state.value(last).value() == std::nullopt);
    map.erase(last);
    QVERIFY(tables.content() == map);
}

void TestStateTable::wrongNumbersAreDamage()
{
    const char* const faults[] = {
        "UPDATE stems SET id = 5 WHERE id = 2",
        "UPDATE tails SET account = x'00' WHERE id = 1",
        "UPDATE tails SET account = (SELECT account FROM tails WHERE id = 1)",
        "UPDATE stems SET stem = x''",
        "DELETE FROM tails WHERE id = 2",
        "UPDATE split_state SET place = 65536 * 9 + 1 WHERE place = 65536 + 1",
        "UPDATE split_state SET value = x'' WHERE place = 65536 + 1",
        "UPDATE split_state SET place = 7 WHERE place = 65536 + 1",
        "UPDATE split_state SET place = -1 WHERE place = 65536 + 1",
    };
    for (const char* fault : faults) {
        Tables tables;
        const Bytes value{1};
        for (const std::uint8_t stem : Bytes{1, 2})
            for (const std::uint8_t account : Bytes{1, 2})
                QVERIFY(
                    tables.state.write(endingWith({stem}, account), ByteSpan(value)).has_value());
        QVERIFY(tables.db.exec(fault).has_value());
        StateTable reader;
        QVERIFY(reader.prepare(tables.db).has_value());
        const auto read = reader.visit([](ByteSpan, ByteSpan) { return true; });
        QVERIFY2(!read && read.error().is(StorageError::Damaged), fault);
    }
}

void TestStateTable::olderRowsAreTakenApart()
{
    std::mt19937_64 random(3);
    Tables tables;
    PlainMap map;
    auto put = tables.db.prepare("INSERT OR REPLACE INTO state (key, value) VALUES (?1, ?2)");
    // More than are taken at once.
    for (std::uint32_t i = 0; i < 9'000; ++i) {
        Bytes key = codec::encode(i % 700);
        if (i % 3 != 0)
            key = endingWith(std::move(key), static_cast<std::uint8_t>(random()));
        const Bytes value = codec::encode(i);
        put->bind(1, ByteSpan(key));
        put->bind(2, ByteSpan(value));
        QVERIFY(put->run().has_value());
        map[key] = value;
    }
    QVERIFY(tables.state.splitOldRows().has_value());
    QVERIFY(tables.content() == map);
    QVERIFY(tables.rows("split_state") > 4'000);
    QCOMPARE(tables.rows("state"), 700);
    QVERIFY(tables.state.splitOldRows().has_value());
    QVERIFY(tables.content() == map);
}

/// What the third version of the file wrote.
void TestStateTable::anOlderStoreOpens()
{
    const QTemporaryDir folder(quickFolder());
    const std::string path = fileIn(folder, "chain.db");
    ChainMaker maker(11);
    {
        auto store = ChainStore::open(path, localOptions());
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY(commitNumbered(*store, maker.next(3, 20), i).has_value());
    }
    {
        auto db = SqliteDb::open(path, {}, 0);
        StateTable state;
        QVERIFY(state.prepare(*db).has_value());
        PlainMap map;
        QVERIFY(state
                    .visit([&map](ByteSpan key, ByteSpan value) {
                        map.emplace(toBytes(key), toBytes(value));
                        return true;
                    })
                    .has_value());
        QVERIFY(db->queryInteger("SELECT count(*) FROM split_state").value() > 3);
        auto put = db->prepare("INSERT OR REPLACE INTO state (key, value) VALUES (?1, ?2)");
        for (const auto& [key, value] : map) {
            put->bind(1, ByteSpan(key));
            put->bind(2, ByteSpan(value));
            QVERIFY(put->run().has_value());
        }
    }
    {
        auto db = SqliteDb::open(path, {}, 0);
        for (std::int64_t number = 0; number < 12; ++number)
            unpackUndo(*db, number);
        QVERIFY(db->exec("DROP TABLE split_state; DROP TABLE stems; DROP TABLE tails;"
                         "ALTER TABLE undo DROP COLUMN size;"
                         "DELETE FROM meta WHERE name = 'state_is_split'; PRAGMA user_version = 3")
                    .has_value());
    }
    auto store = ChainStore::open(path, localOptions());
    QVERIFY(store.has_value());
    QVERIFY(store->loadState().value().root() == maker.states().back().root());
    QVERIFY(commitNumbered(*store, maker.next(3, 20), 12).has_value());
    QVERIFY(store->verify().has_value());
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestStateTable)
#include "tst_state_table.moc"
