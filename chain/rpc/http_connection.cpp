#include "chain/rpc/http_connection.h"

namespace soma::rpc {

HttpConnection::HttpConnection(RpcHub& hub, QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_socket(socket)
    , m_session(hub, RpcSession::Kind::SingleAnswer)
{
    socket->setParent(this);
    // What is not read yet waits in the system, not in our memory.
    socket->setReadBufferSize(hub.limits().requestBytes + hub.limits().headerBytes);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Who sends one request behind the other and reads no answer waits.
    m_session.setUnread([socket] { return socket->bytesToWrite(); });
    connect(socket, &QTcpSocket::bytesWritten, &m_session, &RpcSession::onTaken);
    connect(&m_session, &RpcSession::answered, this,
            [this](const QByteArray& text) { answer("200 OK", text); });
    connect(&m_session, &RpcSession::overflowed, socket, &QAbstractSocket::abort);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, socket, &QAbstractSocket::abort);
    m_patience.start(hub.limits().idleHttpMs);
}

void HttpConnection::read()
{
    // A connection closed over unread bytes would lose the refusal on its way.
    if (m_refused) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_answering || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_head)
        return readBody();
    const QByteArray seen = m_socket->peek(m_hub.limits().headerBytes);
    auto head = readHttpHead(seen);
    if (!head) {
        if (seen.size() >= m_hub.limits().headerBytes)
            refuse("431 Request Header Fields Too Large");
        return;
    }
    if (head->method.isEmpty())
        return refuse("400 Bad Request");
    if (!isWelcome(*head, m_hub.options().origins))
        return refuse("403 Forbidden", "This page or name may not ask here.\n");
    if (head->wantsWebSocket) {
        m_patience.stop();
        m_socket->disconnect(this);
        m_socket->disconnect(&m_patience);
        m_socket->disconnect(&m_session);
        m_socket->setParent(nullptr);
        Q_EMIT upgradeWanted(m_socket);
        deleteLater();
        return;
    }
    m_socket->skip(head->size);
    m_head = std::move(head);
    if (accept(*m_head))
        readBody();
}

/// Plain requests of web pages need our leave, which OPTIONS asks for; so does the content type.
bool HttpConnection::accept(const HttpHead& head)
{
    if (head.method == "OPTIONS") {
        answer("204 No Content", {});
        return false;
    }
    if (head.method != "POST")
        refuse("405 Method Not Allowed", "JSON-RPC wants POST or a WebSocket.\n");
    else if (!head.contentType.startsWith("application/json"))
        refuse("415 Unsupported Media Type", "The content type must be application/json.\n");
    else if (head.chunked || head.contentLength < 0)
        refuse("411 Length Required");
    else if (head.contentLength > m_hub.limits().requestBytes)
        refuse("413 Payload Too Large", errorText(QJsonValue(QJsonValue::Null), requestTooBig()));
    else
        return true;
    return false;
}

void HttpConnection::readBody()
{
    if (m_socket->bytesAvailable() < m_head->contentLength)
        return;
    const QByteArray body = m_socket->read(m_head->contentLength);
    m_answering = true;
    m_patience.stop();
    m_session.receive(body);
}

void HttpConnection::answer(const QByteArray& status, const QByteArray& body)
{
    if (!m_head)
        return;
    QByteArray out = "HTTP/1.1 " + status + "\r\n";
    if (!m_head->origin.isEmpty())
        out += "Access-Control-Allow-Origin: " + m_head->origin +
               "\r\nAccess-Control-Allow-Methods: POST\r\nAccess-Control-Allow-Headers: "
               "content-type\r\nVary: Origin\r\n";
    out += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           (m_head->keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    m_socket->write(out + body);
    const bool again = m_head->keepAlive;
    m_head.reset();
    m_answering = false;
    if (!again)
        return m_socket->disconnectFromHost();
    m_patience.start(m_hub.limits().idleHttpMs);
    // Not from here: the next request may be in the socket already, and so on without end.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::refuse(const QByteArray& status, const QByteArray& body)
{
    m_refused = true;
    m_socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    constexpr int kFarewellMs = 2000;
    m_patience.start(kFarewellMs);
    read();
}

} // namespace soma::rpc
