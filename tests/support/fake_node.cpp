#include "tests/support/fake_node.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/codec/storage_key.h"
#include "chain/crypto/hashing.h"
#include "chain/primitives/extrinsic.h"

#include <QMetaObject>

#include <algorithm>

namespace soma::test {

using namespace chain;

namespace {

/// 2026-08-17.
constexpr std::uint64_t kGenesisTime = 1'787'006'136'000;

template <typename Id>
Id hashOf(std::string_view label, std::uint64_t number)
{
    Bytes input(label.begin(), label.end());
    codec::encodeTo(number, input);
    return Id(crypto::blake2b256(input));
}

/// Balances' transfers in words; anything else is shown by its numbers.
void describeCall(ExtrinsicRecord& record, ByteSpan call)
{
    codec::ScaleReader in(call);
    std::uint8_t pallet = 0;
    std::uint8_t index = 0;
    if (!in.byte(pallet) || !in.byte(index))
        return;
    static const std::map<int, const char*> kTransfers = {
        {0, "transfer_allow_death"}, {3, "transfer_keep_alive"}, {4, "transfer_all"}};
    const auto name = kTransfers.find(index);
    if (pallet != 5 || name == kTransfers.end()) {
        record.pallet = "Pallet" + std::to_string(pallet);
        record.call = "call_" + std::to_string(index);
        return;
    }
    record.pallet = "Balances";
    record.call = name->second;
    MultiAddress dest;
    if (!codec::decodeFrom(in, dest))
        return;
    record.arguments.push_back({"dest", codec::toDecoded(dest)});
    codec::Compact<Rao> value;
    bool keepAlive = false;
    if (index != 4 && codec::decodeFrom(in, value))
        record.arguments.push_back({"value", value.value});
    else if (index == 4 && codec::decodeFrom(in, keepAlive))
        record.arguments.push_back({"keep_alive", keepAlive});
}

Result<ExtrinsicRecord> describe(const Bytes& bytes)
{
    const Extrinsic extrinsic = SOMA_TRY(decodeExtrinsic(bytes));
    ExtrinsicRecord record;
    record.hash = extrinsicHash(bytes);
    if (extrinsic.isSigned() && extrinsic.signer.id())
        record.signer = *extrinsic.signer.id();
    record.nonce = extrinsic.extra.nonce.value;
    record.tip = extrinsic.extra.tip.value;
    describeCall(record, extrinsic.call);
    return record;
}

ExtrinsicRecord timestampInherent(std::uint64_t timestampMs)
{
    ExtrinsicRecord record;
    record.hash = hashOf<ExtrinsicHash>("inherent", timestampMs);
    record.pallet = "Timestamp";
    record.call = "set";
    record.arguments = {{"now", timestampMs}};
    return record;
}

} // namespace

FakeNode::FakeNode()
{
    m_info.specName = "node-subtensor";
    m_info.specVersion = 425;
    m_info.transactionVersion = 1;
    m_info.genesis = hashOf<BlockHash>("block", 0);
    m_capabilities.history = true;
    m_capabilities.pool = true;
    m_capabilities.localControls = true;
    m_capabilities.dryRun = true;
    BlockRecord genesis;
    genesis.head = {BlockNumber(0), m_info.genesis, hashOf<StateRoot>("state", 0), 0};
    genesis.finalized = true;
    m_blocks.push_back({genesis, {}});
}

FakeNode::~FakeNode() = default;

// ----------------------------------------------------------------------------------- the state

void FakeNode::setStorage(const Bytes& key, std::optional<Bytes> value)
{
    const std::lock_guard lock(m_mutex);
    if (value)
        m_state.insert_or_assign(key, std::move(*value));
    else
        m_state.erase(key);
}

void FakeNode::setAccount(const AccountId& account, Rao free, std::uint32_t nonce, Rao reserved,
                          Rao frozen)
{
    constexpr std::uint32_t kNone = 0;
    constexpr std::uint32_t kOne = 1;
    constexpr u128 kNewLogic = u128{1} << 127;
    setStorage(accountKey(account),
               codec::encodeAll(nonce, kNone, kOne, kNone, free, reserved, frozen, kNewLogic));
}

void FakeNode::setFee(Rao fee)
{
    const std::lock_guard lock(m_mutex);
    m_fee = fee;
}

void FakeNode::setRuntimeAnswer(const std::string& name, RuntimeFunction function)
{
    const std::lock_guard lock(m_mutex);
    m_runtime.insert_or_assign(name, std::move(function));
}

void FakeNode::setRuntimeInfo(RuntimeInfo info)
{
    const std::lock_guard lock(m_mutex);
    m_info = std::move(info);
}

void FakeNode::setCapabilities(Capabilities capabilities)
{
    const std::lock_guard lock(m_mutex);
    m_capabilities = capabilities;
}

void FakeNode::setProvenance(Provenance provenance)
{
    const std::lock_guard lock(m_mutex);
    m_provenance = provenance;
}

void FakeNode::setPeers(std::vector<PeerRow> peers)
{
    {
        const std::lock_guard lock(m_mutex);
        m_peers = std::move(peers);
    }
    Q_EMIT peersChanged();
}

// --------------------------------------------------------------------------------- time passes

Head FakeNode::addBlock(std::uint64_t milliseconds)
{
    Head head;
    std::uint32_t left = 0;
    {
        const std::lock_guard lock(m_mutex);
        const StoredBlock& last = m_blocks.back();
        const State before = last.state;
        const std::uint64_t number = last.record.head.number.value() + 1;
        const std::uint64_t lastTime = number == 1 ? kGenesisTime : last.record.head.timestampMs;
        head = {BlockNumber(number), hashOf<BlockHash>("block", number),
                hashOf<StateRoot>("state", number), std::max(lastTime + milliseconds, m_notBefore)};
        BlockRecord record;
        record.head = head;
        record.parent = last.record.head.hash;
        record.slot = head.timestampMs / 12'000;
        record.extrinsics.push_back(timestampInherent(head.timestampMs));
        for (Sent& sent : m_sent) {
            if (sent.stage != Stage::Waiting || !m_including)
                continue;
            sent.stage = Stage::InBlock;
            sent.block = head;
            sent.record.index = static_cast<std::uint32_t>(record.extrinsics.size());
            sent.record.fee = m_fee;
            sent.record.failure = sent.failure;
            record.extrinsics.push_back(sent.record);
            SubmitEvent event;
            event.kind = SubmitEvent::Kind::InBlock;
            tell(sent, event);
        }
        record.events = std::exchange(m_events, {});
        m_blocks.push_back({std::move(record), m_state});
        tellWatches(before);
        left = waiting();
    }
    Q_EMIT bestHeadChanged(head);
    Q_EMIT syncStateChanged(syncState());
    Q_EMIT poolChanged(left);
    return head;
}

void FakeNode::finalize()
{
    Head head;
    {
        const std::lock_guard lock(m_mutex);
        m_finalized = m_blocks.size() - 1;
        for (StoredBlock& block : m_blocks) {
            block.record.finalized = true;
            block.record.hasJustification = block.record.head.number.value() != 0;
        }
        for (Sent& sent : m_sent) {
            if (sent.stage != Stage::InBlock)
                continue;
            sent.stage = Stage::Done;
            SubmitEvent event;
            event.kind = SubmitEvent::Kind::Finalized;
            tell(sent, event);
        }
        head = m_blocks.back().record.head;
    }
    Q_EMIT finalizedHeadChanged(head);
    Q_EMIT syncStateChanged(syncState());
}

void FakeNode::breakDown(const Error& error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_failure = error;
        m_phase = SyncPhase::Failed;
    }
    Q_EMIT syncStateChanged(syncState());
    Q_EMIT nodeFailed(error);
}

void FakeNode::setPhase(SyncPhase phase)
{
    {
        const std::lock_guard lock(m_mutex);
        m_phase = phase;
        if (phase != SyncPhase::Failed)
            m_failure.reset();
    }
    Q_EMIT syncStateChanged(syncState());
}

// --------------------------------------------------------------------------------- submissions

std::vector<Bytes> FakeNode::submitted() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Bytes> out;
    for (const Sent& sent : m_sent)
        out.push_back(sent.bytes);
    return out;
}

ExtrinsicHash FakeNode::submittedHash(std::size_t index) const
{
    const std::lock_guard lock(m_mutex);
    return m_sent.at(index).record.hash;
}

void FakeNode::refuseNext(Error error)
{
    const std::lock_guard lock(m_mutex);
    m_refuseNext = std::move(error);
}

void FakeNode::setIncluding(bool including)
{
    const std::lock_guard lock(m_mutex);
    m_including = including;
}

void FakeNode::failDispatch(std::size_t index, DispatchFailure failure)
{
    const std::lock_guard lock(m_mutex);
    m_sent.at(index).failure = std::move(failure);
}

void FakeNode::drop(std::size_t index, Error error)
{
    std::uint32_t left = 0;
    {
        const std::lock_guard lock(m_mutex);
        Sent& sent = m_sent.at(index);
        sent.stage = Stage::Done;
        SubmitEvent event;
        event.kind = SubmitEvent::Kind::Dropped;
        event.error = std::move(error);
        tell(sent, event);
        left = waiting();
    }
    Q_EMIT poolChanged(left);
}

void FakeNode::addEvent(EventRecord event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(std::move(event));
}

void FakeNode::tell(const Sent& sent, SubmitEvent event)
{
    const auto link = sent.link.lock();
    if (!link)
        return;
    event.extrinsic = sent.record.hash;
    if (event.kind == SubmitEvent::Kind::InBlock || event.kind == SubmitEvent::Kind::Finalized) {
        event.block = sent.block;
        event.index = sent.record.index;
        event.failure = sent.failure;
    }
    link->post([event](Submission& handle) { Q_EMIT handle.progressed(event); });
}

std::uint32_t FakeNode::waiting() const
{
    std::uint32_t count = 0;
    for (const Sent& sent : m_sent)
        count += sent.stage == Stage::Waiting ? 1 : 0;
    return count;
}

// ------------------------------------------------------------------------- the script's answers

void FakeNode::failNext(Verb verb, Error error)
{
    const std::lock_guard lock(m_mutex);
    m_failures.insert_or_assign(verb, std::move(error));
}

void FakeNode::hold(Verb verb)
{
    const std::lock_guard lock(m_mutex);
    m_holding.insert(verb);
}

void FakeNode::releaseHeld()
{
    std::vector<std::function<void()>> held;
    {
        const std::lock_guard lock(m_mutex);
        m_holding.clear();
        held = std::exchange(m_held, {});
    }
    for (const auto& finish : held)
        finish();
}

int FakeNode::calls(Verb verb) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_calls.find(verb);
    return found == m_calls.end() ? 0 : found->second;
}

std::size_t FakeNode::watchedKeys() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t count = 0;
    for (const Watch& watch : m_watches) {
        const auto link = watch.link.lock();
        if (link && link->isAlive())
            count += watch.keys.size();
    }
    return count;
}

template <typename T, typename F>
QFuture<Result<T>> FakeNode::answer(Verb verb, F make)
{
    const std::lock_guard lock(m_mutex);
    ++m_calls[verb];
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    std::optional<Error> failure;
    if (const auto found = m_failures.find(verb); found != m_failures.end()) {
        failure = std::move(found->second);
        m_failures.erase(found);
    }
    const auto finish = [this, promise, make = std::move(make), failure = std::move(failure)] {
        const std::lock_guard again(m_mutex);
        promise->addResult(failure ? Result<T>(*failure) : make());
        promise->finish();
    };
    if (m_holding.count(verb) != 0)
        m_held.push_back(finish);
    else
        finish();
    return promise->future();
}

const FakeNode::StoredBlock* FakeNode::find(const At& at) const
{
    switch (at.kind) {
    case At::Kind::Best:
        return &m_blocks.back();
    case At::Kind::Finalized:
        return &m_blocks[m_finalized];
    case At::Kind::Number:
        return at.number.value() < m_blocks.size() ? &m_blocks[at.number.value()] : nullptr;
    case At::Kind::Hash:
        for (const StoredBlock& block : m_blocks)
            if (block.record.head.hash == at.hash)
                return &block;
        return nullptr;
    }
    return nullptr;
}

const FakeNode::State& FakeNode::stateOf(const At& at, const StoredBlock& block) const
{
    return at.kind == At::Kind::Best ? m_state : block.state;
}

StorageAnswer FakeNode::storageAnswer(const State& state, const Bytes& key, const Head& head) const
{
    StorageAnswer out;
    if (const auto found = state.find(key); found != state.end())
        out.value = found->second;
    out.provenance = m_provenance;
    out.at = head;
    return out;
}

void FakeNode::tellWatches(const State& before)
{
    const auto valueIn = [](const State& state, const Bytes& key) {
        const auto found = state.find(key);
        return found == state.end() ? std::optional<Bytes>() : std::optional(found->second);
    };
    for (const Watch& watch : m_watches) {
        const auto link = watch.link.lock();
        if (!link)
            continue;
        bool changed = false;
        std::vector<StorageAnswer> answers;
        for (const Bytes& key : watch.keys) {
            changed |= valueIn(before, key) != valueIn(m_state, key);
            answers.push_back(storageAnswer(m_state, key, m_blocks.back().record.head));
        }
        if (changed)
            link->post([answers](StorageSubscription& handle) { Q_EMIT handle.changed(answers); });
    }
}

// ----------------------------------------------------------------------------------------- Node

QFuture<Result<void>> FakeNode::start()
{
    setPhase(SyncPhase::Live);
    return answer<void>(Verb::Start, [] { return Result<void>(); });
}

QFuture<Result<void>> FakeNode::stop()
{
    setPhase(SyncPhase::Stopped);
    return answer<void>(Verb::Stop, [] { return Result<void>(); });
}

SyncState FakeNode::syncStateLocked() const
{
    SyncState state;
    state.phase = m_phase;
    state.best = m_blocks.back().record.head;
    state.finalized = m_blocks[m_finalized].record.head;
    state.blockTimeMs = m_blockTime;
    state.failure = m_failure;
    state.paused = m_paused;
    state.advance = m_advance;
    return state;
}

SyncState FakeNode::syncState() const
{
    const std::lock_guard lock(m_mutex);
    return syncStateLocked();
}

Head FakeNode::bestHead() const
{
    return syncState().best;
}

Head FakeNode::finalizedHead() const
{
    return syncState().finalized;
}

Capabilities FakeNode::capabilities() const
{
    const std::lock_guard lock(m_mutex);
    return m_capabilities;
}

std::vector<PeerRow> FakeNode::peers() const
{
    const std::lock_guard lock(m_mutex);
    return m_peers;
}

QFuture<Result<std::vector<StorageAnswer>>> FakeNode::readStorage(std::vector<Bytes> keys, At at)
{
    return answer<std::vector<StorageAnswer>>(
        Verb::ReadStorage,
        [this, keys = std::move(keys), at]() -> Result<std::vector<StorageAnswer>> {
            const StoredBlock* block = find(at);
            if (!block)
                return NodeError::UnknownBlock;
            std::vector<StorageAnswer> out;
            for (const Bytes& key : keys)
                out.push_back(storageAnswer(stateOf(at, *block), key, block->record.head));
            return out;
        });
}

QFuture<Result<RangePage>> FakeNode::readRange(Bytes prefix, Bytes startAfter, std::uint32_t limit,
                                               At at)
{
    return answer<RangePage>(Verb::ReadRange, [=, this]() -> Result<RangePage> {
        const StoredBlock* block = find(at);
        if (!block)
            return NodeError::UnknownBlock;
        RangePage page;
        page.provenance = m_provenance;
        page.at = block->record.head;
        const State& state = stateOf(at, *block);
        const Bytes& from = startAfter.empty() ? prefix : startAfter;
        for (auto it = state.lower_bound(from); it != state.end(); ++it) {
            const Bytes& key = it->first;
            if (key.size() < prefix.size() ||
                !std::equal(prefix.begin(), prefix.end(), key.begin()))
                break;
            if (key == startAfter)
                continue;
            page.more = page.entries.size() == limit;
            if (page.more)
                break;
            page.entries.emplace_back(*it);
        }
        return page;
    });
}

QFuture<Result<RuntimeAnswer>> FakeNode::callRuntime(std::string name, Bytes arguments, At at)
{
    return answer<RuntimeAnswer>(Verb::CallRuntime, [=, this]() -> Result<RuntimeAnswer> {
        const StoredBlock* block = find(at);
        if (!block)
            return NodeError::UnknownBlock;
        RuntimeAnswer out;
        out.provenance = m_provenance;
        out.at = block->record.head;
        if (const auto scripted = m_runtime.find(name); scripted != m_runtime.end()) {
            out.value = SOMA_TRY(scripted->second(arguments));
        } else if (name == "AccountNonceApi_account_nonce") {
            const AccountId id = SOMA_TRY(codec::decode<AccountId>(arguments));
            const auto entry =
                storageAnswer(stateOf(at, *block), accountKey(id), block->record.head);
            out.value = codec::encode(SOMA_TRY(decodeAccount(entry)).nonce);
        } else if (name == "TransactionPaymentApi_query_info") {
            constexpr std::uint8_t kNormal = 0;
            const codec::Compact<std::uint64_t> weight(1'000'000);
            out.value = codec::encodeAll(weight, weight, kNormal, m_fee);
        } else if (name == "AuraApi_slot_duration") {
            out.value = codec::encode(std::uint64_t{12'000});
        } else {
            return Error(NodeError::NotSupported, name);
        }
        return out;
    });
}

QFuture<Result<RuntimeInfo>> FakeNode::runtimeInfo(At)
{
    return answer<RuntimeInfo>(Verb::RuntimeInfo,
                               [this]() -> Result<RuntimeInfo> { return m_info; });
}

void FakeNode::setDryRun(DryRunFunction function)
{
    const std::lock_guard lock(m_mutex);
    m_dryRun = std::move(function);
}

QFuture<Result<DryRun>> FakeNode::dryRun(DryRunRequest request, At at)
{
    return answer<DryRun>(Verb::DryRun, [=, this]() -> Result<DryRun> {
        return m_dryRun ? m_dryRun(request) : tryOut(request, at);
    });
}

Result<DryRun> FakeNode::tryOut(const DryRunRequest& request, const At& at) const
{
    const StoredBlock* block = find(at);
    if (!block)
        return NodeError::UnknownBlock;
    const State& state = stateOf(at, *block);
    const auto valueOf = [&](const Bytes& key) {
        return storageAnswer(state, key, block->record.head).value;
    };
    DryRun out;
    out.at = block->record.head;
    out.fee = FeePaid{request.signer, m_fee, {}};
    const Bytes own = accountKey(request.signer);
    for (const Bytes& key : request.keys) {
        ValueChange change{key, valueOf(key), valueOf(key)};
        if (key == own && change.before) {
            const auto before = SOMA_TRY(decodeAccount({change.before, m_provenance, out.at}));
            constexpr std::size_t kFreeAt = 16; // Behind four counters.
            const Bytes free = codec::encode(saturatingSub(before.free, m_fee));
            std::copy(free.begin(), free.end(), change.after->begin() + kFreeAt);
            out.changes.push_back(change);
        }
        out.values.push_back(std::move(change));
    }
    for (const RuntimeQuestion& question : request.questions) {
        const auto scripted = m_runtime.find(question.name);
        const Bytes told =
            scripted == m_runtime.end() ? Bytes() : SOMA_TRY(scripted->second(question.arguments));
        out.answers.push_back({told, told});
    }
    return out;
}

std::unique_ptr<StorageSubscription> FakeNode::watchStorage(std::vector<Bytes> keys)
{
    const std::lock_guard lock(m_mutex);
    auto handle = std::make_unique<LinkedHandle<StorageSubscription>>();
    std::vector<StorageAnswer> answers;
    for (const Bytes& key : keys)
        answers.push_back(storageAnswer(m_state, key, m_blocks.back().record.head));
    handle->link()->post(
        [answers](StorageSubscription& subscription) { Q_EMIT subscription.changed(answers); });
    m_watches.push_back({std::move(keys), handle->link()});
    return handle;
}

std::unique_ptr<Submission> FakeNode::submit(Bytes extrinsic)
{
    auto handle = std::make_unique<LinkedHandle<Submission>>();
    const std::lock_guard lock(m_mutex);
    Sent sent;
    sent.bytes = std::move(extrinsic);
    sent.link = handle->link();
    SubmitEvent event;
    auto record = describe(sent.bytes);
    if (!record)
        event.error = Error(NodeError::MalformedExtrinsic).causedBy(record.error());
    else
        sent.record = std::move(record).value();
    if (m_refuseNext)
        event.error = *std::exchange(m_refuseNext, std::nullopt);
    if (event.error) {
        sent.record.hash = extrinsicHash(sent.bytes);
        event.kind = SubmitEvent::Kind::Invalid;
        sent.stage = Stage::Done;
    }
    tell(sent, event);
    m_sent.push_back(std::move(sent));
    QMetaObject::invokeMethod(
        this, [this, left = waiting()] { Q_EMIT poolChanged(left); }, Qt::QueuedConnection);
    return handle;
}

QFuture<Result<BlockRecord>> FakeNode::block(At at)
{
    return answer<BlockRecord>(Verb::Block, [this, at]() -> Result<BlockRecord> {
        const StoredBlock* found = find(at);
        if (!found)
            return NodeError::UnknownBlock;
        return found->record;
    });
}

QFuture<Result<std::vector<BlockSummary>>> FakeNode::blocks(At from, std::uint32_t limit)
{
    return answer<std::vector<BlockSummary>>(
        Verb::Blocks, [this, from, limit]() -> Result<std::vector<BlockSummary>> {
            const StoredBlock* newest = find(from);
            if (!newest)
                return NodeError::UnknownBlock;
            std::vector<BlockSummary> out;
            for (std::uint64_t n = newest->record.head.number.value() + 1;
                 n-- > 0 && out.size() < limit;) {
                const BlockRecord& record = m_blocks[n].record;
                out.push_back({record.head, static_cast<std::uint32_t>(record.extrinsics.size()),
                               static_cast<std::uint32_t>(record.events.size()), record.finalized});
            }
            return out;
        });
}

QFuture<Result<std::vector<PoolEntry>>> FakeNode::pool()
{
    return answer<std::vector<PoolEntry>>(Verb::Pool, [this]() -> Result<std::vector<PoolEntry>> {
        std::vector<PoolEntry> out;
        for (const Sent& sent : m_sent) {
            if (sent.stage != Stage::Waiting)
                continue;
            PoolEntry entry;
            entry.hash = sent.record.hash;
            entry.signer = sent.record.signer.value_or(AccountId());
            entry.pallet = sent.record.pallet;
            entry.call = sent.record.call;
            entry.nonce = sent.record.nonce;
            entry.tip = sent.record.tip;
            out.push_back(std::move(entry));
        }
        return out;
    });
}

LocalControls* FakeNode::localControls()
{
    return capabilities().localControls ? this : nullptr;
}

// -------------------------------------------------------------------------------- LocalControls

QFuture<Result<ExtrinsicHash>> FakeNode::fund(const AccountId& account, Rao amount)
{
    return answer<ExtrinsicHash>(Verb::Fund, [this, account, amount]() -> Result<ExtrinsicHash> {
        const auto entry = storageAnswer(m_state, accountKey(account), m_blocks.back().record.head);
        const AccountBalances old = SOMA_TRY(decodeAccount(entry));
        setAccount(account, saturatingAdd(old.free, amount), old.nonce, old.reserved, old.frozen);
        return hashOf<ExtrinsicHash>("fund", ++m_funded);
    });
}

QFuture<Result<Head>> FakeNode::makeBlock()
{
    return answer<Head>(Verb::MakeBlock, [this]() -> Result<Head> {
        const Head head = addBlock();
        finalize();
        return head;
    });
}

QFuture<Result<void>> FakeNode::setBlockTime(std::uint64_t milliseconds)
{
    return answer<void>(Verb::SetBlockTime, [this, milliseconds] {
        m_blockTime = milliseconds;
        Q_EMIT syncStateChanged(syncStateLocked());
        return Result<void>();
    });
}

QFuture<Result<void>> FakeNode::setNextTime(std::uint64_t milliseconds)
{
    return answer<void>(Verb::SetNextTime, [this, milliseconds] {
        m_notBefore = milliseconds;
        return Result<void>();
    });
}

QFuture<Result<FakeNode::Advanced>> FakeNode::advance(std::uint64_t blocks)
{
    return answer<Advanced>(Verb::Advance, [this, blocks]() -> Result<Advanced> {
        Advanced out;
        const std::uint64_t made =
            std::exchange(m_cancelled, false) && m_advance ? m_advance->done : blocks;
        m_advance.reset();
        out.progress = {blocks, made, made};
        for (std::uint64_t i = 0; i < made; ++i)
            addBlock();
        finalize();
        out.head = m_blocks.back().record.head;
        return out;
    });
}

QFuture<Result<void>> FakeNode::cancelAdvance()
{
    return answer<void>(Verb::CancelAdvance, [this] {
        m_cancelled = true;
        return Result<void>();
    });
}

QFuture<Result<void>> FakeNode::setPaused(bool paused)
{
    return answer<void>(Verb::SetPaused, [this, paused] {
        m_paused = paused;
        Q_EMIT syncStateChanged(syncStateLocked());
        return Result<void>();
    });
}

QFuture<Result<void>> FakeNode::checkBooks()
{
    return answer<void>(Verb::CheckBooks, [] { return Result<void>(); });
}

QFuture<Result<EpochRecord>> FakeNode::subnetEpoch(NetUid netuid, At at)
{
    return answer<EpochRecord>(Verb::SubnetEpoch, [this, netuid, at]() -> Result<EpochRecord> {
        if (find(at) == nullptr)
            return NodeError::UnknownBlock;
        const auto found = m_epochs.find(netuid);
        if (found == m_epochs.end())
            return Error(NodeError::UnknownSubnet, std::to_string(netuid.value()));
        return found->second;
    });
}

void FakeNode::setSubnetEpoch(EpochRecord record)
{
    const std::lock_guard lock(m_mutex);
    const NetUid netuid = record.netuid;
    m_epochs.insert_or_assign(netuid, std::move(record));
}

QFuture<Result<Snapshot>> FakeNode::saveSnapshot(std::string name)
{
    return answer<Snapshot>(Verb::SaveSnapshot, [this, name]() -> Result<Snapshot> {
        for (const Snapshot& snapshot : m_snapshots)
            if (snapshot.name == name)
                return Error(NodeError::SnapshotExists, name);
        const Head& head = m_blocks.back().record.head;
        m_snapshots.insert(m_snapshots.begin(),
                           {name, head.number, head.hash, head.timestampMs, 4096});
        return m_snapshots.front();
    });
}

QFuture<Result<Head>> FakeNode::restoreSnapshot(std::string name)
{
    return answer<Head>(Verb::RestoreSnapshot, [this, name]() -> Result<Head> {
        for (const Snapshot& snapshot : m_snapshots)
            if (snapshot.name == name)
                return m_blocks.back().record.head;
        return Error(NodeError::UnknownSnapshot, name);
    });
}

QFuture<Result<std::vector<Snapshot>>> FakeNode::snapshots()
{
    using Snapshots = std::vector<Snapshot>;
    return answer<Snapshots>(Verb::Snapshots,
                             [this]() -> Result<Snapshots> { return m_snapshots; });
}

QFuture<Result<void>> FakeNode::deleteSnapshot(std::string name)
{
    return answer<void>(Verb::DeleteSnapshot, [this, name]() -> Result<void> {
        const auto gone = std::erase_if(
            m_snapshots, [&name](const Snapshot& snapshot) { return snapshot.name == name; });
        if (gone == 0)
            return Error(NodeError::UnknownSnapshot, name);
        return {};
    });
}

void FakeNode::setAdvance(std::optional<AdvanceProgress> progress)
{
    SyncState state;
    {
        const std::lock_guard lock(m_mutex);
        m_advance = progress;
        state = syncStateLocked();
    }
    Q_EMIT syncStateChanged(state);
}

} // namespace soma::test
