// The history of a week: its size and speed, for 50 400 blocks of 45 subnets with 256 places each
// (made up: emission in every block, a trade in every fifth). A chart's question over 100 000
// points is asked of a file that keeps every block.
#include "chain/node/chain_session.h"
#include "chain/node/history/history_store.h"
#include "tests/bench/figure.h"
#include "tests/chain/node/history_maker.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>

namespace soma::bench {

namespace {

constexpr std::uint64_t kWeek = 50'400;
constexpr std::uint64_t kPoints = 100'000;
constexpr std::uint16_t kSubnets = 45;
constexpr std::size_t kPlaces = 256;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_history: %s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

node::HistoryStore fresh(const QTemporaryDir& dir)
{
    return must(
        node::HistoryStore::open(dir.filePath(QStringLiteral("history.sqlite")).toStdString(),
                                 chain::BlockHash(ByteArray<32>{1})));
}

/// Answers the nanoseconds that the store took, the making of samples left out.
std::uint64_t fill(node::HistoryStore& store, test::HistoryMaker& maker, std::uint64_t blocks,
                   std::size_t places)
{
    std::uint64_t spent = 0;
    for (std::uint64_t i = 0; i < blocks; ++i) {
        const node::BlockSample sample = maker.next(places);
        const std::uint64_t begin = threadCpuNs();
        store.append(sample);
        if (store.wantsFlush())
            must(store.flush());
        spent += threadCpuNs() - begin;
    }
    const std::uint64_t begin = threadCpuNs();
    must(store.flush());
    return spent + threadCpuNs() - begin;
}

void week()
{
    const QTemporaryDir dir;
    node::HistoryStore store = fresh(dir);
    test::HistoryMaker maker(kSubnets, 1);
    const std::uint64_t spent = fill(store, maker, kWeek, kPlaces);
    printFigure("history_week_bytes", static_cast<double>(must(store.extent()).bytes), "bytes");
    printFigure("history_record_block", static_cast<double>(spent) / double(kWeek) / 1e3, "us");
}

void chart()
{
    const QTemporaryDir dir;
    node::HistoryStore store = fresh(dir);
    chain::HistoryRules rules;
    rules.everyBlock = 2 * kPoints;
    must(store.setRules(rules));
    test::HistoryMaker maker(2, 1);
    fill(store, maker, kPoints, 0);
    constexpr int kTimes = 5;
    const std::uint64_t begin = threadCpuNs();
    for (int i = 0; i < kTimes; ++i)
        must(store.series({chain::SeriesKind::Price, NetUid(1), {}, 2'000}));
    printFigure("history_series_100000", double(threadCpuNs() - begin) / kTimes / 1e6, "ms");
}

/// What reading one block's state costs, on the network that a first start begins with.
void sampling()
{
    QFile text(QStringLiteral(SOMA_TEST_VECTORS "/../../resources/presets/overview-2024.json"));
    if (!text.open(QIODevice::ReadOnly))
        std::exit(1);
    const QTemporaryDir dir;
    node::SessionOptions options;
    options.dataDir = dir.path().toStdString();
    options.beginning.preset = std::make_shared<const runtime::presets::Preset>(
        must(runtime::presets::readPreset(text.readAll().toStdString())));
    const auto session = must(node::ChainSession::open(options));
    const node::StatePoint point = session->initialView().best;
    constexpr int kTimes = 100;
    const std::uint64_t begin = threadCpuNs();
    for (int i = 0; i < kTimes; ++i)
        if (node::sampleOf(point, session->config()).subnets.size() < kSubnets)
            std::exit(1);
    printFigure("history_sample_block", double(threadCpuNs() - begin) / kTimes / 1e3, "us");
}

} // namespace

} // namespace soma::bench

int main()
{
    soma::bench::week();
    soma::bench::chart();
    soma::bench::sampling();
    return 0;
}
