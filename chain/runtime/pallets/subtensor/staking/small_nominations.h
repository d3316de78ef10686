// Nominations that have become too small to keep (staking.md; reference staking/helpers.rs
// clear_small_nominations).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Worth less than this in TAO's smallest unit, a nomination is cleared.
std::uint64_t nominatorMinimum(const State& state);

/// All of them, by hotkey, coldkey and subnet; each goes through the pool, so the order counts.
void clearSmallNominations(State& state);

} // namespace soma::runtime::subtensor
