// What belongs to a hotkey in one subnet, given to another hotkey (reference swap/swap_hotkey.rs
// perform_hotkey_swap_on_one_subnet).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/weight.h"

namespace soma::runtime::subtensor {

/// From one hotkey to another of the same coldkey.
struct HotkeySwap {
    Hotkey from;
    Hotkey to;
    bool keepStake = false; ///< Stake and what it earned stay with the old hotkey.
};

/// The place, what is served and committed there, family, followers and, if wanted, stake and
/// dividends; for root also the claims. Locks are not moved here. Answers the weight. Errors:
/// CannotUseSystemAccount, and those of moveFamily().
Outcome<Weight> moveHotkeyOnSubnet(State& state, const HotkeySwap& swap, NetUid netuid);

} // namespace soma::runtime::subtensor
