// How much can be staked, unstaked or moved until a limit price is reached (staking.md sections 4,
// 5 and 6; reference pallets/subtensor/src/staking: get_max_amount_add, get_max_amount_remove,
// get_max_amount_move).
#pragma once

#include "consensus/pool/swap.h"

namespace soma::pool {

/// TAO, fee included. Errors are the swap's own.
Result<Rao> maxAmountAdd(const Pool& pool, PriceLimit limit, const SwapOptions& options = {});

/// Alpha, fee included. Errors are the swap's own.
Result<Alpha> maxAmountRemove(const Pool& pool, PriceLimit limit, const SwapOptions& options = {});

/// Alpha of the origin; the limit is origin price / destination price * 10^9. Between two dynamic
/// pools neither weights nor fees count.
Result<Alpha> maxAmountMove(const Pool& origin, const Pool& destination, PriceLimit limit,
                            const SwapOptions& options = {});

} // namespace soma::pool
