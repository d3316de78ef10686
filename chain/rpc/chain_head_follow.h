// One chainHead_v1_follow: what its client was told, what is pinned for it, and its operations.
#pragma once

#include "chain/rpc/rpc_hub.h"
#include "chain/rpc/rpc_session.h"
#include "chain/rpc/storage_query.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace soma::rpc {

/// The handle of its subscription; the session owns it. Blocks are told in a row without a gap, the
/// first after the finalized ones that `initialized` names. When that cannot go on, or when the
/// client does not unpin, it says `stop` and ends.
///
/// Operations are opened, then answered for, then run: their events come after their ids.
class ChainHeadFollow : public QObject {
    Q_OBJECT

public:
    static constexpr const char* kFamily = "chainHead";

    ChainHeadFollow(RpcHub& hub, RpcSession& session, QByteArray id, bool withRuntime);

    /// Once the client knows the id.
    void begin();

    bool withRuntime() const { return m_withRuntime; }

    bool isPinned(const chain::BlockHash& hash) const { return m_pinned.contains(hash); }

    /// All of them must be pinned.
    void unpin(const std::vector<chain::BlockHash>& hashes);

    /// How many further items an operation may have.
    std::size_t room() const { return m_hub.limits().operations - m_used; }

    /// `items` must not be more than room(). Answers the operation's id.
    QByteArray open(std::size_t items);

    void runBody(const QByteArray& operation, const chain::BlockHash& hash);
    void runCall(const QByteArray& operation, const chain::BlockHash& hash, std::string function,
                 Bytes arguments);
    void runStorage(const QByteArray& operation, const chain::BlockHash& hash,
                    std::vector<StorageItem> items);
    /// Nothing is in a child trie: the chain has none.
    void runEmptyStorage(const QByteArray& operation);

    /// Whether a storage operation waits for goOn().
    enum class Waiting { Yes, No, NoSuchOperation };
    Waiting isWaiting(const QByteArray& operation) const;
    /// Does nothing unless it waits.
    void goOn(const QByteArray& operation);
    void stopOperation(const QByteArray& operation);

private:
    struct Operation {
        std::size_t items = 0;
        std::unique_ptr<StorageReader> reader; ///< Of a storage operation.
        bool mayWait = false;                  ///< Asks for a `continue` now and then.
        bool isWaiting = false;                ///< For it.
        bool isStalled = false;                ///< Until the client has read what was sent.
        qsizetype sent = 0;                    ///< Bytes since the last `continue`.
    };

    void initialize();
    void announce(const ToldBlock& block);
    void finalize(const ToldBlock& block);
    void pin(const ToldBlock& block);
    bool isOverdue() const;
    void stop();

    void tell(const char* event, const QByteArray& fields = {});
    void tellOf(const char* event, const QByteArray& operation, const QByteArray& fields = {});
    void fail(const QByteArray& operation, const Error& error);
    void end(const QByteArray& operation);
    Operation* find(const QByteArray& operation);
    void readOn(Operation& operation);
    void takeItems(const QByteArray& operation, const QByteArrayList& entries);
    void resumeStalled();

    RpcHub& m_hub;
    RpcSession& m_session;
    const QByteArray m_id;
    const bool m_withRuntime;
    QByteArray m_runtime; ///< JSON.
    bool m_mayInitialize = false;
    bool m_initialized = false;
    bool m_stopped = false;
    std::map<chain::BlockHash, quint64> m_pinned;
    chain::BlockHash m_finalized;
    std::deque<chain::BlockHash> m_open; ///< Told and not final.
    std::map<QByteArray, Operation> m_operations;
    std::size_t m_used = 0; ///< Items of all operations.
    quint64 m_nextOperation = 0;
};

} // namespace soma::rpc
