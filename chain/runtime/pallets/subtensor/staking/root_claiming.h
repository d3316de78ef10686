// Root stakers' dividends in the subnets' alpha: what is owed, and claiming it (emission.md section
// 9; reference staking/claim_root.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

#include <optional>
#include <set>

namespace soma::runtime::subtensor {

/// Alpha that the coldkey could claim from the hotkey in the subnet.
Alpha rootOwed(const State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid);

/// A dividend of alpha for the hotkey's root stakers.
void addRootDividend(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount);

// Added or removed root stake leaves what is owed as it was.

void adjustClaimedForAdded(State& state, const Hotkey& hotkey, const Coldkey& coldkey, Rao amount);
void adjustClaimedForRemoved(State& state, const Hotkey& hotkey, const Coldkey& coldkey,
                             Rao amount);

/// Claims from every hotkey that the coldkey stakes with; all subnets without a list. All or
/// nothing; answers the weight. Errors: the Swap pallet's, InsufficientBalance, Token.*.
Outcome<Weight> claimRoot(State& state, const Coldkey& coldkey,
                          const std::optional<std::set<NetUid>>& subnets);

/// The coldkeys whose turn it is in this block claim by themselves. A claim that fails is skipped.
Weight autoClaimRoot(State& state, const Hash256& parentHash);

/// What one has claimed counts for the other from now on, beside what that one has claimed.
void moveRootClaimed(State& state, NetUid netuid, const Staker& from, const Staker& to);

// The list of coldkeys that claim by themselves, kept without gaps.

bool hasRootStake(const State& state, const Coldkey& coldkey);
void addToAutoClaims(State& state, const Coldkey& coldkey);
void removeFromAutoClaims(State& state, const Coldkey& coldkey);

void setRootClaimType(State& state, const Coldkey& coldkey, const RootClaimType& type);

} // namespace soma::runtime::subtensor
