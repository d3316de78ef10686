// Stored blocks as people see them, decoded by the runtime's own tables.
#pragma once

#include "chain/api/node_values.h"
#include "chain/primitives/block_header.h"
#include "chain/runtime/executive.h"
#include "chain/storage/chain_store.h"
#include "consensus/base/result.h"

namespace soma::node {

/// Timestamp.set of a block, read from its first extrinsic; 0 when there is none (genesis).
std::uint64_t timestampOf(const std::vector<Bytes>& extrinsics);

chain::Head headOf(const chain::Header& header, const chain::BlockHash& hash,
                   std::uint64_t timestampMs);

/// `systemEvents` is the value of System.Events after the block, as kept in its receipts. `author`
/// is known to the caller from the parent's state. Errors: CodecError, RuntimeError.
Result<chain::BlockRecord> makeBlockRecord(const storage::StoredBlock& block,
                                           ByteSpan systemEvents);

/// Errors: CodecError.
Result<chain::BlockSummary> makeBlockSummary(const storage::StoredBlock& block,
                                             ByteSpan systemEvents);

/// The reference's own names.
chain::DispatchFailure failureOf(const runtime::DispatchError& error);

} // namespace soma::node
