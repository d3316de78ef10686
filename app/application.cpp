#include "app/application.h"

#include "app/first_paint.h"
#include "app/headless.h"
#include "app/logging.h"
#include "app/rpc_door.h"
#include "app/screen_lock.h"
#include "chain/api/async.h"
#include "chain/node/system_clock.h"
#include "chain/rpc/rpc_server.h"
#include "ui/main_window.h"
#include "ui/models/log_model.h"
#include "ui/models/rpc_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/window_context.h"
#include "wallet/wallet_service.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace soma::app {

namespace {

Q_LOGGING_CATEGORY(appLog, "soma.app")

ui::LogModel::Level windowLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return ui::LogModel::Level::Error;
    case LogLevel::Warning:
        return ui::LogModel::Level::Warning;
    case LogLevel::Info:
        return ui::LogModel::Level::Info;
    case LogLevel::Debug:
        return ui::LogModel::Level::Debug;
    }
    return ui::LogModel::Level::Error;
}

} // namespace

Application::Application(Options options, node::LocalNodeOptions nodeOptions)
    : m_options(std::move(options))
    , m_nodeOptions(std::move(nodeOptions))
    , m_clock(std::make_unique<node::SystemClock>())
{
    m_nodeThread.setObjectName(QStringLiteral("node"));
    m_walletThread.setObjectName(QStringLiteral("wallet"));
}

Application::~Application()
{
    setLogSink({});
    m_window.reset();
    m_door.reset();
    // The objects go after their threads: a finished thread runs nothing of theirs any more.
    for (QThread* thread : {&m_walletThread, &m_nodeThread}) {
        thread->quit();
        thread->wait();
    }
    m_wallet.reset();
    m_node.reset();
}

void Application::start()
{
    m_nodeThread.start();
    makeNode();
    makeDoor();
    if (!m_options.headless) {
        m_walletThread.start();
        makeWallet();
        makeRpcSwitch();
        makeWindow();
    }
    addSteps();
    m_startup->start();
}

void Application::makeNode()
{
    m_node = std::make_unique<node::LocalNode>(m_nodeOptions, *m_clock);
    m_node->moveToThread(&m_nodeThread);
    connect(m_node.get(), &chain::Node::nodeFailed, this, &Application::nodeFailed);
    if (m_options.headless)
        new HeadlessReporter(*m_node, this);
}

void Application::makeWallet()
{
    // Beside the chain's folder, not in it: a damaged chain is moved aside without the history.
    const QString store = m_options.dataDir + QStringLiteral("/wallet-") + m_options.network +
                          QStringLiteral(".sqlite");
    auto service = std::make_unique<wallet::WalletService>(*m_node, *m_clock, store);
    m_keyCare = service.get();
    m_wallet = std::move(service);
    m_wallet->moveToThread(&m_walletThread);
}

void Application::makeDoor()
{
    rpc::RpcOptions options;
    options.port = m_options.rpcPort;
    options.unsafeMethods = m_options.rpcUnsafeMethods;
    options.isArchive = m_options.archive;
    options.origins = m_options.rpcOrigins;
    options.version = QStringLiteral(SOMA_VERSION);
    m_door = std::make_unique<RpcDoor>(*m_node, *m_node, options);
}

/// The command line decides for one run, the switch for the next ones as well.
void Application::makeRpcSwitch()
{
    m_settings =
        std::make_unique<ui::Settings>(m_options.dataDir + QStringLiteral("/settings.ini"));
    m_rpcModel = std::make_unique<ui::RpcModel>();
    m_rpcModel->setWanted(m_options.rpc == RpcChoice::AsUsual ? m_settings->rpcEnabled()
                                                              : m_options.rpc == RpcChoice::Open);
    connect(m_rpcModel.get(), &ui::RpcModel::wanted, m_settings.get(),
            &ui::Settings::setRpcEnabled);
    m_door->obey(*m_rpcModel);
}

/// Without a window a door that stays shut ends the program; with one its switch says why.
QFuture<Result<void>> Application::openDoor()
{
    if (m_rpcModel) {
        m_door->openFor(*m_rpcModel);
        return chain::readyFuture<void>({});
    }
    // Who only advances the chain waits for no other program.
    const bool usual = m_options.rpc == RpcChoice::AsUsual && !m_options.advance;
    return usual || m_options.rpc == RpcChoice::Open ? m_door->open()
                                                     : chain::readyFuture<void>({});
}

void Application::makeWindow()
{
    m_log = std::make_unique<ui::LogModel>();
    ui::rememberSystemPalette(QGuiApplication::palette());
    setLogSink([model = m_log.get()](const LogLine& line) {
        QMetaObject::invokeMethod(model, [model, line] {
            model->append({line.time, windowLevel(line.level), line.category, line.text});
        });
    });
    ui::WindowContext context;
    context.node = m_node.get();
    context.wallet = m_wallet.get();
    context.keyCare = m_keyCare;
    context.settings = m_settings.get();
    context.log = m_log.get();
    context.rpc = m_rpcModel.get();
    context.networkName = m_options.network;
    context.dataFolder = m_options.dataDir;
    context.version = QStringLiteral(SOMA_VERSION);
    context.walletOpening = m_wallet->open(walletFolder());
    m_window = std::make_unique<ui::MainWindow>(context);
    connect(m_window.get(), &ui::MainWindow::walletFolderOpened, m_settings.get(),
            &ui::Settings::setWalletFolder);
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Application::stop);
    connect(m_window.get(), &ui::MainWindow::moveAsideRequested, this,
            &Application::replaceDamagedChain);
    m_screenLock = std::make_unique<ScreenLock>();
    connect(m_screenLock.get(), &ScreenLock::screenLocked, m_window.get(),
            &ui::MainWindow::lockNow);
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this,
            [] { qCInfo(appLog) << "first window painted"; });
    m_window->show();
    m_window->buildAhead();
}

/// The one named on the command line, else the one opened last, else btcli's.
QString Application::walletFolder() const
{
    const QString last = m_settings->walletFolder();
    return m_options.walletDirNamed || last.isEmpty() ? m_options.walletDir : last;
}

void Application::addSteps()
{
    m_startup = std::make_unique<Startup>();
    m_startup->add({QStringLiteral("start the node"), [this] { return m_node->start(); },
                    [this] { return m_node->stop(); }});
    m_startup->add({QStringLiteral("let other programs in"), [this] { return openDoor(); },
                    [this] { return m_door->close(); }});
    connect(m_startup.get(), &Startup::started, this, [this] {
        qCInfo(appLog) << "the node runs";
        advanceIfAsked();
    });
    connect(m_startup.get(), &Startup::failed, this, &Application::startFailed);
    connect(m_startup.get(), &Startup::stopped, this, &Application::finish);
}

/// Once, and without a window that is all there is to do.
void Application::advanceIfAsked()
{
    const auto blocks = std::exchange(m_options.advance, std::nullopt);
    if (!blocks)
        return;
    auto* reporter = new AdvanceReporter(*m_node, *blocks, this);
    if (m_options.headless)
        connect(reporter, &AdvanceReporter::finished, this, [this](int status) {
            if (m_exitStatus == 0)
                m_exitStatus = status;
            stop();
        });
    reporter->start();
}

void Application::startFailed(const QString&, const Error& error)
{
    if (m_window)
        return; // The window shows the node's state and offers what can be done.
    nodeFailed(error);
}

void Application::nodeFailed(const Error& error)
{
    if (m_window || m_exitStatus != 0)
        return;
    const QString why = error.isFrom<rpc::RpcServerError>() ? rpcFailureText(error)
                                                            : failureText(error, m_options.dataDir);
    std::fprintf(stderr, "soma: %s\n", qPrintable(why));
    m_exitStatus = 1;
    stop();
}

void Application::replaceDamagedChain()
{
    const auto moved = node::moveAside(m_nodeOptions.dataDir, m_nodeOptions.network);
    if (!moved.has_value()) {
        qCWarning(appLog) << "the damaged chain could not be moved:"
                          << QString::fromStdString(moved.error().toString());
        return;
    }
    qCInfo(appLog) << "the damaged chain was moved to" << QString::fromStdString(*moved);
    addSteps();
    m_startup->start();
}

void Application::stop()
{
    if (m_wallet)
        m_wallet->lock();
    m_startup->stop();
}

void Application::finish()
{
    if (!m_wallet) {
        Q_EMIT finished(m_exitStatus);
        return;
    }
    chain::whenDone(m_wallet->close(), this,
                    [this](const Result<void>&) { Q_EMIT finished(m_exitStatus); });
}

} // namespace soma::app
