// The typed reads over a node whose answers a living chain gives, and quotes against real trades.
#include "chain/api/queries.h"
#include "chain/codec/storage_key.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/runtime_api.h"
#include "tests/chain/runtime/life/life_chain.h"
#include "tests/chain/runtime/staking/stake_bench.h"
#include "tests/support/fake_node.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>

namespace soma::chain {

using runtime::testing::cold;
using runtime::testing::hot;
using runtime::testing::LifeChain;
using runtime::testing::StakeBench;

namespace {

std::vector<StorageAnswer> poolAnswers(const storage::StateReader& state, NetUid netuid)
{
    std::vector<StorageAnswer> out;
    for (const Bytes& key : poolKeys(netuid))
        out.push_back({state.get(key), Provenance::Executed, {}});
    return out;
}

} // namespace

class TestChainQueries : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static Result<T> answerOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return NodeError::Internal;
        return future.result();
    }

    /// The node's storage is the chain's as it is now.
    void lendState()
    {
        const storage::StateReader& state = m_chain->state();
        for (auto key = state.nextKey({}); key; key = state.nextKey(*key))
            m_node->setStorage(*key, state.get(*key));
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_chain = std::make_unique<LifeChain>(runtime::testing::rich({"Owner", "Staker"}, 100'000));
        m_netuid = m_chain->startSubnet("Owner");
        QCOMPARE(m_chain->run("Staker", runtime::subtensor::AddStake{hot("OwnerHot"), m_netuid,
                                                                     Rao(50 * kRaoPerTao)}),
                 QStringLiteral("ok"));
        QCOMPARE(m_chain->run("Owner", runtime::subtensor::DecreaseTake{hot("OwnerHot"), 5'000}),
                 QStringLiteral("ok"));
        m_node = std::make_unique<test::FakeNode>();
        for (const std::string_view method : runtime::runtimeApiMethods())
            m_node->setRuntimeAnswer(std::string(method), [this, method](const Bytes& arguments) {
                return runtime::callRuntimeApi({m_chain->state(), m_chain->config(), {}}, method,
                                               arguments);
            });
    }

    void subnetsAndCosts()
    {
        const auto list = answerOf(subnets(*m_node));
        QVERIFY(list);
        QCOMPARE(list->value.rows.size(), std::size_t{3});
        QCOMPARE(list->value.rows[0].price, Price(kRaoPerTao));
        const auto one = answerOf(subnet(*m_node, m_netuid));
        QVERIFY(one && one->value);
        QCOMPARE(one->value->price, list->value.rows[2].price);
        QVERIFY(one->value->hyperparameters.size() > 30);
        QVERIFY(!answerOf(subnet(*m_node, NetUid(77)))->value);
        const auto cost = answerOf(networkCost(*m_node));
        QCOMPARE(cost->value.lock, list->value.lockCost);
        QVERIFY(cost->value.lock > Rao());
        QCOMPARE(*answerOf(neuronCost(*m_node, m_netuid))->value,
                 m_chain->get(runtime::subtensor::kBurn, m_netuid));
        QVERIFY(answerOf(metagraph(*m_node, m_netuid))->value);
        QCOMPARE(answerOf(neuronsLite(*m_node, m_netuid))->value.size(), std::size_t{1});
    }

    void portfolios()
    {
        const auto mine = answerOf(portfolio(*m_node, cold("Staker")));
        QVERIFY(mine);
        QCOMPARE(mine->value.positions.size(), std::size_t{1});
        const Position& position = mine->value.positions[0];
        QCOMPARE(position.alpha, m_chain->stake("OwnerHot", "Staker", m_netuid));
        QCOMPARE(position.spot, spotValue(position.alpha, position.price));
        QCOMPARE(mine->value.available.at(m_netuid).total.value, position.alpha);
        const auto all = answerOf(delegates(*m_node));
        QCOMPARE(all->value.size(), std::size_t{1});
        QCOMPARE(all->value[0].take.value, std::uint16_t{5'000});
    }

    void keysAndWhatHangsOnThem()
    {
        lendState();
        const auto facts = answerOf(hotkeyFacts(*m_node, hot("OwnerHot")));
        QVERIFY(facts);
        QVERIFY(facts->value.owner == cold("Owner"));
        QVERIFY(facts->value.take == Share16(5'000));
        QVERIFY(!answerOf(hotkeyFacts(*m_node, hot("Nobody")))->value.owner);
        const auto keys = answerOf(coldkeyKeys(*m_node, cold("Owner")));
        QVERIFY(std::count(keys->value.owned.begin(), keys->value.owned.end(), hot("OwnerHot")) ==
                1);
        const auto staker = answerOf(coldkeyKeys(*m_node, cold("Staker")));
        QVERIFY(staker->value.owned.empty());
        QCOMPARE(staker->value.stakedWith.size(), std::size_t{1});
        QVERIFY(answerOf(familyOf(*m_node, hot("OwnerHot"), m_netuid))->value.children.empty());
        QVERIFY(!answerOf(identityOf(*m_node, cold("Staker")))->value);
        QVERIFY(answerOf(proxiesOf(*m_node, cold("Staker").id))->value.grants.empty());
        QVERIFY(answerOf(autoStake(*m_node, cold("Staker"), {m_netuid}))->value.empty());
        QVERIFY(answerOf(autoStake(*m_node, cold("Staker"), {}))->value.empty());
        const auto claims =
            answerOf(rootClaims(*m_node, cold("Staker"), hot("OwnerHot"), Rao(), {m_netuid}));
        QVERIFY(claims && claims->value.pending.empty());
    }

    void whatIsWrittenIsRead()
    {
        using namespace runtime::subtensor;
        const Hotkey child = hot("Child");
        using Portions = std::vector<StakePortion>;
        m_chain->put(kChildKeys, Portions{{77, child}}, hot("OwnerHot"), m_netuid);
        m_chain->put(kParentKeys, Portions{{77, hot("OwnerHot")}}, child, m_netuid);
        m_chain->put(kPendingChildKeys, std::pair(Portions{{5, child}}, BlockNumber(900)), m_netuid,
                     hot("OwnerHot"));
        m_chain->put(kChildkeyTake, std::uint16_t{321}, hot("OwnerHot"), m_netuid);
        m_chain->put(kAutoStakeDestination, child, cold("Staker"), m_netuid);
        m_chain->put(kRootClaimType, RootClaimType{RootClaimType::Keep{}}, cold("Staker"));
        // Half an alpha for each TAO on root.
        m_chain->put(
            kRootClaimable,
            std::map<NetUid, math::I96F32>{{m_netuid, math::I96F32::fromBits(i128{1} << 31)}},
            child);
        m_chain->put(kRootClaimed, u128{100}, m_netuid, child, cold("Staker"));
        lendState();
        const auto parent = answerOf(familyOf(*m_node, hot("OwnerHot"), m_netuid));
        QCOMPARE(parent->value.children.size(), std::size_t{1});
        QVERIFY((parent->value.children[0] == Lending{child, 77}));
        QVERIFY((parent->value.pendingChildren->at(0) == Lending{child, 5}));
        QVERIFY(parent->value.pendingFrom == BlockNumber(900));
        QVERIFY(parent->value.childkeyTake == Share16(321));
        QVERIFY((answerOf(familyOf(*m_node, child, m_netuid))->value.parents[0] ==
                 Lending{hot("OwnerHot"), 77}));
        const auto chosen = answerOf(autoStake(*m_node, cold("Staker"), {NetUid(0), m_netuid}));
        QCOMPARE(chosen->value.size(), std::size_t{1});
        QVERIFY(chosen->value.at(m_netuid) == child);
        const auto claims =
            answerOf(rootClaims(*m_node, cold("Staker"), child, Rao(1'000), {m_netuid}));
        QVERIFY(std::holds_alternative<RootClaimChoice::Keep>(claims->value.choice.choice));
        QCOMPARE(claims->value.pending.at(m_netuid), Alpha(400));
    }

    void pricesOfPlacesFall()
    {
        lendState();
        const auto lock = answerOf(networkCostFacts(*m_node));
        const auto told = answerOf(networkCost(*m_node));
        QVERIFY(lock && told);
        const BlockNumber now(m_chain->number());
        QCOMPARE(lock->value.at(now), told->value.lock);
        QVERIFY(lock->value.at(saturatingAdvance(now, BlockSpan(1'000'000))) ==
                lock->value.minLock);
        const auto burn = answerOf(neuronCostFacts(*m_node, m_netuid));
        QVERIFY(burn && burn->value);
        QCOMPARE(burn->value->cost, m_chain->get(runtime::subtensor::kBurn, m_netuid));
        const auto curve = burn->value->falling(50);
        QCOMPARE(curve.size(), std::size_t{51});
        QVERIFY(std::is_sorted(curve.rbegin(), curve.rend()));
        QCOMPARE(burn->value->after(BlockSpan(50)), curve.back());
        QVERIFY(burn->value->until(curve[20])->value() <= 20);
        QVERIFY(!burn->value->until(Rao(1)));
        QVERIFY(!answerOf(neuronCostFacts(*m_node, NetUid(77)))->value);
        // The chain's own steps are the same.
        for (std::uint32_t i = 1; i <= 3; ++i) {
            m_chain->emptyBlocks(1);
            QCOMPARE(m_chain->get(runtime::subtensor::kBurn, m_netuid), curve[i]);
        }
    }

    void pruningGoesByPriceAndAge()
    {
        lendState();
        const auto list = answerOf(subnets(*m_node));
        const auto ranks = answerOf(standings(*m_node, list->value, m_node->bestHead()));
        QVERIFY(ranks);
        QCOMPARE(ranks->value.subnets.size(), list->value.rows.size());
        QCOMPARE(std::size_t{ranks->value.count}, list->value.rows.size() - 1);
        QVERIFY(!ranks->value.isFull());
        const auto first = answerOf(networkCost(*m_node))->value.pruneNext;
        for (const auto& [netuid, standing] : ranks->value.subnets) {
            QCOMPARE(standing.pruneRank.has_value(),
                     netuid != NetUid(0) && standing.immunityLeft.isZero());
            QCOMPARE(standing.pruneRank == 1, first == netuid);
        }
    }

    /// Read from the living chain's own storage, key by key.
    void placesOfAHotkey()
    {
        const storage::StateReader& state = m_chain->state();
        for (const char* item :
             {"IsNetworkMember", "Uids", "ValidatorPermit", "SubnetOwnerHotkey"}) {
            const Bytes prefix = codec::storagePrefix("SubtensorModule", item);
            for (auto key = state.nextKey(prefix);
                 key && key->size() >= prefix.size() &&
                 std::equal(prefix.begin(), prefix.end(), key->begin());
                 key = state.nextKey(*key))
                m_node->setStorage(*key, state.get(*key));
        }
        const Hotkey owner{hot("OwnerHot")};
        const auto networks = answerOf(networksOf(*m_node, owner));
        QVERIFY(networks);
        QCOMPARE(networks->value, std::vector<NetUid>{m_netuid});
        const auto places = answerOf(placesOf(*m_node, owner, networks->value));
        QVERIFY(places);
        QCOMPARE(places->value.size(), std::size_t{1});
        QCOMPARE(places->value[0].netuid, m_netuid);
        QCOMPARE(places->value[0].uid, Uid(0));
        QVERIFY(places->value[0].owns);
        QVERIFY(answerOf(networksOf(*m_node, Hotkey{hot("Nobody")}))->value.empty());
    }

    void rankings()
    {
        namespace pallet = runtime::subtensor;
        const auto copied = [this](const Bytes& key) {
            m_node->setStorage(key, m_chain->state().get(key));
        };
        copied(pallet::kSubnetExcessTao.key(m_netuid));
        copied(pallet::kFirstEmissionBlockNumber.key(m_netuid));
        copied(pallet::kNetworkImmunityPeriod.key());
        m_node->addBlock();
        const auto told = answerOf(subnetRanking(*m_node));
        QVERIFY(told);
        const SubnetRanking& ranking = told->value;
        QCOMPARE(ranking.rows.size(), std::size_t{3});
        QCOMPARE(ranking.immunity, m_chain->get(pallet::kNetworkImmunityPeriod));
        const RankedSubnet& root = ranking.rows[0];
        QVERIFY(root.started && !root.pruneRank);
        const RankedSubnet& mine = ranking.rows[2];
        QCOMPARE(mine.netuid, m_netuid);
        QVERIFY(mine.started);
        QCOMPARE(mine.owner, cold("Owner"));
        QCOMPARE(mine.neurons, std::uint16_t{1});
        QCOMPARE(mine.neuronCost, m_chain->get(pallet::kBurn, m_netuid));
        QCOMPARE(mine.chainBuy, m_chain->get(pallet::kSubnetExcessTao, m_netuid));
        QCOMPARE(mine.injected, m_chain->get(pallet::kSubnetTaoInEmission, m_netuid));
        Rao all;
        for (const RankedSubnet& row : ranking.rows)
            all = saturatingAdd(all, row.taoEmission());
        QCOMPARE(ranking.taoEmission, all);
        QCOMPARE(mine.marketCap(),
                 spotValue(saturatingAdd(mine.alphaIn, mine.alphaOut), mine.price));
        QCOMPARE(mine.immunityLeft,
                 saturatingSub(ranking.immunity,
                               saturatingDistance(mine.registeredAt, told->at.number)));
        QVERIFY(!mine.pruneRank); // Immunity lasts half a year.
        m_node->setStorage(pallet::kNetworkImmunityPeriod.key(), codec::encode(BlockSpan(0)));
        m_node->addBlock();
        const auto open = answerOf(subnetRanking(*m_node));
        const RankedSubnet& one = open->value.rows[1];
        const RankedSubnet& two = open->value.rows[2];
        QVERIFY(one.pruneRank && two.pruneRank && *one.pruneRank + *two.pruneRank == 3);
        // The lower average goes first, the older of equals.
        const bool oneGoes = one.movingPrice.bits != two.movingPrice.bits
                                 ? one.movingPrice.bits < two.movingPrice.bits
                                 : one.registeredAt < two.registeredAt;
        QCOMPARE(*one.pruneRank == 1, oneGoes);
        m_node->failNext(test::FakeNode::Verb::ReadRange, NodeError::StateUnavailable);
        QVERIFY(answerOf(subnetRanking(*m_node)).error().is(NodeError::StateUnavailable));
    }

    /// The thresholds of the reference's own arithmetic (protocol: emission.md section 2).
    void halvings()
    {
        const auto& steps = halvingSteps();
        const auto is = [&steps](std::size_t k, std::uint64_t from, std::uint64_t emission) {
            return steps[k].from == Rao(from) && steps[k].emission == Rao(emission);
        };
        QCOMPARE(steps.size(), std::size_t{31});
        QVERIFY(is(0, 0, 1'000'000'000));
        QVERIFY(is(1, 10'500'000'000'000'000, 500'000'000));
        QVERIFY(is(4, 19'687'500'000'000'000, 62'500'000));
        QVERIFY(is(10, 20'979'492'187'500'000, 976'562));
        QVERIFY(is(16, 20'999'679'565'429'688, 15'258));
        QVERIFY(is(20, 20'999'979'972'839'356, 953));
        QVERIFY(is(29, 20'999'999'960'884'452, 1));
        QVERIFY(is(30, 20'999'999'980'442'226, 0));
    }

    void emissionAhead()
    {
        m_node->setStorage(runtime::subtensor::kTotalIssuance.key(),
                           codec::encode(Rao(7'096'000 * kRaoPerTao)));
        const auto told = answerOf(emissionNow(*m_node));
        QVERIFY(told);
        QCOMPARE(told->value.emission, Rao(kRaoPerTao));
        QCOMPARE(told->value.step(), std::size_t{0});
        QCOMPARE(told->value.toHalving(), std::optional(BlockSpan(3'404'000)));
        const auto ahead = issuanceAhead(BlockNumber(100), told->value);
        QCOMPARE(ahead.size(), std::size_t{31});
        QCOMPARE(ahead[1].block, BlockNumber(3'404'100));
        QCOMPARE(ahead[1].issuance, Rao(10'500'000 * kRaoPerTao));
        QCOMPARE(ahead[2].block, BlockNumber(3'404'100 + 10'500'000));
        QVERIFY(ahead.back().issuance < kCap);
        // At a threshold the next one is a whole step away.
        EmissionNow edge{Rao(10'500'000 * kRaoPerTao), Rao(kRaoPerTao / 2)};
        QCOMPARE(edge.step(), std::size_t{1});
        QCOMPARE(edge.toHalving(), std::optional(BlockSpan(10'500'000)));
        EmissionNow end{kCap, Rao()};
        QVERIFY(!end.toHalving());
    }

    void errorsPassThrough()
    {
        m_node->failNext(test::FakeNode::Verb::CallRuntime, NodeError::NotRunning);
        QVERIFY(answerOf(subnets(*m_node)).error().is(NodeError::NotRunning));
    }

    /// Quotes are what the chain then does, to the rao.
    void quotesAreWhatHappens()
    {
        using namespace runtime;
        constexpr unsigned kSeed = 20'261'123;
        qInfo("seed %u", kSeed);
        std::mt19937_64 random(kSeed);
        StakeBench bench;
        const Coldkey who = testing::coldkey(1);
        const Hotkey hotkey = testing::hotkey(101);
        bench.fund(who.id, Rao(1'000'000 * kRaoPerTao));
        int done = 0;
        for (int i = 0; i < 4000 && done < 1000; ++i) {
            const auto before = decodePool(poolAnswers(bench.state, testing::kFirst));
            QVERIFY(before && before->trades);
            const Rao hadTao = bench.free(who.id);
            const bool buys = random() % 2 == 0;
            const std::uint64_t amount = random() % (std::uint64_t{1} << (22 + random() % 18));
            if (buys) {
                const auto quote = quoteBuy(*before, Rao(amount));
                const QString did =
                    bench.call(who, subtensor::AddStake{hotkey, testing::kFirst, Rao(amount)});
                if (did != QStringLiteral("Ok"))
                    continue;
                const auto after = decodePool(poolAnswers(bench.state, testing::kFirst));
                QVERIFY(quote);
                QCOMPARE(quote->paid, saturatingSub(hadTao, bench.free(who.id)));
                QCOMPARE(quote->got, saturatingSub(after->books.alphaOut, before->books.alphaOut));
                QCOMPARE(quote->priceAfter.bits() == after->books.pool.price().bits(), true);
            } else {
                // The chain takes less when there is less.
                const Alpha pay =
                    std::min(Alpha(amount), bench.stake(who, hotkey, testing::kFirst));
                const auto quote = quoteSell(*before, pay);
                const QString did =
                    bench.call(who, subtensor::RemoveStake{hotkey, testing::kFirst, pay});
                if (did != QStringLiteral("Ok"))
                    continue;
                const auto after = decodePool(poolAnswers(bench.state, testing::kFirst));
                QVERIFY(quote);
                QCOMPARE(quote->got, saturatingSub(bench.free(who.id), hadTao));
                QCOMPARE(quote->paid, pay);
                QCOMPARE(quote->priceAfter.bits() == after->books.pool.price().bits(), true);
            }
            ++done;
        }
        qInfo("%d trades", done);
        QCOMPARE(done, 1000);
    }

    /// Orders with a limit fill as far as the quote says.
    void limitedQuotesAreWhatHappens()
    {
        using namespace runtime;
        std::mt19937_64 random(77);
        StakeBench bench;
        const Coldkey who = testing::coldkey(1);
        const Hotkey hotkey = testing::hotkey(101);
        bench.fund(who.id, Rao(1'000'000 * kRaoPerTao));
        int partial = 0;
        int done = 0;
        for (int i = 0; i < 3'000 && done < 500; ++i) {
            const auto before = decodePool(poolAnswers(bench.state, testing::kFirst));
            const Price price(before->books.pool.price()
                                  .saturatingMul(math::U64F64::fromInt(kRaoPerTao))
                                  .toInt<std::uint64_t>());
            const auto tolerance = static_cast<std::uint32_t>(random() % 30'000);
            const std::uint64_t amount = random() % (std::uint64_t{1} << (24 + random() % 16));
            const Rao had = bench.free(who.id);
            if (random() % 2 == 0) {
                const auto limit = buyLimitFor(price, tolerance);
                const auto quote = quoteBuyUpTo(*before, Rao(amount), limit, calls::Fill::Partial);
                const QString did =
                    bench.call(who, subtensor::AddStakeLimit{hotkey, testing::kFirst, Rao(amount),
                                                             Rao(limit.raoPerAlpha), true});
                if (did != QStringLiteral("Ok"))
                    continue;
                QVERIFY(quote);
                QCOMPARE(quote->paid, saturatingSub(had, bench.free(who.id)));
                partial += quote->paid < Rao(amount) ? 1 : 0;
                QVERIFY(buyToleranceOf(price, limit) <= tolerance);
                if (quote->paid < Rao(amount))
                    QVERIFY(!quoteBuyUpTo(*before, Rao(amount), limit, calls::Fill::AllOrNothing));
            } else {
                const Alpha held = bench.stake(who, hotkey, testing::kFirst);
                const Alpha pay = std::min(Alpha(amount), held);
                const auto limit = sellLimitFor(price, tolerance);
                const auto quote = quoteSellUpTo(*before, pay, limit, calls::Fill::Partial);
                const QString did =
                    bench.call(who, subtensor::RemoveStakeLimit{hotkey, testing::kFirst, pay,
                                                                Rao(limit.raoPerAlpha), true});
                if (did != QStringLiteral("Ok"))
                    continue;
                QVERIFY(quote);
                QCOMPARE(quote->got, saturatingSub(bench.free(who.id), had));
                partial += quote->paid < pay ? 1 : 0;
                QVERIFY(sellToleranceOf(price, limit) <= tolerance + 1);
            }
            ++done;
        }
        qInfo("%d orders, %d of them in part", done, partial);
        QCOMPARE(done, 500);
        QVERIFY(partial >= 20);
    }

    /// From subnet to subnet, to root and from root, as often as the random numbers have it.
    void movesAreWhatHappens()
    {
        using namespace runtime;
        std::mt19937_64 random(78);
        StakeBench bench;
        const Coldkey who = testing::coldkey(1);
        const Hotkey hotkey = testing::hotkey(101);
        bench.fund(who.id, Rao(1'000'000 * kRaoPerTao));
        const std::array netuids{NetUid(0), testing::kFirst, testing::kSecond};
        for (const NetUid netuid : netuids)
            QCOMPARE(bench.call(who, subtensor::AddStake{hotkey, netuid, Rao(900 * kRaoPerTao)}),
                     QStringLiteral("Ok"));
        std::map<std::pair<NetUid, NetUid>, int> done;
        for (int i = 0; i < 1'500; ++i) {
            const NetUid from = netuids[random() % 3];
            const NetUid to = netuids[random() % 3];
            if (from == to)
                continue;
            const auto origin = decodePool(poolAnswers(bench.state, from));
            const auto destination = decodePool(poolAnswers(bench.state, to));
            const Alpha pay = std::min(Alpha(random() % (std::uint64_t{1} << (22 + random() % 17))),
                                       bench.stake(who, hotkey, from));
            const auto quote = quoteMove(*origin, *destination, pay,
                                         from == NetUid(0) ? MoveFrom::Root : MoveFrom::Subnet);
            const Alpha had = bench.stake(who, hotkey, to);
            if (bench.call(who, subtensor::SwapStake{hotkey, from, to, pay}) !=
                QStringLiteral("Ok"))
                continue;
            QVERIFY(quote);
            const Alpha got = saturatingSub(bench.stake(who, hotkey, to), had);
            // The books of shares round by a unit.
            QVERIFY2(
                got.value() + 1 >= quote->got.value() && got.value() <= quote->got.value() + 1,
                (std::to_string(got.value()) + " " + std::to_string(quote->got.value())).c_str());
            const auto after = decodePool(poolAnswers(bench.state, from));
            QCOMPARE(quote->originAfter.value(),
                     after->books.pool.price()
                         .saturatingMul(math::U64F64::fromInt(kRaoPerTao))
                         .toInt<std::uint64_t>());
            ++done[{from, to}];
        }
        QCOMPARE(done.size(), std::size_t{6});
        for (const auto& [ends, count] : done)
            QVERIFY(count >= 20);
    }

    void aBreakEvenPriceBreaksEven()
    {
        StakeBench bench;
        const auto view = decodePool(poolAnswers(bench.state, runtime::testing::kFirst));
        const auto quote = quoteBuy(*view, Rao(5 * kRaoPerTao));
        QVERIFY(quote);
        const Price even = breakEven(*quote, *view);
        const std::uint64_t fee = pool::swapFee(view->books.pool, quote->got.value(), false);
        const Rao back = spotValue(Alpha(quote->got.value() - fee), even);
        const std::uint64_t off = back > quote->paid ? back.value() - quote->paid.value()
                                                     : quote->paid.value() - back.value();
        // The price has nine digits; the rest is their rounding.
        QVERIFY2(off < quote->paid.value() / 1'000'000, std::to_string(off).c_str());
        QVERIFY(*exitValue(*view, quote->got) < quote->paid);
        QVERIFY(*exitValue(*view, Alpha()) == Rao());
    }

private:
    std::unique_ptr<LifeChain> m_chain;
    std::unique_ptr<test::FakeNode> m_node;
    NetUid m_netuid;
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestChainQueries)

#include "tst_chain_queries.moc"
