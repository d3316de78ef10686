// The history's bytes, file, thinning and recorder.
#include "chain/api/queries.h"
#include "chain/node/history/epoch_blob.h"
#include "chain/node/history/history_store.h"
#include "chain/node/history/series_codec.h"
#include "chain/node/local_node.h"
#include "tests/chain/node/history_maker.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <limits>
#include <numeric>
#include <optional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace soma::node {

using namespace chain;
using test::FakeClock;
using test::HistoryMaker;

class TestHistory : public QObject {
    Q_OBJECT

private:
    const BlockHash m_genesis{ByteArray<32>{7}};

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Error(NodeError::Internal, "no answer in time");
        if (future.resultCount() == 0)
            return NodeError::Cancelled;
        return future.result();
    }

    static std::string file(const QTemporaryDir& dir)
    {
        return dir.filePath(QStringLiteral("history.sqlite")).toStdString();
    }

    HistoryStore opened(const QTemporaryDir& dir) const
    {
        auto store = HistoryStore::open(file(dir), m_genesis);
        if (!store)
            qFatal("%s", store.error().toString().c_str());
        return std::move(store).value();
    }

    static std::int64_t valueOf(const BlockSample& sample, std::size_t subnet, SeriesKind kind)
    {
        return sample.subnets[subnet].values[static_cast<std::size_t>(kind)];
    }

    static Series read(HistoryStore& store, SeriesKind kind, std::uint16_t netuid,
                       std::uint32_t most = 0, BlockRange range = {})
    {
        auto series = store.series({kind, NetUid(netuid), range, most});
        if (!series)
            qFatal("%s", series.error().toString().c_str());
        return std::move(series).value();
    }

    /// Blocks 1..count, saved as the recorder would.
    static std::vector<BlockSample> fill(HistoryStore& store, HistoryMaker& maker, int count)
    {
        std::vector<BlockSample> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(maker.next());
            store.append(all.back());
            if (store.wantsFlush() && !store.flush())
                qFatal("not stored");
        }
        if (!store.flush())
            qFatal("not saved");
        return all;
    }

private Q_SLOTS:

    void columnsComeBack()
    {
        std::mt19937_64 random(20'261'201);
        constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
        constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
        std::vector<std::vector<std::int64_t>> columns{
            {}, {0}, {kLeast, kMost, kLeast, 0, -1}, std::vector<std::int64_t>(256, 5)};
        for (int i = 0; i < 2'000; ++i) {
            std::vector<std::int64_t> column(random() % 257);
            std::int64_t value = 0;
            const unsigned bits = random() % 64;
            for (std::int64_t& entry : column) {
                if (random() % 3 != 0)
                    value = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) +
                                                      (random() >> bits));
                entry = value;
            }
            columns.push_back(std::move(column));
        }
        for (const auto& column : columns) {
            const Bytes packed = packColumn(column);
            const auto back = unpackColumn(packed, 256);
            QVERIFY(back);
            QVERIFY(*back == column);
            // Cut short or grown, they are no column.
            for (std::size_t cut = 0; cut < packed.size(); cut += 7)
                QVERIFY(!unpackColumn(ByteSpan(packed).first(cut), 256));
            Bytes grown = packed;
            grown.push_back(0);
            QVERIFY(!unpackColumn(grown, 256));
        }
        QVERIFY(packColumn(std::vector<std::int64_t>(256, 5)).size() < 12);
        // Of a column where every fourth earns, only these cost anything worth a word.
        std::vector<std::int64_t> sparse(256);
        for (std::size_t i = 0; i < sparse.size(); i += 4)
            sparse[i] = static_cast<std::int64_t>(300 + random() % 40);
        QVERIFY(packColumn(sparse).size() < 64 * 4 + 8);
        QVERIFY(*unpackColumn(packColumn(sparse), 256) == sparse);
        QVERIFY(!unpackColumn(packColumn(std::vector<std::int64_t>(257, 5)), 256));
    }

    void placesComeBack()
    {
        const PlacedColumn column{{0, 2, 3, 255}, {7, -1, 7, 1'000'000}};
        const Bytes packed = packPlaced(column);
        QVERIFY(*unpackPlaced(packed, 256) == column);
        for (std::size_t cut = 0; cut < packed.size(); ++cut)
            QVERIFY(!unpackPlaced(ByteSpan(packed).first(cut), 256));
        // A column without gaps is the one that it always was.
        const std::vector<std::int64_t> plain{4, 5, 6};
        QVERIFY((*unpackPlaced(packColumn(plain), 256) == PlacedColumn{{}, plain}));
        // Places that do not begin, rise, end or fit.
        for (const PlacedColumn& wrong :
             {PlacedColumn{{1, 2}, {5, 5}}, PlacedColumn{{0, 0}, {5, 5}},
              PlacedColumn{{0, 256}, {5, 5}}, PlacedColumn{{0, 1, 2}, {5, 5}}})
            QVERIFY(unpackPlaced(packPlaced(wrong), 256).error().is(NodeError::DatabaseDamaged));
    }

    void everyBlockComesBack()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(3, 1);
        std::vector<BlockSample> all;
        {
            HistoryStore store = opened(dir);
            all = fill(store, maker, 700);
            QVERIFY(store.tip()->number == BlockNumber(700));
        }
        HistoryStore store = opened(dir);
        QVERIFY(store.tip()->number == BlockNumber(700));
        QVERIFY(store.tip()->hash == all.back().head.hash);
        // It goes on in the chunk that was begun.
        for (int i = 0; i < 50; ++i) {
            all.push_back(maker.next());
            store.append(all.back());
        }
        for (const SeriesKind kind : {SeriesKind::Price, SeriesKind::TaoFlow, SeriesKind::Volume}) {
            const Series series = read(store, kind, 2);
            QCOMPARE(series.size(), all.size());
            for (std::size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(series.block[i], all[i].head.number.value());
                QCOMPARE(series.timeMs[i], all[i].head.timestampMs);
                QCOMPARE(series.last[i], valueOf(all[i], 2, kind));
            }
        }
        const Series issuance = read(store, SeriesKind::Issuance, 0);
        QCOMPARE(issuance.last.back(), all.back().network[0]);
        const Series part =
            read(store, SeriesKind::Price, 1, 0, {BlockNumber(250), BlockNumber(260)});
        QCOMPARE(part.size(), std::size_t{11});
        QCOMPARE(part.block.front(), std::uint64_t{250});
        QCOMPARE(part.last.front(), valueOf(all[249], 1, SeriesKind::Price));
        QVERIFY(read(store, SeriesKind::Price, 9).size() == 0);
        const auto extent = store.extent();
        QVERIFY(extent->first == BlockNumber(1) && extent->last == BlockNumber(750));
        QVERIFY(extent->bytes > 0);
    }

    void fewerPointsKeepTheExtremes()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(1, 2);
        HistoryStore store = opened(dir);
        const auto all = fill(store, maker, 1'000);
        std::int64_t low = std::numeric_limits<std::int64_t>::max();
        std::int64_t high = 0;
        std::int64_t flow = 0;
        for (const BlockSample& sample : all) {
            low = std::min(low, valueOf(sample, 0, SeriesKind::Price));
            high = std::max(high, valueOf(sample, 0, SeriesKind::Price));
            flow += valueOf(sample, 0, SeriesKind::TaoFlow);
        }
        for (const std::uint32_t most : {1u, 7u, 100u, 999u}) {
            const Series price = read(store, SeriesKind::Price, 0, most);
            QVERIFY(price.size() <= most);
            QCOMPARE(*std::min_element(price.low.begin(), price.low.end()), low);
            QCOMPARE(*std::max_element(price.high.begin(), price.high.end()), high);
            QCOMPARE(price.last.back(), valueOf(all.back(), 0, SeriesKind::Price));
            const Series flows = read(store, SeriesKind::TaoFlow, 0, most);
            QCOMPARE(std::accumulate(flows.last.begin(), flows.last.end(), std::int64_t{0}), flow);
        }
    }

    void oldBlocksGrowCoarse()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(2, 3);
        std::optional<HistoryStore> held(opened(dir));
        HistoryStore& store = *held;
        HistoryRules rules;
        rules.everyBlock = 1'000;
        rules.everyTenth = 3'000;
        rules.everyHour = 9'000;
        QVERIFY(store.setRules(rules));
        const auto all = fill(store, maker, 12'000);
        std::int64_t low = std::numeric_limits<std::int64_t>::max();
        std::int64_t flow = 0;
        for (const BlockSample& sample : all) {
            low = std::min(low, valueOf(sample, 1, SeriesKind::Price));
            flow += valueOf(sample, 1, SeriesKind::TaoFlow);
        }
        const Series price = read(store, SeriesKind::Price, 1);
        // About 1 000 + 2 000 / 10 + 6 000 / 300, and as much again as thinning waits.
        QVERIFY2(price.size() > 1'200 && price.size() < 2'000,
                 std::to_string(price.size()).c_str());
        QCOMPARE(*std::min_element(price.low.begin(), price.low.end()), low);
        for (std::size_t i = 0; i < price.size(); ++i) {
            QVERIFY(i == 0 || price.block[i] > price.block[i - 1]);
            const BlockSample& then = all[price.block[i] - 1];
            QCOMPARE(price.last[i], valueOf(then, 1, SeriesKind::Price));
            QCOMPARE(price.timeMs[i], then.head.timestampMs);
        }
        const Series flows = read(store, SeriesKind::TaoFlow, 1);
        QCOMPARE(std::accumulate(flows.last.begin(), flows.last.end(), std::int64_t{0}), flow);
        // What was told before is still told after the file is opened again.
        held.reset();
        HistoryStore again = opened(dir);
        QVERIFY(again.rules() == rules);
        QCOMPARE(read(again, SeriesKind::Price, 1).last.back(), price.last.back());
        QCOMPARE(read(again, SeriesKind::Price, 1).size(), price.size());
    }

    void laterBlocksAreTakenBack()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(2, 4);
        HistoryStore store = opened(dir);
        HistoryRules rules;
        rules.everyBlock = 600;
        QVERIFY(store.setRules(rules));
        const auto all = fill(store, maker, 2'000);
        QVERIFY(store.forgetAfter(BlockNumber(1'500)));
        QVERIFY(store.tip()->number == BlockNumber(1'500));
        Series price = read(store, SeriesKind::Price, 0);
        QCOMPARE(price.block.back(), std::uint64_t{1'500});
        QCOMPARE(price.last.back(), valueOf(all[1'499], 0, SeriesKind::Price));
        // Into what has been thinned.
        QVERIFY(store.forgetAfter(BlockNumber(305)));
        price = read(store, SeriesKind::Price, 0);
        QVERIFY(price.block.back() <= 305 && price.block.back() >= 295);
        // Another branch goes on from there.
        BlockSample other = all[305];
        other.subnets[0].values[0] = 42;
        store.append(other);
        QCOMPARE(read(store, SeriesKind::Price, 0).last.back(), std::int64_t{42});
        QVERIFY(store.forgetAfter(BlockNumber()));
        QCOMPARE(read(store, SeriesKind::Price, 0).size(), std::size_t{0});
    }

    void gapsStayGaps()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(1, 5);
        HistoryStore store = opened(dir);
        std::vector<std::uint64_t> kept;
        for (std::uint64_t i = 1; i <= 900; ++i) {
            const BlockSample sample = maker.next();
            if (i % 97 < 10)
                continue;
            store.append(sample);
            kept.push_back(i);
            // A block that is there already changes nothing.
            store.append(sample);
        }
        QVERIFY(store.flush());
        QVERIFY(read(store, SeriesKind::Price, 0).block == kept);
    }

    /// A node that hurries records every eighth block or so: its file must not have a row for each.
    void blocksFarApartShareTheirRows()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(2, 5);
        std::vector<BlockSample> all;
        const auto hurry = [&](HistoryStore& store, std::uint64_t until) {
            for (;;) {
                const BlockSample sample = maker.next();
                const std::uint64_t block = sample.head.number.value();
                if (block % 8 == 0 || block % 10 == 0) {
                    all.push_back(sample);
                    store.append(sample);
                }
                if (block % 70 == 0)
                    QVERIFY(store.flush());
                if (block >= until)
                    break;
            }
            QVERIFY(store.flush());
        };
        const auto mustHold = [&](HistoryStore& store) {
            for (const SeriesKind kind : {SeriesKind::Price, SeriesKind::TaoFlow}) {
                const Series series = read(store, kind, 1);
                QCOMPARE(series.size(), all.size());
                for (std::size_t i = 0; i < all.size(); ++i) {
                    QCOMPARE(series.block[i], all[i].head.number.value());
                    QCOMPARE(series.last[i], valueOf(all[i], 1, kind));
                }
            }
        };
        {
            HistoryStore store = opened(dir);
            hurry(store, 1'900);
            mustHold(store);
        }
        {
            // In the middle of a chunk: it goes on there.
            HistoryStore store = opened(dir);
            hurry(store, 2'400);
            mustHold(store);
            QVERIFY(store.forgetAfter(BlockNumber(2'005)));
            std::erase_if(all,
                          [](const BlockSample& one) { return one.head.number.value() > 2'005; });
            mustHold(store);
            HistoryRules rules;
            rules.everyBlock = 300;
            QVERIFY(store.setRules(rules));
        }
        {
            auto file = storage::SqliteDb::open(TestHistory::file(dir), {}, 1'000);
            QVERIFY(file);
            // 16 columns of two subnets and six of the network, eight chunks each.
            QCOMPARE(*file->queryInteger("SELECT count(*) FROM samples"),
                     std::int64_t{(2 * 16 + 6) * 8});
        }
        // Old ones grow coarse as others do, and no flow is lost.
        std::int64_t flow = 0;
        HistoryStore store = opened(dir);
        hurry(store, 3'000);
        for (const BlockSample& sample : all)
            flow += valueOf(sample, 1, SeriesKind::TaoFlow);
        const Series flows = read(store, SeriesKind::TaoFlow, 1);
        QCOMPARE(std::accumulate(flows.last.begin(), flows.last.end(), std::int64_t{0}), flow);
        QVERIFY(flows.size() < all.size());
        QVERIFY(std::is_sorted(flows.block.begin(), flows.block.end()));
    }

    void candlesFollowThePrice()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(1, 6);
        HistoryStore store = opened(dir);
        const auto all = fill(store, maker, 1'000);
        const auto candles = store.candles({NetUid(0), {}, BlockSpan(100)});
        QVERIFY(candles);
        QCOMPARE(candles->size(), std::size_t{11});
        for (const Candle& candle : *candles) {
            QVERIFY(candle.low <= candle.open && candle.open <= candle.high);
            QVERIFY(candle.low <= candle.close && candle.close <= candle.high);
        }
        const Candle& second = (*candles)[1];
        QVERIFY(second.first == BlockNumber(100));
        QCOMPARE(second.open, valueOf(all[98], 0, SeriesKind::Price));
        QCOMPARE(second.close, valueOf(all[198], 0, SeriesKind::Price));
        QCOMPARE(second.volume, valueOf(all[198], 0, SeriesKind::Volume) -
                                    valueOf(all[98], 0, SeriesKind::Volume));
    }

    /// An advance records every tenth block: what waits in memory must reach the file all the same.
    void blocksLeftOutAreSavedInTime()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(2, 7);
        HistoryStore store = opened(dir);
        std::vector<std::uint64_t> flushedAt;
        for (std::uint64_t block = 1; block <= 1'030; ++block) {
            const BlockSample sample = maker.next();
            if (block % 10 != 0)
                continue;
            store.append(sample);
            if (!store.wantsFlush())
                continue;
            flushedAt.push_back(block);
            QVERIFY(store.flush());
            QVERIFY(!store.wantsFlush());
        }
        QCOMPARE(flushedAt, (std::vector<std::uint64_t>{260, 520, 770, 1'030}));
    }

    void whoAdvancesIsToldWhenToGoOn()
    {
        QObject node;
        HistoryRecorder recorder(&node);
        QSignalSpy caughtUp(&recorder, &HistoryRecorder::caughtUp);
        recorder.recordSamples(std::vector<BlockSample>(300));
        QTRY_COMPARE(caughtUp.size(), 1);
        QVERIFY(!recorder.isBehind());
    }

    void epochsComeBack()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(2, 7);
        HistoryStore store = opened(dir);
        std::vector<EpochSample> mine;
        std::vector<std::uint64_t> blocks;
        for (int i = 0; i < 2'000; ++i) {
            const BlockSample sample = maker.next(64);
            for (const EpochSample& epoch : sample.epochs)
                if (epoch.netuid == NetUid(1)) {
                    mine.push_back(epoch);
                    blocks.push_back(sample.head.number.value());
                }
            store.append(sample);
            if (store.wantsFlush())
                QVERIFY(store.flush());
        }
        QVERIFY(mine.size() >= 5);
        const auto points = store.epochs(NetUid(1), Uid(8), {});
        QVERIFY(points);
        QCOMPARE(points->size(), mine.size());
        for (std::size_t i = 0; i < mine.size(); ++i) {
            QVERIFY((*points)[i].block == BlockNumber(blocks[i]));
            QCOMPARE((*points)[i].dividends, mine[i].dividends[8]);
            QCOMPARE((*points)[i].validatorTrust, mine[i].validatorTrust[8]);
            QCOMPARE((*points)[i].consensus, mine[i].consensus[8]);
            QVERIFY((*points)[i].emission == Alpha(mine[i].emission[8]));
        }
        const auto last = store.lastEpochs(NetUid(1), 2);
        QCOMPARE(last->size(), std::size_t{2});
        QVERIFY((*last)[0].block == BlockNumber(blocks.back()));
        QCOMPARE((*last)[0].rows.size(), std::size_t{64});
        QCOMPARE((*last)[1].rows[2].incentive, mine[mine.size() - 2].incentive[2]);
        QCOMPARE((*last)[1].rows[2].consensus, mine[mine.size() - 2].consensus[2]);
    }

    /// Epochs are most of a week's file: two of a full subnet must find room on a page of it.
    void twoEpochsFitAPage()
    {
        constexpr std::size_t kMost = (4'096 - 16) / 2 - 10;
        HistoryMaker maker(3, 11);
        int seen = 0;
        for (int i = 0; i < 2'000; ++i)
            for (const EpochSample& epoch : maker.next(256).epochs) {
                const Bytes packed = packEpoch(epoch);
                QVERIFY2(packed.size() <= kMost, std::to_string(packed.size()).c_str());
                ++seen;
            }
        QVERIFY(seen > 10);
    }

    void otherChainsAreForgotten()
    {
        const QTemporaryDir dir;
        HistoryMaker maker(1, 8);
        {
            HistoryStore store = opened(dir);
            fill(store, maker, 10);
        }
        auto other = HistoryStore::open(file(dir), BlockHash(ByteArray<32>{8}));
        QVERIFY(other);
        QVERIFY(!other->tip());
        QCOMPARE(read(*other, SeriesKind::Price, 0).size(), std::size_t{0});
    }

    void damagedFilesAreSaid()
    {
        const QTemporaryDir dir;
        QFile junk(QString::fromStdString(file(dir)));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(20'000, 'x'));
        junk.close();
        const auto store = HistoryStore::open(file(dir), m_genesis);
        QVERIFY(!store);
        QVERIFY2(store.error().is(NodeError::DatabaseDamaged) ||
                     store.error().is(NodeError::DatabaseForeign),
                 store.error().toString().c_str());
    }

    /// A process that is killed in the middle of recording loses nothing that was saved.
    void killedProcessesLoseNothingSaved()
    {
        for (int round = 0; round < 5; ++round) {
            const QTemporaryDir dir;
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                HistoryMaker maker(4, 9);
                auto store = HistoryStore::open(file(dir), m_genesis);
                for (int i = 0; store && i < 300 + round * 111; ++i) {
                    store->append(maker.next());
                    if (i % 50 == 49)
                        static_cast<void>(store->flush());
                }
                ::kill(::getpid(), SIGKILL);
            }
            int status = 0;
            QVERIFY(::waitpid(child, &status, 0) == child);
            QVERIFY(WIFSIGNALED(status));
            HistoryStore store = opened(dir);
            const std::uint64_t saved = static_cast<std::uint64_t>(300 + round * 111) / 50 * 50;
            QCOMPARE(store.tip()->number.value(), saved);
            const Series price = read(store, SeriesKind::Price, 3);
            QCOMPARE(price.size(), std::size_t(saved));
            HistoryMaker maker(4, 9);
            for (std::size_t i = 0; i < price.size(); ++i)
                QCOMPARE(price.last[i], valueOf(maker.next(), 3, SeriesKind::Price));
        }
    }

    // ------------------------------------------------------------------- with a living node

    void theNodeRecordsWhatItMakes()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNodeOptions options;
        options.dataDir = dir.path().toStdString();
        options.blockTimeMs = 0;
        LocalNode node(options, clock);
        QVERIFY(answerOf(node.history()->extent()).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(node.start()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(answerOf(node.advance(40)));
        const auto series = [&node](SeriesKind kind) {
            return answerOf(node.history()->series({kind, NetUid(1), {}, 0})).value();
        };
        const auto isRecorded = [&](std::uint64_t upTo) {
            const Series all = series(SeriesKind::Issuance);
            return all.size() != 0 && all.block.back() == upTo;
        };
        QTRY_VERIFY(isRecorded(45));
        const Series issuance = series(SeriesKind::Issuance);
        QCOMPARE(issuance.size(), std::size_t{46});
        for (const std::size_t i : {0, 5, 20, 45}) {
            const At at = At::height(BlockNumber(issuance.block[i]));
            QVERIFY(answerOf(totalIssuance(node, at)).value() ==
                    Rao(static_cast<std::uint64_t>(issuance.last[i])));
        }
        const Series price = series(SeriesKind::Price);
        const auto one = answerOf(subnet(node, NetUid(1)));
        QVERIFY(one && one->value);
        QCOMPARE(std::uint64_t(price.last.back()), one->value->price.value());
        const auto cost = answerOf(networkCost(node));
        QCOMPARE(std::uint64_t(series(SeriesKind::NetworkCost).last.back()),
                 cost->value.lock.value());

        // Everything is there after the node was stopped, and goes on.
        QVERIFY(answerOf(node.saveSnapshot("then")));
        QVERIFY(answerOf(node.advance(10)));
        QTRY_VERIFY(isRecorded(55));
        QVERIFY(answerOf(node.stop()));
        QVERIFY(answerOf(node.start()));
        QTRY_COMPARE(series(SeriesKind::Issuance).size(), std::size_t{56});
        // Back in time: later blocks are taken back.
        QVERIFY(answerOf(node.restoreSnapshot("then")));
        QTRY_COMPARE(series(SeriesKind::Issuance).size(), std::size_t{46});
        QVERIFY(answerOf(node.makeBlock()));
        QTRY_VERIFY(isRecorded(46));
        QCOMPARE(series(SeriesKind::Issuance).size(), std::size_t{47});
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestHistory)
#include "tst_history.moc"
