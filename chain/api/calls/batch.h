// Several calls in one, and calls by root's hand.
#pragma once

#include "chain/api/calls/call_spec.h"

namespace soma::chain::calls {

/// All of them or none.
CallSpec batchAll(const std::vector<CallSpec>& calls);

/// Goes on after those that fail.
CallSpec forceBatch(const std::vector<CallSpec>& calls);

/// Of the network's sudo account alone.
CallSpec sudo(const CallSpec& call);

} // namespace soma::chain::calls
