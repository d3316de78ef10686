// Moving stake to another hotkey, coldkey or subnet.
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/stake_checks.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "tests/chain/runtime/staking/stake_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;

namespace {

const Coldkey kOwner1 = coldkey(1);
const Coldkey kOwner2 = coldkey(2);
const Hotkey kHot = hotkey(101);
const Hotkey kHot2 = hotkey(102);
const Hotkey kUnknown = hotkey(99);
constexpr NetUid kNone{7};

constexpr Rao tao(std::uint64_t count)
{
    return Rao(count * kTao);
}

constexpr Alpha alpha(std::uint64_t count)
{
    return Alpha(count * kTao);
}

/// coldkey(1) has 100 alpha with its own hotkey on the first subnet.
struct MoveBench : StakeBench {
    MoveBench() { giveStake(kOwner1, kHot, kFirst, alpha(100)); }
};

} // namespace

class TstMoveCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toAnotherHotkey();
    void toAnotherSubnet();
    void fromRootAndToRoot();
    void toAnotherColdkey();
    void acrossToAnotherColdkey();
    void toggles();
    void errors();
    void tooLittleIsNotStakedAgain();
    void limits();
    void rootClaimsFollow();
    void locksFollow();
    void extremeAmounts();
};

void TstMoveCalls::toAnotherHotkey()
{
    MoveBench bench;
    const std::uint32_t before = bench.events();
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, alpha(30)}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(70));
    QCOMPARE(bench.stake(kOwner1, kHot2, kFirst), alpha(30));
    // Removed, added, moved; no swap and no fee.
    QCOMPARE(bench.events(), before + 3);
    QCOMPARE(kSubnetTAO.get(bench.state, kFirst), tao(1000));
    QCOMPARE(bench.free(bench.author), Rao());
    QVERIFY(kLastColdkeyHotkeyStakeBlock.contains(bench.state, kOwner1, kHot2));
    QCOMPARE(bench.broken(), QString());
    // More than there is means all.
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, Alpha::max()}));
    QCOMPARE(bench.stake(kOwner1, kHot2, kFirst), alpha(100));
}

void TstMoveCalls::toAnotherSubnet()
{
    MoveBench bench;
    const pool::Pool origin = swap::loadPool(bench.state, kFirst);
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kSecond, alpha(10)}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(90));
    // The origin's fee only.
    const auto sold = pool::sellAlpha(origin, alpha(10), pool::PriceLimit::forSelling());
    const auto bought = pool::buyAlpha(swap::loadPool(StakeBench().state, kSecond), sold->paidOut,
                                       pool::PriceLimit::forBuying(), {.dropFees = true});
    QCOMPARE(bench.stake(kOwner1, kHot2, kSecond), bought->paidOut);
    QCOMPARE(bench.free(kOwner1.id), tao(1000));
    // Somebody else's hotkey becomes a delegate.
    QVERIFY(kDelegates.contains(bench.state, kHot2));
    QCOMPARE(bench.broken(), QString());
    SOMA_WORKS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(10)}));
    QVERIFY(!kDelegates.contains(bench.state, kHot));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(80));
    QVERIFY(bench.stake(kOwner1, kHot, kSecond) > alpha(9));
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::fromRootAndToRoot()
{
    MoveBench bench;
    SOMA_WORKS(kOwner1, (SwapStake{kHot, kFirst, kRoot, alpha(10)}));
    QVERIFY(bench.stake(kOwner1, kHot, kRoot) > alpha(9));
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{1});
    QCOMPARE(bench.broken(), QString());
    // From root the destination charges.
    const Rao before = bench.free(bench.author);
    SOMA_WORKS(kOwner1, (SwapStake{kHot, kRoot, kSecond, Alpha::max()}));
    QVERIFY(bench.free(bench.author) > before);
    QCOMPARE(bench.stake(kOwner1, kHot, kRoot), Alpha());
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{0});
    QVERIFY(!kStakingColdkeysByIndex.contains(bench.state, 0));
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::toAnotherColdkey()
{
    MoveBench bench;
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(25)}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(75));
    QCOMPARE(bench.stake(kOwner2, kHot, kFirst), alpha(25));
    QCOMPARE(kStakingHotkeys.get(bench.state, kOwner2).back(), kHot);
    QCOMPARE(bench.free(kOwner2.id), tao(1000));
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::acrossToAnotherColdkey()
{
    MoveBench bench;
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kSecond, alpha(25)}));
    QVERIFY(bench.stake(kOwner2, kHot, kSecond) > alpha(23));
    QCOMPARE(bench.free(kOwner1.id), tao(1000));
    QCOMPARE(bench.free(kOwner2.id), tao(1000));
    QVERIFY(kDelegates.contains(bench.state, kHot));
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::toggles()
{
    MoveBench bench;
    kTransferToggle.set(bench.state, kSecond, false);
    SOMA_FAILS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kSecond, alpha(25)}),
               "TransferDisallowed");
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(25)}));
    kTransferToggle.set(bench.state, kFirst, false);
    SOMA_FAILS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(25)}),
               "TransferDisallowed");
    // Moving and swapping do not ask.
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, alpha(5)}));
    SOMA_WORKS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(5)}));
}

void TstMoveCalls::errors()
{
    MoveBench bench;
    SOMA_FAILS(Origin::root(), (MoveStake{kHot, kHot2, kFirst, kFirst, alpha(1)}), "BadOrigin");
    SOMA_FAILS(Origin::none(), (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(1)}),
               "BadOrigin");
    SOMA_FAILS(Origin::none(), (SwapStake{kHot, kFirst, kSecond, alpha(1)}), "BadOrigin");
    SOMA_FAILS(Origin::root(), (SwapStakeLimit{kHot, kFirst, kSecond, alpha(1), Rao(), true}),
               "BadOrigin");
    SOMA_FAILS(kOwner1, (MoveStake{kHot, kHot, kFirst, kFirst, alpha(1)}), "SameNetuid");
    SOMA_FAILS(kOwner1, (TransferStake{kOwner1, kHot, kFirst, kFirst, alpha(1)}), "SameNetuid");
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kFirst, alpha(1)}), "SameNetuid");
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kNone, kFirst, alpha(1)}), "SubnetNotExists");
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kNone, alpha(1)}), "SubnetNotExists");
    SOMA_FAILS(kOwner1, (MoveStake{kUnknown, kHot, kFirst, kSecond, alpha(1)}),
               "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner1, (MoveStake{kHot, kUnknown, kFirst, kSecond, alpha(1)}),
               "HotKeyAccountNotExists");
    // Proceeds have to be more than 2 000 000.
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kSecond, Alpha(2'001'000)}), "AmountTooLow");
    SOMA_FAILS(kOwner2, (SwapStake{kHot, kFirst, kSecond, alpha(1)}), "AmountTooLow");
    SOMA_FAILS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, Alpha(1'999'999)}), "AmountTooLow");
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, Alpha(2'000'000)}));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(90)}));
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(11)}), "StakeUnavailable");
    kSubnetTAO.set(bench.state, kFirst, Rao(999'999));
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(1)}), "InsufficientLiquidity");
    kSubtokenEnabled.set(bench.state, kSecond, false);
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(1)}), "SubtokenDisabled");
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kSecond, kFirst, alpha(1)}), "SubtokenDisabled");
}

void TstMoveCalls::tooLittleIsNotStakedAgain()
{
    MoveBench bench;
    // Simulated with a fee this gives just over the minimum, so that it is staked again; with
    // the destination's reserve too small the whole move fails.
    kSubnetAlphaIn.set(bench.state, kSecond, Alpha(999'999));
    SOMA_FAILS(kOwner1, (SwapStake{kHot, kFirst, kSecond, alpha(1)}), "Swap.ReservesTooLow");
}

void TstMoveCalls::limits()
{
    MoveBench bench;
    // Prices are equal: the ratio is 1, and moving lowers it.
    SOMA_FAILS(kOwner1, (SwapStakeLimit{kHot, kFirst, kSecond, alpha(50), Rao(990'000'000), false}),
               "SlippageTooHigh");
    const Alpha most = *maxAmountMove(bench.state, kFirst, kSecond, Rao(990'000'000));
    QVERIFY(most > alpha(4) && most < alpha(6));
    SOMA_WORKS(kOwner1, (SwapStakeLimit{kHot, kFirst, kSecond, alpha(50), Rao(990'000'000), true}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha(100 * kTao - most.value()));
    QCOMPARE(bench.broken(), QString());
    // Above the present ratio nothing moves.
    SOMA_FAILS(kOwner1, (SwapStakeLimit{kHot, kFirst, kSecond, alpha(5), tao(2), false}),
               "SlippageTooHigh");
    // The reference sells nothing then, which is a swap without result.
    SOMA_WORKS(kOwner1, (SwapStakeLimit{kHot, kFirst, kSecond, alpha(5), tao(2), true}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha(100 * kTao - most.value()));
    // No limit.
    SOMA_WORKS(kOwner1, (SwapStakeLimit{kHot, kFirst, kSecond, alpha(5), Rao(), false}));
    SOMA_FAILS(kOwner1, (SwapStakeLimit{kHot, kFirst, kRoot, alpha(5), tao(1), true}),
               "Swap.PriceLimitExceeded");
    SOMA_FAILS(kOwner1, (SwapStakeLimit{kHot, kFirst, kFirst, alpha(5), Rao(), true}),
               "SameNetuid");
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::rootClaimsFollow()
{
    MoveBench bench;
    bench.giveStake(kOwner1, kHot, kRoot, alpha(10));
    // Half an alpha of the first subnet for each TAO.
    const math::I96F32 rate = math::I96F32::fromBits(i128{1} << 31);
    kRootClaimable.set(bench.state, kHot, {{kFirst, rate}});
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kRoot, kRoot, alpha(4)}));
    // The one has as if it had claimed for what it got, the other cannot go below zero.
    QCOMPARE(kRootClaimed.get(bench.state, kFirst, kHot, kOwner2), u128{2 * kTao});
    QCOMPARE(kRootClaimed.get(bench.state, kFirst, kHot, kOwner1), u128{0});
    QVERIFY(kRootClaimed.contains(bench.state, kFirst, kHot, kOwner1));
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::locksFollow()
{
    MoveBench bench;
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(80)}));
    // 20 are free.
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(20)}));
    SOMA_FAILS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(20)}),
               "AccountRejectsLockedAlpha");
    SOMA_WORKS(kOwner2, SetRejectLockedAlpha{false});
    SOMA_WORKS(kOwner1, (TransferStake{kOwner2, kHot, kFirst, kFirst, alpha(20)}));
    SOMA_FAILS(kOwner2, (SwapStake{kHot, kFirst, kSecond, alpha(21)}), "StakeUnavailable");
    SOMA_WORKS(kOwner2, (SwapStake{kHot, kFirst, kSecond, alpha(20)}));
    // To another of one's own hotkeys the lock stays as it is.
    SOMA_WORKS(kOwner1, (MoveStake{kHot, kHot2, kFirst, kFirst, alpha(60)}));
    SOMA_FAILS(kOwner1, (SwapStake{kHot2, kFirst, kSecond, alpha(1)}), "StakeUnavailable");
    // Whose lock is on another hotkey cannot take more.
    bench.giveStake(kOwner2, kHot2, kSecond, alpha(5));
    bench.giveStake(kOwner1, kHot2, kSecond, alpha(5));
    SOMA_WORKS(kOwner2, (LockStake{kHot2, kSecond, alpha(5)}));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kSecond, alpha(5)}));
    SOMA_FAILS(kOwner1, (TransferStake{kOwner2, kHot2, kSecond, kSecond, alpha(5)}),
               "LockHotkeyMismatch");
    QCOMPARE(bench.broken(), QString());
}

void TstMoveCalls::extremeAmounts()
{
    MoveBench bench;
    for (const std::uint64_t amount :
         {std::uint64_t{0}, std::uint64_t{1}, UINT64_MAX - 1, UINT64_MAX}) {
        for (const NetUid from : {kRoot, kFirst, kSecond}) {
            for (const NetUid to : {kRoot, kFirst, kSecond}) {
                bench.call(kOwner1, MoveStake{kHot, kHot2, from, to, Alpha(amount)});
                for (const std::uint64_t limit : {std::uint64_t{0}, std::uint64_t{1}, UINT64_MAX})
                    bench.call(kOwner1,
                               SwapStakeLimit{kHot2, from, to, Alpha(amount), Rao(limit), true});
                QCOMPARE(bench.broken(), QString());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TstMoveCalls)
#include "tst_move_calls.moc"
