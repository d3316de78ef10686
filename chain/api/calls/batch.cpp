#include "chain/api/calls/batch.h"

#include "chain/api/calls/make_call.h"

namespace soma::chain::calls {

CallSpec batchAll(const std::vector<CallSpec>& calls)
{
    return makeCall(kUtility, 2, "batch_all", Argument{"calls", calls});
}

CallSpec forceBatch(const std::vector<CallSpec>& calls)
{
    return makeCall(kUtility, 4, "force_batch", Argument{"calls", calls});
}

CallSpec sudo(const CallSpec& call)
{
    return makeCall(kSudo, 0, "sudo", Argument{"call", call});
}

} // namespace soma::chain::calls
