#include "app/rpc_door.h"

#include "chain/api/async.h"
#include "chain/rpc/rpc_server.h"
#include "ui/models/rpc_model.h"

#include <QLoggingCategory>
#include <QPromise>

#include <memory>

namespace soma::app {

namespace {
Q_LOGGING_CATEGORY(rpcLog, "soma.rpc")
} // namespace

RpcDoor::RpcDoor(chain::Node& node, chain::RawChain& raw, const rpc::RpcOptions& options,
                 QObject* parent)
    : QObject(parent)
    , m_server(new rpc::RpcServer(node, raw, options))
{
    m_thread.setObjectName(QStringLiteral("rpc"));
    m_server->moveToThread(&m_thread);
    // Sockets end on the thread they lived on.
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

RpcDoor::~RpcDoor()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> RpcDoor::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    chain::whenDone(m_server->start(), this, [this, promise](Result<void> result) {
        if (result)
            qCInfo(rpcLog) << "other programs reach the node at" << qPrintable(address());
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> RpcDoor::close()
{
    return m_server->stop();
}

QString RpcDoor::address() const
{
    const quint16 port = m_server->port();
    return port == 0 ? QString() : QStringLiteral("ws://127.0.0.1:%1").arg(port);
}

void RpcDoor::obey(ui::RpcModel& model)
{
    connect(&model, &ui::RpcModel::wanted, this, [this, &model](bool on) {
        if (on)
            openFor(model);
        else
            chain::whenDone(close(), &model, [&model](const Result<void>&) { model.setClosed(); });
    });
}

void RpcDoor::openFor(ui::RpcModel& model)
{
    if (!model.isWanted())
        return;
    chain::whenDone(open(), this, [this, &model](const Result<void>& result) {
        if (result)
            model.setOpen(address());
        else
            model.setFailed(result.error().is(rpc::RpcServerError::PortInUse)
                                ? ui::RpcModel::Failure::PortTaken
                                : ui::RpcModel::Failure::Other,
                            QString::fromStdString(result.error().detail()));
    });
}

QString rpcFailureText(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail());
    if (error.is(rpc::RpcServerError::PortInUse))
        return QStringLiteral("port %1 is taken, perhaps by another copy of Soma. Name another one "
                              "with --rpc-port, or --rpc-port off.")
            .arg(detail);
    return QStringLiteral("no program can be let in: %1. Name another port with --rpc-port, or "
                          "--rpc-port off.")
        .arg(detail);
}

} // namespace soma::app
