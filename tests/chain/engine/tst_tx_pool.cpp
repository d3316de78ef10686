#include "chain/codec/scale_type.h"
#include "chain/engine/tx_pool.h"
#include "chain/primitives/extrinsic.h"

#include <QTest>
#include <random>

namespace soma::engine {

using chain::ExtrinsicHash;
using Kind = PoolEvent::Kind;

class TestTxPool : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint64_t kForever = ~std::uint64_t{0};

    struct Sample {
        Bytes encoded;
        ValidTransaction validity;

        ExtrinsicHash hash() const { return chain::extrinsicHash(encoded); }
    };

    static Bytes tag(int account, std::uint32_t nonce) { return codec::encodeAll(account, nonce); }

    /// An extrinsic of an account as the runtime describes it; `variant` makes different bytes.
    static Sample sample(int account, std::uint32_t nonce, std::uint32_t onChain = 0,
                         std::uint64_t priority = 1, std::uint8_t variant = 0,
                         std::uint64_t longevity = kForever)
    {
        Sample out;
        out.encoded = codec::encodeAll(account, nonce, variant);
        out.validity.priority = priority;
        out.validity.provides = {tag(account, nonce)};
        if (nonce > onChain)
            out.validity.needs = {tag(account, nonce - 1)};
        out.validity.longevity = longevity;
        return out;
    }

    static Result<std::vector<PoolEvent>> add(TxPool& pool, const Sample& sample,
                                              std::uint64_t at = 0, std::uint64_t now = 0)
    {
        std::vector<PoolEvent> events;
        const auto added = pool.add(sample.encoded, sample.validity, BlockNumber(at), now, events);
        if (!added)
            return added.error();
        return events;
    }

    static std::vector<ExtrinsicHash> order(const TxPool& pool)
    {
        std::vector<ExtrinsicHash> out;
        for (const PoolItem& item : pool.ready())
            out.push_back(item.hash);
        return out;
    }

    static bool has(const std::vector<PoolEvent>& events, Kind kind, const ExtrinsicHash& hash)
    {
        return std::any_of(events.begin(), events.end(), [&](const PoolEvent& event) {
            return event.kind == kind && event.hash == hash;
        });
    }

private Q_SLOTS:

    void noncesWaitForEachOther()
    {
        TxPool pool;
        const Sample a0 = sample(1, 0), a1 = sample(1, 1), a2 = sample(1, 2);
        QVERIFY(has(add(pool, a2).value(), Kind::Future, a2.hash()));
        QVERIFY(has(add(pool, a1).value(), Kind::Future, a1.hash()));
        QCOMPARE(pool.readyCount(), std::size_t{0});
        const auto events = add(pool, a0);
        QVERIFY(has(*events, Kind::Ready, a0.hash()));
        QVERIFY(has(*events, Kind::Ready, a1.hash()));
        QVERIFY(has(*events, Kind::Ready, a2.hash()));
        QCOMPARE(pool.futureCount(), std::size_t{0});
        QVERIFY(order(pool) == (std::vector{a0.hash(), a1.hash(), a2.hash()}));
    }

    void priorityThenEndThenArrival()
    {
        TxPool pool;
        const Sample late = sample(1, 0), operational = sample(2, 0, 0, 10'000'000'000);
        const Sample ending = sample(3, 0, 0, 1, 0, 20), later = sample(4, 0);
        for (const Sample& s : {late, operational, ending, later})
            QVERIFY(add(pool, s));
        QVERIFY(order(pool) ==
                (std::vector{operational.hash(), ending.hash(), late.hash(), later.hash()}));
    }

    void aDependentNeverGoesBeforeWhatItNeeds()
    {
        TxPool pool;
        const Sample a0 = sample(1, 0), a1 = sample(1, 1, 0, 1000), b0 = sample(2, 0, 0, 5);
        for (const Sample& s : {a0, a1, b0})
            QVERIFY(add(pool, s));
        QVERIFY(order(pool) == (std::vector{b0.hash(), a0.hash(), a1.hash()}));
    }

    void onlyHigherPriorityReplaces()
    {
        TxPool pool;
        const Sample first = sample(1, 0), second = sample(1, 0, 0, 1, 1);
        const Sample stronger = sample(1, 0, 0, 2, 2), after = sample(1, 1);
        QVERIFY(add(pool, first));
        QVERIFY(add(pool, after));
        QVERIFY(add(pool, second).error().is(PoolError::TooLowPriority));
        const auto events = add(pool, stronger);
        QVERIFY(events);
        QVERIFY(has(*events, Kind::Dropped, first.hash()));
        QVERIFY(order(pool) == (std::vector{stronger.hash(), after.hash()}));
    }

    void theSameBytesAreKnown()
    {
        TxPool pool;
        const Sample a = sample(1, 0);
        QVERIFY(add(pool, a));
        QVERIFY(add(pool, a).error().is(PoolError::AlreadyImported));
        Sample nameless = sample(2, 0);
        nameless.validity.provides.clear();
        QVERIFY(add(pool, nameless).error().is(PoolError::NoTagsProvided));
    }

    void bansEnd()
    {
        PoolLimits limits;
        limits.banMs = 1000;
        TxPool pool(limits);
        const Sample a = sample(1, 0);
        pool.ban(a.hash(), 5000);
        QVERIFY(add(pool, a, 0, 5999).error().is(PoolError::TemporarilyBanned));
        QVERIFY(add(pool, a, 0, 6000));
    }

    void blocksTakeAndUnlock()
    {
        TxPool pool;
        const Sample a0 = sample(1, 0), a1 = sample(1, 1), a3 = sample(1, 3);
        for (const Sample& s : {a0, a1, a3})
            QVERIFY(add(pool, s));
        auto events = pool.onBlock(BlockNumber(1), {a0.hash(), a1.hash()}, {}, 0);
        QVERIFY(has(events, Kind::Included, a0.hash()));
        QVERIFY(has(events, Kind::Included, a1.hash()));
        QCOMPARE(pool.futureCount(), std::size_t{1});
        // Nonce 2 came another way; its tag makes nonce 3 ready.
        events = pool.onBlock(BlockNumber(2), {}, {tag(1, 2)}, 0);
        QVERIFY(has(events, Kind::Ready, a3.hash()));
        // What needs a tag of a recent block is ready at once.
        QVERIFY(has(add(pool, sample(2, 5, 0)).value(), Kind::Future, sample(2, 5).hash()));
        pool.onBlock(BlockNumber(3), {}, {tag(3, 4)}, 0);
        QVERIFY(has(add(pool, sample(3, 5)).value(), Kind::Ready, sample(3, 5).hash()));
    }

    void whatABlockProvidedComesTooLate()
    {
        TxPool pool;
        const Sample mine = sample(1, 0);
        QVERIFY(add(pool, mine));
        const auto events = pool.onBlock(BlockNumber(1), {}, {tag(1, 0)}, 0);
        QVERIFY(has(events, Kind::Dropped, mine.hash()));
        QCOMPARE(pool.size(), std::size_t{0});
    }

    void longevityEnds()
    {
        TxPool pool;
        const Sample mortal = sample(1, 0, 0, 1, 0, 5), waiting = sample(2, 4, 0, 1, 0, 5);
        QVERIFY(add(pool, mortal, 10));
        QVERIFY(add(pool, waiting, 10));
        QVERIFY(pool.onBlock(BlockNumber(14), {}, {}, 0).empty());
        const auto events = pool.onBlock(BlockNumber(15), {}, {}, 0);
        QVERIFY(has(events, Kind::Dropped, mortal.hash()));
        QVERIFY(has(events, Kind::Dropped, waiting.hash()));
        QVERIFY(events.front().error->is(PoolError::Expired));
        QCOMPARE(pool.size(), std::size_t{0});
    }

    void theInvalidLeaveWithWhatNeedsThem()
    {
        TxPool pool;
        const Sample a0 = sample(1, 0), a1 = sample(1, 1), b0 = sample(2, 0);
        for (const Sample& s : {a0, a1, b0})
            QVERIFY(add(pool, s));
        const auto events = pool.removeInvalid(a0.hash(), PoolError::Expired, 0);
        QVERIFY(has(events, Kind::Invalid, a0.hash()));
        QVERIFY(has(events, Kind::Dropped, a1.hash()));
        QVERIFY(order(pool) == (std::vector{b0.hash()}));
        QVERIFY(add(pool, a0).error().is(PoolError::TemporarilyBanned));
        QVERIFY(add(pool, a1));
    }

    void aFullPoolKeepsTheBest()
    {
        PoolLimits limits;
        limits.readyCount = 2;
        limits.futureCount = 1;
        TxPool pool(limits);
        const Sample a = sample(1, 0), b = sample(2, 0, 0, 5), c = sample(3, 0, 0, 3);
        QVERIFY(add(pool, b));
        QVERIFY(add(pool, c));
        QVERIFY(add(pool, a).error().is(PoolError::ImmediatelyDropped));
        QCOMPARE(pool.readyCount(), std::size_t{2});
        const Sample d = sample(4, 0, 0, 4);
        QVERIFY(has(add(pool, d).value(), Kind::Dropped, c.hash()));
        const Sample f1 = sample(5, 7), f2 = sample(6, 7);
        QVERIFY(add(pool, f1));
        QVERIFY(has(add(pool, f2).value(), Kind::Dropped, f1.hash()));
        limits = {};
        limits.readyBytes = 8;
        TxPool small(limits);
        QVERIFY(add(small, a).error().is(PoolError::ImmediatelyDropped));
        QCOMPARE(small.size(), std::size_t{0});
    }

    void aRefusalStillTellsWhoElseLeft()
    {
        PoolLimits limits;
        limits.readyBytes = 20;
        TxPool pool(limits);
        const Sample small = sample(1, 0);
        Sample large = sample(2, 0);
        large.encoded.resize(40);
        QVERIFY(add(pool, small));
        std::vector<PoolEvent> events;
        const auto added = pool.add(large.encoded, large.validity, BlockNumber(0), 0, events);
        QVERIFY(added.error().is(PoolError::ImmediatelyDropped));
        QVERIFY(has(events, Kind::Dropped, small.hash()));
        QCOMPARE(pool.size(), std::size_t{0});
    }

    void revalidationAsksTheOldestFirst()
    {
        TxPool pool;
        const Sample a = sample(1, 0), b = sample(2, 0);
        QVERIFY(add(pool, a, 3));
        QVERIFY(add(pool, b, 2));
        QVERIFY(pool.toRevalidate(1).front().hash == b.hash());
        pool.revalidated(b.hash(), BlockNumber(9));
        QVERIFY(pool.toRevalidate(5).front().hash == a.hash());
    }

    /// Random arrivals, blocks and removals; the pool's own rules hold throughout.
    void anyHistoryKeepsThePoolSound()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        PoolLimits limits;
        limits.readyCount = 40;
        limits.futureCount = 10;
        limits.banMs = 0;
        TxPool pool(limits);
        std::array<std::uint32_t, 6> onChain{};
        for (std::uint64_t step = 0; step < 4000; ++step) {
            const int account = static_cast<int>(random() % onChain.size());
            const auto which = static_cast<std::size_t>(account);
            if (random() % 8 != 0) {
                const auto nonce = static_cast<std::uint32_t>(onChain[which] + random() % 5);
                (void)add(pool,
                          sample(account, nonce, onChain[which], 1 + random() % 3,
                                 static_cast<std::uint8_t>(random() % 3), random() % 30),
                          step / 8, step);
            } else if (random() % 4 == 0 && pool.readyCount() != 0) {
                pool.removeInvalid(pool.ready().back().hash, PoolError::Expired, step);
            } else {
                std::vector<ExtrinsicHash> taken;
                for (const PoolItem& item : pool.ready(random() % 6)) {
                    taken.push_back(item.hash);
                    const auto owner = codec::decode<std::pair<int, std::uint32_t>>(
                        item.validity.provides.front());
                    onChain[static_cast<std::size_t>(owner->first)] = owner->second + 1;
                }
                pool.onBlock(BlockNumber(step / 8), taken, {}, step);
            }
            QVERIFY(pool.readyCount() <= limits.readyCount);
            QVERIFY(pool.futureCount() <= limits.futureCount);
            // Each one's requirement stands before it or is on the chain.
            std::set<Bytes> provided;
            const auto ready = pool.ready();
            QCOMPARE(ready.size(), pool.readyCount());
            for (const PoolItem& item : ready) {
                for (const Bytes& needed : item.validity.needs) {
                    const auto tag = codec::decode<std::pair<int, std::uint32_t>>(needed);
                    QVERIFY(provided.count(needed) != 0 ||
                            tag->second < onChain[static_cast<std::size_t>(tag->first)]);
                }
                for (const Bytes& provides : item.validity.provides)
                    QVERIFY(provided.insert(provides).second);
            }
        }
    }
};

} // namespace soma::engine

QTEST_APPLESS_MAIN(soma::engine::TestTxPool)
#include "tst_tx_pool.moc"
