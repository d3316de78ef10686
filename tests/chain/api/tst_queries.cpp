#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/codec/hex.h"
#include "chain/codec/storage_key.h"
#include "chain/primitives/extrinsic.h"
#include "tests/support/fake_node.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace soma::chain {

class TestQueries : public QObject {
    Q_OBJECT

private:
    static AccountId id(std::uint8_t first) { return AccountId(ByteArray<32>{first}); }

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return NodeError::Internal;
        return future.result();
    }

    static Bytes transfer(const AccountId& from, std::uint32_t nonce)
    {
        SignedExtra extra;
        extra.nonce = codec::Compact<std::uint32_t>(nonce);
        const Bytes call = codec::encodeAll(std::uint8_t{5}, std::uint8_t{3}, MultiAddress(id(9)),
                                            codec::Compact<Rao>(Rao(1'000)));
        return encodeExtrinsic(Extrinsic::makeSigned(from, {}, extra, call));
    }

private Q_SLOTS:

    void accountsAreDecoded()
    {
        test::FakeNode node;
        node.setAccount(id(1), Rao(5'000), 7, Rao(10), Rao(2'000));
        const auto one = answerOf(account(node, id(1)));
        QVERIFY(one);
        QVERIFY(one->exists);
        QCOMPARE(one->nonce, 7u);
        QCOMPARE(one->providers, 1u);
        QVERIFY(one->free == Rao(5'000));
        QVERIFY(one->reserved == Rao(10));
        QVERIFY(one->frozen == Rao(2'000));
        QVERIFY(one->transferable() == Rao(5'000 - 1'990));
        QVERIFY(one->provenance == Provenance::Executed);

        const auto several = answerOf(accounts(node, {id(2), id(1)}));
        QVERIFY(several);
        QVERIFY(!several->front().exists);
        QVERIFY(several->front().transferable() == Rao(0));
        QVERIFY(several->back().free == Rao(5'000));
    }

    void theExistentialDepositStays()
    {
        AccountBalances balances;
        balances.free = Rao(1'500);
        QVERIFY(balances.transferable() == Rao(1'000));
        balances.free = Rao(400);
        QVERIFY(balances.transferable() == Rao(0));
    }

    void damagedEntriesAreErrors()
    {
        test::FakeNode node;
        node.setStorage(accountKey(id(1)), Bytes{1, 2, 3});
        const auto result = answerOf(account(node, id(1)));
        QVERIFY(!result);
        QCOMPARE(result.error().domain(), std::string_view("codec"));
    }

    void issuanceFeeAndErrorsPassThrough()
    {
        test::FakeNode node;
        QVERIFY(answerOf(totalIssuance(node)).value() == Rao(0));
        node.setStorage(codec::storagePrefix("Balances", "TotalIssuance"),
                        codec::encode(Rao(3'016'000'000'000'000)));
        QVERIFY(answerOf(totalIssuance(node)).value() == Rao(3'016'000'000'000'000));
        node.setFee(Rao(54'321));
        QVERIFY(answerOf(extrinsicFee(node, {1, 2, 3})).value() == Rao(54'321));
        node.failNext(test::FakeNode::Verb::CallRuntime, NodeError::NotRunning);
        QVERIFY(answerOf(extrinsicFee(node, {1})).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(account(node, id(1), At::height(BlockNumber(5))))
                    .error()
                    .is(NodeError::UnknownBlock));
    }

    void theNextNonceSkipsThePool()
    {
        test::FakeNode node;
        node.setAccount(id(1), Rao(5'000), 3);
        QCOMPARE(answerOf(nextNonce(node, id(1))).value(), 3u);
        const auto a = node.submit(transfer(id(1), 3));
        const auto b = node.submit(transfer(id(1), 4));
        const auto c = node.submit(transfer(id(1), 6));
        const auto other = node.submit(transfer(id(2), 5));
        QCOMPARE(answerOf(nextNonce(node, id(1))).value(), 5u);
        node.failNext(test::FakeNode::Verb::Pool, NodeError::NotSupported);
        QCOMPARE(answerOf(nextNonce(node, id(1))).value(), 3u);
    }

    void heldAnswersComeWhenReleased()
    {
        test::FakeNode node;
        node.hold(test::FakeNode::Verb::ReadStorage);
        QObject context;
        int answers = 0;
        whenDone(account(node, id(1)), &context, [&](Result<AccountBalances> result) {
            QVERIFY(result.has_value());
            ++answers;
        });
        QTest::qWait(0);
        QCOMPARE(answers, 0);
        node.releaseHeld();
        QTRY_COMPARE(answers, 1);
    }

    void submissionsTellTheirLife()
    {
        test::FakeNode node;
        const auto handle = node.submit(transfer(id(1), 0));
        std::vector<SubmitEvent> events;
        connect(handle.get(), &Submission::progressed, this,
                [&](const SubmitEvent& event) { events.push_back(event); });
        QTRY_COMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].kind == SubmitEvent::Kind::Pooled);
        QVERIFY(events[0].extrinsic == node.submittedHash(0));
        QCOMPARE(answerOf(node.pool())->size(), std::size_t{1});
        const Head head = node.addBlock();
        node.finalize();
        QTRY_COMPARE(events.size(), std::size_t{3});
        QVERIFY(events[1].kind == SubmitEvent::Kind::InBlock);
        QVERIFY(events[1].block == head);
        QCOMPARE(events[1].index, 1u);
        QVERIFY(events[2].kind == SubmitEvent::Kind::Finalized);
        const auto record = answerOf(node.block(At::block(head.hash)));
        QCOMPARE(record->extrinsics.size(), std::size_t{2});
        QCOMPARE(record->extrinsics[1].call, std::string("transfer_keep_alive"));
        node.refuseNext(NodeError::PoolFull);
        const auto refused = node.submit(transfer(id(1), 1));
        QSignalSpy spy(refused.get(), &Submission::progressed);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(qvariant_cast<SubmitEvent>(spy[0][0]).kind == SubmitEvent::Kind::Invalid);
    }

    void watchesTellOnlyChanges()
    {
        test::FakeNode node;
        const auto handle = node.watchStorage({accountKey(id(1))});
        int told = 0;
        connect(handle.get(), &StorageSubscription::changed, this,
                [&](const std::vector<StorageAnswer>& answers) {
                    QCOMPARE(answers.size(), std::size_t{1});
                    ++told;
                });
        QTRY_COMPARE(told, 1);
        node.addBlock();
        node.setAccount(id(1), Rao(1));
        node.addBlock();
        QTRY_COMPARE(told, 2);
        QCOMPARE(node.watchedKeys(), std::size_t{1});
    }

    void handlesMayDieWhileTheNodeSpeaks()
    {
        test::FakeNode node;
        std::atomic<bool> stop{false};
        std::unique_ptr<QThread> thread(QThread::create([&] {
            while (!stop)
                const auto handle = node.watchStorage({accountKey(id(1))});
        }));
        thread->start();
        for (std::uint64_t i = 0; i < 300; ++i) {
            node.setAccount(id(1), Rao(i));
            node.addBlock();
        }
        stop = true;
        QVERIFY(thread->wait());
        QCOMPARE(node.watchedKeys(), std::size_t{0});
    }
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestQueries)
#include "tst_queries.moc"
