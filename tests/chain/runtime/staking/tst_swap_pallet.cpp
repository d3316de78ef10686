// The Swap pallet: fees, prices, weights, and the counters of AlphaAssets.
#include "chain/codec/hex.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "tests/chain/runtime/staking/stake_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using math::U64F64;

namespace {

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

class TstSwapPallet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declarations();
    void feeRate();
    void deprecatedCalls();
    void prices();
    void initialising();
    void simulating();
    void protocolLiquidity();
    void clearing();
    void alphaCounters();
};

void TstSwapPallet::declarations()
{
    const PalletTable& table = swap::table();
    QCOMPARE(int{table.id.index}, 28);
    QCOMPARE(table.calls.size(), std::size_t{6});
    QCOMPARE(table.errors.size(), std::size_t{13});
    QCOMPARE(QString::fromStdString(codec::toHex(codec::encode(swap::StoredBalancer{}))),
             QStringLiteral("0000b2d3595bf006"));
    QCOMPARE(alpha_assets::table().storage.size(), std::size_t{3});
}

void TstSwapPallet::feeRate()
{
    StakeBench bench;
    SOMA_FAILS(coldkey(1), (swap::SetFeeRate{kFirst, 5}), "BadOrigin");
    SOMA_FAILS(Origin::none(), (swap::SetFeeRate{kFirst, 5}), "BadOrigin");
    SOMA_FAILS(Origin::root(), (swap::SetFeeRate{kNone, 5}), "Swap.MechanismDoesNotExist");
    SOMA_FAILS(Origin::root(), (swap::SetFeeRate{kFirst, 10'001}), "Swap.FeeRateTooHigh");
    SOMA_FAILS(Origin::root(), (swap::SetFeeRate{kNone, 10'001}), "Swap.MechanismDoesNotExist");
    const std::uint32_t before = bench.events();
    SOMA_WORKS(Origin::root(), (swap::SetFeeRate{kFirst, 10'000}));
    QCOMPARE(bench.events(), before + 1);
    QCOMPARE(swap::loadPool(bench.state, kFirst).feeRate, std::uint16_t{10'000});
    QCOMPARE(swap::loadPool(bench.state, kSecond).feeRate, std::uint16_t{33});
    SOMA_WORKS(Origin::root(), (swap::SetFeeRate{kFirst, 0}));
    QCOMPARE(swap::simulateBuy(bench.state, kFirst, tao(1))->feePaid, Rao());
}

void TstSwapPallet::deprecatedCalls()
{
    StakeBench bench;
    SOMA_FAILS(coldkey(1), (swap::AddLiquidity{hotkey(101), kFirst, -1, 1, 5}), "Swap.Deprecated");
    SOMA_FAILS(coldkey(1), (swap::RemoveLiquidity{hotkey(101), kFirst, 5}), "Swap.Deprecated");
    SOMA_FAILS(coldkey(1), (swap::ModifyPosition{hotkey(101), kFirst, 5, -5}), "Swap.Deprecated");
    SOMA_FAILS(Origin::root(), (swap::ToggleUserLiquidity{kFirst, true}), "Swap.Deprecated");
    SOMA_FAILS(Origin::none(), swap::DisableLp{}, "Swap.Deprecated");
}

void TstSwapPallet::prices()
{
    StakeBench bench;
    QCOMPARE(swap::currentPrice(bench.state, kRoot), U64F64::one());
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::one());
    kSubnetTAO.set(bench.state, kFirst, tao(250));
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::one().safeDiv(U64F64::fromInt(4)));
    kSubnetAlphaIn.set(bench.state, kFirst, Alpha());
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::zero());
    // Weights that nothing could have written count as equal.
    kSubnetAlphaIn.set(bench.state, kFirst, alpha(250));
    swap::kSwapBalancer.set(bench.state, kFirst, {1});
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::one());
}

void TstSwapPallet::initialising()
{
    StakeBench bench;
    // y / (p x + y) with p = 3: a quarter.
    QVERIFY(swap::initialise(bench.state, kFirst, U64F64::fromInt(3)));
    QCOMPARE(swap::kSwapBalancer.get(bench.state, kFirst).quote,
             std::uint64_t{250'000'000'000'000'000});
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::fromInt(3));
    // Only once.
    QVERIFY(swap::initialise(bench.state, kFirst, std::nullopt));
    QCOMPARE(swap::currentPrice(bench.state, kFirst), U64F64::fromInt(3));
    QVERIFY(!swap::initialise(bench.state, kSecond, U64F64::fromInt(1000)));
    QVERIFY(!swap::kPalSwapInitialized.get(bench.state, kSecond));
    QVERIFY(swap::initialise(bench.state, kSecond, std::nullopt));
    QVERIFY(swap::kPalSwapInitialized.get(bench.state, kSecond));
    QCOMPARE(swap::kSwapBalancer.get(bench.state, kSecond), swap::StoredBalancer{});
}

void TstSwapPallet::simulating()
{
    StakeBench bench;
    QCOMPARE(*swap::simulateBuy(bench.state, kRoot, tao(3)),
             (pool::BuyResult{tao(3), alpha(3), Rao(), Rao()}));
    QCOMPARE(*swap::simulateSell(bench.state, kNone, alpha(3)), pool::SellResult{});
    const auto sold = swap::simulateSell(bench.state, kFirst, alpha(1));
    QCOMPARE(*sold, *pool::simulateSell(swap::loadPool(bench.state, kFirst), alpha(1)));
    QCOMPARE(swap::simulateSell(bench.state, kFirst, alpha(2'000'000)).error(),
             DispatchError(swap::kError("SwapInputTooLarge")));
    kSubnetTAO.set(bench.state, kFirst, Rao(1));
    QCOMPARE(swap::simulateSell(bench.state, kFirst, alpha(1)).error(),
             DispatchError(swap::kError("ReservesTooLow")));
    QVERIFY(!swap::kPalSwapInitialized.get(bench.state, kFirst));
}

void TstSwapPallet::protocolLiquidity()
{
    StakeBench bench;
    const pool::Liquidity more{tao(10), alpha(20)};
    const pool::Liquidity added = swap::adjustProtocolLiquidity(bench.state, kFirst, more);
    QCOMPARE(added.tao, more.tao);
    QCOMPARE(added.alpha, more.alpha);
    // At the same price: w1 / w2 = x' / y' = 1020 / 1010.
    const double quote = double(swap::kSwapBalancer.get(bench.state, kFirst).quote) / 1e18;
    QVERIFY(qAbs(quote - 1010.0 / 2030.0) < 1e-15);
    // The reserves are the caller's.
    QCOMPARE(kSubnetTAO.get(bench.state, kFirst), tao(1000));
    const swap::StoredBalancer before = swap::kSwapBalancer.get(bench.state, kFirst);
    const pool::Liquidity refused =
        swap::adjustProtocolLiquidity(bench.state, kFirst, {Rao(), alpha(1'000'000)});
    QVERIFY(refused.alpha.isZero());
    QCOMPARE(swap::kSwapBalancer.get(bench.state, kFirst), before);
    // Nothing at all is written down as well.
    QVERIFY(!swap::kSwapBalancer.contains(bench.state, kSecond));
    swap::adjustProtocolLiquidity(bench.state, kSecond, {});
    QVERIFY(swap::kSwapBalancer.contains(bench.state, kSecond));
}

void TstSwapPallet::clearing()
{
    StakeBench bench;
    SOMA_WORKS(Origin::root(), (swap::SetFeeRate{kFirst, 10}));
    QVERIFY(swap::initialise(bench.state, kFirst, std::nullopt));
    swap::clearProtocolLiquidity(bench.state, kFirst);
    QCOMPARE(kSubnetTAO.get(bench.state, kFirst), Rao());
    QCOMPARE(kSubnetAlphaIn.get(bench.state, kFirst), Alpha());
    QVERIFY(!swap::kFeeRate.contains(bench.state, kFirst));
    QVERIFY(!swap::kSwapBalancer.contains(bench.state, kFirst));
    QVERIFY(!swap::kPalSwapInitialized.contains(bench.state, kFirst));
}

void TstSwapPallet::alphaCounters()
{
    StakeBench bench;
    alpha_assets::countMinted(bench.state, kFirst, alpha(10));
    alpha_assets::countBurned(bench.state, kFirst, alpha(3));
    alpha_assets::countRecycled(bench.state, kFirst, alpha(4));
    QCOMPARE(alpha_assets::kTotalAlphaIssuance.get(bench.state, kFirst), alpha(6));
    QCOMPARE(alpha_assets::kAlphaBurned.get(bench.state, kFirst), alpha(3));
    QCOMPARE(alpha_assets::kAlphaRecycled.get(bench.state, kFirst), alpha(4));
    alpha_assets::countRecycled(bench.state, kSecond, Alpha());
    QVERIFY(!alpha_assets::kAlphaRecycled.contains(bench.state, kSecond));
}

QTEST_APPLESS_MAIN(TstSwapPallet)
#include "tst_swap_pallet.moc"
