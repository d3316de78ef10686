// The bounds of AdminUtils' settings at one below, at, and one above, and the calls that are no
// settings.
#include "chain/runtime/pallets/admin_utils/emission_settings.h"
#include "chain/runtime/pallets/admin_utils/epoch_settings.h"
#include "chain/runtime/pallets/admin_utils/network_settings.h"
#include "chain/runtime/pallets/admin_utils/other_calls.h"
#include "chain/runtime/pallets/admin_utils/place_settings.h"
#include "chain/runtime/pallets/admin_utils/registration_settings.h"
#include "chain/runtime/pallets/admin_utils/weight_settings.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "tests/chain/runtime/admin_utils/admin_bench.h"

#include <QtTest/QTest>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::admin_utils;
using namespace soma::runtime::admin_utils::testing;

namespace sub = soma::runtime::subtensor;

namespace {

template <const auto& kSetting>
QString asRoot(AdminBench& bench, typename SetOnSubnet<kSetting>::Value value)
{
    return bench.dispatch(Origin::root(), SetOnSubnet<kSetting>{bench.netuid, value});
}

/// The owner's rate limit is not what is asked here.
template <const auto& kSetting>
QString asOwner(AdminBench& bench, typename SetOnSubnet<kSetting>::Value value)
{
    sub::kOwnerHyperparamRateLimit.set(bench.state, 0);
    return bench.dispatch(bench.owner, SetOnSubnet<kSetting>{bench.netuid, value});
}

template <const auto& kSetting>
QString onNetwork(AdminBench& bench, typename SetOnNetwork<kSetting>::Value value)
{
    return bench.dispatch(Origin::root(), SetOnNetwork<kSetting>{value});
}

QString here(const char* error)
{
    return QStringLiteral("AdminUtils.") + QString::fromLatin1(error);
}

std::vector<chain::AuthorityKey> keys(std::uint8_t count)
{
    std::vector<chain::AuthorityKey> out;
    for (std::uint8_t i = 0; i < count; ++i) {
        ByteArray<32> bytes{};
        bytes[0] = i;
        out.emplace_back(bytes);
    }
    return out;
}

std::vector<std::pair<chain::AuthorityKey, std::uint64_t>> voters(std::uint8_t count)
{
    std::vector<std::pair<chain::AuthorityKey, std::uint64_t>> out;
    for (const chain::AuthorityKey& key : keys(count))
        out.emplace_back(key, 1);
    return out;
}

} // namespace

class TstAdminBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maxAllowedUids();
    void minAllowedUids();
    void validators();
    void immuneNeurons();
    void burns();
    void burnCurve();
    void revealPeriod();
    void activityCutoff();
    void whatOnlyRootMay();
    void alphaValues();
    void childkeyTakes();
    void network();
    void tempoRestartsTheCycle();
    void smallNominationsGo();
    void ownerHotkey();
    void givenUp();
    void authors();
    void finalityVoters();
};

void TstAdminBounds::maxAllowedUids()
{
    AdminBench bench;
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 63),
             here("MaxAllowedUidsLessThanMinAllowedUids"));
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 64), kOk);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 256), kOk);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 257),
             here("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"));
    QCOMPARE(asOwner<admin_utils::kMaxAllowedUids>(bench, UINT16_MAX),
             here("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"));
    sub::kSubnetworkN.set(bench.state, bench.netuid, 100);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 99),
             here("MaxAllowedUIdsLessThanCurrentUIds"));
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 100), kOk);
    sub::kMechanismCountCurrent.set(bench.state, bench.netuid, MechId(2));
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 128), kOk);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedUids>(bench, 129),
             QStringLiteral("TooManyUIDsPerMechanism"));
}

void TstAdminBounds::minAllowedUids()
{
    AdminBench bench;
    sub::kSubnetworkN.set(bench.state, bench.netuid, 200);
    QCOMPARE(asRoot<admin_utils::kMinAllowedUids>(bench, 127), kOk);
    QCOMPARE(asRoot<admin_utils::kMinAllowedUids>(bench, 128),
             here("MinAllowedUidsGreaterThanMaxAllowedUids"));
    sub::kSubnetworkN.set(bench.state, bench.netuid, 20);
    QCOMPARE(asRoot<admin_utils::kMinAllowedUids>(bench, 19), kOk);
    QCOMPARE(asRoot<admin_utils::kMinAllowedUids>(bench, 20),
             here("MinAllowedUidsGreaterThanCurrentUids"));
}

void TstAdminBounds::validators()
{
    AdminBench bench;
    QCOMPARE(asRoot<admin_utils::kMaxAllowedValidators>(bench, 0), kOk);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedValidators>(bench, 128), kOk);
    QCOMPARE(asRoot<admin_utils::kMaxAllowedValidators>(bench, 129),
             here("MaxValidatorsLargerThanMaxUIds"));
}

void TstAdminBounds::immuneNeurons()
{
    AdminBench bench;
    const QString refused = QStringLiteral("InvalidValue");
    QCOMPARE(asOwner<kOwnerImmuneNeuronLimit>(bench, 0), refused);
    QCOMPARE(asOwner<kOwnerImmuneNeuronLimit>(bench, 1), kOk);
    QCOMPARE(asOwner<kOwnerImmuneNeuronLimit>(bench, 10), kOk);
    QCOMPARE(asOwner<kOwnerImmuneNeuronLimit>(bench, 11), refused);
}

void TstAdminBounds::burns()
{
    AdminBench bench;
    const QString refused = here("ValueNotInBounds");
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(999'999'999)), kOk);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(1'000'000'000)), refused);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao::max()), refused);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(0)), kOk);
    QCOMPARE(asOwner<admin_utils::kMaxBurn>(bench, Rao(100'000'000)), refused);
    QCOMPARE(asOwner<admin_utils::kMaxBurn>(bench, Rao(100'000'001)), kOk);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(100'000'000)), kOk);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(100'000'001)), refused);
    QCOMPARE(asOwner<admin_utils::kMaxBurn>(bench, Rao::max()), kOk);
    QCOMPARE(asOwner<admin_utils::kMinBurn>(bench, Rao(500'000'000)), kOk);
    QCOMPARE(asOwner<admin_utils::kMaxBurn>(bench, Rao(500'000'000)), refused);
    QCOMPARE(asOwner<admin_utils::kMaxBurn>(bench, Rao(500'000'001)), kOk);
}

void TstAdminBounds::burnCurve()
{
    AdminBench bench;
    const QString refused = here("InvalidValue");
    QCOMPARE(asOwner<admin_utils::kBurnHalfLife>(bench, 0), refused);
    QCOMPARE(asOwner<admin_utils::kBurnHalfLife>(bench, 1), kOk);
    QCOMPARE(asOwner<admin_utils::kBurnHalfLife>(bench, 36'100), kOk);
    QCOMPARE(asOwner<admin_utils::kBurnHalfLife>(bench, 36'101), refused);
    const u128 one = u128{1} << 64;
    const auto bits = [](u128 value) { return math::U64F64::fromBits(value); };
    QCOMPARE(asOwner<admin_utils::kBurnIncreaseMult>(bench, bits(one - 1)), refused);
    QCOMPARE(asOwner<admin_utils::kBurnIncreaseMult>(bench, bits(one)), kOk);
    QCOMPARE(asOwner<admin_utils::kBurnIncreaseMult>(bench, bits(3 * one)), kOk);
    QCOMPARE(asOwner<admin_utils::kBurnIncreaseMult>(bench, bits(3 * one + 1)), refused);
}

void TstAdminBounds::revealPeriod()
{
    AdminBench bench;
    QCOMPARE(asOwner<kCommitRevealWeightsInterval>(bench, 0),
             QStringLiteral("RevealPeriodTooSmall"));
    QCOMPARE(asOwner<kCommitRevealWeightsInterval>(bench, 1), kOk);
    QCOMPARE(asOwner<kCommitRevealWeightsInterval>(bench, 100), kOk);
    QCOMPARE(asOwner<kCommitRevealWeightsInterval>(bench, 101),
             QStringLiteral("RevealPeriodTooLarge"));
    QCOMPARE(asOwner<kCommitRevealWeightsInterval>(bench, UINT64_MAX),
             QStringLiteral("RevealPeriodTooLarge"));
}

void TstAdminBounds::activityCutoff()
{
    AdminBench bench;
    QCOMPARE(asOwner<admin_utils::kActivityCutoff>(bench, 359),
             QStringLiteral("ActivityCutoffTooLow"));
    QCOMPARE(asOwner<admin_utils::kActivityCutoff>(bench, 360), kOk);
}

void TstAdminBounds::whatOnlyRootMay()
{
    AdminBench bench;
    QCOMPARE(asOwner<admin_utils::kBondsMovingAverage>(bench, 975'000), kOk);
    QCOMPARE(asOwner<admin_utils::kBondsMovingAverage>(bench, 975'001),
             here("BondsMovingAverageMaxReached"));
    QCOMPARE(asRoot<admin_utils::kBondsMovingAverage>(bench, UINT64_MAX), kOk);
    QCOMPARE(asOwner<admin_utils::kAlphaSigmoidSteepness>(bench, 0), kOk);
    QCOMPARE(asOwner<admin_utils::kAlphaSigmoidSteepness>(bench, -1),
             here("NegativeSigmoidSteepness"));
    QCOMPARE(asRoot<admin_utils::kAlphaSigmoidSteepness>(bench, INT16_MIN), kOk);
}

void TstAdminBounds::alphaValues()
{
    AdminBench bench;
    const auto set = [&bench](std::uint16_t low, std::uint16_t high) {
        return bench.dispatch(Origin::root(), SetAlphaValues{bench.netuid, low, high});
    };
    QCOMPARE(set(1638, 1637), QStringLiteral("AlphaHighTooLow"));
    QCOMPARE(set(1638, 1638), kOk);
    QCOMPARE(set(1637, 1638), QStringLiteral("AlphaLowOutOfRange"));
    QCOMPARE(set(1640, 1639), QStringLiteral("AlphaLowOutOfRange"));
    QCOMPARE(set(UINT16_MAX, UINT16_MAX), kOk);
    sub::kLiquidAlphaOn.set(bench.state, bench.netuid, false);
    QCOMPARE(set(UINT16_MAX, UINT16_MAX), QStringLiteral("LiquidAlphaDisabled"));
}

void TstAdminBounds::childkeyTakes()
{
    AdminBench bench;
    sub::kMinChildkeyTake.set(bench.state, 100);
    sub::kMaxChildkeyTake.set(bench.state, 200);
    const QString refused = here("InvalidValue");
    QCOMPARE(asOwner<admin_utils::kMinChildkeyTakePerSubnet>(bench, 99), refused);
    QCOMPARE(asOwner<admin_utils::kMinChildkeyTakePerSubnet>(bench, 100), kOk);
    QCOMPARE(asOwner<admin_utils::kMinChildkeyTakePerSubnet>(bench, 200), kOk);
    QCOMPARE(asOwner<admin_utils::kMinChildkeyTakePerSubnet>(bench, 201), refused);
}

void TstAdminBounds::network()
{
    AdminBench bench;
    QCOMPARE(onNetwork<admin_utils::kMaxEpochsPerBlock>(bench, 0), here("ValueNotInBounds"));
    QCOMPARE(onNetwork<admin_utils::kMaxEpochsPerBlock>(bench, 1), kOk);
    const u128 one = u128{1} << 64;
    const auto bits = [](u128 value) { return math::U64F64::fromBits(value); };
    const QString refused = here("InvalidValue");
    QCOMPARE(onNetwork<kTaoFlowNormalizationExponent>(bench, bits(one - 1)), refused);
    QCOMPARE(onNetwork<kTaoFlowNormalizationExponent>(bench, bits(one)), kOk);
    QCOMPARE(onNetwork<kTaoFlowNormalizationExponent>(bench, bits(2 * one)), kOk);
    QCOMPARE(onNetwork<kTaoFlowNormalizationExponent>(bench, bits(2 * one + 1)), refused);
    QCOMPARE(onNetwork<admin_utils::kMaxMechanismCount>(bench, MechId(0)),
             QStringLiteral("InvalidValue"));
    QCOMPARE(onNetwork<admin_utils::kMaxMechanismCount>(bench, MechId(1)), kOk);
    QCOMPARE(onNetwork<admin_utils::kMaxMechanismCount>(bench, MechId(16)), kOk);
    QCOMPARE(onNetwork<admin_utils::kMaxMechanismCount>(bench, MechId(17)),
             QStringLiteral("InvalidValue"));
}

void TstAdminBounds::tempoRestartsTheCycle()
{
    AdminBench bench;
    bench.state.block().number = 1100;
    QCOMPARE(asRoot<admin_utils::kTempo>(bench, 20), kOk);
    QVERIFY(sub::kLastEpochBlock.get(bench.state, bench.netuid) == BlockNumber(1100));
    // Tempo 0 stops the epochs, and with them the freezing.
    QCOMPARE(asRoot<admin_utils::kTempo>(bench, 0), kOk);
    bench.state.block().number = 5000;
    QCOMPARE(asRoot<admin_utils::kTempo>(bench, UINT16_MAX), kOk);
}

void TstAdminBounds::smallNominationsGo()
{
    AdminBench bench;
    State& state = bench.state;
    // Two nominators on subnet 2, one below 4 TAO-millionths of the new minimum, one above.
    sub::increaseStake(state, hot(1), cold(5), bench.netuid, Alpha(1000));
    sub::increaseStake(state, hot(1), cold(6), bench.netuid, Alpha(10'000'000'000));
    sub::increaseStake(state, hot(1), cold(1), bench.netuid, Alpha(1000));
    sub::kSubnetAlphaOut.set(state, bench.netuid, Alpha(20'000'000'000));
    QCOMPARE(onNetwork<admin_utils::kNominatorMinRequiredStake>(bench, 1'000'000), kOk);
    QVERIFY(sub::stakeOf(state, hot(1), cold(5), bench.netuid).isZero());
    QVERIFY(!sub::stakeOf(state, hot(1), cold(6), bench.netuid).isZero());
    // The hotkey's own owner is no nominator.
    QVERIFY(!sub::stakeOf(state, hot(1), cold(1), bench.netuid).isZero());
    // Lower than before: nothing is looked at.
    sub::increaseStake(state, hot(1), cold(5), bench.netuid, Alpha(1000));
    QCOMPARE(onNetwork<admin_utils::kNominatorMinRequiredStake>(bench, 999'999), kOk);
    QVERIFY(!sub::stakeOf(state, hot(1), cold(5), bench.netuid).isZero());
}

void TstAdminBounds::ownerHotkey()
{
    AdminBench bench;
    const QString tooOften = QStringLiteral("TxRateLimitExceeded");
    const SetSnOwnerHotkey first{bench.netuid, hot(7)};
    QCOMPARE(bench.dispatch(bench.stranger, first), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::none(), first), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::root(), SetSnOwnerHotkey{NetUid(77), hot(7)}),
             QStringLiteral("SubnetNotExists"));
    QCOMPARE(bench.dispatch(bench.owner,
                            SetSnOwnerHotkey{bench.netuid, {sub::subnetAccountOf(NetUid(3))}}),
             QStringLiteral("CannotUseSystemAccount"));
    QCOMPARE(bench.dispatch(bench.owner,
                            SetSubnetOwnerHotkey{bench.netuid, {sub::subnetAccountOf(NetUid(3))}}),
             QStringLiteral("CannotUseSystemAccount"));
    // Not frozen before an epoch.
    bench.state.block().number = 1359;
    QCOMPARE(bench.dispatch(bench.owner, first), kOk);
    QVERIFY(sub::kSubnetOwnerHotkey.get(bench.state, bench.netuid) == hot(7));
    QVERIFY(bench.hasEvent(sub::events::SubnetOwnerHotkeySet{bench.netuid, hot(7)}));
    // One limit for both calls, and for root.
    const SetSubnetOwnerHotkey second{bench.netuid, hot(8)};
    QCOMPARE(bench.dispatch(Origin::root(), second), tooOften);
    bench.state.block().number = 1359 + 50'399;
    QCOMPARE(bench.dispatch(bench.owner, second), tooOften);
    bench.state.block().number = 1359 + 50'400;
    QCOMPARE(bench.dispatch(bench.owner, second), kOk);
    QVERIFY(sub::kSubnetOwnerHotkey.get(bench.state, bench.netuid) == hot(8));
}

void TstAdminBounds::givenUp()
{
    AdminBench bench;
    for (const Origin& origin : {Origin::root(), bench.owner, Origin::none()}) {
        QCOMPARE(bench.dispatch(origin, SetNetworkPowRegistrationAllowed{bench.netuid, true}),
                 here("POWRegistrationDisabled"));
        QCOMPARE(bench.dispatch(origin, SetTotalIssuance{Rao(1)}), here("Deprecated"));
    }
    // What belongs to absent pallets is not even decoded.
    QCOMPARE(bench.run(Origin::root(), fromHex("133a0100000000000000")),
             QStringLiteral("not decoded"));
    QCOMPARE(bench.run(Origin::root(), fromHex("133e0001")), QStringLiteral("not decoded"));
}

void TstAdminBounds::authors()
{
    AdminBench bench;
    QCOMPARE(bench.dispatch(bench.owner, SwapAuthorities{{keys(2)}}), QStringLiteral("BadOrigin"));
    QCOMPARE(bench.dispatch(Origin::root(), SwapAuthorities{}), kOk);
    QVERIFY(bench.state.block().digest.empty());
    QCOMPARE(bench.dispatch(Origin::root(), SwapAuthorities{{keys(2)}}), kOk);
    QVERIFY(aura::kAuthorities.get(bench.state).items == keys(2));
    QVERIFY(chain::auraAuthoritiesChange(bench.state.block().digest) == keys(2));
    QVERIFY(decodeRuntimeCall(codec::encode(RuntimeCall(SwapAuthorities{{keys(32)}}))));
    QVERIFY(!decodeRuntimeCall(codec::encode(RuntimeCall(SwapAuthorities{{keys(33)}}))));
    QCOMPARE(RuntimeCall(SwapAuthorities{{keys(3)}}).dispatchInfo().weight.refTime,
             std::uint64_t{4'442'146 + 3 * 29'392 + 100'000'000});
}

void TstAdminBounds::finalityVoters()
{
    AdminBench bench;
    const auto schedule = [&bench](std::uint8_t count, std::uint32_t delay,
                                   std::optional<std::uint32_t> forced) {
        return bench.dispatch(Origin::root(), ScheduleGrandpaChange{voters(count), delay, forced});
    };
    QCOMPARE(bench.dispatch(bench.owner, ScheduleGrandpaChange{voters(1), 0, std::nullopt}),
             QStringLiteral("BadOrigin"));
    // The reference only warns of more voters than its bound, and stores them.
    QCOMPARE(schedule(33, 5, std::nullopt), kOk);
    QVERIFY(grandpa::kPendingChange.get(bench.state)->nextAuthorities == voters(33));
    grandpa::kPendingChange.remove(bench.state);
    QCOMPARE(schedule(2, 5, std::nullopt), kOk);
    const auto planned = grandpa::kPendingChange.get(bench.state);
    QVERIFY(planned && planned->scheduledAt == 1000 && planned->delay == 5 && !planned->forced);
    QVERIFY(planned->nextAuthorities == voters(2));
    QVERIFY(!grandpa::kNextForced.contains(bench.state));
    QCOMPARE(schedule(2, 5, std::nullopt), QStringLiteral("Grandpa.ChangePending"));
    grandpa::kPendingChange.remove(bench.state);
    QCOMPARE(schedule(2, 5, 990), kOk);
    QVERIFY(grandpa::kNextForced.get(bench.state) == 1010U);
    grandpa::kPendingChange.remove(bench.state);
    bench.state.block().number = 1009;
    QCOMPARE(schedule(2, 5, 990), QStringLiteral("Grandpa.TooSoon"));
    bench.state.block().number = 1010;
    QCOMPARE(schedule(2, UINT32_MAX, 990), kOk);
}

QTEST_APPLESS_MAIN(TstAdminBounds)
#include "tst_admin_bounds.moc"
