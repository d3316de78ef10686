// The guard of the calls that set, commit and reveal weights.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

namespace soma::runtime::subtensor {

/// Lists of equal length, then enough stake in every subnet named, then a commit whose time has
/// come. Other calls pass. Errors: InputLengthsUnequal, NotEnoughStakeToSetWeights,
/// NoWeightsCommitFound, RevealTooEarly, InvalidRevealRound.
Outcome<void> checkWeightCall(const State& state, const AccountId& who, const RuntimeCall& call);

} // namespace soma::runtime::subtensor
