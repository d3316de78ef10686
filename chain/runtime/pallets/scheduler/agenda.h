// The agendas of blocks to come, and running that of the present one.
#pragma once

#include "chain/runtime/pallets/scheduler/scheduler.h"

namespace soma::runtime::scheduler {

/// Finds a free place in a block's agenda (event Scheduled). Errors: Exhausted.
Outcome<TaskAddress> placeTask(State& state, std::uint32_t when, const Scheduled& task);

/// Drops the empty end of an agenda, or all of it.
void cleanUp(State& state, std::uint32_t when);

/// Before the block's first extrinsic: runs what is due, within the weight there is; answers the
/// weight it took.
Result<Weight> serviceAgendas(State& state);

} // namespace soma::runtime::scheduler
