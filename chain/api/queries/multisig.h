// What waits for signatories of a multisig, and what a call is before anybody signs it.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/queries/ask.h"
#include "chain/primitives/call_weight.h"
#include "chain/primitives/timepoint.h"

#include <optional>
#include <vector>

namespace soma::chain {

/// An operation that still lacks approvals. The chain knows its call by its hash alone.
struct MultisigOperation {
    Hash256 callHash;
    Timepoint begun;
    Rao deposit;         ///< Of whoever began it, until it is done or cancelled.
    AccountId depositor; ///< Who began it.
    std::vector<AccountId> approvals;

    bool operator==(const MultisigOperation&) const = default;
};

/// Oldest first.
Asked<std::vector<MultisigOperation>> multisigOperations(Node& node, const AccountId& multisig,
                                                         At at = At::best());

/// A call's bytes in words, by the chain's own description of itself.
struct CallReading {
    CallSpec call;
    CallWeight weight; ///< What it announces to take.
};

/// Errors: MalformedExtrinsic when the bytes are no call of this chain; NotSupported from nodes
/// that describe nothing.
QFuture<Result<CallReading>> readCall(Node& node, Bytes call);

/// The hash by which a multisig and a proxy's announcement name a call.
Hash256 callHash(ByteSpan call);

} // namespace soma::chain
