// What happens before the first call of a block, in the reference's order (emission.md section 1).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/base/result.h"

namespace soma::runtime::subtensor {

/// The pallet's hook. Answers the weight that the reference announces.
Result<Weight> onInitialize(State& state);

/// Prices decay, TAO is minted and divided, epochs run and pay, prices are smoothed.
void runBlockStep(State& state);

} // namespace soma::runtime::subtensor
