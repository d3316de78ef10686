// A call tried out: run by the real runtime on a copy of a state, signed by nobody, kept nowhere.
//
//     auto future = node.dryRun({signer, call, {accountKey(signer)}, {}}, At::best());
//
// The copy is the block after the one asked about, begun as a real one begins (emission and epochs
// included). "Before" is that copy just ahead of the call, so that what differs afterwards was done
// by the call and its fee alone. What waits in the pool is left out.
#pragma once

#include "chain/api/node_values.h"

#include <optional>
#include <string>
#include <vector>

namespace soma::chain {

/// A runtime API to ask before and after, such as "SwapRuntimeApi_current_alpha_price".
struct RuntimeQuestion {
    std::string name;
    Bytes arguments;
};

struct DryRunRequest {
    AccountId signer;
    Bytes call;                               ///< Encoded: pallet, index, arguments.
    std::vector<Bytes> keys{};                ///< Whose values are wanted before and after.
    std::vector<RuntimeQuestion> questions{}; ///< Whose answers are wanted before and after.
};

/// What the extrinsic costs, and in what.
struct FeePaid {
    struct InAlpha {
        NetUid netuid;
        Alpha alpha;
        bool operator==(const InAlpha&) const = default;
    };

    AccountId payer; ///< The signer, or whom it is a proxy of.
    Rao tao;         ///< Zero for calls that are free.
    /// Sold in place of the TAO, of which the payer has too little.
    std::optional<InAlpha> alpha;
    bool operator==(const FeePaid&) const = default;
};

struct ValueChange {
    Bytes key;
    std::optional<Bytes> before;
    std::optional<Bytes> after;
    bool operator==(const ValueChange&) const = default;
};

struct AnswerChange {
    Bytes before;
    Bytes after;
};

struct DryRun {
    Head at; ///< The block whose state was copied; the call ran in the one after it.
    /// The chain would not even take it (no fee, no trace): NodeError::InvalidTransaction, the
    /// cause a ValidityError. Then there is neither fee nor failure, and nothing changes.
    std::optional<Error> refused;
    /// It runs and fails: the fee is paid all the same. Failures of calls inside a batch, a proxy
    /// or sudo count as well, although the chain calls the extrinsic itself a success.
    std::optional<DispatchFailure> failure;
    std::optional<FeePaid> fee;
    std::vector<EventRecord> events;
    std::vector<ValueChange> changes;  ///< Of the whole state, by key; only what differs.
    std::vector<ValueChange> values;   ///< In the order of the keys asked for.
    std::vector<AnswerChange> answers; ///< In the order of the questions.

    bool succeeds() const { return !refused && !failure; }
};

} // namespace soma::chain
