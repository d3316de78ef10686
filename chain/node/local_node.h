// The embedded network: a whole chain in this process, with one author and one finality voter.
#pragma once

#include "chain/api/clock.h"
#include "chain/api/node.h"
#include "chain/api/raw_chain.h"
#include "chain/node/block_round.h"
#include "chain/node/history/history_recorder.h"
#include "chain/node/snapshots.h"
#include "chain/node/storage_watches.h"
#include "chain/node/submission_desk.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace soma::node {

struct LocalNodeOptions {
    std::string dataDir;
    std::string network = "local";
    /// 0 = only on demand. Below 12 000 a new chain is a fast one (250 ms slots).
    std::uint64_t blockTimeMs = 12'000;
    /// For how many blocks behind the best one old states can be asked for; all when absent (an
    /// archive).
    std::optional<std::uint64_t> undoBlocks = kStateHistory;
    /// Of a new chain; one that exists keeps its own.
    Beginning beginning;
    engine::PoolLimits pool;
    /// Who takes part besides those who submit; may be null.
    std::shared_ptr<ExtrinsicSource> source;
    /// Keep what charts show of every block, in history.sqlite beside the chain.
    bool recordHistory = true;
    /// Name of a registered SQLite VFS, for tests that make writes fail.
    std::string vfs;
};

/// Executes everything itself, keeps it on disk and finalizes each block with a real justification.
///
/// Lives on the node thread (the one it is moved to before start()). Verbs may be called from any
/// thread. What the best, the finalized and the newest blocks hold is answered at once from an
/// immutable picture; history is read, blocks are built and signatures verified on two workers;
/// blocks are stored on the node thread.
///
/// While the chain is advanced, two more threads work: one makes rounds of blocks, the other stores
/// the round before. Nobody hears of a block that is not stored.
///
/// A failed write stops block making: phase Failed, nodeFailed, nothing lost. stop() and start()
/// begin again from what is stored.
class LocalNode : public chain::Node,
                  public chain::LocalControls,
                  public chain::RawChain,
                  private DeskHost {
    Q_OBJECT

public:
    /// The clock must outlive the node.
    LocalNode(LocalNodeOptions options, const chain::Clock& clock);
    ~LocalNode() override;

    // Node
    QFuture<Result<void>> start() override;
    QFuture<Result<void>> stop() override;
    chain::SyncState syncState() const override;
    chain::Head bestHead() const override;
    chain::Head finalizedHead() const override;
    chain::Capabilities capabilities() const override;
    std::vector<chain::PeerRow> peers() const override;
    QFuture<Result<std::vector<chain::StorageAnswer>>> readStorage(std::vector<Bytes> keys,
                                                                   chain::At at) override;
    QFuture<Result<chain::RangePage>> readRange(Bytes prefix, Bytes startAfter, std::uint32_t limit,
                                                chain::At at) override;
    QFuture<Result<chain::RuntimeAnswer>> callRuntime(std::string name, Bytes arguments,
                                                      chain::At at) override;
    QFuture<Result<chain::RuntimeInfo>> runtimeInfo(chain::At at) override;
    QFuture<Result<chain::DryRun>> dryRun(chain::DryRunRequest request, chain::At at) override;
    std::unique_ptr<chain::StorageSubscription> watchStorage(std::vector<Bytes> keys) override;
    std::unique_ptr<chain::Submission> submit(Bytes extrinsic) override;
    QFuture<Result<chain::BlockRecord>> block(chain::At at) override;
    QFuture<Result<std::vector<chain::BlockSummary>>> blocks(chain::At from,
                                                             std::uint32_t limit) override;
    QFuture<Result<std::vector<chain::PoolEntry>>> pool() override;

    chain::LocalControls* localControls() override { return this; }

    chain::History* history() override { return m_options.recordHistory ? &m_history : nullptr; }

    // LocalControls
    QFuture<Result<chain::ExtrinsicHash>> fund(const chain::AccountId& account,
                                               Rao amount) override;
    QFuture<Result<chain::Head>> makeBlock() override;
    QFuture<Result<void>> setBlockTime(std::uint64_t milliseconds) override;
    QFuture<Result<void>> setNextTime(std::uint64_t milliseconds) override;
    QFuture<Result<Advanced>> advance(std::uint64_t blocks) override;
    QFuture<Result<void>> cancelAdvance() override;
    QFuture<Result<void>> setPaused(bool paused) override;
    QFuture<Result<void>> checkBooks() override;
    QFuture<Result<chain::EpochRecord>> subnetEpoch(NetUid netuid, chain::At at) override;
    QFuture<Result<chain::Snapshot>> saveSnapshot(std::string name) override;
    QFuture<Result<chain::Head>> restoreSnapshot(std::string name) override;
    QFuture<Result<std::vector<chain::Snapshot>>> snapshots() override;
    QFuture<Result<void>> deleteSnapshot(std::string name) override;

    // RawChain
    QFuture<Result<chain::RawBlock>> rawBlock(chain::At at) override;
    QFuture<Result<chain::ReadProof>> readProof(std::vector<Bytes> keys, chain::At at) override;
    QFuture<Result<std::optional<Bytes>>> merkleValue(Bytes key, chain::At at) override;
    QFuture<Result<chain::ChangesPage>> storageChanges(chain::At from, chain::At to,
                                                       chain::KeyRange range) override;
    QFuture<Result<std::vector<Bytes>>> pendingExtrinsics() override;

private:
    using SessionRef = std::shared_ptr<ChainSession>;
    using ViewRef = std::shared_ptr<const ChainView>;

    /// Advancing: what was asked and how far it is.
    struct Advance {
        Promise<Advanced> promise;
        chain::AdvanceProgress progress;
        std::uint64_t built = 0;
        int storing = 0; ///< Rounds on their way to the disk.
        bool building = false;
        bool cancelled = false;
        std::optional<Error> error;
        /// The newest block made, stored or not.
        chain::Header tip;
        StatePoint tipPoint;
        /// Since the last round was stored, or since a pause ended.
        QElapsedTimer sinceMark;
    };

    struct Restore {
        Promise<chain::Head> promise;
        std::optional<Error> error;
    };

    // DeskHost
    std::optional<RunningChain> running() const override;

    bool isLive() const override { return view()->sync.phase == chain::SyncPhase::Live; }

    bool isBuilding() const override { return m_building || (m_advance && isAdvanceBusy()); }

    void poolSizeChanged(std::size_t size) override;

    void allJudged() override { makeRequested(); }

    // Any thread
    ViewRef view() const;
    template <typename T, typename F>
    QFuture<Result<T>> onNodeThread(F work);
    template <typename T, typename F>
    QFuture<Result<T>> onWorker(F work);
    template <typename T, typename F>
    QFuture<Result<T>> onSnapshots(F work);
    static Result<StatePoint> pointAt(const RunningChain& chain, const chain::At& at);

    // Node thread: starting and stopping
    void open(const Promise<void>& promise);
    void openSession();
    void opened(const Result<SessionRef>& session);
    void shutDown();
    void beginRestore(const std::string& name, const Promise<chain::Head>& promise);
    void endRestore(const std::optional<Error>& openError);
    void fail(const Error& error);
    void setPhase(chain::SyncPhase phase, std::optional<Error> failure = std::nullopt);
    void publish(std::shared_ptr<ChainView> view);

    template <typename Change>
    void changeSync(Change change)
    {
        auto next = std::make_shared<ChainView>(*view());
        change(next->sync);
        publish(std::move(next));
    }

    // Node thread: blocks
    void schedule();
    void makeRequested();
    void buildBlock();
    engine::BuildRequest buildRequest() const;
    std::uint64_t chainNowMs() const;
    void built(const Result<std::shared_ptr<SealedBlock>>& result);
    void announceBlock(const SealedBlock& block, const StatePoint& before);
    void announceFinality(const SealedBlock& block);

    // Node thread: advancing
    void beginAdvance(std::uint64_t blocks, const Promise<Advanced>& promise);
    void continueAdvance();

    bool isAdvanceBusy() const { return m_advance->building || m_advance->storing > 0; }

    void startRound();
    void roundMade(const std::shared_ptr<Round>& round);
    void roundStored(const std::shared_ptr<Round>& round, const Result<void>& result);
    void announceRound(const Round& round);
    void endAdvance();

    const LocalNodeOptions m_options;
    const chain::Clock& m_clock;

    // Shared between threads, behind the small lock.
    mutable std::mutex m_mutex;
    SessionRef m_session;
    ViewRef m_view;

    // The node thread's own.
    QTimer m_timer;
    std::uint64_t m_blockTimeMs;
    bool m_paused = false;
    std::uint64_t m_notBeforeMs = 0; ///< The next block's time.
    StorageWatches m_watches;
    std::vector<Promise<void>> m_startRequests;
    std::vector<Promise<chain::Head>> m_makeRequests;       ///< For the next block.
    std::vector<Promise<chain::Head>> m_makeRequestsServed; ///< For the one being built.
    bool m_building = false;
    std::unique_ptr<Advance> m_advance;
    std::optional<Restore> m_restore;
    std::atomic<bool> m_roundMustEnd = false; ///< The one member that a round's thread reads.

    SubmissionDesk m_desk;
    HistoryRecorder m_history;

    // Last, so that their jobs end before anything they use.
    NodeWorkers m_workers;
    NodeWorkers m_makers;
    NodeWorkers m_writers;
};

} // namespace soma::node
