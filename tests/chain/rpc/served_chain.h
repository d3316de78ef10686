// A local chain and its server, together on a thread of their own, as clients meet them.
#pragma once

#include "chain/node/local_node.h"
#include "chain/rpc/rpc_server.h"
#include "tests/chain/node/dev_signer.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

namespace soma::test {

struct ServedOptions {
    bool archive = false;
    bool unsafeMethods = false;
    std::uint64_t blockTimeMs = 0; ///< Blocks on demand only.
    rpc::RpcLimits limits;
    QStringList origins;
};

class ServedChain {
public:
    using Options = ServedOptions;

    explicit ServedChain(const Options& options = {})
    {
        node::LocalNodeOptions nodeOptions;
        nodeOptions.dataDir = m_dir.path().toStdString();
        nodeOptions.blockTimeMs = options.blockTimeMs;
        if (options.archive)
            nodeOptions.undoBlocks.reset();
        m_node = std::make_unique<node::LocalNode>(nodeOptions, m_clock);
        rpc::RpcOptions rpcOptions;
        rpcOptions.port = 0;
        rpcOptions.unsafeMethods = options.unsafeMethods;
        rpcOptions.isArchive = options.archive;
        rpcOptions.origins = options.origins;
        rpcOptions.version = QStringLiteral("1.2.3");
        rpcOptions.limits = options.limits;
        m_server = std::make_unique<rpc::RpcServer>(*m_node, *m_node, rpcOptions);
        m_node->moveToThread(&m_thread);
        m_server->moveToThread(&m_thread);
        m_thread.start();
        m_isRunning = bool(wait(m_node->start())) && bool(wait(m_server->start()));
    }

    ~ServedChain()
    {
        static_cast<void>(wait(m_server->stop()));
        static_cast<void>(wait(m_node->stop()));
        // Both belong to that thread; they end there.
        QMetaObject::invokeMethod(
            m_node.get(),
            [this] {
                m_server.reset();
                m_node.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    ServedChain(const ServedChain&) = delete;
    ServedChain& operator=(const ServedChain&) = delete;

    bool isRunning() const { return m_isRunning; }

    quint16 port() const { return m_server->port(); }

    node::LocalNode& node() { return *m_node; }

    chain::BlockHash genesis()
    {
        return wait(m_node->runtimeInfo(chain::At::best())).value().genesis;
    }

    std::optional<chain::Head> newBlock()
    {
        const auto head = wait(m_node->makeBlock());
        return head ? std::optional(*head) : std::nullopt;
    }

    bool advance(std::uint64_t blocks) { return bool(wait(m_node->advance(blocks))); }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error(chain::NodeError::Internal, "no answer in time");
        if (future.resultCount() == 0)
            return chain::NodeError::Cancelled;
        return future.result();
    }

private:
    const QTemporaryDir m_dir;
    FakeClock m_clock;
    QThread m_thread;
    std::unique_ptr<node::LocalNode> m_node;
    std::unique_ptr<rpc::RpcServer> m_server;
    bool m_isRunning = false;
};

} // namespace soma::test
