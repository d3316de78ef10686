// Blocks in words: what an extrinsic asks for and what happened, decoded from the same tables that
// run them.
#pragma once

#include "chain/primitives/decoded_value.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/runtime_call.h"
#include "chain/runtime/state.h"
#include "consensus/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace soma::runtime {

struct DescribedExtrinsic {
    chain::ExtrinsicHash hash;
    std::optional<chain::AccountId> signer; ///< Absent for inherents.
    std::string pallet;
    std::string call;
    std::vector<chain::DecodedField> arguments; ///< Nested calls are DecodedGroups.
    std::uint32_t nonce = 0;
    Rao tip;
    chain::Era era;
};

/// `encoded` with its length prefix. Errors: CodecError, UnknownCall.
Result<DescribedExtrinsic> describeExtrinsic(ByteSpan encoded);

struct DescribedEvent {
    Phase phase;
    std::string pallet;
    std::string name;
    std::vector<chain::DecodedField> fields;

    /// The position of the extrinsic that caused it.
    std::optional<std::uint32_t> extrinsic() const
    {
        if (phase.kind != Phase::Kind::ApplyExtrinsic)
            return std::nullopt;
        return phase.extrinsic;
    }
};

/// The value of System.Events. Errors: CodecError, UnknownEvent.
Result<std::vector<DescribedEvent>> describeEvents(ByteSpan systemEvents);

/// How one extrinsic of a block ended, from the block's events.
struct Receipt {
    struct PaidInAlpha {
        NetUid netuid;
        Alpha alpha;
    };

    std::optional<DispatchError> failure;
    /// The first failure of a call inside a batch, a proxy, a multisig or sudo, which the extrinsic
    /// itself survives.
    std::optional<DispatchError> innerFailure;
    std::optional<Rao> fee; ///< What was paid, tip included; absent for inherents.
    Rao tip;
    std::optional<chain::AccountId> payer;
    std::optional<PaidInAlpha> inAlpha; ///< Sold in place of TAO.
};

/// One for each of the block's extrinsics. Errors: CodecError, UnknownEvent.
Result<std::vector<Receipt>> receiptsOf(ByteSpan systemEvents, std::size_t extrinsics);

} // namespace soma::runtime
