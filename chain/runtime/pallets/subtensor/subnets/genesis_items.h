// What this pallet writes into block 0 (localnet.md sections 4.1 and 4.2).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Root and the first subnet. `issuance` is the sum of all balances. On a fast chain //Alice owns
/// root.
void buildGenesisItems(State& state, Rao issuance);

/// Root alone, as every network begins with it.
void buildRootNetwork(State& state);

} // namespace soma::runtime::subtensor
