// Stake and TAO changing hands: into a subnet, out of it, and inside it (staking.md sections 4 to
// 6; reference staking/stake_utils.rs). What is allowed was checked before (stake_checks.h).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "consensus/pool/swap.h"

namespace soma::runtime::subtensor {

/// Whose stake with whom.
struct Staker {
    Coldkey coldkey;
    Hotkey hotkey;

    bool operator==(const Staker&) const = default;
};

struct SwapTerms {
    pool::PriceLimit limit;
    bool dropFees = false;

    static constexpr SwapTerms buying() { return {pool::PriceLimit::forBuying(), false}; }

    static constexpr SwapTerms selling() { return {pool::PriceLimit::forSelling(), false}; }

    /// Without a fee and at any price.
    static constexpr SwapTerms payingFees() { return {pool::PriceLimit{}, true}; }
};

/// TAO from the coldkey becomes stake; answers how much. Event StakeAdded. Errors: SubnetNotExists,
/// InsufficientBalance, AmountTooLow, InsufficientLiquidity, the Swap pallet's, Token.*.
Outcome<Alpha> stakeIntoSubnet(State& state, const Staker& staker, NetUid netuid, Rao tao,
                               const SwapTerms& terms);

/// Stake becomes TAO of the coldkey; answers how much. Event StakeRemoved. Errors: SubnetNotExists,
/// InsufficientBalance, the Swap pallet's, Token.*.
Outcome<Rao> unstakeFromSubnet(State& state, const Staker& staker, NetUid netuid, Alpha alpha,
                               const SwapTerms& terms);

/// The same, but the TAO goes to somebody else.
Outcome<Rao> unstakeFromSubnetTo(State& state, const AccountId& beneficiary, const Staker& staker,
                                 NetUid netuid, Alpha alpha, const SwapTerms& terms);

/// Without a swap or a fee; answers what it is worth. Events StakeRemoved, StakeAdded. Errors:
/// LockHotkeyMismatch, AccountRejectsLockedAlpha, AmountTooLow.
Outcome<Rao> moveWithinSubnet(State& state, const Staker& origin, const Staker& destination,
                              NetUid netuid, Alpha alpha);

/// All that is staked with the hotkey, in TAO at the present prices.
Rao totalStakeOf(const State& state, const Hotkey& hotkey);

/// A nomination below the chain's minimum is unstaked, or simply ended if that fails.
void clearSmallNomination(State& state, const Staker& staker, NetUid netuid);

} // namespace soma::runtime::subtensor
