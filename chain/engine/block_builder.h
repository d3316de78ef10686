// Makes a block: inherents first, then from the pool in its order until the block is full, then
// the seal. Pure: the slot, the time and the key's signature are arguments.
#pragma once

#include "chain/engine/aura.h"
#include "chain/engine/tx_pool.h"
#include "chain/runtime/executive.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/state_trie.h"

#include <vector>

namespace soma::engine {

struct BuildRequest {
    chain::Header parent;
    storage::StateTrie parentState;
    std::uint64_t slot = 0;
    std::uint64_t timestampMs = 0; ///< Must lie in the slot.
    /// In the order of TxPool::ready(); what one requires stands before it.
    std::vector<PoolItem> candidates;
    /// The candidates' signatures were verified when they entered the pool.
    runtime::SignatureCheck signatures = runtime::SignatureCheck::AlreadyVerified;
};

/// A block and what it did, ready to be stored.
struct ExecutedBlock {
    runtime::Block block; ///< Sealed.
    chain::BlockHash hash;
    storage::StateChanges changes;
    storage::StateTrie state;
    std::vector<runtime::ApplyOutcome> outcomes; ///< One for each extrinsic.
};

struct BuiltBlock {
    ExecutedBlock executed;
    /// Candidates that the chain refused: they leave the pool.
    std::vector<std::pair<chain::ExtrinsicHash, Error>> refused;
};

/// Whoever has no more use for the parent's state hands over the last version of it: the next one
/// is then made in its place. Errors: SlotNotRising, TimestampDrift, RuntimeError, the signer's.
Result<BuiltBlock> buildBlock(BuildRequest request, const runtime::RuntimeConfig& config,
                              const SealSigner& sign);

} // namespace soma::engine
