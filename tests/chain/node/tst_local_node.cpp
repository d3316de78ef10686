#include "chain/engine/finality/grandpa_justification.h"
#include "chain/node/local_node.h"
#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/pallets/grandpa.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "tests/chain/node/dev_signer.h"
#include "tests/chain/storage/faulty_disk.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

namespace soma::node {

using namespace chain;
using test::DevSigner;
using test::FakeClock;

class TestLocalNode : public QObject {
    Q_OBJECT

private:
    const DevSigner m_alice{"Alice"};
    const DevSigner m_bob{"Bob"};
    const AccountId m_stranger{ByteArray<32>{42}};

    static LocalNodeOptions manual(const QTemporaryDir& dir)
    {
        LocalNodeOptions options;
        options.dataDir = dir.path().toStdString();
        options.blockTimeMs = 0;
        return options;
    }

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Error(NodeError::Internal, "no answer in time");
        if (future.resultCount() == 0)
            return NodeError::Cancelled;
        return future.result();
    }

    static void mustStart(LocalNode& node)
    {
        const auto started = answerOf(node.start());
        QVERIFY2(started, started ? "" : started.error().toString().c_str());
    }

    static BlockHash genesisOf(LocalNode& node)
    {
        return answerOf(node.runtimeInfo(At::best())).value().genesis;
    }

    static Rao freeOf(LocalNode& node, const AccountId& id, At at = At::best())
    {
        return answerOf(account(node, id, at)).value().free;
    }

    /// Listens to one submission from the beginning.
    struct Told {
        std::unique_ptr<Submission> handle;
        std::vector<SubmitEvent> events;

        Told(LocalNode& node, Bytes extrinsic) : handle(node.submit(std::move(extrinsic)))
        {
            QObject::connect(handle.get(), &Submission::progressed, handle.get(),
                             [this](const SubmitEvent& event) { events.push_back(event); });
        }

        Told(const Told&) = delete;
        Told& operator=(const Told&) = delete;

        bool hears(SubmitEvent::Kind kind)
        {
            return QTest::qWaitFor([&] { return !events.empty() && events.back().kind == kind; },
                                   20'000);
        }

        std::string lastError() const
        {
            if (events.empty() || !events.back().error)
                return "none";
            const Error& error = *events.back().error;
            const std::string cause =
                error.cause() ? " " + std::string(error.cause()->name()) : std::string();
            return std::string(error.name()) + cause;
        }
    };

    using Kind = SubmitEvent::Kind;

private Q_SLOTS:

    void aNewNetworkBeginsAtGenesis()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        QVERIFY(node.syncState().phase == SyncPhase::Stopped);
        QVERIFY(answerOf(node.readStorage({accountKey(m_alice.account())}, At::best()))
                    .error()
                    .is(NodeError::NotRunning));
        mustStart(node);
        QVERIFY(node.syncState().phase == SyncPhase::Live);
        QCOMPARE(node.bestHead().number.value(), std::uint64_t{0});
        QVERIFY(node.bestHead() == node.finalizedHead());
        QVERIFY(freeOf(node, m_alice.account()) == Rao(1'000'000 * kRaoPerTao));
        QVERIFY(answerOf(totalIssuance(node)).value() == Rao(3'016'000'000'000'000));
        for (const char* name : {"chain.sqlite", "authority.key", "lock"})
            QVERIFY(
                QFile::exists(dir.filePath(QStringLiteral("local/") + QString::fromLatin1(name))));
        const auto info = answerOf(node.runtimeInfo(At::best())).value();
        QCOMPARE(info.specVersion, 425u);
        QVERIFY(info.genesis == node.bestHead().hash);
        const auto record = answerOf(node.block(At::best()));
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QVERIFY(record->extrinsics.empty());
    }

    void aTransferGoesAllTheWay()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        const Rao before = freeOf(node, m_alice.account());
        const Rao amount(25 * kRaoPerTao);
        const Bytes extrinsic = m_alice.transfer(m_stranger, amount, genesis, 0);
        const Rao fee = answerOf(extrinsicFee(node, extrinsic)).value();
        QVERIFY(fee > Rao(54'078));

        Told told(node, extrinsic);
        QVERIFY(told.hears(Kind::Pooled));
        QCOMPARE(answerOf(nextNonce(node, m_alice.account())).value(), 1u);
        const auto pooled = answerOf(node.pool()).value();
        QCOMPARE(pooled.size(), std::size_t{1});
        QCOMPARE(pooled[0].call, std::string("transfer_keep_alive"));
        QVERIFY(pooled[0].signer == m_alice.account());
        QVERIFY(pooled[0].ready);
        QVERIFY(!pooled[0].validUntil);

        const auto head = answerOf(node.makeBlock());
        QVERIFY(head);
        QCOMPARE(head->number.value(), std::uint64_t{1});
        QVERIFY(told.hears(Kind::Finalized));
        QCOMPARE(told.events.size(), std::size_t{3});
        QVERIFY(told.events[1].kind == Kind::InBlock);
        QVERIFY(told.events[1].block == *head);
        QCOMPARE(told.events[1].index, 1u);
        QVERIFY(!told.events[1].failure);
        QVERIFY(node.finalizedHead() == *head);

        // Exact to the rao: what left Alice is what came, and the fee.
        QVERIFY(freeOf(node, m_stranger) == amount);
        const auto record = answerOf(node.block(At::best())).value();
        QCOMPARE(record.extrinsics.size(), std::size_t{2});
        QCOMPARE(record.extrinsics[0].pallet, std::string("Timestamp"));
        QCOMPARE(record.extrinsics[1].call, std::string("transfer_keep_alive"));
        QVERIFY(record.extrinsics[1].fee == fee);
        QVERIFY(record.extrinsics[1].signer == m_alice.account());
        QVERIFY(freeOf(node, m_alice.account()) ==
                saturatingSub(saturatingSub(before, amount), fee));
        QVERIFY(record.finalized);
        QVERIFY(record.hasJustification);
        QVERIFY(record.author.has_value());
        QCOMPARE(record.slot, record.head.timestampMs / 12'000);
        QVERIFY(std::any_of(record.events.begin(), record.events.end(), [](const EventRecord& e) {
            return e.pallet == "Balances" && e.name == "Transfer" && e.extrinsic == 1u;
        }));
        const auto list = answerOf(node.blocks(At::best(), 10)).value();
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].extrinsics, 2u);
        QCOMPARE(list[0].events, static_cast<std::uint32_t>(record.events.size()));
        // The old state is still there to ask.
        QVERIFY(freeOf(node, m_stranger, At::height(BlockNumber(0))) == Rao(0));
    }

    void aFailedCallIsInTheBlockAndPaysItsFee()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        Told told(node, m_alice.transfer(m_stranger, Rao(1), genesisOf(node), 0));
        QVERIFY(told.hears(Kind::Pooled));
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(told.hears(Kind::Finalized));
        QVERIFY(told.events.back().failure.has_value());
        QCOMPARE(told.events.back().failure->name, std::string("Token.BelowMinimum"));
        const auto record = answerOf(node.block(At::best())).value();
        QVERIFY(record.extrinsics[1].failure.has_value());
        QVERIFY(record.extrinsics[1].fee.has_value());
    }

    void aRestartKeepsEverything()
    {
        const QTemporaryDir dir;
        FakeClock clock;
        Head head;
        {
            LocalNode node(manual(dir), clock);
            mustStart(node);
            Told told(node, m_alice.transfer(m_stranger, Rao(7'000'000), genesisOf(node), 0));
            QVERIFY(told.hears(Kind::Pooled));
            for (int i = 0; i < 5; ++i)
                QVERIFY(answerOf(node.makeBlock()));
            head = node.bestHead();
            QVERIFY(answerOf(node.stop()));
            QVERIFY(node.syncState().phase == SyncPhase::Stopped);
        }
        clock.advance(3'600'000);
        LocalNode node(manual(dir), clock);
        mustStart(node);
        QVERIFY(node.bestHead() == head);
        QVERIFY(node.finalizedHead() == head);
        QVERIFY(freeOf(node, m_stranger) == Rao(7'000'000));
        const auto record = answerOf(node.block(At::height(BlockNumber(1)))).value();
        QCOMPARE(record.extrinsics.size(), std::size_t{2});
        QVERIFY(record.hasJustification);
        QVERIFY(freeOf(node, m_stranger, At::height(BlockNumber(0))) == Rao(0));
        QVERIFY(answerOf(node.makeBlock()));
        QCOMPARE(node.bestHead().timestampMs, clock.nowMs());
    }

    void everyBlockIsJustifiedForReal()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        engine::VoterSet set;
        std::vector<Head> heads;
        {
            LocalNode node(manual(dir), clock);
            mustStart(node);
            for (int i = 0; i < 3; ++i)
                heads.push_back(answerOf(node.makeBlock()).value());
            const Bytes key = runtime::grandpa::kAuthorities.key();
            const auto answer = answerOf(node.readStorage({key}, At::best())).value();
            set.voters =
                codec::decode<std::vector<GrandpaAuthority>>(*answer.front().value).value();
            QVERIFY(answerOf(node.stop()));
        }
        storage::StoreOptions options;
        options.network = "local";
        auto store = storage::ChainStore::open(
            DataPaths::of(dir.path().toStdString(), "local").database, options);
        QVERIFY(store);
        QVERIFY(store->verify());
        for (const Head& head : heads) {
            const auto bytes = store->justification(head.number).value();
            QVERIFY(bytes.has_value());
            const auto proof = codec::decode<GrandpaJustification>(*bytes);
            QVERIFY(proof);
            QVERIFY(engine::verifyJustification(*proof, {head.hash, head.number}, set));
        }
    }

    void thePoolAnswersByName()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        const auto refusal = [&](Bytes extrinsic) {
            Told told(node, std::move(extrinsic));
            if (!QTest::qWaitFor([&] { return !told.events.empty(); }))
                return std::string("silence");
            return told.lastError();
        };
        const Bytes good = m_alice.transfer(m_stranger, Rao(5'000), genesis, 0);
        QCOMPARE(refusal({1, 2, 3}).substr(0, 18), std::string("MalformedExtrinsic"));
        Bytes forged = good;
        forged[50] ^= 1;
        QCOMPARE(refusal(forged), std::string("InvalidTransaction BadProof"));
        QCOMPARE(refusal(m_alice.transfer(m_stranger, Rao(5'000), BlockHash(), 0)),
                 std::string("InvalidTransaction BadProof"));
        QCOMPARE(refusal(DevSigner("Nobody").transfer(m_stranger, Rao(5'000), genesis, 0)),
                 std::string("InvalidTransaction Payment"));
        DevSigner::Options rich;
        rich.tip = Rao::max();
        QCOMPARE(
            refusal(m_alice.sign(DevSigner::transferCall(m_stranger, Rao(5'000)), genesis, rich)),
            std::string("InvalidTransaction Payment"));
        const Bytes sudo = codec::encodeAll(std::uint8_t{12}, std::uint8_t{4});
        QCOMPARE(refusal(m_bob.sign(sudo, genesis, {})),
                 std::string("InvalidTransaction BadSigner"));

        Told told(node, good);
        QVERIFY(told.hears(Kind::Pooled));
        QCOMPARE(refusal(good), std::string("AlreadyImported"));
        QCOMPARE(refusal(m_alice.transfer(m_stranger, Rao(6'000), genesis, 0)),
                 std::string("TooLowPriority"));
        QCOMPARE(refusal(forged), std::string("TemporarilyBanned"));
        QVERIFY(answerOf(node.makeBlock()));
        QCOMPARE(refusal(m_alice.transfer(m_stranger, Rao(6'000), genesis, 0)),
                 std::string("InvalidTransaction Stale"));
    }

    void noncesAheadWait()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        Told second(node, m_alice.transfer(m_stranger, Rao(2'000), genesis, 1));
        QVERIFY(second.hears(Kind::Pooled));
        QVERIFY(!answerOf(node.pool()).value().front().ready);
        QVERIFY(answerOf(node.makeBlock()));
        QCOMPARE(answerOf(node.pool()).value().size(), std::size_t{1});
        Told first(node, m_alice.transfer(m_stranger, Rao(1'000), genesis, 0));
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(first.hears(Kind::Finalized));
        QVERIFY(second.hears(Kind::Finalized));
        QVERIFY(freeOf(node, m_stranger) == Rao(3'000));
        QVERIFY(answerOf(node.pool()).value().empty());
    }

    void mortalExtrinsicsExpire()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        QVERIFY(answerOf(node.makeBlock()));
        const Head now = node.bestHead();
        DevSigner::Options options;
        options.era = Era::mortal(8, now.number);
        options.birth = now.hash;
        options.nonce = 3; // Nobody sends the ones before.
        Told told(node,
                  m_alice.sign(DevSigner::transferCall(m_stranger, Rao(5'000)), genesis, options));
        QVERIFY(told.hears(Kind::Pooled));
        QVERIFY(answerOf(node.pool()).value().front().validUntil.has_value());
        for (int i = 0; i < 8; ++i)
            QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(told.hears(Kind::Dropped));
        QCOMPARE(told.lastError(), std::string("Expired"));
        options.nonce = 0;
        Told late(node,
                  m_alice.sign(DevSigner::transferCall(m_stranger, Rao(5'000)), genesis, options));
        QVERIFY(late.hears(Kind::Invalid));
    }

    void theFaucetAddsUp()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        // Two gifts and a transfer to the same account in one block: nothing overwrites anything.
        Told transfer(node, m_bob.transfer(m_stranger, Rao(1'000), genesis, 0));
        QVERIFY(transfer.hears(Kind::Pooled));
        const auto a = answerOf(node.fund(m_stranger, Rao(10'000)));
        const auto b = answerOf(node.fund(m_stranger, Rao(20'000)));
        QVERIFY(a && b);
        QVERIFY(!(*a == *b));
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(freeOf(node, m_stranger) == Rao(31'000));
        // The faucet's own account sends as well: the gift waits until that is done.
        Told alices(node, m_alice.transfer(m_stranger, Rao(2'000), genesis, 2));
        QVERIFY(alices.hears(Kind::Pooled));
        const auto late = node.fund(m_stranger, Rao(5));
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(answerOf(late));
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(freeOf(node, m_stranger) == Rao(33'005));
        const auto record = answerOf(node.block(At::best())).value();
        QCOMPARE(record.extrinsics[1].pallet, std::string("Sudo"));
        QVERIFY(!record.extrinsics[1].failure);
    }

    void watchesHearChanges()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        const auto handle = node.watchStorage({accountKey(m_stranger)});
        std::vector<Rao> told;
        connect(handle.get(), &StorageSubscription::changed, this,
                [&](const std::vector<StorageAnswer>& answers) {
                    told.push_back(decodeAccount(answers.front()).value().free);
                });
        QTRY_COMPARE(told.size(), std::size_t{1});
        QVERIFY(answerOf(node.makeBlock()));
        QVERIFY(answerOf(node.fund(m_stranger, Rao(9'000))));
        QVERIFY(answerOf(node.makeBlock()));
        QTRY_COMPARE(told.size(), std::size_t{2});
        QVERIFY(told.back() == Rao(9'000));
    }

    void fastBlocksComeByThemselves()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNodeOptions options = manual(dir);
        options.blockTimeMs = 20;
        LocalNode node(options, clock);
        QSignalSpy best(&node, &Node::bestHeadChanged);
        QSignalSpy finalized(&node, &Node::finalizedHeadChanged);
        mustStart(node);
        QTRY_VERIFY_WITH_TIMEOUT(node.finalizedHead().number.value() >= 10, 30'000);
        QVERIFY(answerOf(node.setBlockTime(0)));
        QVERIFY(best.size() >= 10);
        QVERIFY(finalized.size() >= 10);
        std::uint64_t lastSlot = 0;
        for (std::uint64_t n = 1; n <= 10; ++n) {
            const auto record = answerOf(node.block(At::height(BlockNumber(n)))).value();
            QVERIFY(record.slot > lastSlot);
            QCOMPARE(record.slot, record.head.timestampMs / 250);
            lastSlot = record.slot;
        }
        const std::uint64_t stopped = answerOf(node.makeBlock())->number.value();
        QCOMPARE(node.syncState().blockTimeMs, std::uint64_t{0});
        QVERIFY(node.bestHead().number.value() == stopped);
    }

    void aSecondNodeIsRefused()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode first(manual(dir), clock);
        mustStart(first);
        LocalNode second(manual(dir), clock);
        QSignalSpy failed(&second, &Node::nodeFailed);
        const auto result = answerOf(second.start());
        QVERIFY(!result);
        QVERIFY(result.error().is(NodeError::DatabaseLocked));
        QCOMPARE(failed.size(), 1);
        QVERIFY(second.syncState().phase == SyncPhase::Failed);
        QVERIFY(answerOf(first.stop()));
        QVERIFY(answerOf(second.start()));
    }

    void aDamagedDatabaseIsNamedAndMovedAsideOnRequestOnly()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        const QString path = dir.filePath(QStringLiteral("local/chain.sqlite"));
        {
            LocalNode node(manual(dir), clock);
            mustStart(node);
            for (int i = 0; i < 3; ++i)
                QVERIFY(answerOf(node.makeBlock()));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 4096; at < size; at += 4096) {
            file.seek(at + 3000);
            file.write(QByteArray(1000, '\x5a'));
        }
        file.close();
        LocalNode node(manual(dir), clock);
        const auto result = answerOf(node.start());
        QVERIFY(!result);
        QVERIFY2(result.error().is(NodeError::DatabaseDamaged), result.error().toString().c_str());
        QVERIFY(result.error().detail().find("chain.sqlite") != std::string::npos);
        QCOMPARE(QFileInfo(path).size(), size);
        const auto aside = moveAside(dir.path().toStdString());
        QVERIFY(aside);
        QVERIFY(QFile::exists(QString::fromStdString(*aside) + QStringLiteral("/chain.sqlite")));
        QVERIFY(answerOf(node.start()));
        QCOMPARE(node.bestHead().number.value(), std::uint64_t{0});
    }

    void lostKeysAreNoticed()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        {
            LocalNode node(manual(dir), clock);
            mustStart(node);
        }
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("local/authority.key"))));
        LocalNode node(manual(dir), clock);
        const auto result = answerOf(node.start());
        QVERIFY(!result);
        QVERIFY(result.error().is(NodeError::DatabaseDamaged));
        QVERIFY(result.error().detail().find("authority.key") != std::string::npos);
    }

    /// Every single write of a block may be the one that finds no room.
    void aFullDiskStopsTheChainAndLosesNothing()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        storage::FaultyDisk disk;
        LocalNodeOptions options = manual(dir);
        options.vfs = disk.vfsName();
        LocalNode node(options, clock);
        mustStart(node);
        const BlockHash genesis = genesisOf(node);
        QSignalSpy failed(&node, &Node::nodeFailed);
        int failures = 0;
        std::uint32_t nonce = 0;
        for (std::uint64_t operation = 1; operation <= 12; ++operation) {
            const Head before = node.bestHead();
            Told told(node, m_alice.transfer(m_stranger, Rao(1'000), genesis, nonce));
            QVERIFY(told.hears(Kind::Pooled));
            disk.failAt(operation, storage::FaultyDisk::Failure::Full,
                        storage::FaultyDisk::After::Recovers);
            const auto made = answerOf(node.makeBlock());
            disk.failAt(0, storage::FaultyDisk::Failure::Full,
                        storage::FaultyDisk::After::Recovers);
            if (!made) {
                ++failures;
                QVERIFY2(made.error().is(NodeError::DiskFull), made.error().toString().c_str());
                QVERIFY(node.syncState().phase == SyncPhase::Failed);
                QVERIFY(node.syncState().failure->is(NodeError::DiskFull));
                QCOMPARE(failed.size(), failures);
                // What is there can still be read; what is not there is not made up.
                QVERIFY(freeOf(node, m_stranger) == Rao(1'000 * nonce) ||
                        node.bestHead().number > before.number);
                QVERIFY(answerOf(node.makeBlock()).error().is(NodeError::NotRunning));
                mustStart(node);
            }
            const std::uint64_t grown = node.bestHead().number.value() - before.number.value();
            QVERIFY(grown <= 1);
            nonce += static_cast<std::uint32_t>(grown);
            QVERIFY(node.finalizedHead() == node.bestHead());
            QVERIFY(freeOf(node, m_stranger) == Rao(1'000 * nonce));
        }
        QVERIFY(failures >= 2);
    }

    void anUnusableFolderIsNamed()
    {
        LocalNodeOptions options;
        options.dataDir = "/proc/soma";
        const FakeClock clock;
        LocalNode node(options, clock);
        const auto result = answerOf(node.start());
        QVERIFY(!result);
        QVERIFY(result.error().is(NodeError::FolderUnusable));
    }

    void stoppingEndsWhatWasAsked()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        Told told(node, m_alice.transfer(m_stranger, Rao(5'000), genesisOf(node), 4));
        QVERIFY(told.hears(Kind::Pooled));
        QVERIFY(answerOf(node.stop()));
        QVERIFY(told.hears(Kind::Dropped));
        QCOMPARE(told.lastError(), std::string("NotRunning"));
        QVERIFY(answerOf(node.makeBlock()).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(node.fund(m_stranger, Rao(1))).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(node.block(At::best())).error().is(NodeError::NotRunning));
        QVERIFY(answerOf(node.stop()));
    }

    void rangesAreReadInPages()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNode node(manual(dir), clock);
        mustStart(node);
        Bytes accounts = accountKey(m_stranger);
        accounts.resize(32);
        std::size_t count = 0;
        Bytes after;
        for (bool more = true; more;) {
            const auto page = answerOf(node.readRange(accounts, after, 4, At::best())).value();
            QVERIFY(page.entries.size() <= 4);
            count += page.entries.size();
            after = page.entries.back().first;
            more = page.more;
        }
        QCOMPARE(count, runtime::devAccounts().size());
    }

    void aHundredStartsAndStops()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNodeOptions options = manual(dir);
        options.blockTimeMs = 5;
        LocalNode node(options, clock);
        std::uint64_t last = 0;
        for (int i = 0; i < 100; ++i) {
            mustStart(node);
            QVERIFY(node.bestHead().number.value() >= last);
            if (i % 10 == 0)
                QVERIFY(answerOf(node.makeBlock()));
            last = node.finalizedHead().number.value();
            // Not always with a pause: a stop may meet a block under construction, or a start.
            auto stopped = node.stop();
            if (i % 2 == 0)
                QVERIFY(answerOf(stopped));
        }
        QVERIFY(answerOf(node.stop()));
        QVERIFY(last >= 10);
    }

    void questionsMayComeFromAnyThread()
    {
        const QTemporaryDir dir;
        const FakeClock clock;
        LocalNodeOptions options = manual(dir);
        options.blockTimeMs = 5;
        LocalNode node(options, clock);
        mustStart(node);
        std::atomic<bool> stop{false};
        std::atomic<int> answers{0};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back(QThread::create([&] {
                while (!stop) {
                    auto read = node.readStorage({accountKey(m_stranger)}, At::finalized());
                    auto list = node.blocks(At::best(), 3);
                    read.waitForFinished();
                    list.waitForFinished();
                    const auto handle = node.watchStorage({accountKey(m_stranger)});
                    const auto submission = node.submit({1, 2, 3});
                    (void)node.syncState();
                    ++answers;
                }
            }));
            threads.back()->start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(answers > 200, 30'000);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(answerOf(node.stop()));
            QVERIFY(answerOf(node.start()));
        }
        stop = true;
        for (const auto& thread : threads)
            QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestLocalNode)
#include "tst_local_node.moc"
