// Calls by which the creator changes a running crowdloan.
#include "chain/runtime/pallets/crowdloan/crowdloan.h"

namespace soma::runtime::crowdloan {

CallResult UpdateMinContribution::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    const Rao least = newMinContribution.value;
    CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    if (least < kMinimumContribution)
        return kError("MinimumContributionTooLow");
    const std::optional<Rao> most = kMaxContributions.get(state, id);
    if (most && least > *most)
        return kError("MinimumContributionTooHigh");
    info.minContribution = least;
    kCrowdloans.set(state, id, info);
    state.deposit(MinContributionUpdated{id, least});
    return {};
}

CallResult UpdateEnd::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    SOMA_TRY(ensureValidEnd(state, newEnd.value));
    info.end = newEnd.value;
    kCrowdloans.set(state, id, info);
    state.deposit(EndUpdated{id, newEnd.value});
    return {};
}

CallResult UpdateCap::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    if (newCap.value < info.raised)
        return kError("CapTooLow");
    info.cap = newCap.value;
    kCrowdloans.set(state, id, info);
    state.deposit(CapUpdated{id, newCap.value});
    return {};
}

CallResult SetMaxContribution::dispatch(State& state, const Origin& origin) const
{
    const CrowdloanId id = crowdloanId.value;
    const CrowdloanInfo info = SOMA_TRY(findForCreator(state, origin, id));
    if (newMaxContribution) {
        const Rao given = kContributions.get(state, id, info.creator).value_or(Rao());
        if (*newMaxContribution < info.minContribution || *newMaxContribution < given)
            return kError("MaximumContributionTooLow");
        kMaxContributions.set(state, id, *newMaxContribution);
    } else {
        kMaxContributions.remove(state, id);
    }
    state.deposit(MaxContributionUpdated{id, newMaxContribution});
    return {};
}

} // namespace soma::runtime::crowdloan
