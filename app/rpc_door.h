// The door for other programs, and the thread that serves them.
#pragma once

#include "chain/rpc/rpc_options.h"
#include "consensus/base/result.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace soma::chain {
class Node;
class RawChain;
} // namespace soma::chain

namespace soma::rpc {
class RpcServer;
}

namespace soma::ui {
class RpcModel;
}

namespace soma::app {

/// Lives on the main thread; its server on a thread that ends with it. Opening and closing may
/// follow each other at any speed: they are carried out in the order they were asked.
class RpcDoor : public QObject {
    Q_OBJECT

public:
    /// Node and chain must outlive the door.
    RpcDoor(chain::Node& node, chain::RawChain& raw, const rpc::RpcOptions& options,
            QObject* parent = nullptr);
    ~RpcDoor() override;

    /// The node should run already. Errors: RpcServerError.
    QFuture<Result<void>> open();
    QFuture<Result<void>> close();

    /// Where programs reach the node; empty while they do not. Known once open() answered.
    QString address() const;

    /// Follows the window's switch from now on, and tells it what came of it.
    void obey(ui::RpcModel& model);
    /// Opens if the switch is on.
    void openFor(ui::RpcModel& model);

private:
    QThread m_thread;
    rpc::RpcServer* m_server; ///< Lives and dies on m_thread.
};

/// One sentence about why the door did not open.
QString rpcFailureText(const Error& error);

} // namespace soma::app
