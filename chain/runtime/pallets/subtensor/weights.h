// Weights and bonds, and weights that are committed first and revealed later (yuma-epoch.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

inline constexpr StorageDoubleMap<Identity<MechanismIndex>, Identity<Uid>, UidValues> kWeights{
    kPallet, "Weights"};
inline constexpr StorageDoubleMap<Identity<MechanismIndex>, Identity<Uid>, UidValues> kBonds{
    kPallet, "Bonds"};
inline constexpr StorageMap<Identity<NetUid>, bool> kCommitRevealWeightsEnabled{
    kPallet, "CommitRevealWeightsEnabled", always<bool, true>};
inline constexpr StorageValue<std::uint16_t> kCommitRevealWeightsVersion{
    kPallet, "CommitRevealWeightsVersion", always<std::uint16_t, 4>};
inline constexpr StorageMap<Twox64Concat<NetUid>, std::uint64_t> kRevealPeriodEpochs{
    kPallet, "RevealPeriodEpochs", always<std::uint64_t, 1>};
inline constexpr StorageDoubleMap<Twox64Concat<MechanismIndex>, Twox64Concat<AccountId>,
                                  std::vector<WeightCommit>, OptionQuery>
    kWeightCommits{kPallet, "WeightCommits"};
/// By the epoch of the commit.
inline constexpr StorageDoubleMap<Twox64Concat<MechanismIndex>, Twox64Concat<std::uint64_t>,
                                  std::vector<TimelockedCommit>>
    kTimelockedWeightCommits{kPallet, "TimelockedWeightCommits"};
/// No longer used.
inline constexpr StorageDoubleMap<Twox64Concat<MechanismIndex>, Twox64Concat<std::uint64_t>,
                                  std::vector<OldTimelockedCommit>>
    kCRV3WeightCommits{kPallet, "CRV3WeightCommits"};
/// No longer used.
inline constexpr StorageDoubleMap<Twox64Concat<MechanismIndex>, Twox64Concat<std::uint64_t>,
                                  std::vector<TimelockedCommit>>
    kCRV3WeightCommitsV2{kPallet, "CRV3WeightCommitsV2"};

} // namespace soma::runtime::subtensor
