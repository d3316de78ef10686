// Reading and changing stake: the share pools in storage around consensus/pool/share_pool.h
// (staking.md section 2).
//
// Shares and denominators that still stand in the older maps are read there and move to the present
// ones when they change.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// The coldkey's part of what is staked with the hotkey.
Alpha stakeOf(const State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid);

/// All that is staked with the hotkey.
Alpha stakeOf(const State& state, const Hotkey& hotkey, NetUid netuid);

/// What everybody has with the hotkey grows or shrinks alike.
void increaseStakeOfAll(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount);
void decreaseStakeOfAll(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount);

void increaseStake(State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                   Alpha amount);

/// False when the amount is too small to be worth a share.
bool canIncreaseStake(const State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount);

/// Does nothing when the coldkey has less.
void decreaseStake(State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                   Alpha amount);

/// All TAO in the pools.
void increaseTotalStake(State& state, Rao amount);
void decreaseTotalStake(State& state, Rao amount);

} // namespace soma::runtime::subtensor
