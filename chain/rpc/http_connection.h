// One TCP connection until it says what it is: plain HTTP stays here, a WebSocket is passed on.
#pragma once

#include "chain/rpc/http_head.h"
#include "chain/rpc/rpc_session.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace soma::rpc {

/// Owns its socket until upgradeWanted(). Deletes itself when the connection ends.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(RpcHub& hub, QTcpSocket* socket, QObject* parent);

    QTcpSocket* socket() const { return m_socket; }

Q_SIGNALS:
    /// The request for it is still unread in the socket, which is the receiver's from now on.
    void upgradeWanted(QTcpSocket* socket);

private:
    void read();
    void readBody();
    bool accept(const HttpHead& head);
    void answer(const QByteArray& status, const QByteArray& body);
    void refuse(const QByteArray& status, const QByteArray& body = {});

    RpcHub& m_hub;
    QTcpSocket* m_socket;
    RpcSession m_session;
    QTimer m_patience;
    std::optional<HttpHead> m_head; ///< Of the request being read or answered.
    bool m_answering = false;
    bool m_refused = false;
};

} // namespace soma::rpc
