// The hotkey that stands for a subnet's owner (reference subnets/subnet.rs do_set_sn_owner_hotkey).
#pragma once

#include "chain/runtime/origin.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// By the owner or root, once in 50 400 blocks whoever asks. Event SubnetOwnerHotkeySet.
/// Errors: BadOrigin, SubnetNotExists, TxRateLimitExceeded, CannotUseSystemAccount.
Outcome<void> setSubnetOwnerHotkey(State& state, const Origin& origin, NetUid netuid,
                                   const Hotkey& hotkey);

} // namespace soma::runtime::subtensor
