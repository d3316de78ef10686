#include "chain/rpc/chain_head_follow.h"

#include "chain/api/async.h"
#include "chain/rpc/chain_json.h"

#include <algorithm>

namespace soma::rpc {

using chain::At;
using chain::BlockHash;
using chain::NodeError;

namespace {

/// A pinned block must be younger than this: the node keeps the state of 256 blocks.
constexpr quint64 kOldestPinned = 240;

QByteArray hashField(const char* name, const BlockHash& hash)
{
    return QByteArray(",\"") + name + "\":" + hexJson(hash.span());
}

QByteArray hashList(const std::vector<BlockHash>& hashes)
{
    QByteArrayList texts;
    for (const BlockHash& hash : hashes)
        texts.append(hexJson(hash.span()));
    return '[' + texts.join(',') + ']';
}

/// Asked again later, the same may succeed.
bool isPassing(const Error& error)
{
    return error.is(NodeError::UnknownBlock) || error.is(NodeError::StateUnavailable) ||
           error.is(NodeError::NotRunning) || error.is(NodeError::Cancelled);
}

} // namespace

ChainHeadFollow::ChainHeadFollow(RpcHub& hub, RpcSession& session, QByteArray id, bool withRuntime)
    : m_hub(hub)
    , m_session(session)
    , m_id(std::move(id))
    , m_withRuntime(withRuntime)
{
}

// --------------------------------------------------------------------------------- the chain

void ChainHeadFollow::begin()
{
    connect(&m_hub, &RpcHub::newHead, this, &ChainHeadFollow::announce);
    connect(&m_hub, &RpcHub::finalizedHead, this, &ChainHeadFollow::finalize);
    connect(&m_hub, &RpcHub::gapped, this, &ChainHeadFollow::stop);
    connect(&m_session, &RpcSession::roomMade, this, &ChainHeadFollow::resumeStalled);
    if (!m_withRuntime) {
        m_mayInitialize = true;
        return initialize();
    }
    chain::whenDone(m_hub.node().callRuntime("Core_version", {}, At::finalized()), this,
                    [this](const Result<chain::RuntimeAnswer>& answer) {
                        m_runtime = followedRuntimeJson(answer);
                        m_mayInitialize = true;
                        initialize();
                    });
}

/// Waits while the server has not read the newest blocks yet.
void ChainHeadFollow::initialize()
{
    const auto& finalized = m_hub.finalizedBlocks();
    if (m_initialized || m_stopped || !m_mayInitialize || finalized.empty())
        return;
    for (const ToldBlock& block : finalized)
        pin(block);
    if (isOverdue())
        return m_pinned.clear();
    m_initialized = true;
    m_finalized = finalized.back().hash;
    std::vector<BlockHash> hashes;
    hashes.reserve(finalized.size());
    for (const ToldBlock& block : finalized)
        hashes.push_back(block.hash);
    QByteArray fields = ",\"finalizedBlockHashes\":" + hashList(hashes);
    if (m_withRuntime)
        fields += ",\"finalizedBlockRuntime\":" + m_runtime;
    tell("initialized", fields);
    if (m_hub.openBlocks().empty())
        return tell("bestBlockChanged", hashField("bestBlockHash", m_finalized));
    for (const ToldBlock& block : m_hub.openBlocks())
        announce(block);
}

void ChainHeadFollow::announce(const ToldBlock& block)
{
    const BlockHash& tip = m_open.empty() ? m_finalized : m_open.back();
    if (!m_initialized || m_stopped || block.hash == tip)
        return;
    if (block.parent != tip)
        return stop();
    pin(block);
    if (isOverdue())
        return stop();
    m_open.push_back(block.hash);
    // The runtime is a part of this program: it is the same at every block.
    tell("newBlock", hashField("blockHash", block.hash) +
                         hashField("parentBlockHash", block.parent) +
                         (m_withRuntime ? ",\"newRuntime\":null" : ""));
    tell("bestBlockChanged", hashField("bestBlockHash", block.hash));
}

void ChainHeadFollow::finalize(const ToldBlock& block)
{
    if (!m_initialized)
        return initialize();
    if (m_stopped || block.hash == m_finalized)
        return;
    if (m_open.empty() || m_open.front() != block.hash)
        return stop();
    m_open.pop_front();
    m_finalized = block.hash;
    tell("finalized",
         ",\"finalizedBlockHashes\":" + hashList({block.hash}) + ",\"prunedBlockHashes\":[]");
}

void ChainHeadFollow::pin(const ToldBlock& block)
{
    m_pinned.emplace(block.hash, block.number);
}

/// Whether more is pinned than can be kept, or for longer.
bool ChainHeadFollow::isOverdue() const
{
    if (m_pinned.size() > m_hub.limits().pinnedBlocks)
        return true;
    if (m_hub.options().isArchive)
        return false;
    const quint64 best = m_hub.node().bestHead().number.value();
    return std::any_of(m_pinned.begin(), m_pinned.end(),
                       [best](const auto& entry) { return entry.second + kOldestPinned < best; });
}

void ChainHeadFollow::unpin(const std::vector<BlockHash>& hashes)
{
    for (const BlockHash& hash : hashes)
        m_pinned.erase(hash);
}

void ChainHeadFollow::stop()
{
    if (m_stopped || !m_initialized)
        return;
    m_stopped = true;
    m_operations.clear();
    tell("stop");
    m_session.unsubscribe(m_id, kFamily);
}

void ChainHeadFollow::tell(const char* event, const QByteArray& fields)
{
    m_session.notify(m_id, QByteArray(R"({"event":")") + event + '"' + fields + '}');
}

// -------------------------------------------------------------------------------- operations

QByteArray ChainHeadFollow::open(std::size_t items)
{
    QByteArray operation = QByteArray::number(m_nextOperation++);
    m_operations[operation].items = items;
    m_used += items;
    return operation;
}

ChainHeadFollow::Operation* ChainHeadFollow::find(const QByteArray& operation)
{
    const auto found = m_operations.find(operation);
    return found == m_operations.end() ? nullptr : &found->second;
}

void ChainHeadFollow::end(const QByteArray& operation)
{
    const auto found = m_operations.find(operation);
    if (found == m_operations.end())
        return;
    m_used -= found->second.items;
    // It may be its own reader that is speaking.
    if (found->second.reader)
        found->second.reader.release()->deleteLater();
    m_operations.erase(found);
}

void ChainHeadFollow::stopOperation(const QByteArray& operation)
{
    end(operation);
}

void ChainHeadFollow::tellOf(const char* event, const QByteArray& operation,
                             const QByteArray& fields)
{
    tell(event, ",\"operationId\":\"" + operation + '"' + fields);
}

void ChainHeadFollow::fail(const QByteArray& operation, const Error& error)
{
    if (isPassing(error))
        tellOf("operationInaccessible", operation);
    else
        tellOf("operationError", operation, ",\"error\":" + jsonText(errorSentence(error)));
    end(operation);
}

void ChainHeadFollow::runBody(const QByteArray& operation, const BlockHash& hash)
{
    chain::whenDone(m_hub.raw().rawBlock(At::block(hash)), this,
                    [this, operation](const Result<chain::RawBlock>& block) {
                        if (find(operation) == nullptr)
                            return;
                        if (!block)
                            return fail(operation, block.error());
                        tellOf("operationBodyDone", operation,
                               ",\"value\":" + hexListJson(block->extrinsics));
                        end(operation);
                    });
}

void ChainHeadFollow::runCall(const QByteArray& operation, const BlockHash& hash,
                              std::string function, Bytes arguments)
{
    chain::whenDone(
        m_hub.node().callRuntime(std::move(function), std::move(arguments), At::block(hash)), this,
        [this, operation](const Result<chain::RuntimeAnswer>& answer) {
            if (find(operation) == nullptr)
                return;
            if (!answer)
                return fail(operation, answer.error());
            tellOf("operationCallDone", operation, ",\"output\":" + hexJson(answer->value));
            end(operation);
        });
}

void ChainHeadFollow::runStorage(const QByteArray& operation, const BlockHash& hash,
                                 std::vector<StorageItem> items)
{
    Operation& opened = *find(operation);
    opened.mayWait = std::any_of(items.begin(), items.end(),
                                 [](const StorageItem& item) { return item.isAboutDescendants(); });
    opened.reader = std::make_unique<StorageReader>(m_hub.node(), m_hub.raw(), At::block(hash),
                                                    std::move(items), nullptr);
    const StorageReader* reader = opened.reader.get();
    connect(reader, &StorageReader::found, this,
            [this, operation](const QByteArrayList& entries) { takeItems(operation, entries); });
    connect(reader, &StorageReader::done, this, [this, operation] {
        tellOf("operationStorageDone", operation);
        end(operation);
    });
    connect(reader, &StorageReader::failed, this,
            [this, operation](const Error& error) { fail(operation, error); });
    readOn(opened);
}

void ChainHeadFollow::runEmptyStorage(const QByteArray& operation)
{
    tellOf("operationStorageDone", operation);
    end(operation);
}

void ChainHeadFollow::takeItems(const QByteArray& operation, const QByteArrayList& entries)
{
    Operation* now = find(operation);
    if (now == nullptr)
        return;
    if (!entries.isEmpty()) {
        const QByteArray items = ",\"items\":[{" + entries.join("},{") + "}]";
        now->sent += items.size();
        tellOf("operationStorageItems", operation, items);
    }
    if (!now->mayWait || now->sent < m_hub.limits().operationBurst)
        return readOn(*now);
    now->sent = 0;
    now->isWaiting = true;
    tellOf("operationWaitingForContinue", operation);
}

void ChainHeadFollow::readOn(Operation& operation)
{
    operation.isStalled = !m_session.hasRoom();
    if (!operation.isStalled)
        operation.reader->next();
}

void ChainHeadFollow::resumeStalled()
{
    for (auto& [id, operation] : m_operations)
        if (operation.isStalled)
            readOn(operation);
}

ChainHeadFollow::Waiting ChainHeadFollow::isWaiting(const QByteArray& operation) const
{
    const auto found = m_operations.find(operation);
    if (found == m_operations.end())
        return Waiting::NoSuchOperation;
    return found->second.isWaiting ? Waiting::Yes : Waiting::No;
}

void ChainHeadFollow::goOn(const QByteArray& operation)
{
    Operation* now = find(operation);
    if (now == nullptr || !std::exchange(now->isWaiting, false))
        return;
    readOn(*now);
}

} // namespace soma::rpc
