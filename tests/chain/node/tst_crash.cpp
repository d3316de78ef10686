// Kills a running node a hundred times, every other time while it is being advanced, and asks each
// time: is the chain whole, and is everything there that the node had called final?
#include "chain/codec/hex.h"
#include "chain/codec/scale_type.h"
#include "chain/node/data_folder.h"
#include "chain/primitives/block_header.h"
#include "chain/storage/chain_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <map>
#include <random>

namespace soma::node {

class TestCrash : public QObject {
    Q_OBJECT

private:
    static constexpr int kKills = 100;

    QTemporaryDir m_dir;
    std::map<chain::ExtrinsicHash, std::uint64_t> m_final;
    std::uint64_t m_best = 0;

    std::string database() const
    {
        return DataPaths::of(m_dir.path().toStdString(), "local").database;
    }

    /// Whole lines only: the last one may have been cut.
    void remember(const QByteArray& output)
    {
        const QList<QByteArray> lines = output.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QList<QByteArray> words = lines[i].split(' ');
            QVERIFY2(words[0] != "FAILED" && words[0] != "LOST", lines[i].constData());
            if (words[0] != "FINAL")
                continue;
            const auto hash = codec::fromHexFixed<32>(words[2].toStdString());
            QVERIFY(hash);
            m_final.emplace(chain::ExtrinsicHash(*hash), words[1].toULongLong());
        }
    }

    /// One life. Every third victim dies at any time from its first instruction on, the others
    /// while blocks are being made.
    void liveAndDie(std::mt19937& random, int round)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/crash_child"),
                    {m_dir.path(), QString::number(round)});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        const bool early = round % 3 == 0;
        QElapsedTimer waiting;
        waiting.start();
        while (!early && !output.contains("READY") && waiting.elapsed() < 60'000) {
            child.waitForReadyRead(50);
            output += child.readAll();
        }
        // Not a wait for something to happen, but the moment of death.
        child.waitForReadyRead(1);
        QThread::usleep(random() % (early ? 120'000 : 200'000));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        remember(output + child.readAll());
    }

    void checkChain(bool thoroughly)
    {
        if (!QFile::exists(QString::fromStdString(database())))
            return;
        storage::StoreOptions options;
        options.network = "local";
        auto opened = storage::ChainStore::open(database(), options);
        QVERIFY2(opened, opened ? "" : opened.error().toString().c_str());
        const storage::ChainStore& store = *opened;
        if (!store.best())
            return;
        QVERIFY(store.best()->number.value() >= m_best);
        m_best = store.best()->number.value();
        // A kill between a block and its finality leaves one block without.
        QVERIFY(store.finalized()->number.value() + 1 >= m_best);

        const auto tip = store.header(store.best()->number);
        QVERIFY(tip && tip->has_value());
        const auto header = codec::decode<chain::Header>((*tip)->header);
        QVERIFY(header);
        storage::StateTrieLoader loader;
        QVERIFY(store.visitState([&](ByteSpan key, ByteSpan value) {
            loader.add(key, value);
            return true;
        }));
        QVERIFY(loader.finish().root() == header->stateRoot);

        for (const auto& [hash, block] : m_final) {
            const auto place = store.findExtrinsic(hash);
            QVERIFY(place && place->has_value());
            QCOMPARE((*place)->block.value(), block);
            QVERIFY((*place)->block <= store.finalized()->number);
        }
        if (thoroughly) {
            const auto sound = store.verify();
            QVERIFY2(sound, sound ? "" : sound.error().toString().c_str());
        }
    }

private Q_SLOTS:

    void nothingFinalIsEverLost()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < kKills; ++round) {
            liveAndDie(random, round);
            if (QTest::currentTestFailed())
                return;
            checkChain(round % 20 == 19 || round + 1 == kKills);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %llu blocks, %zu final transfers, %lld ms", kKills,
              static_cast<unsigned long long>(m_best), m_final.size(),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(m_final.size() > 100);
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestCrash)
#include "tst_crash.moc"
