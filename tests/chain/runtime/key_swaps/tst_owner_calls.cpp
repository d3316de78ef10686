// When epochs run, voting power, the change of a subnet's owner, and timelocked weights.
#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_change.h"
#include "chain/runtime/pallets/subtensor/subnets/timelocked_weights.h"
#include "chain/runtime/pallets/subtensor/subnets/voting_power.h"
#include "consensus/emission/voting_power.h"
#include "tests/chain/runtime/key_swaps/swap_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using math::U64F64;

namespace {

constexpr std::uint64_t kOne = emission::kVotingPowerOne;

/// In the middle of an epoch, without commits.
struct OwnerBench : SwapBench {
    OwnerBench()
    {
        kLastEpochBlock.set(state, kFirst, BlockNumber(19'900));
        kCommitRevealWeightsEnabled.set(state, kFirst, false);
        fund(kBoss.id, Rao(kTao));
    }

    void windowIsClosed() { kLastEpochBlock.set(state, kFirst, BlockNumber(19'640)); }

    QString byRoot(const RuntimeCall& what) { return call(Origin::root(), what); }
};

std::uint64_t powerOf(const OwnerBench& bench, const Hotkey& hotkey)
{
    return kVotingPower.get(bench.state, kFirst, hotkey);
}

/// Validators with these stakes; those of 0 are miners.
yuma::SubnetOutput outputOf(const std::vector<std::uint64_t>& stakes)
{
    yuma::SubnetOutput out;
    out.stake = stakes;
    for (const std::uint64_t stake : stakes)
        out.permits.push_back(stake > 0);
    return out;
}

/// Not a lock at all: the sealed bytes begin with what the round must be.
std::optional<Bytes> openForTest(const State&, std::uint64_t round, ByteSpan sealed)
{
    if (round != 7)
        return std::nullopt;
    return Bytes(sealed.begin(), sealed.end());
}

template <typename... T>
TimelockedBytes sealed(const T&... parts)
{
    TimelockedBytes out;
    (append(out.items, codec::encode(parts)), ...);
    return out;
}

using U16s = std::vector<std::uint16_t>;

/// hotkey(101) validates with uid 0, hotkey(102) is uid 1; epoch 5 of the first subnet.
struct TimelockBench : OwnerBench {
    TimelockBench()
    {
        appendNeuron(state, kFirst, kOld);
        appendNeuron(state, kFirst, kForeign);
        kValidatorPermit.set(state, kFirst, {true, true});
        kMinAllowedWeights.set(state, kFirst, 1);
        kCommitRevealWeightsEnabled.set(state, kFirst, true);
        kSubnetEpochIndex.set(state, kFirst, 5);
    }

    void commit(std::uint64_t epoch, const Hotkey& who, TimelockedBytes bytes, std::uint64_t round)
    {
        auto all = kTimelockedWeightCommits.get(state, kIndex, epoch);
        all.emplace_back(who.id, now(state), std::move(bytes), round);
        kTimelockedWeightCommits.set(state, kIndex, epoch, all);
    }

    std::size_t waiting(std::uint64_t epoch) const
    {
        return kTimelockedWeightCommits.get(state, kIndex, epoch).size();
    }

    static constexpr MechanismIndex kIndex = mechanismIndex(kFirst);
};

} // namespace

class TstOwnerCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tempo();
    void cutoffFactor();
    void trigger();
    void votingPowerCalls();
    void votingPowerIsSmoothed();
    void votingPowerEnds();
    void votingPowerNumbers();
    void nobodyIsKingYet();
    void theKingIsTheOwner();
    void aFullSubnetKeepsItsOwner();
    void timelockedWait();
    void timelockedOpen();
    void timelockedLost();
};

void TstOwnerCalls::tempo()
{
    OwnerBench bench;
    State& state = bench.state;
    SOMA_FAILS(kCold1, (SetTempo{kFirst, 360}), "BadOrigin");
    QCOMPARE(bench.byRoot(SetTempo{kFirst, 360}), QStringLiteral("BadOrigin"));
    SOMA_FAILS(kBoss, (SetTempo{NetUid(9), 360}), "BadOrigin");
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 359}), "TempoOutOfBounds");
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 50'401}), "TempoOutOfBounds");
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 0}), "TempoOutOfBounds");
    SOMA_WORKS(kBoss, (SetTempo{kFirst, 50'400}));
    QCOMPARE(kTempo.get(state, kFirst), 50'400);
    QCOMPARE(kLastEpochBlock.get(state, kFirst), BlockNumber(20'000));
    state.block().number = 20'359;
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 360}), "TxRateLimitExceeded");
    state.block().number = 20'360;
    SOMA_WORKS(kBoss, (SetTempo{kFirst, 360}));
    bench.windowIsClosed();
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 360}), "AdminActionProhibitedDuringWeightsWindow");
}

void TstOwnerCalls::cutoffFactor()
{
    OwnerBench bench;
    State& state = bench.state;
    const auto factor = [](std::uint32_t milli) { return SetActivityCutoffFactor{kFirst, milli}; };
    SOMA_FAILS(kCold1, factor(1000), "BadOrigin");
    SOMA_FAILS(kBoss, factor(999), "ActivityCutoffFactorMilliOutOfBounds");
    SOMA_FAILS(kBoss, factor(50'001), "ActivityCutoffFactorMilliOutOfBounds");
    QCOMPARE(bench.byRoot(factor(UINT32_MAX)),
             QStringLiteral("ActivityCutoffFactorMilliOutOfBounds"));
    SOMA_WORKS(kBoss, factor(1000));
    SOMA_FAILS(kBoss, factor(50'000), "TxRateLimitExceeded");
    QCOMPARE(bench.byRoot(factor(50'000)), QStringLiteral("Ok"));
    QCOMPARE(kActivityCutoffFactorMilli.get(state, kFirst), 50'000U);
    bench.windowIsClosed();
    SOMA_FAILS(kBoss, factor(1000), "AdminActionProhibitedDuringWeightsWindow");
    QCOMPARE(bench.byRoot(factor(2000)), QStringLiteral("Ok"));
}

void TstOwnerCalls::trigger()
{
    OwnerBench bench;
    State& state = bench.state;
    const TriggerEpoch call{kFirst};
    SOMA_FAILS(kCold1, call, "BadOrigin");
    QCOMPARE(bench.byRoot(call), QStringLiteral("BadOrigin"));
    kCommitRevealWeightsEnabled.set(state, kFirst, true);
    SOMA_FAILS(kBoss, call, "DynamicTempoBlockedByCommitReveal");
    kCommitRevealWeightsEnabled.set(state, kFirst, false);
    const std::uint64_t window = kAdminFreezeWindow.get(state);
    // The next epoch of its own comes one block before the window's end, then at its end.
    kLastEpochBlock.set(state, kFirst, BlockNumber(20'000 + window - 361));
    SOMA_FAILS(kBoss, call, "AutoEpochAlreadyImminent");
    kLastEpochBlock.set(state, kFirst, BlockNumber(20'000 + window - 360));
    SOMA_WORKS(kBoss, call);
    QCOMPARE(kPendingEpochAt.get(state, kFirst), BlockNumber(20'000 + window));
    SOMA_FAILS(kBoss, call, "EpochTriggerAlreadyPending");
    SOMA_FAILS(kBoss, (SetTempo{kFirst, 360}), "AdminActionProhibitedDuringWeightsWindow");
    kPendingEpochAt.remove(state, kFirst);
    SOMA_FAILS(kBoss, call, "TxRateLimitExceeded");
}

void TstOwnerCalls::votingPowerCalls()
{
    OwnerBench bench;
    State& state = bench.state;
    const EnableVotingPowerTracking on{kFirst};
    const DisableVotingPowerTracking off{kFirst};
    SOMA_FAILS(kCold1, on, "BadOrigin");
    SOMA_FAILS(kCold1, off, "BadOrigin");
    SOMA_FAILS(kBoss, off, "VotingPowerTrackingNotEnabled");
    SOMA_WORKS(kBoss, on);
    SOMA_WORKS(kBoss, off);
    QCOMPARE(kVotingPowerDisableAtBlock.get(state, kFirst), BlockNumber(120'800));
    QCOMPARE(bench.byRoot(on), QStringLiteral("Ok"));
    QCOMPARE(kVotingPowerDisableAtBlock.get(state, kFirst), BlockNumber());
    QVERIFY(kVotingPowerTrackingEnabled.get(state, kFirst));

    const auto factor = [](std::uint64_t alpha) {
        return SudoSetVotingPowerEmaAlpha{kFirst, alpha};
    };
    SOMA_FAILS(kBoss, factor(1), "BadOrigin");
    QCOMPARE(bench.byRoot(factor(kOne + 1)), QStringLiteral("InvalidVotingPowerEmaAlpha"));
    QCOMPARE(bench.byRoot(factor(UINT64_MAX)), QStringLiteral("InvalidVotingPowerEmaAlpha"));
    QCOMPARE(bench.byRoot(factor(kOne)), QStringLiteral("Ok"));
    QCOMPARE(kVotingPowerEmaAlpha.get(state, kFirst), kOne);
    QCOMPARE(bench.byRoot(factor(0)), QStringLiteral("Ok"));
}

void TstOwnerCalls::votingPowerIsSmoothed()
{
    OwnerBench bench;
    State& state = bench.state;
    appendNeuron(state, kFirst, kOld);
    appendNeuron(state, kFirst, kForeign);
    kVotingPower.set(state, kFirst, kForeign, 5);
    kVotingPower.set(state, kFirst, kNew, 5);
    updateVotingPower(state, kFirst, outputOf({1000, 0}));
    QCOMPARE(powerOf(bench, kForeign), 5U);

    SOMA_WORKS(kBoss, EnableVotingPowerTracking{kFirst});
    kVotingPowerEmaAlpha.set(state, kFirst, kOne / 4);
    updateVotingPower(state, kFirst, outputOf({1000, 0}));
    QCOMPARE(powerOf(bench, kOld), 250U);
    // A miner and a stranger have none.
    QVERIFY(!kVotingPower.contains(state, kFirst, kForeign));
    QVERIFY(!kVotingPower.contains(state, kFirst, kNew));
    updateVotingPower(state, kFirst, outputOf({1000, 0}));
    QCOMPARE(powerOf(bench, kOld), 437U);
    // Below the least only those fall out that were above it.
    kStakeThreshold.set(state, 500);
    updateVotingPower(state, kFirst, outputOf({100, 0}));
    QCOMPARE(powerOf(bench, kOld), 352U);
    kStakeThreshold.set(state, 352);
    updateVotingPower(state, kFirst, outputOf({100, 0}));
    QVERIFY(!kVotingPower.contains(state, kFirst, kOld));
}

void TstOwnerCalls::votingPowerEnds()
{
    OwnerBench bench;
    State& state = bench.state;
    appendNeuron(state, kFirst, kOld);
    SOMA_WORKS(kBoss, EnableVotingPowerTracking{kFirst});
    kVotingPowerEmaAlpha.set(state, kFirst, kOne);
    SOMA_WORKS(kBoss, DisableVotingPowerTracking{kFirst});
    state.block().number = 120'799;
    updateVotingPower(state, kFirst, outputOf({77}));
    QCOMPARE(powerOf(bench, kOld), 77U);
    state.block().number = 120'800;
    updateVotingPower(state, kFirst, outputOf({77}));
    QVERIFY(!kVotingPower.contains(state, kFirst, kOld));
    QVERIFY(!kVotingPowerTrackingEnabled.get(state, kFirst));
    QCOMPARE(kVotingPowerDisableAtBlock.get(state, kFirst), BlockNumber());
}

void TstOwnerCalls::votingPowerNumbers()
{
    QCOMPARE(emission::smoothedVotingPower(UINT64_MAX, UINT64_MAX, kOne), UINT64_MAX);
    QCOMPARE(emission::smoothedVotingPower(UINT64_MAX, UINT64_MAX, kOne / 2), UINT64_MAX);
    QCOMPARE(emission::smoothedVotingPower(UINT64_MAX, 0, UINT64_MAX), UINT64_MAX);
    QCOMPARE(emission::smoothedVotingPower(0, UINT64_MAX, 0), UINT64_MAX);
    QCOMPARE(emission::smoothedVotingPower(0, UINT64_MAX, kOne), 0U);
    QVERIFY(emission::nextVotingPower(0, 0, kOne, 0) == std::optional<std::uint64_t>(0));
    // What sinks to nothing stays as it was unless there is a least.
    QVERIFY(emission::nextVotingPower(0, 1, kOne, 2) == std::optional<std::uint64_t>(1));
    QVERIFY(emission::nextVotingPower(0, 2, kOne, 2) == std::nullopt);
}

void TstOwnerCalls::nobodyIsKingYet()
{
    OwnerBench bench;
    State& state = bench.state;
    const auto isStillOwners = [&] {
        changeOwnerIfNeeded(state, kFirst);
        return kSubnetOwner.get(state, kFirst) == kBoss;
    };
    kNetworkRegisteredAt.set(state, kFirst, BlockNumber(100));
    state.block().number = 100 + 2'629'799;
    const LockState strong{alpha(15), U64F64::fromInt(alpha(15).value()), now(state)};
    kHotkeyLock.set(state, kFirst, kOld, strong);
    QVERIFY(isStillOwners()); // A block too young.
    state.block().number += 1;
    kSubnetAlphaOut.set(state, kFirst, Alpha());
    QVERIFY(isStillOwners());
    kSubnetAlphaOut.set(state, kFirst, Alpha(alpha(150).value() + 100'000));
    QVERIFY(isStillOwners()); // Less than a tenth.
    kSubnetAlphaOut.set(state, kFirst, alpha(140));
    kOwner.set(state, kOld, kBoss);
    QVERIFY(isStillOwners());
    kOwner.remove(state, kOld);
    QVERIFY(isStillOwners());
    kOwner.set(state, kOld, kCold1);
    QVERIFY(!isStillOwners());
}

void TstOwnerCalls::theKingIsTheOwner()
{
    OwnerBench bench;
    State& state = bench.state;
    state.block().number = 3'000'000;
    const auto lock = [&](std::uint64_t mass, std::uint64_t conviction) {
        return LockState{alpha(mass), U64F64::fromInt(alpha(conviction).value()), now(state)};
    };
    kHotkeyLock.set(state, kFirst, kOld, lock(100, 60));
    kDecayingHotkeyLock.set(state, kFirst, kOld, lock(40, 20));
    kOwnerLock.set(state, kFirst, lock(30, 30));
    kDecayingOwnerLock.set(state, kFirst, lock(20, 20));
    kHotkeyLock.set(state, kFirst, kOwnerHot, lock(1, 1));
    const std::uint32_t events = bench.events();
    changeOwnerIfNeeded(state, kFirst);

    QCOMPARE(kSubnetOwner.get(state, kFirst), kCold1);
    QCOMPARE(kSubnetOwnerHotkey.get(state, kFirst), kOld);
    QCOMPARE(kUids.get(state, kFirst, kOld), std::optional(Uid(0)));
    QCOMPARE(bench.events(), events + 1);
    // The old owner's sums are a hotkey's like others', the king's count whole.
    QCOMPARE(*kHotkeyLock.get(state, kFirst, kOwnerHot), lock(31, 31));
    QCOMPARE(*kDecayingHotkeyLock.get(state, kFirst, kOwnerHot), lock(20, 20));
    QCOMPARE(*kOwnerLock.get(state, kFirst), lock(100, 100));
    QCOMPARE(*kDecayingOwnerLock.get(state, kFirst), lock(40, 40));
    QVERIFY(!kHotkeyLock.contains(state, kFirst, kOld));
    QVERIFY(!kDecayingHotkeyLock.contains(state, kFirst, kOld));
    // And again: it is the owner already.
    changeOwnerIfNeeded(state, kFirst);
    QCOMPARE(bench.events(), events + 1);
}

void TstOwnerCalls::aFullSubnetKeepsItsOwner()
{
    OwnerBench bench;
    State& state = bench.state;
    state.block().number = 3'000'000;
    kHotkeyLock.set(state, kFirst, kOld,
                    {alpha(100), U64F64::fromInt(alpha(100).value()), now(state)});
    kMaxAllowedUids.set(state, kFirst, 0);
    changeOwnerIfNeeded(state, kFirst);
    QCOMPARE(kSubnetOwner.get(state, kFirst), kBoss);
    QVERIFY(kHotkeyLock.contains(state, kFirst, kOld));
}

void TstOwnerCalls::timelockedWait()
{
    TimelockBench bench;
    State& state = bench.state;
    for (const std::uint64_t epoch : {2U, 3U, 4U, 5U})
        bench.commit(epoch, kOld, sealed(std::uint8_t{1}), 7);
    // Nothing opens yet; what is due waits, what is past goes.
    revealTimelocked(state, kFirst);
    QCOMPARE(bench.waiting(2), std::size_t{0});
    QCOMPARE(bench.waiting(3), std::size_t{0});
    QCOMPARE(bench.waiting(4), std::size_t{1});
    QCOMPARE(bench.waiting(5), std::size_t{1});
    kRevealPeriodEpochs.set(state, kFirst, 6);
    kSubnetEpochIndex.set(state, kFirst, 5);
    revealTimelocked(state, kFirst, openForTest);
    QCOMPARE(bench.waiting(4), std::size_t{1});
    // An epoch that is due in this block counts already.
    kRevealPeriodEpochs.set(state, kFirst, 1);
    kLastEpochBlock.set(state, kFirst, BlockNumber(19'640));
    revealTimelocked(state, kFirst);
    QCOMPARE(bench.waiting(4), std::size_t{0});
    QCOMPARE(bench.waiting(5), std::size_t{1});
}

void TstOwnerCalls::timelockedOpen()
{
    TimelockBench bench;
    State& state = bench.state;
    const Bytes name(kOld.id.bytes().begin(), kOld.id.bytes().end());
    bench.commit(4, kOld, sealed(name, U16s{1}, U16s{3}, std::uint64_t{0}), 8);
    bench.commit(4, kOld, sealed(name, U16s{1}, U16s{5}, std::uint64_t{0}), 7);
    // The older form has no name.
    bench.commit(4, kForeign, sealed(U16s{0}, U16s{65'535}, std::uint64_t{0}), 7);
    revealTimelocked(state, kFirst, openForTest);
    QCOMPARE(bench.waiting(4), std::size_t{1});
    QCOMPARE(kWeights.get(state, TimelockBench::kIndex, Uid(0)), (UidValues{{1, 65'535}}));
    QCOMPARE(kWeights.get(state, TimelockBench::kIndex, Uid(1)), (UidValues{{0, 65'535}}));
}

void TstOwnerCalls::timelockedLost()
{
    TimelockBench bench;
    State& state = bench.state;
    const Bytes name(kOld.id.bytes().begin(), kOld.id.bytes().end());
    // Another's commit, no commit at all, weights that cannot be set.
    bench.commit(4, kForeign, sealed(name, U16s{1}, U16s{3}, std::uint64_t{0}), 7);
    bench.commit(4, kOld, sealed(std::uint8_t{1}), 7);
    bench.commit(4, kOld, TimelockedBytes{}, 7);
    bench.commit(4, kOld, sealed(name, U16s{9}, U16s{3}, std::uint64_t{0}), 7);
    revealTimelocked(state, kFirst, openForTest);
    QCOMPARE(bench.waiting(4), std::size_t{0});
    QVERIFY(kWeights.get(state, TimelockBench::kIndex, Uid(0)).empty());
    QVERIFY(kWeights.get(state, TimelockBench::kIndex, Uid(1)).empty());
}

QTEST_APPLESS_MAIN(TstOwnerCalls)
#include "tst_owner_calls.moc"
