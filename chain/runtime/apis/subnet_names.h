// What subnets are called that have not said it themselves (reference
// pallets/subtensor/src/subnets/symbols.rs get_name_for_subnet).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// The identity's name; without one the name that goes with the number, "unknown" beyond the list.
Bytes subnetName(const State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
