// Each exemption of the rule on orphans (left_behind.h) is shown: the entry outlives its subnet, or
// a call writes it for a subnet that does not exist.
#include "chain/runtime/invariants/left_behind.h"
#include "chain/runtime/invariants/subnet_invariants.h"
#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

const QString kOk = QStringLiteral("ok");

struct Outlives {
    std::string_view item;
    std::function<void(State&, NetUid)> write;
    std::function<bool(const State&, NetUid)> isThere;
};

/// Of an item whose only key is the subnet.
template <const auto& Map, typename Value>
Outlives single(Value value)
{
    return {Map.name(), [value](State& state, NetUid netuid) { Map.set(state, netuid, value); },
            [](const State& state, NetUid netuid) { return Map.contains(state, netuid); }};
}

const std::vector<Outlives>& outlivers()
{
    static const std::vector<Outlives> kAll{
        single<kRegisteredSubnetCounter>(std::uint64_t{3}),
        {kAutoStakeDestination.name(),
         [](State& state, NetUid netuid) {
             kAutoStakeDestination.set(state, cold(7), netuid, hot(7));
         },
         [](const State& state, NetUid netuid) {
             return kAutoStakeDestination.contains(state, cold(7), netuid);
         }},
        {kAutoStakeDestinationColdkeys.name(),
         [](State& state, NetUid netuid) {
             kAutoStakeDestinationColdkeys.set(state, hot(7), netuid, {cold(7)});
         },
         [](const State& state, NetUid netuid) {
             return kAutoStakeDestinationColdkeys.contains(state, hot(7), netuid);
         }},
        single<kRecycleOrBurn>(RecycleOrBurn::Recycle),
        single<kOwnerCutEnabled>(false),
        single<kRootProp>(math::U96F32::fromInt(1)),
        single<kSubnetEmissionEnabled>(true),
        single<kMinAllowedUids>(std::uint16_t{1}),
        single<kMinNonImmuneUids>(std::uint16_t{1}),
        single<kAdjustmentInterval>(std::uint16_t{1}),
        single<kAdjustmentAlpha>(std::uint64_t{1}),
        single<kRootClaimableThreshold>(math::I96F32::fromInt(1)),
        single<kMinChildkeyTakePerSubnet>(std::uint16_t{1}),
        {kVotingPower.name(),
         [](State& state, NetUid netuid) { kVotingPower.set(state, netuid, hot(7), 1); },
         [](const State& state, NetUid netuid) {
             return kVotingPower.contains(state, netuid, hot(7));
         }},
        single<kVotingPowerTrackingEnabled>(true),
        single<kVotingPowerDisableAtBlock>(BlockNumber(9)),
        single<kVotingPowerEmaAlpha>(std::uint64_t{1}),
        {kRootAlphaDividendsPerSubnet.name(),
         [](State& state, NetUid netuid) {
             kRootAlphaDividendsPerSubnet.set(state, netuid, hot(7), Alpha(1));
         },
         [](const State& state, NetUid netuid) {
             return kRootAlphaDividendsPerSubnet.contains(state, netuid, hot(7));
         }},
    };
    return kAll;
}

/// Written by calls that do not look whether the subnet exists.
const std::set<std::string_view> kWrittenForAny{
    "DecayingLock", "ChildkeyTake",    "TransactionKeyLastBlock",   "LastHotkeySwapOnNetuid",
    "ChildKeys",    "IsNetworkMember", "TotalHotkeyAlphaLastEpoch", "AlphaDividendsPerSubnet"};

} // namespace

class TestLeftBehind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExemptionIsShown();
    void outlivesItsSubnet();
    void isWrittenForNoSubnet();
};

void TestLeftBehind::everyExemptionIsShown()
{
    std::set<std::string_view> declared;
    for (const StorageEntry& item : table().storage)
        declared.insert(item.name);
    std::set<std::string_view> shown = kWrittenForAny;
    for (const Outlives& one : outlivers())
        QVERIFY(shown.insert(one.item).second);
    std::set<std::string_view> exempt;
    for (const LeftBehind& left : kLeftBehind) {
        QVERIFY2(declared.contains(left.item), std::string(left.item).c_str());
        QVERIFY2(exempt.insert(left.item).second, std::string(left.item).c_str());
        QVERIFY2(left.why.ends_with('.'), std::string(left.item).c_str());
    }
    QVERIFY(shown == exempt);
}

void TestLeftBehind::outlivesItsSubnet()
{
    Bench bench;
    const NetUid netuid = bench.makeSubnet(1);
    for (const Outlives& one : outlivers())
        one.write(bench.state, netuid);
    QVERIFY(dissolveNetwork(bench.state, netuid).has_value());
    QVERIFY(!kNetworksAdded.contains(bench.state, netuid));
    for (const Outlives& one : outlivers())
        QVERIFY2(one.isThere(bench.state, netuid), std::string(one.item).c_str());
}

void TestLeftBehind::isWrittenForNoSubnet()
{
    Bench bench;
    State& state = bench.state;
    constexpr NetUid kNone{99};
    bench.makeSubnet(1);
    QCOMPARE(bench.call(cold(1).id, SetPerpetualLock{kNone, true}), kOk);
    QVERIFY(kDecayingLock.contains(state, cold(1), kNone));
    QCOMPARE(bench.call(cold(1).id, SetChildkeyTake{hot(1), kNone, 0}), kOk);
    QVERIFY(kChildkeyTake.contains(state, hot(1), kNone));
    std::size_t marks = 0;
    kTransactionKeyLastBlock.forEach(state, [&](const Hotkey&, NetUid netuid, std::uint16_t,
                                                BlockNumber) { marks += netuid == kNone ? 1 : 0; });
    QCOMPARE(marks, std::size_t{1});
    state.block().number = 10'000;
    QCOMPARE(bench.call(cold(1).id, SwapHotkey{hot(1), hot(2), kNone}), kOk);
    QCOMPARE(kLastHotkeySwapOnNetuid.get(state, kNone, cold(1)).value(), 10'000U);
    // These say nothing; an entry that says something is an orphan.
    QVERIFY(kIsNetworkMember.contains(state, hot(2), kNone));
    QVERIFY(!kIsNetworkMember.get(state, hot(2), kNone));
    QVERIFY(kChildKeys.contains(state, hot(1), kNone));
    QVERIFY(kTotalHotkeyAlphaLastEpoch.contains(state, hot(2), kNone));
    QVERIFY(kAlphaDividendsPerSubnet.contains(state, kNone, hot(2)));
    const auto broken = [&] {
        const Result<void> sound = checkNetworks(state, {});
        return sound ? std::string() : sound.error().toString();
    };
    QVERIFY2(broken().empty(), broken().c_str());
    kAlphaDividendsPerSubnet.set(state, kNone, hot(2), Alpha(1));
    QVERIFY(broken().find("AlphaDividendsPerSubnet of subnet 99") != std::string::npos);
    kAlphaDividendsPerSubnet.remove(state, kNone, hot(2));
    kChildKeys.set(state, hot(1), kNone, {{1, hot(2)}});
    QVERIFY(broken().find("ChildKeys of subnet 99") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestLeftBehind)
#include "tst_left_behind.moc"
