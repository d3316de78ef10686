// Replacing a hotkey in one subnet or everywhere: what moves, what stays, and who may.
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/key_swaps/swap_bench.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using math::I96F32;
using math::U64F64;

namespace {

constexpr std::uint64_t kCost = initial::kKeySwapCost;
constexpr std::uint64_t kCostOnSubnet = initial::kKeySwapOnSubnetCost;

const SwapHotkey kEverywhere{kOld, kNew, std::nullopt};
const SwapHotkey kInFirst{kOld, kNew, kFirst};
const SwapHotkeyV2 kKeeping{kOld, kNew, kFirst, true};

/// The newer form of the same call.
SwapHotkeyV2 newForm(const SwapHotkey& call)
{
    return {call.hotkey, call.newHotkey, call.netuid, false};
}

/// Both forms answer the same.
#define SOMA_BOTH_FAIL(call, name)                                                                 \
    SOMA_FAILS(kCold1, call, name);                                                                \
    SOMA_FAILS(kCold1, newForm(call), name)

using Portions = std::vector<StakePortion>;
using Hotkeys = std::vector<Hotkey>;
using Coldkeys = std::vector<Coldkey>;

/// hotkey(101) has a place in the first subnet with all that a neuron can have.
struct NeuronBench : SwapBench {
    NeuronBench()
    {
        appendNeuron(state, kFirst, kOld);
        kAxons.set(state, kFirst, kOld, AxonInfo{});
        kPrometheus.set(state, kFirst, kOld, PrometheusInfo{});
        kNeuronCertificates.set(state, kFirst, kOld, NeuronCertificate{});
        kWeightCommits.set(state, mechanismIndex(kFirst), kOld.id, {WeightCommit{}});
        kLoadedEmission.set(state, kFirst, {{{kOld.id, 1, 2}, {kForeign.id, 3, 4}}});
        kChildkeyTake.set(state, kOld, kFirst, 777);
        kDelegates.set(state, kOld, 888);
        kAutoStakeDestination.set(state, kCold2, kFirst, kOld);
        kAutoStakeDestinationColdkeys.set(state, kOld, kFirst, Coldkeys{kCold2});
        kTotalHotkeyAlphaLastEpoch.set(state, kOld, kFirst, Alpha(5));
        kTotalHotkeyAlphaLastEpoch.set(state, kNew, kFirst, Alpha(6));
        kAlphaDividendsPerSubnet.set(state, kFirst, kOld, Alpha(7));
        kVotingPower.set(state, kFirst, kOld, 9);
        kVotingPower.set(state, kFirst, kNew, UINT64_MAX);
        kRootClaimable.set(state, kOld, {{kFirst, I96F32::fromInt(3)}});
        kRootClaimed.set(state, kFirst, kOld, kCold1, 11);
        kAutoParentDelegationEnabled.set(state, kOld, false);
        setLastDelegateTake(state, kOld.id, BlockNumber(12));
    }

    bool hasPlace(const Hotkey& hotkey) const
    {
        return kUids.get(state, kFirst, hotkey) == Uid(0) &&
               kKeys.get(state, kFirst, Uid(0)) == hotkey &&
               kIsNetworkMember.get(state, hotkey, kFirst) &&
               kAxons.get(state, kFirst, hotkey).has_value() &&
               kPrometheus.get(state, kFirst, hotkey).has_value() &&
               kNeuronCertificates.get(state, kFirst, hotkey).has_value() &&
               kWeightCommits.get(state, mechanismIndex(kFirst), hotkey.id).has_value() &&
               std::get<0>(kLoadedEmission.get(state, kFirst)->at(0)) == hotkey.id &&
               kChildkeyTake.get(state, hotkey, kFirst) == 777 &&
               kAutoStakeDestination.get(state, kCold2, kFirst) == hotkey &&
               kAutoStakeDestinationColdkeys.get(state, hotkey, kFirst) == Coldkeys{kCold2};
    }
};

} // namespace

class TstHotkeySwaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerSwaps();
    void tooOften();
    void theNewOneIsFree();
    void theNewOneIsCleanOnRoot();
    void intervals();
    void costs();
    void systemAccounts();
    void everywhere();
    void onOneSubnet();
    void keepingStake();
    void rootAlone();
    void bothOldAndNewHaveStake();
    void family();
    void brokenFamily();
    void locks();
    void ownersLocks();
    void weight();
};

void TstHotkeySwaps::onlyTheOwnerSwaps()
{
    SwapBench bench;
    SOMA_FAILS(kCold2, kEverywhere, "NonAssociatedColdKey");
    SOMA_FAILS(kCold1, (SwapHotkey{hotkey(99), kNew, std::nullopt}), "NonAssociatedColdKey");
    SOMA_FAILS(kCold1, (SwapHotkey{kOld, kForeign, std::nullopt}), "NonAssociatedColdKey");
    SOMA_FAILS(kCold1, (SwapHotkey{kOld, kOld, kFirst}), "NewHotKeyIsSameWithOld");
    QCOMPARE(bench.call(Origin::root(), kEverywhere), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.call(Origin::none(), kKeeping), QStringLiteral("BadOrigin"));
}

void TstHotkeySwaps::tooOften()
{
    SwapBench bench;
    setLastTx(bench.state, kCold1.id, BlockNumber(20'000 - initial::kTxRateLimit));
    SOMA_FAILS(kCold1, kEverywhere, "HotKeySetTxRateLimitExceeded");
    setLastTx(bench.state, kCold1.id, BlockNumber(UINT64_MAX));
    SOMA_FAILS(kCold1, kInFirst, "HotKeySetTxRateLimitExceeded");
    setLastTx(bench.state, kCold1.id, BlockNumber(19'999 - initial::kTxRateLimit));
    SOMA_WORKS(kCold1, kInFirst);
    QCOMPARE(lastTx(bench.state, kCold1.id), BlockNumber(20'000));
    SOMA_FAILS(kCold1, (SwapHotkey{kNew, kOld, kSecond}), "HotKeySetTxRateLimitExceeded");
}

void TstHotkeySwaps::theNewOneIsFree()
{
    SwapBench bench;
    kIsNetworkMember.set(bench.state, kNew, kFirst, false);
    SOMA_BOTH_FAIL(kInFirst, "HotKeyAlreadyRegisteredInSubNet");
    kIsNetworkMember.set(bench.state, kNew, kFirst, true);
    SOMA_BOTH_FAIL(kInFirst, "HotKeyAlreadyRegisteredInSubNet");
    SOMA_BOTH_FAIL(kEverywhere, "HotKeyAlreadyRegisteredInSubNet");
    kIsNetworkMember.set(bench.state, kNew, kFirst, false);
    SOMA_WORKS(kCold1, kEverywhere);
}

void TstHotkeySwaps::theNewOneIsCleanOnRoot()
{
    const SwapHotkey onRoot{kOld, kNew, kRoot};
    SwapBench bench;
    kRootClaimable.set(bench.state, kNew, {{kFirst, I96F32::fromInt(1)}});
    SOMA_FAILS(kCold1, kEverywhere, "NewHotKeyNotCleanForRootSwap");
    SOMA_FAILS(kCold1, onRoot, "NewHotKeyNotCleanForRootSwap");
    kRootClaimable.remove(bench.state, kNew);
    kRootClaimed.set(bench.state, kRoot, kNew, kCold2, 0);
    SOMA_FAILS(kCold1, onRoot, "NewHotKeyNotCleanForRootSwap");
    kRootClaimed.remove(bench.state, kRoot, kNew, kCold2);
    bench.giveStake(kCold2, kNew, kRoot, Alpha(1));
    SOMA_FAILS(kCold1, kEverywhere, "NewHotKeyNotCleanForRootSwap");
    SOMA_WORKS(kCold1, kInFirst);
}

void TstHotkeySwaps::intervals()
{
    SwapBench bench;
    kTxRateLimit.set(bench.state, BlockSpan());
    const auto last = [&](NetUid netuid, std::uint64_t block) {
        kLastHotkeySwapOnNetuid.set(bench.state, netuid, kCold1, BlockNumber(block));
    };
    last(kFirst, 20'000 - 7200);
    SOMA_FAILS(kCold1, kInFirst, "HotKeySwapOnSubnetIntervalNotPassed");
    last(kFirst, UINT64_MAX);
    SOMA_FAILS(kCold1, kInFirst, "HotKeySwapOnSubnetIntervalNotPassed");
    // Everywhere asks only where the hotkey is active.
    appendNeuron(bench.state, kFirst, kOld);
    SOMA_FAILS(kCold1, kEverywhere, "HotKeySwapOnSubnetIntervalNotPassed");
    last(kFirst, 20'000 - 7201);
    kChildKeys.set(bench.state, kOld, kSecond, Portions{{1, kForeign}});
    last(kSecond, 20'000 - 7200);
    SOMA_FAILS(kCold1, kEverywhere, "HotKeySwapOnSubnetIntervalNotPassed");
    last(kSecond, 20'000 - 7201);
    SOMA_WORKS(kCold1, kEverywhere);
    QCOMPARE(kLastHotkeySwapOnNetuid.get(bench.state, kFirst, kCold1), BlockNumber(20'000));
    QCOMPARE(kLastHotkeySwapOnNetuid.get(bench.state, kSecond, kCold1), BlockNumber(20'000));
    QCOMPARE(kLastHotkeySwapOnNetuid.get(bench.state, kRoot, kCold1), BlockNumber());
    // A young chain lets nobody swap in one subnet, but everywhere the first time.
    SwapBench young;
    young.state.block().number = 7200;
    QCOMPARE(young.call(kCold1, kInFirst), QStringLiteral("HotKeySwapOnSubnetIntervalNotPassed"));
    QCOMPARE(young.call(kCold1, kEverywhere), QStringLiteral("Ok"));
}

void TstHotkeySwaps::costs()
{
    for (const auto& [call, cost] :
         {std::pair{kEverywhere, kCost}, std::pair{kInFirst, kCostOnSubnet}}) {
        SwapBench bench;
        bench.keepOnly(kCold1, cost - 1);
        SOMA_BOTH_FAIL(call, "NotEnoughBalanceToPaySwapHotKey");
        bench.fund(kCold1.id, Rao(kExistential));
        SOMA_BOTH_FAIL(call, "InsufficientBalance");
        bench.fund(kCold1.id, Rao(1));
        const Rao issued = kTotalIssuance.get(bench.state);
        SOMA_WORKS(kCold1, call);
        QCOMPARE(bench.free(kCold1.id).value(), kExistential);
        QCOMPARE(kTotalIssuance.get(bench.state), saturatingSub(issued, Rao(cost)));
        QCOMPARE(bench.broken(), QString());
    }
}

void TstHotkeySwaps::systemAccounts()
{
    SwapBench bench;
    const Hotkey system{subnetAccountOf(kFirst)};
    SOMA_FAILS(kCold1, (SwapHotkey{kOld, system, std::nullopt}), "CannotUseSystemAccount");
    SOMA_FAILS(kCold1, (SwapHotkey{kOld, system, kFirst}), "CannotUseSystemAccount");
}

void TstHotkeySwaps::everywhere()
{
    NeuronBench bench;
    State& state = bench.state;
    QVERIFY(bench.hasPlace(kOld));
    kSubnetOwnerHotkey.set(state, kSecond, kOld);
    const Alpha before[] = {bench.allStake(kRoot), bench.allStake(kFirst), bench.allStake(kSecond)};
    const Rao staked = kTotalStake.get(state);
    SOMA_WORKS(kCold1, kEverywhere);

    QVERIFY(bench.hasPlace(kNew));
    QCOMPARE(ownerOf(state, kNew), kCold1);
    QVERIFY(!hotkeyExists(state, kOld));
    QCOMPARE(kOwnedHotkeys.get(state, kCold1), Hotkeys{kNew});
    QCOMPARE(kStakingHotkeys.get(state, kCold1), Hotkeys{kNew});
    QCOMPARE(kStakingHotkeys.get(state, kCold2), (Hotkeys{kForeign, kNew}));
    QCOMPARE(bench.stake(kCold1, kNew, kFirst), alpha(100));
    QCOMPARE(bench.stake(kCold2, kNew, kFirst), alpha(50));
    QCOMPARE(bench.stake(kCold2, kNew, kSecond), alpha(20));
    QCOMPARE(bench.stake(kCold1, kNew, kRoot), alpha(10));
    QCOMPARE(kTotalHotkeyAlphaLastEpoch.get(state, kNew, kFirst), Alpha(11));
    QCOMPARE(kAlphaDividendsPerSubnet.get(state, kFirst, kNew), Alpha(7));
    QCOMPARE(kVotingPower.get(state, kFirst, kNew), UINT64_MAX);
    QCOMPARE(kRootClaimable.get(state, kNew).at(kFirst), I96F32::fromInt(3));
    QVERIFY(kRootClaimed.get(state, kFirst, kNew, kCold1) == u128{11});
    QVERIFY(!kAutoParentDelegationEnabled.get(state, kNew));
    QCOMPARE(kSubnetOwnerHotkey.get(state, kSecond), kNew);
    QCOMPARE(kSubnetOwnerHotkey.get(state, kFirst), kOwnerHot);
    QCOMPARE(kDelegates.get(state, kNew), 888);
    QCOMPARE(lastDelegateTake(state, kNew.id), BlockNumber(12));
    QCOMPARE(lastTx(state, kCold1.id), BlockNumber(20'000));
    // Totals are as before, and nothing of the old one is left but an empty list of children.
    QCOMPARE(bench.allStake(kRoot), before[0]);
    QCOMPARE(bench.allStake(kFirst), before[1]);
    QCOMPARE(bench.allStake(kSecond), before[2]);
    QCOMPARE(kTotalStake.get(state), staked);
    QCOMPARE(bench.broken(), QString());
    int left = 0;
    for (auto key = state.nextKey({}); key; key = state.nextKey(*key))
        left += std::search(key->begin(), key->end(), kOld.id.bytes().begin(),
                            kOld.id.bytes().end()) != key->end();
    QCOMPARE(left, 3);
    QVERIFY(kChildKeys.contains(state, kOld, kRoot));
}

void TstHotkeySwaps::onOneSubnet()
{
    NeuronBench bench;
    State& state = bench.state;
    const Rao staked = kTotalStake.get(state);
    SOMA_WORKS(kCold1, kInFirst);
    QVERIFY(bench.hasPlace(kNew));
    // Both hotkeys are the coldkey's, and the rest stays with the old one.
    QCOMPARE(ownerOf(state, kNew), kCold1);
    QCOMPARE(ownerOf(state, kOld), kCold1);
    QCOMPARE(kOwnedHotkeys.get(state, kCold1), (Hotkeys{kOld, kNew}));
    QCOMPARE(kStakingHotkeys.get(state, kCold1), (Hotkeys{kOld, kNew}));
    QCOMPARE(bench.stake(kCold1, kNew, kFirst), alpha(100));
    QCOMPARE(bench.stake(kCold2, kNew, kFirst), alpha(50));
    QCOMPARE(bench.stake(kCold2, kOld, kSecond), alpha(20));
    QCOMPARE(bench.stake(kCold1, kOld, kRoot), alpha(10));
    QCOMPARE(kRootClaimable.get(state, kOld).at(kFirst), I96F32::fromInt(3));
    QVERIFY(kRootClaimed.get(state, kFirst, kOld, kCold1) == u128{11});
    QCOMPARE(kDelegates.get(state, kOld), 888);
    QCOMPARE(kVotingPower.get(state, kFirst, kOld), 0U);
    QCOMPARE(kLastHotkeySwapOnNetuid.get(state, kFirst, kCold1), BlockNumber(20'000));
    QCOMPARE(kTotalStake.get(state), staked);
    QCOMPARE(bench.broken(), QString());
    // A subnet that does not exist has nothing to move.
    setLastTx(state, kCold1.id, BlockNumber());
    SOMA_WORKS(kCold1, (SwapHotkey{kOld, hotkey(104), NetUid(UINT16_MAX)}));
    QCOMPARE(bench.broken(), QString());
}

void TstHotkeySwaps::keepingStake()
{
    NeuronBench bench;
    State& state = bench.state;
    SOMA_WORKS(kCold1, kKeeping);
    QVERIFY(bench.hasPlace(kNew));
    QCOMPARE(bench.stake(kCold1, kOld, kFirst), alpha(100));
    QCOMPARE(bench.stake(kCold1, kNew, kFirst), Alpha());
    QCOMPARE(kAlphaDividendsPerSubnet.get(state, kFirst, kOld), Alpha(7));
    QCOMPARE(kTotalHotkeyAlphaLastEpoch.get(state, kNew, kFirst), Alpha(6));
    QCOMPARE(kVotingPower.get(state, kFirst, kOld), 9U);
    QCOMPARE(kStakingHotkeys.get(state, kCold1), Hotkeys{kOld});
    QCOMPARE(bench.broken(), QString());

    NeuronBench all;
    QCOMPARE(all.call(kCold1, SwapHotkeyV2{kOld, kNew, std::nullopt, true}), QStringLiteral("Ok"));
    QVERIFY(all.hasPlace(kNew));
    QCOMPARE(all.stake(kCold1, kOld, kRoot), alpha(10));
    QCOMPARE(kRootClaimable.get(all.state, kOld).size(), std::size_t{1});
    QVERIFY(!hotkeyExists(all.state, kOld));
    QCOMPARE(all.broken(), QString());
}

void TstHotkeySwaps::rootAlone()
{
    NeuronBench bench;
    State& state = bench.state;
    SOMA_WORKS(kCold1, (SwapHotkey{kOld, kNew, kRoot}));
    QVERIFY(bench.hasPlace(kOld));
    QCOMPARE(bench.stake(kCold1, kNew, kRoot), alpha(10));
    QCOMPARE(bench.stake(kCold1, kOld, kFirst), alpha(100));
    QVERIFY(kRootClaimed.get(state, kFirst, kNew, kCold1) == u128{11});
    QVERIFY(!kRootClaimed.contains(state, kFirst, kOld, kCold1));
    QVERIFY(!kAutoParentDelegationEnabled.get(state, kNew));
    QVERIFY(kAutoParentDelegationEnabled.get(state, kOld));
    QCOMPARE(bench.broken(), QString());
}

void TstHotkeySwaps::bothOldAndNewHaveStake()
{
    SwapBench bench;
    bench.addHotkey(kCold1, kNew);
    bench.giveStake(kCold2, kNew, kFirst, alpha(3));
    SOMA_WORKS(kCold1, kInFirst);
    QCOMPARE(bench.stake(kCold1, kNew, kFirst), alpha(100));
    QCOMPARE(bench.stake(kCold2, kNew, kFirst), alpha(53));
    QCOMPARE(kStakingHotkeys.get(bench.state, kCold2), (Hotkeys{kForeign, kOld, kNew}));
    QCOMPARE(bench.broken(), QString());
}

void TstHotkeySwaps::family()
{
    SwapBench bench;
    State& state = bench.state;
    const Hotkey child = hotkey(120);
    const Hotkey parent = hotkey(121);
    const Hotkey waiting = hotkey(122);
    kChildKeys.set(state, kOld, kFirst, Portions{{10, child}});
    kParentKeys.set(state, child, kFirst, Portions{{10, kOld}, {5, parent}});
    kChildKeys.set(state, parent, kFirst, Portions{{20, kOld}});
    kParentKeys.set(state, kOld, kFirst, Portions{{20, parent}});
    kPendingChildKeys.set(state, kFirst, kOld, {Portions{{7, waiting}}, BlockNumber(9)});
    kPendingChildKeys.set(state, kFirst, parent,
                          {Portions{{1, kOld}, {2, child}, {3, kOld}}, BlockNumber(8)});
    SOMA_WORKS(kCold1, kInFirst);
    QCOMPARE(kChildKeys.get(state, kNew, kFirst), (Portions{{10, child}}));
    QCOMPARE(kParentKeys.get(state, kNew, kFirst), (Portions{{20, parent}}));
    QCOMPARE(kParentKeys.get(state, child, kFirst), (Portions{{5, parent}, {10, kNew}}));
    QCOMPARE(kChildKeys.get(state, parent, kFirst), (Portions{{20, kNew}}));
    QCOMPARE(kPendingChildKeys.get(state, kFirst, kNew).first, (Portions{{7, waiting}}));
    QVERIFY(!kPendingChildKeys.contains(state, kFirst, kOld));
    // Only the first mention changes, and goes to the end.
    QCOMPARE(kPendingChildKeys.get(state, kFirst, parent).first,
             (Portions{{2, child}, {3, kOld}, {1, kNew}}));
    QVERIFY(kChildKeys.get(state, kOld, kFirst).empty());
    QVERIFY(!kParentKeys.contains(state, kOld, kFirst));
}

void TstHotkeySwaps::brokenFamily()
{
    SwapBench bench;
    State& state = bench.state;
    kChildKeys.set(state, kOld, kFirst, Portions{{10, kNew}});
    SOMA_BOTH_FAIL(kInFirst, "InvalidChild");
    kChildKeys.set(state, kOld, kFirst, Portions{{UINT64_MAX, kForeign}, {1, kOwnerHot}});
    SOMA_BOTH_FAIL(kEverywhere, "ProportionOverflow");
    kChildKeys.set(state, kOld, kFirst, Portions{{UINT64_MAX, kForeign}});
    kParentKeys.set(state, kOld, kFirst, Portions{{1, kForeign}});
    SOMA_BOTH_FAIL(kInFirst, "ChildParentInconsistency");
    kParentKeys.remove(state, kOld, kFirst);
    Portions many;
    for (std::uint8_t i = 0; i < 6; ++i)
        many.emplace_back(1, hotkey(static_cast<std::uint8_t>(30 + i)));
    kPendingChildKeys.set(state, kFirst, kOld, {many, BlockNumber()});
    SOMA_BOTH_FAIL(kInFirst, "TooManyChildren");
    many.pop_back();
    kPendingChildKeys.set(state, kFirst, kOld, {many, BlockNumber()});
    SOMA_WORKS(kCold1, kInFirst);
}

void TstHotkeySwaps::locks()
{
    for (const bool everywhere : {true, false}) {
        SwapBench bench;
        State& state = bench.state;
        SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(60)}));
        SOMA_WORKS(kCold2, (LockStake{kOld, kFirst, alpha(30)}));
        SOMA_WORKS(kCold2, (LockStake{kOld, kSecond, alpha(20)}));
        SOMA_WORKS(kCold2, (SetPerpetualLock{kFirst, true}));
        state.block().number = 30'000;
        // One that the index names and that is gone.
        kLockingColdkeys.set(state, kFirst, kOld, kBoss, std::monostate{});
        const auto rolled = [&](const Coldkey& who, const Hotkey& hotkey) {
            const LockSum place{kFirst, hotkey, false, lockKindOf(state, who, kFirst)};
            return place.rolled(state, lockOf(kLock.get(state, who, kFirst, hotkey).value()));
        };
        const emission::Lock first = rolled(kCold1, kOld);
        const emission::Lock second = rolled(kCold2, kOld);
        QVERIFY(first.mass < alpha(60) && first.conviction > U64F64::zero());

        SOMA_WORKS(kCold1,
                   (SwapHotkey{kOld, kNew, everywhere ? std::nullopt : std::optional(kFirst)}));
        QCOMPARE(rolled(kCold1, kNew), first);
        QCOMPARE(rolled(kCold2, kNew), second);
        QCOMPARE(lockOf(kDecayingHotkeyLock.get(state, kFirst, kNew).value()), first);
        QCOMPARE(lockOf(kHotkeyLock.get(state, kFirst, kNew).value()), second);
        QVERIFY(!kLock.contains(state, kCold1, kFirst, kOld));
        QVERIFY(!kHotkeyLock.contains(state, kFirst, kOld));
        QVERIFY(!kDecayingHotkeyLock.contains(state, kFirst, kOld));
        QVERIFY(kLockingColdkeys.contains(state, kFirst, kNew, kCold1));
        QVERIFY(!kLockingColdkeys.contains(state, kFirst, kOld, kCold1));
        QVERIFY(!kLockingColdkeys.contains(state, kFirst, kOld, kBoss));
        QCOMPARE(kLock.contains(state, kCold2, kSecond, kNew), everywhere);
        QCOMPARE(kLock.contains(state, kCold2, kSecond, kOld), !everywhere);
    }
}

void TstHotkeySwaps::ownersLocks()
{
    SwapBench bench;
    State& state = bench.state;
    kSubnetOwnerHotkey.set(state, kFirst, kOld);
    SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(60)}));
    SOMA_WORKS(kCold2, (LockStake{kOld, kFirst, alpha(30)}));
    SOMA_WORKS(kCold2, (SetPerpetualLock{kFirst, true}));
    SOMA_WORKS(kCold1, kInFirst);
    QCOMPARE(kSubnetOwnerHotkey.get(state, kFirst), kNew);
    QCOMPARE(kDecayingOwnerLock.get(state, kFirst)->lockedMass, alpha(60));
    QCOMPARE(kOwnerLock.get(state, kFirst)->lockedMass, alpha(30));
    QCOMPARE(kOwnerLock.get(state, kFirst)->conviction, U64F64::fromInt(alpha(30).value()));
    QVERIFY(!kHotkeyLock.contains(state, kFirst, kNew));
    // Onto the owner's hotkey: its sums become the owner's, and count whole.
    SwapBench other;
    kSubnetOwnerHotkey.set(other.state, kFirst, kNew);
    QCOMPARE(other.call(kCold1, LockStake{kOld, kFirst, alpha(60)}), QStringLiteral("Ok"));
    QCOMPARE(other.call(kCold1, kInFirst), QStringLiteral("Ok"));
    QCOMPARE(kDecayingOwnerLock.get(other.state, kFirst)->conviction,
             U64F64::fromInt(alpha(60).value()));
    QVERIFY(!kDecayingHotkeyLock.contains(other.state, kFirst, kOld));
}

/// Counted by hand along the reference's lines for a hotkey that has nothing.
void TstHotkeySwaps::weight()
{
    StakeBench bench;
    bench.state.block().number = 20'000;
    const CallResult result =
        dispatchUnguarded(RuntimeCall(kEverywhere), bench.state, Origin::account(kCold1.id));
    QVERIFY(bool(result));
    QVERIFY(result.info().actualWeight == databaseWeight(72, 49));
}

QTEST_APPLESS_MAIN(TstHotkeySwaps)
#include "tst_hotkey_swaps.moc"
