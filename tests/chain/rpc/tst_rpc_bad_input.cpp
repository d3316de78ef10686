// Hostile and clumsy clients on real sockets: the right refusal, bounded memory, others unharmed.
#include "chain/codec/hex.h"
#include "tests/chain/rpc/raw_socket.h"
#include "tests/chain/rpc/rpc_client.h"
#include "tests/chain/rpc/served_chain.h"

#include <QFile>

#include <memory>
#include <set>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

namespace soma::test {

namespace {

const QByteArray kRequest = R"({"jsonrpc":"2.0","id":1,"method":"system_chain","params":[]})";

QByteArray post(const QByteArray& head, const QByteArray& body)
{
    return "POST / HTTP/1.1\r\n" + head + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray statusOf(const QByteArray& answer)
{
    return answer.mid(9, 3);
}

/// What this process holds, server and clients together.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

bool isServed(const ServedChain& chain)
{
    RpcClient client(chain.port());
    return client.connects() &&
           client.result(QStringLiteral("system_chain")) == QJsonValue(QStringLiteral("Bittensor"));
}

} // namespace

class TestRpcBadInput : public QObject {
    Q_OBJECT

    static QByteArray ask(const ServedChain& chain, const QByteArray& bytes)
    {
        RawSocket socket(chain.port());
        socket.write(bytes);
        return socket.read();
    }

private Q_SLOTS:

    void pagesOfElsewhereAreRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("welcome");
        const auto row = [](const char* name, const char* host, const char* origin, bool welcome) {
            QTest::newRow(name) << QByteArray(host) << QByteArray(origin) << welcome;
        };
        row("no page", "localhost:9944", "", true);
        row("by number", "127.0.0.1:9944", "", true);
        row("a page of this machine", "localhost:9944", "http://localhost:8080", true);
        row("a page that was named", "localhost:9944", "https://wallet.example", true);
        row("another page", "localhost:9944", "https://other.example", false);
        row("the same name by another scheme", "localhost:9944", "http://wallet.example", false);
        row("a name that begins like ours", "localhost:9944", "http://localhost.example", false);
        row("a number that begins like ours", "localhost:9944", "http://127.0.0.1.example", false);
        row("a page in a box", "localhost:9944", "null", false);
        row("a file", "localhost:9944", "file://", false);
        row("a name that was pointed here", "other.example:9944", "", false);
        row("a name that was pointed here, its own page", "other.example", "http://other.example",
            false);
        row("no host", "", "", false);
    }

    void pagesOfElsewhereAreRefused()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, origin);
        QFETCH(const bool, welcome);
        ServedChain::Options options;
        options.origins = {QStringLiteral("https://wallet.example")};
        const ServedChain chain(options);
        QVERIFY(chain.isRunning());
        const QByteArray page = origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n";
        const QByteArray answer =
            ask(chain, post("Host: " + host + "\r\n" + page + "Content-Type: application/json\r\n",
                            kRequest));
        QCOMPARE(statusOf(answer), QByteArray(welcome ? "200" : "403"));
        QCOMPARE(answer.contains("Bittensor"), welcome);
        if (!welcome)
            QVERIFY(!answer.contains("Access-Control-Allow-Origin"));

        RawSocket socket(chain.port());
        socket.write(RawSocket::upgradeRequest(host, origin));
        QCOMPARE(statusOf(socket.read("\r\n\r\n")), QByteArray(welcome ? "101" : "403"));
    }

    void badHttpIsRefused()
    {
        ServedChain::Options options;
        options.limits.requestBytes = 1000;
        const ServedChain chain(options);
        const QByteArray host = "Host: localhost\r\n";
        const QByteArray json = host + "Content-Type: application/json\r\n";
        QCOMPARE(statusOf(ask(chain, "hello\r\n\r\n")), QByteArray("400"));
        QCOMPARE(statusOf(ask(chain, "GET / HTTP/1.1\r\n" + host + "\r\n")), QByteArray("405"));
        // What a form of any page may send without asking.
        QCOMPARE(statusOf(ask(chain, post(host + "Content-Type: text/plain\r\n", kRequest))),
                 QByteArray("415"));
        QCOMPARE(statusOf(ask(chain, post(host, kRequest))), QByteArray("415"));
        QCOMPARE(statusOf(ask(chain, "POST / HTTP/1.1\r\n" + json + "\r\n" + kRequest)),
                 QByteArray("411"));
        QCOMPARE(statusOf(ask(chain, "POST / HTTP/1.1\r\n" + json +
                                         "Transfer-Encoding: chunked\r\n\r\n5\r\n")),
                 QByteArray("411"));
        QCOMPARE(statusOf(ask(chain, "POST / HTTP/1.1\r\n" + json +
                                         "Content-Length: 99999999999999999999\r\n\r\n")),
                 QByteArray("411"));
        const QByteArray tooBig = ask(chain, post(json, QByteArray(1001, ' ')));
        QCOMPARE(statusOf(tooBig), QByteArray("413"));
        QVERIFY(tooBig.contains("-32007"));
        QCOMPARE(statusOf(ask(chain, "POST / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'))),
                 QByteArray("431"));
        QVERIFY(
            ask(chain, post(json, R"({"jsonrpc":"2.0","id":1,"method":"chain_subscribeNewHeads"})"))
                .contains("-32601"));
        QVERIFY(isServed(chain));
    }

    void deepNestingIsNoRequest()
    {
        const ServedChain chain;
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        for (const QByteArray& open : {QByteArray("["), QByteArray("{\"a\":")}) {
            client.send(open.repeated(100'000));
            QVERIFY(client.next().contains("-32700"));
            // Closed properly it is no better.
            client.send(R"({"jsonrpc":"2.0","id":1,"method":"state_getStorage","params":)" +
                        QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
            QVERIFY(client.next().contains("-32700"));
        }
        QVERIFY(isServed(chain));
    }

    void sizesHaveLimits()
    {
        ServedChain::Options options;
        options.limits.requestBytes = 100'000;
        options.limits.responseBytes = 15'000;
        options.limits.batch = 10;
        options.limits.subscriptions = 3;
        const ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        client.send('"' + QByteArray(120'000, 'x') + '"');
        QVERIFY(client.next().contains("-32007"));
        client.send('[' + QByteArray(kRequest + ',').repeated(10) + kRequest + ']');
        QVERIFY(client.next().contains("-32010"));
        QCOMPARE(client.errorCode(QStringLiteral("state_getMetadata")), -32008);
        // Each fits, all together do not.
        const QByteArray keys =
            R"({"jsonrpc":"2.0","id":1,"method":"state_getKeysPaged","params":["0x",20]})";
        client.send(keys);
        QVERIFY(client.next().contains("result"));
        client.send('[' + (keys + ',').repeated(9) + keys + ']');
        QVERIFY(client.next().contains("-32008"));
        for (int i = 0; i < 3; ++i)
            client.result(QStringLiteral("state_subscribeRuntimeVersion"));
        QCOMPARE(client.errorCode(QStringLiteral("chain_subscribeNewHeads")), -32006);
        QCOMPARE(client.errorCode(QStringLiteral("chainHead_v1_follow"), {true}), -32006);
        // A message that is larger still ends its own connection.
        RpcClient greedy(chain.port());
        QVERIFY(greedy.connects());
        greedy.send(QByteArray(1'000'000, 'x'));
        QVERIFY(greedy.ends());
        QCOMPARE(client.result(QStringLiteral("system_chain")).toString(),
                 QStringLiteral("Bittensor"));
    }

    void requestsHaveARate()
    {
        ServedChain::Options options;
        options.limits.requestsPerSecond = 50;
        const ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        for (int i = 0; i < 200; ++i)
            client.send(kRequest);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            const QByteArray answer = client.next();
            QVERIFY(answer.contains("Bittensor") || answer.contains("-32999"));
            refused += answer.contains("-32999") ? 1 : 0;
        }
        // However slow this machine is, not all of them came in seconds of their own.
        QVERIFY(refused > 0 && refused <= 150);
        QTest::qWait(1100);
        QCOMPARE(client.result(QStringLiteral("system_chain")).toString(),
                 QStringLiteral("Bittensor"));
    }

    void halfSentRequestsEnd()
    {
        ServedChain::Options options;
        options.limits.idleHttpMs = 300;
        options.limits.pingEveryMs = 200;
        const ServedChain chain(options);
        RawSocket silent(chain.port());
        RawSocket halfHead(chain.port());
        halfHead.write("POST / HTTP/1.1\r\nHost: loc");
        RawSocket halfBody(chain.port());
        halfBody.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                       "Content-Length: 100\r\n\r\n{\"jsonrpc\"");
        RawSocket halfFrame(chain.port());
        QVERIFY(halfFrame.upgrade());
        halfFrame.write(RawSocket::frame(kRequest).left(20));
        QVERIFY(isServed(chain));
        QVERIFY(silent.ends());
        QVERIFY(halfHead.ends());
        QVERIFY(halfBody.ends());
        // It answers no ping.
        QVERIFY(halfFrame.ends());
        QVERIFY(isServed(chain));
    }

    void badFramesEndTheirConnection()
    {
        const ServedChain chain;
        const QByteArray mask(4, '\0');
        const std::vector<QByteArray> bad{
            QByteArray("\x83\x80") + mask,                                     // No such opcode.
            QByteArray("\xf1\x80") + mask,                                     // Reserved bits.
            QByteArray("\x81\x82") + mask + "\xff\xfe",                        // Not UTF-8.
            QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 10) + mask, // 2^63 bytes.
            QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff", 10) + mask, // And more.
            QByteArray("\x80\x80") + mask, // Goes on with nothing.
            QByteArray("\x09\x80") + mask, // A ping in pieces.
        };
        for (const QByteArray& frame : bad) {
            RawSocket socket(chain.port());
            QVERIFY(socket.upgrade());
            socket.write(frame);
            QVERIFY2(socket.ends(), frame.toHex().constData());
        }
        // In pieces and in binary a request is still one.
        RawSocket pieces(chain.port());
        QVERIFY(pieces.upgrade());
        QByteArray first = RawSocket::frame(kRequest.left(10));
        first[0] = 0x01;
        QByteArray second = RawSocket::frame(kRequest.mid(10));
        second[0] = static_cast<char>(0x80);
        pieces.write(first + second);
        QVERIFY(pieces.read("Bittensor").contains("Bittensor"));
        RawSocket binary(chain.port());
        QVERIFY(binary.upgrade());
        binary.write(RawSocket::frame(kRequest, 2));
        QVERIFY(binary.read("Bittensor").contains("Bittensor"));
    }

    /// Somebody asks for much and reads nothing: the answers wait for him, not in memory.
    void aSlowReaderIsAnsweredInTheEnd()
    {
        const ServedChain chain;
        QVERIFY(isServed(chain));
        const QByteArray ask = R"({"jsonrpc":"2.0","id":1,"method":"state_getMetadata"})";
        RawSocket slow(chain.port());
        QVERIFY(slow.upgrade());
        // The first makes the answer that is kept for everybody.
        slow.write(RawSocket::frame(ask));
        const qsizetype one = slow.read("\"}").size();
        QVERIFY(one > 100'000);

        RawSocket asleep(chain.port());
        QVERIFY(asleep.upgrade());
        asleep.stopReading();
        const qint64 before = residentBytes();
        // Far more than may be held for him.
        const qsizetype asked = (200 << 20) / one;
        for (qsizetype i = 0; i < asked; ++i)
            asleep.write(RawSocket::frame(ask));
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(isServed(chain));
        QVERIFY(residentBytes() - before < 64 << 20);
        QVERIFY(asleep.isOpen());
        QVERIFY(time.elapsed() < 10'000);
    }

    /// The same over plain HTTP, one request behind the other.
    void aPipelineThatNobodyReadsWaits()
    {
        const ServedChain chain;
        const QByteArray body = R"({"jsonrpc":"2.0","id":1,"method":"state_getMetadata"})";
        const QByteArray request =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            "Content-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body;
        RawSocket first(chain.port());
        first.write(request);
        const qsizetype one = first.read("\"}").size();
        QVERIFY(one > 100'000);
        RawSocket asleep(chain.port());
        asleep.stopReading();
        const qint64 before = residentBytes();
        asleep.write(request.repeated((200 << 20) / one));
        for (int i = 0; i < 5; ++i)
            QVERIFY(isServed(chain));
        QVERIFY(residentBytes() - before < 64 << 20);
        QVERIFY(asleep.isOpen());
    }

    /// A client reads at last, and everything is there, in order.
    void whatWaitedIsAnswered()
    {
        ServedChain::Options options;
        options.limits.unreadPaused = 10'000;
        options.limits.openRequests = 2;
        const ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        for (int i = 0; i < 500; ++i)
            client.send(R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i) +
                        R"(,"method":"state_getKeysPaged","params":["0x",20]})");
        std::set<int> answered;
        for (int i = 0; i < 500; ++i) {
            const QJsonObject answer = client.nextObject();
            QCOMPARE(answer.value(QStringLiteral("result")).toArray().size(), 20);
            answered.insert(answer.value(QStringLiteral("id")).toInt(-1));
        }
        QCOMPARE(answered.size(), std::size_t{500});
    }

    void tooMuchWaitingIsRefused()
    {
        ServedChain::Options options;
        options.limits.openRequests = 1;
        options.limits.waitingRequests = 10;
        const ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        for (int i = 0; i < 100; ++i)
            client.send(
                R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i) +
                R"(,"method":"state_call","params":["Metadata_metadata_at_version","0x0f000000"]})");
        int busy = 0;
        for (int i = 0; i < 100; ++i)
            busy += client.next().contains("-32009") ? 1 : 0;
        QVERIFY(busy > 0);
        QCOMPARE(client.result(QStringLiteral("system_chain")).toString(),
                 QStringLiteral("Bittensor"));
    }

    /// Subscribed to everything and never reading: it ends, and nobody else misses a block.
    void whoNeverReadsIsDropped()
    {
        ServedChain::Options options;
        options.limits.unreadMost = 1 << 20;
        ServedChain chain(options);
        RpcClient other(chain.port());
        QVERIFY(other.connects());
        RawSocket deaf(chain.port());
        QVERIFY(deaf.upgrade());
        deaf.stopReading();
        for (int i = 0; i < 1000; ++i)
            deaf.write(RawSocket::frame(
                R"({"jsonrpc":"2.0","id":1,"method":"chain_subscribeFinalizedHeads"})"));
        other.result(QStringLiteral("chain_subscribeFinalizedHeads"));
        QCOMPARE(other.event().value(QStringLiteral("number")).toString(), QStringLiteral("0x0"));
        const qint64 before = residentBytes();
        for (int i = 1; i <= 40; ++i) {
            QVERIFY(chain.newBlock());
            QCOMPARE(other.event().value(QStringLiteral("number")).toString(),
                     QStringLiteral("0x%1").arg(i, 0, 16));
        }
        QVERIFY(residentBytes() - before < 64 << 20);
        QVERIFY(deaf.ends());
    }

    void aThousandIdleConnectionsHarmNobody()
    {
        rlimit files{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
        // Both ends of every connection are in this process.
        if (files.rlim_max < 4096)
            QSKIP("this system allows too few open files");
        files.rlim_cur = std::max<rlim_t>(files.rlim_cur, 4096);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);
        ServedChain chain;
        const qint64 before = residentBytes();
        std::vector<std::unique_ptr<RawSocket>> idle;
        for (int i = 0; i < 1000; ++i) {
            idle.push_back(std::make_unique<RawSocket>(chain.port()));
            QVERIFY(i % 2 == 0 ? idle.back()->isOpen() : idle.back()->upgrade());
        }
        QElapsedTimer time;
        time.start();
        QVERIFY(isServed(chain));
        QVERIFY(chain.newBlock());
        QVERIFY(time.elapsed() < 5'000);
        QVERIFY(residentBytes() - before < 256 << 20);
        idle.clear();
        QVERIFY(isServed(chain));
    }

    void connectionsHaveALimit()
    {
        ServedChain::Options options;
        options.limits.connections = 3;
        const ServedChain chain(options);
        std::vector<std::unique_ptr<RpcClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RpcClient>(chain.port()));
            QVERIFY(clients.back()->connects());
        }
        QCOMPARE(statusOf(ask(chain, "GET / HTTP/1.1\r\n\r\n")), QByteArray("503"));
        // A place is free once its connection has ended.
        clients.back()->socket().close();
        QVERIFY(clients.back()->ends());
        QVERIFY(QTest::qWaitFor(
            [&chain] {
                return statusOf(ask(chain, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")) != "503";
            },
            20'000));
        QVERIFY(isServed(chain));
    }

    /// Of 256 blocks the state is kept; of older ones the header and the body.
    void prunedStateIsSaidToBe()
    {
        ServedChain chain;
        QVERIFY(chain.advance(300));
        // A few states more are at hand in memory, whatever their age.
        for (int i = 0; i < 40; ++i)
            QVERIFY(chain.newBlock());
        const QString genesis = QString::fromStdString(codec::toHex0x(chain.genesis().span()));
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        const QString words = QStringLiteral("Client error: Api called for an unknown Block: State "
                                             "already discarded for ") +
                              genesis;
        const QString key = QStringLiteral("0x1234");
        for (const auto& [method, params] : std::vector<std::pair<QString, QJsonArray>>{
                 {QStringLiteral("state_getStorage"), {key, genesis}},
                 {QStringLiteral("state_getKeysPaged"), {key, 10, key, genesis}},
                 {QStringLiteral("state_queryStorageAt"), {QJsonArray{key}, genesis}},
                 {QStringLiteral("state_getReadProof"), {QJsonArray{key}, genesis}},
                 {QStringLiteral("state_call"),
                  {QStringLiteral("Core_version"), QString(), genesis}},
                 {QStringLiteral("state_getRuntimeVersion"), {genesis}}}) {
            const QJsonObject answer = client.call(method, params);
            const QJsonObject error = answer.value(QStringLiteral("error")).toObject();
            QVERIFY2(error.value(QStringLiteral("code")).toInt() == 4003,
                     QJsonDocument(answer).toJson().constData());
            QCOMPARE(error.value(QStringLiteral("message")).toString(), words);
        }
        QVERIFY(client.result(QStringLiteral("chain_getHeader"), {genesis}).isObject());
        QVERIFY(client.result(QStringLiteral("chain_getBlock"), {genesis}).isObject());
    }
};

} // namespace soma::test

QTEST_GUILESS_MAIN(soma::test::TestRpcBadInput)
#include "tst_rpc_bad_input.moc"
