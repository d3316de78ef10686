// Records every block that the node stores, off the block's path, and answers what charts ask.
#pragma once

#include "chain/api/history.h"
#include "chain/node/history/history_store.h"
#include "chain/node/node_workers.h"
#include "chain/node/promises.h"
#include "chain/node/running_chain.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace soma::node {

/// Owned by the node, lives on its thread. One thread of its own samples the states handed to it,
/// writes them in batches and reads them back; no block waits for it. An advance could hand over
/// any number of samples, so it makes no more while isBehind(). A state that waits keeps what later
/// blocks replaced in memory: of those, only every tenth is sampled when it falls far behind.
///
/// A file that cannot be opened stops the recording, not the node: questions then answer why.
class HistoryRecorder : public chain::History {
    Q_OBJECT

public:
    explicit HistoryRecorder(QObject* node);
    ~HistoryRecorder() override;

    /// Opens the file, takes back what is not this chain's, and makes up for the newest blocks that
    /// were not recorded. Node thread.
    void begin(const std::string& path, const RunningChain& chain);

    /// These blocks were stored, in their order. Node thread; returns at once.
    void record(std::vector<StatePoint> points);
    void recordSamples(std::vector<BlockSample> samples);

    /// More wait than an advance should add to; caughtUp() follows. Node thread.
    bool isBehind() const;

    /// Everything is on the disk and the file is closed. Node thread; waits for what is under way.
    void end();

    QFuture<Result<chain::Series>> series(chain::SeriesQuery query) override;
    QFuture<Result<std::vector<chain::Candle>>> candles(chain::CandleQuery query) override;
    QFuture<Result<std::vector<chain::EpochPoint>>> epochs(NetUid netuid, Uid uid,
                                                           chain::BlockRange range) override;
    QFuture<Result<std::vector<chain::EpochTable>>> lastEpochs(NetUid netuid,
                                                               std::uint32_t count) override;
    QFuture<Result<chain::HistoryExtent>> extent() override;
    QFuture<Result<chain::HistoryRules>> rules() override;
    QFuture<Result<void>> setRules(chain::HistoryRules rules) override;

Q_SIGNALS:
    /// It is not behind, or not any more.
    void caughtUp();

private:
    // The recorder's own thread.
    template <typename T, typename F>
    QFuture<Result<T>> onStore(F work);
    Result<void> openStore(const std::string& path, const RunningChain& chain);
    Result<void> catchUp(const RunningChain& chain);
    void keep(const BlockSample& sample);
    void saveInTime();
    template <typename F>
    void handOver(std::size_t count, BlockNumber last, F work);
    void save();

    std::optional<HistoryStore> m_store;
    std::optional<Error> m_failure; ///< Why there is no store.
    runtime::RuntimeConfig m_config;
    QElapsedTimer m_sinceSaved;

    // The node thread's.
    QElapsedTimer m_sinceTold;
    std::atomic<std::size_t> m_waiting = 0; ///< Blocks handed over and not yet sampled.

    // Last, so that its jobs end before anything they use.
    NodeWorkers m_workers;
};

} // namespace soma::node
