// How many mechanisms a subnet has and how its emission is divided among them (subnets.md;
// reference subnets/mechanism.rs).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>
#include <vector>

namespace soma::runtime::subtensor {

/// So many indices fit beside each other (types.h).
inline constexpr MechId kMostMechanisms{16};

/// All mechanisms together have no more places than one subnet may have.
/// Errors: TooManyUIDsPerMechanism.
Outcome<void> ensureUidsFitMechanisms(std::uint16_t maxUids, MechId mechanisms);

/// Mechanisms that go lose everything they have; any change makes the shares equal again.
/// Errors: MechanismDoesNotExist (no such subnet), InvalidValue, TooManyUIDsPerMechanism.
Outcome<void> setMechanismCount(State& state, NetUid netuid, MechId count);

/// For every subnet. Errors: InvalidValue.
Outcome<void> setMaxMechanismCount(State& state, MechId count);

/// Shares that are 65 535 together, at most one for each mechanism; nothing: equal ones.
/// Errors: MechanismDoesNotExist (no such subnet), InvalidValue.
Outcome<void> setEmissionSplit(State& state, NetUid netuid,
                               const std::optional<std::vector<std::uint16_t>>& shares);

} // namespace soma::runtime::subtensor
