// Weights that were committed under a timelock: revealed once the random beacon's pulse of their
// round is known, forgotten when their epoch has passed (subnets.md section 7; reference
// coinbase/reveal_commits.rs).
#pragma once

#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor {

/// As drand::openTimelock(): none while the commit must wait for its round's pulse, no bytes when
/// it can never be opened. Tests may bring a lock of their own.
using TimelockOpener = std::optional<Bytes> (*)(const State& state, std::uint64_t round,
                                                ByteSpan sealed);

/// One subnet's turn in a block. Commits of the epoch that is due are opened in their order, and
/// their weights set as if their hotkeys had asked; those without a pulse stay, those that cannot
/// be opened, read or set go. Event for each: TimelockedWeightsRevealed.
void revealTimelocked(State& state, NetUid netuid, TimelockOpener opener = drand::openTimelock);

} // namespace soma::runtime::subtensor
