// From a call to a plan, over any node that can try calls out.
#pragma once

#include "chain/api/node.h"
#include "chain/api/plan.h"

namespace soma::chain {

/// Tries the call out on the best state. A call that would fail has a plan too, which says so.
/// Errors: those of Node::dryRun().
QFuture<Result<Plan>> planCall(Node& node, PlanRequest request);

} // namespace soma::chain
