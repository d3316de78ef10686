// The calls about stake, takes, children, root claims and locks, as the pallet's table has them.
#pragma once

#include "chain/runtime/pallet_table.h"

#include <vector>

namespace soma::runtime::subtensor {

std::vector<CallEntry> stakingCalls();

} // namespace soma::runtime::subtensor
