// Multisigs and accounts without a key on a real chain: what is read of them is what the chain
// does.
#include "chain/api/calls.h"
#include "chain/api/calls/multisig.h"
#include "chain/api/calls/pure.h"
#include "chain/api/queries.h"
#include "chain/api/queries/multisig.h"
#include "chain/api/queries/pure_accounts.h"
#include "chain/node/local_node.h"
#include "tests/chain/node/dev_signer.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace soma::node {

using namespace chain;
using test::DevSigner;
using test::FakeClock;

class TestSharedAccounts : public QObject {
    Q_OBJECT

private:
    const DevSigner m_alice{"Alice"};
    const DevSigner m_bob{"Bob"};
    const DevSigner m_charlie{"Charlie"};
    const AccountId m_stranger{ByteArray<32>{42}};
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<LocalNode> m_node;

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Error(NodeError::Internal, "no answer in time");
        if (future.resultCount() == 0)
            return NodeError::Cancelled;
        return future.result();
    }

    /// In the next block, alone.
    ExtrinsicRecord reallyDo(const DevSigner& signer, const CallSpec& call)
    {
        const auto nonce = answerOf(nextNonce(*m_node, signer.account())).value();
        const auto genesis = answerOf(m_node->runtimeInfo(At::best())).value().genesis;
        const Head best = m_node->bestHead();
        DevSigner::Options options;
        options.nonce = nonce;
        options.era = Era::mortal(64, best.number);
        options.birth =
            answerOf(m_node->block(At::height(options.era.birth(best.number)))).value().head.hash;
        const auto handle = m_node->submit(signer.sign(call.bytes, genesis, options));
        if (const auto made = answerOf(m_node->localControls()->makeBlock()); !made)
            qFatal("%s", made.error().toString().c_str());
        return answerOf(m_node->block(At::best())).value().extrinsics.at(1);
    }

    AccountBalances balancesOf(const AccountId& id)
    {
        return answerOf(account(*m_node, id)).value();
    }

    std::vector<MultisigOperation> operationsOf(const AccountId& multisig)
    {
        const auto told = answerOf(multisigOperations(*m_node, multisig));
        if (!told)
            qFatal("%s", told.error().toString().c_str());
        return told->value;
    }

    std::vector<AccountId> everybody() const
    {
        return {m_alice.account(), m_bob.account(), m_charlie.account()};
    }

    /// As this one names the multisig of two in three.
    calls::Signatories asSeenBy(const DevSigner& signer) const
    {
        calls::Signatories out{2, everybody()};
        std::erase(out.others, signer.account());
        return out;
    }

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        LocalNodeOptions options;
        options.dataDir = m_dir->path().toStdString();
        options.blockTimeMs = 0;
        m_node = std::make_unique<LocalNode>(options, m_clock);
        QVERIFY(answerOf(m_node->start()));
        QVERIFY(answerOf(m_node->localControls()->makeBlock()));
    }

    void cleanup()
    {
        m_node.reset();
        m_dir.reset();
    }

    void aMultisigSendsWithTwoSignatures()
    {
        const AccountId multisig = multisigAccount(everybody(), 2);
        QVERIFY(
            !reallyDo(m_alice, calls::transferKeepAlive(multisig, Rao(10 * kRaoPerTao))).failure);
        QVERIFY(operationsOf(multisig).empty());
        const CallSpec pay = calls::transferKeepAlive(m_stranger, Rao(3 * kRaoPerTao));
        const auto reading = answerOf(readCall(*m_node, pay.bytes));
        QVERIFY(reading);
        QCOMPARE(reading->call.fullName(), pay.fullName());
        QVERIFY(reading->call.bytes == pay.bytes);
        QVERIFY(reading->weight.refTime > 0);
        QVERIFY(std::get<Rao>(reading->call.arguments.at(1).value) == Rao(3 * kRaoPerTao));
        QVERIFY(std::get<AccountId>(reading->call.arguments.at(0).value) == m_stranger);

        const CallSpec first =
            calls::asMulti(asSeenBy(m_alice), std::nullopt, pay, reading->weight);
        const auto plan = answerOf(planCall(*m_node, {first, m_alice.account(), {}}));
        const Rao before = balancesOf(m_alice.account()).reserved;
        const ExtrinsicRecord proposed = reallyDo(m_alice, first);
        QVERIFY(!proposed.failure);
        const auto waiting = operationsOf(multisig);
        QCOMPARE(waiting.size(), std::size_t{1});
        QVERIFY(waiting[0].callHash == callHash(pay.bytes));
        QVERIFY(waiting[0].depositor == m_alice.account());
        QVERIFY(waiting[0].approvals == std::vector<AccountId>{m_alice.account()});
        QCOMPARE(std::uint64_t{waiting[0].begun.height}, m_node->bestHead().number.value());
        QCOMPARE(waiting[0].begun.index, proposed.index);
        const Rao held = balancesOf(m_alice.account()).reserved;
        QVERIFY(saturatingSub(held, before) == waiting[0].deposit);
        // The plan had told the deposit.
        const auto row =
            std::find_if(plan->rows.begin(), plan->rows.end(), [this](const PlanRow& r) {
                return r.kind == PlanRow::Kind::Reserved && r.account == m_alice.account();
            });
        QVERIFY(row != plan->rows.end());
        QVERIFY(std::get<Rao>(*row->after) == held);

        const CallSpec last =
            calls::asMulti(asSeenBy(m_bob), waiting[0].begun, pay, reading->weight);
        const auto lastPlan = answerOf(planCall(*m_node, {last, m_bob.account(), {}}));
        QVERIFY(lastPlan->trial.succeeds());
        // It shows the common account, which the call does not name.
        QVERIFY(std::any_of(lastPlan->rows.begin(), lastPlan->rows.end(), [&](const PlanRow& r) {
            return r.kind == PlanRow::Kind::Free && r.account == multisig;
        }));
        QVERIFY(!reallyDo(m_bob, last).failure);
        QVERIFY(balancesOf(m_stranger).free == Rao(3 * kRaoPerTao));
        QVERIFY(balancesOf(multisig).free == Rao(7 * kRaoPerTao));
        QVERIFY(balancesOf(m_alice.account()).reserved == before);
        QVERIFY(operationsOf(multisig).empty());
    }

    void anOperationIsApprovedByItsHashAndCancelled()
    {
        const AccountId multisig = multisigAccount(everybody(), 2);
        const CallSpec pay = calls::transferKeepAlive(m_stranger, Rao(kRaoPerTao));
        const Hash256 hash = callHash(pay.bytes);
        QVERIFY(
            !reallyDo(m_charlie, calls::approveAsMulti(asSeenBy(m_charlie), std::nullopt, hash, {}))
                 .failure);
        const Timepoint begun = operationsOf(multisig).at(0).begun;
        QVERIFY(!reallyDo(m_bob, calls::approveAsMulti(asSeenBy(m_bob), begun, hash, {})).failure);
        QCOMPARE(operationsOf(multisig).at(0).approvals.size(), std::size_t{2});
        // Only whoever began it.
        const auto refused = reallyDo(m_bob, calls::cancelAsMulti(asSeenBy(m_bob), begun, hash));
        QVERIFY(refused.failure && refused.failure->name == "NotOwner");
        QVERIFY(
            !reallyDo(m_charlie, calls::cancelAsMulti(asSeenBy(m_charlie), begun, hash)).failure);
        QVERIFY(operationsOf(multisig).empty());
    }

    void oneOfTwoIsEnoughWhenTheThresholdSaysSo()
    {
        const AccountId multisig = multisigAccount({m_alice.account(), m_bob.account()}, 1);
        QVERIFY(
            !reallyDo(m_alice, calls::transferKeepAlive(multisig, Rao(5 * kRaoPerTao))).failure);
        const CallSpec pay = calls::transferKeepAlive(m_stranger, Rao(2 * kRaoPerTao));
        const CallSpec call = calls::asMultiThreshold1({m_alice.account()}, pay);
        const auto plan = answerOf(planCall(*m_node, {call, m_bob.account(), {}}));
        QVERIFY(std::any_of(plan->rows.begin(), plan->rows.end(),
                            [&](const PlanRow& r) { return r.account == multisig; }));
        QVERIFY(!reallyDo(m_bob, call).failure);
        QVERIFY(balancesOf(m_stranger).free == Rao(2 * kRaoPerTao));
    }

    void aPureAccountIsFoundAndClosed()
    {
        const CallSpec make = calls::createPure(ProxyKind::Any, 0, 7);
        const ExtrinsicRecord made = reallyDo(m_alice, make);
        QVERIFY(!made.failure);
        const auto origin = answerOf(
            pureMadeBy(*m_node, m_alice.account(), make, made.hash, m_node->bestHead().hash));
        QVERIFY(origin);
        QCOMPARE(origin->index, std::uint16_t{7});
        const AccountId pure = pureProxyAccount(*origin);
        const auto proxies = answerOf(proxiesOf(*m_node, pure));
        QVERIFY((proxies->value.grants ==
                 std::vector<ProxyGrant>{{m_alice.account(), ProxyKind::Any, 0}}));
        QVERIFY(!proxies->value.deposit.isZero());
        const auto elsewhere = answerOf(
            pureMadeBy(*m_node, m_alice.account(), make, made.hash,
                       answerOf(m_node->block(At::height(BlockNumber(0)))).value().head.hash));
        QVERIFY(elsewhere.error().is(NodeError::UnknownBlock));
        const CallSpec close = calls::proxied(pure, std::nullopt, calls::killPure(*origin));
        const auto plan = answerOf(planCall(*m_node, {close, m_alice.account(), {}}));
        QVERIFY(plan->trial.succeeds());
        QVERIFY(!reallyDo(m_alice, close).failure);
        QVERIFY(answerOf(proxiesOf(*m_node, pure))->value.grants.empty());
    }

    void whatIsNoCallIsToldSo()
    {
        for (const Bytes& junk : {Bytes{255, 255, 1}, Bytes{5}, Bytes{5, 3, 0}, Bytes{}}) {
            const auto told = answerOf(readCall(*m_node, junk));
            QVERIFY(!told && told.error().is(NodeError::MalformedExtrinsic));
        }
        // And what stands behind a call.
        Bytes longer = calls::removeProxies().bytes;
        longer.push_back(0);
        QVERIFY(!answerOf(readCall(*m_node, longer)));
        QVERIFY(answerOf(readCall(*m_node, calls::removeProxies().bytes)));
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestSharedAccounts)
#include "tst_shared_accounts.moc"
