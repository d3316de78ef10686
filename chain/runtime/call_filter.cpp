#include "chain/runtime/call_filter.h"

#include "chain/runtime/pallets/utility.h"

namespace soma::runtime {

bool isCallAllowed(const State&, const RuntimeCall& call)
{
    // The reference asks SafeMode first; it is not part of this runtime yet.
    return utility::allowsNesting(call);
}

} // namespace soma::runtime
