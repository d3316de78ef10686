// Advancing, pausing, and copies of the whole chain under names.
#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/codec/scale_type.h"
#include "chain/engine/finality/grandpa_justification.h"
#include "chain/node/local_node.h"
#include "chain/storage/chain_store.h"
#include "tests/chain/node/dev_signer.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace soma::node {

using namespace chain;
using test::DevSigner;
using test::FakeClock;

class TestTimeControls : public QObject {
    Q_OBJECT

private:
    const DevSigner m_alice{"Alice"};
    const AccountId m_stranger{ByteArray<32>{42}};

    static LocalNodeOptions manual(const QTemporaryDir& dir)
    {
        LocalNodeOptions options;
        options.dataDir = dir.path().toStdString();
        options.blockTimeMs = 0;
        return options;
    }

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error(NodeError::Internal, "no answer in time");
        if (future.resultCount() == 0)
            return NodeError::Cancelled;
        return future.result();
    }

    template <typename T>
    static T must(QFuture<Result<T>> future)
    {
        auto answer = answerOf(std::move(future));
        if (!answer)
            qFatal("%s", answer.error().toString().c_str());
        if constexpr (!std::is_void_v<T>)
            return std::move(answer).value();
    }

    static Rao freeOf(LocalNode& node, const AccountId& id)
    {
        return answerOf(account(node, id, At::best())).value().free;
    }

    static storage::ChainStore storeOf(const QTemporaryDir& dir)
    {
        storage::StoreOptions options;
        options.network = "local";
        auto store = storage::ChainStore::open(
            DataPaths::of(dir.path().toStdString(), "local").database, options);
        if (!store)
            qFatal("%s", store.error().toString().c_str());
        return std::move(store).value();
    }

    /// 0 when there is no such block.
    static std::uint64_t slotOf(const storage::ChainStore& store, std::uint64_t number)
    {
        const auto rows = store.headersDescending(BlockNumber(number), 1);
        if (!rows || rows->empty())
            return 0;
        const auto header = codec::decode<Header>(rows->front().header);
        return header ? auraSlot(header->digest).value_or(0) : 0;
    }

    static void writeFile(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:

    /// Every block is there, finalized by a proof of its own, and the state is the last one's.
    void advancingMakesWholeBlocks()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        {
            LocalNode node(manual(dir), clock);
            must(node.start());
            QSignalSpy finals(&node, &Node::finalizedHeadChanged);
            const auto done = must(node.advance(700));
            QCOMPARE(done.progress.asked, std::uint64_t{700});
            QCOMPARE(done.progress.done, std::uint64_t{700});
            QCOMPARE(done.head.number.value(), std::uint64_t{700});
            QVERIFY(node.bestHead() == done.head);
            QVERIFY(node.finalizedHead() == done.head);
            QVERIFY(!node.syncState().advance);
            QVERIFY(finals.size() >= 3 && finals.size() < 700);
            QVERIFY(must(node.block(At::height(BlockNumber(350)))).hasJustification);
            must(node.checkBooks());
            // An ordinary block goes on from there.
            QCOMPARE(must(node.makeBlock()).number.value(), std::uint64_t{701});
            must(node.stop());
        }
        const auto store = storeOf(dir);
        QVERIFY(store.verify().has_value());
        QCOMPARE(store.best()->number.value(), std::uint64_t{701});
        QCOMPARE(store.oldestState().value(), std::uint64_t{701 - 256});
        std::uint64_t slot = 0;
        for (std::uint64_t number = 1; number <= 701; ++number) {
            const std::uint64_t next = slotOf(store, number);
            QVERIFY(next > slot);
            slot = next;
            QVERIFY(store.justification(BlockNumber(number)).value().has_value());
        }
    }

    void nothingToAdvanceAndTwiceAtOnce()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        QVERIFY(answerOf(node.advance(1)).error().is(NodeError::NotRunning));
        must(node.start());
        QCOMPARE(must(node.advance(0)).head.number.value(), std::uint64_t{0});
        auto first = node.advance(100);
        QVERIFY(answerOf(node.advance(1)).error().is(NodeError::AlreadyAdvancing));
        QCOMPARE(must(first).progress.done, std::uint64_t{100});
        QCOMPARE(must(node.advance(1)).head.number.value(), std::uint64_t{101});
    }

    void cancelledAtAnyBlock()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        must(node.cancelAdvance());
        auto endless = node.advance(100'000'000);
        QVERIFY(
            QTest::qWaitFor([&] { return node.syncState().best.number > BlockNumber(0); }, 30'000));
        QVERIFY(node.syncState().advance.has_value());
        QVERIFY(node.syncState().advance->done > 0);
        must(node.cancelAdvance());
        const auto done = must(endless);
        QCOMPARE(done.progress.done, done.head.number.value());
        QVERIFY(done.progress.done < 100'000'000);
        QVERIFY(node.finalizedHead() == done.head);
        QVERIFY(!node.syncState().advance);
    }

    void pausedAndResumed()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        auto run = node.advance(3000);
        must(node.setPaused(true));
        QVERIFY(node.syncState().paused);
        // What was under way is stored; then nothing moves but blocks on demand.
        const auto first = must(node.makeBlock());
        const auto second = must(node.makeBlock());
        QCOMPARE(second.number.value(), first.number.value() + 1);
        QVERIFY(!run.isFinished());
        must(node.setPaused(false));
        const auto done = must(run);
        QCOMPARE(done.progress.done, std::uint64_t{3000});
        QCOMPARE(done.head.number.value(), std::uint64_t{3002});
    }

    void submissionsAndTheFaucetTakePart()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        const BlockHash genesis = must(node.runtimeInfo(At::best())).genesis;
        auto run = node.advance(100'000'000);
        std::vector<std::unique_ptr<Submission>> handles;
        int finals = 0;
        int others = 0;
        for (std::uint32_t nonce = 0; nonce < 20; ++nonce) {
            handles.push_back(
                node.submit(m_alice.transfer(m_stranger, Rao(kRaoPerTao), genesis, nonce)));
            connect(handles.back().get(), &Submission::progressed, this,
                    [&](const SubmitEvent& event) {
                        if (event.kind == SubmitEvent::Kind::Finalized)
                            ++finals;
                        else if (event.kind != SubmitEvent::Kind::Pooled &&
                                 event.kind != SubmitEvent::Kind::InBlock)
                            ++others;
                    });
        }
        QVERIFY(QTest::qWaitFor([&] { return finals + others == 20; }, 30'000));
        QCOMPARE(finals, 20);
        QVERIFY(freeOf(node, m_stranger) == Rao(20 * kRaoPerTao));
        const AccountId other{ByteArray<32>{43}};
        must(node.fund(other, Rao(5 * kRaoPerTao)));
        QVERIFY(
            QTest::qWaitFor([&] { return freeOf(node, other) == Rao(5 * kRaoPerTao); }, 30'000));
        must(node.cancelAdvance());
        must(run);
        QVERIFY(must(node.pool()).empty());
        handles.clear();
    }

    void stoppedInTheMiddle()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        auto run = node.advance(100'000'000);
        QVERIFY(
            QTest::qWaitFor([&] { return node.syncState().best.number > BlockNumber(0); }, 30'000));
        must(node.stop());
        QVERIFY(answerOf(run).error().is(NodeError::Cancelled));
        must(node.start());
        QVERIFY(node.bestHead() == node.finalizedHead());
        QVERIFY(!node.syncState().advance);
        must(node.advance(10));
    }

    void anArchiveKeepsEveryState()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        auto options = manual(dir);
        options.undoBlocks.reset();
        LocalNode node(options, clock);
        must(node.start());
        must(node.advance(400));
        const auto old =
            must(node.readStorage({accountKey(m_alice.account())}, At::height(BlockNumber(3))));
        QVERIFY(old.front().value.has_value());
        QCOMPARE(old.front().at.number.value(), std::uint64_t{3});
    }

    void aSnapshotBringsEverythingBack()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        must(node.advance(50));
        QVERIFY(must(node.snapshots()).empty());
        const Snapshot before = must(node.saveSnapshot("before the gift"));
        QCOMPARE(before.number.value(), std::uint64_t{50});
        QVERIFY(before.hash == node.bestHead().hash);
        QVERIFY(before.bytes > 0);
        const Head head = node.bestHead();
        must(node.fund(m_stranger, Rao(7 * kRaoPerTao)));
        must(node.advance(300));
        QVERIFY(freeOf(node, m_stranger) == Rao(7 * kRaoPerTao));
        must(node.saveSnapshot("after"));
        QCOMPARE(must(node.snapshots()).size(), std::size_t{2});

        const Head restored = must(node.restoreSnapshot("before the gift"));
        QVERIFY(restored == head);
        QVERIFY(node.bestHead() == head);
        QVERIFY(node.finalizedHead() == head);
        QVERIFY(node.syncState().phase == SyncPhase::Live);
        QVERIFY(freeOf(node, m_stranger).isZero());
        must(node.advance(10));
        QCOMPARE(must(node.restoreSnapshot("after")).number.value(), std::uint64_t{350});
        QVERIFY(freeOf(node, m_stranger) == Rao(7 * kRaoPerTao));

        must(node.deleteSnapshot("before the gift"));
        QCOMPARE(must(node.snapshots()).size(), std::size_t{1});
        QVERIFY(answerOf(node.restoreSnapshot("before the gift"))
                    .error()
                    .is(NodeError::UnknownSnapshot));
        QVERIFY(node.syncState().phase == SyncPhase::Live);
    }

    void snapshotNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("start") << true;
        QTest::newRow("spaces and dots") << QByteArray("v1.2 of it") << true;
        QTest::newRow("other letters") << QByteArray("início") << true;
        QTest::newRow("64") << QByteArray(64, 'x') << true;
        QTest::newRow("65") << QByteArray(65, 'x') << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("dot") << QByteArray(".") << false;
        QTest::newRow("parent") << QByteArray("..") << false;
        QTest::newRow("hidden") << QByteArray(".saving") << false;
        QTest::newRow("slash") << QByteArray("../local") << false;
        QTest::newRow("backslash") << QByteArray("a\\b") << false;
        QTest::newRow("newline") << QByteArray("a\nb") << false;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
        QTest::newRow("space at the end") << QByteArray("a ") << false;
    }

    void snapshotNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        const auto saved = answerOf(node.saveSnapshot(name.toStdString()));
        QCOMPARE(saved.has_value(), good);
        if (good) {
            QCOMPARE(must(node.snapshots()).front().name, name.toStdString());
            QVERIFY(answerOf(node.saveSnapshot(name.toStdString()))
                        .error()
                        .is(NodeError::SnapshotExists));
            return;
        }
        QVERIFY(saved.error().is(NodeError::BadSnapshotName));
        QVERIFY(answerOf(node.restoreSnapshot(name.toStdString()))
                    .error()
                    .is(NodeError::BadSnapshotName));
        QVERIFY(answerOf(node.deleteSnapshot(name.toStdString()))
                    .error()
                    .is(NodeError::BadSnapshotName));
    }

    /// A chain that cannot be opened any more can still go back.
    void aDamagedChainIsReplaced()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        must(node.advance(20));
        must(node.saveSnapshot("good"));
        must(node.stop());
        writeFile(dir.filePath(QStringLiteral("local/chain.sqlite")), "not a database at all");
        QVERIFY(answerOf(node.start()).error().is(NodeError::DatabaseDamaged));
        QCOMPARE(must(node.restoreSnapshot("good")).number.value(), std::uint64_t{20});
    }

    /// A damaged snapshot is told, and what it replaced is not lost.
    void aDamagedSnapshotIsTold()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        must(node.start());
        must(node.saveSnapshot("bad"));
        must(node.advance(5));
        writeFile(dir.filePath(QStringLiteral("local-snapshots/bad/chain.sqlite")), "nonsense");
        QVERIFY(answerOf(node.restoreSnapshot("bad")).error().is(NodeError::DatabaseDamaged));
        QVERIFY(node.syncState().phase == SyncPhase::Live);
        QCOMPARE(node.bestHead().number.value(), std::uint64_t{5});
    }

    /// Wherever the machine died while restoring, the next start finds a whole chain.
    void aRestoreThatWasCutShort()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        const QString folder = dir.filePath(QStringLiteral("local"));
        {
            LocalNode node(manual(dir), clock);
            must(node.start());
            must(node.advance(3));
            must(node.saveSnapshot("three"));
            must(node.advance(4));
        }
        const auto startsAt = [&](std::uint64_t number) {
            LocalNode node(manual(dir), clock);
            must(node.start());
            return node.bestHead().number == BlockNumber(number);
        };
        // While the copy was made.
        QVERIFY(QDir().mkpath(folder + QStringLiteral(".restoring")));
        writeFile(folder + QStringLiteral(".restoring/chain.sqlite"), "half");
        QVERIFY(startsAt(7));
        QVERIFY(!QDir(folder + QStringLiteral(".restoring")).exists());
        // Between the two renames.
        QVERIFY(QDir().rename(folder, folder + QStringLiteral(".replaced")));
        QVERIFY(QDir().rename(dir.filePath(QStringLiteral("local-snapshots/three")),
                              folder + QStringLiteral(".restoring")));
        QVERIFY(startsAt(3));
        QVERIFY(!QDir(folder + QStringLiteral(".replaced")).exists());
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestTimeControls)
#include "tst_time_controls.moc"
