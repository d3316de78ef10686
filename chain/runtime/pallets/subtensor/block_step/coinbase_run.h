// One block's coinbase: storage into consensus/emission/coinbase.h and back (emission.md sections 2
// to 5).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// New TAO of this block, which nobody has yet (event Issued). What is not spent must be given
/// to recycleCredit().
Rao mintBlockEmission(State& state);

/// Divides the credit among the subnets, recycles the rest, and lets every started subnet bring
/// forth its alpha. Smoothed prices are those of the end of the block.
void runCoinbase(State& state, Rao credit);

/// Root's part of each started subnet's dividends, kept for whoever asks; after the epochs.
void updateRootProportions(State& state);

} // namespace soma::runtime::subtensor
