#include "chain/node/block_schedule.h"

#include <algorithm>

namespace soma::node {

Turn nextTurn(const LastTurn& last, std::uint64_t nowMs, std::uint64_t slotDurationMs)
{
    Turn turn;
    turn.slot = std::max(nowMs / slotDurationMs, last.slot + 1);
    // Two blocks stand at least half a slot apart. The sum stays inside the slot: the last time lay
    // before the end of an earlier slot, and half a slot more does not cross a whole one.
    turn.timestampMs =
        std::max({nowMs, turn.slot * slotDurationMs, last.timestampMs + slotDurationMs / 2});
    return turn;
}

std::uint64_t untilNextBlock(std::uint64_t nowMs, std::uint64_t blockTimeMs,
                             std::uint64_t slotDurationMs)
{
    if (blockTimeMs % slotDurationMs != 0)
        return blockTimeMs;
    return blockTimeMs - nowMs % blockTimeMs;
}

} // namespace soma::node
