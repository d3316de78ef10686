// The whole program on overview-2024 at four blocks a second: how long the window's thread is away
// from its events, how long a view takes to come to the front, and how much memory all of it has.
#include "tests/bench/bench_living.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/node/local_node.h"
#include "chain/node/system_clock.h"
#include "chain/runtime/presets/preset.h"
#include "tests/bench/figure.h"
#include "ui/main_window.h"
#include "ui/models/log_model.h"
#include "ui/models/rpc_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/views/page_table.h"
#include "ui/window_context.h"
#include "wallet/wallet_service.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace soma::bench {

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Other threads' events pass here as well.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const std::uint64_t wall = wallNs();
    const std::uint64_t cpu = threadCpuNs();
    // The receiver may be gone afterwards.
    const char* name = receiver->metaObject()->className();
    const int type = event->type();
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const double cpuMs = double(threadCpuNs() - cpu) / 1e6;
    const double wallMs = double(wallNs() - wall) / 1e6;
    if (cpuMs > m_worst.cpuMs)
        m_worst = {cpuMs, std::max(wallMs, m_worst.wallMs), name, type};
    m_worst.wallMs = std::max(m_worst.wallMs, wallMs);
    m_over += cpuMs > kFrameMs ? 1 : 0;
    return taken;
}

namespace {

constexpr int kLookMs = 4'000; ///< At each page: sixteen blocks.
constexpr std::uint64_t kBlockMs = 250;
constexpr std::uint64_t kPast = 400; ///< Blocks before one looks: more than an epoch.

template <typename T>
T await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QObject context;
    std::optional<Result<T>> out;
    chain::whenDone(std::move(future), &context, [&](Result<T> result) {
        out.emplace(std::move(result));
        loop.quit();
    });
    if (!out)
        loop.exec();
    if (!*out) {
        std::fprintf(stderr, "bench_window: %s\n", out->error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*out).value();
}

void look(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As the application puts it together.
class Program {
public:
    Program() : m_settings(m_dir.filePath(u"settings.ini"_s))
    {
        QFile text(QStringLiteral(SOMA_SOURCE_DIR "/resources/presets/overview-2024.json"));
        if (!text.open(QIODevice::ReadOnly))
            std::exit(1);
        node::LocalNodeOptions options;
        options.dataDir = m_dir.filePath(u"chain"_s).toStdString();
        options.blockTimeMs = kBlockMs;
        options.beginning.preset = std::make_shared<const runtime::presets::Preset>(
            runtime::presets::readPreset(text.readAll().toStdString()).value());
        m_node = std::make_unique<node::LocalNode>(options, m_clock);
        m_node->moveToThread(&m_nodeThread);
        m_nodeThread.start();
        await(m_node->start());
        m_wallet = std::make_unique<wallet::WalletService>(*m_node, m_clock,
                                                           m_dir.filePath(u"wallet.sqlite"_s));
        m_wallet->moveToThread(&m_walletThread);
        m_walletThread.start();
        await(m_wallet->open(m_dir.filePath(u"wallets"_s)));
        // The richest account of the network is looked at, so that there is something to show.
        await(m_wallet->addWatchOnly(
            u"watched"_s, m_node->localControls() != nullptr ? someStaker() : chain::AccountId()));
        await(m_node->advance(kPast));
        ui::WindowContext context;
        context.node = m_node.get();
        context.wallet = m_wallet.get();
        context.keyCare = m_wallet.get();
        context.settings = &m_settings;
        context.log = &m_log;
        context.rpc = &m_rpc;
        context.networkName = u"local"_s;
        window = std::make_unique<ui::MainWindow>(context);
        window->resize(1'280, 800);
        window->show();
    }

    ~Program()
    {
        window.reset();
        await(m_wallet->close());
        await(m_node->stop());
        for (QThread* thread : {&m_walletThread, &m_nodeThread}) {
            thread->quit();
            thread->wait();
        }
    }

    std::uint64_t best() const { return m_node->bestHead().number.value(); }

    std::unique_ptr<ui::MainWindow> window;

private:
    /// An owner of one of the subnets: it has stake in it.
    chain::AccountId someStaker()
    {
        return await(chain::subnets(*m_node)).value.rows.at(1).info.ownerColdkey;
    }

    QTemporaryDir m_dir;
    ui::Settings m_settings;
    ui::LogModel m_log;
    ui::RpcModel m_rpc;
    node::SystemClock m_clock;
    QThread m_nodeThread;
    QThread m_walletThread;
    std::unique_ptr<node::LocalNode> m_node;
    std::unique_ptr<wallet::WalletService> m_wallet;
};

void print(const QString& what, const WatchedApplication::Worst& worst)
{
    const QByteArray name = what.toLower().replace(u' ', u'_').toLatin1();
    printFigure(("window_longest_event_" + name).constData(), worst.cpuMs, "ms of the thread");
    std::fprintf(stderr, "bench_window: %s: longest event %.1f ms (wall %.1f), %s, type %d\n",
                 name.constData(), worst.cpuMs, worst.wallMs, worst.receiver, worst.type);
}

/// In one event, as a click is.
double switchTo(ui::MainWindow& window, ui::PageId page)
{
    double spent = 0;
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&] {
        const std::uint64_t begun = threadCpuNs();
        window.showPage(page);
        window.repaint();
        spent = double(threadCpuNs() - begun) / 1e6;
        loop.quit();
    });
    loop.exec();
    return spent;
}

} // namespace

void living(WatchedApplication& application)
{
    Program program;
    // As somebody who looks at the first page for a moment.
    program.window->buildAhead();
    const auto isBuilt = [&program](const ui::PageEntry& entry) {
        return program.window->page(entry.id) != nullptr;
    };
    for (int i = 0; i < 60 && !std::ranges::all_of(ui::pageTable(), isBuilt); ++i)
        look(500);
    look(1'000);
    print(u"building"_s, application.takeWorst());
    WatchedApplication::Worst longest;
    std::vector<double> firsts;
    std::vector<double> agains;
    const std::uint64_t begun = program.best();
    const auto note = [&](const QString& what) {
        const auto worst = application.takeWorst();
        print(what, worst);
        if (worst.cpuMs > longest.cpuMs)
            longest = worst;
    };
    const auto tabsOf = [&](QWidget* page) {
        for (QTabBar* tabs : page->findChildren<QTabBar*>())
            for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(kLookMs / 4);
            }
    };
    for (const ui::PageEntry& entry : ui::pageTable()) {
        firsts.push_back(switchTo(*program.window, entry.id));
        ui::Page* page = program.window->page(entry.id);
        std::fprintf(stderr, "bench_window: %s: first shown in %.1f ms\n",
                     qPrintable(page->objectName()), firsts.back());
        look(kLookMs);
        tabsOf(page);
        note(page->objectName());
    }
    program.window->showSubnet(ui::PageId::Subnets, NetUid(1));
    look(kLookMs);
    tabsOf(program.window->page(ui::PageId::Subnets));
    note(u"subnetDetail"_s);
    for (const ui::PageEntry& entry : ui::pageTable()) {
        agains.push_back(switchTo(*program.window, entry.id));
        look(100);
    }
    note(u"switching"_s);
    printFigure("window_longest_event", longest.cpuMs, "ms of the thread");
    printFigure("window_events_over_50ms", application.over(), "events");
    printFigure("window_switch_first_slowest", *std::ranges::max_element(firsts), "ms");
    printFigure("window_switch_again_slowest", *std::ranges::max_element(agains), "ms");
    printFigure("window_blocks_meanwhile", double(program.best() - begun), "blocks");
    printFigure("window_resident", double(residentKib()) / 1024.0, "MiB");
}

} // namespace soma::bench
