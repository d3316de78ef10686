// The overlay against the plainest model: a stack of whole maps.
#include "chain/storage/overlay.h"
#include "chain/storage/state_trie.h"
#include "tests/chain/storage/map_state.h"

#include <QTest>

#include <memory>
#include <random>

namespace soma::storage {
namespace {

Bytes key(std::initializer_list<std::uint8_t> bytes)
{
    return Bytes(bytes);
}

/// Few distinct keys, so that prefixes, rewrites and deletions meet often: short ones, and some
/// around the 32 bytes that keys of one map have in common.
Bytes randomKey(std::mt19937_64& random)
{
    static constexpr std::size_t kCommon[] = {0, 30, 31, 32, 32, 32};
    static constexpr std::uint8_t kAlphabet[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
    Bytes out(kCommon[random() % std::size(kCommon)], 0x01);
    for (std::size_t more = random() % 4; more > 0; --more)
        out.push_back(kAlphabet[random() % std::size(kAlphabet)]);
    return out;
}

std::vector<Bytes> keysOf(const StateReader& state)
{
    std::vector<Bytes> out;
    if (state.get({}))
        out.emplace_back();
    Bytes at;
    while (const auto next = state.nextKey(at)) {
        out.push_back(*next);
        at = *next;
    }
    return out;
}

std::size_t erasePrefix(PlainMap& map, ByteSpan prefix)
{
    return std::erase_if(map, [&](const auto& entry) { return startsWith(entry.first, prefix); });
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFallThrough();
    void deletionHidesTheBase();
    void nestedLayersCommitAndVanish();
    void guardRollsBackUnlessKept();
    void removePrefixStopsAtItsEdge();
    void takenChangesLeaveAFreshOverlay();
    void behavesLikeAStackOfMaps();
    void changesStandInOrder();
    void changesOwnTheirKeys();
};

void TestOverlay::readsFallThrough()
{
    const MapState base(PlainMap{{key({1}), key({10})}});
    Overlay overlay(base);
    QCOMPARE(overlay.get(key({1})).value(), key({10}));
    QVERIFY(!overlay.get(key({2})).has_value());
    overlay.put(key({1}), key({11}));
    QCOMPARE(overlay.get(key({1})).value(), key({11}));
    QCOMPARE(base.map.at(key({1})), key({10}));
}

void TestOverlay::deletionHidesTheBase()
{
    const MapState base(PlainMap{{key({1}), {}}, {key({2}), {}}, {key({3}), {}}});
    Overlay overlay(base);
    overlay.remove(key({2}));
    QVERIFY(!overlay.get(key({2})).has_value());
    QCOMPARE(overlay.nextKey(key({1})).value(), key({3}));
    overlay.remove(key({3}));
    QVERIFY(!overlay.nextKey(key({1})).has_value());
    QCOMPARE(overlay.changes().size(), std::size_t{2});
}

void TestOverlay::nestedLayersCommitAndVanish()
{
    const MapState base;
    Overlay overlay(base);
    overlay.put(key({1}), key({1}));
    overlay.begin();
    overlay.put(key({1}), key({2}));
    overlay.begin();
    overlay.remove(key({1}));
    overlay.put(key({2}), key({9}));
    QCOMPARE(overlay.depth(), std::size_t{2});
    overlay.rollback();
    QCOMPARE(overlay.get(key({1})).value(), key({2}));
    QVERIFY(!overlay.get(key({2})).has_value());
    overlay.commit();
    QCOMPARE(overlay.get(key({1})).value(), key({2}));
    QCOMPARE(overlay.depth(), std::size_t{0});
    QCOMPARE(overlay.changes().size(), std::size_t{1});
}

void TestOverlay::guardRollsBackUnlessKept()
{
    const MapState base;
    Overlay overlay(base);
    {
        const OverlayLayer layer(overlay);
        overlay.put(key({1}), key({1}));
    }
    QVERIFY(overlay.changes().empty());
    {
        OverlayLayer layer(overlay);
        overlay.put(key({1}), key({1}));
        layer.keep();
    }
    QCOMPARE(overlay.changes().size(), std::size_t{1});
}

void TestOverlay::removePrefixStopsAtItsEdge()
{
    const MapState base(PlainMap{{key({0, 0xff}), {}},
                                 {key({1}), {}},
                                 {key({1, 0}), {}},
                                 {key({1, 0xff}), {}},
                                 {key({2}), {}}});
    Overlay overlay(base);
    overlay.put(key({1, 5}), {});
    QCOMPARE(overlay.removePrefix(key({1})), std::size_t{4});
    QCOMPARE(keysOf(overlay), (std::vector<Bytes>{key({0, 0xff}), key({2})}));
    QCOMPARE(overlay.removePrefix({}), std::size_t{2});
    QVERIFY(keysOf(overlay).empty());
}

void TestOverlay::takenChangesLeaveAFreshOverlay()
{
    const MapState base;
    Overlay overlay(base);
    overlay.put(key({1}), key({1}));
    const StateChanges taken = overlay.takeChanges();
    QCOMPARE(taken.size(), std::size_t{1});
    QVERIFY(!overlay.get(key({1})).has_value());
}

void TestOverlay::behavesLikeAStackOfMaps()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 300; ++round) {
        MapState base;
        for (int i = 0; i < 12; ++i)
            base.map.insert_or_assign(randomKey(random), randomKey(random));
        // A trie is looked into by a way of its own.
        const auto trie = StateTrie::fromSortedEntries(base.map);
        const auto owned =
            round % 2 == 0 ? std::make_unique<Overlay>(base) : std::make_unique<Overlay>(trie);
        Overlay& overlay = *owned;
        std::vector<MapState> model{base};
        for (int step = 0; step < 200; ++step) {
            const Bytes at = randomKey(random);
            PlainMap& top = model.back().map;
            switch (random() % 10) {
            case 0:
            case 1:
            case 2: {
                const Bytes value = randomKey(random);
                overlay.put(at, value);
                top.insert_or_assign(at, value);
                break;
            }
            case 3:
            case 4:
                overlay.remove(at);
                top.erase(at);
                break;
            case 5:
                if (random() % 4 == 0)
                    QCOMPARE(overlay.removePrefix(at), erasePrefix(top, at));
                break;
            case 6:
                if (model.size() < 6) {
                    overlay.begin();
                    model.push_back(model.back());
                }
                break;
            case 7:
                if (model.size() > 1) {
                    overlay.commit();
                    model.erase(model.end() - 2);
                }
                break;
            case 8:
                if (model.size() > 1) {
                    overlay.rollback();
                    model.pop_back();
                }
                break;
            default:
                break;
            }
            QCOMPARE(overlay.depth(), model.size() - 1);
            QVERIFY(overlay.get(at) == model.back().get(at));
            Bytes room;
            const std::optional<ByteSpan> peeked = overlay.peek(at, room);
            QVERIFY((peeked ? std::optional(toBytes(*peeked)) : std::nullopt) ==
                    model.back().get(at));
            QVERIFY(overlay.nextKey(at) == model.back().nextKey(at));
        }
        QCOMPARE(keysOf(overlay), keysOf(model.back()));
        while (overlay.depth() > 0)
            overlay.commit();
        PlainMap after = base.map;
        const StateChanges changes = overlay.changes();
        applyTo(after, changes);
        QVERIFY(after == model.back().map);
        QVERIFY(overlay.takeChanges() == changes);
        QVERIFY(overlay.changes().empty());
        QCOMPARE(keysOf(overlay), keysOf(base));
    }
}

void TestOverlay::changesStandInOrder()
{
    std::mt19937_64 random(std::random_device{}());
    for (int round = 0; round < 50; ++round) {
        StateChanges changes;
        StateChanges::Map model;
        for (int i = 0; i < 300; ++i) {
            const Bytes at = randomKey(random);
            const auto value =
                random() % 3 == 0 ? std::nullopt : std::optional<Bytes>(randomKey(random));
            changes.set(at, value);
            model.insert_or_assign(at, value);
        }
        QVERIFY(changes == StateChanges(model));
        QCOMPARE(changes.size(), model.size());
        for (int i = 0; i < 50; ++i) {
            const Bytes at = randomKey(random);
            const auto found = model.find(at);
            const StateChange* change = changes.find(at);
            QCOMPARE(change != nullptr, found != model.end());
            QVERIFY(change == nullptr || change->value == found->second);
            const auto from = model.lower_bound(at);
            const StateChange* first = changes.firstFrom(at);
            QCOMPARE(first != nullptr, from != model.end());
            QVERIFY(first == nullptr || toBytes(first->key) == from->first);
        }
        model.emplace(Bytes(40, 0xff), Bytes{1});
        QVERIFY(!(changes == StateChanges(model)));
    }
}

void TestOverlay::changesOwnTheirKeys()
{
    std::optional<StateChanges> first{StateChanges{{key({1}), key({2})}, {key({3}), std::nullopt}}};
    StateChanges copy = *first;
    StateChanges moved = std::move(*first);
    // What was moved from is as new, and shares nothing with where it went.
    first->set(key({9}), key({9}));
    first.reset();
    copy.set(key({0}), key({7}));
    QCOMPARE(moved.size(), std::size_t{2});
    QCOMPARE(copy.size(), std::size_t{3});
    QCOMPARE(toBytes(moved.begin()->key), key({1}));
    QVERIFY(!moved.find(key({3}))->value);
    moved = copy;
    copy = StateChanges();
    QCOMPARE(moved.find(key({0}))->value.value(), key({7}));
    QCOMPARE(toBytes(moved.firstFrom(key({2}))->key), key({3}));
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestOverlay)
#include "tst_overlay.moc"
