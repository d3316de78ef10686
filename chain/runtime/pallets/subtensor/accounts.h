// The chain's own accounts, and which coldkey owns which hotkey (staking.md, subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor {

/// Holds a subnet's TAO. Root's always exists; another subnet's only while the subnet does.
std::optional<AccountId> subnetAccount(const State& state, NetUid netuid);

/// The same without asking whether the subnet exists.
AccountId subnetAccountOf(NetUid netuid);

/// Which subnet's account this is, if it looks like one.
std::optional<NetUid> subnetOfAccount(const AccountId& account);

/// TAO sent here is burned; nobody can sign for it.
AccountId burnAccount();

/// Whether somebody owns the hotkey.
bool hotkeyExists(const State& state, const Hotkey& hotkey);

/// The zero account when nobody does.
Coldkey ownerOf(const State& state, const Hotkey& hotkey);

bool ownsHotkey(const State& state, const Coldkey& coldkey, const Hotkey& hotkey);

/// Gives the hotkey to the coldkey unless it has an owner already.
/// Errors: CannotUseSystemAccount.
Outcome<void> createAccountIfAbsent(State& state, const Coldkey& coldkey, const Hotkey& hotkey);

/// Whoever owned it before; the lists of hotkeys are the caller's. Errors: CannotUseSystemAccount.
Outcome<void> setHotkeyOwner(State& state, const Coldkey& coldkey, const Hotkey& hotkey);

/// Remembers that the coldkey has stake with the hotkey.
void addStakingHotkey(State& state, const Coldkey& coldkey, const Hotkey& hotkey);

/// Out of 65 535.
std::uint16_t takeOf(const State& state, const Hotkey& hotkey);

/// Writes down the take that an undecided hotkey has by default.
void maybeBecomeDelegate(State& state, const Hotkey& hotkey);

} // namespace soma::runtime::subtensor
