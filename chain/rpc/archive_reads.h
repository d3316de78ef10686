// What archive_v1_storage and archive_v1_storageDiff do between their answer and their last event.
#pragma once

#include "chain/rpc/rpc_hub.h"
#include "chain/rpc/rpc_session.h"
#include "chain/rpc/storage_query.h"

#include <QObject>

#include <optional>
#include <vector>

namespace soma::rpc {

/// A subscription that ends by itself; the session owns it. It tells a portion, and the next once
/// the client has room for it.
class ArchiveRead : public QObject {
    Q_OBJECT

public:
    ArchiveRead(RpcHub& hub, RpcSession& session, QByteArray id, const char* family);

protected:
    virtual void readPortion() = 0;

    void readOn();
    void tell(const QByteArray& event);
    void end(const QByteArray& event);

    RpcHub& hub() const { return m_hub; }

private:
    RpcHub& m_hub;
    RpcSession& m_session;
    const QByteArray m_id;
    const char* m_family;
    bool m_stalled = false;
};

class ArchiveStorage : public ArchiveRead {
    Q_OBJECT

public:
    static constexpr const char* kFamily = "archiveStorage";

    ArchiveStorage(RpcHub& hub, RpcSession& session, const QByteArray& id,
                   const chain::BlockHash& hash, std::vector<StorageItem> items);

    /// Once the client knows the id.
    void begin() { readOn(); }

private:
    void readPortion() override { m_reader.next(); }

    StorageReader m_reader;
};

/// A part of the state whose changes are wanted.
struct DiffItem {
    Bytes prefix;
    bool hashed = false;
    bool isChild = false; ///< In a child trie, where nothing is.
};

class ArchiveDiff : public ArchiveRead {
    Q_OBJECT

public:
    static constexpr const char* kFamily = "archiveDiff";

    ArchiveDiff(RpcHub& hub, RpcSession& session, const QByteArray& id,
                const chain::BlockHash& hash, std::vector<DiffItem> items);

    /// The block before when there is no `previous`, which must be an ancestor.
    void begin(const std::optional<chain::BlockHash>& previous);

private:
    void readPortion() override;
    void takeBlock(const chain::RawBlock& block, const std::optional<chain::BlockHash>& previous);
    void takePage(const chain::ChangesPage& page);
    void fail(const Error& error);

    const chain::BlockHash m_hash;
    const std::vector<DiffItem> m_items;
    chain::BlockHash m_previous;
    std::size_t m_index = 0;
    Bytes m_readUpTo; ///< Of the item at hand.
};

} // namespace soma::rpc
