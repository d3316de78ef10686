// The places of a subnet: taking a free one, or that of the neuron that earned least
// (subnets.md section 5).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>
#include <vector>

namespace soma::runtime::subtensor {

/// The next place, whether the subnet has room or not; the lists grow by one.
void appendNeuron(State& state, NetUid netuid, const Hotkey& hotkey);

/// The place changes hands and begins anew; the old hotkey keeps its stake. Does nothing when the
/// place belongs to the subnet owner's hotkey.
void replaceNeuron(State& state, NetUid netuid, Uid uid, const Hotkey& hotkey);

/// Whose place is given away next: lowest emission, then longest there, then lowest number. Those
/// in their immunity period only when too few others are left; none when nobody may be replaced.
std::optional<Uid> neuronToPrune(const State& state, NetUid netuid);

/// The owner's neurons that are never replaced.
std::vector<Uid> immuneOwnerUids(const State& state, NetUid netuid);

/// Registered for less than the immunity period.
bool isImmune(const State& state, NetUid netuid, Uid uid);

/// Appends or replaces. Errors: NoNeuronIdAvailable.
Outcome<Uid> placeNeuron(State& state, NetUid netuid, const Hotkey& hotkey);

/// The subnet owner's hotkey, if it has a place.
std::optional<Uid> ownerUid(const State& state, NetUid netuid);

/// Every index under which the subnet keeps weights, bonds, incentive and updates.
std::vector<MechanismIndex> mechanismIndices(const State& state, NetUid netuid);

/// 0: never.
BlockNumber lastUpdateOf(const State& state, MechanismIndex index, Uid uid);

/// Nothing for a place that the subnet does not have.
void setLastUpdate(State& state, MechanismIndex index, Uid uid, BlockNumber block);

} // namespace soma::runtime::subtensor
