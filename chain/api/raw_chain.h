// A chain's own bytes, for those who hand them on: headers, bodies and proofs as they were stored.
//
// The door beside the door of node.h: the window never needs it, a server of other programs does.
#pragma once

#include "chain/api/node_values.h"
#include "consensus/base/result.h"

#include <QFuture>

#include <cstdint>
#include <optional>
#include <vector>

namespace soma::chain {

struct RawBlock {
    BlockHash hash;
    Bytes header;                  ///< Encoded, seal included.
    std::vector<Bytes> extrinsics; ///< Each with its length prefix.
    Bytes justification;           ///< A GRANDPA justification, or empty.
};

struct ReadProof {
    BlockHash at;
    std::vector<Bytes> nodes;
};

/// What one block's state has at a key, and another's.
struct StorageChange {
    Bytes key;
    std::optional<Bytes> before; ///< Absent when the key was added.
    std::optional<Bytes> after;  ///< Absent when it was deleted.
};

struct ChangesPage {
    std::vector<StorageChange> changes; ///< Ascending by key.
    bool more = false;
};

/// Keys that start with `prefix`, after `startAfter` if not empty, up to `limit` of them.
struct KeyRange {
    Bytes prefix;
    Bytes startAfter;
    std::uint32_t limit = 0;
};

/// Verbs may be called from any thread, as those of Node.
class RawChain {
public:
    virtual ~RawChain() = default;

    /// Errors: NotRunning, UnknownBlock.
    virtual QFuture<Result<RawBlock>> rawBlock(At at) = 0;

    /// Of presence or absence of each key. Errors: NotRunning, UnknownBlock, StateUnavailable.
    virtual QFuture<Result<ReadProof>> readProof(std::vector<Bytes> keys, At at) = 0;

    /// The merkle value of the highest trie node at or below the key; nothing when no key starts
    /// so. Errors: as readProof().
    virtual QFuture<Result<std::optional<Bytes>>> merkleValue(Bytes key, At at) = 0;

    /// Where the state after `to` differs from that after `from`. Errors: as readProof().
    virtual QFuture<Result<ChangesPage>> storageChanges(At from, At to, KeyRange range) = 0;

    /// What waits for the next blocks and may go into them, in their order.
    virtual QFuture<Result<std::vector<Bytes>>> pendingExtrinsics() = 0;
};

} // namespace soma::chain
