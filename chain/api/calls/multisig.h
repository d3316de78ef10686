// One account of several people, of whom a number must agree (chain.md section 12).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/call_weight.h"
#include "chain/primitives/hash_types.h"
#include "chain/primitives/timepoint.h"

#include <optional>

namespace soma::chain::calls {

/// Which multisig, as one of its signatories names it: the others are sorted here.
struct Signatories {
    std::uint16_t threshold = 0;
    std::vector<AccountId> others;
};

/// Approves and brings the call; the approval that is enough carries it out. `begun` is when the
/// operation began, nothing for the first approval. `most` is the weight that it may take.
CallSpec asMulti(Signatories who, std::optional<Timepoint> begun, const CallSpec& call,
                 CallWeight most);

/// For a threshold of one; the others may be given in any order.
CallSpec asMultiThreshold1(std::vector<AccountId> others, const CallSpec& call);

/// Approves by the call's hash alone.
CallSpec approveAsMulti(Signatories who, std::optional<Timepoint> begun, const Hash256& callHash,
                        CallWeight most);

/// Only of whoever began it, who gets the deposit back.
CallSpec cancelAsMulti(Signatories who, Timepoint begun, const Hash256& callHash);

} // namespace soma::chain::calls
