// A subnet goes to whoever is most convinced of it (subnets.md; reference staking/lock.rs
// change_subnet_owner_if_needed).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// So old must a subnet be.
inline constexpr BlockSpan kOwnerChangeAge{7200 * 365 + 1800};

/// At an epoch: once the subnet is a year old and a tenth of its alpha stands behind conviction,
/// the owner of the hotkey with most of it owns the subnet, and that hotkey gets a place there.
/// The sums of locks follow. Event SubnetOwnerChanged.
void changeOwnerIfNeeded(State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
