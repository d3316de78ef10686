// The door for other programs: JSON-RPC over HTTP and WebSocket on one port of this machine.
#pragma once

#include "chain/rpc/rpc_hub.h"

#include <QFuture>
#include <QTcpServer>
#include <QWebSocketServer>

#include <atomic>
#include <memory>

class QWebSocket;

namespace soma::rpc {

enum class RpcServerError {
    PortInUse,  ///< Another program listens there; detail = the port.
    CannotOpen, ///< The system does not let us listen; detail = its words.
};

constexpr std::string_view errorDomain(RpcServerError)
{
    return "rpc";
}

std::string_view errorName(RpcServerError code);

/// Move it to the thread that it shall work on; start() and stop() may be called from any.
class RpcServer : public QObject {
    Q_OBJECT

public:
    /// Node and chain must outlive the server.
    RpcServer(chain::Node& node, chain::RawChain& raw, RpcOptions options);
    ~RpcServer() override;

    /// The node should run already. Errors: RpcServerError.
    QFuture<Result<void>> start();
    /// Closes every connection.
    QFuture<Result<void>> stop();

    /// Where it listens; 0 while it does not. From any thread.
    quint16 port() const { return m_port; }

private:
    Result<void> listen();
    void close();
    void accept();
    void takeSocket(QWebSocket* socket);

    chain::Node& m_node;
    chain::RawChain& m_raw;
    const RpcOptions m_options;
    std::unique_ptr<RpcHub> m_hub;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<QWebSocketServer> m_web;
    std::unique_ptr<QObject> m_connections; ///< The parent of all of them.
    int m_open = 0;
    int m_mostOpen = 0;
    std::atomic<quint16> m_port = 0;
};

} // namespace soma::rpc
