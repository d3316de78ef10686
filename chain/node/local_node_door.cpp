// The node's verbs, which may be called from any thread: answered from the picture at hand, by a
// worker, or by the node's own thread.
#include "chain/node/local_node.h"

#include "chain/api/async.h"
#include "chain/node/dry_run.h"
#include "chain/node/worker_priority.h"
#include "chain/runtime/epoch_replay.h"
#include "chain/runtime/invariants.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_version.h"

#include <QMetaObject>

#include <algorithm>

namespace soma::node {

using chain::At;
using chain::ExtrinsicHash;
using chain::Head;
using chain::NodeError;
using chain::Snapshot;

namespace {

constexpr std::uint32_t kMaxPage = 1000;
constexpr std::uint32_t kMaxBlocks = 500;

Result<chain::RangePage> readPage(const StatePoint& point, const Bytes& prefix,
                                  const Bytes& startAfter, std::uint32_t limit)
{
    chain::RangePage page;
    page.provenance = chain::Provenance::Executed;
    page.at = point.head;
    limit = std::min(limit, kMaxPage);
    // A key equal to the prefix belongs to the page; nextKey() alone would step over it.
    if (startAfter.empty())
        if (auto value = point.state.get(prefix))
            page.entries.emplace_back(prefix, std::move(*value));
    for (auto key = point.state.nextKey(startAfter.empty() ? prefix : startAfter);
         key && storage::startsWith(*key, prefix); key = point.state.nextKey(*key)) {
        page.more = page.entries.size() >= limit;
        if (page.more)
            break;
        auto value = point.state.get(*key);
        page.entries.emplace_back(*key, std::move(value).value_or(Bytes()));
    }
    return page;
}

chain::ChangesPage readChanges(const StatePoint& from, const StatePoint& to,
                               const chain::KeyRange& range)
{
    const std::size_t limit = std::min(range.limit, kMaxPage);
    auto found = to.state.differencesFrom(from.state, {range.prefix, range.startAfter, limit + 1});
    chain::ChangesPage page;
    page.more = found.size() > limit;
    if (page.more)
        found.pop_back();
    page.changes.reserve(found.size());
    for (storage::TrieDifference& difference : found)
        page.changes.push_back(
            {std::move(difference.key), std::move(difference.before), std::move(difference.after)});
    return page;
}

} // namespace

std::optional<RunningChain> LocalNode::running() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_session)
        return std::nullopt;
    return RunningChain{m_session, m_view};
}

LocalNode::ViewRef LocalNode::view() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

/// Runs work(promise) on the node thread. A promise that is dropped cancels its future.
template <typename T, typename F>
QFuture<Result<T>> LocalNode::onNodeThread(F work)
{
    auto promise = newPromise<T>();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this, [work = std::move(work), promise]() mutable { work(promise); }, Qt::QueuedConnection);
    return future;
}

/// Answers with work(chain) from a worker; NotRunning when there is no chain.
template <typename T, typename F>
QFuture<Result<T>> LocalNode::onWorker(F work)
{
    auto now = running();
    if (!now)
        return chain::readyFuture<T>(NodeError::NotRunning);
    auto promise = newPromise<T>();
    auto future = promise->future();
    m_workers.run(kQuestionPriority, [work = std::move(work), promise, now = std::move(*now)] {
        finish(promise, Result<T>(work(now)));
    });
    return future;
}

/// Answers with work(snapshots) from a worker, whether there is a chain or not.
template <typename T, typename F>
QFuture<Result<T>> LocalNode::onSnapshots(F work)
{
    auto promise = newPromise<T>();
    auto future = promise->future();
    m_workers.run(kQuestionPriority,
                  [work = std::move(work), promise,
                   folder = SnapshotFolder(m_options.dataDir, m_options.network)] {
                      finish(promise, Result<T>(work(folder)));
                  });
    return future;
}

Result<StatePoint> LocalNode::pointAt(const RunningChain& chain, const At& at)
{
    if (const StatePoint* point = chain.view->find(at))
        return *point;
    const BlockNumber number = SOMA_TRY(chain.session->resolve(at, *chain.view));
    return chain.session->stateAt(number);
}

chain::SyncState LocalNode::syncState() const
{
    return view()->sync;
}

Head LocalNode::bestHead() const
{
    return view()->best.head;
}

Head LocalNode::finalizedHead() const
{
    return view()->finalized.head;
}

chain::Capabilities LocalNode::capabilities() const
{
    chain::Capabilities out;
    out.history = true;
    out.pool = true;
    out.localControls = true;
    out.dryRun = true;
    return out;
}

std::vector<chain::PeerRow> LocalNode::peers() const
{
    return {};
}

QFuture<Result<std::vector<chain::StorageAnswer>>> LocalNode::readStorage(std::vector<Bytes> keys,
                                                                          At at)
{
    using Answers = std::vector<chain::StorageAnswer>;
    const auto read = [](const StatePoint& point, const std::vector<Bytes>& wanted) {
        Answers answers;
        answers.reserve(wanted.size());
        for (const Bytes& key : wanted)
            answers.push_back(executedAnswer(point, key));
        return answers;
    };
    // The trie at hand needs neither lock nor disk, so the answer is there at once.
    if (const auto now = running())
        if (const StatePoint* point = now->view->find(at))
            return chain::readyFuture<Answers>(read(*point, keys));
    return onWorker<Answers>(
        [keys = std::move(keys), at, read](const RunningChain& now) -> Result<Answers> {
            return read(SOMA_TRY(pointAt(now, at)), keys);
        });
}

QFuture<Result<chain::RangePage>> LocalNode::readRange(Bytes prefix, Bytes startAfter,
                                                       std::uint32_t limit, At at)
{
    return onWorker<chain::RangePage>([prefix = std::move(prefix),
                                       startAfter = std::move(startAfter), limit,
                                       at](const RunningChain& now) -> Result<chain::RangePage> {
        return readPage(SOMA_TRY(pointAt(now, at)), prefix, startAfter, limit);
    });
}

QFuture<Result<chain::RuntimeAnswer>> LocalNode::callRuntime(std::string name, Bytes arguments,
                                                             At at)
{
    return onWorker<chain::RuntimeAnswer>(
        [name = std::move(name), arguments = std::move(arguments),
         at](const RunningChain& now) -> Result<chain::RuntimeAnswer> {
            const StatePoint point = SOMA_TRY(pointAt(now, at));
            const runtime::ApiContext context{point.state, now.session->config(), point.head.hash};
            chain::RuntimeAnswer answer;
            auto value = runtime::callRuntimeApi(context, name, arguments);
            if (!value && value.error().is(runtime::RuntimeError::UnknownMethod))
                return Error(NodeError::NotSupported, name).causedBy(value.error());
            answer.value = SOMA_TRY(std::move(value));
            answer.provenance = chain::Provenance::Executed;
            answer.at = point.head;
            return answer;
        });
}

QFuture<Result<chain::RuntimeInfo>> LocalNode::runtimeInfo(At)
{
    return onWorker<chain::RuntimeInfo>([](const RunningChain& now) -> Result<chain::RuntimeInfo> {
        chain::RuntimeInfo info;
        info.specName = runtime::kSpecName;
        info.specVersion = runtime::kSpecVersion;
        info.transactionVersion = runtime::kTransactionVersion;
        info.genesis = now.session->genesis();
        return info;
    });
}

QFuture<Result<chain::DryRun>> LocalNode::dryRun(chain::DryRunRequest request, At at)
{
    return onWorker<chain::DryRun>([request = std::move(request), at, nowMs = m_clock.nowMs()](
                                       const RunningChain& now) -> Result<chain::DryRun> {
        return node::dryRun(SOMA_TRY(pointAt(now, at)), now.session->config(), request, nowMs);
    });
}

QFuture<Result<chain::BlockRecord>> LocalNode::block(At at)
{
    return onWorker<chain::BlockRecord>(
        [at](const RunningChain& now) -> Result<chain::BlockRecord> {
            const BlockNumber number = SOMA_TRY(now.session->resolve(at, *now.view));
            return now.session->blockRecord(number, now.view->finalized.head.number);
        });
}

QFuture<Result<std::vector<chain::BlockSummary>>> LocalNode::blocks(At from, std::uint32_t limit)
{
    using Summaries = std::vector<chain::BlockSummary>;
    return onWorker<Summaries>([from, limit](const RunningChain& now) -> Result<Summaries> {
        const BlockNumber number = SOMA_TRY(now.session->resolve(from, *now.view));
        return now.session->summaries(number, std::min(limit, kMaxBlocks),
                                      now.view->finalized.head.number);
    });
}

std::unique_ptr<chain::StorageSubscription> LocalNode::watchStorage(std::vector<Bytes> keys)
{
    auto handle = std::make_unique<chain::LinkedHandle<chain::StorageSubscription>>();
    QMetaObject::invokeMethod(
        this,
        [this, keys = std::move(keys), link = handle->link()]() mutable {
            if (running())
                StorageWatches::tell(keys, link, view()->best);
            m_watches.add(std::move(keys), std::move(link));
        },
        Qt::QueuedConnection);
    return handle;
}

std::unique_ptr<chain::Submission> LocalNode::submit(Bytes extrinsic)
{
    auto handle = std::make_unique<chain::LinkedHandle<chain::Submission>>();
    QMetaObject::invokeMethod(
        this,
        [this, extrinsic = std::move(extrinsic), link = handle->link()]() mutable {
            m_desk.accept(std::move(extrinsic), link);
        },
        Qt::QueuedConnection);
    return handle;
}

QFuture<Result<std::vector<chain::PoolEntry>>> LocalNode::pool()
{
    using Entries = std::vector<chain::PoolEntry>;
    return onNodeThread<Entries>(
        [this](const Promise<Entries>& promise) { finish<Entries>(promise, m_desk.entries()); });
}

QFuture<Result<chain::RawBlock>> LocalNode::rawBlock(At at)
{
    return onWorker<chain::RawBlock>([at](const RunningChain& now) -> Result<chain::RawBlock> {
        return now.session->rawBlock(SOMA_TRY(now.session->resolve(at, *now.view)));
    });
}

QFuture<Result<chain::ReadProof>> LocalNode::readProof(std::vector<Bytes> keys, At at)
{
    return onWorker<chain::ReadProof>(
        [keys = std::move(keys), at](const RunningChain& now) -> Result<chain::ReadProof> {
            const StatePoint point = SOMA_TRY(pointAt(now, at));
            return chain::ReadProof{point.head.hash, point.state.proof(keys)};
        });
}

QFuture<Result<std::optional<Bytes>>> LocalNode::merkleValue(Bytes key, At at)
{
    using Value = std::optional<Bytes>;
    return onWorker<Value>([key = std::move(key), at](const RunningChain& now) -> Result<Value> {
        return SOMA_TRY(pointAt(now, at)).state.closestMerkleValue(key);
    });
}

QFuture<Result<chain::ChangesPage>> LocalNode::storageChanges(At from, At to, chain::KeyRange range)
{
    using Page = chain::ChangesPage;
    return onWorker<Page>(
        [from, to, range = std::move(range)](const RunningChain& now) -> Result<Page> {
            return readChanges(SOMA_TRY(pointAt(now, from)), SOMA_TRY(pointAt(now, to)), range);
        });
}

QFuture<Result<std::vector<Bytes>>> LocalNode::pendingExtrinsics()
{
    using Pending = std::vector<Bytes>;
    return onNodeThread<Pending>([this](const Promise<Pending>& promise) {
        Pending pending;
        for (engine::PoolItem& item : m_desk.candidates())
            pending.push_back(std::move(item.encoded));
        finish<Pending>(promise, std::move(pending));
    });
}

QFuture<Result<void>> LocalNode::start()
{
    return onNodeThread<void>([this](const Promise<void>& promise) { open(promise); });
}

QFuture<Result<void>> LocalNode::stop()
{
    return onNodeThread<void>([this](const Promise<void>& promise) {
        shutDown();
        finish(promise, Result<void>());
    });
}

QFuture<Result<ExtrinsicHash>> LocalNode::fund(const chain::AccountId& account, Rao amount)
{
    return onNodeThread<ExtrinsicHash>(
        [this, account, amount](const Promise<ExtrinsicHash>& promise) {
            if (!isLive())
                return finish<ExtrinsicHash>(promise, NodeError::NotRunning);
            m_desk.fund({{account, amount}, promise});
        });
}

QFuture<Result<Head>> LocalNode::makeBlock()
{
    return onNodeThread<Head>([this](const Promise<Head>& promise) {
        if (!isLive())
            return finish<Head>(promise, NodeError::NotRunning);
        m_makeRequests.push_back(promise);
        makeRequested();
    });
}

QFuture<Result<void>> LocalNode::setBlockTime(std::uint64_t milliseconds)
{
    return onNodeThread<void>([this, milliseconds](const Promise<void>& promise) {
        m_blockTimeMs = milliseconds;
        changeSync([milliseconds](chain::SyncState& sync) { sync.blockTimeMs = milliseconds; });
        schedule();
        finish(promise, Result<void>());
    });
}

// ------------------------------------------------------------------------- time and snapshots

QFuture<Result<void>> LocalNode::setNextTime(std::uint64_t milliseconds)
{
    return onNodeThread<void>([this, milliseconds](const Promise<void>& promise) {
        m_notBeforeMs = milliseconds;
        finish(promise, Result<void>());
    });
}

QFuture<Result<LocalNode::Advanced>> LocalNode::advance(std::uint64_t blocks)
{
    return onNodeThread<Advanced>(
        [this, blocks](const Promise<Advanced>& promise) { beginAdvance(blocks, promise); });
}

QFuture<Result<void>> LocalNode::cancelAdvance()
{
    return onNodeThread<void>([this](const Promise<void>& promise) {
        if (m_advance) {
            m_advance->cancelled = true;
            m_roundMustEnd = true;
            continueAdvance();
        }
        finish(promise, Result<void>());
    });
}

QFuture<Result<void>> LocalNode::setPaused(bool paused)
{
    return onNodeThread<void>([this, paused](const Promise<void>& promise) {
        m_paused = paused;
        if (paused)
            m_roundMustEnd = true;
        else if (m_advance)
            m_advance->sinceMark.restart();
        changeSync([paused](chain::SyncState& sync) { sync.paused = paused; });
        schedule();
        continueAdvance();
        finish(promise, Result<void>());
    });
}

QFuture<Result<void>> LocalNode::checkBooks()
{
    return onWorker<void>([](const RunningChain& now) {
        // The faucet mints by root's hand, which SubtensorModule's own count does not follow.
        return runtime::checkInvariants(now.view->best.state, now.session->config(),
                                        {.rootHasMinted = true});
    });
}

QFuture<Result<chain::EpochRecord>> LocalNode::subnetEpoch(NetUid netuid, At at)
{
    return onWorker<chain::EpochRecord>(
        [netuid, at](const RunningChain& now) -> Result<chain::EpochRecord> {
            const StatePoint after = SOMA_TRY(pointAt(now, at));
            if (after.head.number.value() == 0)
                return Error(NodeError::StateUnavailable, "nothing comes before block 0");
            const StatePoint before =
                SOMA_TRY(pointAt(now, At::height(BlockNumber(after.head.number.value() - 1))));
            const chain::RawBlock raw = SOMA_TRY(now.session->rawBlock(after.head.number));
            const auto header = SOMA_TRY(codec::decode<chain::Header>(raw.header));
            auto epoch = runtime::replayEpoch({header, before.state, after.state},
                                              now.session->config(), netuid);
            if (!epoch && epoch.error().is(runtime::RuntimeError::UnknownSubnet))
                return Error(NodeError::UnknownSubnet, std::to_string(netuid.value()))
                    .causedBy(epoch.error());
            runtime::SubnetEpoch found = SOMA_TRY(std::move(epoch));
            return chain::EpochRecord{after.head,
                                      netuid,
                                      found.ran,
                                      std::move(found.input),
                                      found.emission,
                                      std::move(found.stored),
                                      std::move(found.replaced),
                                      std::move(found.hotkeys)};
        });
}

QFuture<Result<Snapshot>> LocalNode::saveSnapshot(std::string name)
{
    const SnapshotFolder folder(m_options.dataDir, m_options.network);
    return onWorker<Snapshot>(
        [folder, name = std::move(name), nowMs = m_clock.nowMs()](const RunningChain& now) {
            return folder.save(*now.session, name, nowMs);
        });
}

QFuture<Result<Head>> LocalNode::restoreSnapshot(std::string name)
{
    return onNodeThread<Head>([this, name = std::move(name)](const Promise<Head>& promise) {
        beginRestore(name, promise);
    });
}

QFuture<Result<std::vector<Snapshot>>> LocalNode::snapshots()
{
    return onSnapshots<std::vector<Snapshot>>(
        [](const SnapshotFolder& folder) { return folder.list(); });
}

QFuture<Result<void>> LocalNode::deleteSnapshot(std::string name)
{
    return onSnapshots<void>(
        [name = std::move(name)](const SnapshotFolder& folder) { return folder.remove(name); });
}

} // namespace soma::node
