// Root stakers' dividends in subnets' alpha, and how they are claimed (staking.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

#include <map>

namespace soma::runtime::subtensor {

/// Smaller claims wait.
inline constexpr StorageMap<Blake2_128Concat<NetUid>, math::I96F32> kRootClaimableThreshold{
    kPallet, "RootClaimableThreshold", alwaysBits<math::I96F32, std::int64_t{500'000} << 32>};
/// Alpha per TAO of root stake, since ever.
inline constexpr StorageMap<Blake2_128Concat<Hotkey>, std::map<NetUid, math::I96F32>>
    kRootClaimable{kPallet, "RootClaimable"};
/// What the coldkey has had of it.
inline constexpr StorageNMap<
    Keys<Identity<NetUid>, Blake2_128Concat<Hotkey>, Blake2_128Concat<Coldkey>>, u128>
    kRootClaimed{kPallet, "RootClaimed"};
inline constexpr StorageMap<Blake2_128Concat<Coldkey>, RootClaimType> kRootClaimType{
    kPallet, "RootClaimType"};
/// Automatic claims per block.
inline constexpr StorageValue<std::uint64_t> kNumRootClaim{kPallet, "NumRootClaim",
                                                           always<std::uint64_t, 5>};

} // namespace soma::runtime::subtensor
