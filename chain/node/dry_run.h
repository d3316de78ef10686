// Trying a call out on a copy of a state, with the runtime that runs the blocks.
#pragma once

#include "chain/api/dry_run.h"
#include "chain/node/chain_view.h"
#include "chain/runtime/constants.h"

namespace soma::node {

/// Any thread; takes as long as the beginning of a block and the call do. `nowMs` is the clock's,
/// for the time of the block that is never made. Errors: MalformedExtrinsic, Internal.
Result<chain::DryRun> dryRun(const StatePoint& point, const runtime::RuntimeConfig& config,
                             const chain::DryRunRequest& request, std::uint64_t nowMs);

} // namespace soma::node
