// The constants that the metadata tells to clients.
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/tables.h"

namespace soma::runtime::subtensor {

namespace {

/// The same on every chain.
template <typename T, auto kValue>
ConstantEntry fixed(std::string_view name)
{
    return constantEntry<T>(name, [](const RuntimeConfig&) { return T(kValue); });
}

/// A pallet's account is made from eight letters.
template <char... kLetters>
ConstantEntry letters(std::string_view name)
{
    return constantEntry<ByteArray<8>>(name, [](const RuntimeConfig&) {
        return ByteArray<8>{static_cast<std::uint8_t>(kLetters)...};
    });
}

template <auto kGet>
ConstantEntry configured(std::string_view name)
{
    using T = decltype(kGet(RuntimeConfig{}));
    return constantEntry<T>(name, [](const RuntimeConfig& config) { return kGet(config); });
}

} // namespace

std::vector<ConstantEntry> constantTable()
{
    using u8 = std::uint8_t;
    using u16 = std::uint16_t;
    using u32 = std::uint32_t;
    using u64 = std::uint64_t;
    using i16 = std::int16_t;
    return {
        fixed<Rao, 0>("InitialIssuance"),
        fixed<u16, initial::kMinAllowedWeights>("InitialMinAllowedWeights"),
        fixed<u16, 0>("InitialEmissionValue"),
        configured<initial::tempo>("InitialTempo"),
        fixed<u64, initial::kDifficulty>("InitialDifficulty"),
        fixed<u64, initial::kMaxDifficulty>("InitialMaxDifficulty"),
        fixed<u64, initial::kMinDifficulty>("InitialMinDifficulty"),
        fixed<Rao, 0>("InitialRAORecycledForRegistration"),
        fixed<Rao, initial::kBurn>("InitialBurn"),
        fixed<Rao, initial::kMaxBurn>("InitialMaxBurn"),
        fixed<Rao, initial::kMinBurn>("InitialMinBurn"),
        fixed<Rao, initial::kMinStake>("InitialMinStake"),
        fixed<Rao, initial::kMinBurnUpperBound>("MinBurnUpperBound"),
        fixed<Rao, initial::kMaxBurnLowerBound>("MaxBurnLowerBound"),
        fixed<u16, initial::kMinTempo>("MinTempo"),
        fixed<u16, initial::kMaxTempo>("MaxTempo"),
        fixed<u32, initial::kMinActivityCutoffFactorMilli>("MinActivityCutoffFactorMilli"),
        fixed<u32, initial::kMaxActivityCutoffFactorMilli>("MaxActivityCutoffFactorMilli"),
        fixed<u16, initial::kAdjustmentInterval>("InitialAdjustmentInterval"),
        fixed<u64, initial::kBondsMovingAverage>("InitialBondsMovingAverage"),
        fixed<u16, initial::kBondsPenalty>("InitialBondsPenalty"),
        fixed<bool, false>("InitialBondsResetOn"),
        fixed<u16, initial::kTargetRegistrationsPerInterval>(
            "InitialTargetRegistrationsPerInterval"),
        fixed<u16, initial::kRho>("InitialRho"),
        fixed<i16, initial::kAlphaSigmoidSteepness>("InitialAlphaSigmoidSteepness"),
        fixed<u16, initial::kKappa>("InitialKappa"),
        fixed<u16, initial::kMinAllowedUids>("InitialMinAllowedUids"),
        fixed<u16, initial::kMaxAllowedUids>("InitialMaxAllowedUids"),
        fixed<u64, initial::kValidatorPruneLen>("InitialValidatorPruneLen"),
        fixed<u16, initial::kScalingLawPower>("InitialScalingLawPower"),
        fixed<u16, initial::kImmunityPeriod>("InitialImmunityPeriod"),
        fixed<u16, initial::kActivityCutoff>("InitialActivityCutoff"),
        fixed<u16, initial::kMaxRegistrationsPerBlock>("InitialMaxRegistrationsPerBlock"),
        fixed<u16, initial::kPruningScore>("InitialPruningScore"),
        fixed<u16, initial::kMaxAllowedValidators>("InitialMaxAllowedValidators"),
        fixed<u16, initial::kDelegateTake>("InitialDefaultDelegateTake"),
        fixed<u16, 0>("InitialMinDelegateTake"),
        fixed<u16, 0>("InitialDefaultChildKeyTake"),
        fixed<u16, 0>("InitialMinChildKeyTake"),
        fixed<u16, initial::kMaxChildKeyTake>("InitialMaxChildKeyTake"),
        fixed<u64, 0>("InitialWeightsVersionKey"),
        fixed<u64, initial::kServingRateLimit>("InitialServingRateLimit"),
        fixed<u64, initial::kTxRateLimit>("InitialTxRateLimit"),
        fixed<u64, initial::kTxDelegateTakeRateLimit>("InitialTxDelegateTakeRateLimit"),
        configured<initial::txChildKeyTakeRateLimit>("InitialTxChildKeyTakeRateLimit"),
        fixed<u64, 0>("InitialAdjustmentAlpha"),
        fixed<u64, initial::kNetworkImmunityPeriod>("InitialNetworkImmunityPeriod"),
        fixed<Rao, initial::kNetworkMinLockCost>("InitialNetworkMinLockCost"),
        fixed<u16, initial::kSubnetOwnerCut>("InitialSubnetOwnerCut"),
        fixed<u64, initial::kNetworkLockReductionInterval>("InitialNetworkLockReductionInterval"),
        fixed<u64, initial::kNetworkRateLimit>("InitialNetworkRateLimit"),
        fixed<Rao, initial::kKeySwapCost>("KeySwapCost"),
        fixed<u16, initial::kAlphaHigh>("AlphaHigh"),
        fixed<u16, initial::kAlphaLow>("AlphaLow"),
        fixed<bool, false>("LiquidAlphaOn"),
        fixed<bool, false>("Yuma3On"),
        configured<initial::coldkeySwapAnnouncementDelay>("InitialColdkeySwapAnnouncementDelay"),
        configured<initial::coldkeySwapReannouncementDelay>(
            "InitialColdkeySwapReannouncementDelay"),
        fixed<u32, initial::kDissolveNetworkScheduleDuration>(
            "InitialDissolveNetworkScheduleDuration"),
        fixed<u64, initial::kTaoWeight>("InitialTaoWeight"),
        fixed<u64, initial::kEmaPriceHalvingPeriod>("InitialEmaPriceHalvingPeriod"),
        fixed<u64, 0>("InitialStartCallDelay"),
        fixed<Rao, initial::kKeySwapOnSubnetCost>("KeySwapOnSubnetCost"),
        configured<initial::hotkeySwapOnSubnetInterval>("HotkeySwapOnSubnetInterval"),
        fixed<u32, initial::kLeaseDividendsDistributionInterval>(
            "LeaseDividendsDistributionInterval"),
        fixed<u8, initial::kMaxImmuneUidsPercentage>("MaxImmuneUidsPercentage"),
        letters<'s', 'u', 'b', 't', 'e', 'n', 's', 'r'>("SubtensorPalletId"),
        letters<'b', 'u', 'r', 'n', 't', 'n', 's', 'r'>("BurnAccountId"),
        configured<initial::maxEpochsPerBlock>("InitialMaxEpochsPerBlock"),
    };
}

} // namespace soma::runtime::subtensor
