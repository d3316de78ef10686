// What is asked of an account's call before it runs, wherever it is dispatched: in an extrinsic, a
// batch or a proxy (chain.md section 13; reference pallets/subtensor/src/guards).
//
// The calls ask most of it again themselves. The guards matter because they answer first, with one
// error for the pool and for the block.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

namespace soma::runtime::subtensor {

/// The guards in the reference's order; calls of other pallets meet only the first.
///
/// Coldkey swap: ColdkeySwapDisputed, ColdkeySwapAnnounced.
/// Weights: InputLengthsUnequal, NotEnoughStakeToSetWeights, NoWeightsCommitFound, RevealTooEarly,
/// InvalidRevealRound.
/// Rates: CommittingWeightsTooFast, SettingWeightsTooFast, NetworkTxRateLimitExceeded.
/// Delegate take: DelegateTakeTooLow, DelegateTakeTooHigh, HotKeyAccountNotExists,
/// NonAssociatedColdKey.
/// Serving: what the serving calls answer.
/// EVM keys: nothing yet, the call is not part of this runtime.
Outcome<void> checkGuards(const State& state, const AccountId& who, const RuntimeCall& call);

} // namespace soma::runtime::subtensor
