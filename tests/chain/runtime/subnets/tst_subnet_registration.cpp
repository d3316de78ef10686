// Subnets and places in them: registering, starting, naming, serving, making room, ending.
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/symbols.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

const QString kOk = QStringLiteral("ok");
constexpr std::uint64_t kTao = kRaoPerTao;

ServeAxon axon(NetUid netuid)
{
    return {netuid, 1, 0x01020304, 8080, 4, 0, 0, 0};
}

} // namespace

class TstSubnetRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void genesisItems();
    void symbols();
    void newSubnet();
    void newSubnetRefused();
    void identityOfANewSubnet();
    void lockCostDoublesAndFalls();
    void starting();
    void burnedRegistration();
    void burnedRegistrationRefused();
    void theWorstMakesRoom();
    void replacingClearsThePlace();
    void rootRegistration();
    void serving();
    void identities();
    void updatingSymbols();
    void dissolvingPaysHolders();
    void aFullNetworkLosesItsWeakest();
};

void TstSubnetRegistration::genesisItems()
{
    // localnet.md sections 4.1 and 4.2.
    Bench bench;
    const State& state = bench.state;
    constexpr NetUid kFirst{1};
    QCOMPARE(kTotalNetworks.get(state), 2);
    QCOMPARE(kMaxAllowedUids.get(state, kRoot), 64);
    QCOMPARE(kTempo.get(state, kRoot), 100);
    QCOMPARE(kSubnetworkN.get(state, kRoot), 0);
    QVERIFY(kSubnetOwner.get(state, kRoot) == Coldkey{});
    QCOMPARE(kSubnetTAO.get(state, kFirst).value(), 10 * kTao);
    QCOMPARE(kSubnetAlphaIn.get(state, kFirst).value(), 10 * kTao);
    QCOMPARE(kSubnetAlphaOut.get(state, kFirst).value(), kTao);
    QCOMPARE(kSubnetworkN.get(state, kFirst), 1);
    QVERIFY(stakeOf(state, Hotkey{}, Coldkey{}, kFirst) == Alpha(kTao));
    QVERIFY(kUids.get(state, kFirst, Hotkey{}) == Uid(0));
    QCOMPARE(kLastUpdate.get(state, mechanismIndex(kFirst)).size(), std::size_t{1});
    QVERIFY(!kSubtokenEnabled.get(state, kFirst));
    QVERIFY(!kSubnetOwnerHotkey.contains(state, kFirst));
    QCOMPARE(brokenInvariant(bench), QString());

    Bench fast(RuntimeConfig::fast());
    QVERIFY(kSubnetOwner.get(fast.state, kRoot) != Coldkey{});
    QVERIFY(kSubnetOwnerHotkey.get(fast.state, kRoot) != Hotkey{});
}

void TstSubnetRegistration::symbols()
{
    QCOMPARE(symbolOf(NetUid(0)), (Bytes{0xce, 0xa4}));
    QCOMPARE(symbolOf(NetUid(1)), (Bytes{0xce, 0xb1}));
    QCOMPARE(symbolOf(NetUid(19)), (Bytes{'t'}));
    QCOMPARE(symbolOf(NetUid(25)), (Bytes{0xd7, 0x90}));
    QCOMPARE(symbolOf(NetUid(439)), symbolOf(NetUid(0)));
    std::set<Bytes> all;
    for (std::uint16_t i = 0; i < kSymbolCount; ++i)
        all.insert(symbolOf(NetUid(i)));
    QCOMPARE(all.size(), kSymbolCount);
    QVERIFY(!all.contains(Bytes{}));

    Bench bench;
    kTokenSymbol.set(bench.state, NetUid(9), symbolOf(NetUid(2)));
    QCOMPARE(nextAvailableSymbol(bench.state, NetUid(2)), symbolOf(NetUid(3)));
    QCOMPARE(nextAvailableSymbol(bench.state, NetUid(5)), symbolOf(NetUid(5)));
}

void TstSubnetRegistration::newSubnet()
{
    Bench bench;
    State& state = bench.state;
    state.block().number = 500;
    bench.fund(cold(1).id, 2000);
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(1)}), kOk);
    constexpr NetUid kNew{2};
    QVERIFY(bench.hasEvent(events::NetworkAdded{kNew, 1}));
    QVERIFY(bench.hasEvent(events::SubnetOwnerHotkeySet{kNew, hot(1)}));
    QVERIFY(kSubnetOwner.get(state, kNew) == cold(1));
    QVERIFY(kKeys.get(state, kNew, Uid(0)) == hot(1));
    QCOMPARE(bench.free(cold(1).id).value(), 1000 * kTao);
    QCOMPARE(bench.free(subnetAccountOf(kNew)).value(), 1000 * kTao);
    // The one other pool has the price 1, so there is as much alpha as TAO.
    QCOMPARE(kSubnetTAO.get(state, kNew).value(), 1000 * kTao);
    QCOMPARE(kSubnetAlphaIn.get(state, kNew).value(), 1000 * kTao);
    QCOMPARE(kSubnetLocked.get(state, kNew).value(), 1000 * kTao);
    QCOMPARE(kBurn.get(state, kNew).value(), kTao);
    QCOMPARE(kTempo.get(state, kNew), 360);
    QCOMPARE(kLastEpochBlock.get(state, kNew).value(), 498U);
    QCOMPARE(kImmunityPeriod.get(state, kNew), 5000);
    QCOMPARE(kTokenSymbol.get(state, kNew), symbolOf(kNew));
    QCOMPARE(kRegisteredSubnetCounter.get(state, kNew), 1U);
    QVERIFY(kYuma3On.get(state, kNew));
    QVERIFY(!kSubnetEmissionEnabled.get(state, kNew));
    QVERIFY(!kSubtokenEnabled.get(state, kNew));
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSubnetRegistration::newSubnetRefused()
{
    Bench bench;
    State& state = bench.state;
    bench.fund(cold(1).id, 5000);
    QCOMPARE(bench.dispatch(Origin::root(), RegisterNetwork{hot(1)}), QStringLiteral("BadOrigin"));

    kOwner.set(state, hot(2), cold(2));
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(2)}),
             QStringLiteral("NonAssociatedColdKey"));
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{Hotkey{subnetAccountOf(NetUid(3))}}),
             QStringLiteral("CannotUseSystemAccount"));

    kNetworkRegistrationStartBlock.set(state, BlockNumber(2));
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(1)}),
             QStringLiteral("SubNetRegistrationDisabled"));
    kNetworkRegistrationStartBlock.set(state, BlockNumber(1));

    kSubnetLimit.set(state, 1);
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(1)}), QStringLiteral("SubnetLimitReached"));
    kSubnetLimit.set(state, 2);

    bench.fund(cold(3).id, 999);
    QCOMPARE(bench.call(cold(3).id, RegisterNetwork{hot(3)}),
             QStringLiteral("CannotAffordLockCost"));
    bench.fund(cold(3).id, 1);
    // All of it would end the account; so the existential deposit stays behind.
    QCOMPARE(bench.call(cold(3).id, RegisterNetwork{hot(3)}), kOk);
    QCOMPARE(bench.free(cold(3).id).value(), 500U);
    QCOMPARE(kSubnetLocked.get(state, NetUid(2)).value(), 1000 * kTao - 500);

    state.block().number = 1 + 7199;
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(1)}),
             QStringLiteral("NetworkTxRateLimitExceeded"));
    state.block().number = 1 + 7200;
    kSubnetLimit.set(state, 128);
    QCOMPARE(bench.call(cold(1).id, RegisterNetwork{hot(1)}), kOk);
    QCOMPARE(kTotalNetworks.get(state), 4);
}

void TstSubnetRegistration::identityOfANewSubnet()
{
    Bench bench;
    bench.fund(cold(1).id, 5000);
    SubnetIdentity identity;
    identity.subnetName.assign(257, 'a');
    QCOMPARE(bench.call(cold(1).id, RegisterNetworkWithIdentity{hot(1), identity}),
             QStringLiteral("InvalidIdentity"));
    QCOMPARE(kTotalNetworks.get(bench.state), 2);
    identity.subnetName.pop_back();
    QCOMPARE(bench.call(cold(1).id, RegisterNetworkWithIdentity{hot(1), identity}), kOk);
    QVERIFY(kSubnetIdentitiesV3.get(bench.state, NetUid(2)) == identity);
}

void TstSubnetRegistration::lockCostDoublesAndFalls()
{
    Bench bench;
    State& state = bench.state;
    QCOMPARE(networkLockCost(state).value(), 1000 * kTao);
    QVERIFY(bench.makeSubnet(1) == NetUid(2));
    QCOMPARE(networkLockCost(state).value(), 2000 * kTao);
    state.block().number = 1 + 50'400;
    // 10^12 div 100 800 first, then times the blocks.
    QCOMPARE(networkLockCost(state).value(), 2000 * kTao - 9'920'634 * std::uint64_t{50'400});
    state.block().number = 1 + 1'000'000;
    QCOMPARE(networkLockCost(state).value(), 1000 * kTao);
}

void TstSubnetRegistration::starting()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    QCOMPARE(bench.call(cold(1).id, StartCall{NetUid(77)}), QStringLiteral("SubnetNotExists"));
    QCOMPARE(bench.call(cold(2).id, StartCall{netuid}), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::root(), StartCall{netuid}), QStringLiteral("BadOrigin"));
    kStartCallDelay.set(state, BlockSpan(1));
    QCOMPARE(bench.call(cold(1).id, StartCall{netuid}),
             QStringLiteral("NeedWaitingMoreBlocksToStarCall"));
    state.block().number = 2;
    QCOMPARE(bench.call(cold(1).id, StartCall{netuid}), kOk);
    QVERIFY(kFirstEmissionBlockNumber.get(state, netuid) == BlockNumber(3));
    QVERIFY(kSubtokenEnabled.get(state, netuid));
    QVERIFY(bench.hasEvent(events::FirstEmissionBlockNumberSet{netuid, BlockNumber(3)}));
    QCOMPARE(bench.call(cold(1).id, StartCall{netuid}),
             QStringLiteral("FirstEmissionBlockNumberAlreadySet"));
}

void TstSubnetRegistration::burnedRegistration()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(2).id, 10);
    QCOMPARE(bench.call(cold(2).id, BurnedRegister{netuid, hot(2)}), kOk);
    QVERIFY(bench.hasEvent(events::NeuronRegistered{netuid, Uid(1), hot(2)}));
    QCOMPARE(bench.free(cold(2).id).value(), 9 * kTao);
    // What the TAO bought is gone; the fee stays on the account without entering the pool.
    QCOMPARE(kSubnetAlphaOut.get(state, netuid).value(), 0U);
    QVERIFY(kSubnetTAO.get(state, netuid).value() > 1000 * kTao);
    QVERIFY(kSubnetTAO.get(state, netuid).value() < 1001 * kTao);
    QVERIFY(kSubnetAlphaIn.get(state, netuid).value() < 1000 * kTao);
    QCOMPARE(kBurn.get(state, netuid).value(), 1'260'000'000U);
    QCOMPARE(kRegistrationsThisBlock.get(state, netuid), 1);
    QCOMPARE(kRAORecycledForRegistration.get(state, netuid).value(), kTao);
    QCOMPARE(kSubnetTaoFlow.get(state, netuid), std::int64_t{kTao});
    QVERIFY(ownerOf(state, hot(2)) == cold(2));

    // Work is no longer asked for.
    QCOMPARE(bench.call(cold(2).id, Register{netuid, 0, 0, {}, hot(3), cold(9)}), kOk);
    QVERIFY(ownerOf(state, hot(3)) == cold(2));
    const std::uint64_t price = kBurn.get(state, netuid).value();
    QCOMPARE(bench.call(cold(2).id, RegisterLimit{netuid, hot(4), price - 1}),
             QStringLiteral("RegistrationPriceLimitExceeded"));
    QCOMPARE(bench.call(cold(2).id, RegisterLimit{netuid, hot(4), price}), kOk);
    QCOMPARE(neuronCount(state, netuid), 4);
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSubnetRegistration::burnedRegistrationRefused()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(2).id, 10);
    const auto reg = [&](NetUid where, const Hotkey& hotkey) {
        return bench.call(cold(2).id, BurnedRegister{where, hotkey});
    };
    QCOMPARE(bench.dispatch(Origin::none(), BurnedRegister{netuid, hot(2)}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(reg(kRoot, hot(2)), QStringLiteral("RegistrationNotPermittedOnRootSubnet"));
    QCOMPARE(reg(NetUid(77), hot(2)), QStringLiteral("SubnetNotExists"));
    kNetworkRegistrationAllowed.set(state, netuid, false);
    QCOMPARE(reg(netuid, hot(2)), QStringLiteral("SubNetRegistrationDisabled"));
    kNetworkRegistrationAllowed.set(state, netuid, true);
    QCOMPARE(reg(netuid, hot(1)), QStringLiteral("HotKeyAlreadyRegisteredInSubNet"));
    kBurn.set(state, netuid, Rao(10 * kTao + 1));
    QCOMPARE(reg(netuid, hot(2)), QStringLiteral("NotEnoughBalanceToStake"));
    kBurn.set(state, netuid, Rao(kTao));
    kOwner.set(state, hot(3), cold(3));
    QCOMPARE(reg(netuid, hot(3)), QStringLiteral("NonAssociatedColdKey"));
    kMaxAllowedUids.set(state, netuid, 0);
    QCOMPARE(reg(netuid, hot(2)), QStringLiteral("NoNeuronIdAvailable"));
    // The only neuron is the owner's.
    kMaxAllowedUids.set(state, netuid, 1);
    QCOMPARE(reg(netuid, hot(2)), QStringLiteral("NoNeuronIdAvailable"));
    QVERIFY(!hotkeyExists(state, hot(2)));
    QCOMPARE(bench.free(cold(2).id).value(), 10 * kTao);
}

void TstSubnetRegistration::theWorstMakesRoom()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(2).id, 1000);
    kMaxAllowedUids.set(state, netuid, 4);
    kMinNonImmuneUids.set(state, netuid, 1);
    for (std::uint64_t i = 11; i <= 13; ++i)
        QCOMPARE(bench.call(cold(2).id, BurnedRegister{netuid, hot(i)}), kOk);
    // All of one age: the lowest emission, then the lowest number.
    QVERIFY(neuronToPrune(state, netuid) == Uid(1));
    kEmission.set(state, netuid, {Alpha(0), Alpha(5), Alpha(4), Alpha(4)});
    QVERIFY(neuronToPrune(state, netuid) == Uid(2));
    // One that is no longer immune alone does not pass the floor; two do.
    state.block().number = 5001;
    for (const std::uint16_t uid : std::initializer_list<std::uint16_t>{0, 1, 2, 3})
        kBlockAtRegistration.set(state, netuid, Uid(uid), BlockNumber(uid == 1 ? 1 : 5000));
    QVERIFY(neuronToPrune(state, netuid) == Uid(2));
    kMinNonImmuneUids.set(state, netuid, 0);
    QVERIFY(neuronToPrune(state, netuid) == Uid(1));
    QCOMPARE(bench.call(cold(2).id, BurnedRegister{netuid, hot(14)}), kOk);
    QVERIFY(kKeys.get(state, netuid, Uid(1)) == hot(14));
    QVERIFY(!isRegistered(state, netuid, hot(11)));
    QCOMPARE(neuronCount(state, netuid), 4);
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSubnetRegistration::replacingClearsThePlace()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    const MechanismIndex index = mechanismIndex(netuid);
    appendNeuron(state, netuid, hot(2));
    appendNeuron(state, netuid, hot(3));
    kWeights.set(state, index, Uid(1), {{2, 65'535}});
    kWeights.set(state, index, Uid(2), {{1, 10}, {0, 20}});
    kBonds.set(state, index, Uid(1), {{2, 7}});
    kIncentive.set(state, index, {1, 2, 3});
    kValidatorPermit.set(state, netuid, {true, true, true});
    kAxons.set(state, netuid, hot(2), {});
    state.block().number = 40;
    replaceNeuron(state, netuid, Uid(1), hot(4));
    QVERIFY(kUids.get(state, netuid, hot(4)) == Uid(1));
    QVERIFY(!kUids.contains(state, netuid, hot(2)));
    QVERIFY(!kWeights.contains(state, index, Uid(1)));
    QVERIFY(!kBonds.contains(state, index, Uid(1)));
    QCOMPARE(kWeights.get(state, index, Uid(2)), (UidValues{{1, 0}, {0, 20}}));
    QCOMPARE(kIncentive.get(state, index), (std::vector<std::uint16_t>{1, 0, 3}));
    QCOMPARE(kValidatorPermit.get(state, netuid), (std::vector<bool>{true, false, true}));
    QVERIFY(!kAxons.contains(state, netuid, hot(2)));
    QVERIFY(lastUpdateOf(state, index, Uid(1)) == BlockNumber(40));
    // The subnet owner's hotkey stays.
    replaceNeuron(state, netuid, Uid(0), hot(5));
    QVERIFY(kKeys.get(state, netuid, Uid(0)) == hot(1));
    QCOMPARE(brokenInvariant(bench), QString());
}

void TstSubnetRegistration::rootRegistration()
{
    Bench bench;
    State& state = bench.state;
    const auto reg = [&](std::uint64_t i) { return bench.call(cold(i).id, RootRegister{hot(i)}); };
    QCOMPARE(bench.dispatch(Origin::root(), RootRegister{hot(1)}), QStringLiteral("BadOrigin"));
    QCOMPARE(reg(1), kOk);
    QVERIFY(bench.hasEvent(events::NeuronRegistered{kRoot, Uid(0), hot(1)}));
    QCOMPARE(kDelegates.get(state, hot(1)), 11'796);
    QVERIFY(kDelegates.contains(state, hot(1)));
    QCOMPARE(reg(2), QStringLiteral("TooManyRegistrationsThisBlock"));
    kRegistrationsThisBlock.set(state, kRoot, 0);
    QCOMPARE(reg(1), QStringLiteral("HotKeyAlreadyRegisteredInSubNet"));
    kRegistrationsThisInterval.set(state, kRoot, 3);
    QCOMPARE(reg(2), QStringLiteral("TooManyRegistrationsThisInterval"));
    kRegistrationsThisInterval.set(state, kRoot, 2);
    kMaxAllowedUids.set(state, kRoot, 1);
    QCOMPARE(reg(2), QStringLiteral("StakeTooLowForRoot"));
    increaseStake(state, hot(2), cold(2), kRoot, Alpha(1000));
    QCOMPARE(reg(2), kOk);
    QVERIFY(kKeys.get(state, kRoot, Uid(0)) == hot(2));
    kNetworksAdded.remove(state, kRoot);
    QCOMPARE(reg(3), QStringLiteral("RootNetworkDoesNotExist"));
}

void TstSubnetRegistration::serving()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    const AccountId who = hot(1).id;
    QCOMPARE(bench.call(hot(2).id, axon(netuid)), QStringLiteral("HotKeyNotRegisteredInNetwork"));
    ServeAxon call = axon(netuid);
    call.ipType = 5;
    QCOMPARE(bench.call(who, call), QStringLiteral("InvalidIpType"));
    for (const std::uint32_t ip : {0x7f000001U, 0xffffffffU}) {
        call = axon(netuid);
        call.ip = ip;
        QCOMPARE(bench.call(who, call), QStringLiteral("InvalidIpAddress"));
    }
    call.ipType = 6;
    call.ip = 1;
    QCOMPARE(bench.call(who, call), QStringLiteral("InvalidIpAddress"));
    call.ip = ~u128{0};
    QCOMPARE(bench.call(who, call), QStringLiteral("InvalidIpAddress"));
    call = axon(netuid);
    call.port = 0;
    QCOMPARE(bench.call(who, call), QStringLiteral("InvalidPort"));
    call = axon(netuid);
    call.ip = 0;
    QCOMPARE(bench.call(who, call), kOk);
    QVERIFY(bench.hasEvent(events::AxonServed{netuid, hot(1)}));
    QVERIFY(kAxons.get(state, netuid, hot(1))->block == BlockNumber(1));
    state.block().number = 50;
    QCOMPARE(bench.call(who, axon(netuid)), QStringLiteral("ServingRateLimitExceeded"));
    state.block().number = 51;
    ServeAxonTls tls{netuid, 1, 0x01020304, 8080, 4, 0, 0, 0, Bytes(65, 7)};
    QCOMPARE(bench.call(who, tls), kOk);
    QCOMPARE(kNeuronCertificates.get(state, netuid, hot(1))->publicKey.items.size(),
             std::size_t{64});
    state.block().number = 101;
    tls.certificate.assign(66, 8);
    QCOMPARE(bench.call(who, tls), kOk);
    QCOMPARE(kNeuronCertificates.get(state, netuid, hot(1))->algorithm, 7);

    ServePrometheus metrics{netuid, 1, 0, 80, 4};
    QCOMPARE(bench.call(who, metrics), QStringLiteral("InvalidIpAddress"));
    metrics.ip = 5;
    metrics.ipType = 0;
    QCOMPARE(bench.call(who, metrics), QStringLiteral("InvalidIpType"));
    metrics.ipType = 6;
    QCOMPARE(bench.call(hot(2).id, metrics), QStringLiteral("HotKeyNotRegisteredInNetwork"));
    metrics.port = 0;
    QCOMPARE(bench.call(who, metrics), QStringLiteral("InvalidPort"));
    metrics.port = 80;
    QCOMPARE(bench.call(who, metrics), kOk);
    QCOMPARE(bench.call(who, metrics), QStringLiteral("ServingRateLimitExceeded"));
}

void TstSubnetRegistration::identities()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    SetIdentity mine;
    mine.name.assign(256, 'n');
    mine.image.assign(1024, 'i');
    QCOMPARE(bench.call(cold(2).id, mine), QStringLiteral("HotKeyNotRegisteredInNetwork"));
    QCOMPARE(bench.call(cold(1).id, mine), kOk);
    QVERIFY(bench.hasEvent(events::ChainIdentitySet{cold(1)}));
    mine.name.push_back('n');
    QCOMPARE(bench.call(cold(1).id, mine), QStringLiteral("InvalidIdentity"));
    mine.name.pop_back();
    mine.githubRepo.assign(257, 'g');
    QCOMPARE(bench.call(cold(1).id, mine), QStringLiteral("InvalidIdentity"));

    SetSubnetIdentity ours;
    ours.netuid = netuid;
    ours.githubRepo.assign(1024, 'g');
    QCOMPARE(bench.call(cold(2).id, ours), QStringLiteral("NotSubnetOwner"));
    QCOMPARE(bench.call(cold(1).id, ours), kOk);
    QVERIFY(bench.hasEvent(events::SubnetIdentitySet{netuid}));
    ours.discord.assign(257, 'd');
    QCOMPARE(bench.call(cold(1).id, ours), QStringLiteral("InvalidIdentity"));
}

void TstSubnetRegistration::updatingSymbols()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    QCOMPARE(bench.call(cold(2).id, UpdateSymbol{netuid, symbolOf(NetUid(5))}),
             QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(cold(1).id, UpdateSymbol{netuid, Bytes{'!', '!'}}),
             QStringLiteral("SymbolDoesNotExist"));
    QCOMPARE(bench.call(cold(1).id, UpdateSymbol{netuid, symbolOf(kRoot)}),
             QStringLiteral("SymbolDoesNotExist"));
    QCOMPARE(bench.call(cold(1).id, UpdateSymbol{netuid, symbolOf(NetUid(1))}),
             QStringLiteral("SymbolAlreadyInUse"));
    QCOMPARE(bench.call(cold(1).id, UpdateSymbol{netuid, symbolOf(NetUid(5))}), kOk);
    QCOMPARE(bench.dispatch(Origin::root(), UpdateSymbol{netuid, symbolOf(NetUid(6))}), kOk);
    QCOMPARE(kTokenSymbol.get(bench.state, netuid), symbolOf(NetUid(6)));
}

void TstSubnetRegistration::dissolvingPaysHolders()
{
    Bench bench;
    State& state = bench.state;
    const NetUid netuid = bench.makeSubnet(1);
    bench.fund(cold(5).id, 1);
    bench.fund(cold(6).id, 1);
    // Two holders of 250 and 500 beside 1000 in the pool: a seventh and two of the TAO.
    increaseStake(state, hot(1), cold(5), netuid, Alpha(250 * kTao));
    increaseStake(state, hot(1), cold(6), netuid, Alpha(500 * kTao));
    kSubnetAlphaOut.set(state, netuid, Alpha(750 * kTao));
    kSubnetTAO.set(state, netuid, Rao(1000 * kTao));
    QCOMPARE(bench.call(cold(1).id, DissolveNetwork{cold(1), netuid}), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::root(), RootDissolveNetwork{kRoot}),
             QStringLiteral("SubnetNotExists"));
    QCOMPARE(bench.dispatch(Origin::root(), RootDissolveNetwork{netuid}), kOk);
    QVERIFY(bench.hasEvent(events::NetworkRemoved{netuid}));
    QCOMPARE(bench.free(cold(5).id).value(), kTao + 142'857'142'857U);
    QCOMPARE(bench.free(cold(6).id).value(), kTao + 285'714'285'714U);
    QCOMPARE(bench.free(subnetAccountOf(netuid)).value(), 500U);
    QCOMPARE(kTotalNetworks.get(state), 2);
    QVERIFY(stakeOf(state, hot(1), netuid).isZero());
    QVERIFY(!isRegisteredAnywhere(state, hot(1)));
    QCOMPARE(brokenInvariant(bench), QString());
    // Of the subnet only these stay, as in the reference: who staked where, and two counters.
    QVERIFY(!kSubnetOwner.contains(state, netuid));
    QVERIFY(!kTempo.contains(state, netuid));
    QVERIFY(!kNetworkRegisteredAt.contains(state, netuid));
    QCOMPARE(kRegisteredSubnetCounter.get(state, netuid), 1U);
}

void TstSubnetRegistration::aFullNetworkLosesItsWeakest()
{
    Bench bench;
    State& state = bench.state;
    const NetUid second = bench.makeSubnet(1);
    const NetUid third = bench.makeSubnet(2);
    QVERIFY(second == NetUid(2) && third == NetUid(3));
    kSubnetLimit.set(state, 3);
    kNetworkImmunityPeriod.set(state, BlockSpan(100));
    QVERIFY(!networkToPrune(state));
    state.block().number = 101;
    // The first of genesis was registered at block 0, the others at 1; all prices are zero.
    QVERIFY(networkToPrune(state) == NetUid(1));
    kSubnetMovingPrice.set(state, NetUid(1), math::I96F32::fromInt(2));
    kSubnetMovingPrice.set(state, second, math::I96F32::fromInt(1));
    QVERIFY(networkToPrune(state) == third);
    QVERIFY(bench.makeSubnet(3) == NetUid(4));
    QVERIFY(kSubnetOwner.get(state, third) == cold(3));
    QCOMPARE(kTotalNetworks.get(state), 4);
    QCOMPARE(kRegisteredSubnetCounter.get(state, third), 2U);
    QVERIFY(kKeys.get(state, third, Uid(0)) == hot(3));
    QCOMPARE(neuronCount(state, third), 1);
    QCOMPARE(brokenInvariant(bench), QString());
}

QTEST_APPLESS_MAIN(TstSubnetRegistration)
#include "tst_subnet_registration.moc"
