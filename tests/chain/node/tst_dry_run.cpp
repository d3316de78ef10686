// Trying a call out tells what the chain then does, to the rao, and leaves no trace.
#include "chain/api/calls.h"
#include "chain/api/queries.h"
#include "chain/codec/storage_key.h"
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

class TestDryRun : public QObject {
    Q_OBJECT

private:
    const DevSigner m_alice{"Alice"};
    const DevSigner m_bob{"Bob"};
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

    DryRun tryOut(const AccountId& signer, const CallSpec& call, std::vector<Bytes> keys = {},
                  std::vector<RuntimeQuestion> questions = {})
    {
        auto told = answerOf(m_node->dryRun(
            {signer, call.bytes, std::move(keys), std::move(questions)}, At::best()));
        if (!told)
            qFatal("%s", told.error().toString().c_str());
        return std::move(told).value();
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
        const auto made = answerOf(m_node->localControls()->makeBlock());
        if (!made)
            qFatal("%s", made.error().toString().c_str());
        const BlockRecord block = answerOf(m_node->block(At::best())).value();
        return block.extrinsics.at(1);
    }

    Rao freeOf(const AccountId& id) { return answerOf(account(*m_node, id)).value().free; }

    static Rao freeIn(const std::optional<Bytes>& value)
    {
        return decodeAccount({value, Provenance::Executed, {}}).value().free;
    }

    static const EventRecord* find(const DryRun& run, std::string_view name)
    {
        for (const EventRecord& event : run.events)
            if (event.name == name)
                return &event;
        return nullptr;
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

    void aTransferIsToldToTheRao()
    {
        const CallSpec call = calls::transferKeepAlive(m_stranger, Rao(5 * kRaoPerTao));
        const Bytes own = accountKey(m_alice.account());
        const Bytes other = accountKey(m_stranger);
        const Head before = m_node->bestHead();
        const DryRun run = tryOut(m_alice.account(), call, {own, other});
        QVERIFY(run.at == before);
        QVERIFY(run.succeeds());
        QVERIFY(run.fee);
        QVERIFY(run.fee->payer == m_alice.account());
        QVERIFY(!run.fee->alpha);
        QVERIFY(find(run, "Transfer") != nullptr);
        QVERIFY(find(run, "ExtrinsicSuccess") != nullptr);
        QVERIFY(!run.values[1].before);
        QVERIFY(freeIn(run.values[1].after) == Rao(5 * kRaoPerTao));
        // Nothing has happened.
        QVERIFY(m_node->bestHead() == before);
        QVERIFY(answerOf(m_node->pool()).value().empty());
        QVERIFY(freeOf(m_alice.account()) == freeIn(run.values[0].before));

        const ExtrinsicRecord done = reallyDo(m_alice, call);
        QVERIFY(!done.failure);
        QVERIFY(done.fee == run.fee->tao);
        QVERIFY(freeOf(m_alice.account()) == freeIn(run.values[0].after));
        QVERIFY(freeOf(m_stranger) == freeIn(run.values[1].after));
    }

    void whatChangesIsListed()
    {
        const DryRun run =
            tryOut(m_alice.account(), calls::transferKeepAlive(m_stranger, Rao(700)));
        std::set<Bytes> keys;
        for (const ValueChange& change : run.changes) {
            QVERIFY(change.before != change.after);
            keys.insert(change.key);
        }
        QVERIFY(keys.count(accountKey(m_alice.account())) == 1);
        QVERIFY(keys.count(accountKey(m_stranger)) == 1);
        // What the block itself changes is not the call's doing.
        QVERIFY(keys.count(codec::storagePrefix("System", "Number")) == 0);
        QVERIFY(keys.count(codec::storagePrefix("Timestamp", "Now")) == 0);
    }

    void aFailureCostsItsFee()
    {
        const CallSpec call = calls::transferKeepAlive(m_stranger, Rao(499));
        const DryRun run = tryOut(m_alice.account(), call);
        QVERIFY(!run.refused);
        QVERIFY(run.failure);
        QCOMPARE(run.failure->name, std::string("Token.BelowMinimum"));
        const ExtrinsicRecord done = reallyDo(m_alice, call);
        QCOMPARE(done.failure->name, run.failure->name);
        QVERIFY(done.fee == run.fee->tao);
    }

    void whoCannotPayIsRefused()
    {
        const DryRun run = tryOut(m_stranger, calls::transferKeepAlive(m_bob.account(), Rao(700)));
        QVERIFY(run.refused);
        QVERIFY(run.refused->is(NodeError::InvalidTransaction));
        QVERIFY(run.refused->cause() != nullptr);
        QVERIFY(!run.fee);
        QVERIFY(run.changes.empty());
        QVERIFY(run.events.empty());
    }

    void failuresInsideAreFailures()
    {
        // Bob is not the sudo account; Alice is, and her inner call fails.
        const DryRun bobs = tryOut(m_bob.account(), calls::sudo(calls::startCall(NetUid(1))));
        QVERIFY(!bobs.succeeds());
        const DryRun alices = tryOut(m_alice.account(), calls::sudo(calls::startCall(NetUid(77))));
        QVERIFY(alices.failure);
        const DryRun batch = tryOut(
            m_alice.account(), calls::forceBatch({calls::transferKeepAlive(m_stranger, Rao(700)),
                                                  calls::transferKeepAlive(m_stranger, Rao(1))}));
        // The second one adds one rao to an account that lives: fine.
        QVERIFY(batch.succeeds());
        const DryRun half = tryOut(
            m_alice.account(), calls::forceBatch({calls::transferKeepAlive(m_stranger, Rao(700)),
                                                  calls::startCall(NetUid(77))}));
        QVERIFY(half.failure);
        QVERIFY(find(half, "ItemFailed") != nullptr);
    }

    void freeCallsAreFree()
    {
        const DryRun run = tryOut(m_alice.account(), calls::sudo(calls::removeProxies()));
        QVERIFY(run.fee);
        QVERIFY(run.fee->tao == Rao());
    }

    void stakingIsToldToTheRao()
    {
        const Hotkey hotkey{m_bob.account()};
        const auto network = reallyDo(m_alice, calls::registerNetwork(hotkey));
        QVERIFY2(!network.failure, network.failure ? network.failure->name.c_str() : "");
        const auto list = answerOf(subnets(*m_node)).value().value.rows;
        const NetUid netuid = list.back().info.netuid.value;
        for (int i = 0; i < 50 && tryOut(m_alice.account(), calls::startCall(netuid)).failure; ++i)
            QVERIFY(answerOf(m_node->localControls()->makeBlock()));
        QVERIFY(!reallyDo(m_alice, calls::startCall(netuid)).failure);
        QVERIFY(answerOf(m_node->localControls()->makeBlock()));

        const CallSpec call = calls::addStake(hotkey, netuid, Rao(10 * kRaoPerTao));
        const RuntimeQuestion stake{"StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid",
                                    codec::encodeAll(hotkey, Coldkey{m_alice.account()}, netuid)};
        const Bytes own = accountKey(m_alice.account());
        const DryRun run = tryOut(m_alice.account(), call, {own}, {stake});
        QVERIFY2(run.succeeds(), run.failure ? run.failure->name.c_str() : "refused");
        QVERIFY(run.answers[0].before != run.answers[0].after);
        const auto plan = answerOf(planCall(*m_node, {call, m_alice.account(), {}}));
        QVERIFY(plan);
        for (const PlanRow::Kind kind : {PlanRow::Kind::Free, PlanRow::Kind::Stake,
                                         PlanRow::Kind::SpotPrice, PlanRow::Kind::PoolTao})
            QVERIFY(std::any_of(plan->rows.begin(), plan->rows.end(),
                                [kind](const PlanRow& row) { return row.kind == kind; }));
        QVERIFY(plan->hasWarning(PlanWarning::Kind::PriceImpact));
        QCOMPARE(plan->spots.size(), std::size_t{1});
        QVERIFY(plan->spots[0].netuid == netuid);
        const ExtrinsicRecord done = reallyDo(m_alice, call);
        QVERIFY(!done.failure);
        QVERIFY(done.fee == run.fee->tao);
        QVERIFY(freeOf(m_alice.account()) == freeIn(run.values[0].after));
        const auto now = answerOf(m_node->callRuntime(stake.name, stake.arguments, At::best()));
        QVERIFY(now->value == run.answers[0].after);
    }

    void aPlanTellsWhatChanges()
    {
        const CallSpec call = calls::transferKeepAlive(m_stranger, Rao(5 * kRaoPerTao));
        const auto told = answerOf(planCall(*m_node, {call, m_alice.account(), {}}));
        QVERIFY2(told, told ? "" : told.error().toString().c_str());
        const Plan& plan = *told;
        QVERIFY(plan.at == m_node->bestHead());
        QVERIFY(plan.trial.succeeds());
        QVERIFY(plan.clocks.empty());
        QVERIFY(standingOf(plan, m_node->bestHead(), plan.spots) == PlanStanding::Good);
        QCOMPARE(plan.rows.size(), std::size_t{2});
        QVERIFY(plan.rows[0].kind == PlanRow::Kind::Free);
        QVERIFY(plan.rows[0].account == m_alice.account());
        QVERIFY(plan.rows[1].account == m_stranger);
        QVERIFY(!plan.rows[1].before);
        QVERIFY(std::get<Rao>(*plan.rows[1].after) == Rao(5 * kRaoPerTao));
        QVERIFY(plan.hasWarning(PlanWarning::Kind::NewAccount));
        QVERIFY(!plan.hasWarning(PlanWarning::Kind::EmptiesAccount));

        // One block later it may still be signed, two blocks later it is too old.
        QVERIFY(answerOf(m_node->localControls()->makeBlock()));
        QVERIFY(standingOf(plan, m_node->bestHead(), plan.spots) == PlanStanding::Good);
        QVERIFY(answerOf(m_node->localControls()->makeBlock()));
        QVERIFY(standingOf(plan, m_node->bestHead(), plan.spots) == PlanStanding::TooOld);
    }

    void clocksSayWhenItMayBeDone()
    {
        const Hotkey hotkey{m_bob.account()};
        QVERIFY(!reallyDo(m_alice, calls::registerNetwork(hotkey)).failure);
        const Head founded = m_node->bestHead();
        // Another subnet has to wait, and the chain says so too.
        const CallSpec again = calls::registerNetwork(Hotkey{m_alice.account()});
        const auto told = answerOf(planCall(*m_node, {again, m_alice.account(), {}}));
        QVERIFY(told);
        QVERIFY(!told->trial.succeeds());
        const auto clocks = answerOf(clocksOf(*m_node, again, m_alice.account()));
        QVERIFY(clocks);
        QCOMPARE(clocks->value.size(), std::size_t{1});
        const RateClock& clock = clocks->value[0];
        QVERIFY(clock.kind == ClockKind::RegisterNetwork);
        QVERIFY(clock.allowedFrom == saturatingAdvance(founded.number, clock.limit));
        // In a batch, through a proxy: the same clock. By root's hand: none.
        const auto count = [&](const CallSpec& call) {
            return answerOf(clocksOf(*m_node, call, m_alice.account())).value().value.size();
        };
        QCOMPARE(count(calls::batchAll({again, again})), std::size_t{1});
        QCOMPARE(count(calls::proxied(m_bob.account(), std::nullopt, again)), std::size_t{1});
        QCOMPARE(count(calls::sudo(again)), std::size_t{0});
        QCOMPARE(count(calls::removeProxies()), std::size_t{0});
    }

    void anOwnersSettingsHaveTheirClocks()
    {
        QVERIFY(!reallyDo(m_alice, calls::registerNetwork(Hotkey{m_bob.account()})).failure);
        const NetUid netuid =
            answerOf(subnets(*m_node)).value().value.rows.back().info.netuid.value;
        const auto set = [netuid](i128 value) {
            return *calls::setOnSubnet(*calls::subnetSetting("immunity_period"), netuid, value);
        };
        // Wait until no epoch is near.
        for (int i = 0; i < 30 && !tryOut(m_alice.account(), set(5'432)).succeeds(); ++i)
            QVERIFY(answerOf(m_node->localControls()->makeBlock()));
        const auto told = answerOf(planCall(*m_node, {set(5'432), m_alice.account(), {}}));
        QVERIFY(told && told->trial.succeeds());
        const auto row = std::find_if(told->rows.begin(), told->rows.end(), [](const PlanRow& r) {
            return r.kind == PlanRow::Kind::Setting;
        });
        QVERIFY(row != told->rows.end());
        QCOMPARE(row->name, std::string("immunity_period"));
        QVERIFY(row->netuid == netuid);
        QVERIFY(!reallyDo(m_alice, set(5'432)).failure);
        const Head done = m_node->bestHead();
        const auto clocks = answerOf(clocksOf(*m_node, set(6'000), m_alice.account()));
        const auto clock =
            std::find_if(clocks->value.begin(), clocks->value.end(),
                         [](const RateClock& c) { return c.kind == ClockKind::OwnerSetting; });
        QVERIFY(clock != clocks->value.end());
        QVERIFY(clock->allowedFrom == saturatingAdvance(done.number, clock->limit));
        QVERIFY(!tryOut(m_alice.account(), set(6'000)).succeeds());
        const auto soon = answerOf(planCall(*m_node, {set(6'000), m_alice.account(), {}}));
        QVERIFY(standingOf(*soon, m_node->bestHead(), {}) == PlanStanding::TooSoon);
    }

    void junkIsNoCall()
    {
        const auto told =
            answerOf(m_node->dryRun({m_alice.account(), {255, 255}, {}, {}}, At::best()));
        QVERIFY(told.error().is(NodeError::MalformedExtrinsic));
        const auto unknown = answerOf(m_node->dryRun(
            {m_alice.account(), calls::removeProxies().bytes, {}, {{"No_such_method", {}}}},
            At::best()));
        QVERIFY(!unknown);
        const auto gone = answerOf(
            m_node->dryRun({m_alice.account(), {0, 0, 0}, {}, {}}, At::height(BlockNumber(500))));
        QVERIFY(gone.error().is(NodeError::UnknownBlock));
    }
};

} // namespace soma::node

QTEST_GUILESS_MAIN(soma::node::TestDryRun)
#include "tst_dry_run.moc"
