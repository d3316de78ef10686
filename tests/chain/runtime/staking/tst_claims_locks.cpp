// Root claims, and locked stake with its conviction.
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "tests/chain/runtime/staking/stake_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using math::I96F32;
using math::U64F64;

namespace {

const Coldkey kOwner1 = coldkey(1);
const Coldkey kOwner2 = coldkey(2);
const Hotkey kHot = hotkey(101);
const Hotkey kHot2 = hotkey(102);
const Hotkey kUnknown = hotkey(99);

constexpr Alpha alpha(std::uint64_t count)
{
    return Alpha(count * kTao);
}

/// coldkey(1) has 100 TAO on root; a dividend of 10 alpha of the first subnet is for its hotkey.
struct ClaimBench : StakeBench {
    ClaimBench()
    {
        giveStake(kOwner1, kHot, kRoot, alpha(100));
        addDividend(kFirst, alpha(10));
    }

    void addDividend(NetUid netuid, Alpha amount)
    {
        addRootDividend(state, kHot, netuid, amount);
        kSubnetAlphaOut.mutate(state, netuid,
                               [amount](Alpha& total) { total = saturatingAdd(total, amount); });
    }
};

/// coldkey(1) has 100 alpha with its own hotkey on the first subnet.
struct LockBench : StakeBench {
    LockBench() { giveStake(kOwner1, kHot, kFirst, alpha(100)); }

    LockState lock(const Coldkey& who, const Hotkey& hotkey) const
    {
        return kLock.get(state, who, kFirst, hotkey).value_or(LockState{});
    }
};

Alpha massOf(const std::optional<LockState>& lock)
{
    return lock ? lock->lockedMass : Alpha();
}

} // namespace

class TstClaimsLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimKeeping();
    void claimSwapping();
    void claimErrors();
    void claimsBelowTheThreshold();
    void claimIsAllOrNothing();
    void claimingTogetherIsClaimingOneByOne();
    void claimTypes();
    void claimSettings();
    void dividendWithoutRootStake();
    void automaticClaims();
    void autoClaimList();
    void locking();
    void lockErrors();
    void locksDecay();
    void perpetualLocks();
    void movingLocks();
    void ownersLocks();
    void rejecting();
    void kings();
    void ownerCutIsLocked();
};

void TstClaimsLocks::claimKeeping()
{
    ClaimBench bench;
    SOMA_WORKS(kOwner1, SetRootClaimType{{RootClaimType::Keep{}}});
    // A tenth of an alpha per TAO, cut to 2^-32 parts.
    const Alpha owed = rootOwed(bench.state, kHot, kOwner1, kFirst);
    QVERIFY(alpha(10).value() - owed.value() < 100);
    SOMA_WORKS(kOwner1, (ClaimRoot{{kFirst, kSecond}}));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), owed);
    QCOMPARE(bench.stake(kOwner1, kHot, kRoot), alpha(100));
    QCOMPARE(kRootClaimed.get(bench.state, kFirst, kHot, kOwner1), u128{owed.value()});
    QCOMPARE(rootOwed(bench.state, kHot, kOwner1, kFirst), Alpha());
    SOMA_WORKS(kOwner1, ClaimRoot{{kFirst}});
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), owed);
}

void TstClaimsLocks::claimSwapping()
{
    ClaimBench bench;
    const Alpha owed = rootOwed(bench.state, kHot, kOwner1, kFirst);
    SOMA_WORKS(kOwner1, ClaimRoot{{kFirst}});
    const Alpha gained(bench.stake(kOwner1, kHot, kRoot).value() - alpha(100).value());
    QVERIFY(gained > alpha(9) && gained < alpha(10));
    QCOMPARE(kSubnetRootSellTao.get(bench.state, kFirst), Rao(gained.value()));
    QCOMPARE(kSubnetProtocolFlow.get(bench.state, kFirst),
             -static_cast<std::int64_t>(gained.value()));
    QCOMPARE(bench.free(subnetAccountOf(kRoot)), kSubnetTAO.get(bench.state, kRoot));
    QCOMPARE(bench.free(subnetAccountOf(kFirst)), kSubnetTAO.get(bench.state, kFirst));
    QCOMPARE(bench.free(bench.author), Rao());
    // What was claimed counts, and the new stake owes nothing.
    QVERIFY(kRootClaimed.get(bench.state, kFirst, kHot, kOwner1) > u128{owed.value()});
    QCOMPARE(rootOwed(bench.state, kHot, kOwner1, kFirst), Alpha());
    // Root stake that is added later has no part in it, and takes none away.
    SOMA_WORKS(kOwner2, (AddStake{kHot, kRoot, Rao(50 * kTao)}));
    QCOMPARE(rootOwed(bench.state, kHot, kOwner2, kFirst), Alpha());
    bench.addDividend(kFirst, alpha(16));
    const Alpha again = rootOwed(bench.state, kHot, kOwner1, kFirst);
    QVERIFY(again > alpha(10) && again < alpha(11));
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kRoot, alpha(50)}));
    QVERIFY(qAbs(qint64(rootOwed(bench.state, kHot, kOwner1, kFirst).value()) -
                 qint64(again.value())) < 100);
}

void TstClaimsLocks::claimErrors()
{
    ClaimBench bench;
    SOMA_FAILS(Origin::root(), ClaimRoot{{kFirst}}, "BadOrigin");
    SOMA_FAILS(kOwner1, ClaimRoot{}, "InvalidSubnetNumber");
    std::set<NetUid> six;
    for (std::uint16_t i = 1; i <= 6; ++i)
        six.insert(NetUid(i));
    SOMA_FAILS(kOwner1, ClaimRoot{six}, "InvalidSubnetNumber");
    six.erase(NetUid(6));
    SOMA_WORKS(kOwner1, ClaimRoot{six});
}

void TstClaimsLocks::claimsBelowTheThreshold()
{
    StakeBench bench;
    bench.giveStake(kOwner1, kHot, kRoot, alpha(100));
    addRootDividend(bench.state, kHot, kFirst, Alpha(499'999));
    SOMA_WORKS(kOwner1, ClaimRoot{{kFirst}});
    QVERIFY(!kRootClaimed.contains(bench.state, kFirst, kHot, kOwner1));
    kRootClaimableThreshold.set(bench.state, kFirst, I96F32::fromInt(499'000));
    SOMA_WORKS(kOwner1, SetRootClaimType{{RootClaimType::Keep{}}});
    SOMA_WORKS(kOwner1, ClaimRoot{{kFirst}});
    QVERIFY(bench.stake(kOwner1, kHot, kFirst).value() >= 499'900);
}

void TstClaimsLocks::claimIsAllOrNothing()
{
    ClaimBench bench;
    bench.addDividend(kSecond, alpha(10));
    kSubnetTAO.set(bench.state, kSecond, Rao(1));
    SOMA_FAILS(kOwner1, (ClaimRoot{{kFirst, kSecond}}), "Swap.ReservesTooLow");
    // Nothing is sold at the lowest price, nor too much at once.
    kSubnetTAO.set(bench.state, kSecond, Rao(1'000'000));
    SOMA_FAILS(kOwner1, (ClaimRoot{{kFirst, kSecond}}), "Swap.PriceLimitExceeded");
    kSubnetAlphaIn.set(bench.state, kSecond, Alpha(1));
    SOMA_FAILS(kOwner1, (ClaimRoot{{kFirst, kSecond}}), "Swap.SwapInputTooLarge");
    SOMA_WORKS(kOwner1, ClaimRoot{{kFirst}});
}

/// Each sale raises what was claimed on all subnets, so the order and every rounding show in the
/// marks. What a claim on many subnets keeps in memory must end as if each had been a claim alone.
void TstClaimsLocks::claimingTogetherIsClaimingOneByOne()
{
    const auto run = [](const RootClaimType& type, bool together) {
        ClaimBench bench;
        bench.addSubnet(NetUid(3), Rao(777 * kTao), alpha(333));
        bench.giveStake(kOwner2, kHot, kRoot, alpha(37));
        bench.addDividend(kSecond, alpha(3));
        bench.addDividend(NetUid(3), alpha(1));
        setRootClaimType(bench.state, kOwner1, type);
        for (int round = 0; round < 2; ++round) {
            const std::set<NetUid> all{kFirst, kSecond, NetUid(3)};
            if (together && !claimRoot(bench.state, kOwner1, all))
                return storage::StateChanges();
            for (const NetUid netuid : all)
                if (!together && !claimRoot(bench.state, kOwner1, std::set{netuid}))
                    return storage::StateChanges();
            bench.addDividend(kSecond, alpha(2));
        }
        return bench.overlay.changes();
    };
    RootClaimType::KeepSubnets keepSecond;
    keepSecond.subnets.insert(kSecond);
    for (const RootClaimType& type :
         {RootClaimType{RootClaimType::Swap{}}, RootClaimType{RootClaimType::Keep{}},
          RootClaimType{keepSecond}}) {
        const storage::StateChanges together = run(type, true);
        QVERIFY(!together.empty());
        QVERIFY(together.find(kRootClaimed.key(kSecond, kHot, kOwner1)) != nullptr);
        QVERIFY(together == run(type, false));
    }
}

void TstClaimsLocks::claimTypes()
{
    ClaimBench bench;
    SOMA_FAILS(Origin::none(), SetRootClaimType{}, "BadOrigin");
    SOMA_FAILS(kOwner1, SetRootClaimType{{RootClaimType::KeepSubnets{}}}, "InvalidSubnetNumber");
    SOMA_WORKS(kOwner1, SetRootClaimType{{RootClaimType::KeepSubnets{{kFirst}}}});
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{1});
    bench.addDividend(kSecond, alpha(10));
    SOMA_WORKS(kOwner1, (ClaimRoot{{kFirst, kSecond}}));
    QVERIFY(bench.stake(kOwner1, kHot, kFirst) > alpha(9));
    QVERIFY(bench.stake(kOwner1, kHot, kSecond).isZero());
    QVERIFY(bench.stake(kOwner1, kHot, kRoot) > alpha(109));
}

void TstClaimsLocks::claimSettings()
{
    ClaimBench bench;
    SOMA_FAILS(kOwner1, SudoSetNumRootClaims{5}, "BadOrigin");
    SOMA_FAILS(Origin::root(), SudoSetNumRootClaims{51}, "InvalidNumRootClaim");
    SOMA_WORKS(Origin::root(), SudoSetNumRootClaims{50});
    SOMA_FAILS(kOwner1, (SudoSetRootClaimThreshold{kFirst, 5}), "BadOrigin");
    SOMA_FAILS(Origin::root(), (SudoSetRootClaimThreshold{kFirst, 10'000'001}),
               "InvalidRootClaimThreshold");
    SOMA_WORKS(Origin::root(), (SudoSetRootClaimThreshold{kFirst, 10'000'000}));
    // The subnet's owner may as well.
    SOMA_WORKS(coldkey(9), (SudoSetRootClaimThreshold{kFirst, 7}));
    QCOMPARE(kRootClaimableThreshold.get(bench.state, kFirst), I96F32::fromInt(7));
}

void TstClaimsLocks::dividendWithoutRootStake()
{
    StakeBench bench;
    addRootDividend(bench.state, kHot, kFirst, alpha(1));
    QCOMPARE(bench.stake(kOwner1, kHot, kFirst), alpha(1));
    QVERIFY(!kRootClaimable.contains(bench.state, kHot));
}

void TstClaimsLocks::automaticClaims()
{
    ClaimBench bench;
    ByteArray<32> hash{};
    // Nobody is in the list.
    autoClaimRoot(bench.state, Hash256(hash));
    QCOMPARE(kRootClaimed.get(bench.state, kFirst, kHot, kOwner1), u128{0});
    addToAutoClaims(bench.state, kOwner1);
    autoClaimRoot(bench.state, Hash256(hash));
    QVERIFY(kRootClaimed.get(bench.state, kFirst, kHot, kOwner1) > 0);
}

void TstClaimsLocks::autoClaimList()
{
    StakeBench bench;
    for (std::uint8_t i = 1; i <= 3; ++i)
        addToAutoClaims(bench.state, coldkey(i));
    addToAutoClaims(bench.state, coldkey(2));
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{3});
    removeFromAutoClaims(bench.state, coldkey(1));
    QCOMPARE(kStakingColdkeysByIndex.get(bench.state, 0), std::optional(coldkey(3)));
    QCOMPARE(kStakingColdkeys.get(bench.state, coldkey(3)), std::optional(std::uint64_t{0}));
    QVERIFY(!kStakingColdkeysByIndex.contains(bench.state, 2));
    removeFromAutoClaims(bench.state, coldkey(1));
    removeFromAutoClaims(bench.state, coldkey(2));
    removeFromAutoClaims(bench.state, coldkey(3));
    QCOMPARE(kNumStakingColdkeys.get(bench.state), std::uint64_t{0});
    QVERIFY(!kStakingColdkeysByIndex.contains(bench.state, 0));
}

void TstClaimsLocks::locking()
{
    LockBench bench;
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(30)}));
    QCOMPARE(bench.lock(kOwner1, kHot), (LockState{alpha(30), U64F64::zero(), BlockNumber(1000)}));
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)), alpha(30));
    QVERIFY(kLockingColdkeys.contains(bench.state, kFirst, kHot, kOwner1));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(70)}));
    QCOMPARE(bench.lock(kOwner1, kHot).lockedMass, alpha(100));
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)), alpha(100));
    SOMA_FAILS(kOwner1, (LockStake{kHot, kFirst, Alpha(1)}), "InsufficientStakeForLock");
    const StakeAvailability now = stakeAvailability(bench.state, kOwner1, kFirst);
    QCOMPARE(now.total, alpha(100));
    QCOMPARE(now.locked, alpha(100));
    QCOMPARE(now.available, Alpha());
}

void TstClaimsLocks::lockErrors()
{
    LockBench bench;
    SOMA_FAILS(Origin::root(), (LockStake{kHot, kFirst, alpha(1)}), "BadOrigin");
    SOMA_FAILS(kOwner1, (LockStake{kHot, kFirst, Alpha()}), "AmountTooLow");
    SOMA_FAILS(kOwner1, (LockStake{kUnknown, kFirst, alpha(1)}), "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner1, (LockStake{kHot, kFirst, Alpha(100 * kTao + 1)}),
               "InsufficientStakeForLock");
    SOMA_FAILS(kOwner1, (LockStake{kHot, kFirst, Alpha::max()}), "InsufficientStakeForLock");
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(1)}));
    SOMA_FAILS(kOwner1, (LockStake{kHot2, kFirst, alpha(1)}), "LockHotkeyMismatch");
    SOMA_FAILS(kOwner1, (LockStake{kHot, kFirst, Alpha::max()}), "InsufficientStakeForLock");
    SOMA_FAILS(kOwner1, (LockStake{kHot, kSecond, alpha(1)}), "InsufficientStakeForLock");
    SOMA_FAILS(Origin::none(), (MoveLock{kHot, kFirst}), "BadOrigin");
    SOMA_FAILS(kOwner1, (MoveLock{kUnknown, kFirst}), "HotKeyAccountNotExists");
    SOMA_FAILS(kOwner1, (MoveLock{kHot2, kSecond}), "NoExistingLock");
    SOMA_FAILS(Origin::root(), (SetPerpetualLock{kFirst, true}), "BadOrigin");
    SOMA_FAILS(Origin::root(), SetRejectLockedAlpha{true}, "BadOrigin");
}

void TstClaimsLocks::locksDecay()
{
    LockBench bench;
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(100)}));
    // After ln 2 of the time constant half is free again.
    bench.state.block().number = 1000 + 648'000;
    const StakeAvailability later = stakeAvailability(bench.state, kOwner1, kFirst);
    QVERIFY(later.locked > Alpha(49'990'000'000) && later.locked < Alpha(50'010'000'000));
    // Asking has changed nothing.
    QCOMPARE(bench.lock(kOwner1, kHot).lockedMass, alpha(100));
    SOMA_FAILS(kOwner1, (RemoveStake{kHot, kFirst, alpha(51)}), "StakeUnavailable");
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(49)}));
    QCOMPARE(bench.lock(kOwner1, kHot).lockedMass, later.locked);
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)), later.locked);
    // The lock has gathered conviction; the sum only follows the loss, as in the reference.
    QVERIFY(bench.lock(kOwner1, kHot).conviction > U64F64::fromInt(30 * kTao));
    QCOMPARE(hotkeyConviction(bench.state, kHot, kFirst), U64F64::zero());
    // In the end it is gone.
    bench.state.block().number = 1000 + 40 * 934'866;
    SOMA_WORKS(kOwner1, (RemoveStake{kHot, kFirst, alpha(1)}));
    QVERIFY(!kLock.contains(bench.state, kOwner1, kFirst, kHot));
    QVERIFY(!kLockingColdkeys.contains(bench.state, kFirst, kHot, kOwner1));
}

void TstClaimsLocks::perpetualLocks()
{
    LockBench bench;
    SOMA_WORKS(kOwner1, (SetPerpetualLock{kFirst, true}));
    QCOMPARE(kDecayingLock.get(bench.state, kOwner1, kFirst), std::optional(false));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(40)}));
    QCOMPARE(massOf(kHotkeyLock.get(bench.state, kFirst, kHot)), alpha(40));
    QVERIFY(!kDecayingHotkeyLock.contains(bench.state, kFirst, kHot));
    bench.state.block().number = 1'000'000;
    QCOMPARE(stakeAvailability(bench.state, kOwner1, kFirst).locked, alpha(40));
    // From one sum into the other.
    SOMA_WORKS(kOwner1, (SetPerpetualLock{kFirst, false}));
    QVERIFY(!kDecayingLock.contains(bench.state, kOwner1, kFirst));
    QVERIFY(massOf(kHotkeyLock.get(bench.state, kFirst, kHot)).isZero());
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)), alpha(40));
    SOMA_WORKS(kOwner1, (SetPerpetualLock{kFirst, false}));
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)), alpha(40));
}

void TstClaimsLocks::movingLocks()
{
    LockBench bench;
    bench.addHotkey(kOwner1, hotkey(103));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(40)}));
    bench.state.block().number = 200'000;
    const U64F64 grown = hotkeyConviction(bench.state, kHot, kFirst);
    QVERIFY(grown > U64F64::fromInt(6 * kTao));
    // Between one owner's hotkeys conviction goes along.
    SOMA_WORKS(kOwner1, (MoveLock{hotkey(103), kFirst}));
    QVERIFY(!kLock.contains(bench.state, kOwner1, kFirst, kHot));
    QVERIFY(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot)).isZero());
    QCOMPARE(bench.lock(kOwner1, hotkey(103)).conviction, grown);
    QCOMPARE(hotkeyConviction(bench.state, hotkey(103), kFirst), grown);
    SOMA_WORKS(kOwner1, (MoveLock{kHot2, kFirst}));
    QCOMPARE(bench.lock(kOwner1, kHot2).conviction, U64F64::zero());
    QVERIFY(bench.lock(kOwner1, kHot2).lockedMass > alpha(30));
    QCOMPARE(massOf(kDecayingHotkeyLock.get(bench.state, kFirst, kHot2)),
             bench.lock(kOwner1, kHot2).lockedMass);
}

void TstClaimsLocks::ownersLocks()
{
    LockBench bench;
    kSubnetOwnerHotkey.set(bench.state, kFirst, kHot);
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(40)}));
    QCOMPARE(massOf(kDecayingOwnerLock.get(bench.state, kFirst)), alpha(40));
    QVERIFY(!kDecayingHotkeyLock.contains(bench.state, kFirst, kHot));
    // Conviction is the mass at once.
    QCOMPARE(hotkeyConviction(bench.state, kHot, kFirst), U64F64::fromInt(40 * kTao));
    QCOMPARE(totalConviction(bench.state, kFirst), U64F64::fromInt(40 * kTao));
    SOMA_WORKS(kOwner1, (SetPerpetualLock{kFirst, true}));
    QCOMPARE(massOf(kOwnerLock.get(bench.state, kFirst)), alpha(40));
    QCOMPARE(subnetKing(bench.state, kFirst), std::optional(kHot));
}

void TstClaimsLocks::rejecting()
{
    LockBench bench;
    QVERIFY(!acceptsLockedAlpha(bench.state, kOwner1));
    kAccountFlags.set(bench.state, kOwner1.id, 6);
    SOMA_WORKS(kOwner1, SetRejectLockedAlpha{false});
    QVERIFY(acceptsLockedAlpha(bench.state, kOwner1));
    QCOMPARE(kAccountFlags.get(bench.state, kOwner1.id), u128{7});
    SOMA_WORKS(kOwner1, SetRejectLockedAlpha{true});
    QCOMPARE(kAccountFlags.get(bench.state, kOwner1.id), u128{6});
    SOMA_WORKS(kOwner2, SetRejectLockedAlpha{true});
    QVERIFY(!kAccountFlags.contains(bench.state, kOwner2.id));
}

void TstClaimsLocks::kings()
{
    LockBench bench;
    QVERIFY(!subnetKing(bench.state, kFirst));
    bench.giveStake(kOwner2, kHot2, kFirst, alpha(100));
    SOMA_WORKS(kOwner1, (SetPerpetualLock{kFirst, true}));
    SOMA_WORKS(kOwner2, (SetPerpetualLock{kFirst, true}));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(40)}));
    SOMA_WORKS(kOwner2, (LockStake{kHot2, kFirst, alpha(40)}));
    bench.state.block().number = 100'000;
    // Of equals the greatest.
    QCOMPARE(subnetKing(bench.state, kFirst), std::optional(kHot2));
    SOMA_WORKS(kOwner1, (LockStake{kHot, kFirst, alpha(10)}));
    bench.state.block().number = 200'000;
    QCOMPARE(subnetKing(bench.state, kFirst), std::optional(kHot));
    QCOMPARE(totalConviction(bench.state, kFirst),
             hotkeyConviction(bench.state, kHot, kFirst)
                 .saturatingAdd(hotkeyConviction(bench.state, kHot2, kFirst)));
}

void TstClaimsLocks::ownerCutIsLocked()
{
    LockBench bench;
    kSubnetOwner.set(bench.state, kFirst, kOwner1);
    kSubnetOwnerHotkey.set(bench.state, kFirst, kHot);
    autoLockOwnerCut(bench.state, kFirst, alpha(5));
    QVERIFY(!kLock.contains(bench.state, kOwner1, kFirst, kHot));
    kOwnerCutAutoLockEnabled.set(bench.state, kFirst, true);
    autoLockOwnerCut(bench.state, kFirst, Alpha());
    autoLockOwnerCut(bench.state, kFirst, alpha(5));
    QCOMPARE(bench.lock(kOwner1, kHot).lockedMass, alpha(5));
}

QTEST_APPLESS_MAIN(TstClaimsLocks)
#include "tst_claims_locks.moc"
