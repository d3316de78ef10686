// Which subnets exist, who owns them, and which neuron has which place (subnets.md).
#pragma once

#include "chain/runtime/origin.h"
#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>
#include <vector>

namespace soma::runtime::subtensor {

bool subnetExists(const State& state, NetUid netuid);

/// Root included, in the order of storage, which is that of the numbers' little-endian bytes.
std::vector<NetUid> allSubnets(const State& state);

/// Whether the account owns any subnet.
bool ownsAnySubnet(const State& state, const Coldkey& coldkey);

/// Errors: BadOrigin.
Outcome<Coldkey> ensureSubnetOwner(const State& state, const Origin& origin, NetUid netuid);

/// Nothing for root. Errors: BadOrigin.
Outcome<std::optional<Coldkey>> ensureSubnetOwnerOrRoot(const State& state, const Origin& origin,
                                                        NetUid netuid);

std::uint16_t neuronCount(const State& state, NetUid netuid);

bool uidExists(const State& state, NetUid netuid, Uid uid);

bool isRegistered(const State& state, NetUid netuid, const Hotkey& hotkey);

/// In any subnet.
bool isRegisteredAnywhere(const State& state, const Hotkey& hotkey);

std::vector<NetUid> subnetsOf(const State& state, const Hotkey& hotkey);

/// Errors: HotKeyNotRegisteredInSubNet.
Outcome<Hotkey> hotkeyAt(const State& state, NetUid netuid, Uid uid);

/// Errors: HotKeyNotRegisteredInSubNet.
Outcome<Uid> uidOf(const State& state, NetUid netuid, const Hotkey& hotkey);

} // namespace soma::runtime::subtensor
