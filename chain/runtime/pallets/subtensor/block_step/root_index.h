// The list of coldkeys with stake on root, which claim their dividends by themselves. It is filled
// from the stake maps, thirty entries in every block (emission.md section 1, step 9).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

void fillRootIndex(State& state);

} // namespace soma::runtime::subtensor
