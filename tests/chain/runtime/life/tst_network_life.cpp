// The life of a network from its registration to its end, by extrinsics alone. The chain of the
// tests executes every block twice and checks the invariants after each.
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

constexpr int kNeurons = 20;
const std::vector<std::string> kStakers{"Ann", "Ben", "Cyd", "Dan", "Eva"};

std::string neuron(int number)
{
    return "Neuron" + std::to_string(number);
}

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

const QString kOk = QStringLiteral("ok");

/// Everything that one account may hold of a subnet that ends, weighed by the chain's own rule.
struct Ending {
    NetUid netuid;
    Rao pot;
    u128 all = 0;
    std::map<std::string, Alpha> holdings;
};

} // namespace

class TestNetworkLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registersAndStarts();
    void registersTwentyNeurons();
    void stakesFromFiveColdkeys();
    void setsWeights();
    void runsTenEpochs();
    void claims();
    void moves();
    void unstakesAll();
    void prunesTheRightSubnetWhenFull();
    void rootIsThatOfAllKeys();

private:
    Ending endingOf(NetUid netuid) const;
    NetUid weakest() const;

    std::unique_ptr<LifeChain> m_chain;
    NetUid m_net;
};

void TestNetworkLife::initTestCase()
{
    m_chain = std::make_unique<LifeChain>();
    // Whoever takes part is paid by Alice, in real transfers.
    for (const std::string& name : kStakers)
        QCOMPARE(
            m_chain->run("Alice", balances::TransferKeepAlive{chain::MultiAddress(dev(name)),
                                                              codec::Compact<Rao>(tao(2'000))}),
            kOk);
    for (const char* name : {"Founder", "Second", "Third", "Fourth", "Fifth", "Miner"})
        QCOMPARE(
            m_chain->run("Alice", balances::TransferKeepAlive{chain::MultiAddress(dev(name)),
                                                              codec::Compact<Rao>(tao(40'000))}),
            kOk);
}

void TestNetworkLife::registersAndStarts()
{
    const Rao before = m_chain->free("Founder");
    QCOMPARE(m_chain->run("Founder", RegisterNetwork{hot("FounderHot")}), kOk);
    m_net = kFirstOwn;
    QCOMPARE(m_chain->get(kSubnetOwner, m_net), cold("Founder"));
    // The first lock is the least one, and all of it is in the pool.
    QCOMPARE(m_chain->get(kSubnetLocked, m_net), tao(1'000));
    QCOMPARE(m_chain->get(kSubnetTAO, m_net), tao(1'000));
    QVERIFY(m_chain->free("Founder") <= saturatingSub(before, tao(1'000)));
    // Nobody trades before the owner says so.
    QCOMPARE(m_chain->run("Ann", AddStake{hot("FounderHot"), m_net, tao(1)}),
             QStringLiteral("SubtensorModule.SubtokenDisabled"));
    QCOMPARE(m_chain->run("Ann", StartCall{m_net}), QStringLiteral("BadOrigin"));
    QCOMPARE(m_chain->run("Founder", StartCall{m_net}), kOk);
    QVERIFY(m_chain->get(kSubtokenEnabled, m_net));
}

void TestNetworkLife::registersTwentyNeurons()
{
    m_chain->put(kTargetRegistrationsPerInterval, std::uint16_t{100}, m_net);
    for (int i = 0; i < kNeurons; ++i) {
        const Rao price = m_chain->get(kBurn, m_net);
        QCOMPARE(m_chain->run("Miner", BurnedRegister{m_net, hot(neuron(i))}), kOk);
        QVERIFY(m_chain->get(kBurn, m_net) > price);
    }
    QCOMPARE(m_chain->get(kSubnetworkN, m_net), std::uint16_t{kNeurons + 1});
    QCOMPARE(m_chain->run("Miner", BurnedRegister{m_net, hot(neuron(3))}),
             QStringLiteral("SubtensorModule.HotKeyAlreadyRegisteredInSubNet"));
}

void TestNetworkLife::stakesFromFiveColdkeys()
{
    for (std::size_t i = 0; i < kStakers.size(); ++i) {
        const std::string validator = neuron(static_cast<int>(i % 2));
        QCOMPARE(m_chain->run(kStakers[i], AddStake{hot(validator), m_net, tao(100 + 10 * i)}),
                 kOk);
        QVERIFY(!m_chain->stake(validator, kStakers[i], m_net).isZero());
    }
    // Root stake earns a part of the subnet's dividends, once root itself is traded.
    m_chain->put(kSubtokenEnabled, true, kRoot);
    // Claims that the chain makes by itself would leave nothing to claim.
    m_chain->put(kNumRootClaim, std::uint64_t{0});
    // Root's part is only kept while the subnets' prices together are above one.
    m_chain->put(kSubnetMovingPrice, math::I96F32::fromInt(2), m_net);
    QCOMPARE(m_chain->run("Miner", RootRegister{hot(neuron(0))}), kOk);
    QCOMPARE(m_chain->run("Ann", AddStake{hot(neuron(0)), kRoot, tao(500)}), kOk);
    QCOMPARE(m_chain->stake(neuron(0), "Ann", kRoot).value(), tao(500).value());
}

void TestNetworkLife::setsWeights()
{
    const SetWeights weights{m_net, {3, 4, 5}, {100, 200, 300}, 0};
    QCOMPARE(m_chain->run(neuron(0), weights),
             QStringLiteral("SubtensorModule.CommitRevealEnabled"));
    m_chain->put(kCommitRevealWeightsEnabled, false, m_net);
    // A neuron has just arrived, and the guard says so before the call runs.
    QCOMPARE(m_chain->run(neuron(0), weights),
             QStringLiteral("validity.Custom: 6 RateLimitExceeded"));
    m_chain->put(kWeightsSetRateLimit, BlockSpan(5), m_net);
    m_chain->runEpochs(m_net, 1);
    for (int validator : {0, 1})
        QCOMPARE(m_chain->run(neuron(validator), weights), kOk);
    const Uid uid = m_chain->get(kUids, m_net, hot(neuron(0))).value();
    const UidValues stored = m_chain->get(kWeights, mechanismIndex(m_net), uid);
    QCOMPARE(stored, (UidValues{{3, 21845}, {4, 43690}, {5, 65535}}));
}

void TestNetworkLife::runsTenEpochs()
{
    const Alpha miner = m_chain->stake(neuron(4), "Miner", m_net);
    const Alpha staker = m_chain->stake(neuron(0), "Ann", m_net);
    m_chain->runEpochs(m_net, 10);
    // Uid 5, which the weights favour, is neuron 4.
    QCOMPARE(m_chain->get(kKeys, m_net, Uid(5)), hot(neuron(4)));
    QVERIFY(m_chain->stake(neuron(4), "Miner", m_net) > miner);
    QVERIFY(m_chain->stake(neuron(0), "Ann", m_net) > staker);
    QVERIFY(m_chain->get(kSubnetMovingPrice, m_net) > math::I96F32());
    QVERIFY(m_chain->get(kIncentive, mechanismIndex(m_net))[5] >
            m_chain->get(kIncentive, mechanismIndex(m_net))[3]);
}

void TestNetworkLife::claims()
{
    const auto rates = m_chain->get(kRootClaimable, hot(neuron(0)));
    QVERIFY(rates.contains(m_net));
    m_chain->put(kRootClaimableThreshold, math::I96F32(), m_net);
    QCOMPARE(m_chain->run("Ann", SetRootClaimType{{RootClaimType::Keep{}}}), kOk);
    const Alpha before = m_chain->stake(neuron(0), "Ann", m_net);
    const u128 claimed = m_chain->get(kRootClaimed, m_net, hot(neuron(0)), cold("Ann"));
    QCOMPARE(m_chain->run("Ann", ClaimRoot{{m_net}}), kOk);
    const u128 now = m_chain->get(kRootClaimed, m_net, hot(neuron(0)), cold("Ann"));
    QVERIFY(now > claimed);
    const Alpha after = m_chain->stake(neuron(0), "Ann", m_net);
    QVERIFY(after.value() + 1 >= before.value() + static_cast<std::uint64_t>(now - claimed));
}

void TestNetworkLife::moves()
{
    const Alpha ben = m_chain->stake(neuron(1), "Ben", m_net);
    const Alpha half(ben.value() / 2);
    QCOMPARE(m_chain->run("Ben", MoveStake{hot(neuron(1)), hot(neuron(2)), m_net, m_net, half}),
             kOk);
    QVERIFY(m_chain->stake(neuron(2), "Ben", m_net).value() + 1 >= half.value());
    QCOMPARE(m_chain->run("Ben", TransferStake{cold("Cyd"), hot(neuron(2)), m_net, m_net,
                                               Alpha(half.value() / 2)}),
             kOk);
    QVERIFY(!m_chain->stake(neuron(2), "Cyd", m_net).isZero());
    const NetUid second = m_chain->startSubnet("Second");
    QCOMPARE(m_chain->run("Cyd", SwapStake{hot(neuron(2)), m_net, second,
                                           m_chain->stake(neuron(2), "Cyd", m_net)}),
             kOk);
    QVERIFY(!m_chain->stake(neuron(2), "Cyd", second).isZero());
}

void TestNetworkLife::unstakesAll()
{
    const Rao before = m_chain->free("Dan");
    QCOMPARE(m_chain->run("Dan", UnstakeAll{hot(neuron(1))}), kOk);
    QVERIFY(m_chain->stake(neuron(1), "Dan", m_net).isZero());
    // He had put 130 TAO in, and got dividends, but others came later and fees were paid.
    QVERIFY(m_chain->free("Dan") > saturatingAdd(before, tao(100)));
    for (const std::string& name : kStakers)
        for (int i = 0; i < 3; ++i)
            static_cast<void>(m_chain->run(name, UnstakeAll{hot(neuron(i))}));
    for (const std::string& name : kStakers)
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_chain->stake(neuron(i), name, m_net).value(), std::uint64_t{0});
}

NetUid TestNetworkLife::weakest() const
{
    std::optional<std::tuple<math::I96F32, BlockNumber, NetUid>> least;
    kNetworksAdded.forEach(m_chain->state(), [&](NetUid netuid, bool) {
        const std::tuple one{m_chain->get(kSubnetMovingPrice, netuid),
                             m_chain->get(kNetworkRegisteredAt, netuid), netuid};
        if (netuid != kRoot && (!least || one < *least))
            least = one;
    });
    return std::get<NetUid>(*least);
}

Ending TestNetworkLife::endingOf(NetUid netuid) const
{
    Ending out{netuid, m_chain->get(kSubnetTAO, netuid), 0, {}};
    // A newer subnet's pool and what the chain bought share with the holders.
    out.all = m_chain->get(kSubnetAlphaIn, netuid).value() +
              m_chain->get(kSubnetProtocolAlpha, netuid).value();
    kTotalHotkeyAlpha.forEach(m_chain->state(), [&](const Hotkey&, NetUid where, Alpha alpha) {
        if (where == netuid)
            out.all += alpha.value();
    });
    return out;
}

void TestNetworkLife::prunesTheRightSubnetWhenFull()
{
    // Subnets 1 (of genesis), 2 and 3 are there; the network has room for four.
    m_chain->put(kSubnetLimit, std::uint16_t{4});
    m_chain->put(kNetworkImmunityPeriod, BlockSpan(30));
    const NetUid third = m_chain->startSubnet("Third");
    QCOMPARE(m_chain->get(kTotalNetworks), std::uint16_t{5});
    m_chain->emptyBlocks(31);

    // Genesis's subnet never had a price, so that it goes first and its number is used again.
    QCOMPARE(weakest(), NetUid(1));
    const NetUid fourth = m_chain->startSubnet("Fourth");
    QCOMPARE(fourth, NetUid(1));
    QCOMPARE(m_chain->get(kTotalNetworks), std::uint16_t{5});
    QCOMPARE(m_chain->get(kRegisteredSubnetCounter, NetUid(1)), std::uint64_t{1});

    // Two hold stake in the subnet that will be the weakest of those past their immunity.
    QCOMPARE(m_chain->run("Eva", AddStake{hot("ThirdHot"), third, tao(30)}), kOk);
    QCOMPARE(m_chain->run("Dan", AddStake{hot("ThirdHot"), third, tao(70)}), kOk);
    m_chain->put(kSubnetMovingPrice, math::I96F32(), third);
    m_chain->put(kSubnetEmissionEnabled, false, third);
    m_chain->put(kNetworkImmunityPeriod, BlockSpan(60));
    m_chain->put(kNetworkRateLimit, BlockSpan());
    // The price has to be the lowest at the moment of the registration.
    m_chain->put(kSubnetMovingPrice, math::I96F32(), third);
    while (m_chain->number() < m_chain->get(kNetworkRegisteredAt, third).value() + 60)
        m_chain->emptyBlocks(1);
    const Rao evasBefore = m_chain->free("Eva");
    const Rao dansBefore = m_chain->free("Dan");
    m_chain->put(kSubnetMovingPrice, math::I96F32::fromBits(-1), third);
    const Ending ending = endingOf(third);
    const Alpha eva = m_chain->stake("ThirdHot", "Eva", third);
    const Alpha dan = m_chain->stake("ThirdHot", "Dan", third);
    QVERIFY(!eva.isZero() && !dan.isZero());
    QCOMPARE(m_chain->run("Fifth", RegisterNetwork{hot("FifthHot")}), kOk);
    QVERIFY(m_chain->hasEvent("SubtensorModule.NetworkRemoved"));
    QCOMPARE(m_chain->get(kSubnetOwner, third), cold("Fifth"));
    QCOMPARE(m_chain->stake("ThirdHot", "Eva", third).value(), std::uint64_t{0});

    // The block's own step may still change the pool by a little before the call.
    const auto share = [&](Alpha alpha) {
        return static_cast<std::uint64_t>(static_cast<u128>(ending.pot.value()) * alpha.value() /
                                          ending.all);
    };
    const std::uint64_t evas = m_chain->free("Eva").value() - evasBefore.value();
    const std::uint64_t dans = m_chain->free("Dan").value() - dansBefore.value();
    const auto isNear = [](std::uint64_t a, std::uint64_t b) {
        return a <= b + b / 1'000 + 1 && b <= a + a / 1'000 + 1;
    };
    const auto told = [](std::uint64_t got, std::uint64_t wanted) {
        return QStringLiteral("%1 instead of %2").arg(got).arg(wanted);
    };
    QVERIFY2(isNear(evas, share(eva)), qPrintable(told(evas, share(eva))));
    QVERIFY2(isNear(dans, share(dan)), qPrintable(told(dans, share(dan))));
    m_chain->emptyBlocks(20);
}

void TestNetworkLife::rootIsThatOfAllKeys()
{
    QCOMPARE(rootOf(m_chain->state(), {}), m_chain->header().stateRoot);
}

QTEST_APPLESS_MAIN(TestNetworkLife)
#include "tst_network_life.moc"
