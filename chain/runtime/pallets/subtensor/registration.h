// Room for neurons in a subnet and the price of a place (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr StorageMap<Identity<NetUid>, bool> kNetworkRegistrationAllowed{
    kPallet, "NetworkRegistrationAllowed", always<bool, true>};
inline constexpr StorageMap<Identity<NetUid>, bool> kNetworkPowRegistrationAllowed{
    kPallet, "NetworkPowRegistrationAllowed", always<bool, true>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMinAllowedUids{
    kPallet, "MinAllowedUids", always<std::uint16_t, initial::kMinAllowedUids>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMaxAllowedUids{
    kPallet, "MaxAllowedUids", always<std::uint16_t, initial::kMaxAllowedUids>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMinNonImmuneUids{
    kPallet, "MinNonImmuneUids", always<std::uint16_t, 10>};
/// How many of the owner's own neurons cannot be replaced.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kImmuneOwnerUidsLimit{
    kPallet, "ImmuneOwnerUidsLimit", always<std::uint16_t, 1>};
/// In blocks.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kImmunityPeriod{
    kPallet, "ImmunityPeriod", always<std::uint16_t, initial::kImmunityPeriod>};
/// The price now.
inline constexpr StorageMap<Identity<NetUid>, Rao> kBurn{kPallet, "Burn",
                                                         always<Rao, initial::kBurn>};
inline constexpr StorageMap<Identity<NetUid>, Rao> kMinBurn{kPallet, "MinBurn",
                                                            always<Rao, initial::kMinBurn>};
inline constexpr StorageMap<Identity<NetUid>, Rao> kMaxBurn{kPallet, "MaxBurn",
                                                            always<Rao, initial::kMaxBurn>};
/// In blocks.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kBurnHalfLife{
    kPallet, "BurnHalfLife", always<std::uint16_t, 360>};
/// What each registration multiplies the price by.
inline constexpr StorageMap<Identity<NetUid>, math::U64F64> kBurnIncreaseMult{
    kPallet, "BurnIncreaseMult", initial::burnIncreaseMult};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kDifficulty{
    kPallet, "Difficulty", always<std::uint64_t, initial::kDifficulty>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kMinDifficulty{
    kPallet, "MinDifficulty", always<std::uint64_t, initial::kMinDifficulty>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kMaxDifficulty{
    kPallet, "MaxDifficulty", always<std::uint64_t, initial::kMaxDifficulty>};
/// In blocks.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kAdjustmentInterval{
    kPallet, "AdjustmentInterval", always<std::uint16_t, initial::kAdjustmentInterval>};
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kAdjustmentAlpha{kPallet,
                                                                              "AdjustmentAlpha"};
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kLastAdjustmentBlock{
    kPallet, "LastAdjustmentBlock"};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kTargetRegistrationsPerInterval{
    kPallet, "TargetRegistrationsPerInterval",
    always<std::uint16_t, initial::kTargetRegistrationsPerInterval>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMaxRegistrationsPerBlock{
    kPallet, "MaxRegistrationsPerBlock", always<std::uint16_t, initial::kMaxRegistrationsPerBlock>};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kRegistrationsThisInterval{
    kPallet, "RegistrationsThisInterval"};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kPOWRegistrationsThisInterval{
    kPallet, "POWRegistrationsThisInterval"};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kBurnRegistrationsThisInterval{
    kPallet, "BurnRegistrationsThisInterval"};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kRegistrationsThisBlock{
    kPallet, "RegistrationsThisBlock"};
inline constexpr StorageMap<Identity<NetUid>, Rao> kRAORecycledForRegistration{
    kPallet, "RAORecycledForRegistration"};
/// Proofs of work that have been used.
inline constexpr StorageMap<Identity<Bytes>, BlockNumber> kUsedWork{kPallet, "UsedWork"};

} // namespace soma::runtime::subtensor
