// The wallet on the embedded network: what a draft promised is what the chain did.
#include "chain/api/calls.h"
#include "chain/api/queries.h"
#include "chain/node/local_node.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/fake_clock.h"
#include "tests/wallet/future_helpers.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/wallet_service.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using chain::AccountId;
using crypto::SecretBytes;

namespace {

const auto kPassword = "four plain english words";

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

SecretText text(const QByteArray& utf8)
{
    return SecretText::copyOf(asBytes(utf8));
}

AccountId stranger()
{
    return AccountId(ByteArray<32>{42});
}

/// Node and wallet over one folder, which can be stopped and started again.
struct House {
    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<node::LocalNode> node;
    std::unique_ptr<WalletService> wallet;

    void start()
    {
        node::LocalNodeOptions options;
        options.dataDir = dir.filePath(QStringLiteral("chain")).toStdString();
        options.blockTimeMs = 0;
        node = std::make_unique<node::LocalNode>(options, clock);
        QVERIFY(waitFor(node->start()));
        wallet = std::make_unique<WalletService>(
            *node, clock, dir.filePath(QStringLiteral("data/wallet.db")),
            WalletService::Parts{PasswordKdfs{quickKdf, quickKdf}, nullptr});
        QVERIFY(waitFor(wallet->open(dir.filePath(QStringLiteral("wallets")))));
    }

    void restart()
    {
        wallet.reset();
        QVERIFY(waitFor(node->stop()));
        node.reset();
        start();
    }

    void block()
    {
        clock.advance(12'000);
        QVERIFY(waitFor(node->makeBlock()));
    }

    Rao free(const AccountId& id) { return waitFor(chain::account(*node, id)).value().free; }

    AccountRow rich(const char* name)
    {
        const auto source =
            "pistol usual system sorry voice job crane mix copy cash category leaf//" +
            QByteArray(name);
        const AccountRow row =
            waitFor(wallet->restore(QString::fromLatin1(name), text(source), text(kPassword)))
                .value();
        if (!waitFor(node->fund(row.account, tao(100))))
            qFatal("the faucet refused");
        return row;
    }

    Result<Draft> draft(const AccountRow& from, const AccountId& to, Rao amount)
    {
        TransferRequest request;
        request.from = from.handle;
        request.to = to;
        request.amount = amount;
        return waitFor(wallet->draftTransfer(request));
    }

    std::vector<HistoryRow> history() { return waitFor(wallet->history(0, 100)).value().rows; }
};

} // namespace

class TestWalletOnChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faucetSendRestart();
    void severalInOneBlock();
    void everythingToTheEnd();
    void ownTransferIsInternal();
    void anyCallIsSignedAndFollowed();
};

void TestWalletOnChain::faucetSendRestart()
{
    House house;
    house.start();
    const AccountRow row = house.rich("main");
    const auto funded = waitFor(house.node->fund(row.account, tao(5)));
    QVERIFY(funded);
    house.block();
    QTRY_VERIFY(!house.history().empty());
    Rao received;
    for (const HistoryRow& got : house.history()) {
        QCOMPARE(got.direction, HistoryDirection::Received);
        received = saturatingAdd(received, got.amount);
    }
    QCOMPARE(received, house.free(row.account));

    const auto draft = house.draft(row, stranger(), tao(1));
    QVERIFY2(draft, draft ? "" : draft.error().toString().c_str());
    QVERIFY(waitFor(house.wallet->signAndSubmit(*draft, text(kPassword))));
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Pooled);
    house.block();
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Finalized);
    QCOMPARE(house.history().at(0).fee, std::optional(draft->fee));
    QCOMPARE(house.free(row.account), draft->senderAfter);
    QCOMPARE(house.free(stranger()), draft->recipientAfter);

    const auto before = house.history();
    house.restart();
    house.block();
    QTest::qWait(50);
    const auto after = house.history();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].amount, before[i].amount);
        QCOMPARE(after[i].status, before[i].status);
        QCOMPARE(after[i].block, before[i].block);
    }
}

void TestWalletOnChain::severalInOneBlock()
{
    House house;
    house.start();
    const AccountRow row = house.rich("main");
    house.block();
    QVERIFY(waitFor(house.wallet->unlock(row.handle, text(kPassword))));
    const auto draft = house.draft(row, stranger(), tao(1));
    QVERIFY(draft);
    std::vector<QFuture<Result<HistoryRow>>> sends;
    for (int i = 0; i < 5; ++i)
        sends.push_back(house.wallet->signAndSubmit(*draft, {}));
    for (auto& send : sends)
        QVERIFY(waitFor(send));
    QTRY_COMPARE(waitFor(house.node->pool())->size(), std::size_t{5});
    house.block();
    QTRY_COMPARE(house.free(stranger()), tao(5));
    const auto finalized = [&] {
        int count = 0;
        for (const HistoryRow& sent : house.history())
            count +=
                sent.direction == HistoryDirection::Sent && sent.status == TransferStatus::Finalized
                    ? 1
                    : 0;
        return count;
    };
    QTRY_COMPARE(finalized(), 5);
}

void TestWalletOnChain::everythingToTheEnd()
{
    House house;
    house.start();
    const AccountRow row = house.rich("main");
    house.block();
    TransferRequest request;
    request.from = row.handle;
    request.to = stranger();
    request.everything = true;
    for (const bool keepAlive : {true, false}) {
        request.keepAlive = keepAlive;
        if (!keepAlive) {
            QVERIFY(waitFor(house.node->fund(row.account, tao(1))));
            house.block();
        }
        const auto draft = waitFor(house.wallet->draftTransfer(request));
        QVERIFY2(draft, draft ? "" : draft.error().toString().c_str());
        QVERIFY(waitFor(house.wallet->signAndSubmit(*draft, text(kPassword))));
        QTRY_COMPARE(waitFor(house.node->pool())->size(), std::size_t{1});
        house.block();
        QTRY_COMPARE(house.free(stranger()), draft->recipientAfter);
        QCOMPARE(house.free(row.account), draft->senderAfter);
        QCOMPARE(house.free(row.account), keepAlive ? Rao(500) : Rao(0));
        QTRY_COMPARE(house.history().at(0).status, TransferStatus::Finalized);
    }
    QVERIFY(!waitFor(chain::account(*house.node, row.account))->exists);
}

void TestWalletOnChain::ownTransferIsInternal()
{
    House house;
    house.start();
    const AccountRow one = house.rich("one");
    const AccountRow two = house.rich("two");
    house.block();
    QTRY_COMPARE(house.history().size(), std::size_t{2});
    const auto draft = house.draft(one, two.account, tao(7));
    QVERIFY(draft);
    QVERIFY(waitFor(house.wallet->signAndSubmit(*draft, text(kPassword))));
    house.block();
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Finalized);
    house.block();
    QTest::qWait(50);
    QCOMPARE(house.history().size(), std::size_t{3});
    QCOMPARE(house.history().at(0).direction, HistoryDirection::Internal);
    QCOMPARE(house.free(two.account), tao(107));
}

/// What the plan told is what happens, and the history has it.
void TestWalletOnChain::anyCallIsSignedAndFollowed()
{
    House house;
    house.start();
    const AccountRow row = house.rich("main");
    house.block();
    CallOrder order;
    order.from = row.handle;
    order.signer = row.account;
    order.call = chain::calls::addProxy(stranger(), chain::ProxyKind::Staking, 0);
    order.counterparty = stranger();
    const auto plan = waitFor(chain::planCall(*house.node, {order.call, row.account, {}}));
    QVERIFY(plan && plan->trial.succeeds());
    order.fee = plan->trial.fee->tao;

    const auto wrong = waitFor(house.wallet->signCall(order, text("not the password at all")));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().is(WalletError::WrongPassword), wrong.error().toString().c_str());
    CallOrder foreign = order;
    foreign.signer = stranger();
    const auto stale = waitFor(house.wallet->signCall(foreign, text(kPassword)));
    QVERIFY(!stale && stale.error().is(WalletError::DraftStale));

    QVERIFY(waitFor(house.wallet->signCall(order, text(kPassword))));
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Pooled);
    house.block();
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Finalized);
    const HistoryRow done = house.history().at(0);
    QCOMPARE(done.direction, HistoryDirection::Call);
    QCOMPARE(done.call, QStringLiteral("Proxy.add_proxy"));
    QCOMPARE(done.fee, std::optional(order.fee));
    const auto proxies = waitFor(chain::proxiesOf(*house.node, row.account));
    QCOMPARE(proxies->value.grants.size(), std::size_t{1});
    QVERIFY(proxies->value.grants[0].delegate == stranger());
    const auto paid = std::find_if(plan->rows.begin(), plan->rows.end(), [](const auto& line) {
        return line.kind == chain::PlanRow::Kind::Reserved;
    });
    QVERIFY(paid != plan->rows.end());
    QVERIFY(std::get<Rao>(*paid->after) == proxies->value.deposit);

    // A call that fails says why, and costs its fee.
    order.call = chain::calls::removeProxy(AccountId(ByteArray<32>{7}), chain::ProxyKind::Any, 0);
    QVERIFY(waitFor(house.wallet->signCall(order, text(kPassword))));
    house.block();
    QTRY_COMPARE(house.history().at(0).status, TransferStatus::Failed);
    QVERIFY(house.history().at(0).failure);
    QCOMPARE(house.history().at(0).failure->name, std::string("NotFound"));
}

QTEST_GUILESS_MAIN(TestWalletOnChain)
#include "tst_wallet_on_chain.moc"
