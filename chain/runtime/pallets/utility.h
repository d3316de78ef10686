// Utility (pallet 11): several calls as one.
#pragma once

#include "chain/runtime/pallet_table.h"

namespace soma::runtime::utility {

inline constexpr PalletId kPallet{"Utility", 11};

struct BatchInterrupted {
    static constexpr EventId kEvent{kPallet, 0};
    std::uint32_t index = 0;
    DispatchError error;
};
SOMA_SCALE_STRUCT(BatchInterrupted, index, error)

struct BatchCompleted {
    static constexpr EventId kEvent{kPallet, 1};
};
SOMA_SCALE_STRUCT(BatchCompleted)

struct BatchCompletedWithErrors {
    static constexpr EventId kEvent{kPallet, 2};
};
SOMA_SCALE_STRUCT(BatchCompletedWithErrors)

struct ItemCompleted {
    static constexpr EventId kEvent{kPallet, 3};
};
SOMA_SCALE_STRUCT(ItemCompleted)

struct ItemFailed {
    static constexpr EventId kEvent{kPallet, 4};
    DispatchError error;
};
SOMA_SCALE_STRUCT(ItemFailed, error)

struct DispatchedAs {
    static constexpr EventId kEvent{kPallet, 5};
    DispatchResult result;
};
SOMA_SCALE_STRUCT(DispatchedAs, result)

struct IfElseMainSuccess {
    static constexpr EventId kEvent{kPallet, 6};
};
SOMA_SCALE_STRUCT(IfElseMainSuccess)

struct IfElseFallbackCalled {
    static constexpr EventId kEvent{kPallet, 7};
    DispatchError mainError;
};
SOMA_SCALE_STRUCT(IfElseFallbackCalled, mainError)

inline constexpr auto kError =
    errorList(kPallet, {{"TooManyCalls", "More calls than a batch may hold."},
                        {"InvalidDerivedAccount", "No account can be derived from this."}});

/// Stops at the first call that fails; what ran before it stays.
struct Batch {
    static constexpr CallId kCall{kPallet, 0, "batch"};
    std::vector<RuntimeCall> calls;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Batch, calls)

/// Acts as a numbered account of the signer's own.
struct AsDerivative {
    static constexpr CallId kCall{kPallet, 1, "as_derivative"};
    std::uint16_t index = 0;
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AsDerivative, index, call)

/// All or nothing.
struct BatchAll {
    static constexpr CallId kCall{kPallet, 2, "batch_all"};
    std::vector<RuntimeCall> calls;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BatchAll, calls)

/// Goes on after calls that fail.
struct ForceBatch {
    static constexpr CallId kCall{kPallet, 4, "force_batch"};
    std::vector<RuntimeCall> calls;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ForceBatch, calls)

struct WithWeight {
    static constexpr CallId kCall{kPallet, 5, "with_weight"};
    BoxedCall call;
    Weight weight;

    DispatchInfo dispatchInfo() const { return {weight}; }

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(WithWeight, call, weight)

struct IfElse {
    static constexpr CallId kCall{kPallet, 6, "if_else"};
    BoxedCall main;
    BoxedCall fallback;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(IfElse, main, fallback)

/// The calls of a batch of any kind, or nothing for other calls.
const std::vector<RuntimeCall>* batchedCalls(const RuntimeCall& call);

/// The chain's filter: a batch may not directly hold a batch (chain.md section 12).
bool allowsNesting(const RuntimeCall& call);

/// blake2b-256 of "modlpy/utilisuba", the account and the index.
chain::AccountId derivativeAccount(const chain::AccountId& who, std::uint16_t index);

const PalletTable& table();

} // namespace soma::runtime::utility
