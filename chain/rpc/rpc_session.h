// One connection: its requests, its subscriptions, its limits. Text in, text out; sockets
// elsewhere.
#pragma once

#include "chain/rpc/json_rpc.h"
#include "chain/rpc/rpc_hub.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace soma::rpc {

/// Where an answer goes. Copies share it; the first answer counts.
class Reply {
public:
    using Sink = std::function<void(const std::variant<QByteArray, RpcError>&)>;

    explicit Reply(Sink sink) : m_sink(std::make_shared<Sink>(std::move(sink))) {}

    void value(const QJsonValue& result) const { text(jsonText(result)); }

    /// JSON text already.
    void text(const QByteArray& result) const { give(result); }

    void error(const RpcError& error) const { give(error); }

private:
    void give(const std::variant<QByteArray, RpcError>& answer) const
    {
        if (*m_sink)
            std::exchange(*m_sink, {})(answer);
    }

    std::shared_ptr<Sink> m_sink;
};

class RpcSession : public QObject {
    Q_OBJECT

public:
    enum class Kind { Socket, SingleAnswer };

    /// Over HTTP there is one answer per message and nothing else, so no subscriptions.
    RpcSession(RpcHub& hub, Kind kind, QObject* parent = nullptr);
    ~RpcSession() override;

    /// Any bytes.
    void receive(const QByteArray& text);

    /// Of the socket: how much was sent and not taken yet.
    void setUnread(std::function<qint64()> unread) { m_unread = std::move(unread); }

    /// The socket got rid of something.
    void onTaken();

    // For methods.

    bool canSubscribe() const { return m_kind == Kind::Socket; }

    /// Empty when there are too many already. `family` names what may end it, `notification` goes
    /// into every message.
    QByteArray subscribe(const QByteArray& family, const QByteArray& notification);
    /// Lives as long as the subscription.
    void keep(const QByteArray& id, std::unique_ptr<QObject> handle);
    bool unsubscribe(const QByteArray& id, const QByteArray& family);
    void notify(const QByteArray& id, const QByteArray& result);

    /// Null when there is no such subscription.
    QObject* handle(const QByteArray& id, const QByteArray& family) const;
    std::size_t count(const QByteArray& family) const;

    /// False while the other side has much to read already. Who sends piece by piece waits then for
    /// roomMade().
    bool hasRoom() const { return unread() <= m_hub.limits().unreadPaused; }

Q_SIGNALS:
    /// Empty for a message that wanted no answer.
    void answered(const QByteArray& text);
    void notified(const QByteArray& text);
    /// The other side does not read what it asked for.
    void overflowed();
    void roomMade();

private:
    struct Subscription {
        QByteArray family;
        QByteArray notification;
        std::unique_ptr<QObject> handle;
    };

    struct Batch;

    qint64 unread() const { return m_unread ? m_unread() : 0; }

    /// Whether the next message may be looked at.
    bool isFree() const { return hasRoom() && m_open < m_hub.limits().openRequests; }

    void take(const QByteArray& text);
    void takeWaiting();
    void refuse(const QByteArray& text, const RpcError& error);
    void run(const Element& element, const std::shared_ptr<Batch>& batch);
    void dispatch(const Request& request, const Reply& reply);
    void finish(const std::shared_ptr<Batch>& batch, const QByteArray& answer);
    void send(const QByteArray& answer);
    void tell(const QByteArray& text);
    void tellHeld();
    void notifyFamily(const QByteArray& family, const QByteArray& result);
    bool isTooFast();

    RpcHub& m_hub;
    const Kind m_kind;
    std::function<qint64()> m_unread;
    std::map<QByteArray, Subscription> m_subscriptions;
    std::size_t m_open = 0;
    QByteArrayList m_waiting; ///< Messages whose turn will come.
    qint64 m_waitingBytes = 0;
    bool m_takingWaiting = false;
    int m_openBatches = 0;
    QByteArrayList m_held; ///< Notifications, until the batch that asked for them is answered.
    qint64 m_heldBytes = 0;
    QElapsedTimer m_second;
    int m_inSecond = 0;
};

} // namespace soma::rpc
