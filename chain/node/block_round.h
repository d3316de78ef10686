// A row of blocks made one after the other, as fast as it goes, to be stored together.
#pragma once

#include "chain/node/chain_session.h"
#include "chain/node/history/sampler.h"

#include <atomic>
#include <optional>
#include <vector>

namespace soma::node {

struct RoundOrder {
    chain::Header parent;
    StatePoint parentPoint;
    std::vector<engine::PoolItem> candidates; ///< For the first block.
    std::uint64_t blocks = 0;                 ///< At most.
    std::uint64_t budgetMs = 0;               ///< Stops early when so much time has passed.
    std::uint64_t nowMs = 0;
    /// Take samples of blocks so far apart for the history, and of those that an epoch ran in; 0
    /// takes none.
    std::uint64_t historyEvery = 0;
};

struct Round {
    /// Only the last of them still has its state: every other one became the next.
    std::vector<SealedBlock> blocks;
    /// For the history, in their order, the last block always among them. Taken here and now: a
    /// state that is kept for later has to be copied where the next block changes it.
    std::vector<BlockSample> samples;
    /// Why there are fewer blocks than the order and the time allowed.
    std::optional<Error> error;
};

/// Any thread, one round at a time. `stop` ends it after the block under way. When a block cannot
/// be made those before it in the round are dropped, as its parent's state may be gone.
Round makeRound(const ChainSession& session, RoundOrder order, const std::atomic<bool>& stop);

} // namespace soma::node
