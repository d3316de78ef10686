// What a fresh chain begins with: the reference runtime's constants for this pallet. Those that its
// fast build changes are functions of the chain's configuration (localnet.md section 5).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <cstdint>

namespace soma::runtime::subtensor::initial {

inline constexpr std::uint16_t kRho = 10;
inline constexpr std::int16_t kAlphaSigmoidSteepness = 1000;
inline constexpr std::uint16_t kKappa = 32'767;
inline constexpr std::uint16_t kAlphaHigh = 58'982;
inline constexpr std::uint16_t kAlphaLow = 45'875;
inline constexpr std::uint64_t kBondsMovingAverage = 900'000;
inline constexpr std::uint16_t kBondsPenalty = UINT16_MAX;
inline constexpr std::uint16_t kMinAllowedWeights = 1024;
inline constexpr std::uint16_t kMaxAllowedValidators = 128;
inline constexpr std::uint64_t kValidatorPruneLen = 1;
inline constexpr std::uint16_t kScalingLawPower = 50;
inline constexpr std::uint16_t kPruningScore = UINT16_MAX;

inline constexpr std::uint16_t kMinAllowedUids = 64;
inline constexpr std::uint16_t kMaxAllowedUids = 256;
inline constexpr std::uint16_t kImmunityPeriod = 4096;
inline constexpr std::uint16_t kActivityCutoff = 5000;
inline constexpr std::uint64_t kDifficulty = 10'000'000;
inline constexpr std::uint64_t kMinDifficulty = 10'000'000;
inline constexpr std::uint64_t kMaxDifficulty = UINT64_MAX / 4;
inline constexpr std::uint64_t kBurn = 100'000'000;
inline constexpr std::uint64_t kMinBurn = 500'000;
inline constexpr std::uint64_t kMaxBurn = 100'000'000'000;
inline constexpr std::uint64_t kMinBurnUpperBound = 1'000'000'000;
inline constexpr std::uint64_t kMaxBurnLowerBound = 100'000'000;
inline constexpr std::uint16_t kAdjustmentInterval = 100;
inline constexpr std::uint16_t kTargetRegistrationsPerInterval = 2;
inline constexpr std::uint16_t kMaxRegistrationsPerBlock = 1;

inline constexpr std::uint16_t kDelegateTake = 11'796;
inline constexpr std::uint16_t kMaxChildKeyTake = 11'796;
inline constexpr std::uint16_t kSubnetOwnerCut = 11'796;
inline constexpr std::uint64_t kTaoWeight = 971'718'665'099'567'868;
inline constexpr std::uint64_t kMinStake = 2'000'000;

inline constexpr std::uint64_t kServingRateLimit = 50;
inline constexpr std::uint64_t kTxRateLimit = 1000;
inline constexpr std::uint64_t kTxDelegateTakeRateLimit = 216'000;
inline constexpr std::uint64_t kNetworkRateLimit = 7200;
inline constexpr std::uint64_t kSetSubnetOwnerHotkeyRateLimit = 50'400;

inline constexpr std::uint64_t kNetworkImmunityPeriod = 1'296'000;
inline constexpr std::uint64_t kNetworkMinLockCost = 1'000'000'000'000;
inline constexpr std::uint64_t kNetworkLockReductionInterval = 100'800;
inline constexpr std::uint32_t kDissolveNetworkScheduleDuration = 36'000;
inline constexpr std::uint64_t kEmaPriceHalvingPeriod = 201'600;

inline constexpr std::uint64_t kKeySwapCost = 100'000'000;
inline constexpr std::uint64_t kKeySwapOnSubnetCost = 1'000'000;

/// Bounds for owners, fast chain or not.
inline constexpr std::uint16_t kMinTempo = 360;
inline constexpr std::uint16_t kMaxTempo = 50'400;
inline constexpr std::uint32_t kMinActivityCutoffFactorMilli = 1000;
inline constexpr std::uint32_t kMaxActivityCutoffFactorMilli = 50'000;
inline constexpr std::uint8_t kMaxImmuneUidsPercentage = 80;
inline constexpr std::uint32_t kLeaseDividendsDistributionInterval = 100;

inline std::uint16_t tempo(const RuntimeConfig& config)
{
    return config.isFast() ? 10 : 360;
}

inline std::uint8_t maxEpochsPerBlock(const RuntimeConfig& config)
{
    return config.isFast() ? 32 : 2;
}

inline BlockSpan txChildKeyTakeRateLimit(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 5 : 216'000);
}

inline BlockSpan pendingChildKeyCooldown(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 15 : 7200);
}

inline BlockNumber32 coldkeySwapAnnouncementDelay(const RuntimeConfig& config)
{
    return BlockNumber32(config.isFast() ? 50 : 36'000);
}

inline BlockNumber32 coldkeySwapReannouncementDelay(const RuntimeConfig& config)
{
    return BlockNumber32(config.isFast() ? 10 : 7200);
}

inline BlockSpan hotkeySwapOnSubnetInterval(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 1 : 7200);
}

inline BlockSpan evmKeyAssociateRateLimit(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 1 : 7200);
}

inline BlockSpan maxUidsTrimmingRateLimit(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 1 : 216'000);
}

inline BlockSpan mechanismRateLimit(const RuntimeConfig& config)
{
    return BlockSpan(config.isFast() ? 1 : 7200);
}

/// 1.26 as the nearest double, which is what the reference converts.
constexpr math::U64F64 burnIncreaseMult(const RuntimeConfig&)
{
    return math::U64F64::fromBits((u128{1} << 64) + 4'796'153'459'164'483'584U);
}

} // namespace soma::runtime::subtensor::initial
