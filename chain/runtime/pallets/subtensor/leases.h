// Subnets that a crowd has paid for and one person runs (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

inline constexpr StorageMap<Twox64Concat<LeaseId>, SubnetLease, OptionQuery> kSubnetLeases{
    kPallet, "SubnetLeases"};
inline constexpr StorageDoubleMap<Twox64Concat<LeaseId>, Identity<AccountId>, math::U64F64>
    kSubnetLeaseShares{kPallet, "SubnetLeaseShares"};
inline constexpr StorageMap<Twox64Concat<NetUid>, LeaseId, OptionQuery> kSubnetUidToLeaseId{
    kPallet, "SubnetUidToLeaseId"};
inline constexpr StorageValue<LeaseId> kNextSubnetLeaseId{kPallet, "NextSubnetLeaseId"};
inline constexpr StorageMap<Twox64Concat<LeaseId>, Alpha> kAccumulatedLeaseDividends{
    kPallet, "AccumulatedLeaseDividends"};

} // namespace soma::runtime::subtensor
