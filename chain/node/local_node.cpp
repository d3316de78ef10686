#include "chain/node/local_node.h"

#include "chain/node/block_records.h"
#include "chain/node/block_schedule.h"
#include "chain/node/spare_memory.h"
#include "chain/node/worker_priority.h"

#include <QThread>

#include <algorithm>

namespace soma::node {

using chain::ExtrinsicHash;
using chain::Head;
using chain::NodeError;
using chain::SyncPhase;

namespace {

constexpr int kWorkers = 2;

} // namespace

LocalNode::LocalNode(LocalNodeOptions options, const chain::Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_timer(this)
    , m_blockTimeMs(m_options.blockTimeMs)
    , m_desk(*this, clock, m_workers, m_options.pool)
    , m_history(this)
    , m_workers(*this, kWorkers)
    , m_makers(*this, 1)
    , m_writers(*this, 1)
{
    auto first = std::make_shared<ChainView>();
    first->sync.blockTimeMs = m_blockTimeMs;
    m_view = std::move(first);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        buildBlock();
        schedule();
    });
    connect(&m_history, &HistoryRecorder::caughtUp, this, &LocalNode::continueAdvance);
}

LocalNode::~LocalNode()
{
    blockSignals(true);
    shutDown();
}

void LocalNode::poolSizeChanged(std::size_t size)
{
    Q_EMIT poolChanged(static_cast<quint32>(size));
}

// ----------------------------------------------------------- node thread: starting and stopping

void LocalNode::open(const Promise<void>& promise)
{
    const SyncPhase phase = view()->sync.phase;
    if (phase == SyncPhase::Live)
        return finish(promise, Result<void>());
    m_startRequests.push_back(promise);
    if (phase == SyncPhase::Starting)
        return;
    if (phase == SyncPhase::Failed) {
        // The failed chain may still be open for reading.
        std::vector<Promise<void>> waiting = std::move(m_startRequests);
        shutDown();
        m_startRequests = std::move(waiting);
    }
    openSession();
}

void LocalNode::openSession()
{
    setPhase(SyncPhase::Starting);
    SessionOptions options;
    options.dataDir = m_options.dataDir;
    options.network = m_options.network;
    options.blockTimeMs = m_blockTimeMs;
    options.undoBlocks = m_options.undoBlocks;
    options.beginning = m_options.beginning;
    options.source = m_options.source;
    options.vfs = m_options.vfs;
    m_workers.runThenBack(kBlockPriority, [this, options] {
        auto session = ChainSession::open(options);
        returnSpareMemory();
        return [this, session = std::move(session)] { opened(session); };
    });
}

void LocalNode::opened(const Result<SessionRef>& session)
{
    const std::vector<Promise<void>> requests = std::exchange(m_startRequests, {});
    if (!session) {
        fail(session.error());
        endRestore(session.error());
        for (const auto& promise : requests)
            finish<void>(promise, session.error());
        return;
    }
    auto first = std::make_shared<ChainView>((*session)->initialView());
    first->sync.blockTimeMs = m_blockTimeMs;
    first->sync.phase = SyncPhase::Live;
    first->sync.paused = m_paused;
    {
        const std::lock_guard lock(m_mutex);
        m_session = *session;
    }
    publish(first);
    Q_EMIT bestHeadChanged(first->best.head);
    Q_EMIT finalizedHeadChanged(first->finalized.head);
    m_watches.tellAll(first->best);
    // What a failure left in the last block without finality is final now.
    m_desk.finalized(first->finalized.head.hash);
    if (m_options.recordHistory)
        m_history.begin(DataPaths::of(m_options.dataDir, m_options.network).history, *running());
    schedule();
    endRestore(std::nullopt);
    for (const auto& promise : requests)
        finish(promise, Result<void>());
}

void LocalNode::shutDown()
{
    if (view()->sync.phase == SyncPhase::Stopped)
        return;
    setPhase(SyncPhase::Stopping);
    m_timer.stop();
    m_roundMustEnd = true;
    for (NodeWorkers* workers : {&m_workers, &m_makers, &m_writers}) {
        workers->dropAnswers();
        workers->drain();
    }
    m_history.end();
    m_desk.close(NodeError::NotRunning);
    m_startRequests.clear();
    m_makeRequests.clear();
    m_makeRequestsServed.clear();
    m_building = false;
    m_advance.reset();
    m_restore.reset();
    m_notBeforeMs = 0;
    std::weak_ptr<ChainSession> closing;
    {
        const std::lock_guard lock(m_mutex);
        closing = m_session;
        m_session.reset();
    }
    // Another thread may be about to ask something; it lets go within microseconds.
    while (!closing.expired()) {
        QThread::yieldCurrentThread();
        m_workers.drain();
    }
    changeSync([](chain::SyncState& sync) {
        sync.phase = SyncPhase::Stopped;
        sync.failure.reset();
        sync.advance.reset();
    });
}

/// No more blocks; what is there can still be read.
void LocalNode::fail(const Error& error)
{
    m_timer.stop();
    setPhase(SyncPhase::Failed, error);
    for (auto* requests : {&m_makeRequests, &m_makeRequestsServed})
        for (const auto& promise : std::exchange(*requests, {}))
            finish<Head>(promise, error);
    m_desk.fail(error);
    if (m_advance) {
        m_roundMustEnd = true;
        finish<Advanced>(m_advance->promise, error);
        m_advance.reset();
        changeSync([](chain::SyncState& sync) { sync.advance.reset(); });
    }
    Q_EMIT nodeFailed(error);
}

void LocalNode::setPhase(SyncPhase phase, std::optional<Error> failure)
{
    changeSync([&](chain::SyncState& sync) {
        sync.phase = phase;
        sync.failure = std::move(failure);
    });
}

void LocalNode::publish(std::shared_ptr<ChainView> next)
{
    next->sync.best = next->best.head;
    next->sync.finalized = next->finalized.head;
    const chain::SyncState state = next->sync;
    {
        const std::lock_guard lock(m_mutex);
        m_view = std::move(next);
    }
    Q_EMIT syncStateChanged(state);
}

// -------------------------------------------------------------------------- node thread: blocks

void LocalNode::schedule()
{
    m_timer.stop();
    if (m_blockTimeMs == 0 || !isLive() || m_paused || m_advance)
        return;
    const std::uint64_t wait =
        untilNextBlock(m_clock.nowMs(), m_blockTimeMs, m_session->config().slotDurationMs);
    // Woken at least every day: the timer counts in 32 bits.
    constexpr std::uint64_t kDay = 86'400'000;
    m_timer.start(static_cast<int>(std::min(wait, kDay)));
}

/// A block on demand holds everything that was submitted before it was asked for.
void LocalNode::makeRequested()
{
    if (!m_makeRequests.empty() && !m_desk.isJudging())
        buildBlock();
}

/// The clock's time, or the later one that was asked for.
std::uint64_t LocalNode::chainNowMs() const
{
    return std::max(m_clock.nowMs(), m_notBeforeMs);
}

engine::BuildRequest LocalNode::buildRequest() const
{
    const ViewRef now = view();
    engine::BuildRequest request;
    request.parent = now->bestHeader;
    request.parentState = now->best.state;
    const LastTurn last{chain::auraSlot(now->bestHeader.digest).value_or(0),
                        now->best.head.timestampMs};
    const Turn turn = nextTurn(last, chainNowMs(), m_session->config().slotDurationMs);
    request.slot = turn.slot;
    request.timestampMs = turn.timestampMs;
    request.candidates = m_desk.candidates();
    return request;
}

void LocalNode::buildBlock()
{
    // Between a paused advance's rounds there is room for one on demand.
    const bool advancing = m_advance && (!m_paused || isAdvanceBusy());
    if (m_building || advancing || !isLive())
        return;
    auto request = std::make_shared<engine::BuildRequest>(buildRequest());
    if (!m_session->isOurTurn(request->parentState, request->slot)) {
        for (const auto& promise : std::exchange(m_makeRequests, {}))
            finish<Head>(promise, Error(NodeError::Internal, "the author is somebody else now"));
        return;
    }
    m_building = true;
    m_makeRequestsServed = std::exchange(m_makeRequests, {});
    m_workers.runThenBack(kBlockPriority, [this, request, session = m_session] {
        auto block = session->build(*request);
        auto result = block ? Result<std::shared_ptr<SealedBlock>>(
                                  std::make_shared<SealedBlock>(std::move(block).value()))
                            : Result<std::shared_ptr<SealedBlock>>(block.error());
        return [this, result = std::move(result)] { built(result); };
    });
}

void LocalNode::built(const Result<std::shared_ptr<SealedBlock>>& result)
{
    m_building = false;
    if (!result)
        return fail(Error(NodeError::Internal, result.error().toString()));
    const SealedBlock& block = **result;
    const StatePoint before = view()->best;
    const auto stored = m_session->commitBlock(block);
    if (!stored)
        return fail(stored.error());
    announceBlock(block, before);
    // A block whose finality could not be written stays; the next start makes up for it.
    const auto finalized = m_session->commitFinality(block);
    if (!finalized)
        return fail(finalized.error());
    announceFinality(block);
    for (const auto& promise : std::exchange(m_makeRequestsServed, {}))
        finish<Head>(promise, view()->best.head);
    m_desk.serveFaucet();
    makeRequested();
    continueAdvance();
    m_desk.revalidate();
}

void LocalNode::announceBlock(const SealedBlock& block, const StatePoint& before)
{
    const chain::Header& header = block.executed.block.header;
    auto next = std::make_shared<ChainView>(*view());
    next->bestHeader = header;
    next->best = {headOf(header, block.executed.hash, timestampOf(block.executed.block.extrinsics)),
                  block.executed.state};
    next->remember(next->best);
    const StatePoint after = next->best;
    publish(std::move(next));
    Q_EMIT bestHeadChanged(after.head);

    m_desk.onBlock(block, after.head);
    m_watches.onBlocks(before, after);
    if (m_options.recordHistory)
        m_history.record({after});
}

void LocalNode::announceFinality(const SealedBlock& block)
{
    auto next = std::make_shared<ChainView>(*view());
    next->finalized = next->best;
    const Head head = next->finalized.head;
    publish(std::move(next));
    m_desk.finalized(block.executed.hash);
    Q_EMIT finalizedHeadChanged(head);
}

// ------------------------------------------------------------------------ node thread: advancing

namespace {

/// A round takes about so long: often enough for progress, seldom enough for the disk.
constexpr std::uint64_t kRoundMs = 400;
/// No more than the history that is kept, so that memory stays bounded.
constexpr std::uint64_t kRoundBlocks = 256;
/// One is stored while the next is made.
constexpr int kRoundsToStore = 1;
/// Advances of up to so many blocks (two tempos) leave every one of them in the history.
constexpr std::uint64_t kWhollyRecorded = 720;

} // namespace

void LocalNode::beginAdvance(std::uint64_t blocks, const Promise<Advanced>& promise)
{
    if (!isLive())
        return finish<Advanced>(promise, NodeError::NotRunning);
    if (m_advance)
        return finish<Advanced>(promise, NodeError::AlreadyAdvancing);
    m_advance = std::make_unique<Advance>();
    m_advance->promise = promise;
    m_advance->progress.asked = blocks;
    m_advance->sinceMark.start();
    m_timer.stop();
    changeSync([this](chain::SyncState& sync) { sync.advance = m_advance->progress; });
    continueAdvance();
}

/// The one place that decides what advancing does next; called whenever something ended.
void LocalNode::continueAdvance()
{
    if (!m_advance || m_building || m_advance->building)
        return;
    const bool over =
        m_advance->cancelled || m_advance->error || m_advance->built >= m_advance->progress.asked;
    if (over && m_advance->storing == 0)
        return endAdvance();
    if (m_paused && !isAdvanceBusy())
        return makeRequested();
    if (over || m_paused || m_advance->storing > kRoundsToStore)
        return;
    // Goes on when it has caught up.
    if (m_options.recordHistory && m_history.isBehind())
        return;
    // The faucet works on what is stored, and its extrinsic must be the next to be carried out.
    if (m_desk.hasFundRequests() && m_advance->storing > 0)
        return;
    m_desk.serveFaucet();
    startRound();
}

void LocalNode::startRound()
{
    Advance& advance = *m_advance;
    if (advance.storing == 0) {
        const ViewRef now = view();
        advance.tip = now->bestHeader;
        advance.tipPoint = now->best;
    }
    RoundOrder order;
    order.parent = advance.tip;
    order.parentPoint = advance.tipPoint;
    order.candidates = m_desk.candidates();
    order.blocks = std::min(kRoundBlocks, advance.progress.asked - advance.built);
    order.budgetMs = kRoundMs;
    order.nowMs = chainNowMs();
    if (m_options.recordHistory)
        order.historyEvery = advance.progress.asked <= kWhollyRecorded ? 1 : 10;
    advance.building = true;
    m_roundMustEnd = false;
    m_makers.runThenBack(kBlockPriority, [this, session = m_session,
                                          order = std::move(order)]() mutable {
        auto round = std::make_shared<Round>(makeRound(*session, std::move(order), m_roundMustEnd));
        return [this, round] { roundMade(round); };
    });
}

void LocalNode::roundMade(const std::shared_ptr<Round>& round)
{
    if (!m_advance)
        return;
    Advance& advance = *m_advance;
    advance.building = false;
    advance.error = round->error;
    if (round->blocks.empty())
        return continueAdvance();
    advance.built += round->blocks.size();
    const SealedBlock& last = round->blocks.back();
    advance.tip = last.executed.block.header;
    advance.tipPoint = {
        headOf(advance.tip, last.executed.hash, timestampOf(last.executed.block.extrinsics)),
        last.executed.state};
    for (const SealedBlock& block : round->blocks) {
        std::vector<ExtrinsicHash> taken;
        for (const Bytes& extrinsic : block.executed.block.extrinsics)
            taken.push_back(chain::extrinsicHash(extrinsic));
        m_desk.taken(taken);
    }
    ++advance.storing;
    m_writers.runThenBack(kBlockPriority, [this, session = m_session, round] {
        const auto stored = session->commitBlocks(round->blocks);
        return [this, round, stored] { roundStored(round, stored); };
    });
    continueAdvance();
}

void LocalNode::roundStored(const std::shared_ptr<Round>& round, const Result<void>& result)
{
    if (!m_advance)
        return;
    --m_advance->storing;
    if (!result)
        return fail(result.error());
    m_advance->progress.done += round->blocks.size();
    m_advance->progress.elapsedMs += static_cast<std::uint64_t>(m_advance->sinceMark.restart());
    announceRound(*round);
    continueAdvance();
    m_desk.revalidate();
}

/// Told once for all of them: who watches wants to know where the chain stands.
void LocalNode::announceRound(const Round& round)
{
    auto next = std::make_shared<ChainView>(*view());
    const StatePoint before = next->best;
    std::vector<Head> heads;
    heads.reserve(round.blocks.size());
    for (const SealedBlock& block : round.blocks) {
        const engine::ExecutedBlock& executed = block.executed;
        heads.push_back(
            headOf(executed.block.header, executed.hash, timestampOf(executed.block.extrinsics)));
    }
    const engine::ExecutedBlock& last = round.blocks.back().executed;
    next->bestHeader = last.block.header;
    next->best = {heads.back(), last.state};
    next->remember(next->best, ChainView::kRecentRows);
    next->finalized = next->best;
    next->sync.advance = m_advance->progress;
    const StatePoint after = next->best;
    publish(std::move(next));
    Q_EMIT bestHeadChanged(after.head);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        m_desk.onBlock(round.blocks[i], heads[i]);
        m_desk.finalized(heads[i].hash);
    }
    m_watches.onBlocks(before, after);
    if (m_options.recordHistory)
        m_history.recordSamples(round.samples);
    Q_EMIT finalizedHeadChanged(after.head);
    for (const auto& promise : std::exchange(m_makeRequests, {}))
        finish<Head>(promise, after.head);
}

void LocalNode::endAdvance()
{
    const Advance done = std::move(*m_advance);
    m_advance.reset();
    changeSync([](chain::SyncState& sync) { sync.advance.reset(); });
    if (done.error) {
        finish<Advanced>(done.promise, *done.error);
        return fail(*done.error);
    }
    finish<Advanced>(done.promise, Advanced{done.progress, view()->best.head});
    if (done.progress.done > kWhollyRecorded)
        m_workers.run(kBlockPriority, [] { returnSpareMemory(); });
    schedule();
    m_desk.serveFaucet();
    makeRequested();
}

// -------------------------------------------------------------------- node thread: snapshots

void LocalNode::beginRestore(const std::string& name, const Promise<Head>& promise)
{
    const SnapshotFolder folder(m_options.dataDir, m_options.network);
    if (const auto known = folder.check(name); !known)
        return finish<Head>(promise, known.error());
    if (view()->sync.phase == SyncPhase::Starting)
        return finish<Head>(promise, NodeError::NotRunning);
    shutDown();
    m_restore = Restore{promise, std::nullopt};
    setPhase(SyncPhase::Starting);
    m_workers.runThenBack(kBlockPriority, [this, folder, name] {
        const auto restored = folder.restore(name);
        return [this, restored] {
            if (!restored)
                m_restore->error = restored.error();
            openSession();
        };
    });
}

/// The chain is open again, with the copy in its place or as it was.
void LocalNode::endRestore(const std::optional<Error>& openError)
{
    if (!m_restore)
        return;
    const Restore done = *std::exchange(m_restore, std::nullopt);
    if (done.error)
        finish<Head>(done.promise, *done.error);
    else if (openError)
        finish<Head>(done.promise, *openError);
    else
        finish<Head>(done.promise, view()->best.head);
}

} // namespace soma::node
