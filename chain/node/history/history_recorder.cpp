#include "chain/node/history/history_recorder.h"

#include "chain/api/async.h"

#include <algorithm>

namespace soma::node {

using chain::NodeError;

namespace {

/// Questions come before samples: somebody waits for them.
constexpr int kAskPriority = 1;
constexpr int kSamplePriority = 0;

/// Older ones stay a gap: each has to be worked out from the newest state backwards.
constexpr std::uint64_t kMostMadeUp = 64;

/// Beyond so many blocks nothing is to be added if it can be helped, and beyond so many only every
/// tenth is taken.
constexpr std::size_t kManyWaiting = 256;
constexpr std::size_t kMostWaiting = 512;

constexpr qint64 kSaveMs = 60'000;
constexpr qint64 kTellMs = 250;

} // namespace

HistoryRecorder::HistoryRecorder(QObject* node)
    : History(node)
    , m_failure(NodeError::NotRunning)
    , m_workers(*this, 1)
{
}

HistoryRecorder::~HistoryRecorder()
{
    end();
}

// ------------------------------------------------------------------------------ the node thread

void HistoryRecorder::begin(const std::string& path, const RunningChain& chain)
{
    m_workers.run(kSamplePriority, [this, path, chain] {
        const Result<void> opened = openStore(path, chain);
        if (opened)
            return;
        m_store.reset();
        m_failure = opened.error();
    });
}

void HistoryRecorder::record(std::vector<StatePoint> points)
{
    if (m_waiting > kMostWaiting)
        std::erase_if(points,
                      [](const StatePoint& point) { return point.head.number.value() % 10 != 0; });
    if (points.empty())
        return;
    const BlockNumber last = points.back().head.number;
    const std::size_t count = points.size();
    handOver(count, last, [this, points = std::move(points)] {
        for (const StatePoint& point : points)
            if (m_store)
                keep(sampleOf(point, m_config));
    });
}

void HistoryRecorder::recordSamples(std::vector<BlockSample> samples)
{
    if (samples.empty())
        return;
    const BlockNumber last = samples.back().head.number;
    const std::size_t count = samples.size();
    handOver(count, last, [this, samples = std::move(samples)] {
        for (const BlockSample& sample : samples)
            keep(sample);
    });
}

/// `work` is for the recorder's thread.
template <typename F>
void HistoryRecorder::handOver(std::size_t count, BlockNumber last, F work)
{
    m_waiting += count;
    m_workers.runThenBack(kSamplePriority, [this, count, last, work = std::move(work)] {
        work();
        saveInTime();
        m_waiting -= count;
        return [this, last] {
            if (!isBehind())
                Q_EMIT caughtUp();
            const bool isLast = m_waiting == 0;
            if (!isLast && m_sinceTold.isValid() && m_sinceTold.elapsed() < kTellMs)
                return;
            m_sinceTold.start();
            Q_EMIT recorded(last);
        };
    });
}

bool HistoryRecorder::isBehind() const
{
    return m_waiting > kManyWaiting;
}

void HistoryRecorder::end()
{
    m_workers.dropAnswers();
    m_workers.run(kSamplePriority, [this] {
        save();
        m_store.reset();
        m_failure = NodeError::NotRunning;
    });
    m_workers.finish();
}

// -------------------------------------------------------------------------------- its own thread

Result<void> HistoryRecorder::openStore(const std::string& path, const RunningChain& chain)
{
    m_config = chain.session->config();
    m_store.emplace(SOMA_TRY(HistoryStore::open(path, chain.session->genesis())));
    m_failure.reset();
    m_sinceSaved.start();
    const chain::Head best = chain.view->best.head;
    if (const auto tip = m_store->tip()) {
        SOMA_TRY(m_store->forgetAfter(best.number));
        // A zero hash: cut back before, and nobody has recorded since.
        const bool isKnown = tip->number <= best.number && !tip->hash.isZero();
        const auto number = chain.session->resolve(chain::At::block(tip->hash), *chain.view);
        if (isKnown && (!number || *number != tip->number))
            SOMA_TRY(m_store->forgetAfter(BlockNumber()));
    }
    return catchUp(chain);
}

Result<void> HistoryRecorder::catchUp(const RunningChain& chain)
{
    const std::uint64_t best = chain.view->best.head.number.value();
    std::uint64_t next = saturatingSub(best, kMostMadeUp - 1);
    if (const auto tip = m_store->tip())
        next = std::max(next, tip->number.value() + 1);
    for (; next < best; ++next) {
        const auto point = chain.session->stateAt(BlockNumber(next));
        // States that are no longer kept leave a gap.
        if (point)
            m_store->append(sampleOf(*point, m_config));
    }
    m_store->append(sampleOf(chain.view->best, m_config));
    return m_store->flush();
}

void HistoryRecorder::keep(const BlockSample& sample)
{
    if (!m_store)
        return;
    m_store->append(sample);
    if (m_store->wantsFlush())
        save();
}

void HistoryRecorder::saveInTime()
{
    if (m_store && m_sinceSaved.elapsed() > kSaveMs)
        save();
}

void HistoryRecorder::save()
{
    if (!m_store)
        return;
    // What a full disk keeps from being written stays in memory and is tried again.
    static_cast<void>(m_store->flush());
    m_sinceSaved.start();
}

// ----------------------------------------------------------------------------------- any thread

template <typename T, typename F>
QFuture<Result<T>> HistoryRecorder::onStore(F work)
{
    auto promise = newPromise<T>();
    auto future = promise->future();
    m_workers.run(kAskPriority, [this, promise, work = std::move(work)] {
        if (m_store)
            finish(promise, Result<T>(work(*m_store)));
        else
            finish(promise, Result<T>(m_failure.value_or(Error(NodeError::NotRunning))));
    });
    return future;
}

QFuture<Result<chain::Series>> HistoryRecorder::series(chain::SeriesQuery query)
{
    return onStore<chain::Series>([query](HistoryStore& store) { return store.series(query); });
}

QFuture<Result<std::vector<chain::Candle>>> HistoryRecorder::candles(chain::CandleQuery query)
{
    return onStore<std::vector<chain::Candle>>(
        [query](HistoryStore& store) { return store.candles(query); });
}

QFuture<Result<std::vector<chain::EpochPoint>>> HistoryRecorder::epochs(NetUid netuid, Uid uid,
                                                                        chain::BlockRange range)
{
    return onStore<std::vector<chain::EpochPoint>>(
        [=](HistoryStore& store) { return store.epochs(netuid, uid, range); });
}

QFuture<Result<std::vector<chain::EpochTable>>> HistoryRecorder::lastEpochs(NetUid netuid,
                                                                            std::uint32_t count)
{
    return onStore<std::vector<chain::EpochTable>>(
        [=](HistoryStore& store) { return store.lastEpochs(netuid, count); });
}

QFuture<Result<chain::HistoryExtent>> HistoryRecorder::extent()
{
    return onStore<chain::HistoryExtent>([](HistoryStore& store) { return store.extent(); });
}

QFuture<Result<chain::HistoryRules>> HistoryRecorder::rules()
{
    return onStore<chain::HistoryRules>(
        [](HistoryStore& store) -> Result<chain::HistoryRules> { return store.rules(); });
}

QFuture<Result<void>> HistoryRecorder::setRules(chain::HistoryRules rules)
{
    return onStore<void>([rules](HistoryStore& store) { return store.setRules(rules); });
}

} // namespace soma::node
