// What one block may do to the sums that the reference keeps of alpha and staked TAO: every unit
// that is made has to turn up again, in a holding or in a loss with a name.
//
// The state alone cannot tell this: the reference loses track of some units for good and keeps no
// count of them. What it lost before is in both states, so that it cancels out between two of them.
//
// Alpha of a subnet is made by the coinbase, and ends by being recycled (counted in AlphaAssets) or
// by paying for a registration (counted in TAO alone, RAORecycledForRegistration):
//
//     change of AlphaIn + AlphaOut = change of TotalAlphaIssuance - paid for registrations
//
// Outside the pool it belongs to a hotkey's pool, waits for the epoch, was bought by the chain, was
// burned, or is owed to root stakers. What is in none of these was lost in one of four ways:
//
// - Split: the coinbase truncates four parts of a block's alpha, so up to 3 units a block.
// - Epoch: each neuron's part of a pot is a share of 32 fractional bits times the pot, truncated,
//   and so is the take of it.
// - No receiver: an epoch in which nobody has dividends drops the validators' pot (and the miners'
//   when nobody has incentive either), one without root dividends the root pot, and one of a subnet
//   without an owner the owner's cut.
// - Unclaimed: a root dividend becomes a rate of 32 fractional bits per unit of root stake; and who
//   takes root stake away before claiming gives up what is owed for it.
//
// TotalStake grows by all that a buyer pays and a pool by what is left of it after the fee, so
// their difference grows by the fees, and by nothing else.
#pragma once

#include "chain/runtime/invariants.h"

namespace soma::runtime::subtensor {

/// As much of a block as decides what may be lost in it.
struct BlockFacts {
    /// Something besides the block's own duties: calls.
    bool hasCalls = false;
};

/// The two states are those before and after the same block. Errors: AlphaIssuance, AlphaLost,
/// TotalStake.
Result<void> checkBlockBooks(const storage::StateReader& before, const storage::StateReader& after,
                             const BlockFacts& facts);

} // namespace soma::runtime::subtensor
