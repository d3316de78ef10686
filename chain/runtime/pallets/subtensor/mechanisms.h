// Several mechanisms in one subnet (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr StorageValue<MechId> kMaxMechanismCount{kPallet, "MaxMechanismCount",
                                                         always<MechId, 2>};
inline constexpr StorageMap<Twox64Concat<NetUid>, MechId> kMechanismCountCurrent{
    kPallet, "MechanismCountCurrent", always<MechId, 1>};
/// Shares of 65 535, one each; absent: equal.
inline constexpr StorageMap<Twox64Concat<NetUid>, std::vector<std::uint16_t>, OptionQuery>
    kMechanismEmissionSplit{kPallet, "MechanismEmissionSplit"};

} // namespace soma::runtime::subtensor
