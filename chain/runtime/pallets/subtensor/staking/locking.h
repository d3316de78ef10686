// Locked stake: what it keeps from being unstaked, and the calls about it (staking.md section 9).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor {

/// One coldkey's alpha in a subnet, with all its hotkeys.
struct StakeAvailability {
    Alpha total;
    Alpha locked; ///< As of this block.
    Alpha available;
};

StakeAvailability stakeAvailability(const State& state, const Coldkey& coldkey, NetUid netuid);

/// Errors: StakeUnavailable.
Outcome<void> ensureAvailableToUnstake(const State& state, const Coldkey& coldkey, NetUid netuid,
                                       Alpha amount);

/// Errors: AmountTooLow, HotKeyAccountNotExists, LockHotkeyMismatch, InsufficientStakeForLock.
Outcome<void> lockStake(State& state, const Coldkey& coldkey, NetUid netuid, const Hotkey& hotkey,
                        Alpha amount);

/// Errors: HotKeyAccountNotExists, NoExistingLock.
Outcome<void> moveLock(State& state, const Coldkey& coldkey, const Hotkey& destination,
                       NetUid netuid);

void setPerpetualLock(State& state, const Coldkey& coldkey, NetUid netuid, bool perpetual);

/// Whether others may give it alpha that is locked.
bool acceptsLockedAlpha(const State& state, const Coldkey& coldkey);
void setAcceptsLockedAlpha(State& state, const Coldkey& coldkey, bool accepts);

/// The lock follows stake that goes to another coldkey, as far as that has not enough free stake.
/// Errors: LockHotkeyMismatch, AccountRejectsLockedAlpha.
Outcome<void> transferLock(State& state, const Coldkey& origin, const Coldkey& destination,
                           NetUid netuid, Alpha amount);

/// After stake went that was not asked for.
void forceReduceLock(State& state, const Coldkey& coldkey, NetUid netuid, Alpha amount);

/// Brings the coldkey's lock up to date and removes it when nothing is left.
void refreshLock(State& state, const Coldkey& coldkey, NetUid netuid);

/// The owner's cut is locked at once where the owner wants that.
void autoLockOwnerCut(State& state, NetUid netuid, Alpha amount);

/// All conviction on a hotkey, or in a subnet, as of this block.
math::U64F64 hotkeyConviction(const State& state, const Hotkey& hotkey, NetUid netuid);
math::U64F64 totalConviction(const State& state, NetUid netuid);

/// The hotkey with most conviction; of equals the greatest.
std::optional<Hotkey> subnetKing(const State& state, NetUid netuid);

} // namespace soma::runtime::subtensor
