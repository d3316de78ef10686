// Whether stake may be added, removed or moved, asked before anything happens; each function asks
// in the reference's order (staking.md sections 4 to 6; reference staking/stake_utils.rs
// validate_*).
#pragma once

#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"

namespace soma::runtime::subtensor {

/// Errors: SubtokenDisabled.
Outcome<void> ensureSubtokenEnabled(const State& state, NetUid netuid);

// A dynamic pool takes at most a thousand times its reserve. Errors: InsufficientLiquidity.

Outcome<void> ensureInputFits(const State& state, NetUid netuid, Rao amount);
Outcome<void> ensureInputFits(const State& state, NetUid netuid, Alpha amount);

// How much can be swapped until the price comes to the limit. Errors: the Swap pallet's.

Outcome<Rao> maxAmountAdd(const State& state, NetUid netuid, Rao limitPrice);
Outcome<Alpha> maxAmountRemove(const State& state, NetUid netuid, Rao limitPrice);
Outcome<Alpha> maxAmountMove(const State& state, NetUid origin, NetUid destination, Rao limitPrice);

/// How much at most, and whether less than what is asked will do.
template <typename Amount>
struct Bound {
    Amount most;
    bool allowPartial = false;
};

/// Errors: SubnetNotExists, SubtokenDisabled, AmountTooLow, SlippageTooHigh,
/// NotEnoughBalanceToStake, HotKeyAccountNotExists, InsufficientLiquidity.
Outcome<void> ensureCanAddStake(const State& state, const Staker& staker, NetUid netuid, Rao amount,
                                const Bound<Rao>& bound);

/// Errors: SubnetNotExists, AmountTooLow, NotEnoughStakeToWithdraw, InsufficientLiquidity,
/// SlippageTooHigh, HotKeyAccountNotExists, StakeUnavailable.
Outcome<void> ensureCanRemoveStake(const State& state, const Staker& staker, NetUid netuid,
                                   Alpha amount, const Bound<Alpha>& bound);

/// One way of moving stake.
struct Transition {
    Staker origin;
    Staker destination;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Alpha amount;
    bool asksToggle = false; ///< Whether both subnets must let stake change its coldkey.

    bool crossesSubnets() const { return originNetuid != destinationNetuid; }
};

/// Errors: SameNetuid, SubnetNotExists, SubtokenDisabled, HotKeyAccountNotExists,
/// NotEnoughStakeToWithdraw, InsufficientLiquidity, AmountTooLow, SlippageTooHigh,
/// TransferDisallowed, StakeUnavailable.
Outcome<void> ensureCanMove(const State& state, const Transition& what, const Bound<Alpha>& bound);

} // namespace soma::runtime::subtensor
