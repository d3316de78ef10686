// Versions of the state against plain maps, with hostile shapes and several readers.
#include "chain/codec/scale_type.h"
#include "chain/storage/overlay.h"
#include "chain/storage/state_trie.h"
#include "chain/storage/trie/node_pool.h"
#include "tests/chain/storage/map_state.h"
#include "tests/chain/storage/plain_trie.h"

#include <QTest>

#include <atomic>
#include <random>
#include <set>
#include <thread>

namespace soma::storage {
namespace {

std::uint64_t newSeed()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return seed;
}

Bytes randomKey(std::mt19937_64& random)
{
    Bytes out(random() % 4);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>((random() % 3) << 4 | random() % 3);
    if (random() % 8 == 0)
        out.insert(out.end(), random() % 40, static_cast<std::uint8_t>(random()));
    return out;
}

Bytes randomValue(std::mt19937_64& random)
{
    return Bytes(random() % 60, static_cast<std::uint8_t>(random()));
}

StateChanges randomChanges(std::mt19937_64& random, std::size_t count)
{
    StateChanges out;
    for (std::size_t i = 0; i < count; ++i) {
        if (random() % 3 == 0)
            out.set(randomKey(random), std::nullopt);
        else
            out.set(randomKey(random), randomValue(random));
    }
    return out;
}

void compareToMap(const StateTrie& trie, const PlainMap& map)
{
    QCOMPARE(trie.size(), map.size());
    QCOMPARE(trie.root().bytes(), plainRoot(map, TrieVersion::V1));
    for (const auto& [key, value] : map)
        QCOMPARE(trie.get(key).value(), value);
}

} // namespace

class TestStateTrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyState();
    void emptyKeyAndEmptyValue();
    void oldVersionsStay();
    void changesWithoutEffectShareEverything();
    void everySmallTransition();
    void behavesLikeAMap();
    void takesApartOnlyWhatNobodyElseHolds();
    void nextKeyBehavesLikeAMap();
    void keysUnderAPrefixAreThoseOfTheMap();
    void mapsOfPalletsAreFoundAgain();
    void differencesAreThoseOfTheMaps();
    void closestMerkleValues();
    void sizesAroundTheirBorders();
    void memoryGoesBack();
    void deepTriesNeedNoDeepStack();
    void readersNeedNoLock();
};

void TestStateTrie::emptyState()
{
    const StateTrie empty;
    QCOMPARE(toBytes(empty.root().bytes()), toBytes(kEmptyTrieRoot));
    QVERIFY(!empty.get({}).has_value());
    QVERIFY(!empty.nextKey({}).has_value());
    QVERIFY(empty.proof(std::vector<Bytes>{{1}}).empty());
    const auto one = empty.withChanges({{{1}, Bytes{2}}});
    QCOMPARE(one.size(), std::size_t{1});
    const auto none = one.withChanges({{{1}, std::nullopt}});
    QCOMPARE(none.size(), std::size_t{0});
    QCOMPARE(none.root(), empty.root());
}

void TestStateTrie::emptyKeyAndEmptyValue()
{
    const PlainMap map = {{{}, {1}}, {{0}, {}}};
    const auto trie = StateTrie::fromSortedEntries(map);
    compareToMap(trie, map);
    QCOMPARE(trie.get(Bytes{0}).value(), Bytes{});
    QVERIFY(!trie.get(Bytes{0, 0}).has_value());
    QCOMPARE(trie.nextKey({}).value(), Bytes{0});
}

void TestStateTrie::oldVersionsStay()
{
    const auto first = StateTrie::fromSortedEntries(PlainMap{{{1}, {1}}, {{2}, {2}}});
    const auto second = first.withChanges({{{1}, Bytes{9}}, {{2}, std::nullopt}});
    QCOMPARE(first.get(Bytes{1}).value(), Bytes{1});
    QCOMPARE(first.get(Bytes{2}).value(), Bytes{2});
    QCOMPARE(second.get(Bytes{1}).value(), Bytes{9});
    QVERIFY(!second.get(Bytes{2}).has_value());
}

void TestStateTrie::changesWithoutEffectShareEverything()
{
    const auto trie = StateTrie::fromSortedEntries(PlainMap{{{1}, {1}}, {{2}, {2}}});
    const auto same = trie.withChanges({{{1}, Bytes{1}}, {{1, 2}, std::nullopt}});
    QCOMPARE(same.root(), trie.root());
    QVERIFY(same.view(Bytes{2})->data() == trie.view(Bytes{2})->data());
    const auto changed = trie.withChanges({{{1}, Bytes{3}}});
    QVERIFY(changed.view(Bytes{2})->data() == trie.view(Bytes{2})->data());
}

// Every state over a handful of interlocking keys, stepped to every other state.
void TestStateTrie::everySmallTransition()
{
    const std::vector<Bytes> keys = {{}, {0x11}, {0x11, 0x11}, {0x11, 0x12}, {0x12}, {0x21, 0x00}};
    const Bytes value(33, 5);
    const unsigned states = 1U << keys.size();
    for (unsigned from = 0; from < states; ++from) {
        PlainMap before;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if ((from >> i & 1U) != 0)
                before.emplace(keys[i], value);
        }
        const auto trie = StateTrie::fromSortedEntries(before);
        QCOMPARE(trie.root().bytes(), plainRoot(before, TrieVersion::V1));
        for (unsigned to = 0; to < states; ++to) {
            StateChanges changes;
            PlainMap after = before;
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if ((to >> i & 1U) != 0)
                    changes.set(keys[i], value);
                else
                    changes.set(keys[i], std::nullopt);
            }
            applyTo(after, changes);
            const auto next = trie.withChanges(changes);
            QCOMPARE(next.size(), after.size());
            QCOMPARE(next.root().bytes(), plainRoot(after, TrieVersion::V1));
            const auto inPlace = StateTrie::fromSortedEntries(before).withChanges(changes);
            QCOMPARE(inPlace.size(), after.size());
            QCOMPARE(inPlace.root(), next.root());
        }
    }
}

void TestStateTrie::behavesLikeAMap()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 60; ++round) {
        PlainMap map;
        StateTrie trie;
        for (int step = 0; step < 30; ++step) {
            const StateChanges changes = randomChanges(random, random() % 20);
            const StateTrie before = trie;
            const auto rootBefore = before.root();
            trie = trie.withChanges(changes);
            QVERIFY(before.root() == rootBefore);
            applyTo(map, changes);
            compareToMap(trie, map);
            QCOMPARE(trie.root(), StateTrie::fromSortedEntries(map).root());
        }
    }
}

/// Versions that somebody kept stay whole while the newest one is changed in its place.
void TestStateTrie::takesApartOnlyWhatNobodyElseHolds()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 60; ++round) {
        PlainMap map;
        StateTrie trie;
        std::vector<std::pair<StateTrie, PlainMap>> kept;
        for (int step = 0; step < 40; ++step) {
            const StateChanges changes = randomChanges(random, random() % 20);
            trie = std::move(trie).withChanges(changes);
            applyTo(map, changes);
            compareToMap(trie, map);
            if (random() % 4 == 0)
                kept.emplace_back(trie, map);
            if (random() % 8 == 0 && !kept.empty())
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(random() % kept.size()));
        }
        for (const auto& [version, entries] : kept) {
            compareToMap(version, entries);
            // Its nodes answer for their hashes again when they are written to.
            const StateChanges more = randomChanges(random, 20);
            PlainMap after = entries;
            applyTo(after, more);
            compareToMap(version.withChanges(more), after);
        }
    }
}

void TestStateTrie::nextKeyBehavesLikeAMap()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 200; ++round) {
        PlainMap map;
        applyTo(map, randomChanges(random, random() % 50));
        const auto trie = StateTrie::fromSortedEntries(map);
        const MapState model(map);
        for (int i = 0; i < 50; ++i) {
            const Bytes key = randomKey(random);
            QVERIFY(trie.nextKey(key) == model.nextKey(key));
        }
        for (const auto& [key, value] : map)
            QVERIFY(trie.nextKey(key) == model.nextKey(key));
    }
}

void TestStateTrie::keysUnderAPrefixAreThoseOfTheMap()
{
    std::mt19937_64 random(newSeed());
    QVERIFY(StateTrie().keysUnder({}).empty());
    for (int round = 0; round < 200; ++round) {
        PlainMap map;
        applyTo(map, randomChanges(random, random() % 50));
        const auto trie = StateTrie::fromSortedEntries(map);
        const MapState model(map);
        QCOMPARE(trie.keysUnder({}).size(), map.size());
        for (int i = 0; i < 50; ++i) {
            const Bytes prefix = randomKey(random);
            QCOMPARE(trie.keysUnder(prefix), model.keysUnder(prefix));
        }
    }
}

void TestStateTrie::mapsOfPalletsAreFoundAgain()
{
    std::mt19937_64 random(newSeed());
    // Prefixes that leave each other early and late, some with the same end.
    std::vector<Bytes> prefixes;
    for (int i = 0; i < 12; ++i) {
        Bytes prefix(32, 0x5a);
        prefix[random() % 32] = static_cast<std::uint8_t>(random());
        prefix[random() % 4] = static_cast<std::uint8_t>(random());
        prefixes.push_back(prefix);
    }
    const auto randomPlace = [&] {
        Bytes key = prefixes[random() % prefixes.size()];
        if (random() % 10 == 0)
            key.resize(random() % 33);
        for (std::size_t more = random() % 4; more > 0; --more)
            key.push_back(static_cast<std::uint8_t>((random() % 3) << 4 | random() % 3));
        return key;
    };
    for (int round = 0; round < 60; ++round) {
        PlainMap map;
        // Down to nothing, and to maps of one key: their prefix ends within a leaf.
        for (std::size_t count = random() % 40; count > 0; --count)
            map.insert_or_assign(randomPlace(), randomValue(random));
        const auto trie = StateTrie::fromSortedEntries(map);
        MapLookup lookup = trie.lookup();
        std::vector<Bytes> places;
        for (int i = 0; i < 100; ++i)
            places.push_back(randomPlace());
        std::vector<std::optional<ByteSpan>> values(places.size());
        lookup.lookUpEach(std::vector<ByteSpan>(places.begin(), places.end()), values);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto found = map.find(places[i]);
            const auto expected =
                found == map.end() ? std::nullopt : std::optional<Bytes>(found->second);
            for (const auto& answer : {values[i], lookup.lookUp(places[i]), trie.view(places[i])})
                QVERIFY((answer ? std::optional(toBytes(*answer)) : std::nullopt) == expected);
        }
    }
}

void TestStateTrie::differencesAreThoseOfTheMaps()
{
    std::mt19937_64 random(newSeed());
    for (int round = 0; round < 300; ++round) {
        PlainMap before;
        applyTo(before, randomChanges(random, random() % 40));
        PlainMap after = before;
        const StateChanges changes = randomChanges(random, random() % 20);
        applyTo(after, changes);
        const auto older = StateTrie::fromSortedEntries(before);
        // Once sharing what did not change, once sharing nothing.
        const auto newer =
            random() % 2 == 0 ? older.withChanges(changes) : StateTrie::fromSortedEntries(after);
        DifferenceRange range{randomKey(random), randomKey(random), 1 + random() % 30};
        if (random() % 2 == 0)
            range.prefix.clear();

        std::vector<TrieDifference> expected;
        std::set<Bytes, ByteOrder> keys;
        for (const PlainMap* map : {&before, &after})
            for (const auto& [key, value] : *map)
                keys.insert(key);
        const auto valueIn = [](const PlainMap& map, const Bytes& key) {
            const auto found = map.find(key);
            return found == map.end() ? std::nullopt : std::optional(found->second);
        };
        for (const Bytes& key : keys) {
            const bool isWanted = startsWith(key, range.prefix) &&
                                  (range.startAfter.empty() || ByteOrder()(range.startAfter, key));
            if (isWanted && expected.size() < range.limit &&
                valueIn(before, key) != valueIn(after, key))
                expected.push_back({key, valueIn(before, key), valueIn(after, key)});
        }

        const auto found = newer.differencesFrom(older, range);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].key, expected[i].key);
            QVERIFY(found[i].before == expected[i].before);
            QVERIFY(found[i].after == expected[i].after);
        }
    }
}

void TestStateTrie::closestMerkleValues()
{
    const StateTrie empty;
    QVERIFY(!empty.closestMerkleValue({}).has_value());
    const PlainMap map = {
        {{0x12, 0x34}, Bytes(40, 1)}, {{0x12, 0x35}, Bytes(40, 2)}, {{0x77}, {3}}};
    const auto trie = StateTrie::fromSortedEntries(map);
    QCOMPARE(trie.closestMerkleValue({}).value(), toBytes(trie.root().bytes()));
    // The branch above two keys answers for every beginning of its path.
    const Bytes branch = trie.closestMerkleValue(Bytes{0x12}).value();
    QCOMPARE(branch.size(), std::size_t{32});
    const Bytes leaf = trie.closestMerkleValue(Bytes{0x12, 0x34}).value();
    QCOMPARE(leaf.size(), std::size_t{32});
    QVERIFY(leaf != branch);
    // A short node is its own merkle value.
    QVERIFY(trie.closestMerkleValue(Bytes{0x77}).value().size() < 32);
    QVERIFY(!trie.closestMerkleValue(Bytes{0x12, 0x36}).has_value());
    QVERIFY(!trie.closestMerkleValue(Bytes{0x12, 0x34, 0x00}).has_value());
    QVERIFY(!trie.closestMerkleValue(Bytes{0x78}).has_value());

    // It changes when something below changes, and only then.
    const auto other = trie.withChanges({{{0x77}, Bytes{4}}});
    QCOMPARE(other.closestMerkleValue(Bytes{0x12}).value(), branch);
    const auto changed = trie.withChanges({{{0x12, 0x35}, Bytes{4}}});
    QVERIFY(changed.closestMerkleValue(Bytes{0x12}).value() != branch);
    QCOMPARE(changed.closestMerkleValue(Bytes{0x12, 0x34}).value(), leaf);
}

/// Where a node's memory is laid out in another way: sizes of one byte or four, values beside the
/// node or in it, merkle values that are kept or worked out again.
void TestStateTrie::sizesAroundTheirBorders()
{
    for (const std::size_t keySize : {1U, 14U, 15U, 16U, 31U, 32U, 127U, 128U, 129U, 200U}) {
        PlainMap map;
        StateTrie state;
        std::uint8_t first = 0;
        for (const std::size_t valueSize :
             {0U, 1U, 14U, 15U, 16U, 31U, 32U, 33U, 63U, 64U, 255U, 256U, 1'000U, 1'024U, 5'000U}) {
            first = static_cast<std::uint8_t>(first + 7);
            Bytes key(keySize, 0xa5);
            key[0] = first;
            const Bytes value(valueSize, first);
            map[key] = value;
            state = std::move(state).withChanges(StateChanges{{key, value}});
            compareToMap(state, map);
        }
        const Bytes only = map.begin()->first;
        const StateTrie alone = StateTrie().withChanges(StateChanges{{only, map[only]}});
        compareToMap(alone, {{only, map[only]}});
    }
}

void TestStateTrie::memoryGoesBack()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("Every node is allocated by itself here.");
#endif
    // As it stands after other tests: a slab may be left of each size.
    const std::size_t before = NodePool::slabBytes();
    {
        std::mt19937_64 random(7);
        StateTrie state;
        std::vector<StateTrie> versions;
        for (int round = 0; round < 20; ++round) {
            StateChanges changes;
            for (int i = 0; i < 2'000; ++i)
                changes.set(codec::encode(random()), Bytes(random() % 100));
            state = state.withChanges(changes);
            versions.push_back(state);
        }
        QVERIFY(state.size() > 39'000);
        QVERIFY(NodePool::slabBytes() > before + (std::size_t{4} << 20));
        // Other threads let go of versions, too.
        std::thread([gone = std::move(versions)]() mutable { gone.clear(); }).join();
    }
    const std::size_t left = NodePool::slabBytes();
    constexpr std::size_t kOneOfEach = std::size_t{60} * (std::size_t{256} << 10);
    QVERIFY2(left <= before + kOneOfEach, qPrintable(QString::number(left - before)));
}

void TestStateTrie::deepTriesNeedNoDeepStack()
{
    // Each key is a prefix of the next: one level of the trie per key.
    constexpr std::size_t kLevels = 12000;
    const Bytes longest(kLevels, 0x77);
    StateTrieLoader loader;
    for (std::size_t size = 0; size <= kLevels; ++size)
        loader.add(ByteSpan(longest).first(size), Bytes{1});
    StateTrie trie = loader.finish();
    QCOMPARE(trie.size(), kLevels + 1);
    const StateTrie changed = trie.withChanges({{longest, Bytes{2}}});
    QCOMPARE(changed.get(longest).value(), Bytes{2});
    QCOMPARE(trie.get(longest).value(), Bytes{1});
    const auto found = changed.differencesFrom(trie, {{}, {}, 10});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].key, longest);
    QCOMPARE(trie.keysUnder({}).size(), kLevels + 1);
}

void TestStateTrie::readersNeedNoLock()
{
    PlainMap map;
    for (std::uint8_t i = 0; i < 200; ++i)
        map.emplace(Bytes{i, 1, 2, 3}, Bytes(40, i));
    StateTrie head = StateTrie::fromSortedEntries(map);
    std::atomic<int> wrong = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::thread> readers;
        for (int reader = 0; reader < 2; ++reader) {
            readers.emplace_back([snapshot = head, &wrong] {
                StateTrie copy = snapshot;
                Bytes at;
                std::size_t seen = 0;
                while (const auto next = copy.nextKey(at)) {
                    at = *next;
                    ++seen;
                }
                wrong += seen == 200 ? 0 : 1;
            });
        }
        for (std::uint8_t i = 0; i < 50; ++i)
            head = std::move(head).withChanges(
                {{Bytes{i, 1, 2, 3}, Bytes(40, static_cast<std::uint8_t>(round))}});
        for (auto& reader : readers)
            reader.join();
    }
    QCOMPARE(wrong.load(), 0);
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestStateTrie)
#include "tst_state_trie.moc"
