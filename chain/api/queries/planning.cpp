#include "chain/api/queries/planning.h"

#include "chain/api/queries/plan_reading.h"

#include <algorithm>
#include <memory>

namespace soma::chain {

namespace {

using Clocks = Told<std::vector<RateClock>>;
using Pool = std::vector<PoolEntry>;

Result<Plan> planFrom(const PlanRequest& request, const planning::Mentioned& mentioned,
                      DryRun trial, const Clocks& clocks, const Pool& pool)
{
    const planning::Reading reading = SOMA_TRY(planning::read(trial, mentioned));
    Plan plan;
    plan.request = request;
    plan.at = trial.at;
    plan.rows = SOMA_TRY(planning::rowsOf(trial, mentioned, reading));
    plan.warnings = planning::warningsOf(request, trial, mentioned, reading);
    plan.spots = planning::spotsOf(mentioned, reading);
    std::copy_if(clocks.value.begin(), clocks.value.end(), std::back_inserter(plan.clocks),
                 [&](const RateClock& clock) { return !clock.isOver(trial.at); });
    const auto waiting = std::count_if(pool.begin(), pool.end(), [&](const PoolEntry& entry) {
        return entry.signer == request.signer;
    });
    if (waiting > 0) {
        PlanWarning warning;
        warning.kind = PlanWarning::Kind::OthersWaiting;
        warning.count = static_cast<std::uint32_t>(waiting);
        plan.warnings.push_back(warning);
    }
    plan.trial = std::move(trial);
    return plan;
}

/// A node that shows no pool still has plans.
QFuture<Result<Pool>> poolOrNone(Node& node)
{
    return node.pool().then(QtFuture::Launch::Sync, [](Result<Pool> pool) -> Result<Pool> {
        return pool ? std::move(pool) : Pool();
    });
}

} // namespace

QFuture<Result<Plan>> planCall(Node& node, PlanRequest request)
{
    const planning::Mentioned mentioned = planning::mentionedBy(request.call, request.signer);
    const At at = pinned(node, At::best());
    auto trial = node.dryRun(planning::requestFor(request, mentioned), at);
    auto clocks = clocksOf(node, request.call, request.signer, at);
    auto pool = poolOrNone(node);
    return mapped(both(both(trial, clocks), pool),
                  [request = std::move(request), mentioned](auto told) -> Result<Plan> {
                      auto& [tried, waiting] = told;
                      return planFrom(request, mentioned, std::move(tried.first), tried.second,
                                      waiting);
                  });
}

} // namespace soma::chain
