// The calls about subnets, places, serving and weights, as the pallet's table has them.
#pragma once

#include "chain/runtime/pallet_table.h"

#include <vector>

namespace soma::runtime::subtensor {

std::vector<CallEntry> subnetCalls();

} // namespace soma::runtime::subtensor
