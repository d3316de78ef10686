// The door for other programs, worked by the window's switch over a real node.
#include "app/rpc_door.h"
#include "chain/node/local_node.h"
#include "chain/node/system_clock.h"
#include "ui/models/rpc_model.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace soma::app {

class TestRpcDoor : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    node::SystemClock m_clock;
    QThread m_thread;
    std::unique_ptr<node::LocalNode> m_node;

    static bool isReached(const QString& address)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(QUrl(address).port()));
        return socket.waitForConnected(2000);
    }

    rpc::RpcOptions onAnyPort() const
    {
        rpc::RpcOptions options;
        options.port = 0;
        return options;
    }

private Q_SLOTS:

    void initTestCase()
    {
        node::LocalNodeOptions options;
        options.dataDir = m_folder.filePath(QStringLiteral("data")).toStdString();
        options.blockTimeMs = 0;
        m_node = std::make_unique<node::LocalNode>(options, m_clock);
        m_node->moveToThread(&m_thread);
        m_thread.start();
        const auto started = m_node->start();
        QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 30'000);
        QVERIFY(started.result().has_value());
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
        m_node.reset();
    }

    void theSwitchOpensAndCloses()
    {
        RpcDoor door(*m_node, *m_node, onAnyPort());
        ui::RpcModel model;
        door.obey(model);
        QVERIFY(door.address().isEmpty());
        model.setWanted(true);
        QTRY_VERIFY(!model.address().isEmpty());
        const QString address = model.address();
        QCOMPARE(address, door.address());
        QVERIFY(isReached(address));
        model.setWanted(false);
        QTRY_VERIFY(model.address().isEmpty());
        QVERIFY(!isReached(address));
    }

    void theLastWishCounts()
    {
        RpcDoor door(*m_node, *m_node, onAnyPort());
        ui::RpcModel model;
        door.obey(model);
        for (int i = 0; i < 7; ++i)
            model.setWanted(i % 2 == 0);
        QTRY_VERIFY(!model.address().isEmpty() && isReached(model.address()));
        model.setWanted(false);
        QTRY_VERIFY(model.address().isEmpty());
    }

    void aTakenPortIsToldAndCanBeTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        rpc::RpcOptions options;
        options.port = other.serverPort();
        RpcDoor door(*m_node, *m_node, options);
        ui::RpcModel model;
        door.obey(model);
        model.setWanted(true);
        QTRY_COMPARE(model.failure(), ui::RpcModel::Failure::PortTaken);
        QCOMPARE(model.failureDetail(), QString::number(options.port));
        QVERIFY(model.address().isEmpty());
        other.close();
        model.setWanted(false);
        model.setWanted(true);
        QTRY_VERIFY(!model.address().isEmpty());
        QCOMPARE(model.failure(), ui::RpcModel::Failure::None);
    }

    void whoIsConnectedIsSentAway()
    {
        ui::RpcModel model;
        auto door = std::make_unique<RpcDoor>(*m_node, *m_node, onAnyPort());
        door->obey(model);
        model.setWanted(true);
        QTRY_VERIFY(!model.address().isEmpty());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(QUrl(model.address()).port()));
        QVERIFY(socket.waitForConnected(2000));
        door.reset();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

} // namespace soma::app

QTEST_GUILESS_MAIN(soma::app::TestRpcDoor)
#include "tst_rpc_door.moc"
