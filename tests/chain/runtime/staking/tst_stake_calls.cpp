// Adding and removing stake, recycling and burning alpha.
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
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

} // namespace

class TstStakeCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addStake();
    void addStakeOnRoot();
    void addStakeErrors();
    void addStakeKeepsTheAccount();
    void addStakeWithoutAuthor();
    void addStakeLimit();
    void addStakeLimitErrors();
    void removeStake();
    void removeStakeErrors();
    void removeStakeWithoutAuthor();
    void removeStakeLimit();
    void removeStakeFullLimit();
    void unstakeAll();
    void unstakeAllAlpha();
    void smallNominations();
    void pendingChildrenGo();
    void recycleAndBurn();
    void recycleAndBurnErrors();
    void addStakeBurn();
    void extremeAmounts();
    void backAndForth();
};

void TstStakeCalls::addStake()
{
    StakeBench bench;
    const pool::Pool before = swap::loadPool(bench.state, kFirst);
    SOMA_WORKS(kOwner1, (AddStake{kHot, kFirst, tao(10)}));

    // 10 TAO x 33 / 65 535.
    const Rao fee(5'035'477);
    const auto expected = pool::buyAlpha(before, tao(10), pool::PriceLimit::forBuying());
    QCOMPARE(expected->feePaid, fee);
    // With equal weights x * net / (y + net), less than a rao's 10^-18 parts away.
    const double net = 9'994'964'523.0;
    QVERIFY(qAbs(double(expected->paidOut.value()) - 1e12 * net / (1e12 + net)) < 2.0);
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), expected->paidOut);
    QCOMPARE(bench.free(kOwner1.id), tao(990));
    QCOMPARE(bench.free(bench.author), fee);
    QCOMPARE(kSubnetTAO.get(bench.state, kFirst), Rao(saturatingSub(tao(1010), fee)));
    QCOMPARE(kSubnetVolume.get(bench.state, kFirst), u128{10 * kTao});
    QCOMPARE(kTotalStake.get(bench.state), tao(2010));
    QCOMPARE(kSubnetTaoFlow.get(bench.state, kFirst), std::int64_t{9'994'964'523});
    QCOMPARE(kLastColdkeyHotkeyStakeBlock.get(bench.state, kOwner1, kHot),
             std::optional(BlockNumber(1000)));
    QVERIFY(swap::kPalSwapInitialized.get(bench.state, kFirst));
    QVERIFY(!swap::kPalSwapInitialized.get(bench.state, kSecond));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::addStakeOnRoot()
{
    StakeBench bench;
    SOMA_WORKS(kOwner2, (AddStake{kHot, kRoot, tao(5)}));
    QCOMPARE(bench.stake(kOwner2, kHot, kRoot), alpha(5));
    QCOMPARE(bench.free(bench.author), Rao());
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{1});
    QCOMPARE(kStakingColdkeysByIndex.get(bench.state, 0), std::optional(kOwner2));
    QCOMPARE(kStakingHotkeys.get(bench.state, kOwner2).back(), kHot);
    // Plain add_stake makes nobody a delegate.
    QVERIFY(!kDelegates.contains(bench.state, kHot));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::addStakeErrors()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), (AddStake{kHot, kFirst, tao(1)}), "BadOrigin");
    SOMA_FAILS(Origin::none(), (AddStake{kHot, kFirst, tao(1)}), "BadOrigin");
    SOMA_FAILS(kOwner1, (AddStake{kHot, kNone, tao(1)}), "SubnetNotExists");
    // 1000 times the reserve is where the balance begins to matter.
    const Rao most = tao(1'000'000);
    SOMA_FAILS(kOwner1, (AddStake{kHot, kFirst, Rao(most.value() + 1)}), "InsufficientLiquidity");
    SOMA_FAILS(kOwner1, (AddStake{kHot, kFirst, most}), "NotEnoughBalanceToStake");
    // The least stake and its fee: 2 000 000 + trunc(2 000 000 x 33 / 65 535).
    SOMA_FAILS(kOwner1, (AddStake{kHot, kFirst, Rao(2'001'006)}), "AmountTooLow");
    SOMA_WORKS(kOwner1, (AddStake{kHot, kFirst, Rao(2'001'007)}));
    SOMA_FAILS(kOwner1, (AddStake{kHot, kRoot, Rao(1'999'999)}), "AmountTooLow");
    SOMA_WORKS(kOwner1, (AddStake{kHot, kRoot, Rao(2'000'000)}));
    SOMA_FAILS(kOwner1, (AddStake{kUnknown, kFirst, tao(1)}), "HotKeyAccountNotExists");
    // Checks come in the reference's order.
    SOMA_FAILS(kOwner1, (AddStake{kUnknown, kFirst, tao(2000)}), "NotEnoughBalanceToStake");
    SOMA_FAILS(kOwner1, (AddStake{kUnknown, kFirst, Rao(1)}), "AmountTooLow");

    kSubnetAlphaIn.set(bench.state, kSecond, Alpha(999'999));
    SOMA_FAILS(kOwner1, (AddStake{kHot, kSecond, tao(1)}), "InsufficientLiquidity");
    kSubtokenEnabled.set(bench.state, kSecond, false);
    SOMA_FAILS(kOwner1, (AddStake{kUnknown, kSecond, Rao(1)}), "SubtokenDisabled");
}

void TstStakeCalls::addStakeKeepsTheAccount()
{
    StakeBench bench;
    // All of it is asked for; the existential deposit stays.
    SOMA_WORKS(kOwner1, (AddStake{kHot, kRoot, tao(1000)}));
    QCOMPARE(bench.free(kOwner1.id), Rao(500));
    QCOMPARE(bench.stake(kOwner1, kHot, kRoot), Alpha(1000 * kTao - 500));
    QCOMPARE(bench.broken(), QString());
    SOMA_FAILS(kOwner2, (AddStake{kHot, kRoot, Rao(1000 * kTao + 1)}), "NotEnoughBalanceToStake");
}

void TstStakeCalls::addStakeWithoutAuthor()
{
    StakeBench bench;
    bench.loseAuthor();
    SOMA_WORKS(kOwner1, (AddStake{kHot, kFirst, tao(10)}));
    QCOMPARE(bench.free(burnAccount()), Rao(5'035'477));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::addStakeLimit()
{
    StakeBench bench;
    // The price is 1; up to 1.01 the pool takes about 5 TAO.
    const Rao limit(1'010'000'000);
    const Rao most = *maxAmountAdd(bench.state, kFirst, limit);
    QVERIFY(most > tao(4) && most < tao(6));
    SOMA_FAILS(kOwner2, (AddStakeLimit{kHot, kFirst, Rao(most.value() + 1), limit, false}),
               "SlippageTooHigh");
    StakeBench exact;
    QCOMPARE(exact.call(kOwner2, AddStakeLimit{kHot, kFirst, most, limit, false}),
             QStringLiteral("Ok"));
    QVERIFY(!exact.stake(kOwner2, kHot, kFirst).isZero());

    SOMA_WORKS(kOwner2, (AddStakeLimit{kHot, kFirst, tao(100), limit, true}));
    QVERIFY(saturatingSub(tao(1000), bench.free(kOwner2.id)) == most);
    // Not its own hotkey: that is a delegate from now on.
    QVERIFY(kDelegates.contains(bench.state, kHot));
    QCOMPARE(bench.broken(5), QString());
    QVERIFY(swap::currentPrice(bench.state, kFirst) <= pool::PriceLimit{limit.value()}.price());

    SOMA_WORKS(kOwner1, (AddStakeLimit{kHot, kRoot, tao(1), Rao(1'000'000'000), false}));
}

void TstStakeCalls::addStakeLimitErrors()
{
    StakeBench bench;
    SOMA_FAILS(Origin::root(), (AddStakeLimit{kHot, kFirst, tao(1), tao(2), true}), "BadOrigin");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kFirst, tao(1), tao(1), true}),
               "Swap.PriceLimitExceeded");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kFirst, tao(2'000'000), tao(2), true}),
               "InsufficientLiquidity");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kNone, tao(1), tao(2), true}), "SubnetNotExists");
    // A stable subnet's price never falls.
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kRoot, tao(1), Rao(999'999'999), false}),
               "SlippageTooHigh");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kRoot, tao(1), Rao(999'999'999), true}),
               "AmountTooLow");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kUnknown, kFirst, tao(1), tao(2), true}),
               "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kFirst, tao(1001), tao(100), true}),
               "NotEnoughBalanceToStake");
    // What fits below the limit is too little to stake.
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kFirst, tao(1), Rao(1'000'000'001), true}),
               "AmountTooLow");
    kSubnetAlphaIn.set(bench.state, kSecond, Alpha(999'999));
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kSecond, tao(1), Rao::max(), true}),
               "Swap.ReservesTooLow");
    kSubtokenEnabled.set(bench.state, kFirst, false);
    SOMA_FAILS(kOwner1, (AddStakeLimit{kHot, kFirst, tao(1), tao(2), true}), "SubtokenDisabled");
}

void TstStakeCalls::removeStake()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    const pool::Pool before = swap::loadPool(bench.state, kFirst);
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(10)}));
    const auto expected = pool::sellAlpha(before, alpha(10), pool::PriceLimit::forSelling());
    QCOMPARE(expected->feePaid, Alpha(5'035'477));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(90));
    QCOMPARE(bench.free(kOwner1.id), Rao(saturatingAdd(tao(1000), expected->paidOut)));
    // The author's alpha was sold after it, so that the price was lower.
    const Rao authors = bench.free(bench.author);
    QVERIFY(authors > Rao(4'900'000) && authors < Rao(5'035'477));
    QCOMPARE(kSubnetTaoFlow.get(bench.state, kFirst),
             -static_cast<std::int64_t>(expected->paidOut.value() + authors.value()));
    QCOMPARE(bench.broken(), QString());

    // More than there is means all.
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, Alpha::max()}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha());
    QVERIFY(!kAlphaV2.contains(bench.state, kHot, kOwner1, kFirst));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::removeStakeErrors()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    SOMA_FAILS(Origin::root(), (RemoveStake{kHot, kFirst, alpha(1)}), "BadOrigin");
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kNone, alpha(1)}), "SubtokenDisabled");
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, Alpha()}), "AmountTooLow");
    SOMA_FAILS(kOwner1, (RemoveStake{kUnknown, kFirst, alpha(1)}), "AmountTooLow");
    // What is left demands proceeds of at least 2 000 000.
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, Alpha(2'000'000)}), "AmountTooLow");
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, Alpha(2'002'000)}));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(50)}));
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(60)}), "StakeUnavailable");
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(49)}));
    subtensor::kOwner.remove(bench.state, kHot);
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(1)}), "HotKeyAccountNotExists");

    bench.addHotkey(kOwner1, kHot);
    kSubnetTAO.set(bench.state, kFirst, Rao(999'999));
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(1)}), "InsufficientLiquidity");
    kSubnetAlphaIn.set(bench.state, kFirst, Alpha(1));
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(1)}), "InsufficientLiquidity");
    kSubtokenEnabled.set(bench.state, kFirst, false);
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(1)}), "SubtokenDisabled");

    // A full exit may be as small as it likes.
    bench.giveStake(kOwner2, kHot, kSecond, Alpha(3));
    SOMA_WORKS(kOwner2, (RemoveStake{kHot, kSecond, Alpha(3)}));
}

void TstStakeCalls::removeStakeWithoutAuthor()
{
    StakeBench bench;
    bench.loseAuthor();
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(10)}));
    QCOMPARE(alpha_assets::kAlphaBurned.get(bench.state, kFirst), Alpha(5'035'477));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::removeStakeLimit()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    const Rao limit(990'000'000);
    const Alpha most = *maxAmountRemove(bench.state, kFirst, limit);
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kFirst, Alpha(most.value() + 1), limit, false}),
               "SlippageTooHigh");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kFirst, alpha(101), limit, true}),
               "NotEnoughStakeToWithdraw");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kFirst, alpha(1), tao(1), true}),
               "Swap.PriceLimitExceeded");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kFirst, Alpha::max(), limit, true}),
               "InsufficientLiquidity");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kFirst, Alpha(), limit, true}), "AmountTooLow");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kNone, Alpha(), limit, true}), "SubnetNotExists");
    SOMA_FAILS(kOwner1, (RemoveStakeLimit{kHot, kRoot, alpha(1), Rao(1'000'000'001), true}),
               "NotEnoughStakeToWithdraw");

    SOMA_WORKS(kOwner1, (RemoveStakeLimit{kHot, kFirst, alpha(100), limit, true}));
    const Alpha left = bench.stake(kOwner1, kHot, kFirst);
    QVERIFY(qAbs(qint64(100 * kTao - most.value()) - qint64(left.value())) < 3);
    QCOMPARE(bench.broken(), QString());

    // It does not ask whether the alpha is traded.
    StakeBench stopped;
    stopped.giveStake(kOwner1, kHot, kFirst, alpha(100));
    kSubtokenEnabled.set(stopped.state, kFirst, false);
    QCOMPARE(stopped.call(kOwner1, RemoveStakeLimit{kHot, kFirst, alpha(1), Rao(1), false}),
             QStringLiteral("Ok"));
}

void TstStakeCalls::removeStakeFullLimit()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    SOMA_FAILS(kOwner1, (RemoveStakeFullLimit{kHot, kFirst, Rao(990'000'000)}), "SlippageTooHigh");
    SOMA_WORKS(kOwner1, (RemoveStakeFullLimit{kHot, kFirst, Rao(500'000'000)}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha());
    SOMA_FAILS(kOwner1, (RemoveStakeFullLimit{kHot, kFirst, Rao(500'000'000)}), "AmountTooLow");
    bench.giveStake(kOwner1, kHot, kSecond, alpha(1));
    SOMA_WORKS(kOwner1, (RemoveStakeFullLimit{kHot, kSecond, std::nullopt}));
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::unstakeAll()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(10));
    bench.giveStake(kOwner1, kHot, kSecond, alpha(20));
    bench.giveStake(kOwner1, kHot, kRoot, alpha(5));
    bench.giveStake(kOwner1, hotkey(102), kFirst, alpha(7));
    kSubtokenEnabled.set(bench.state, kSecond, false);
    SOMA_FAILS(kOwner1, UnstakeAll{kUnknown}, "HotKeyAccountNotExists");
    SOMA_FAILS(Origin::none(), UnstakeAll{kHot}, "BadOrigin");
    SOMA_WORKS(kOwner1, UnstakeAll{kHot});
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha());
    QCOMPARE(bench.stake(kOwner1, kHot, kSecond), alpha(20));
    QCOMPARE(bench.stake(kOwner1, kHot, kRoot), Alpha());
    QCOMPARE(bench.stake(kOwner1, hotkey(102), kFirst), alpha(7));
    QVERIFY(bench.free(kOwner1.id) > tao(1014));
    QCOMPARE(bench.broken(), QString());
    // Nothing left to unstake is no failure.
    const Rao free = bench.free(kOwner1.id);
    SOMA_WORKS(kOwner1, UnstakeAll{kHot});
    QCOMPARE(bench.free(kOwner1.id), free);
}

void TstStakeCalls::unstakeAllAlpha()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(10));
    bench.giveStake(kOwner1, kHot, kSecond, alpha(20));
    bench.giveStake(kOwner1, kHot, kRoot, alpha(5));
    SOMA_FAILS(kOwner1, UnstakeAllAlpha{kUnknown}, "HotKeyAccountNotExists");
    SOMA_WORKS(kOwner1, UnstakeAllAlpha{kHot});
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha());
    QCOMPARE(bench.stake(kOwner1, kHot, kSecond), Alpha());
    QVERIFY(bench.stake(kOwner1, kHot, kRoot) > alpha(34));
    QCOMPARE(bench.free(kOwner1.id), tao(1000));
    QCOMPARE(bench.broken(), QString());
    SOMA_FAILS(kOwner1, UnstakeAllAlpha{kHot}, "AmountTooLow");
}

void TstStakeCalls::smallNominations()
{
    StakeBench bench;
    bench.giveStake(kOwner2, kHot, kFirst, alpha(10));
    bench.giveStake(kOwner1, kHot, kFirst, alpha(10));
    // 2 000 000 rao x 1000: 2 TAO.
    kNominatorMinRequiredStake.set(bench.state, 1'000'000'000);
    SOMA_WORKS(kOwner2, (RemoveStake{kHot, kFirst, alpha(7)}));
    QCOMPARE(bench.stake(kOwner2, kHot, kFirst), alpha(3));
    SOMA_WORKS(kOwner2, (LockStake{kHot, kFirst, alpha(1)}));
    SOMA_WORKS(kOwner2, (RemoveStake{kHot, kFirst, alpha(2)}));
    QCOMPARE(bench.stake(kOwner2, kHot, kFirst), Alpha());
    QCOMPARE(bench.broken(), QString());
    // The hotkey's owner may keep as little as it likes.
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(9)}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(1));
}

void TstStakeCalls::pendingChildrenGo()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    kStakeThreshold.set(bench.state, 50 * kTao);
    kPendingChildKeys.set(bench.state, kSecond, kHot, {{{1, kUnknown}}, BlockNumber(2000)});
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(10)}));
    QVERIFY(kPendingChildKeys.contains(bench.state, kSecond, kHot));
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(60)}));
    QVERIFY(!kPendingChildKeys.contains(bench.state, kSecond, kHot));
}

void TstStakeCalls::recycleAndBurn()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    SOMA_WORKS(kOwner1, (RecycleAlpha{kHot, alpha(10), kFirst}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(90));
    QCOMPARE(kSubnetAlphaOut.get(bench.state, kFirst), alpha(90));
    QCOMPARE(alpha_assets::kAlphaRecycled.get(bench.state, kFirst), alpha(10));
    SOMA_WORKS(kOwner1, (BurnAlpha{kHot, alpha(20), kFirst}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(70));
    QCOMPARE(kSubnetAlphaOut.get(bench.state, kFirst), alpha(90));
    QCOMPARE(alpha_assets::kAlphaBurned.get(bench.state, kFirst), alpha(20));
    QCOMPARE(bench.broken(), QString());
    SOMA_WORKS(kOwner1, (BurnAlpha{kHot, Alpha::max(), kFirst}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), Alpha());
    QCOMPARE(bench.broken(), QString());
}

void TstStakeCalls::recycleAndBurnErrors()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    const auto both = [&](const Origin& who, const Hotkey& hot, Alpha amount, NetUid netuid) {
        const QString recycled = bench.call(who, RecycleAlpha{hot, amount, netuid});
        const QString burned = bench.call(who, BurnAlpha{hot, amount, netuid});
        return recycled == burned ? recycled : recycled + burned;
    };
    const Origin owner = Origin::account(kOwner1.id);
    QCOMPARE(both(Origin::root(), kHot, alpha(1), kFirst), QStringLiteral("BadOrigin"));
    QCOMPARE(both(owner, kHot, alpha(1), kNone), QStringLiteral("SubnetNotExists"));
    QCOMPARE(both(owner, kHot, alpha(1), kRoot), QStringLiteral("CannotBurnOrRecycleOnRootSubnet"));
    QCOMPARE(both(owner, kUnknown, alpha(1), kFirst), QStringLiteral("HotKeyAccountNotExists"));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(95)}));
    QCOMPARE(both(owner, kHot, alpha(6), kFirst), QStringLiteral("StakeUnavailable"));
    kSubnetAlphaOut.set(bench.state, kFirst, alpha(5));
    QCOMPARE(both(owner, kHot, alpha(6), kFirst), QStringLiteral("InsufficientLiquidity"));
    kSubtokenEnabled.set(bench.state, kFirst, false);
    QCOMPARE(both(owner, kHot, alpha(1), kFirst), QStringLiteral("SubtokenDisabled"));
}

void TstStakeCalls::addStakeBurn()
{
    StakeBench bench;
    SOMA_WORKS(kOwner2, (AddStakeBurn{kHot, kFirst, tao(10), std::nullopt}));
    QCOMPARE(bench.stake(kOwner2, kHot, kFirst), Alpha());
    const Alpha burned = alpha_assets::kAlphaBurned.get(bench.state, kFirst);
    QVERIFY(burned > alpha(9));
    QCOMPARE(kSubnetAlphaOut.get(bench.state, kFirst), burned);
    QCOMPARE(bench.broken(), QString());
    SOMA_FAILS(kOwner2, (AddStakeBurn{kHot, kFirst, tao(100), Rao(1'050'000'000)}),
               "SlippageTooHigh");
    SOMA_FAILS(kOwner2, (AddStakeBurn{kHot, kRoot, tao(1), std::nullopt}),
               "CannotBurnOrRecycleOnRootSubnet");
    SOMA_FAILS(Origin::root(), (AddStakeBurn{kHot, kFirst, tao(1), std::nullopt}), "BadOrigin");
    // A lock elsewhere keeps what was just bought free.
    SOMA_WORKS(kOwner2, (AddStakeBurn{kHot, kFirst, tao(10), Rao(2'000'000'000)}));
    QCOMPARE(bench.broken(5), QString());
}

void TstStakeCalls::extremeAmounts()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kFirst, alpha(100));
    for (const std::uint64_t amount :
         {std::uint64_t{0}, std::uint64_t{1}, UINT64_MAX - 1, UINT64_MAX}) {
        for (const NetUid netuid : {kRoot, kFirst, NetUid(UINT16_MAX)}) {
            for (const std::uint64_t limit : {std::uint64_t{0}, std::uint64_t{1}, UINT64_MAX}) {
                for (const bool partial : {false, true}) {
                    bench.call(kOwner2,
                               AddStakeLimit{kHot, netuid, Rao(amount), Rao(limit), partial});
                    bench.call(kOwner2,
                               RemoveStakeLimit{kHot, netuid, Alpha(amount), Rao(limit), partial});
                }
            }
            bench.call(kOwner2, AddStake{kHot, netuid, Rao(amount)});
            bench.call(kOwner2, RemoveStake{kHot, netuid, Alpha(amount)});
            QCOMPARE(bench.broken(5), QString());
        }
    }
}

void TstStakeCalls::backAndForth()
{
    StakeBench bench;
    std::uint64_t seed = 42;
    const auto next = [&seed](std::uint64_t below) {
        seed = seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return (seed >> 33) % below;
    };
    int worked = 0;
    for (int i = 0; i < 200; ++i) {
        const Coldkey who = next(2) == 0 ? kOwner1 : kOwner2;
        const Hotkey hot = next(2) == 0 ? kHot : hotkey(102);
        const NetUid netuid(static_cast<std::uint16_t>(next(3)));
        const std::uint64_t amount = next(20 * kTao) + 1;
        QString outcome;
        switch (next(4)) {
        case 0:
        case 1:
            outcome = bench.call(who, AddStake{hot, netuid, Rao(amount)});
            break;
        case 2:
            outcome = bench.call(who, RemoveStake{hot, netuid, Alpha(amount)});
            break;
        default:
            outcome = bench.call(who, RecycleAlpha{hot, Alpha(amount / 10), netuid});
            break;
        }
        worked += outcome == QStringLiteral("Ok") ? 1 : 0;
        const QString broken = bench.broken();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(i).arg(broken)));
    }
    QVERIFY2(worked > 100, qPrintable(QString::number(worked)));
}

QTEST_APPLESS_MAIN(TstStakeCalls)
#include "tst_stake_calls.moc"
