// Replacing a coldkey: announced, disputed, reset, withdrawn, done; and what moves.
#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/lock_model.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/key_swaps/swap_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;

namespace {

constexpr std::uint64_t kCost = initial::kKeySwapCost;
constexpr std::uint32_t kDelay = 36'000;
constexpr std::uint32_t kAgain = 7200;

using Hotkeys = std::vector<Hotkey>;
using Coldkeys = std::vector<Coldkey>;

Hash256 hashOf(const Coldkey& coldkey)
{
    return Hash256(crypto::blake2b256(coldkey.id.bytes()));
}

const AnnounceColdkeySwap kAnnounce{hashOf(kNewCold)};
const SwapColdkeyAnnounced kSwap{kNewCold};

struct ColdBench : SwapBench {
    QString byRoot(const RuntimeCall& what) { return call(Origin::root(), what); }

    QString swapByRoot(const Coldkey& to = kNewCold)
    {
        return byRoot(SwapColdkey{kCold1, to, Rao()});
    }

    /// What both root's swap and one that was announced long ago fail with.
    QString refused(const Coldkey& to = kNewCold)
    {
        kColdkeySwapAnnouncements.set(state, kCold1, {BlockNumber32(), hashOf(to)});
        const QString announced = call(kCold1, SwapColdkeyAnnounced{to});
        kColdkeySwapAnnouncements.remove(state, kCold1);
        const QString forced = swapByRoot(to);
        return announced == forced ? forced : announced + QStringLiteral(", ") + forced;
    }
};

} // namespace

class TstColdkeySwaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void announcing();
    void announcingAgain();
    void swapping();
    void latestBlocks();
    void disputing();
    void resetting();
    void withdrawing();
    void origins();
    void byRoot();
    void theNewOneIsNobody();
    void everythingMoves();
    void claimsNeedStake();
    void identities();
    void locks();
    void locksInTheWay();
};

void TstColdkeySwaps::announcing()
{
    ColdBench bench;
    bench.keepOnly(kCold1, kCost + kExistential - 1);
    SOMA_FAILS(kCold1, kAnnounce, "NotEnoughBalanceToPaySwapColdKey");
    bench.fund(kCold1.id, Rao(1));
    SOMA_WORKS(kCold1, kAnnounce);
    QCOMPARE(bench.free(kCold1.id).value(), kExistential);
    const auto stored = kColdkeySwapAnnouncements.get(bench.state, kCold1);
    QCOMPARE(stored->first.value(), 20'000 + kDelay);
    QVERIFY(stored->second == hashOf(kNewCold));
    QCOMPARE(bench.broken(), QString());
}

void TstColdkeySwaps::announcingAgain()
{
    ColdBench bench;
    SOMA_WORKS(kCold1, kAnnounce);
    const Rao paid = bench.free(kCold1.id);
    bench.state.block().number = 20'000 + kDelay + kAgain - 1;
    SOMA_FAILS(kCold1, AnnounceColdkeySwap{hashOf(kCold2)}, "ColdkeySwapReannouncedTooEarly");
    bench.state.block().number += 1;
    SOMA_WORKS(kCold1, AnnounceColdkeySwap{hashOf(kCold2)});
    // The second one is free and waits as long.
    QCOMPARE(bench.free(kCold1.id), paid);
    QCOMPARE(kColdkeySwapAnnouncements.get(bench.state, kCold1)->first.value(),
             20'000 + kDelay + kAgain + kDelay);
}

void TstColdkeySwaps::swapping()
{
    ColdBench bench;
    SOMA_FAILS(kCold1, kSwap, "ColdkeySwapAnnouncementNotFound");
    SOMA_WORKS(kCold1, kAnnounce);
    SOMA_FAILS(kCold1, SwapColdkeyAnnounced{kCold2}, "AnnouncedColdkeyHashDoesNotMatch");
    bench.state.block().number = 20'000 + kDelay - 1;
    SOMA_FAILS(kCold1, kSwap, "ColdkeySwapTooEarly");
    bench.state.block().number += 1;
    SOMA_FAILS(kCold2, kSwap, "ColdkeySwapAnnouncementNotFound");
    SOMA_WORKS(kCold1, kSwap);
    QVERIFY(!kColdkeySwapAnnouncements.contains(bench.state, kCold1));
    QCOMPARE(ownerOf(bench.state, kOld), kNewCold);
    QCOMPARE(bench.broken(), QString());
    SOMA_FAILS(kCold1, kSwap, "ColdkeySwapAnnouncementNotFound");
}

void TstColdkeySwaps::latestBlocks()
{
    ColdBench bench;
    bench.state.block().number = UINT32_MAX;
    SOMA_WORKS(kCold1, kAnnounce);
    QCOMPARE(kColdkeySwapAnnouncements.get(bench.state, kCold1)->first.value(), UINT32_MAX);
    SOMA_WORKS(kCold1, kAnnounce);
    SOMA_WORKS(kCold1, kSwap);
}

void TstColdkeySwaps::disputing()
{
    ColdBench bench;
    SOMA_FAILS(kCold1, DisputeColdkeySwap{}, "ColdkeySwapAnnouncementNotFound");
    SOMA_WORKS(kCold1, kAnnounce);
    SOMA_WORKS(kCold1, DisputeColdkeySwap{});
    QCOMPARE(kColdkeySwapDisputes.get(bench.state, kCold1)->value(), 20'000U);
    const CallResult again = dispatchUnguarded(RuntimeCall(DisputeColdkeySwap{}), bench.state,
                                               Origin::account(kCold1.id));
    QVERIFY(!again);
}

void TstColdkeySwaps::resetting()
{
    ColdBench bench;
    SOMA_WORKS(kCold1, kAnnounce);
    SOMA_WORKS(kCold1, DisputeColdkeySwap{});
    QCOMPARE(bench.byRoot(ResetColdkeySwap{kCold1}), QStringLiteral("Ok"));
    QVERIFY(!kColdkeySwapAnnouncements.contains(bench.state, kCold1));
    QVERIFY(!kColdkeySwapDisputes.contains(bench.state, kCold1));
    // Whoever announced nothing may be reset too.
    QCOMPARE(bench.byRoot(ResetColdkeySwap{kCold2}), QStringLiteral("Ok"));
}

void TstColdkeySwaps::withdrawing()
{
    const ClearColdkeySwapAnnouncement withdraw;
    ColdBench bench;
    SOMA_FAILS(kCold1, withdraw, "ColdkeySwapAnnouncementNotFound");
    SOMA_WORKS(kCold1, kAnnounce);
    bench.state.block().number = 20'000 + kDelay + kAgain - 1;
    SOMA_FAILS(kCold1, withdraw, "ColdkeySwapClearTooEarly");
    bench.state.block().number += 1;
    SOMA_WORKS(kCold1, withdraw);
    QVERIFY(!kColdkeySwapAnnouncements.contains(bench.state, kCold1));
    // Then the next one costs again.
    const Rao before = bench.free(kCold1.id);
    SOMA_WORKS(kCold1, kAnnounce);
    QCOMPARE(bench.free(kCold1.id), saturatingSub(before, Rao(kCost)));
}

void TstColdkeySwaps::origins()
{
    ColdBench bench;
    const QString bad = QStringLiteral("BadOrigin");
    for (const RuntimeCall& call :
         {RuntimeCall(kAnnounce), RuntimeCall(kSwap), RuntimeCall(DisputeColdkeySwap{}),
          RuntimeCall(ClearColdkeySwapAnnouncement{})}) {
        QCOMPARE(bench.call(Origin::root(), call), bad);
        QCOMPARE(bench.call(Origin::none(), call), bad);
    }
    SOMA_FAILS(kCold1, ResetColdkeySwap{kCold1}, "BadOrigin");
    SOMA_FAILS(kCold1, (SwapColdkey{kCold1, kNewCold, Rao()}), "BadOrigin");
    SOMA_FAILS(kCold1, ScheduleSwapColdkey{kNewCold}, "Deprecated");
    QCOMPARE(bench.byRoot(ScheduleSwapColdkey{kNewCold}), QStringLiteral("Deprecated"));
}

void TstColdkeySwaps::byRoot()
{
    ColdBench bench;
    const Rao had = bench.free(kCold1.id);
    const auto costing = [](std::uint64_t rao) { return SwapColdkey{kCold1, kNewCold, Rao(rao)}; };
    const QString tooMuch = QStringLiteral("NotEnoughBalanceToPaySwapColdKey");
    QCOMPARE(bench.byRoot(costing(UINT64_MAX)), tooMuch);
    QCOMPARE(bench.byRoot(costing(had.value() - kExistential + 1)), tooMuch);
    SOMA_WORKS(kCold1, kAnnounce);
    SOMA_WORKS(kCold1, DisputeColdkeySwap{});
    const Rao left = bench.free(kCold1.id);
    QCOMPARE(bench.byRoot(costing(left.value() - kExistential)), QStringLiteral("Ok"));
    QCOMPARE(bench.free(kNewCold.id), Rao(kExistential));
    QVERIFY(!kColdkeySwapAnnouncements.contains(bench.state, kCold1));
    QVERIFY(!kColdkeySwapDisputes.contains(bench.state, kCold1));
    QCOMPARE(bench.broken(), QString());
}

void TstColdkeySwaps::theNewOneIsNobody()
{
    ColdBench bench;
    QCOMPARE(bench.refused(kCold2), QStringLiteral("ColdKeyAlreadyAssociated"));
    QCOMPARE(bench.refused(kCold1), QStringLiteral("ColdKeyAlreadyAssociated"));
    QCOMPARE(bench.refused(Coldkey{kForeign.id}), QStringLiteral("NewColdKeyIsHotkey"));
    // A hotkey that is no longer possible is found in the end, and nothing has happened.
    kOwnedHotkeys.set(bench.state, kCold1, Hotkeys{kOld, {subnetAccountOf(kFirst)}});
    QCOMPARE(bench.refused(), QStringLiteral("CannotUseSystemAccount"));
}

void TstColdkeySwaps::everythingMoves()
{
    ColdBench bench;
    State& state = bench.state;
    bench.giveStake(kCold1, kForeign, kSecond, alpha(5));
    kSubnetOwner.set(state, kSecond, kCold1);
    kAutoStakeDestination.set(state, kCold1, kFirst, kForeign);
    kAutoStakeDestinationColdkeys.set(state, kForeign, kFirst, Coldkeys{kNewCold, kCold1, kCold2});
    addToAutoClaims(state, kCold1);
    kRootClaimed.set(state, kFirst, kOld, kCold1, 11);
    const Rao had = bench.free(kCold1.id);
    const Alpha before[] = {bench.allStake(kRoot), bench.allStake(kFirst), bench.allStake(kSecond)};
    const Rao issued = kTotalIssuance.get(state);
    const Rao staked = kTotalStake.get(state);
    QCOMPARE(bench.swapByRoot(), QStringLiteral("Ok"));

    QCOMPARE(bench.stake(kNewCold, kOld, kFirst), alpha(100));
    QCOMPARE(bench.stake(kNewCold, kOld, kRoot), alpha(10));
    QCOMPARE(bench.stake(kNewCold, kForeign, kSecond), alpha(5));
    QCOMPARE(bench.stake(kCold1, kOld, kFirst), Alpha());
    QCOMPARE(bench.stake(kCold2, kOld, kFirst), alpha(50));
    QCOMPARE(ownerOf(state, kOld), kNewCold);
    QCOMPARE(ownerOf(state, kForeign), kCold2);
    QCOMPARE(kOwnedHotkeys.get(state, kNewCold), Hotkeys{kOld});
    QVERIFY(!kOwnedHotkeys.contains(state, kCold1));
    QCOMPARE(kStakingHotkeys.get(state, kNewCold), (Hotkeys{kOld, kForeign}));
    QVERIFY(!kStakingHotkeys.contains(state, kCold1));
    QCOMPARE(kSubnetOwner.get(state, kSecond), kNewCold);
    QCOMPARE(kSubnetOwner.get(state, kFirst), kBoss);
    QCOMPARE(kAutoStakeDestination.get(state, kNewCold, kFirst), kForeign);
    QVERIFY(!kAutoStakeDestination.contains(state, kCold1, kFirst));
    QCOMPARE(kAutoStakeDestinationColdkeys.get(state, kForeign, kFirst),
             (Coldkeys{kCold2, kNewCold}));
    QVERIFY(kRootClaimed.get(state, kFirst, kOld, kNewCold) == u128{11});
    QVERIFY(!kRootClaimed.contains(state, kFirst, kOld, kCold1));
    QCOMPARE(kStakingColdkeysByIndex.get(state, 0), kNewCold);
    QCOMPARE(kNumStakingColdkeys.get(state), 1U);
    QCOMPARE(bench.free(kNewCold.id), had);
    QCOMPARE(bench.free(kCold1.id), Rao());
    QCOMPARE(lastTx(state, kNewCold.id), BlockNumber(20'000));
    QCOMPARE(bench.allStake(kRoot), before[0]);
    QCOMPARE(bench.allStake(kFirst), before[1]);
    QCOMPARE(bench.allStake(kSecond), before[2]);
    QCOMPARE(kTotalIssuance.get(state), issued);
    QCOMPARE(kTotalStake.get(state), staked);
    QCOMPARE(bench.broken(), QString());
}

/// Root's claims on a subnet stay behind where there is no stake in that subnet: the reference's
/// rule, whatever one thinks of it.
void TstColdkeySwaps::claimsNeedStake()
{
    ColdBench bench;
    kRootClaimed.set(bench.state, kSecond, kOld, kCold1, 13);
    QCOMPARE(bench.swapByRoot(), QStringLiteral("Ok"));
    QVERIFY(kRootClaimed.get(bench.state, kSecond, kOld, kCold1) == u128{13});
    QVERIFY(!kRootClaimed.contains(bench.state, kSecond, kOld, kNewCold));
}

void TstColdkeySwaps::identities()
{
    ChainIdentity mine;
    mine.name = Bytes{'m'};
    ChainIdentity other;
    other.name = Bytes{'o'};
    ColdBench bench;
    kIdentitiesV2.set(bench.state, kCold1, mine);
    QCOMPARE(bench.swapByRoot(), QStringLiteral("Ok"));
    QVERIFY(kIdentitiesV2.get(bench.state, kNewCold)->name == mine.name);
    QVERIFY(!kIdentitiesV2.contains(bench.state, kCold1));
    ColdBench both;
    kIdentitiesV2.set(both.state, kCold1, mine);
    kIdentitiesV2.set(both.state, kNewCold, other);
    QCOMPARE(both.swapByRoot(), QStringLiteral("Ok"));
    QVERIFY(kIdentitiesV2.get(both.state, kNewCold)->name == other.name);
    QVERIFY(kIdentitiesV2.get(both.state, kCold1)->name == mine.name);
}

void TstColdkeySwaps::locks()
{
    ColdBench bench;
    State& state = bench.state;
    SOMA_WORKS(kCold1, (LockStake{kOld, kFirst, alpha(60)}));
    SOMA_WORKS(kCold1, (SetPerpetualLock{kFirst, true}));
    SOMA_WORKS(kCold2, (LockStake{kOld, kFirst, alpha(30)}));
    QVERIFY(!acceptsLockedAlpha(state, kNewCold));
    QCOMPARE(bench.swapByRoot(), QStringLiteral("Ok"));
    QCOMPARE(kLock.get(state, kNewCold, kFirst, kOld)->lockedMass, alpha(60));
    QVERIFY(!kLock.contains(state, kCold1, kFirst, kOld));
    QVERIFY(kLockingColdkeys.contains(state, kFirst, kOld, kNewCold));
    QVERIFY(!kLockingColdkeys.contains(state, kFirst, kOld, kCold1));
    QCOMPARE(kHotkeyLock.get(state, kFirst, kOld)->lockedMass, alpha(60));
    QCOMPARE(kDecayingHotkeyLock.get(state, kFirst, kOld)->lockedMass, alpha(30));
    QCOMPARE(kDecayingLock.get(state, kNewCold, kFirst), std::optional(false));
    QVERIFY(!kDecayingLock.contains(state, kCold1, kFirst));
    // As the old one wished, not as the swap needed.
    QVERIFY(!acceptsLockedAlpha(state, kNewCold));
    ColdBench willing;
    setAcceptsLockedAlpha(willing.state, kCold1, true);
    QCOMPARE(willing.swapByRoot(), QStringLiteral("Ok"));
    QVERIFY(acceptsLockedAlpha(willing.state, kNewCold));
    QVERIFY(!acceptsLockedAlpha(willing.state, kCold1));
}

void TstColdkeySwaps::locksInTheWay()
{
    ColdBench bench;
    const LockState lock{Alpha(1'000), {}, BlockNumber(20'000)};
    kLock.set(bench.state, kNewCold, kFirst, kForeign, lock);
    QCOMPARE(bench.refused(), QStringLiteral("ActiveLockExists"));
    kLock.remove(bench.state, kNewCold, kFirst, kForeign);
    QCOMPARE(bench.swapByRoot(), QStringLiteral("Ok"));
}

QTEST_APPLESS_MAIN(TstColdkeySwaps)
#include "tst_coldkey_swaps.moc"
