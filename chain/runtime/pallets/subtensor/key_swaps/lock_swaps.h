// Locks when the key they belong to is replaced (staking.md section 9; reference staking/lock.rs
// swap_hotkey_locks, swap_coldkey_locks).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/weight.h"

namespace soma::runtime::subtensor {

/// Every lock on the old hotkey in these subnets, and their sums. Before the subnet's owner hotkey
/// changes. Answers the weight.
Weight swapHotkeyLocks(State& state, const Hotkey& from, const Hotkey& to,
                       const std::vector<NetUid>& subnets);

/// Every lock of the old coldkey, which of them decay, and whether it accepts locked alpha. Errors:
/// ActiveLockExists, AccountRejectsLockedAlpha.
Outcome<void> swapColdkeyLocks(State& state, const Coldkey& from, const Coldkey& to);

} // namespace soma::runtime::subtensor
