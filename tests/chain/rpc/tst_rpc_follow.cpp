// chainHead_v1_follow where time and amounts matter: limits, gaps, restored snapshots,
// back-pressure.
#include "tests/chain/rpc/rpc_client.h"
#include "tests/chain/rpc/served_chain.h"

#include <map>
#include <vector>

namespace soma::test {

namespace {

const QString kFollow = QStringLiteral("chainHead_v1_follow");

QString nameOf(const QJsonObject& event)
{
    return event.value(QStringLiteral("event")).toString();
}

} // namespace

class TestRpcFollow : public QObject {
    Q_OBJECT

    /// Everything up to an event of that name, which is the last.
    static std::vector<QJsonObject> until(RpcClient& client, const QString& name)
    {
        std::vector<QJsonObject> events;
        do {
            events.push_back(client.event());
        } while (!events.back().isEmpty() && nameOf(events.back()) != name);
        return events;
    }

    static QString beginFollow(RpcClient& client)
    {
        const QString id = client.result(kFollow, {false}).toString();
        until(client, QStringLiteral("bestBlockChanged"));
        return id;
    }

private Q_SLOTS:

    void everyBlockOfARoundIsToldInOrder()
    {
        ServedChain chain;
        QVERIFY(chain.isRunning());
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        const QString id = client.result(kFollow, {false}).toString();
        QCOMPARE(nameOf(client.event()), QStringLiteral("initialized"));
        QCOMPARE(nameOf(client.event()), QStringLiteral("bestBlockChanged"));
        QVERIFY(chain.advance(100));

        QString tip;
        QStringList told;
        QStringList finalized;
        while (finalized.size() < 100) {
            const QJsonObject event = client.event();
            QVERIFY(!event.isEmpty());
            if (nameOf(event) == QStringLiteral("newBlock")) {
                const QString parent = event.value(QStringLiteral("parentBlockHash")).toString();
                QVERIFY(told.isEmpty() || parent == told.last());
                told.append(event.value(QStringLiteral("blockHash")).toString());
            } else if (nameOf(event) == QStringLiteral("bestBlockChanged")) {
                tip = event.value(QStringLiteral("bestBlockHash")).toString();
                QCOMPARE(tip, told.last());
            } else {
                QCOMPARE(nameOf(event), QStringLiteral("finalized"));
                for (const auto& hash :
                     event.value(QStringLiteral("finalizedBlockHashes")).toArray())
                    finalized.append(hash.toString());
            }
        }
        QCOMPARE(told, finalized);
        // All of them are pinned, and let go together.
        QVERIFY(
            client.result(QStringLiteral("chainHead_v1_header"), {id, told.first()}).isString());
        QVERIFY(client
                    .result(QStringLiteral("chainHead_v1_unpin"),
                            {id, QJsonArray::fromStringList(told)})
                    .isNull());
    }

    void whoDoesNotUnpinIsStopped()
    {
        ServedChain::Options options;
        options.limits.pinnedBlocks = 20;
        ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        const QString id = beginFollow(client);
        for (int i = 0; i < 19; ++i)
            QVERIFY(chain.newBlock());
        until(client, QStringLiteral("finalized"));
        QVERIFY(client.result(QStringLiteral("chainHead_v1_body"), {id, QStringLiteral("0x00")})
                    .isUndefined());
        QVERIFY(chain.newBlock());
        const auto events = until(client, QStringLiteral("stop"));
        QCOMPARE(nameOf(events.back()), QStringLiteral("stop"));
        // It is dead now, and another may begin.
        const QString hash = client.result(QStringLiteral("chain_getBlockHash"), {}).toString();
        QVERIFY(client.result(QStringLiteral("chainHead_v1_header"), {id, hash}).isNull());
        QCOMPARE(client.result(QStringLiteral("chainHead_v1_body"), {id, hash})
                     .toObject()
                     .value(QStringLiteral("result"))
                     .toString(),
                 QStringLiteral("limitReached"));
        QVERIFY(!beginFollow(client).isEmpty());
    }

    void aPinnedBlockIsNotKeptForEver()
    {
        ServedChain chain;
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        beginFollow(client);
        // Unpins nothing: not too many blocks by number, but the first is too old.
        QVERIFY(chain.advance(300));
        const auto events = until(client, QStringLiteral("stop"));
        QCOMPARE(nameOf(events.back()), QStringLiteral("stop"));
    }

    void aRestoredSnapshotStopsTheFollow()
    {
        ServedChain chain;
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        QVERIFY(chain.newBlock());
        QVERIFY(ServedChain::wait(chain.node().saveSnapshot("early")));
        const QString id = beginFollow(client);
        QVERIFY(chain.newBlock());
        until(client, QStringLiteral("finalized"));
        QVERIFY(ServedChain::wait(chain.node().restoreSnapshot("early")));
        QCOMPARE(nameOf(client.event()), QStringLiteral("stop"));
        // The new one begins where the chain is now.
        client.result(kFollow, {false});
        const QJsonArray finalized =
            client.event().value(QStringLiteral("finalizedBlockHashes")).toArray();
        QVERIFY(!finalized.isEmpty());
        QCOMPARE(finalized.last().toString(),
                 client.result(QStringLiteral("chain_getFinalizedHead")).toString());
    }

    /// A large listing pauses until the client says so, and comes to an end.
    void descendantsWaitForContinue()
    {
        ServedChain::Options options;
        options.limits.operationBurst = 10'000;
        ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        QVERIFY(chain.newBlock());
        const QString id = client.result(kFollow, {false}).toString();
        const auto begun = until(client, QStringLiteral("bestBlockChanged"));
        const QString block = begun.back().value(QStringLiteral("bestBlockHash")).toString();
        QJsonArray items;
        // The whole state, as often as one operation may: more than one burst.
        for (int i = 0; i < 16; ++i)
            items.append(
                QJsonObject{{QStringLiteral("key"), QString()},
                            {QStringLiteral("type"), QStringLiteral("descendantsValues")}});
        // In one batch nothing comes between the two: it cannot be waiting yet.
        const QString operation = QStringLiteral("0");
        const auto request = [](int number, const QString& method, const QJsonArray& params) {
            return QJsonObject{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                               {QStringLiteral("id"), number},
                               {QStringLiteral("method"), method},
                               {QStringLiteral("params"), params}};
        };
        client.send(
            QJsonDocument(
                QJsonArray{request(-1, QStringLiteral("chainHead_v1_storage"),
                                   {id, block, items, QJsonValue(QJsonValue::Null)}),
                           request(-2, QStringLiteral("chainHead_v1_continue"), {id, operation})})
                .toJson());
        const QJsonArray answers = QJsonDocument::fromJson(client.next()).array();
        const QJsonObject started =
            answers.at(0).toObject().value(QStringLiteral("result")).toObject();
        QCOMPARE(started.value(QStringLiteral("operationId")).toString(), operation);
        QCOMPARE(started.value(QStringLiteral("discardedItems")).toInt(-1), 0);
        QCOMPARE(answers.at(1)
                     .toObject()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("code"))
                     .toInt(),
                 -32803);
        // The operation has all the room there is.
        QCOMPARE(client.result(QStringLiteral("chainHead_v1_body"), {id, block})
                     .toObject()
                     .value(QStringLiteral("result"))
                     .toString(),
                 QStringLiteral("limitReached"));

        std::map<QString, int> seen;
        int pauses = 0;
        for (;;) {
            const QJsonObject event = client.event();
            QVERIFY(!event.isEmpty());
            QCOMPARE(event.value(QStringLiteral("operationId")).toString(), operation);
            if (nameOf(event) == QStringLiteral("operationStorageDone"))
                break;
            if (nameOf(event) == QStringLiteral("operationWaitingForContinue")) {
                ++pauses;
                QVERIFY(client.result(QStringLiteral("chainHead_v1_continue"), {id, operation})
                            .isNull());
                continue;
            }
            for (const auto& item : event.value(QStringLiteral("items")).toArray())
                ++seen[item.toObject().value(QStringLiteral("key")).toString()];
        }
        QVERIFY(pauses > 0);
        // Every key of the state, each as often as it was asked for.
        const QJsonArray keys =
            client.result(QStringLiteral("state_getKeys"), {QString(), block}).toArray();
        QCOMPARE(static_cast<qsizetype>(seen.size()), keys.size());
        for (const auto& [key, count] : seen)
            QCOMPARE(count, 16);
    }

    /// A stopped operation gives its room back.
    void aStoppedOperationEnds()
    {
        ServedChain::Options options;
        options.limits.operationBurst = 10'000;
        ServedChain chain(options);
        RpcClient client(chain.port());
        QVERIFY(client.connects());
        const QString id = client.result(kFollow, {false}).toString();
        const auto begun = until(client, QStringLiteral("bestBlockChanged"));
        const QString block = begun.back().value(QStringLiteral("bestBlockHash")).toString();
        QJsonArray items;
        for (int i = 0; i < 16; ++i)
            items.append(
                QJsonObject{{QStringLiteral("key"), QString()},
                            {QStringLiteral("type"), QStringLiteral("descendantsHashes")}});
        const auto start = [&] {
            return client
                .result(QStringLiteral("chainHead_v1_storage"),
                        {id, block, items, QJsonValue(QJsonValue::Null)})
                .toObject();
        };
        const QString operation = start().value(QStringLiteral("operationId")).toString();
        QCOMPARE(start().value(QStringLiteral("result")).toString(),
                 QStringLiteral("limitReached"));
        QVERIFY(
            client.result(QStringLiteral("chainHead_v1_stopOperation"), {id, operation}).isNull());
        QCOMPARE(start().value(QStringLiteral("result")).toString(), QStringLiteral("started"));
    }
};

} // namespace soma::test

QTEST_GUILESS_MAIN(soma::test::TestRpcFollow)
#include "tst_rpc_follow.moc"
