// Calls by which money comes in and out while a crowdloan runs.
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/system.h"

#include <algorithm>

namespace soma::runtime::crowdloan {

namespace {

Outcome<void> pay(State& state, const AccountId& from, const AccountId& to, Rao amount)
{
    return balances::transfer(state, from, to, amount, balances::Preservation::Expendable);
}

/// Errors: Overflow.
Outcome<CrowdloanId> takeNextId(State& state)
{
    const CrowdloanId id = kNextCrowdloanId.get(state);
    const std::optional<std::uint32_t> next = checkedAdd(id.value(), std::uint32_t{1});
    if (!next)
        return kError("Overflow");
    kNextCrowdloanId.set(state, CrowdloanId(*next));
    return id;
}

Outcome<void> ensureValid(const State& state, const Create& call)
{
    if (call.deposit.value < kMinimumDeposit)
        return kError("DepositTooLow");
    if (call.cap.value <= call.deposit.value)
        return kError("CapTooLow");
    if (call.minContribution.value < kMinimumContribution)
        return kError("MinimumContributionTooLow");
    if (call.call.call.isEmpty() != call.targetAddress.has_value())
        return kError("InvalidFinalizationConfig");
    return ensureValidEnd(state, call.end.value);
}

/// How much of `amount` the cap and the crowdloan's maximum leave.
/// Errors: MaxContributionReached.
Outcome<Rao> acceptedPart(const State& state, CrowdloanId id, const CrowdloanInfo& info,
                          const AccountId& who, Rao amount)
{
    const Rao accepted = std::min(amount, saturatingSub(info.cap, info.raised));
    const std::optional<Rao> most = kMaxContributions.get(state, id);
    if (!most)
        return accepted;
    const Rao given = kContributions.get(state, id, who).value_or(Rao());
    if (given >= *most)
        return kError("MaxContributionReached");
    return std::min(accepted, saturatingSub(*most, given));
}

} // namespace

DispatchInfo Create::dispatchInfo() const
{
    constexpr Weight kOwn = measured(59'829'000, 6148, 3, 5);
    return {call.call.isEmpty() ? kOwn : kOwn.plus(call.call.dispatchInfo().weight)};
}

CallResult Create::dispatch(State& state, const Origin& origin) const
{
    const AccountId creator = SOMA_TRY(ensureSigned(origin));
    SOMA_TRY(ensureValid(state, *this));
    if (balances::account(state, creator).free < deposit.value)
        return kError("InsufficientBalance");
    const CrowdloanId id = SOMA_TRY(takeNextId(state));
    // The account stays while the crowdloan does, whatever lies in it.
    const AccountId funds = fundsAccount(id);
    system::incProviders(state, funds);
    CrowdloanInfo info{.creator = creator,
                       .deposit = deposit.value,
                       .minContribution = minContribution.value,
                       .end = end.value,
                       .cap = cap.value,
                       .fundsAccount = funds,
                       .raised = deposit.value,
                       .targetAddress = targetAddress,
                       .call = std::nullopt,
                       .finalized = false,
                       .contributorsCount = 1};
    if (!call.call.isEmpty())
        info.call = SOMA_TRY(boundCall(state, call.call));
    kCrowdloans.set(state, id, info);
    SOMA_TRY(pay(state, creator, funds, deposit.value));
    kContributions.set(state, id, creator, deposit.value);
    state.deposit(Created{id, creator, end.value, cap.value});
    return {};
}

CallResult Contribute::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(find(state, id));
    if (state.blockNumber() >= info.end.value())
        return kError("ContributionPeriodEnded");
    if (info.raised >= info.cap)
        return kError("CapRaised");
    if (amount.value < info.minContribution)
        return kError("ContributionTooLow");
    // Also for those who have contributed already, as the reference does.
    if (info.contributorsCount >= kMaxContributors)
        return kError("MaxContributorsReached");
    const Rao part = SOMA_TRY(acceptedPart(state, id, info, who, amount.value));

    // Neither sum can pass the cap, which is a u64 as well.
    const std::optional<Rao> given = kContributions.get(state, id, who);
    info.raised = saturatingAdd(info.raised, part);
    if (!given)
        ++info.contributorsCount;
    if (balances::account(state, who).free < part)
        return kError("InsufficientBalance");
    SOMA_TRY(pay(state, who, info.fundsAccount, part));
    kContributions.set(state, id, who, saturatingAdd(given.value_or(Rao()), part));
    kCrowdloans.set(state, id, info);
    state.deposit(Contributed{id, who, part});
    return {};
}

CallResult Withdraw::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(find(state, id));
    if (info.finalized)
        return kError("AlreadyFinalized");
    Rao amount = kContributions.get(state, id, who).value_or(Rao());
    if (amount.isZero())
        return kError("NoContribution");
    if (who == info.creator) {
        amount = saturatingSub(amount, info.deposit);
        if (amount.isZero())
            return kError("DepositCannotBeWithdrawn");
        kContributions.set(state, id, who, info.deposit);
    } else {
        kContributions.remove(state, id, who);
        if (info.contributorsCount == 0)
            return kError("Underflow");
        --info.contributorsCount;
    }
    SOMA_TRY(pay(state, info.fundsAccount, who, amount));
    info.raised = saturatingSub(info.raised, amount);
    kCrowdloans.set(state, id, info);
    state.deposit(Withdrew{id, who, amount});
    return {};
}

} // namespace soma::runtime::crowdloan
