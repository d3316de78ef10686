#include "chain/rpc/rpc_server.h"

#include "chain/api/async.h"
#include "chain/rpc/http_connection.h"
#include "chain/rpc/rpc_session.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

#include <sys/resource.h>

namespace soma::rpc {

std::string_view errorName(RpcServerError code)
{
    return code == RpcServerError::PortInUse ? "PortInUse" : "CannotOpen";
}

namespace {

/// How long somebody who was refused may take to hear it.
constexpr int kFarewellMs = 2000;

/// How many connections leave the rest of the program enough open files. Asks the system for more
/// of them than the usual thousand first.
int openFileRoom()
{
    constexpr rlim_t kWanted = 16'384;
    constexpr rlim_t kOthers = 256;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return 100;
    if (files.rlim_cur < kWanted && files.rlim_cur < files.rlim_max) {
        rlimit more = files;
        more.rlim_cur = std::min(kWanted, files.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &more) == 0)
            files = more;
    }
    const rlim_t room = files.rlim_cur > 2 * kOthers ? files.rlim_cur - kOthers : kOthers;
    return static_cast<int>(std::min<rlim_t>(room, kWanted));
}

/// Runs work() on the object's thread and answers with what it gives.
template <typename F>
QFuture<Result<void>> onThreadOf(QObject* object, F work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        object,
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace

RpcServer::RpcServer(chain::Node& node, chain::RawChain& raw, RpcOptions options)
    : m_node(node)
    , m_raw(raw)
    , m_options(std::move(options))
{
}

RpcServer::~RpcServer()
{
    close();
}

QFuture<Result<void>> RpcServer::start()
{
    return onThreadOf(this, [this] { return listen(); });
}

QFuture<Result<void>> RpcServer::stop()
{
    return onThreadOf(this, [this] {
        close();
        return Result<void>();
    });
}

Result<void> RpcServer::listen()
{
    close();
    m_hub = std::make_unique<RpcHub>(m_node, m_raw, m_options);
    m_connections = std::make_unique<QObject>();
    m_web =
        std::make_unique<QWebSocketServer>(QStringLiteral("Soma"), QWebSocketServer::NonSecureMode);
    connect(m_web.get(), &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_web->nextPendingConnection())
            takeSocket(socket);
    });
    m_mostOpen = std::min(m_options.limits.connections, openFileRoom());
    m_tcp = std::make_unique<QTcpServer>();
    connect(m_tcp.get(), &QTcpServer::newConnection, this, &RpcServer::accept);
    const QHostAddress here(QHostAddress::LocalHost);
    if (!m_tcp->listen(here, m_options.port) && !(m_options.anyFreePort && m_tcp->listen(here))) {
        const bool taken = m_tcp->serverError() == QAbstractSocket::AddressInUseError;
        const std::string words = m_tcp->errorString().toStdString();
        close();
        return taken ? Error(RpcServerError::PortInUse, std::to_string(m_options.port))
                     : Error(RpcServerError::CannotOpen, words);
    }
    m_port = m_tcp->serverPort();
    return {};
}

void RpcServer::close()
{
    m_port = 0;
    m_tcp.reset();
    m_connections.reset();
    m_web.reset();
    m_hub.reset();
    m_open = 0;
}

void RpcServer::accept()
{
    while (QTcpSocket* socket = m_tcp->nextPendingConnection()) {
        if (m_open >= m_mostOpen) {
            socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
                          "Connection: close\r\n\r\n");
            // Closed over unread bytes, it would lose these words on their way.
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->skip(socket->bytesAvailable()); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(kFarewellMs, socket, &QAbstractSocket::abort);
            continue;
        }
        // An answer must not wait until the other side has acknowledged the one before it.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        ++m_open;
        // The socket's own signals are all cut when a WebSocket lets go of it; a child's are not.
        connect(new QObject(socket), &QObject::destroyed, m_connections.get(),
                [this] { --m_open; });
        auto* http = new HttpConnection(*m_hub, socket, m_connections.get());
        connect(http, &HttpConnection::upgradeWanted, this, [this](QTcpSocket* raw) {
            raw->setReadBufferSize(0);
            m_web->handleConnection(raw);
        });
    }
}

void RpcServer::takeSocket(QWebSocket* socket)
{
    const RpcLimits& limits = m_options.limits;
    socket->setParent(m_connections.get());
    // A message that is too large is told so; one that is much too large ends the connection.
    const quint64 most = static_cast<quint64>(limits.requestBytes) * 2;
    socket->setMaxAllowedIncomingFrameSize(most);
    socket->setMaxAllowedIncomingMessageSize(most);
    auto* session = new RpcSession(*m_hub, RpcSession::Kind::Socket, socket);
    session->setUnread([socket] { return socket->bytesToWrite(); });
    connect(socket, &QWebSocket::textMessageReceived, session,
            [session](const QString& text) { session->receive(text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, session, &RpcSession::receive);
    const auto send = [socket](const QByteArray& text) {
        if (!text.isEmpty())
            socket->sendTextMessage(QString::fromUtf8(text));
    };
    connect(socket, &QWebSocket::bytesWritten, session, &RpcSession::onTaken);
    connect(session, &RpcSession::answered, socket, send);
    connect(session, &RpcSession::notified, socket, send);
    // Who does not read would not read a farewell either.
    connect(session, &RpcSession::overflowed, socket, &QWebSocket::abort, Qt::QueuedConnection);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);

    auto* pings = new QTimer(socket);
    auto silent = std::make_shared<int>(0);
    connect(socket, &QWebSocket::pong, pings, [silent] { *silent = 0; });
    connect(socket, &QWebSocket::textFrameReceived, pings, [silent] { *silent = 0; });
    connect(pings, &QTimer::timeout, socket, [socket, silent] {
        if (++*silent > 2)
            return socket->abort();
        socket->ping();
    });
    pings->start(limits.pingEveryMs);
}

} // namespace soma::rpc
