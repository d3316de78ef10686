// What stands behind positions and places, over a node whose answers a living chain gives; limits
// of moves against what the chain does.
#include "chain/api/queries.h"
#include "chain/api/queries/moves.h"
#include "chain/api/queries/owner.h"
#include "chain/api/queries/positions.h"
#include "chain/api/queries/registration.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/runtime_api.h"
#include "tests/chain/runtime/life/life_chain.h"
#include "tests/chain/runtime/staking/stake_bench.h"
#include "tests/support/fake_node.h"

#include <QTest>

#include <array>
#include <random>

namespace soma::chain {

using runtime::testing::cold;
using runtime::testing::hot;
using runtime::testing::LifeChain;
using runtime::testing::StakeBench;

namespace {

Result<PoolView> poolOf(const storage::StateReader& state, NetUid netuid)
{
    std::vector<StorageAnswer> answers;
    for (const Bytes& key : poolKeys(netuid))
        answers.push_back({state.get(key), Provenance::Executed, {}});
    return decodePool(answers);
}

} // namespace

class TestPlaceQueries : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LifeChain> m_chain;
    std::unique_ptr<test::FakeNode> m_node;
    NetUid m_netuid;

    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return NodeError::Internal;
        return future.result();
    }

    /// The node's best block holds what the chain holds: what is asked in two steps is pinned to
    /// it.
    void lendState()
    {
        for (const auto& [key, value] : m_chain->state().map)
            m_node->setStorage(key, value);
        m_node->addBlock();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_chain = std::make_unique<LifeChain>(runtime::testing::rich({"Owner", "Staker"}, 100'000));
        m_netuid = m_chain->startSubnet("Owner");
        m_chain->put(runtime::subtensor::kSubtokenEnabled, true, NetUid(0));
        for (const NetUid netuid : {m_netuid, NetUid(0)})
            QCOMPARE(m_chain->run("Staker", runtime::subtensor::AddStake{hot("OwnerHot"), netuid,
                                                                         Rao(20 * kRaoPerTao)}),
                     QStringLiteral("ok"));
        QCOMPARE(m_chain->run("Owner", runtime::subtensor::DecreaseTake{hot("OwnerHot"), 5'000}),
                 QStringLiteral("ok"));
        m_node = std::make_unique<test::FakeNode>();
        for (const std::string_view method : runtime::runtimeApiMethods())
            m_node->setRuntimeAnswer(std::string(method), [this, method](const Bytes& arguments) {
                return runtime::callRuntimeApi({m_chain->state(), m_chain->config(), {}}, method,
                                               arguments);
            });
        lendState();
    }

    void placesHaveTheirFacts()
    {
        const auto facts =
            answerOf(placeFacts(*m_node, {{hot("OwnerHot"), m_netuid}, {hot("Nobody"), m_netuid}}));
        QVERIFY(facts);
        QCOMPARE(facts->value.size(), std::size_t{2});
        QCOMPARE(facts->value[0].take, std::uint16_t{5'000});
        QCOMPARE(facts->value[0].total,
                 m_chain->get(runtime::subtensor::kTotalHotkeyAlpha, hot("OwnerHot"), m_netuid));
        QCOMPARE(facts->value[1].take, std::uint16_t{11'796}); // The chain's default.
        QVERIFY(facts->value[1].total.isZero());
    }

    void aClaimSheetIsWhatTheChainOwes()
    {
        using namespace runtime::subtensor;
        // Nobody claims by the chain's own hand meanwhile.
        m_chain->put(kNumRootClaim, std::uint64_t{0});
        const Alpha staked = m_chain->stake("OwnerHot", "Staker", NetUid(0));
        std::map<NetUid, math::I96F32> rates;
        rates[m_netuid] = math::I96F32::fromBits(i128{1} << 31); // Half an alpha a TAO.
        m_chain->put(kRootClaimable, rates, hot("OwnerHot"));
        m_chain->put(kRootClaimed, u128{4 * kRaoPerTao}, m_netuid, hot("OwnerHot"), cold("Staker"));
        lendState();
        const std::map<Hotkey, Alpha> stakes{{hot("OwnerHot"), staked}};
        const auto sheet = answerOf(claimSheet(*m_node, cold("Staker"), stakes));
        QVERIFY(sheet);
        QCOMPARE(sheet->value.rows.size(), std::size_t{1});
        QCOMPARE(sheet->value.rows[0].owed, Alpha(staked.value() / 2 - 4 * kRaoPerTao));
        QVERIFY(sheet->value.rows[0].claimable);
        QVERIFY(sheet->value.choice == RootClaimChoice());
        m_chain->put(kRootClaimed, u128{staked.value() / 2 - 10}, m_netuid, hot("OwnerHot"),
                     cold("Staker"));
        lendState();
        const auto little = answerOf(claimSheet(*m_node, cold("Staker"), stakes));
        QCOMPARE(little->value.rows[0].owed, Alpha(10));
        QVERIFY(!little->value.rows[0].claimable);
        QVERIFY(answerOf(claimSheet(*m_node, cold("Owner"), {}))->value.rows.empty());
    }

    void placesAreOpenWhenTheChainSaysSo()
    {
        lendState();
        const auto subnet = answerOf(subnetPlace(*m_node));
        QVERIFY(subnet);
        QCOMPARE(subnet->value.rateLimit, BlockSpan()); // startSubnet() switched it off.
        QVERIFY(subnet->value.wait().isZero());
        SubnetPlace busy = subnet->value;
        busy.rateLimit = BlockSpan(100);
        busy.cost.lastLockBlock = BlockNumber(50);
        busy.now = BlockNumber(60);
        QCOMPARE(busy.wait(), BlockSpan(89)); // Block 150 is the first; 61 comes next.

        const auto neuron = answerOf(neuronPlace(*m_node, m_netuid));
        QVERIFY(neuron && neuron->value && neuron->value->open);
        QCOMPARE(neuron->value->taken, std::uint16_t{1});
        QVERIFY(!answerOf(neuronPlace(*m_node, NetUid(77)))->value);

        const auto clock = answerOf(startClock(*m_node, m_netuid));
        QVERIFY(clock && clock->value && clock->value->started);
        QVERIFY(!answerOf(startClock(*m_node, NetUid(77)))->value);
    }

    void anOwnerSeesStartFreezeAndSettings()
    {
        lendState();
        const auto told = answerOf(ownerView(*m_node, m_netuid));
        QVERIFY(told && told->value);
        const OwnerView& view = *told->value;
        QVERIFY(view.start.started);
        QCOMPARE(view.runsSince,
                 m_chain->get(runtime::subtensor::kFirstEmissionBlockNumber, m_netuid));
        QCOMPARE(view.freezeWindow,
                 BlockSpan(m_chain->get(runtime::subtensor::kAdminFreezeWindow)));
        QCOMPARE(view.neurons, std::uint16_t{1});
        QCOMPARE(view.settings.size(), std::size_t{5});
        QVERIFY(!answerOf(ownerView(*m_node, NetUid(77)))->value);
        // What is said of the freeze is what the chain's own rule says of the next block.
        QVERIFY(view.nextEpoch && view.freezesFrom());
        const BlockNumber next = saturatingAdvance(view.start.now, BlockSpan(1));
        QCOMPARE(view.frozen, next >= *view.freezesFrom() && next < *view.nextEpoch);
    }

    void theFreezeIsWhatTheChainKeeps()
    {
        OwnerView view;
        view.freezeWindow = BlockSpan(10);
        view.nextEpoch = BlockNumber(360);
        QCOMPARE(view.freezesFrom(), BlockNumber(351));
        view.freezeWindow = BlockSpan();
        QVERIFY(!view.freezesFrom());
        view.freezeWindow = BlockSpan(10);
        view.nextEpoch.reset();
        QVERIFY(!view.freezesFrom());
    }

    /// The limit lets the very amount through that it was made for.
    void limitsOfMovesLetThemThrough()
    {
        using namespace runtime;
        constexpr unsigned kSeed = 20'261'130;
        qInfo("seed %u", kSeed);
        std::mt19937_64 random(kSeed);
        StakeBench bench;
        const Coldkey who = testing::coldkey(1);
        const Hotkey hotkey = testing::hotkey(101);
        bench.fund(who.id, Rao(1'000'000 * kRaoPerTao));
        const std::array subnets{NetUid(0), testing::kFirst, testing::kSecond};
        for (const NetUid netuid : subnets)
            QCOMPARE(bench.call(who, subtensor::AddStake{hotkey, netuid, Rao(400 * kRaoPerTao)}),
                     QStringLiteral("Ok"));
        int done = 0;
        for (int i = 0; i < 1'000 && done < 100; ++i) {
            const NetUid from = subnets.at(random() % 3);
            const NetUid to = subnets.at(random() % 3);
            const Alpha pay(kRaoPerTao + random() % (5 * kRaoPerTao));
            if (from == to || bench.stake(who, hotkey, from) < pay)
                continue;
            const auto origin = poolOf(bench.state, from);
            const auto destination = poolOf(bench.state, to);
            const auto quote = quoteMove(*origin, *destination, pay,
                                         from == NetUid(0) ? MoveFrom::Root : MoveFrom::Subnet);
            QVERIFY(quote);
            const Rao limit = moveLimit(*origin, *destination, *quote, 5'000);
            QVERIFY(!limit.isZero());
            QCOMPARE(
                bench.call(who, subtensor::SwapStakeLimit{hotkey, from, to, pay, limit, false}),
                QStringLiteral("Ok"));
            ++done;
        }
        QCOMPARE(done, 100);
    }
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestPlaceQueries)
#include "tst_place_queries.moc"
