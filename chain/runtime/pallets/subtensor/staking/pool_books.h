// Trading with a subnet's pool and what its books say afterwards (staking.md section 3.6; reference
// staking/stake_utils.rs swap_tao_for_alpha and swap_alpha_for_tao, coinbase/alpha.rs).
//
// Neither TAO nor stake moves here: that is stake_moves.h.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/pool/swap.h"

namespace soma::runtime::subtensor {

/// Errors: the Swap pallet's.
Outcome<pool::BuyResult> buyFromPool(State& state, NetUid netuid, Rao tao, pool::PriceLimit limit,
                                     bool dropFees);
Outcome<pool::SellResult> sellToPool(State& state, NetUid netuid, Alpha alpha,
                                     pool::PriceLimit limit, bool dropFees);

/// Gone from the subnet, so that it can be emitted again.
void recycleSubnetAlpha(State& state, NetUid netuid, Alpha amount);

/// Nobody's from now on, but still counted as issued.
void burnSubnetAlpha(State& state, NetUid netuid, Alpha amount);

// What stakers, and what the chain itself, moved in this block.

void recordTaoInflow(State& state, NetUid netuid, Rao tao);
void recordTaoOutflow(State& state, NetUid netuid, Rao tao);
void recordProtocolInflow(State& state, NetUid netuid, Rao tao);
void recordProtocolOutflow(State& state, NetUid netuid, Rao tao);

} // namespace soma::runtime::subtensor
