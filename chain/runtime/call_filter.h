// Which calls the chain lets accounts make at all (chain.md section 12).
#pragma once

#include "chain/runtime/runtime_call.h"

namespace soma::runtime {

/// False: dispatching it with an ordinary origin answers System.CallFiltered.
bool isCallAllowed(const State& state, const RuntimeCall& call);

} // namespace soma::runtime
