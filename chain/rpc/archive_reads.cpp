#include "chain/rpc/archive_reads.h"

#include "chain/api/async.h"
#include "chain/codec/scale_type.h"
#include "chain/crypto/hashing.h"
#include "chain/primitives/block_header.h"
#include "chain/rpc/chain_json.h"

namespace soma::rpc {

using chain::At;
using chain::BlockHash;

namespace {

/// So that no portion is large.
constexpr std::uint32_t kPortion = 128;

QByteArray errorEvent(const char* event, const QString& words)
{
    return QByteArray(R"({"event":")") + event + R"(","error":)" + jsonText(words) + '}';
}

QByteArray changeText(const chain::StorageChange& change, bool hashed)
{
    const char* type = !change.before ? "added" : !change.after ? "deleted" : "modified";
    // Of what was deleted, what it was.
    const Bytes& value = change.after ? *change.after : *change.before;
    const QByteArray shown = QByteArray(hashed ? R"(,"hash":)" : R"(,"value":)") +
                             (hashed ? hexJson(crypto::blake2b256(value)) : hexJson(value));
    return R"({"event":"storageDiff","key":)" + hexJson(change.key) + shown + R"(,"type":")" +
           type + R"("})";
}

} // namespace

ArchiveRead::ArchiveRead(RpcHub& hub, RpcSession& session, QByteArray id, const char* family)
    : m_hub(hub)
    , m_session(session)
    , m_id(std::move(id))
    , m_family(family)
{
    connect(&m_session, &RpcSession::roomMade, this, [this] {
        if (m_stalled)
            readOn();
    });
}

void ArchiveRead::readOn()
{
    m_stalled = !m_session.hasRoom();
    if (!m_stalled)
        readPortion();
}

void ArchiveRead::tell(const QByteArray& event)
{
    m_session.notify(m_id, event);
}

void ArchiveRead::end(const QByteArray& event)
{
    tell(event);
    m_session.unsubscribe(m_id, m_family);
}

// -------------------------------------------------------------------------------------- storage

ArchiveStorage::ArchiveStorage(RpcHub& hub, RpcSession& session, const QByteArray& id,
                               const BlockHash& hash, std::vector<StorageItem> items)
    : ArchiveRead(hub, session, id, kFamily)
    , m_reader(hub.node(), hub.raw(), At::block(hash), std::move(items), nullptr)
{
    connect(&m_reader, &StorageReader::found, this, [this](const QByteArrayList& entries) {
        for (const QByteArray& entry : entries)
            tell(R"({"event":"storage",)" + entry + '}');
        readOn();
    });
    connect(&m_reader, &StorageReader::done, this, [this] { end(R"({"event":"storageDone"})"); });
    connect(&m_reader, &StorageReader::failed, this,
            [this](const Error& error) { end(errorEvent("storageError", errorSentence(error))); });
}

// ------------------------------------------------------------------------------------------ diff

ArchiveDiff::ArchiveDiff(RpcHub& hub, RpcSession& session, const QByteArray& id,
                         const BlockHash& hash, std::vector<DiffItem> items)
    : ArchiveRead(hub, session, id, kFamily)
    , m_hash(hash)
    , m_items(std::move(items))
{
}

void ArchiveDiff::fail(const Error& error)
{
    end(errorEvent("storageDiffError", errorSentence(error)));
}

void ArchiveDiff::begin(const std::optional<BlockHash>& previous)
{
    chain::whenDone(hub().raw().rawBlock(At::block(m_hash)), this,
                    [this, previous](const Result<chain::RawBlock>& block) {
                        if (block)
                            takeBlock(*block, previous);
                        else
                            fail(block.error());
                    });
}

void ArchiveDiff::takeBlock(const chain::RawBlock& block, const std::optional<BlockHash>& previous)
{
    const auto header = codec::decode<chain::Header>(block.header);
    if (!header)
        return fail(header.error());
    if (!previous && header->number.value() == 0)
        return end(errorEvent("storageDiffError", QStringLiteral("Block 0 has no parent")));
    m_previous = previous.value_or(header->parent);
    if (!previous)
        return readOn();
    chain::whenDone(
        hub().raw().rawBlock(At::block(*previous)), this,
        [this, number = header->number.value()](const Result<chain::RawBlock>& older) {
            if (!older)
                return fail(older.error());
            // There are no forks: what is lower is an ancestor.
            const auto olderHeader = codec::decode<chain::Header>(older->header);
            if (!olderHeader || olderHeader->number.value() >= number)
                return end(errorEvent("storageDiffError",
                                      QStringLiteral("previousHash is not an ancestor of hash")));
            readOn();
        });
}

void ArchiveDiff::readPortion()
{
    while (m_index < m_items.size() && m_items[m_index].isChild)
        ++m_index;
    if (m_index >= m_items.size())
        return end(R"({"event":"storageDiffDone"})");
    chain::whenDone(hub().raw().storageChanges(At::block(m_previous), At::block(m_hash),
                                               {m_items[m_index].prefix, m_readUpTo, kPortion}),
                    this, [this](const Result<chain::ChangesPage>& page) {
                        if (page)
                            takePage(*page);
                        else
                            fail(page.error());
                    });
}

void ArchiveDiff::takePage(const chain::ChangesPage& page)
{
    for (const chain::StorageChange& change : page.changes)
        tell(changeText(change, m_items[m_index].hashed));
    if (page.more && !page.changes.empty()) {
        m_readUpTo = page.changes.back().key;
    } else {
        ++m_index;
        m_readUpTo.clear();
    }
    readOn();
}

} // namespace soma::rpc
