// A coldkey replaced by another: at once by root, or by its owner, who announces it, waits and then
// does it (reference swap/swap_coldkey.rs, macros/dispatches.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Everything the old coldkey has: identity, subnets, stake, claims, hotkeys, locks and at last its
/// TAO. Event ColdkeySwapped. Errors: ColdKeyAlreadyAssociated, NewColdKeyIsHotkey,
/// CannotUseSystemAccount, ActiveLockExists, Token.*.
Outcome<void> swapColdkey(State& state, const Coldkey& from, const Coldkey& to);

/// Takes the price and recycles it. Errors: NotEnoughBalanceToPaySwapColdKey.
Outcome<void> chargeColdkeySwap(State& state, const Coldkey& coldkey, Rao cost);

} // namespace soma::runtime::subtensor
