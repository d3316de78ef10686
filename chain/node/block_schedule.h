// When the next block is due, and which slot and time it carries. Pure arithmetic on the clock's
// answer (chain.md sections 2 and 3).
//
// Every block takes a slot of its own and its time never lies before the clock's or its parent's.
// When blocks are wanted faster than slots pass (on demand, or at a block time below the slot), or
// when the clock went back, the chain's time runs ahead of the clock slot by slot, as in the
// reference's manual sealing (localnet.md section 10).
#pragma once

#include <cstdint>

namespace soma::node {

/// The last block, as far as time is concerned; zeros at genesis.
struct LastTurn {
    std::uint64_t slot = 0;
    std::uint64_t timestampMs = 0;
};

struct Turn {
    std::uint64_t slot = 0;
    std::uint64_t timestampMs = 0;
};

Turn nextTurn(const LastTurn& last, std::uint64_t nowMs, std::uint64_t slotDurationMs);

/// Milliseconds until the next block; block times that are whole slots begin with a slot.
std::uint64_t untilNextBlock(std::uint64_t nowMs, std::uint64_t blockTimeMs,
                             std::uint64_t slotDurationMs);

} // namespace soma::node
