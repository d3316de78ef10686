// Takes, children, owners of hotkeys and where incentives are staked.
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "tests/chain/runtime/staking/stake_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using subtensor::SetChildren;

namespace {

const Coldkey kOwner1 = coldkey(1);
const Coldkey kOwner2 = coldkey(2);
const Hotkey kHot = hotkey(101);
const Hotkey kHot2 = hotkey(102);
const Hotkey kUnknown = hotkey(99);
constexpr NetUid kNone{7};
constexpr std::uint64_t kHalf = std::uint64_t{1} << 63;

using Children = std::vector<StakePortion>;

} // namespace

class TstKeyCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void increasingTheTake();
    void decreasingTheTake();
    void childkeyTake();
    void childkeyTakeErrors();
    void associating();
    void autoStake();
    void autoParents();
    void childrenWait();
    void childrenAtOnce();
    void childrenReplaceEachOther();
    void childrenErrors();
    void contradictionsAreDropped();
    void newSubnetsAreAdopted();
    void settings();
};

void TstKeyCalls::increasingTheTake()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), (IncreaseTake{kHot, 5}), "BadOrigin");
    SOMA_FAILS(kOwner1, (IncreaseTake{kUnknown, 5}), "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner2, (IncreaseTake{kHot, 5}), "NonAssociatedColdKey");
    SOMA_FAILS(kOwner1, (IncreaseTake{kHot, 11'797}), "DelegateTakeTooHigh");
    // Nothing was decided yet, so that any take is an increase.
    SOMA_WORKS(kOwner1, (IncreaseTake{kHot, 100}));
    QCOMPARE(kDelegates.get(bench.state, kHot), std::uint16_t{100});
    SOMA_FAILS(kOwner1, (IncreaseTake{kHot, 100}), "DelegateTakeTooLow");
    SOMA_FAILS(kOwner1, (IncreaseTake{kHot, 101}), "DelegateTxRateLimitExceeded");
    bench.state.block().number = 1000 + 216'000;
    SOMA_FAILS(kOwner1, (IncreaseTake{kHot, 101}), "DelegateTxRateLimitExceeded");
    bench.state.block().number = 1000 + 216'001;
    SOMA_WORKS(kOwner1, (IncreaseTake{kHot, 11'796}));
    QCOMPARE(lastDelegateTake(bench.state, kHot.id), BlockNumber(217'001));
}

void TstKeyCalls::decreasingTheTake()
{
    StakeBench bench;
    SOMA_FAILS(Origin::none(), (DecreaseTake{kHot, 5}), "BadOrigin");
    SOMA_FAILS(kOwner1, (DecreaseTake{kUnknown, 5}), "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner2, (DecreaseTake{kHot, 5}), "NonAssociatedColdKey");
    SOMA_WORKS(kOwner1, (DecreaseTake{kHot, 200}));
    SOMA_FAILS(kOwner1, (DecreaseTake{kHot, 200}), "DelegateTakeTooLow");
    // No limit downwards, but it starts the wait for going up.
    SOMA_WORKS(kOwner1, (DecreaseTake{kHot, 100}));
    SOMA_FAILS(kOwner1, (IncreaseTake{kHot, 101}), "DelegateTxRateLimitExceeded");
    kMinDelegateTake.set(bench.state, 50);
    SOMA_FAILS(kOwner1, (DecreaseTake{kHot, 49}), "DelegateTakeTooLow");
    SOMA_WORKS(kOwner1, (DecreaseTake{kHot, 50}));
    // Both cost nothing.
    QCOMPARE(RuntimeCall(DecreaseTake{kHot, 1}).dispatchInfo().pays, Pays::No);
    QCOMPARE(RuntimeCall(IncreaseTake{kHot, 1}).dispatchInfo().pays, Pays::No);
}

void TstKeyCalls::childkeyTake()
{
    StakeBench bench;
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kFirst, 1000}));
    QCOMPARE(kChildkeyTake.get(bench.state, kHot, kFirst), std::uint16_t{1000});
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 1001}), "TxChildkeyTakeRateLimitExceeded");
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kSecond, 1001}));
    // Less, or the same, is always possible and starts the wait anew.
    bench.state.block().number = 1000 + 215'999;
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 1001}), "TxChildkeyTakeRateLimitExceeded");
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kFirst, 1000}));
    bench.state.block().number = 1000 + 216'000;
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 1001}), "TxChildkeyTakeRateLimitExceeded");
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kSecond, 1002}));
}

void TstKeyCalls::childkeyTakeErrors()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), (SetChildkeyTake{kHot, kFirst, 1}), "BadOrigin");
    SOMA_FAILS(kOwner2, (SetChildkeyTake{kHot, kFirst, 1}), "NonAssociatedColdKey");
    SOMA_FAILS(kOwner2, (SetChildkeyTake{kUnknown, kFirst, 1}), "NonAssociatedColdKey");
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 11'797}), "InvalidChildkeyTake");
    kMinChildkeyTakePerSubnet.set(bench.state, kFirst, 500);
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 499}), "InvalidChildkeyTake");
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kFirst, 500}));
    kMinChildkeyTake.set(bench.state, 600);
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 599}), "InvalidChildkeyTake");
    // The minimum counts as the present take.
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kFirst, 600}));
}

void TstKeyCalls::associating()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), TryAssociateHotkey{kUnknown}, "BadOrigin");
    SOMA_FAILS(kOwner1, TryAssociateHotkey{Hotkey{subnetAccountOf(kFirst)}},
               "CannotUseSystemAccount");
    SOMA_WORKS(kOwner1, TryAssociateHotkey{kUnknown});
    QCOMPARE(ownerOf(bench.state, kUnknown), kOwner1);
    // Another's stays another's.
    SOMA_WORKS(kOwner2, TryAssociateHotkey{kUnknown});
    QCOMPARE(ownerOf(bench.state, kUnknown), kOwner1);
}

void TstKeyCalls::autoStake()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), (SetColdkeyAutoStakeHotkey{kFirst, kHot}), "BadOrigin");
    SOMA_FAILS(kOwner1, (SetColdkeyAutoStakeHotkey{kNone, kHot}), "SubnetNotExists");
    SOMA_FAILS(kOwner1, (SetColdkeyAutoStakeHotkey{kFirst, kHot}), "HotKeyNotRegisteredInSubNet");
    kUids.set(bench.state, kFirst, kHot, Uid(0));
    kUids.set(bench.state, kFirst, kHot2, Uid(1));
    SOMA_WORKS(kOwner1, (SetColdkeyAutoStakeHotkey{kFirst, kHot}));
    SOMA_FAILS(kOwner1, (SetColdkeyAutoStakeHotkey{kFirst, kHot}), "SameAutoStakeHotkeyAlreadySet");
    SOMA_WORKS(kOwner2, (SetColdkeyAutoStakeHotkey{kFirst, kHot}));
    SOMA_WORKS(kOwner1, (SetColdkeyAutoStakeHotkey{kFirst, kHot2}));
    QCOMPARE(kAutoStakeDestination.get(bench.state, kOwner1, kFirst), std::optional(kHot2));
    QCOMPARE(kAutoStakeDestinationColdkeys.get(bench.state, kHot, kFirst), std::vector{kOwner2});
    QCOMPARE(kAutoStakeDestinationColdkeys.get(bench.state, kHot2, kFirst), std::vector{kOwner1});
}

void TstKeyCalls::autoParents()
{
    StakeBench bench;
    SOMA_FAILS(Origin::none(), (SetAutoParentDelegationEnabled{kHot, false}), "BadOrigin");
    SOMA_FAILS(kOwner2, (SetAutoParentDelegationEnabled{kHot, false}), "NonAssociatedColdKey");
    SOMA_FAILS(kOwner1, (SetAutoParentDelegationEnabled{kHot, false}),
               "HotKeyNotRegisteredInSubNet");
    kUids.set(bench.state, kRoot, kHot, Uid(0));
    QVERIFY(kAutoParentDelegationEnabled.get(bench.state, kHot));
    SOMA_WORKS(kOwner1, (SetAutoParentDelegationEnabled{kHot, false}));
    QVERIFY(!kAutoParentDelegationEnabled.get(bench.state, kHot));
}

void TstKeyCalls::childrenWait()
{
    StakeBench bench;
    const Children children{{kHalf, kHot2}};
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kFirst, children}));
    QVERIFY(kChildKeys.get(bench.state, kHot, kFirst).empty());
    QCOMPARE(kPendingChildKeys.get(bench.state, kFirst, kHot).second, BlockNumber(8200));
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, children}), "TxRateLimitExceeded");
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kSecond, children}));
    bench.state.block().number = 1149;
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, {}}), "TxRateLimitExceeded");

    bench.state.block().number = 8200;
    applyPendingChildren(bench.state, kFirst);
    QVERIFY(kChildKeys.get(bench.state, kHot, kFirst).empty());
    bench.state.block().number = 8201;
    applyPendingChildren(bench.state, kFirst);
    QCOMPARE(kChildKeys.get(bench.state, kHot, kFirst), children);
    QCOMPARE(kParentKeys.get(bench.state, kHot2, kFirst), (Children{{kHalf, kHot}}));
    QVERIFY(!kPendingChildKeys.contains(bench.state, kFirst, kHot));
    QVERIFY(kPendingChildKeys.contains(bench.state, kSecond, kHot));
}

void TstKeyCalls::childrenAtOnce()
{
    StakeBench bench;
    kSubtokenEnabled.set(bench.state, kFirst, false);
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kFirst, {{7, kHot2}, {5, kUnknown}}}));
    // Sorted by hotkey.
    QCOMPARE(kChildKeys.get(bench.state, kHot, kFirst), (Children{{5, kUnknown}, {7, kHot2}}));
    QVERIFY(!kPendingChildKeys.contains(bench.state, kFirst, kHot));
    // What waits on a subnet that has not begun comes at once as well.
    kPendingChildKeys.set(bench.state, kFirst, kHot, {{{9, kHot2}}, BlockNumber(99'999)});
    applyPendingChildren(bench.state, kFirst);
    QCOMPARE(kChildKeys.get(bench.state, kHot, kFirst), (Children{{9, kHot2}}));
}

void TstKeyCalls::childrenReplaceEachOther()
{
    StakeBench bench;
    applyChildren(bench.state, kHot, kFirst, {{1, kHot2}, {2, kUnknown}});
    applyChildren(bench.state, hotkey(103), kFirst, {{4, kHot2}});
    applyChildren(bench.state, kHot, kFirst, {{3, kHot2}, {5, hotkey(104)}});
    QCOMPARE(kChildKeys.get(bench.state, kHot, kFirst), (Children{{3, kHot2}, {5, hotkey(104)}}));
    QCOMPARE(kParentKeys.get(bench.state, kHot2, kFirst), (Children{{3, kHot}, {4, hotkey(103)}}));
    QVERIFY(!kParentKeys.contains(bench.state, kUnknown, kFirst));
    applyChildren(bench.state, kHot, kFirst, {});
    QVERIFY(!kChildKeys.contains(bench.state, kHot, kFirst));
    QCOMPARE(kParentKeys.get(bench.state, kHot2, kFirst), (Children{{4, hotkey(103)}}));
    // A child that gets children of its own keeps its parents.
    applyChildren(bench.state, kHot2, kFirst, {{6, kUnknown}});
    QCOMPARE(kParentKeys.get(bench.state, kHot2, kFirst), (Children{{4, hotkey(103)}}));
    QCOMPARE(kChildKeys.get(bench.state, hotkey(103), kFirst), (Children{{4, kHot2}}));
}

void TstKeyCalls::childrenErrors()
{
    StakeBench bench;
    const Children one{{1, kHot2}};
    SOMA_FAILS(Origin::root(), (SetChildren{kHot, kFirst, one}), "BadOrigin");
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kRoot, one}), "RegistrationNotPermittedOnRootSubnet");
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kNone, one}), "SubnetNotExists");
    SOMA_FAILS(kOwner2, (SetChildren{kHot, kFirst, one}), "NonAssociatedColdKey");
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, {{1, kHot2}, {2, kHot2}}}), "DuplicateChild");
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, {{1, kHot}}}), "InvalidChild");
    Children many;
    for (std::uint8_t i = 0; i < 6; ++i)
        many.emplace_back(1, hotkey(static_cast<std::uint8_t>(110 + i)));
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, many}), "TooManyChildren");
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, {{UINT64_MAX, kHot2}, {1, kUnknown}}}),
               "ProportionOverflow");
    applyChildren(bench.state, kHot2, kFirst, {{1, kHot}});
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, one}), "ChildParentInconsistency");
    applyChildren(bench.state, kHot2, kFirst, {});

    bench.giveStake(kOwner2, kHot, kFirst, Alpha(99));
    kStakeThreshold.set(bench.state, 100);
    SOMA_FAILS(kOwner1, (SetChildren{kHot, kFirst, one}), "NotEnoughStakeToSetChildkeys");
    bench.giveStake(kOwner2, kHot, kSecond, Alpha(1));
    many.pop_back();
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kFirst, many}));
    // No stake is needed to have none, nor by the subnet's owner.
    kStakeThreshold.set(bench.state, 101);
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kSecond, {}}));
    kSubnetOwnerHotkey.set(bench.state, kFirst, kHot2);
    SOMA_WORKS(kOwner2, (SetChildren{kHot2, kFirst, {{UINT64_MAX, kUnknown}}}));
}

void TstKeyCalls::contradictionsAreDropped()
{
    StakeBench bench;
    applyChildren(bench.state, kHot, kFirst, {{1, kHot2}});
    const std::uint32_t before = bench.events();
    applyChildren(bench.state, kHot2, kFirst, {{1, kHot}});
    QCOMPARE(bench.events(), before);
    QVERIFY(!kChildKeys.contains(bench.state, kHot2, kFirst));
    // So is one's own name.
    applyChildren(bench.state, kHot2, kFirst, {{1, kHot2}, {2, kUnknown}});
    QCOMPARE(kChildKeys.get(bench.state, kHot2, kFirst), (Children{{2, kUnknown}}));
}

void TstKeyCalls::newSubnetsAreAdopted()
{
    StakeBench bench;
    kSubtokenEnabled.set(bench.state, kFirst, false);
    kSubnetOwnerHotkey.set(bench.state, kFirst, kHot2);
    bench.addHotkey(kOwner1, hotkey(103));
    for (std::uint16_t i = 0; i < 3; ++i)
        subtensor::kKeys.set(bench.state, kRoot, Uid(i),
                             hotkey(static_cast<std::uint8_t>(101 + i)));
    kAutoParentDelegationEnabled.set(bench.state, hotkey(103), false);
    QVERIFY(adoptOwnerHotkey(bench.state, kFirst));
    QCOMPARE(kParentKeys.get(bench.state, kHot2, kFirst), (Children{{UINT64_MAX, kHot}}));
    QVERIFY(!adoptOwnerHotkey(bench.state, kRoot));
    QVERIFY(!adoptOwnerHotkey(bench.state, kNone));
}

void TstKeyCalls::settings()
{
    StakeBench bench;
    SOMA_FAILS(kOwner1, SudoSetTxChildkeyTakeRateLimit{BlockSpan(5)}, "BadOrigin");
    SOMA_FAILS(kOwner1, SudoSetMinChildkeyTake{5}, "BadOrigin");
    SOMA_FAILS(kOwner1, SudoSetMaxChildkeyTake{5}, "BadOrigin");
    SOMA_FAILS(kOwner1, SetPendingChildkeyCooldown{BlockSpan(5)}, "BadOrigin");
    const std::uint32_t before = bench.events();
    SOMA_WORKS(Origin::root(), SudoSetTxChildkeyTakeRateLimit{BlockSpan(5)});
    SOMA_WORKS(Origin::root(), SudoSetMinChildkeyTake{5});
    SOMA_WORKS(Origin::root(), SudoSetMaxChildkeyTake{6});
    QCOMPARE(bench.events(), before + 3);
    SOMA_WORKS(Origin::root(), SetPendingChildkeyCooldown{BlockSpan(0)});
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 4}), "InvalidChildkeyTake");
    SOMA_FAILS(kOwner1, (SetChildkeyTake{kHot, kFirst, 7}), "InvalidChildkeyTake");
    SOMA_WORKS(kOwner1, (SetChildkeyTake{kHot, kFirst, 6}));
    SOMA_WORKS(kOwner1, (SetChildren{kHot, kFirst, {{1, kHot2}}}));
    QCOMPARE(kPendingChildKeys.get(bench.state, kFirst, kHot).second, BlockNumber(1000));
}

QTEST_APPLESS_MAIN(TstKeyCalls)
#include "tst_key_calls.moc"
