// Takes a block that somebody else made: checks its header and seal, runs it and compares.
#pragma once

#include "chain/engine/block_builder.h"

#include <functional>

namespace soma::engine {

/// Checks all signatures of a block against the parent's state. The caller may do it on many
/// threads; nothing here has any. Errors: those of runtime::checkSignatures().
using SignatureVerifier = std::function<Result<void>(const std::vector<Bytes>& extrinsics,
                                                     const storage::StateReader& parentState,
                                                     const runtime::SigningFacts& facts)>;

/// One after the other.
Result<void> verifySignaturesInOrder(const std::vector<Bytes>& extrinsics,
                                     const storage::StateReader& parentState,
                                     const runtime::SigningFacts& facts);

struct ImportRequest {
    runtime::Block block; ///< Sealed.
    chain::Header parent;
    storage::StateTrie parentState;
    std::uint64_t nowMs = 0; ///< A block may not come from a later slot.
};

/// Errors: BlockError, and those of the verifier and of runtime::executeBlock().
Result<ExecutedBlock> importBlock(ImportRequest request, const runtime::RuntimeConfig& config,
                                  const SignatureVerifier& verifySignatures);

} // namespace soma::engine
