// What a swap or an injection changes in a subnet's books (staking.md sections 3.5 and 3.6;
// reference pallets/subtensor/src/staking/stake_utils.rs swap_tao_for_alpha, swap_alpha_for_tao;
// pallets/swap/src/pallet/impls.rs adjust_protocol_liquidity).
#pragma once

#include "consensus/pool/swap.h"

namespace soma::pool {

struct PoolBooks {
    Pool pool;
    Alpha alphaOut;  ///< alpha outside the pool
    u128 volume = 0; ///< TAO moved so far, rao
};

/// Buys, and on success books it; `totalStake` counts the whole amount, fee included.
Result<BuyResult> buyAndBook(PoolBooks& books, Rao& totalStake, Rao amount, PriceLimit limit,
                             const SwapOptions& options = {});

/// Sells, and on success books it.
Result<SellResult> sellAndBook(PoolBooks& books, Rao& totalStake, Alpha amount, PriceLimit limit,
                               const SwapOptions& options = {});

struct Liquidity {
    Rao tao;
    Alpha alpha;
};

/// Changes the weights for adding this much at constant price and says what may be added: all of
/// it, or nothing when the weights would leave their range. The reserves stay: the coinbase buys
/// between weights and reserves.
Liquidity adjustProtocolLiquidity(Pool& pool, Liquidity wanted);

} // namespace soma::pool
