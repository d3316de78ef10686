// A node without a chain: it answers from memory as it was told to, so that the wallet, models and
// views are tested without waiting for anything real.
#pragma once

#include "chain/api/handle_link.h"
#include "chain/api/node.h"

#include <QPromise>

#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace soma::test {

/// Its verbs may be called from any thread, as a node's; the script belongs to the thread it lives
/// on, and signals are emitted there.
///
/// A fresh one is live at block 0 with an empty state. addBlock() makes a block from what was set
/// and submitted since, finalize() finalizes up to the best block. Submitted extrinsics are pooled
/// at once, included by the next addBlock() and finalized by finalize(), unless told otherwise.
/// Old blocks keep their state. failNext() makes the next call of a verb fail, hold() keeps its
/// futures unfinished until releaseHeld(), for the loading states of a page.
class FakeNode : public chain::Node, public chain::LocalControls {
    Q_OBJECT

public:
    enum class Verb {
        Start,
        Stop,
        ReadStorage,
        ReadRange,
        CallRuntime,
        RuntimeInfo,
        DryRun,
        Block,
        Blocks,
        Pool,
        Fund,
        MakeBlock,
        SetBlockTime,
        SetNextTime,
        Advance,
        CancelAdvance,
        SetPaused,
        CheckBooks,
        SubnetEpoch,
        SaveSnapshot,
        RestoreSnapshot,
        Snapshots,
        DeleteSnapshot,
    };

    using RuntimeFunction = std::function<Result<Bytes>(const Bytes& arguments)>;

    using DryRunFunction = std::function<Result<chain::DryRun>(const chain::DryRunRequest&)>;

    FakeNode();
    ~FakeNode() override;

    // The state; what is set counts from the next block on, and at once for At::best().
    void setStorage(const Bytes& key, std::optional<Bytes> value);
    /// Writes System.Account and keeps Balances.TotalIssuance as it is.
    void setAccount(const chain::AccountId& account, Rao free, std::uint32_t nonce = 0,
                    Rao reserved = {}, Rao frozen = {});
    void setFee(Rao fee);
    void setRuntimeAnswer(const std::string& name, RuntimeFunction function);
    void setRuntimeInfo(chain::RuntimeInfo info);
    /// What dryRun() answers. Until then calls succeed, cost the fee that was set, change nothing
    /// but the signer's free balance; questions are answered as setRuntimeAnswer() says, before and
    /// after alike, and with nothing when it was not called.
    void setDryRun(DryRunFunction function);
    void setCapabilities(chain::Capabilities capabilities);
    void setProvenance(chain::Provenance provenance);
    void setPeers(std::vector<chain::PeerRow> peers);

    /// What history() answers; null at first. It outlives the node.
    void setHistory(chain::History* history) { m_history = history; }

    // Time passes
    /// The next block, `milliseconds` after the last one. Announces it.
    chain::Head addBlock(std::uint64_t milliseconds = 12'000);
    /// Up to the best block. Announces it.
    void finalize();
    /// Phase Failed with this reason, and nodeFailed.
    void breakDown(const Error& error);
    void setPhase(chain::SyncPhase phase);

    // Submissions, by the order in which they came
    std::vector<Bytes> submitted() const;
    chain::ExtrinsicHash submittedHash(std::size_t index) const;
    /// The next submission is answered with Invalid instead of Pooled.
    void refuseNext(Error error);
    /// addBlock() leaves waiting extrinsics where they are.
    void setIncluding(bool including);
    /// The extrinsic fails to dispatch when it is included.
    void failDispatch(std::size_t index, chain::DispatchFailure failure);
    /// Ends a waiting submission.
    void drop(std::size_t index, Error error);
    /// Adds events to the next block.
    void addEvent(chain::EventRecord event);

    // The script for answers
    void failNext(Verb verb, Error error);
    void hold(Verb verb);
    void releaseHeld();
    int calls(Verb verb) const;
    /// How many keys are being watched by living handles.
    std::size_t watchedKeys() const;

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
    chain::LocalControls* localControls() override;

    chain::History* history() override { return m_history; }

    // LocalControls: fund() adds to the account at once and answers with a made-up hash.
    QFuture<Result<chain::ExtrinsicHash>> fund(const chain::AccountId& account,
                                               Rao amount) override;
    QFuture<Result<chain::Head>> makeBlock() override;
    QFuture<Result<void>> setBlockTime(std::uint64_t milliseconds) override;
    QFuture<Result<void>> setNextTime(std::uint64_t milliseconds) override;
    /// Makes and finalizes the blocks at once; hold() it to look at a window meanwhile. Cancelled
    /// then, it makes as many as setAdvance() said.
    QFuture<Result<Advanced>> advance(std::uint64_t blocks) override;
    QFuture<Result<void>> cancelAdvance() override;
    QFuture<Result<void>> setPaused(bool paused) override;
    QFuture<Result<void>> checkBooks() override;
    /// What setSubnetEpoch() was given; UnknownSubnet otherwise.
    QFuture<Result<chain::EpochRecord>> subnetEpoch(NetUid netuid, chain::At at) override;
    void setSubnetEpoch(chain::EpochRecord record);
    // Snapshots are names and heads; restoring one keeps the blocks.
    QFuture<Result<chain::Snapshot>> saveSnapshot(std::string name) override;
    QFuture<Result<chain::Head>> restoreSnapshot(std::string name) override;
    QFuture<Result<std::vector<chain::Snapshot>>> snapshots() override;
    QFuture<Result<void>> deleteSnapshot(std::string name) override;
    /// What SyncState::advance says.
    void setAdvance(std::optional<chain::AdvanceProgress> progress);

private:
    using State = std::map<Bytes, Bytes>;

    struct StoredBlock {
        chain::BlockRecord record;
        State state;
    };

    struct Watch {
        std::vector<Bytes> keys;
        std::weak_ptr<chain::HandleLink<chain::StorageSubscription>> link;
    };

    enum class Stage { Waiting, InBlock, Done };

    struct Sent {
        Bytes bytes;
        chain::ExtrinsicRecord record;
        Stage stage = Stage::Waiting;
        chain::Head block;
        std::optional<chain::DispatchFailure> failure;
        std::weak_ptr<chain::HandleLink<chain::Submission>> link;
    };

    template <typename T, typename F>
    QFuture<Result<T>> answer(Verb verb, F make);
    const StoredBlock* find(const chain::At& at) const;
    const State& stateOf(const chain::At& at, const StoredBlock& block) const;
    chain::StorageAnswer storageAnswer(const State& state, const Bytes& key,
                                       const chain::Head& head) const;
    Result<chain::DryRun> tryOut(const chain::DryRunRequest& request, const chain::At& at) const;
    void tell(const Sent& sent, chain::SubmitEvent event);
    void tellWatches(const State& before);
    std::uint32_t waiting() const;
    chain::SyncState syncStateLocked() const;

    mutable std::recursive_mutex m_mutex;
    State m_state;
    std::vector<StoredBlock> m_blocks;
    std::size_t m_finalized = 0;
    std::vector<Sent> m_sent;
    std::vector<Watch> m_watches;
    std::vector<chain::EventRecord> m_events;
    std::map<std::string, RuntimeFunction> m_runtime;
    DryRunFunction m_dryRun;
    chain::History* m_history = nullptr;
    chain::RuntimeInfo m_info;
    chain::Capabilities m_capabilities;
    chain::Provenance m_provenance = chain::Provenance::Executed;
    std::vector<chain::PeerRow> m_peers;
    chain::SyncPhase m_phase = chain::SyncPhase::Live;
    std::uint64_t m_blockTime = 12'000;
    std::uint64_t m_notBefore = 0; ///< The next block's time.
    bool m_paused = false;
    bool m_cancelled = false; ///< The advance that is held.
    std::optional<chain::AdvanceProgress> m_advance;
    std::vector<chain::Snapshot> m_snapshots;
    std::map<NetUid, chain::EpochRecord> m_epochs;
    std::optional<Error> m_failure;
    std::optional<Error> m_refuseNext;
    bool m_including = true;
    Rao m_fee{124'354};
    std::map<Verb, Error> m_failures;
    std::set<Verb> m_holding;
    std::vector<std::function<void()>> m_held;
    std::map<Verb, int> m_calls;
    std::uint32_t m_funded = 0;
};

} // namespace soma::test
