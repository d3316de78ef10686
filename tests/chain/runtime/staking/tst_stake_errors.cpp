// The staking calls come in families that share their rules. Here each member of a family meets
// each error of it, also with the largest numbers there are; what a family does when all is well
// stands in the other tests. tests/tools/call_coverage sees to it that none is left out.
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "tests/chain/runtime/key_swaps/swap_bench.h"

#include <QTest>

#include <functional>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

constexpr NetUid kNowhere{9};
const Hotkey kUnknown = hotkey(50);

using Adding = std::function<RuntimeCall(const Hotkey&, NetUid, Rao)>;
using Removing = std::function<RuntimeCall(const Hotkey&, NetUid, Alpha)>;
using Moving = std::function<RuntimeCall(NetUid, NetUid, Alpha)>;

constexpr Rao tao(std::uint64_t amount)
{
    return Rao(amount * kTao);
}

RuntimeCall addStake(const Hotkey& hotkey, NetUid netuid, Rao amount)
{
    return AddStake{hotkey, netuid, amount};
}

RuntimeCall addStakeLimit(const Hotkey& hotkey, NetUid netuid, Rao amount)
{
    return AddStakeLimit{hotkey, netuid, amount, Rao::max(), false};
}

RuntimeCall addStakeBurn(const Hotkey& hotkey, NetUid netuid, Rao amount)
{
    return AddStakeBurn{hotkey, netuid, amount, std::nullopt};
}

RuntimeCall addStakeBurnLimit(const Hotkey& hotkey, NetUid netuid, Rao amount)
{
    return AddStakeBurn{hotkey, netuid, amount, Rao::max()};
}

RuntimeCall removeStake(const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    return RemoveStake{hotkey, netuid, amount};
}

RuntimeCall removeStakeLimit(const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    return RemoveStakeLimit{hotkey, netuid, amount, Rao(), false};
}

/// Always all of it.
RuntimeCall removeAll(const Hotkey& hotkey, NetUid netuid, Alpha)
{
    return RemoveStakeFullLimit{hotkey, netuid, std::nullopt};
}

RuntimeCall removeAllLimit(const Hotkey& hotkey, NetUid netuid, Alpha)
{
    return RemoveStakeFullLimit{hotkey, netuid, Rao()};
}

RuntimeCall moveStake(NetUid from, NetUid to, Alpha amount)
{
    return MoveStake{kOld, kForeign, from, to, amount};
}

RuntimeCall transferStake(NetUid from, NetUid to, Alpha amount)
{
    return TransferStake{kCold2, kOld, from, to, amount};
}

RuntimeCall swapStake(NetUid from, NetUid to, Alpha amount)
{
    return SwapStake{kOld, from, to, amount};
}

RuntimeCall swapStakeLimit(NetUid from, NetUid to, Alpha amount)
{
    return SwapStakeLimit{kOld, from, to, amount, Rao(), false};
}

} // namespace

Q_DECLARE_METATYPE(Adding)
Q_DECLARE_METATYPE(Removing)
Q_DECLARE_METATYPE(Moving)

class TestStakeErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adding_data();
    void adding();
    void addingUnderALimit();
    void burningWhatWasAdded();
    void removing_data();
    void removing();
    void removingUnderALimit();
    void unstakingAll();
    void moving_data();
    void moving();
    void movingWithinASubnet();
    void movingUnderALimit();
    void transferring();
};

void TestStakeErrors::adding_data()
{
    QTest::addColumn<Adding>("call");
    QTest::newRow("add_stake") << Adding(addStake);
    QTest::newRow("add_stake_limit") << Adding(addStakeLimit);
    QTest::newRow("add_stake_burn") << Adding(addStakeBurn);
    QTest::newRow("add_stake_burn with a limit") << Adding(addStakeBurnLimit);
}

void TestStakeErrors::adding()
{
    QFETCH(Adding, call);
    SwapBench bench;
    SOMA_FAILS(Origin::root(), call(kOld, kFirst, tao(1)), "BadOrigin");
    SOMA_FAILS(Origin::none(), call(kOld, kFirst, tao(1)), "BadOrigin");
    SOMA_FAILS(kCold1, call(kOld, kNowhere, tao(1)), "SubnetNotExists");
    SOMA_FAILS(kCold1, call(kUnknown, kFirst, tao(1)), "HotKeyAccountNotExists");
    SOMA_FAILS(kCold1, call(kOld, kFirst, Rao()), "AmountTooLow");
    SOMA_FAILS(kCold1, call(kOld, kFirst, Rao(initial::kMinStake)), "AmountTooLow");
    // The least and what swapping it costs.
    const Rao least(initial::kMinStake + initial::kMinStake * 33 / 65'535);
    SOMA_FAILS(kCold1, call(kOld, kFirst, Rao(least.value() - 1)), "AmountTooLow");
    SOMA_FAILS(kCold1, call(kOld, kFirst, Rao::max()), "InsufficientLiquidity");
    SOMA_FAILS(kCold1, call(kOld, kRoot, Rao::max()), "NotEnoughBalanceToStake");
    const Rao all = bench.free(kCold1.id);
    SOMA_FAILS(kCold1, call(kOld, kFirst, Rao(all.value() + 1)), "NotEnoughBalanceToStake");
    kSubtokenEnabled.set(bench.state, kFirst, false);
    SOMA_FAILS(kCold1, call(kOld, kFirst, tao(1)), "SubtokenDisabled");
    kSubtokenEnabled.set(bench.state, kFirst, true);
    SOMA_WORKS(kCold1, call(kOld, kFirst, least));
}

void TestStakeErrors::addingUnderALimit()
{
    SwapBench bench;
    // One TAO is one alpha, and ten move that by two hundredths.
    const Rao close(1'010'000'000);
    SOMA_FAILS(kCold1, (AddStakeLimit{kOld, kFirst, tao(10), close, false}), "SlippageTooHigh");
    SOMA_FAILS(kCold1, (AddStakeBurn{kOld, kFirst, tao(10), close}), "SlippageTooHigh");
    SOMA_FAILS(kCold1, (AddStakeLimit{kOld, kFirst, tao(10), Rao(), true}),
               "Swap.PriceLimitExceeded");
    SOMA_FAILS(kCold1, (AddStakeBurn{kOld, kFirst, tao(10), Rao()}), "Swap.PriceLimitExceeded");
    SOMA_WORKS(kCold1, (AddStakeLimit{kOld, kFirst, tao(10), close, true}));
}

void TestStakeErrors::burningWhatWasAdded()
{
    SwapBench bench;
    SOMA_FAILS(kCold1, (AddStakeBurn{kOld, kRoot, tao(1), std::nullopt}),
               "CannotBurnOrRecycleOnRootSubnet");
}

void TestStakeErrors::removing_data()
{
    QTest::addColumn<Removing>("call");
    QTest::addColumn<bool>("asksSubtoken");
    QTest::newRow("remove_stake") << Removing(removeStake) << true;
    QTest::newRow("remove_stake_limit") << Removing(removeStakeLimit) << false;
    QTest::newRow("remove_stake_full_limit") << Removing(removeAll) << true;
    QTest::newRow("remove_stake_full_limit with a limit") << Removing(removeAllLimit) << false;
}

void TestStakeErrors::removing()
{
    QFETCH(Removing, call);
    QFETCH(bool, asksSubtoken);
    SwapBench bench;
    State& state = bench.state;
    SOMA_FAILS(Origin::root(), call(kOld, kFirst, alpha(1)), "BadOrigin");
    SOMA_FAILS(Origin::none(), call(kOld, kFirst, alpha(1)), "BadOrigin");
    QCOMPARE(bench.call(kCold1, call(kOld, kNowhere, alpha(1))),
             asksSubtoken ? QStringLiteral("SubtokenDisabled") : QStringLiteral("SubnetNotExists"));
    kSubtokenEnabled.set(state, kNowhere, true);
    SOMA_FAILS(kCold1, call(kOld, kNowhere, alpha(1)), "SubnetNotExists");
    // Nothing is staked with it.
    SOMA_FAILS(kCold1, call(kForeign, kFirst, Alpha()), "AmountTooLow");
    const Alpha pool = kSubnetAlphaIn.get(state, kFirst);
    kSubnetAlphaIn.set(state, kFirst, Alpha(1));
    SOMA_FAILS(kCold1, call(kOld, kFirst, alpha(100)), "InsufficientLiquidity");
    kSubnetAlphaIn.set(state, kFirst, pool);
    kOwner.remove(state, kOld);
    SOMA_FAILS(kCold1, call(kOld, kFirst, alpha(100)), "HotKeyAccountNotExists");
    kOwner.set(state, kOld, kCold1);
    SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(60)}));
    SOMA_FAILS(kCold1, call(kOld, kFirst, alpha(100)), "StakeUnavailable");
}

void TestStakeErrors::removingUnderALimit()
{
    SwapBench bench;
    const Rao close(990'000'000);
    SOMA_FAILS(kCold1, (RemoveStakeLimit{kOld, kFirst, alpha(50), close, false}),
               "SlippageTooHigh");
    SOMA_FAILS(kCold1, (RemoveStakeFullLimit{kOld, kFirst, close}), "SlippageTooHigh");
    SOMA_FAILS(kCold1, (RemoveStakeLimit{kOld, kFirst, alpha(50), Rao::max(), false}),
               "Swap.PriceLimitExceeded");
    SOMA_FAILS(kCold1, (RemoveStakeFullLimit{kOld, kFirst, Rao::max()}), "Swap.PriceLimitExceeded");
    SOMA_FAILS(kCold1,
               (RemoveStakeLimit{kOld, kFirst, Alpha(alpha(100).value() + 1), Rao(), false}),
               "NotEnoughStakeToWithdraw");
    SOMA_FAILS(kCold1, (RemoveStakeLimit{kOld, kFirst, Alpha(UINT64_MAX), Rao(), false}),
               "InsufficientLiquidity");
    SOMA_FAILS(kCold1, (RemoveStakeLimit{kOld, kFirst, Alpha(1), Rao(), false}), "AmountTooLow");
    SOMA_FAILS(kCold1, (RemoveStake{kOld, kFirst, Alpha(1)}), "AmountTooLow");
    SOMA_WORKS(kCold1, (RemoveStakeLimit{kOld, kFirst, alpha(50), close, true}));
}

void TestStakeErrors::unstakingAll()
{
    SwapBench bench;
    for (const Origin& nobody : {Origin::root(), Origin::none()}) {
        SOMA_FAILS(nobody, UnstakeAll{kOld}, "BadOrigin");
        SOMA_FAILS(nobody, UnstakeAllAlpha{kOld}, "BadOrigin");
    }
    SOMA_FAILS(kCold1, UnstakeAll{kUnknown}, "HotKeyAccountNotExists");
    SOMA_FAILS(kCold1, UnstakeAllAlpha{kUnknown}, "HotKeyAccountNotExists");
    SOMA_FAILS(kCold1, UnstakeAllAlpha{kForeign}, "AmountTooLow");
    SOMA_WORKS(kCold1, UnstakeAll{kForeign});
}

void TestStakeErrors::moving_data()
{
    QTest::addColumn<Moving>("call");
    QTest::newRow("move_stake") << Moving(moveStake);
    QTest::newRow("transfer_stake") << Moving(transferStake);
    QTest::newRow("swap_stake") << Moving(swapStake);
    QTest::newRow("swap_stake_limit") << Moving(swapStakeLimit);
}

void TestStakeErrors::moving()
{
    QFETCH(Moving, call);
    SwapBench bench;
    State& state = bench.state;
    SOMA_FAILS(Origin::root(), call(kFirst, kSecond, alpha(1)), "BadOrigin");
    SOMA_FAILS(Origin::none(), call(kFirst, kSecond, alpha(1)), "BadOrigin");
    SOMA_FAILS(kCold1, call(kFirst, kNowhere, alpha(1)), "SubnetNotExists");
    SOMA_FAILS(kCold1, call(kNowhere, kFirst, alpha(1)), "SubnetNotExists");
    for (const NetUid netuid : {kFirst, kSecond}) {
        kSubtokenEnabled.set(state, netuid, false);
        SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(1)), "SubtokenDisabled");
        kSubtokenEnabled.set(state, netuid, true);
    }
    kOwner.remove(state, kOld);
    SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(1)), "HotKeyAccountNotExists");
    kOwner.set(state, kOld, kCold1);
    SOMA_FAILS(kCold1, call(kFirst, kSecond, Alpha(initial::kMinStake)), "AmountTooLow");
    const Alpha pool = kSubnetAlphaIn.get(state, kFirst);
    kSubnetAlphaIn.set(state, kFirst, Alpha(1));
    SOMA_FAILS(kCold1, call(kFirst, kSecond, Alpha(UINT64_MAX)), "InsufficientLiquidity");
    kSubnetAlphaIn.set(state, kFirst, pool);
    // Selling is tried beforehand, buying with the proceeds is not.
    const Rao pooled = kSubnetTAO.get(state, kSecond);
    kSubnetAlphaIn.set(state, kSecond, Alpha(999'999));
    SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(1)), "Swap.ReservesTooLow");
    kSubnetAlphaIn.set(state, kSecond, Alpha(1'000'000));
    SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(1)), "Swap.PriceLimitExceeded");
    kSubnetTAO.set(state, kSecond, Rao(1));
    SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(1)), "Swap.SwapInputTooLarge");
    kSubnetAlphaIn.set(state, kSecond, pool);
    kSubnetTAO.set(state, kSecond, pooled);
    SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(60)}));
    SOMA_FAILS(kCold1, call(kFirst, kSecond, alpha(100)), "StakeUnavailable");
    SOMA_WORKS(kCold1, call(kFirst, kSecond, alpha(30)));
}

void TestStakeErrors::movingWithinASubnet()
{
    SwapBench bench;
    SOMA_FAILS(kCold1, (MoveStake{kOld, kOld, kFirst, kFirst, alpha(1)}), "SameNetuid");
    SOMA_FAILS(kCold1, (TransferStake{kCold1, kOld, kFirst, kFirst, alpha(1)}), "SameNetuid");
    SOMA_FAILS(kCold1, swapStake(kFirst, kFirst, alpha(1)), "SameNetuid");
    SOMA_FAILS(kCold1, swapStakeLimit(kFirst, kFirst, alpha(1)), "SameNetuid");
    SOMA_FAILS(kCold1, (MoveStake{kOld, kUnknown, kFirst, kFirst, alpha(1)}),
               "HotKeyAccountNotExists");
    SOMA_FAILS(kCold1, (MoveStake{kOld, kForeign, kFirst, kFirst, Alpha(1)}), "AmountTooLow");
    SOMA_FAILS(kCold1, (TransferStake{kCold2, kOld, kFirst, kFirst, Alpha(1)}), "AmountTooLow");
}

void TestStakeErrors::movingUnderALimit()
{
    SwapBench bench;
    const Rao close(990'000'000);
    SOMA_FAILS(kCold1, (SwapStakeLimit{kOld, kFirst, kSecond, alpha(50), close, false}),
               "SlippageTooHigh");
    SOMA_WORKS(kCold1, (SwapStakeLimit{kOld, kFirst, kSecond, alpha(50), close, true}));
}

void TestStakeErrors::transferring()
{
    SwapBench bench;
    State& state = bench.state;
    for (const NetUid netuid : {kFirst, kSecond}) {
        kTransferToggle.set(state, netuid, false);
        SOMA_FAILS(kCold1, transferStake(kFirst, kSecond, alpha(1)), "TransferDisallowed");
        kTransferToggle.set(state, netuid, true);
    }
    // Locked alpha goes along, if the receiver takes it and has no lock with another hotkey.
    SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(100)}));
    SOMA_WORKS(kCold2, SetRejectLockedAlpha{true});
    SOMA_FAILS(kCold1, transferStake(kFirst, kFirst, alpha(60)), "AccountRejectsLockedAlpha");
    SOMA_WORKS(kCold2, SetRejectLockedAlpha{false});
    bench.giveStake(kCold2, kForeign, kFirst, alpha(10));
    SOMA_WORKS(kCold2, (LockStake{kForeign, kFirst, alpha(10)}));
    SOMA_FAILS(kCold1, transferStake(kFirst, kFirst, alpha(60)), "LockHotkeyMismatch");
}

QTEST_APPLESS_MAIN(TestStakeErrors)
#include "tst_stake_errors.moc"
