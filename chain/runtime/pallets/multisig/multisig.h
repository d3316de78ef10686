// Multisig (pallet 13): one account of several people, of whom a number must agree.
//
// Agreement is told by the hash of the call; the one who completes it brings the call itself. The
// account is made from the sorted signatories and the threshold, so it needs no registration.
#pragma once

#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/timepoint.h"

#include <span>

namespace soma::runtime::multisig {

inline constexpr PalletId kPallet{"Multisig", 13};

using chain::AccountId;
using CallHash = ByteArray<32>;

inline constexpr std::size_t kMaxSignatories = 100;
inline constexpr Rao kDepositBase{132'000'000};
inline constexpr Rao kDepositFactor{32'000'000};

/// An operation that still lacks approvals.
struct Multisig {
    Timepoint when; ///< Of the first approval.
    Rao deposit;
    AccountId depositor;                                  ///< Who approved first.
    codec::Bounded<AccountId, kMaxSignatories> approvals; ///< Sorted.

    bool operator==(const Multisig&) const = default;
};
SOMA_SCALE_STRUCT(Multisig, when, deposit, depositor, approvals)

// ------------------------------------------------------------------------------------ storage

/// By the common account and the hash of the call.
inline constexpr StorageDoubleMap<Twox64Concat<AccountId>, Blake2_128Concat<CallHash>, Multisig,
                                  OptionQuery>
    kMultisigs{kPallet, "Multisigs"};

// ------------------------------------------------------------------------------------- events

struct NewMultisig {
    static constexpr EventId kEvent{kPallet, 0};
    AccountId approving;
    AccountId multisig;
    CallHash callHash{};
};
SOMA_SCALE_STRUCT(NewMultisig, approving, multisig, callHash)

struct MultisigApproval {
    static constexpr EventId kEvent{kPallet, 1};
    AccountId approving;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash{};
};
SOMA_SCALE_STRUCT(MultisigApproval, approving, timepoint, multisig, callHash)

struct MultisigExecuted {
    static constexpr EventId kEvent{kPallet, 2};
    AccountId approving;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash{};
    DispatchResult result;
};
SOMA_SCALE_STRUCT(MultisigExecuted, approving, timepoint, multisig, callHash, result)

struct MultisigCancelled {
    static constexpr EventId kEvent{kPallet, 3};
    AccountId cancelling;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash{};
};
SOMA_SCALE_STRUCT(MultisigCancelled, cancelling, timepoint, multisig, callHash)

struct DepositPoked {
    static constexpr EventId kEvent{kPallet, 4};
    AccountId who;
    CallHash callHash{};
    Rao oldDeposit;
    Rao newDeposit;
};
SOMA_SCALE_STRUCT(DepositPoked, who, callHash, oldDeposit, newDeposit)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError = errorList(
    kPallet, {{"MinimumThreshold", "At least two must agree."},
              {"AlreadyApproved", "The sender has approved this already."},
              {"NoApprovalsNeeded", "No more approvals are needed."},
              {"TooFewSignatories", "There are no other signatories."},
              {"TooManySignatories", "There are too many signatories."},
              {"SignatoriesOutOfOrder", "The signatories are not sorted, or one stands twice."},
              {"SenderInSignatories", "The sender is among the other signatories."},
              {"NotFound", "There is no such operation."},
              {"NotOwner", "Somebody else began this operation."},
              {"NoTimepoint", "The operation has begun, and no timepoint was given."},
              {"WrongTimepoint", "The operation began at another timepoint."},
              {"UnexpectedTimepoint", "A timepoint was given, and no operation has begun."},
              {"MaxWeightTooLow", "The call takes more weight than was allowed."},
              {"AlreadyStored", "This is stored already."}});

// -------------------------------------------------------------------------------------- calls

/// One of the signatories is enough.
struct AsMultiThreshold1 {
    static constexpr CallId kCall{kPallet, 0, "as_multi_threshold_1"};
    std::vector<AccountId> otherSignatories;
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AsMultiThreshold1, otherSignatories, call)

/// Approves; the approval that completes the threshold dispatches the call.
struct AsMulti {
    static constexpr CallId kCall{kPallet, 1, "as_multi"};
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    std::optional<Timepoint> maybeTimepoint; ///< Of the first approval, unless this is it.
    BoxedCall call;
    Weight maxWeight;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AsMulti, threshold, otherSignatories, maybeTimepoint, call, maxWeight)

/// Approves without the call, which it therefore never dispatches.
struct ApproveAsMulti {
    static constexpr CallId kCall{kPallet, 2, "approve_as_multi"};
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    std::optional<Timepoint> maybeTimepoint;
    CallHash callHash{};
    Weight maxWeight;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ApproveAsMulti, threshold, otherSignatories, maybeTimepoint, callHash, maxWeight)

/// By whoever began it.
struct CancelAsMulti {
    static constexpr CallId kCall{kPallet, 3, "cancel_as_multi"};
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    Timepoint timepoint;
    CallHash callHash{};

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CancelAsMulti, threshold, otherSignatories, timepoint, callHash)

/// Brings the operation's deposit to what it would be today; free when that changed it.
struct PokeDeposit {
    static constexpr CallId kCall{kPallet, 4, "poke_deposit"};
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    CallHash callHash{};

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(PokeDeposit, threshold, otherSignatories, callHash)

/// The common account of the sorted signatories: blake2b-256 of "modlpy/utilisuba", their list and
/// the threshold.
AccountId multiAccount(const std::vector<AccountId>& signatories, std::uint16_t threshold);

const PalletTable& table();

} // namespace soma::runtime::multisig
