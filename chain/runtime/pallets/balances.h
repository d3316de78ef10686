// Balances (pallet 5): TAO in accounts (chain.md section 10).
//
// An account exists while its free balance is at least the existential deposit (or something else
// provides for it); what is less is dust and burned. Event order is the reference's.
#pragma once

#include "chain/primitives/multi_address.h"
#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/account_info.h"

#include <variant>

namespace soma::runtime::balances {

inline constexpr PalletId kPallet{"Balances", 5};

using chain::AccountId;
using chain::MultiAddress;

/// What a lock keeps from happening.
enum class Reasons : std::uint8_t { Fee = 0, Misc = 1, All = 2 };

constexpr auto scaleShape(const Reasons*)
{
    return codec::enumeration<Reasons>(
        "Reasons", {{"Fee", Reasons::Fee}, {"Misc", Reasons::Misc}, {"All", Reasons::All}});
}

struct BalanceLock {
    ByteArray<8> id{};
    Rao amount;
    Reasons reasons = Reasons::Fee;
};
SOMA_SCALE_STRUCT(BalanceLock, id, amount, reasons)

struct ReserveData {
    ByteArray<8> id{};
    Rao amount;
};
SOMA_SCALE_STRUCT(ReserveData, id, amount)

/// Why money is on hold: the pallet that holds it, and its own reason.
struct HoldReason {
    enum class Preimage : std::uint8_t { Preimage = 0 };
    enum class SafeMode : std::uint8_t { EnterOrExtend = 0 };
    enum class Contracts : std::uint8_t { CodeUploadDepositReserve = 0, StorageDepositReserve = 1 };

    std::variant<Preimage, SafeMode, Contracts> reason;

    bool operator==(const HoldReason&) const = default;

    static HoldReason preimage() { return {Preimage::Preimage}; }
};

constexpr auto scaleShape(const HoldReason::Preimage*)
{
    return codec::enumeration<HoldReason::Preimage>("HoldReason",
                                                    {{"Preimage", HoldReason::Preimage::Preimage}});
}

constexpr auto scaleShape(const HoldReason::SafeMode*)
{
    return codec::enumeration<HoldReason::SafeMode>(
        "HoldReason", {{"EnterOrExtend", HoldReason::SafeMode::EnterOrExtend}});
}

constexpr auto scaleShape(const HoldReason::Contracts*)
{
    using Contracts = HoldReason::Contracts;
    return codec::enumeration<Contracts>(
        "HoldReason", {{"CodeUploadDepositReserve", Contracts::CodeUploadDepositReserve},
                       {"StorageDepositReserve", Contracts::StorageDepositReserve}});
}

constexpr auto scaleShape(const HoldReason*)
{
    return codec::choice("RuntimeHoldReason", &HoldReason::reason,
                         {{"Preimage", 14}, {"SafeMode", 20}, {"Contracts", 29}});
}

struct HeldAmount {
    HoldReason id;
    Rao amount;

    bool operator==(const HeldAmount&) const = default;
};
SOMA_SCALE_STRUCT(HeldAmount, id, amount)

/// One hold for each reason that exists.
inline constexpr std::size_t kMaxHolds = 4;

// ------------------------------------------------------------------------------------ storage

inline constexpr StorageValue<Rao> kTotalIssuance{kPallet, "TotalIssuance"};
inline constexpr StorageValue<Rao> kInactiveIssuance{kPallet, "InactiveIssuance"};
/// Never filled: balances stand in System.Account.
inline constexpr StorageMap<Blake2_128Concat<AccountId>, AccountData> kAccount{kPallet, "Account"};
inline constexpr StorageMap<Blake2_128Concat<AccountId>, codec::Bounded<BalanceLock, 50>> kLocks{
    kPallet, "Locks"};
inline constexpr StorageMap<Blake2_128Concat<AccountId>, codec::Bounded<ReserveData, 50>> kReserves{
    kPallet, "Reserves"};
inline constexpr StorageMap<Blake2_128Concat<AccountId>, codec::Bounded<HeldAmount, kMaxHolds>>
    kHolds{kPallet, "Holds"};

// ------------------------------------------------------------------------------------- events

struct Endowed {
    static constexpr EventId kEvent{kPallet, 0};
    AccountId account;
    Rao freeBalance;
};
SOMA_SCALE_STRUCT(Endowed, account, freeBalance)

struct DustLost {
    static constexpr EventId kEvent{kPallet, 1};
    AccountId account;
    Rao amount;
};
SOMA_SCALE_STRUCT(DustLost, account, amount)

struct Transfer {
    static constexpr EventId kEvent{kPallet, 2};
    AccountId from;
    AccountId to;
    Rao amount;
};
SOMA_SCALE_STRUCT(Transfer, from, to, amount)

struct BalanceSet {
    static constexpr EventId kEvent{kPallet, 3};
    AccountId who;
    Rao free;
};
SOMA_SCALE_STRUCT(BalanceSet, who, free)

/// An event that says who and how much.
#define SOMA_BALANCE_EVENT(name, number)                                                           \
    struct name {                                                                                  \
        static constexpr EventId kEvent{kPallet, number};                                          \
        AccountId who;                                                                             \
        Rao amount;                                                                                \
    };                                                                                             \
    SOMA_SCALE_STRUCT(name, who, amount)

SOMA_BALANCE_EVENT(Reserved, 4)
SOMA_BALANCE_EVENT(Unreserved, 5)
SOMA_BALANCE_EVENT(Deposit, 7)
SOMA_BALANCE_EVENT(Withdraw, 8)
SOMA_BALANCE_EVENT(Slashed, 9)
SOMA_BALANCE_EVENT(Minted, 10)
SOMA_BALANCE_EVENT(Burned, 11)
SOMA_BALANCE_EVENT(Suspended, 12)
SOMA_BALANCE_EVENT(Restored, 13)
SOMA_BALANCE_EVENT(Locked, 17)
SOMA_BALANCE_EVENT(Unlocked, 18)
SOMA_BALANCE_EVENT(Frozen, 19)
SOMA_BALANCE_EVENT(Thawed, 20)
#undef SOMA_BALANCE_EVENT

enum class BalanceStatus : std::uint8_t { Free = 0, Reserved = 1 };

constexpr auto scaleShape(const BalanceStatus*)
{
    return codec::enumeration<BalanceStatus>(
        "BalanceStatus", {{"Free", BalanceStatus::Free}, {"Reserved", BalanceStatus::Reserved}});
}

struct ReserveRepatriated {
    static constexpr EventId kEvent{kPallet, 6};
    AccountId from;
    AccountId to;
    Rao amount;
    BalanceStatus destinationStatus = BalanceStatus::Free;
};
SOMA_SCALE_STRUCT(ReserveRepatriated, from, to, amount, destinationStatus)

struct Upgraded {
    static constexpr EventId kEvent{kPallet, 14};
    AccountId who;
};
SOMA_SCALE_STRUCT(Upgraded, who)

struct Issued {
    static constexpr EventId kEvent{kPallet, 15};
    Rao amount;
};
SOMA_SCALE_STRUCT(Issued, amount)

struct Rescinded {
    static constexpr EventId kEvent{kPallet, 16};
    Rao amount;
};
SOMA_SCALE_STRUCT(Rescinded, amount)

struct TotalIssuanceForced {
    static constexpr EventId kEvent{kPallet, 21};
    Rao old;
    Rao new_;
};

constexpr auto scaleShape(const TotalIssuanceForced*)
{
    return codec::structure("TotalIssuanceForced", codec::field("old", &TotalIssuanceForced::old),
                            codec::field("new", &TotalIssuanceForced::new_));
}

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"VestingBalance", "Too much of the balance is still vesting."},
                        {"LiquidityRestrictions", "A lock does not allow it."},
                        {"InsufficientBalance", "The balance is too low."},
                        {"ExistentialDeposit", "Too little for the account to exist."},
                        {"Expendability", "It would end the account."},
                        {"ExistingVestingSchedule", "The account already has a vesting schedule."},
                        {"DeadAccount", "The receiving account must exist already."},
                        {"TooManyReserves", "The account has too many named reserves."},
                        {"TooManyHolds", "The account has too many holds."},
                        {"TooManyFreezes", "The account has too many freezes."},
                        {"IssuanceDeactivated", "Part of the issuance is set aside."},
                        {"DeltaZero", "The change must not be zero."}});

// -------------------------------------------------------------------------------------- calls

struct TransferAllowDeath {
    static constexpr CallId kCall{kPallet, 0, "transfer_allow_death"};
    static constexpr Weight kWeight = measured(48'834'000, 3593, 1, 1);
    MultiAddress dest;
    codec::Compact<Rao> value;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TransferAllowDeath, dest, value)

struct ForceTransfer {
    static constexpr CallId kCall{kPallet, 2, "force_transfer"};
    static constexpr Weight kWeight = measured(49'519'000, 6196, 2, 2);
    MultiAddress source;
    MultiAddress dest;
    codec::Compact<Rao> value;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ForceTransfer, source, dest, value)

struct TransferKeepAlive {
    static constexpr CallId kCall{kPallet, 3, "transfer_keep_alive"};
    static constexpr Weight kWeight = measured(39'051'000, 3593, 1, 1);
    MultiAddress dest;
    codec::Compact<Rao> value;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TransferKeepAlive, dest, value)

struct TransferAll {
    static constexpr CallId kCall{kPallet, 4, "transfer_all"};
    static constexpr Weight kWeight = measured(48'209'000, 3593, 1, 1);
    MultiAddress dest;
    bool keepAlive = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TransferAll, dest, keepAlive)

struct ForceUnreserve {
    static constexpr CallId kCall{kPallet, 5, "force_unreserve"};
    static constexpr Weight kWeight = measured(15'515'000, 3593, 1, 1);
    MultiAddress who;
    Rao amount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ForceUnreserve, who, amount)

/// Brings accounts of the old way of counting consumers to the present one. Free when nine in ten
/// of them needed it. Here no account does, unless root wrote it.
struct UpgradeAccounts {
    static constexpr CallId kCall{kPallet, 6, "upgrade_accounts"};
    std::vector<AccountId> who;

    DispatchInfo dispatchInfo() const
    {
        return {Weight{14'674'000, 990}.plus(measured(14'648'188, 2603, 1, 1).times(who.size()))};
    }

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UpgradeAccounts, who)

struct ForceSetBalance {
    static constexpr CallId kCall{kPallet, 8, "force_set_balance"};
    /// The dearer of creating and killing.
    static constexpr Weight kWeight =
        measured(12'547'000, 3593, 1, 1).max(measured(19'206'000, 3593, 1, 1));
    MultiAddress who;
    codec::Compact<Rao> newFree;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ForceSetBalance, who, newFree)

struct ForceAdjustTotalIssuance {
    enum class Direction : std::uint8_t { Increase = 0, Decrease = 1 };

    static constexpr CallId kCall{kPallet, 9, "force_adjust_total_issuance"};
    static constexpr Weight kWeight = measured(5'351'000, 0, 0, 0);
    Direction direction = Direction::Increase;
    codec::Compact<Rao> delta;

    CallResult dispatch(State& state, const Origin& origin) const;
};

constexpr auto scaleShape(const ForceAdjustTotalIssuance::Direction*)
{
    using Direction = ForceAdjustTotalIssuance::Direction;
    return codec::enumeration<Direction>(
        "AdjustmentDirection",
        {{"Increase", Direction::Increase}, {"Decrease", Direction::Decrease}});
}
SOMA_SCALE_STRUCT(ForceAdjustTotalIssuance, direction, delta)

struct Burn {
    static constexpr CallId kCall{kPallet, 10, "burn"};
    codec::Compact<Rao> value;
    bool keepAlive = false;

    /// The reference has the two prices the wrong way round.
    DispatchInfo dispatchInfo() const
    {
        return {keepAlive ? Weight{30'219'000, 0} : Weight{20'720'000, 0}};
    }

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Burn, value, keepAlive)

// ------------------------------------------------------------------- for the other pallets

/// Whether taking money may end the account.
enum class Preservation {
    Expendable, ///< It may.
    Protect,    ///< Not if the balance is what keeps it.
    Preserve,   ///< The balance must keep it.
};

/// Whether frozen balance is respected.
enum class Fortitude { Polite, Force };

/// All of the amount or an error, or as much as there is.
enum class Precision { Exact, BestEffort };

AccountData account(const State& state, const AccountId& who);

/// How much could be taken away.
Rao reducibleBalance(const State& state, const AccountId& who, Preservation preservation,
                     Fortitude fortitude);

/// Whether the amount could be withdrawn and the balance still keep the account, as fees demand.
bool canWithdrawKeeping(const State& state, const AccountId& who, Rao amount);

/// Free balance from one account to another, with all the reference's checks.
Outcome<void> transfer(State& state, const AccountId& source, const AccountId& dest, Rao amount,
                       Preservation preservation);

/// Takes exactly `amount` out of an account (event Withdraw). The caller then owns it: it must
/// deposit() it or destroy() it, or the issuance no longer adds up. Errors: Token.*.
Outcome<void> withdraw(State& state, const AccountId& who, Rao amount, Preservation preservation);

/// Puts money that was withdrawn into an account (event Deposit, also for zero); answers how much
/// arrived. Errors: Token.BelowMinimum, Arithmetic.Overflow (Exact only).
Outcome<Rao> deposit(State& state, const AccountId& who, Rao amount, Precision precision);

/// Money that was withdrawn ceases to exist.
void destroy(State& state, Rao amount);

/// New money into an account (event Minted). Errors: Token.BelowMinimum, Arithmetic.Overflow.
Outcome<void> mintInto(State& state, const AccountId& who, Rao amount);

/// Burns from an account (event Burned); answers how much.
Outcome<Rao> burnFrom(State& state, const AccountId& who, Rao amount, Preservation preservation,
                      Precision precision);

/// Free balance becomes reserved (event Reserved). The rest must stay above what is frozen, and
/// above the existential deposit unless something else provides for the account. Nothing for zero.
/// Errors: InsufficientBalance, Arithmetic.Overflow, LiquidityRestrictions, ConsumerRemaining,
/// TooManyConsumers.
Outcome<void> reserve(State& state, const AccountId& who, Rao amount);

/// Reserved balance becomes free again, as much as there is (event Unreserved); answers what was
/// missing. What is then below the existential deposit is dust and burned.
Rao unreserve(State& state, const AccountId& who, Rao amount);

/// Reserved balance of one account becomes another's, free or reserved, as much as there is and the
/// freezes allow (event ReserveRepatriated); answers what was missing. Errors: DeadAccount,
/// Arithmetic.Overflow, TooManyConsumers.
Outcome<Rao> repatriateReserved(State& state, const AccountId& from, const AccountId& to,
                                Rao amount, BalanceStatus status);

/// What the account has on hold for a reason.
Rao heldFor(const State& state, const AccountId& who, const HoldReason& reason);

/// Free balance goes on hold, no event. The account stays alive, freezes do not matter. Errors:
/// Token.CannotCreateHold, Token.FundsUnavailable.
Outcome<void> hold(State& state, const AccountId& who, Rao amount, const HoldReason& reason);

/// Held balance becomes free again; answers how much. Errors: Token.CannotCreate,
/// Token.FundsUnavailable (Exact only).
Outcome<Rao> release(State& state, const AccountId& who, Rao amount, const HoldReason& reason,
                     Precision precision);

const PalletTable& table();

} // namespace soma::runtime::balances
