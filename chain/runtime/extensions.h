// The thirteen checks that every signed extrinsic passes, in wire order (chain.md section 7).
//
//   1 CheckNonZeroSender        8 ChargeTransactionPayment
//   2 CheckSpecVersion          9 SudoTransactionExtension
//   3 CheckTxVersion           10 CheckShieldedTxValidity         no MevShield here yet
//   4 CheckGenesis             11 SubtensorTransactionExtension   extensions/subtensor_extension.h
//   5 CheckMortality           12 DrandPriority                   no call of Drand here
//   6 CheckNonce               13 CheckMetadataHash
//   7 CheckWeight
//
// 8 stands in extensions/fee_payment.h. 2 to 5 and 13 speak through what is signed;
// checkSignature() in executive.h holds them. Each has up to three parts: validate (changes
// nothing, the pool's view), prepare (before the call) and settle (after it).
#pragma once

#include "chain/primitives/extrinsic.h"
#include "chain/primitives/validity_error.h"
#include "chain/runtime/extensions/fee_payment.h"
#include "chain/runtime/runtime_call.h"
#include "consensus/base/result.h"

#include <limits>
#include <vector>

namespace soma::runtime {

/// An extrinsic whose signature holds.
struct CheckedExtrinsic {
    chain::AccountId signer;
    chain::SignedExtra extra;
    RuntimeCall call;
    DispatchInfo info;
    std::uint32_t length = 0; ///< Encoded bytes, length prefix included.
};

/// What the pool needs to know to order and expire an extrinsic.
struct TransactionValidity {
    std::uint64_t priority = 0;
    std::vector<Bytes> requires_; ///< Tags that others must provide first.
    std::vector<Bytes> provides;
    std::uint64_t longevity = std::numeric_limits<std::uint64_t>::max(); ///< Blocks.
    bool propagate = true;

    bool operator==(const TransactionValidity&) const = default;
};

/// The tag that an extrinsic provides: the account and the nonce.
Bytes nonceTag(const chain::AccountId& who, std::uint32_t nonce);

/// Errors: ValidityError.
Result<TransactionValidity> validateExtensions(const State& state, const CheckedExtrinsic& checked);

/// Raises the nonce, books the weight, takes the fee; answers what was taken. Errors:
/// ValidityError.
Result<WithdrawnFee> prepareExtensions(State& state, const CheckedExtrinsic& checked);

/// Gives weight and fee back that were not used; answers the fee paid, in TAO whatever it was paid
/// in.
Rao settleExtensions(State& state, const CheckedExtrinsic& checked, const WithdrawnFee& withdrawn,
                     const PostInfo& post);

/// CheckWeight for extrinsics without signature, where it is the only extension with a say.
Result<void> validateWeight(const State& state, const DispatchInfo& info, std::uint32_t length);
Result<void> prepareWeight(State& state, const DispatchInfo& info, std::uint32_t length);
void reclaimWeight(State& state, const DispatchInfo& info, const PostInfo& post);

} // namespace soma::runtime
