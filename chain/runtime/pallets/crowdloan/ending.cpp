// Calls by which a crowdloan ends: well, or with everybody's money back.
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/system.h"

namespace soma::runtime::crowdloan {

namespace {

constexpr Weight refundWeight(std::uint32_t contributors)
{
    return measured(110'703'000, 3747, 2, 0)
        .plus(measured(39'503'253, 2579, 2, 2).times(contributors));
}

Outcome<void> payOut(State& state, const CrowdloanInfo& info, const AccountId& to, Rao amount)
{
    return balances::transfer(state, info.fundsAccount, to, amount,
                              balances::Preservation::Expendable);
}

/// The stored call in the creator's name. Errors: CallUnavailable and the call's own.
Outcome<void> runCall(State& state, CrowdloanId id, const CrowdloanInfo& info)
{
    kCurrentCrowdloanId.set(state, id);
    const Outcome<RuntimeCall> stored = peekCall(state, *info.call);
    if (!stored)
        return kError("CallUnavailable");
    const CallResult result = stored->dispatch(state, Origin::account(info.creator));
    if (!result)
        return result.error();
    kCurrentCrowdloanId.remove(state);
    return {};
}

struct Contribution {
    AccountId who;
    Rao amount;
};

/// Those of others than the creator, in the order of storage; at most one more than a refund pays.
std::vector<Contribution> contributionsToRefund(const State& state, CrowdloanId id,
                                                const AccountId& creator)
{
    std::vector<Contribution> out;
    kContributions.forEachUnder(state, kContributions.keyPrefix(id),
                                [&](CrowdloanId, const AccountId& who, Rao amount) {
                                    if (who != creator)
                                        out.push_back({who, amount});
                                    return out.size() <= kRefundLimit;
                                });
    return out;
}

} // namespace

CallResult Finalize::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(find(state, id));
    if (who != info.creator)
        return kError("InvalidOrigin");
    if (info.raised != info.cap)
        return kError("CapNotRaised");
    if (info.finalized)
        return kError("AlreadyFinalized");
    if (info.call.has_value() == info.targetAddress.has_value())
        return kError("InvalidFinalizationConfig");
    if (info.call)
        SOMA_TRY(runCall(state, id, info));
    else
        SOMA_TRY(payOut(state, info, *info.targetAddress, info.raised));
    // What the call itself wrote about the crowdloan is overwritten, as in the reference.
    info.finalized = true;
    kCrowdloans.set(state, id, info);
    state.deposit(Finalized{id});
    return {};
}

DispatchInfo Refund::dispatchInfo() const
{
    return {refundWeight(kRefundLimit)};
}

CallResult Refund::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    std::vector<Contribution> contributions = contributionsToRefund(state, id, info.creator);
    const bool all = contributions.size() <= kRefundLimit;
    if (!all)
        contributions.pop_back();
    for (const Contribution& contribution : contributions) {
        SOMA_TRY(payOut(state, info, contribution.who, contribution.amount));
        info.raised = saturatingSub(info.raised, contribution.amount);
        kContributions.remove(state, id, contribution.who);
    }
    const auto refunded = static_cast<std::uint32_t>(contributions.size());
    if (info.contributorsCount < refunded)
        return kError("Underflow");
    info.contributorsCount -= refunded;
    kCrowdloans.set(state, id, info);
    if (all) {
        state.deposit(AllRefunded{id});
        return PostInfo{refundWeight(refunded)};
    }
    state.deposit(PartiallyRefunded{id});
    return {};
}

CallResult Dissolve::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    const CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    const std::optional<Rao> given = kContributions.get(state, id, info.creator);
    if (!given)
        return kError("NoContribution");
    if (*given != info.raised)
        return kError("NotReadyToDissolve");
    SOMA_TRY(payOut(state, info, info.creator, *given));
    kContributions.remove(state, id, info.creator);
    if (info.call)
        dropCall(state, *info.call);
    // Were something else to need the account, the crowdloan would still be gone.
    static_cast<void>(system::decProviders(state, info.fundsAccount));
    kCrowdloans.remove(state, id);
    kMaxContributions.remove(state, id);
    state.deposit(Dissolved{id});
    return {};
}

} // namespace soma::runtime::crowdloan
