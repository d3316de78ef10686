// The signs that subnets' alpha can have (subnets.md section 4).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr std::size_t kSymbolCount = 439;

/// UTF-8; the one with the subnet's number, root's for numbers beyond the list.
Bytes symbolOf(NetUid netuid);

/// For a new subnet: its own, or the first that nobody has, or root's when all are taken.
Bytes nextAvailableSymbol(const State& state, NetUid netuid);

/// Errors: SymbolDoesNotExist (root's cannot be chosen).
Outcome<void> ensureSymbolExists(const Bytes& symbol);

/// Errors: SymbolAlreadyInUse.
Outcome<void> ensureSymbolAvailable(const State& state, const Bytes& symbol);

} // namespace soma::runtime::subtensor
