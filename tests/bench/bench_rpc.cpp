// The door for other programs as a client meets it: soma --headless on overview-2024, asked over
// one WebSocket of this machine. Client and server share the processors, as they do at home.
#include "tests/bench/figure.h"
#include "tests/bench/web_socket.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <map>
#include <vector>

namespace soma::bench {

namespace {

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench_rpc: %s\n", qPrintable(why));
    std::exit(1);
}

/// A node of its own, gone with the object.
class Node {
public:
    explicit Node(const QString& blockTime)
    {
        // A figure that gives up leaves no node behind.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(qEnvironmentVariable("SOMA_BINARY"),
                        {QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                         m_folder.filePath(QStringLiteral("data")), QStringLiteral("--wallet-dir"),
                         m_folder.filePath(QStringLiteral("wallets")),
                         QStringLiteral("--block-time"), blockTime, QStringLiteral("--rpc-port"),
                         QStringLiteral("0"), QStringLiteral("--rpc-methods"),
                         QStringLiteral("unsafe")});
        if (!m_process.waitForStarted())
            giveUp(QStringLiteral("SOMA_BINARY does not name a program that starts"));
        static const QRegularExpression kAddress(QStringLiteral("ws://127\\.0\\.0\\.1:(\\d+)"));
        QString seen;
        QElapsedTimer timer;
        timer.start();
        while (!kAddress.match(seen).hasMatch()) {
            if (timer.elapsed() > 300'000)
                giveUp(QStringLiteral("no port within five minutes:\n") + seen);
            m_process.waitForReadyRead(50);
            seen += QString::fromUtf8(m_process.readAllStandardError());
        }
        m_port = kAddress.match(seen).captured(1).toUShort();
    }

    ~Node()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    std::uint16_t port() const { return m_port; }

    WebSocket connect() const
    {
        WebSocket socket(m_port);
        if (!socket.isOpen())
            giveUp(QStringLiteral("the node lets nobody in"));
        return socket;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

std::string request(int id, const std::string& method, const std::string& params)
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method +
           R"(","params":[)" + params + "]}";
}

/// The result as it stands in the answer. An error ends the program: no figure is about errors.
std::string ask(WebSocket& socket, const std::string& method, const std::string& params)
{
    socket.send(request(1, method, params));
    const std::string text(socket.next());
    constexpr std::string_view kResult = R"("result":)";
    const auto begin = text.find(kResult);
    if (begin == std::string::npos)
        giveUp(QString::fromStdString(method + " was answered by " + text.substr(0, 200)));
    return text.substr(begin + kResult.size(), text.size() - begin - kResult.size() - 1);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Milliseconds of each question, one after the other.
std::vector<double> timesOf(WebSocket& socket, const std::string& method, const std::string& params,
                            int times)
{
    std::vector<double> out;
    for (int i = 0; i < times; ++i) {
        const std::uint64_t begin = wallNs();
        ask(socket, method, params);
        out.push_back(static_cast<double>(wallNs() - begin) / 1e6);
    }
    return out;
}

std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

const std::string kSubtensor = "0x658faa385070e074c85bf6b568cf0555";

/// The keys of System.Account, as many as a page holds.
std::vector<std::string> someKeys(WebSocket& socket)
{
    const std::string account =
        "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9";
    const std::string list = ask(socket, "state_getKeysPaged", quoted(account) + ",1000,null,null");
    std::vector<std::string> keys;
    for (std::size_t at = list.find('"'); at != std::string::npos; at = list.find('"', at + 1)) {
        const std::size_t end = list.find('"', at + 1);
        keys.push_back(list.substr(at, end - at + 1));
        at = end;
    }
    if (keys.size() < 100)
        giveUp(QStringLiteral("too few accounts to read"));
    return keys;
}

void measureReads(WebSocket& socket)
{
    const std::vector<std::string> keys = someKeys(socket);
    // One at a time: what a client waits.
    std::vector<double> times;
    for (int i = 0; i < 4000; ++i) {
        const std::string& key = keys[static_cast<std::size_t>(i) % keys.size()];
        times.push_back(timesOf(socket, "state_getStorage", key, 1).front());
    }
    printFigure("rpc_get_storage_latency_median", median(times), "ms");
    std::sort(times.begin(), times.end());
    printFigure("rpc_get_storage_latency_99", times[times.size() * 99 / 100], "ms");

    // Many at a time: 64 questions are always on their way.
    // Fewer than one connection may ask in a second, in case a second is enough for all of them.
    constexpr int kQuestions = 45'000;
    constexpr int kOnTheWay = 64;
    std::vector<std::string> frames;
    for (int i = 0; i < kQuestions; ++i)
        frames.push_back(WebSocket::frame(
            0x81, request(i, "state_getStorage", keys[static_cast<std::size_t>(i) % keys.size()])));
    const std::uint64_t begin = wallNs();
    int sent = 0;
    int answered = 0;
    while (answered < kQuestions) {
        std::string out;
        while (sent < kQuestions && sent - answered < kOnTheWay)
            out += frames[static_cast<std::size_t>(sent++)];
        socket.write(out);
        std::string_view text = socket.next();
        if (text.empty())
            giveUp(QStringLiteral("no answer any more"));
        for (std::optional<std::string_view> more = text; more; more = socket.take()) {
            if (more->find(R"("result":"0x)") == std::string_view::npos)
                giveUp(QStringLiteral("an answer without a value"));
            ++answered;
        }
    }
    printFigure("rpc_get_storage", kQuestions * 1e9 / static_cast<double>(wallNs() - begin),
                "answers/s");
}

/// The subnet with the most neurons: its number as two bytes of hex, and how many.
std::pair<std::string, int> biggestSubnet(WebSocket& socket)
{
    std::pair<std::string, int> best{"0100", 0};
    // SubtensorModule.SubnetworkN, keyed by the netuid itself.
    const std::string prefix = kSubtensor + "a1048e9d244171852dfe8db314dc68ca";
    const std::string list = ask(socket, "state_getKeysPaged", quoted(prefix) + ",1000,null,null");
    for (std::size_t at = list.find(prefix); at != std::string::npos;
         at = list.find(prefix, at + 1)) {
        const std::string key = list.substr(at, prefix.size() + 4);
        const std::string value = ask(socket, "state_getStorage", quoted(key));
        const int size = std::stoi(value.substr(5, 2) + value.substr(3, 2), nullptr, 16);
        if (size > best.second)
            best = {key.substr(prefix.size()), size};
    }
    return best;
}

void measureQuestions(WebSocket& socket)
{
    // Uids and hotkeys fill SubtensorModule with far more than a page.
    const std::vector<double> pages =
        timesOf(socket, "state_getKeysPaged", quoted(kSubtensor) + ",1000,null,null", 200);
    printFigure("rpc_keys_paged_1000", median(pages), "ms");
    const auto [netuid, neurons] = biggestSubnet(socket);
    printFigure("rpc_metagraph_neurons", neurons, "neurons");
    const std::vector<double> metagraphs =
        timesOf(socket, "state_call",
                quoted("SubnetInfoRuntimeApi_get_metagraph") + "," + quoted("0x" + netuid), 200);
    printFigure("rpc_metagraph", median(metagraphs), "ms");
}

/// The number after `field` in a text, hexadecimal; 0 when there is none.
std::uint64_t hexAfter(std::string_view text, std::string_view field)
{
    const auto at = text.find(field);
    if (at == std::string_view::npos)
        return 0;
    return std::strtoull(std::string(text.substr(at + field.size(), 18)).c_str(), nullptr, 16);
}

/// One thousand subscriptions over twenty connections, a block every 250 ms: whether each of them
/// hears of each block, and how long after the first of them the last one hears of it.
void measureSubscriptions()
{
    constexpr int kConnections = 20;
    constexpr int kOfEach = 50;
    constexpr std::uint64_t kBlocks = 60;
    const Node node(QStringLiteral("250ms"));
    std::vector<WebSocket> sockets;
    std::vector<pollfd> waits;
    for (int i = 0; i < kConnections; ++i) {
        sockets.push_back(node.connect());
        for (int j = 0; j < kOfEach; ++j)
            ask(sockets.back(),
                j % 2 == 0 ? "chain_subscribeNewHeads" : "chain_subscribeFinalizedHeads", "");
        waits.push_back({sockets.back().descriptor(), POLLIN, 0});
    }

    struct Heard {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t missed = 0;
    };

    std::map<std::uint64_t, Heard> heard; // By the subscription's number.
    std::map<std::uint64_t, std::pair<std::uint64_t, std::uint64_t>> moments; // By block.
    const std::uint64_t end = wallNs() + (kBlocks + 4) * 250'000'000u;
    while (wallNs() < end) {
        ::poll(waits.data(), waits.size(), 100);
        for (WebSocket& socket : sockets) {
            while (socket.readSome(0)) {
            }
            while (const auto text = socket.take()) {
                if (text->find(R"("subscription":)") == std::string::npos)
                    continue; // The answer that opened one.
                const std::uint64_t number = hexAfter(*text, R"("number":")");
                const std::uint64_t id = hexAfter(*text, R"("subscription":")");
                Heard& one = heard[id];
                if (one.first == 0)
                    one.first = number;
                else if (number != one.last + 1)
                    one.missed += number > one.last ? number - one.last - 1 : 1;
                one.last = number;
                const std::uint64_t now = wallNs();
                auto& moment = moments.try_emplace(number, now, now).first->second;
                moment.second = now;
            }
        }
    }
    std::uint64_t missed = 0;
    std::uint64_t fewest = ~std::uint64_t{0};
    for (const auto& [id, one] : heard) {
        missed += one.missed;
        fewest = std::min(fewest, one.last - one.first + 1 - one.missed);
    }
    std::vector<double> spreads;
    std::vector<double> gaps;
    std::uint64_t before = 0;
    for (const auto& [number, moment] : moments) {
        spreads.push_back(static_cast<double>(moment.second - moment.first) / 1e6);
        if (before != 0)
            gaps.push_back(static_cast<double>(moment.first - before) / 1e6);
        before = moment.first;
    }
    printFigure("rpc_subscriptions", static_cast<double>(heard.size()), "subscriptions");
    printFigure("rpc_subscriptions_fewest_blocks", static_cast<double>(fewest), "blocks");
    printFigure("rpc_subscriptions_missed_blocks", static_cast<double>(missed), "blocks");
    printFigure("rpc_subscriptions_block_gap_median", median(gaps), "ms");
    printFigure("rpc_subscriptions_block_gap_longest", *std::max_element(gaps.begin(), gaps.end()),
                "ms");
    printFigure("rpc_subscriptions_first_to_last_median", median(spreads), "ms");
}

/// @polkadot/api from the open socket to its decoded metadata, against the decoding alone.
void measureConnect(std::uint16_t port)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../interop");
    if (!QFile::exists(folder + QStringLiteral("/installed"))) {
        std::fputs(
            "bench_rpc: without @polkadot/api (no Node.js) there is no figure for its start\n",
            stderr);
        return;
    }
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(QStringLiteral("node"), {folder + QStringLiteral("/connect_time.mjs"),
                                          QStringLiteral("ws://127.0.0.1:%1").arg(port)});
    if (!script.waitForFinished(180'000) || script.exitCode() != 0)
        giveUp(QStringLiteral("connect_time.mjs failed"));
    std::fputs(script.readAllStandardOutput().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

} // namespace soma::bench

int main(int argc, char** argv)
{
    using namespace soma::bench;
    const QCoreApplication application(argc, argv);
    {
        const Node node(QStringLiteral("manual"));
        WebSocket socket = node.connect();
        ask(socket, "dev_advance", "3");
        measureReads(socket);
        measureQuestions(socket);
        measureConnect(node.port());
    }
    measureSubscriptions();
    return 0;
}
