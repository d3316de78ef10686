#include "chain/node/authority_keys.h"
#include "chain/node/block_schedule.h"
#include "chain/node/chain_view.h"
#include "chain/node/data_folder.h"
#include "chain/node/parallel_signatures.h"
#include "chain/runtime/genesis.h"
#include "tests/chain/node/dev_signer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <random>

namespace soma::node {

using chain::AuthorityKey;
using chain::NodeError;

class TestNodeParts : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint64_t kSlot = 12'000;

private Q_SLOTS:

    void turnsFollowTheClock()
    {
        const Turn first = nextTurn({}, 1'000'000'007, kSlot);
        QCOMPARE(first.slot, 1'000'000'007 / kSlot);
        QCOMPARE(first.timestampMs, std::uint64_t{1'000'000'007});
        // The clock stands or went back: the next slot all the same, never an old time.
        const LastTurn last{first.slot, first.timestampMs};
        for (const std::uint64_t now : {std::uint64_t{1'000'000'007}, std::uint64_t{5}}) {
            const Turn next = nextTurn(last, now, kSlot);
            QCOMPARE(next.slot, first.slot + 1);
            QVERIFY(next.timestampMs > first.timestampMs);
        }
        // After a long sleep: now, not where it stopped.
        QCOMPARE(nextTurn(last, 9'000'000'000, kSlot).timestampMs, std::uint64_t{9'000'000'000});
    }

    void statesOfRowsAreFewerAndNoneIsTooOld()
    {
        ChainView view;
        const auto point = [](std::uint64_t number) {
            StatePoint out;
            out.head.number = BlockNumber(number);
            return out;
        };
        for (std::uint64_t number = 1; number <= 40; ++number)
            view.remember(point(number));
        QCOMPARE(view.recent.size(), ChainView::kRecent);
        QVERIFY(view.find(chain::At::height(BlockNumber(9))) != nullptr);
        for (std::uint64_t number = 60; number <= 140; number += 20)
            view.remember(point(number), ChainView::kRecentRows);
        QCOMPARE(view.recent.size(), ChainView::kRecentRows);
        QVERIFY(view.find(chain::At::height(BlockNumber(80))) != nullptr);
        view.remember(point(140 + kStateHistory + 1), ChainView::kRecentRows);
        QCOMPARE(view.recent.size(), std::size_t{1});
    }

    void anyClockGivesRisingSlotsAndTimesInThem()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        for (const std::uint64_t slot : {std::uint64_t{250}, kSlot}) {
            LastTurn last;
            std::uint64_t now = 1'787'000'000'000;
            for (int i = 0; i < 5000; ++i) {
                const Turn turn = nextTurn(last, now, slot);
                QVERIFY(turn.slot > last.slot);
                QCOMPARE(turn.timestampMs / slot, turn.slot);
                QVERIFY(turn.timestampMs >= last.timestampMs + slot / 2);
                QVERIFY(turn.timestampMs >= now);
                last = {turn.slot, turn.timestampMs};
                now += random() % (3 * slot);
                now -= random() % 10 == 0 ? random() % (20 * slot) : 0;
            }
        }
    }

    void wholeSlotsBeginWithTheSlot()
    {
        QCOMPARE(untilNextBlock(24'000, kSlot, kSlot), kSlot);
        QCOMPARE(untilNextBlock(24'001, kSlot, kSlot), kSlot - 1);
        QCOMPARE(untilNextBlock(35'999, kSlot, kSlot), std::uint64_t{1});
        QCOMPARE(untilNextBlock(24'001, 100, kSlot), std::uint64_t{100});
    }

    void keysAreMadeOnceAndReadBack()
    {
        const QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("authority.key")).toStdString();
        QVERIFY(loadAuthorityKeys(path).error().is(NodeError::FolderUnusable));
        const auto made = createAuthorityKeys(path);
        QVERIFY(made);
        const auto read = loadAuthorityKeys(path);
        QVERIFY(read);
        QVERIFY(read->auraKey() == made->auraKey());
        QVERIFY(read->grandpaKey() == made->grandpaKey());
        QVERIFY(!(made->auraKey() == made->grandpaKey()));
        const auto permissions = QFileInfo(QString::fromStdString(path)).permissions();
        QVERIFY(!(permissions &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const auto others = createAuthorityKeys(path + "2");
        QVERIFY(!(others->auraKey() == made->auraKey()));
    }

    void damagedKeyFilesAreNamed()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("authority.key"));
        QVERIFY(createAuthorityKeys(path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const auto write = [&](const QByteArray& content) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
            file.close();
        };
        QByteArray wrongDigit = good;
        wrongDigit[40] = 'x';
        QByteArray wrongTitle = good;
        wrongTitle[0] = 'S';
        for (const QByteArray& content :
             {QByteArray(), good.chopped(1), good + "\n", wrongDigit, wrongTitle}) {
            write(content);
            const auto result = loadAuthorityKeys(path.toStdString());
            QVERIFY(!result);
            QVERIFY(result.error().is(NodeError::DatabaseDamaged));
            QVERIFY(result.error().detail().find("authority.key") != std::string::npos);
        }
        write(good);
        QVERIFY(loadAuthorityKeys(path.toStdString()));
    }

    void oneNodePerFolder()
    {
        const QTemporaryDir dir;
        const DataPaths paths = DataPaths::of(dir.path().toStdString(), "local");
        QVERIFY(prepareFolder(paths));
        auto lock = FolderLock::take(paths);
        QVERIFY(lock);
        QVERIFY(FolderLock::take(paths).error().is(NodeError::DatabaseLocked));
        QVERIFY(moveAside(dir.path().toStdString()).error().is(NodeError::DatabaseLocked));
        lock->release();
        QVERIFY(FolderLock::take(paths));
    }

    void foldersThatCannotBeUsedAreNamed()
    {
        const DataPaths paths = DataPaths::of("/proc/soma", "local");
        const auto result = prepareFolder(paths);
        QVERIFY(!result);
        QVERIFY(result.error().is(NodeError::FolderUnusable));
        QVERIFY(result.error().detail().find("/proc/soma") != std::string::npos);
    }

    /// However the work is divided, the answer is the one of going through in order.
    void manyThreadsAnswerAsOne()
    {
        const AuthorityKey key(ByteArray<32>{1});
        const auto genesis = runtime::buildGenesis(runtime::localnetGenesis(key, key));
        QVERIFY(genesis);
        const auto state = storage::StateTrie().withChanges(genesis->state);
        const runtime::SigningFacts facts{BlockNumber(1), genesis->header.hash()};
        const test::DevSigner alice("Alice");
        std::vector<Bytes> extrinsics{runtime::timestampInherent(1'787'006'136'000)};
        for (std::uint32_t nonce = 0; nonce < 40; ++nonce)
            extrinsics.push_back(
                alice.transfer(chain::AccountId(), Rao(1'000), facts.parent, nonce));
        QThreadPool pool;
        for (const int threads : {1, 2, 3, 64}) {
            pool.setMaxThreadCount(threads);
            const auto verify = verifySignaturesOn(pool);
            QVERIFY(verify(extrinsics, state, facts));
            QVERIFY(verify({}, state, facts));
            for (const std::size_t wrong : {std::size_t{1}, std::size_t{20}, std::size_t{40}}) {
                std::vector<Bytes> hurt = extrinsics;
                hurt[wrong][60] ^= 1;
                hurt[40].resize(3);
                const auto parallel = verify(hurt, state, facts);
                const auto inOrder = engine::verifySignaturesInOrder(hurt, state, facts);
                QVERIFY(!parallel);
                QCOMPARE(parallel.error().toString(), inOrder.error().toString());
            }
        }
    }

    void asideIsANewNameAndNothingIsLost()
    {
        const QTemporaryDir dir;
        const std::string dataDir = dir.path().toStdString();
        for (const char* expected : {"local.aside", "local.aside.2"}) {
            const DataPaths paths = DataPaths::of(dataDir, "local");
            QVERIFY(prepareFolder(paths));
            QVERIFY(createAuthorityKeys(paths.authorityKeys));
            const auto name = moveAside(dataDir);
            QVERIFY(name);
            QCOMPARE(*name, dataDir + "/" + expected);
            QVERIFY(loadAuthorityKeys(*name + "/authority.key"));
            QVERIFY(!QFileInfo::exists(QString::fromStdString(paths.folder)));
        }
    }
};

} // namespace soma::node

QTEST_APPLESS_MAIN(soma::node::TestNodeParts)
#include "tst_node_parts.moc"
