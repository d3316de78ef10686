// The first start of overview-2024 as the node does it: block 0 onto the disk, the first block, and
// everything again from the disk.
#include "chain/node/chain_session.h"
#include "chain/node/simulated_source.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/presets/preset_genesis.h"
#include "tests/chain/runtime/presets/preset_files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace soma::node {

namespace {

namespace presets = runtime::presets;

/// Of this process, in MiB.
std::size_t residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toULongLong() / 1024;
    return 0;
}

std::size_t mebibytes(const QString& path)
{
    return static_cast<std::size_t>(QFile(path).size()) / (1024 * std::size_t{1024});
}

engine::BuildRequest nextOf(const ChainView& view)
{
    engine::BuildRequest request;
    request.parent = view.bestHeader;
    request.parentState = view.best.state;
    request.slot = 148'917'178 + view.best.head.number.value();
    request.timestampMs = request.slot * 12'000;
    return request;
}

} // namespace

class TestPresetStart : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void firstStart()
    {
        const QTemporaryDir folder;
        SessionOptions options;
        options.dataDir = folder.path().toStdString();
        options.beginning.preset = std::make_shared<const presets::Preset>(
            presets::testing::shipped(QStringLiteral("overview-2024")));
        std::vector<unsigned> told;
        options.beginning.progress = [&told](unsigned percent) { told.push_back(percent); };

        QElapsedTimer wall;
        wall.start();
        const std::clock_t start = std::clock();
        auto session = ChainSession::open(options);
        QVERIFY2(session.has_value(), session ? "" : session.error().toString().c_str());
        const auto block = (*session)->build(nextOf((*session)->initialView()));
        QVERIFY2(block.has_value(), block ? "" : block.error().toString().c_str());
        QVERIFY((*session)->commitBlock(*block).has_value());
        QVERIFY((*session)->commitFinality(*block).has_value());
        qInfo("genesis and first block: %lld ms, %lld ms of a core, %zu MiB resident, %zu MiB on "
              "disk",
              static_cast<long long>(wall.elapsed()),
              static_cast<long long>((std::clock() - start) / (CLOCKS_PER_SEC / 1000)),
              residentMiB(), mebibytes(folder.filePath(QStringLiteral("local/chain.sqlite"))));
        QVERIFY(told.size() > 10 && std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 100U);
        QVERIFY2(residentMiB() < 450, "more memory than the figure allows");

        // Again, from the disk and without being told what it is.
        const chain::Head best = (*session)->initialView().best.head;
        const chain::BlockHash genesis = (*session)->genesis();
        session->reset();
        options.beginning = {};
        session = ChainSession::open(options);
        QVERIFY2(session.has_value(), session ? "" : session.error().toString().c_str());
        QCOMPARE((*session)->genesis(), genesis);
        const ChainView view = (*session)->initialView();
        QCOMPARE(view.best.head.hash, best.hash);
        QVERIFY(simulatedSourceOf(view.best.state) != nullptr);
        QVERIFY((*session)->build(nextOf(view)).has_value());
        QVERIFY(!simulatedSourceOf(storage::StateTrie()));
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestPresetStart)
#include "tst_preset_start.moc"
