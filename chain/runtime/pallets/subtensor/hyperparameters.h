// What a subnet's owner sets for its epochs and weights (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kRho{
    kPallet, "Rho", always<std::uint16_t, initial::kRho>};
/// Out of 65 535.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kKappa{
    kPallet, "Kappa", always<std::uint16_t, initial::kKappa>};
inline constexpr StorageMap<Identity<NetUid>, std::int16_t> kAlphaSigmoidSteepness{
    kPallet, "AlphaSigmoidSteepness", always<std::int16_t, initial::kAlphaSigmoidSteepness>};
/// In blocks.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kActivityCutoff{
    kPallet, "ActivityCutoff", always<std::uint16_t, initial::kActivityCutoff>};
/// In thousandths of a tempo.
inline constexpr StorageMap<Identity<NetUid>, std::uint32_t> kActivityCutoffFactorMilli{
    kPallet, "ActivityCutoffFactorMilli", always<std::uint32_t, 13'889>};
inline constexpr StorageValue<std::uint16_t> kMinActivityCutoff{kPallet, "MinActivityCutoff",
                                                                always<std::uint16_t, 360>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMaxWeightsLimit{
    kPallet, "MaxWeightsLimit", always<std::uint16_t, UINT16_MAX>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMinAllowedWeights{
    kPallet, "MinAllowedWeights", always<std::uint16_t, initial::kMinAllowedWeights>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kWeightsVersionKey{
    kPallet, "WeightsVersionKey"};
inline constexpr StorageMap<Identity<NetUid>, BlockSpan> kWeightsSetRateLimit{
    kPallet, "WeightsSetRateLimit", always<BlockSpan, 100>};
inline constexpr StorageMap<Identity<NetUid>, BlockSpan> kServingRateLimit{
    kPallet, "ServingRateLimit", always<BlockSpan, initial::kServingRateLimit>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMaxAllowedValidators{
    kPallet, "MaxAllowedValidators", always<std::uint16_t, initial::kMaxAllowedValidators>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kValidatorPruneLen{
    kPallet, "ValidatorPruneLen", always<std::uint64_t, initial::kValidatorPruneLen>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kScalingLawPower{
    kPallet, "ScalingLawPower", always<std::uint16_t, initial::kScalingLawPower>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kBondsMovingAverage{
    kPallet, "BondsMovingAverage", always<std::uint64_t, initial::kBondsMovingAverage>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kBondsPenalty{
    kPallet, "BondsPenalty", always<std::uint16_t, initial::kBondsPenalty>};
inline constexpr StorageMap<Identity<NetUid>, bool> kBondsResetOn{kPallet, "BondsResetOn"};
inline constexpr StorageMap<Blake2_128Concat<NetUid>, bool> kLiquidAlphaOn{kPallet,
                                                                           "LiquidAlphaOn"};
inline constexpr StorageMap<Blake2_128Concat<NetUid>, bool> kYuma3On{kPallet, "Yuma3On"};
/// Low and high, out of 65 535.
inline constexpr StorageMap<Identity<NetUid>, std::pair<std::uint16_t, std::uint16_t>> kAlphaValues{
    kPallet, "AlphaValues",
    [](const RuntimeConfig&) { return std::pair(initial::kAlphaLow, initial::kAlphaHigh); }};

} // namespace soma::runtime::subtensor
