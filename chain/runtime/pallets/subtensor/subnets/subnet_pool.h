// Prices and pools as registration, pruning and emission see them (subnets.md sections 1 and 3).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/pool/pool_books.h"

namespace soma::runtime::subtensor {

/// The pool and what is counted beside it.
pool::PoolBooks loadPoolBooks(const State& state, NetUid netuid);

/// The spot prices' median over all subnets but root that have one; one when none has.
math::U64F64 medianSpotPrice(const State& state);

/// The smoothed price; one for root and for stable subnets.
math::U64F64 movingPriceOf(const State& state, NetUid netuid);

/// All alpha of the subnet, in its pool and outside.
Alpha alphaIssuanceOf(const State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
