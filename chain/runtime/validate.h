// What the pool asks: would the chain take this extrinsic in the next block?
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/runtime/executive.h"
#include "chain/runtime/extensions.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/result.h"

namespace soma::runtime {

/// Judges `encoded` on the state after block `at`, as if in an empty next block
/// (TaggedTransactionQueue.validate_transaction). A nonce ahead of the account's is no error here:
/// it shows in requires_. Errors: ValidityError, CodecError, UnknownCall.
Result<TransactionValidity> validateTransaction(const storage::StateReader& state,
                                                const RuntimeConfig& config,
                                                const chain::BlockHash& at, ByteSpan encoded,
                                                SignatureCheck check = SignatureCheck::Verify);

} // namespace soma::runtime
