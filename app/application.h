// The composition root: owns the threads and what lives on them, connects the rooms, takes all of
// it down in reverse. Nothing else names concrete nodes and wallets.
#pragma once

#include "app/options.h"
#include "app/startup.h"
#include "chain/api/clock.h"
#include "chain/node/local_node.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace soma::ui {
class LogModel;
class MainWindow;
class RpcModel;
class Settings;
} // namespace soma::ui

namespace soma::wallet {
class KeyCare;
class Wallet;
} // namespace soma::wallet

namespace soma::app {

class RpcDoor;
class ScreenLock;

/// Lives on the main thread. start() once; finished() tells the exit status after everything is
/// down.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(Options options, node::LocalNodeOptions nodeOptions);
    ~Application() override;

    void start();
    void stop();

    // For tests; valid from start() on.
    chain::Node& node() { return *m_node; }

    wallet::Wallet& wallet() { return *m_wallet; }

    ui::MainWindow& window() { return *m_window; }

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void makeNode();
    void makeWallet();
    void makeDoor();
    void makeRpcSwitch();
    QFuture<Result<void>> openDoor();
    void makeWindow();
    QString walletFolder() const;
    void addSteps();
    void advanceIfAsked();
    void startFailed(const QString& step, const Error& error);
    void nodeFailed(const Error& error);
    void replaceDamagedChain();
    void finish();

    Options m_options;
    node::LocalNodeOptions m_nodeOptions;
    std::unique_ptr<chain::Clock> m_clock;
    QThread m_nodeThread;
    QThread m_walletThread;
    std::unique_ptr<node::LocalNode> m_node;  // Lives on m_nodeThread.
    std::unique_ptr<wallet::Wallet> m_wallet; // Lives on m_walletThread.
    wallet::KeyCare* m_keyCare = nullptr;     // The same object.
    std::unique_ptr<RpcDoor> m_door;
    std::unique_ptr<Startup> m_startup;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::LogModel> m_log;
    std::unique_ptr<ui::RpcModel> m_rpcModel;
    std::unique_ptr<ScreenLock> m_screenLock;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_exitStatus = 0;
};

} // namespace soma::app
