// The payout of a subnet that ends: its pool's TAO in proportion to alpha (subnets.md section 3).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Pays the holders, returns an old subnet's lock, recycles the rest, and removes all stake,
/// share pools and reserves of the subnet. A payment that cannot be made stays in the rest.
void payOutHolders(State& state, NetUid netuid);

/// Every lock in the subnet, and the sums of locks.
void removeLocks(State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
