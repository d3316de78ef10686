// The calls of this room, for the pallet's table.
#pragma once

#include "chain/runtime/pallet_table.h"

#include <vector>

namespace soma::runtime::subtensor {

std::vector<CallEntry> keySwapCalls();

} // namespace soma::runtime::subtensor
