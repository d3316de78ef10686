// Crowdloan (pallet 27): many people raise a sum together (subnets.md section 10).
//
// What is raised lies in an account of the crowdloan's own. When the cap is reached the creator
// finalizes it: the sum goes to the target address, or the stored call runs in the creator's name
// and fetches it. Until then everybody may withdraw, and the creator may refund and dissolve.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/block_number32.h"
#include "chain/runtime/bounded_call.h"
#include "chain/runtime/pallet_table.h"

#include <optional>

namespace soma::runtime::crowdloan {

inline constexpr PalletId kPallet{"Crowdloan", 27};

using chain::AccountId;
using chain::BlockNumber32;
using CrowdloanId = Quantity<struct CrowdloanIdTag, std::uint32_t>;

inline constexpr ByteArray<8> kPalletLetters{'b', 't', '/', 'c', 'l', 'o', 'a', 'n'};
inline constexpr Rao kMinimumDeposit{10 * kRaoPerTao};
inline constexpr Rao kMinimumContribution{kRaoPerTao / 10};
inline constexpr std::uint32_t kRefundLimit = 50; ///< Contributors per call.
inline constexpr std::uint32_t kMaxContributors = 500;

/// In blocks from now to the end.
inline std::uint32_t minimumDuration(const RuntimeConfig& config)
{
    return config.isFast() ? 50 : 50'400;
}

inline std::uint32_t maximumDuration(const RuntimeConfig& config)
{
    return config.isFast() ? 20'000 : 432'000;
}

struct CrowdloanInfo {
    AccountId creator;
    Rao deposit; ///< The creator's first contribution, which stays to the end.
    Rao minContribution;
    BlockNumber32 end;
    Rao cap;
    AccountId fundsAccount;
    Rao raised;
    std::optional<AccountId> targetAddress; ///< Either this or a call.
    std::optional<BoundedCall> call;
    bool finalized = false;
    std::uint32_t contributorsCount = 0; ///< The creator included.

    bool operator==(const CrowdloanInfo&) const = default;
};
SOMA_SCALE_STRUCT(CrowdloanInfo, creator, deposit, minContribution, end, cap, fundsAccount, raised,
                  targetAddress, call, finalized, contributorsCount)

// ------------------------------------------------------------------------------------ storage

inline constexpr StorageMap<Twox64Concat<CrowdloanId>, CrowdloanInfo, OptionQuery> kCrowdloans{
    kPallet, "Crowdloans"};
inline constexpr StorageValue<CrowdloanId> kNextCrowdloanId{kPallet, "NextCrowdloanId"};
inline constexpr StorageDoubleMap<Twox64Concat<CrowdloanId>, Identity<AccountId>, Rao, OptionQuery>
    kContributions{kPallet, "Contributions"};
/// The most that one account may give in all.
inline constexpr StorageMap<Twox64Concat<CrowdloanId>, Rao, OptionQuery> kMaxContributions{
    kPallet, "MaxContributions"};
/// Only while the stored call runs.
inline constexpr StorageValue<CrowdloanId, OptionQuery> kCurrentCrowdloanId{kPallet,
                                                                            "CurrentCrowdloanId"};
inline constexpr StorageMap<Identity<codec::Bounded<std::uint8_t, 128>>, bool> kHasMigrationRun{
    kPallet, "HasMigrationRun"};

// ------------------------------------------------------------------------------------- events

struct Created {
    static constexpr EventId kEvent{kPallet, 0};
    CrowdloanId crowdloanId;
    AccountId creator;
    BlockNumber32 end;
    Rao cap;
};
SOMA_SCALE_STRUCT(Created, crowdloanId, creator, end, cap)

struct Contributed {
    static constexpr EventId kEvent{kPallet, 1};
    CrowdloanId crowdloanId;
    AccountId contributor;
    Rao amount;
};
SOMA_SCALE_STRUCT(Contributed, crowdloanId, contributor, amount)

struct Withdrew {
    static constexpr EventId kEvent{kPallet, 2};
    CrowdloanId crowdloanId;
    AccountId contributor;
    Rao amount;
};
SOMA_SCALE_STRUCT(Withdrew, crowdloanId, contributor, amount)

struct PartiallyRefunded {
    static constexpr EventId kEvent{kPallet, 3};
    CrowdloanId crowdloanId;
};
SOMA_SCALE_STRUCT(PartiallyRefunded, crowdloanId)

struct AllRefunded {
    static constexpr EventId kEvent{kPallet, 4};
    CrowdloanId crowdloanId;
};
SOMA_SCALE_STRUCT(AllRefunded, crowdloanId)

struct Finalized {
    static constexpr EventId kEvent{kPallet, 5};
    CrowdloanId crowdloanId;
};
SOMA_SCALE_STRUCT(Finalized, crowdloanId)

struct Dissolved {
    static constexpr EventId kEvent{kPallet, 6};
    CrowdloanId crowdloanId;
};
SOMA_SCALE_STRUCT(Dissolved, crowdloanId)

struct MinContributionUpdated {
    static constexpr EventId kEvent{kPallet, 7};
    CrowdloanId crowdloanId;
    Rao newMinContribution;
};
SOMA_SCALE_STRUCT(MinContributionUpdated, crowdloanId, newMinContribution)

struct EndUpdated {
    static constexpr EventId kEvent{kPallet, 8};
    CrowdloanId crowdloanId;
    BlockNumber32 newEnd;
};
SOMA_SCALE_STRUCT(EndUpdated, crowdloanId, newEnd)

struct CapUpdated {
    static constexpr EventId kEvent{kPallet, 9};
    CrowdloanId crowdloanId;
    Rao newCap;
};
SOMA_SCALE_STRUCT(CapUpdated, crowdloanId, newCap)

struct MaxContributionUpdated {
    static constexpr EventId kEvent{kPallet, 10};
    CrowdloanId crowdloanId;
    std::optional<Rao> newMaxContribution;
};
SOMA_SCALE_STRUCT(MaxContributionUpdated, crowdloanId, newMaxContribution)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"DepositTooLow", "The deposit is below the minimum."},
                        {"CapTooLow", "The cap must be above what is raised already."},
                        {"MinimumContributionTooLow", "The chain demands a larger minimum."},
                        {"CannotEndInPast", "The end must be in the future."},
                        {"BlockDurationTooShort", "The end is too near."},
                        {"BlockDurationTooLong", "The end is too far away."},
                        {"InsufficientBalance", "The balance is too low."},
                        {"Overflow", "A number became too large."},
                        {"InvalidCrowdloanId", "There is no such crowdloan."},
                        {"CapRaised", "The cap is already reached."},
                        {"ContributionPeriodEnded", "The end has passed."},
                        {"ContributionTooLow", "The amount is below the crowdloan's minimum."},
                        {"InvalidOrigin", "Only the creator may do this."},
                        {"AlreadyFinalized", "The crowdloan is finalized."},
                        {"ContributionPeriodNotEnded", "The end has not come."},
                        {"NoContribution", "The account has contributed nothing."},
                        {"CapNotRaised", "The cap is not reached."},
                        {"Underflow", "A number fell below zero."},
                        {"CallUnavailable", "The stored call is gone."},
                        {"NotReadyToDissolve", "Refund the contributors first."},
                        {"DepositCannotBeWithdrawn", "The creator's deposit stays to the end."},
                        {"MaxContributorsReached", "There are too many contributors already."},
                        {"InvalidFinalizationConfig", "Either a call or a target address."},
                        {"MaxContributionReached", "The account may not give more."},
                        {"MaximumContributionTooLow", "The maximum is below what is given."},
                        {"MinimumContributionTooHigh", "The minimum is above the maximum."}});

// -------------------------------------------------------------------------------------- calls

/// The deposit is the creator's first contribution.
struct Create {
    static constexpr CallId kCall{kPallet, 0, "create"};
    codec::Compact<Rao> deposit;
    codec::Compact<Rao> minContribution;
    codec::Compact<Rao> cap;
    codec::Compact<BlockNumber32> end;
    OptionalCall call;
    std::optional<AccountId> targetAddress;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Create, deposit, minContribution, cap, end, call, targetAddress)

/// At most what the cap and the crowdloan's maximum leave.
struct Contribute {
    static constexpr CallId kCall{kPallet, 1, "contribute"};
    static constexpr Weight kWeight = measured(66'609'000, 6148, 5, 4);
    codec::Compact<CrowdloanId> crowdloanId;
    codec::Compact<Rao> amount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Contribute, crowdloanId, amount)

/// All of it; of the creator's, what is above the deposit.
struct Withdraw {
    static constexpr CallId kCall{kPallet, 2, "withdraw"};
    static constexpr Weight kWeight = measured(60'259'000, 6148, 4, 4);
    codec::Compact<CrowdloanId> crowdloanId;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Withdraw, crowdloanId)

struct Finalize {
    static constexpr CallId kCall{kPallet, 3, "finalize"};
    static constexpr Weight kWeight = measured(31'507'000, 4'197'809, 4, 2);
    codec::Compact<CrowdloanId> crowdloanId;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Finalize, crowdloanId)

/// Gives back what others contributed, so many of them per call.
struct Refund {
    static constexpr CallId kCall{kPallet, 4, "refund"};
    codec::Compact<CrowdloanId> crowdloanId;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Refund, crowdloanId)

/// Once everybody else has been refunded.
struct Dissolve {
    static constexpr CallId kCall{kPallet, 5, "dissolve"};
    static constexpr Weight kWeight = measured(66'939'000, 6148, 4, 5);
    codec::Compact<CrowdloanId> crowdloanId;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Dissolve, crowdloanId)

struct UpdateMinContribution {
    static constexpr CallId kCall{kPallet, 6, "update_min_contribution"};
    static constexpr Weight kWeight = measured(13'259'000, 3747, 2, 1);
    codec::Compact<CrowdloanId> crowdloanId;
    codec::Compact<Rao> newMinContribution;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UpdateMinContribution, crowdloanId, newMinContribution)

struct UpdateEnd {
    static constexpr CallId kCall{kPallet, 7, "update_end"};
    static constexpr Weight kWeight = measured(12'048'000, 3747, 1, 1);
    codec::Compact<CrowdloanId> crowdloanId;
    codec::Compact<BlockNumber32> newEnd;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UpdateEnd, crowdloanId, newEnd)

struct UpdateCap {
    static constexpr CallId kCall{kPallet, 8, "update_cap"};
    static constexpr Weight kWeight = measured(11'357'000, 3747, 1, 1);
    codec::Compact<CrowdloanId> crowdloanId;
    codec::Compact<Rao> newCap;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UpdateCap, crowdloanId, newCap)

/// Nothing: there is no maximum.
struct SetMaxContribution {
    static constexpr CallId kCall{kPallet, 9, "set_max_contribution"};
    static constexpr Weight kWeight = measured(16'024'000, 3747, 2, 1);
    codec::Compact<CrowdloanId> crowdloanId;
    std::optional<Rao> newMaxContribution;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetMaxContribution, crowdloanId, newMaxContribution)

// ------------------------------------------------------------------------------ for others

/// Holds what the crowdloan has raised.
AccountId fundsAccount(CrowdloanId id);

/// Errors: InvalidCrowdloanId.
Outcome<CrowdloanInfo> find(const State& state, CrowdloanId id);

/// The crowdloan whose stored call is running. Errors: InvalidCrowdloanId.
struct Current {
    CrowdloanId id;
    CrowdloanInfo info;
};

Outcome<Current> current(const State& state);

/// One that is not finalized, for its creator only. Errors: BadOrigin, InvalidCrowdloanId,
/// AlreadyFinalized, InvalidOrigin.
Outcome<CrowdloanInfo> findForCreator(const State& state, const Origin& origin, CrowdloanId id);

/// Errors: CannotEndInPast, BlockDurationTooShort, BlockDurationTooLong.
Outcome<void> ensureValidEnd(const State& state, BlockNumber32 end);

const PalletTable& table();

} // namespace soma::runtime::crowdloan
