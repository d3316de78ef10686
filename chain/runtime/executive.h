// Runs blocks: the one way in which the state of the chain changes.
//
// Building:   Executive run(overlay, config);
//             run.initializeBlock({parentHash, number, {auraPreRuntime(slot)}});
//             run.applyExtrinsic(timestampInherent(nowMs));
//             run.applyExtrinsic(bytes) ...     a refused one leaves no trace
//             run.finalizeBlock()               a header whose state root the caller fills in
// Importing:  executeBlock(...) does the same and compares every field of the header.
//
// The state root belongs to whoever keeps the trie: it is that of the parent's state with
// overlay.changes() applied, after finalizeBlock(). Nothing here keeps time, threads or files.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/primitives/extrinsic.h"
#include "chain/primitives/validity_error.h"
#include "chain/runtime/constants.h"
#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/state.h"
#include "chain/storage/overlay.h"
#include "consensus/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace soma::runtime {

/// What is known of a block before it runs. The digest holds the pre-runtime items, no seal.
struct BlockStart {
    chain::BlockHash parent;
    BlockNumber number;
    chain::Digest digest;
};

/// AlreadyVerified: the caller checked the bytes with checkSignature() beforehand, perhaps many at
/// once; everything else is still checked.
enum class SignatureCheck { Verify, AlreadyVerified };

/// An extrinsic that stands in the block, whether its call succeeded or not.
struct ApplyOutcome {
    std::optional<DispatchError> failure; ///< The call failed; fee and nonce stay.
    DispatchInfo info;                    ///< Weight as recorded in the event, without base.
    Rao fee;                              ///< Paid in the end, tip included; zero for inherents.
    Rao tip;
};

struct Block {
    chain::Header header;          ///< With or without seal.
    std::vector<Bytes> extrinsics; ///< Each with its length prefix.
};

struct BlockOutcome {
    std::vector<ApplyOutcome> extrinsics;
};

class Executive {
public:
    /// Both must outlive the executive. The overlay's base is the parent block's state.
    Executive(storage::Overlay& overlay, const RuntimeConfig& config);

    /// Errors: BadBlockNumber, SlotNotIncreasing.
    Result<void> initializeBlock(const BlockStart& start);

    /// `encoded` with its length prefix. Errors: ValidityError when the chain refuses it (the
    /// block is then as before), CodecError when it is no extrinsic, UnknownCall,
    /// InherentAfterOther.
    Result<ApplyOutcome> applyExtrinsic(ByteSpan encoded,
                                        SignatureCheck check = SignatureCheck::Verify);

    /// The header with everything but the state root and the seal. Errors: TimestampMissing.
    Result<chain::Header> finalizeBlock();

    const State& state() const { return m_state; }

    State& state() { return m_state; }

private:
    Result<ApplyOutcome> applyInLayer(ByteSpan encoded, SignatureCheck check);
    void writeLeftovers();

    State m_state;
    std::vector<Bytes> m_extrinsics;
    bool m_ordinarySeen = false;
};

/// The state root after these changes, from whoever keeps the parent's trie.
using StateRootOf = std::function<Result<chain::StateRoot>(storage::StateChanges)>;

/// Runs a whole block on the parent's state and compares the result with its header. The changes
/// are handed to `stateRootOf`, and the overlay is then as new. The seal is not looked at (the
/// engine does). Errors: those above, DigestMismatch, ExtrinsicsRootMismatch, StateRootMismatch.
Result<BlockOutcome> executeBlock(const Block& block, storage::Overlay& overlay,
                                  const RuntimeConfig& config, SignatureCheck check,
                                  const StateRootOf& stateRootOf);

/// Timestamp.set as the block author writes it: 28 05 02 00 and the compact time.
Bytes timestampInherent(std::uint64_t nowMs);

/// What a signature in block `number` covers besides the extrinsic itself.
struct SigningFacts {
    BlockNumber number;      ///< Of the block that is to hold the extrinsic.
    chain::BlockHash parent; ///< Of the block before it.
};

/// The signature alone, against the state of the parent block; safe to call from several threads
/// when the reader is. Errors: BadProof, AncientBirthBlock, CannotLookup, CodecError. Extrinsics
/// without signature pass.
Result<void> checkSignature(ByteSpan encoded, const storage::StateReader& parentState,
                            const SigningFacts& facts);

/// The same for many, in about half of the time; answers the error of the first that is wrong.
Result<void> checkSignatures(std::span<const Bytes> extrinsics,
                             const storage::StateReader& parentState, const SigningFacts& facts);

} // namespace soma::runtime
