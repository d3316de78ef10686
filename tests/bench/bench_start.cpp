// The program as a person meets it: time to the first painted window, memory, idle cost, over a
// local chain of 10 000 blocks. The chain is made once and kept beside the figures.
#include "chain/api/async.h"
#include "chain/node/local_node.h"
#include "chain/node/system_clock.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace soma::bench {

namespace {

constexpr std::uint64_t kBlocks = 10'000;
constexpr int kStarts = 7;

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench_start: %s\n", qPrintable(why));
    std::exit(1);
}

/// Waits without an event loop of ours: bench is not the window.
template <typename T>
T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result.has_value())
        giveUp(QString::fromStdString(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void makeChain(const QString& dataDir)
{
    node::LocalNodeOptions options;
    options.dataDir = dataDir.toStdString();
    options.blockTimeMs = 0;
    const node::SystemClock clock;
    QThread thread;
    auto* local = new node::LocalNode(options, clock);
    local->moveToThread(&thread);
    thread.start();
    await(local->start());
    QElapsedTimer timer;
    timer.start();
    const std::uint64_t begin = local->bestHead().number.value();
    while (local->bestHead().number < BlockNumber(kBlocks))
        await(local->makeBlock());
    const std::uint64_t made = local->bestHead().number.value() - begin;
    if (made > 0)
        printFigure("local_blocks_made",
                    static_cast<double>(made) * 1000.0 / static_cast<double>(timer.elapsed()),
                    "blocks/s");
    await(local->stop());
    thread.quit();
    thread.wait();
    delete local;
}

qint64 statusKilobytes(qint64 pid, const char* field)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression line(QStringLiteral("%1:\\s+(\\d+) kB").arg(QLatin1String(field)));
    const auto match = line.match(QString::fromLatin1(file.readAll()));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// CPU time of all its threads so far, in milliseconds. Clock ticks would be too coarse: an idle
/// program spends less than one in a block's time.
double cpuMilliseconds(qint64 pid)
{
    const QString tasks = QStringLiteral("/proc/%1/task").arg(pid);
    double nanoseconds = 0;
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks + QStringLiteral("/") + task + QStringLiteral("/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toDouble();
    }
    return nanoseconds / 1e6;
}

QStringList arguments(const QString& folder)
{
    return {QStringLiteral("--data-dir"),   folder + QStringLiteral("/data"),
            QStringLiteral("--wallet-dir"), folder + QStringLiteral("/wallets"),
            QStringLiteral("--rpc-port"),   QStringLiteral("0")};
}

void stop(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(20'000))
        process.kill();
    process.waitForFinished();
}

/// Starts the program and waits for `text` on standard error; milliseconds until then.
double startUntil(QProcess& process, const QStringList& options, const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    process.start(qEnvironmentVariable("SOMA_BINARY"), options);
    if (!process.waitForStarted())
        giveUp(QStringLiteral("SOMA_BINARY does not name a program that starts"));
    QString seen;
    while (!seen.contains(text)) {
        if (timer.elapsed() > 30'000)
            giveUp(QStringLiteral("no \"%1\" within 30 s:\n%2").arg(text, seen));
        process.waitForReadyRead(5);
        seen += QString::fromUtf8(process.readAllStandardError());
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Lets a started program settle, then watches it over `seconds`.
void measureIdle(QProcess& process, const char* prefix, int seconds)
{
    QThread::sleep(4);
    const double before = cpuMilliseconds(process.processId());
    QThread::sleep(static_cast<unsigned long>(seconds));
    const double spent = cpuMilliseconds(process.processId()) - before;
    const std::string name(prefix);
    printFigure((name + "_idle_cpu").c_str(), spent / (10.0 * seconds), "% of one core");
    printFigure((name + "_resident").c_str(),
                static_cast<double>(statusKilobytes(process.processId(), "VmRSS")) / 1024.0, "MiB");
    printFigure((name + "_resident_own").c_str(),
                static_cast<double>(statusKilobytes(process.processId(), "RssAnon")) / 1024.0,
                "MiB");
}

} // namespace

} // namespace soma::bench

int main(int argc, char** argv)
{
    using namespace soma::bench;
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/chain-10000");
    QDir().mkpath(folder + QStringLiteral("/wallets"));
    makeChain(folder + QStringLiteral("/data"));

    const QString painted = QStringLiteral("first window painted");
    std::vector<double> starts;
    for (int i = 0; i < kStarts; ++i) {
        QProcess window;
        starts.push_back(startUntil(window, arguments(folder), painted));
        stop(window);
    }
    std::sort(starts.begin(), starts.end());
    printFigure("start_to_first_paint", starts[starts.size() / 2], "ms");
    printFigure("start_to_first_paint_slowest", starts.back(), "ms");

    QProcess window;
    startUntil(window, arguments(folder), painted);
    measureIdle(window, "window", 30);
    stop(window);

    QProcess headless;
    startUntil(headless, QStringList{QStringLiteral("--headless")} + arguments(folder),
               QStringLiteral("the node runs"));
    measureIdle(headless, "headless", 30);
    stop(headless);
    return 0;
}
