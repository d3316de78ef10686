#include "chain/api/plan.h"

#include <algorithm>

namespace soma::chain {

namespace {

constexpr std::uint64_t kMillion = 1'000'000;

/// A plan may be signed in the block it was made at and in the next one.
constexpr BlockSpan kLifetime{1};

} // namespace

std::uint32_t Plan::impactPpm() const
{
    std::uint32_t most = 0;
    for (const PlanWarning& warning : warnings)
        if (warning.kind == PlanWarning::Kind::PriceImpact)
            most = std::max(most, warning.ppm);
    return most;
}

bool Plan::hasWarning(PlanWarning::Kind kind) const
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [kind](const PlanWarning& warning) { return warning.kind == kind; });
}

bool isWithin(Price agreed, Price now, Tolerance tolerance)
{
    const u128 move = agreed > now ? agreed.value() - now.value() : now.value() - agreed.value();
    return agreed.value() == 0 || move * kMillion <= u128{agreed.value()} * tolerance.ppm;
}

PlanStanding standingOf(const Plan& plan, const Head& best, const std::vector<Plan::Spot>& agreed)
{
    const bool tooSoon = std::any_of(plan.clocks.begin(), plan.clocks.end(),
                                     [&](const RateClock& clock) { return !clock.isOver(best); });
    // The trial has failed for the clock; that it has to wait says more.
    if (tooSoon)
        return PlanStanding::TooSoon;
    if (!plan.trial.succeeds())
        return PlanStanding::WillFail;
    for (const Plan::Spot& then : agreed)
        for (const Plan::Spot& now : plan.spots)
            if (then.netuid == now.netuid &&
                !isWithin(then.price, now.price, plan.request.tolerance))
                return PlanStanding::PriceMoved;
    if (saturatingDistance(plan.at.number, best.number) > kLifetime || best.number < plan.at.number)
        return PlanStanding::TooOld;
    return PlanStanding::Good;
}

} // namespace soma::chain
