// The reference's own numbers (reference-numbers.md). Rows that are pure arithmetic stand beside
// it:
//
//   1, 2            tests/consensus/emission/tst_distribution.cpp   (epochs' calendar)
//   3, 4, 5, 15, 16 tests/consensus/emission/tst_emission.cpp       (coinbase, prices, burn)
//   6               tests/consensus/emission/tst_distribution.cpp   (root claims)
//   7, 8, 9, 13, 14 tests/consensus/pool/tst_swap.cpp               (swaps)
//   10, 11          tests/consensus/pool/tst_share_pool.cpp         (share pools)
//   12              tests/consensus/pool/tst_big_uint.cpp           (rounding)
//   19              tests/consensus/emission/tst_emission.cpp       (decay)
//
// Here are 17 and 18, which need storage, and 2 to 6, 9, 15 and 16 once more through storage and
// calls.
#include "chain/runtime/pallets/subtensor/block_step/block_step.h"
#include "chain/runtime/pallets/subtensor/block_step/coinbase_run.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;

namespace {

bool isWithin(std::uint64_t value, std::uint64_t expected, std::uint64_t tolerance)
{
    const bool isClose = value <= expected + tolerance && value + tolerance >= expected;
    if (!isClose)
        qWarning("%llu is not %llu", static_cast<unsigned long long>(value),
                 static_cast<unsigned long long>(expected));
    return isClose;
}

/// A price that only doubles and halves.
void setBurn(State& state, NetUid netuid, std::uint64_t burn, std::uint16_t halfLife)
{
    kBurn.set(state, netuid, Rao(burn));
    kBurnHalfLife.set(state, netuid, halfLife);
    kBurnIncreaseMult.set(state, netuid, math::U64F64::fromInt(2));
}

/// A subnet that the coinbase pays, from its first block on.
NetUid makePaidSubnet(Bench& bench)
{
    const NetUid net = bench.makeSubnet(1);
    kFirstEmissionBlockNumber.set(bench.state, net, BlockNumber(0));
    kSubtokenEnabled.set(bench.state, net, true);
    kSubnetEmissionEnabled.set(bench.state, net, true);
    return net;
}

void nextBlock(Bench& bench)
{
    bench.state.block().number += 1;
    updateRegistrationPrices(bench.state);
}

} // namespace

class TestReferenceNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row2_nextEpoch();
    void row3_ownerCut();
    void row4_pendingEmission();
    void row5_movingPrices();
    void row6_rootClaim();
    void row9_addStakeLimit();
    void row15_burnDecay();
    void row16_burnClamps();
    void row17_twoStakersProRata();
    void row18_earlierOfEqualsIsPruned();
};

void TestReferenceNumbers::row2_nextEpoch()
{
    Bench bench;
    const NetUid net = bench.makeSubnet(1);
    kLastEpochBlock.set(bench.state, net, BlockNumber(100));
    kTempo.set(bench.state, net, 50);
    kPendingEpochAt.set(bench.state, net, BlockNumber());
    QCOMPARE(emission::nextEpochBlock(loadSchedule(bench.state, net)),
             std::optional(BlockNumber(150)));
    kTempo.set(bench.state, net, 0);
    QCOMPARE(emission::nextEpochBlock(loadSchedule(bench.state, net)), std::nullopt);
}

void TestReferenceNumbers::row3_ownerCut()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = makePaidSubnet(bench);
    kSubnetTAO.set(state, net, Rao(1'000'000'000'000));
    kSubnetAlphaIn.set(state, net, Alpha(1'000'000'000'000));
    kSubnetOwnerCut.set(state, 0);
    runCoinbase(state, mintBlockEmission(state));
    QCOMPARE(kPendingOwnerCut.get(state, net), Alpha());
    kSubnetOwnerCut.set(state, 65'535);
    runCoinbase(state, mintBlockEmission(state));
    QCOMPARE(kPendingOwnerCut.get(state, net), Alpha(1'000'000'000));
}

void TestReferenceNumbers::row4_pendingEmission()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = makePaidSubnet(bench);
    // Without a part of the TAO no alpha goes into the pool: the block makes one alpha in all.
    kSubnetEmissionEnabled.set(state, net, false);
    kSubnetAlphaIn.set(state, net, Alpha(1'000'000'000));
    kSubnetAlphaOut.set(state, net, Alpha(1'000'000'000));
    kSubnetOwnerCut.set(state, 0);
    kSubnetTAO.set(state, kRoot, Rao(1'000'000'000));
    kTaoWeight.set(state, UINT64_MAX);
    kSubnetMovingPrice.set(state, net, math::I96F32::fromInt(2));
    runCoinbase(state, mintBlockEmission(state));
    QVERIFY(isWithin(kPendingServerEmission.get(state, net).value(), 500'000'000, 1));
    QVERIFY(isWithin(kPendingValidatorEmission.get(state, net).value(), 375'000'000, 1));
    QVERIFY(isWithin(kPendingRootAlphaDivs.get(state, net).value(), 125'000'000, 1));
}

void TestReferenceNumbers::row5_movingPrices()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = makePaidSubnet(bench);
    kSubnetEmissionEnabled.set(state, net, false);
    kFirstEmissionBlockNumber.set(state, net, BlockNumber(1));
    kSubnetMovingAlpha.set(state, math::I96F32::one().safeDiv(math::I96F32::fromInt(10)));
    kSubnetMovingPrice.set(state, net, math::I96F32());
    // Spot 1.
    kSubnetTAO.set(state, net, Rao(1'000'000));
    kSubnetAlphaIn.set(state, net, Alpha(1'000'000));
    state.block().number = 201'600;
    for (int i = 0; i < 14; ++i)
        runCoinbase(state, mintBlockEmission(state));
    const auto millionths = kSubnetMovingPrice.get(state, net)
                                .saturatingMul(math::I96F32::fromInt(1'000'000))
                                .toInt<std::uint64_t>();
    QVERIFY(isWithin(millionths, 512'325, 1'000));
}

void TestReferenceNumbers::row6_rootClaim()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = bench.makeSubnet(1);
    bench.fund(cold(2).id, 1);
    kTaoWeight.set(state, UINT64_MAX);
    kRootClaimableThreshold.set(state, net, math::I96F32());
    increaseStake(state, hot(1), cold(2), kRoot, Alpha(2'000'000));
    increaseStake(state, hot(1), cold(1), net, Alpha(10'000'000));
    emission::EpochPots pots;
    pots.root = Alpha(1'000'000);
    runSubnetEpoch(state, net, pots);
    QVERIFY(isWithin(stakeOf(state, hot(1), cold(1), net).value(), 10'180'000, 100));
    const auto rates = kRootClaimable.get(state, hot(1));
    QVERIFY(rates.contains(net));
    const auto thousandths =
        rates.at(net).saturatingMul(math::I96F32::fromInt(1'000)).toInt<std::uint64_t>();
    QVERIFY(isWithin(thousandths, 410, 1));
    kStakingHotkeys.set(state, cold(2), {hot(1)});
    QCOMPARE(bench.call(cold(2).id, SetRootClaimType{{RootClaimType::Keep{}}}),
             QStringLiteral("ok"));
    QCOMPARE(bench.call(cold(2).id, ClaimRoot{{net}}), QStringLiteral("ok"));
    const std::uint64_t gained = stakeOf(state, hot(1), cold(2), net).value();
    QVERIFY(isWithin(gained, 820'000, 20));
    QVERIFY(kRootClaimed.get(state, net, hot(1), cold(2)) == gained);
}

void TestReferenceNumbers::row9_addStakeLimit()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = bench.makeSubnet(1);
    kSubtokenEnabled.set(state, net, true);
    kSubnetTAO.set(state, net, Rao(150'000'000'000));
    kSubnetAlphaIn.set(state, net, Alpha(100'000'000'000));
    bench.fund(cold(2).id, 900);
    bench.fund(cold(2).id, 1);
    const AddStakeLimit call{hot(1), net, Rao(900'000'000'000), Rao(24'000'000'000), true};
    QCOMPARE(bench.call(cold(2).id, call), QStringLiteral("ok"));
    QVERIFY(isWithin(stakeOf(state, hot(1), cold(2), net).value(), 75'000'000'000, 75'000'000));
    const std::uint64_t left = bench.free(cold(2).id).value() - kRaoPerTao;
    QVERIFY(isWithin(left, 450'000'000'000, 450'000'000));
    const math::U64F64 price = swap::currentPrice(state, net);
    QVERIFY(isWithin(price.saturatingMul(math::U64F64::fromInt(1'000)).toInt<std::uint64_t>(),
                     24'000, 1));
}

void TestReferenceNumbers::row15_burnDecay()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = bench.makeSubnet(1);
    bench.fund(cold(2).id, 10);
    nextBlock(bench);
    setBurn(state, net, 1'000, 1'000);
    kMinBurn.set(state, net, Rao(0));
    kMaxBurn.set(state, net, Rao::max());
    QCOMPARE(bench.call(cold(2).id, BurnedRegister{net, hot(2)}), QStringLiteral("ok"));
    QCOMPARE(kBurn.get(state, net), Rao(2'000));
    nextBlock(bench);
    QCOMPARE(kBurn.get(state, net), Rao(1'998));
}

void TestReferenceNumbers::row16_burnClamps()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = bench.makeSubnet(1);
    bench.fund(cold(2).id, 10);
    setBurn(state, net, 1, 1);
    kMinBurn.set(state, net, Rao(100'000));
    kMaxBurn.set(state, net, Rao(150'000));
    nextBlock(bench);
    QCOMPARE(kBurn.get(state, net), Rao(100'000));
    QCOMPARE(bench.call(cold(2).id, BurnedRegister{net, hot(2)}), QStringLiteral("ok"));
    QCOMPARE(kBurn.get(state, net), Rao(150'000));
    nextBlock(bench);
    QCOMPARE(kBurn.get(state, net), Rao(100'000));
    nextBlock(bench);
    QCOMPARE(kBurn.get(state, net), Rao(100'000));
}

void TestReferenceNumbers::row17_twoStakersProRata()
{
    Bench bench;
    State& state = bench.state;
    const NetUid net = bench.makeSubnet(1);
    bench.fund(cold(2).id, 1);
    bench.fund(cold(3).id, 1);
    increaseStake(state, hot(2), cold(2), net, Alpha(300));
    increaseStake(state, hot(3), cold(3), net, Alpha(700));
    kSubnetAlphaIn.set(state, net, Alpha());
    kSubnetTAO.set(state, net, Rao(10'000));
    QVERIFY(dissolveNetwork(state, net).has_value());
    QCOMPARE(bench.free(cold(2).id), Rao(kRaoPerTao + 3'000));
    QCOMPARE(bench.free(cold(3).id), Rao(kRaoPerTao + 7'000));
}

void TestReferenceNumbers::row18_earlierOfEqualsIsPruned()
{
    Bench bench;
    State& state = bench.state;
    bench.state.block().number = 5;
    const NetUid first = bench.makeSubnet(1);
    bench.state.block().number = 9;
    const NetUid second = bench.makeSubnet(2);
    QVERIFY(first != second);
    bench.state.block().number = 20;
    kNetworkImmunityPeriod.set(state, BlockSpan());
    kSubnetMovingPrice.set(state, NetUid(1), math::I96F32::fromInt(100));
    kSubnetMovingPrice.set(state, first, math::I96F32::fromInt(7));
    kSubnetMovingPrice.set(state, second, math::I96F32::fromInt(7));
    QCOMPARE(networkToPrune(state), std::optional(first));
    // It is the age that counts, not the number.
    kNetworkRegisteredAt.set(state, first, BlockNumber(10));
    QCOMPARE(networkToPrune(state), std::optional(second));
    // And the price before the age.
    kSubnetMovingPrice.set(state, first, math::I96F32::fromInt(6));
    QCOMPARE(networkToPrune(state), std::optional(first));
}

QTEST_APPLESS_MAIN(TestReferenceNumbers)
#include "tst_reference_numbers.moc"
