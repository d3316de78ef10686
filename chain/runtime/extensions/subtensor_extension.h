// Extension 11, SubtensorTransactionExtension: the guards once more, told as the pool tells them.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/validity_error.h"
#include "chain/runtime/runtime_call.h"
#include "consensus/base/result.h"

namespace soma::runtime {

/// The pool's number for a dispatch error of SubtensorModule; BadRequest for those without one
/// (chain.md section 13).
chain::CustomRefusal refusalFor(const DispatchError& error);

/// Errors: Custom with a CustomRefusal.
Result<void> validateSubtensor(const State& state, const chain::AccountId& who,
                               const RuntimeCall& call);

} // namespace soma::runtime
