// Voting power, a smoothed stake kept for subnets that ask for it (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, std::uint64_t>
    kVotingPower{kPallet, "VotingPower"};
inline constexpr StorageMap<Identity<NetUid>, bool> kVotingPowerTrackingEnabled{
    kPallet, "VotingPowerTrackingEnabled"};
/// 0: not planned.
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kVotingPowerDisableAtBlock{
    kPallet, "VotingPowerDisableAtBlock"};
/// Out of 10^18.
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kVotingPowerEmaAlpha{
    kPallet, "VotingPowerEmaAlpha", always<std::uint64_t, 3'570'000'000'000'000>};

} // namespace soma::runtime::subtensor
