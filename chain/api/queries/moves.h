// The limit of an order that moves stake between subnets (staking.md section 6).
#pragma once

#include "chain/api/queries/quotes.h"

namespace soma::chain {

/// Origin price in destination price, times 10^9, as swap_stake_limit takes it: lets the move
/// through as it is quoted now, and with the ratio `tolerancePpm` parts of a million worse. By the
/// chain's own estimate of what may be moved; zero, which is no limit, where that has no answer.
Rao moveLimit(const PoolView& origin, const PoolView& destination, const MoveQuote& quote,
              std::uint32_t tolerancePpm);

/// How much the chain lets through at that limit. Errors: those of the pools.
Result<Alpha> mostMovable(const PoolView& origin, const PoolView& destination, Rao limit);

} // namespace soma::chain
