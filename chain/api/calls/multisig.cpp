#include "chain/api/calls/multisig.h"

#include "chain/api/calls/make_call.h"

#include <algorithm>

namespace soma::chain::calls {

namespace {

std::vector<AccountId> sorted(std::vector<AccountId> accounts)
{
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

} // namespace

CallSpec asMulti(Signatories who, std::optional<Timepoint> begun, const CallSpec& call,
                 CallWeight most)
{
    return makeCall(kMultisig, 1, "as_multi", Argument{"threshold", who.threshold},
                    Argument{"other_signatories", sorted(std::move(who.others))},
                    Argument{"maybe_timepoint", begun}, Argument{"call", call},
                    Argument{"max_weight", most});
}

CallSpec asMultiThreshold1(std::vector<AccountId> others, const CallSpec& call)
{
    return makeCall(kMultisig, 0, "as_multi_threshold_1",
                    Argument{"other_signatories", sorted(std::move(others))},
                    Argument{"call", call});
}

CallSpec approveAsMulti(Signatories who, std::optional<Timepoint> begun, const Hash256& callHash,
                        CallWeight most)
{
    return makeCall(kMultisig, 2, "approve_as_multi", Argument{"threshold", who.threshold},
                    Argument{"other_signatories", sorted(std::move(who.others))},
                    Argument{"maybe_timepoint", begun}, Argument{"call_hash", callHash},
                    Argument{"max_weight", most});
}

CallSpec cancelAsMulti(Signatories who, Timepoint begun, const Hash256& callHash)
{
    return makeCall(kMultisig, 3, "cancel_as_multi", Argument{"threshold", who.threshold},
                    Argument{"other_signatories", sorted(std::move(who.others))},
                    Argument{"timepoint", begun}, Argument{"call_hash", callHash});
}

} // namespace soma::chain::calls
