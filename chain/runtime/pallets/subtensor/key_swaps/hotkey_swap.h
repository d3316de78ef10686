// A coldkey replaces one of its hotkeys by another, everywhere or in one subnet (reference
// swap/swap_hotkey.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_moves.h"

#include <optional>

namespace soma::runtime::subtensor {

/// In one subnet, or in all of them without one. Costs TAO, which is recycled. Answers the weight.
///
/// Events: SubnetOwnerHotkeySet, then HotkeySwapped or HotkeySwappedOnSubnet. Errors:
/// NonAssociatedColdKey, NewHotKeyIsSameWithOld, HotKeySetTxRateLimitExceeded,
/// HotKeyAlreadyRegisteredInSubNet, NewHotKeyNotCleanForRootSwap,
/// HotKeySwapOnSubnetIntervalNotPassed, CannotUseSystemAccount, NotEnoughBalanceToPaySwapHotKey,
/// those of recycleTao() and of moveFamily().
Outcome<Weight> swapHotkey(State& state, const Coldkey& coldkey, const HotkeySwap& swap,
                           const std::optional<NetUid>& netuid);

} // namespace soma::runtime::subtensor
