// The parts of invariants.h that are about subnets.
#pragma once

#include "chain/runtime/invariants.h"

namespace soma::runtime::subtensor {

/// The count of subnets, and no entry of one that is gone. Errors: Networks, Orphan.
Result<void> checkNetworks(const storage::StateReader& state, const InvariantOptions& options);

/// TAO in the pools. Errors: TotalStake, PoolBacking.
Result<void> checkPools(const storage::StateReader& state);

/// Alpha and its shares. Errors: Shares, AlphaOut.
Result<void> checkStakes(const storage::StateReader& state);

/// Errors: Uids, Lists.
Result<void> checkNeurons(const storage::StateReader& state);

} // namespace soma::runtime::subtensor
