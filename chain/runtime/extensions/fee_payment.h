// Who pays an extrinsic's fee, and in what: TAO, or the alpha that the call is about when there is
// too little TAO (reference pallets/transaction-fee, runtime/src/transaction_payment_wrapper.rs).
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/runtime/runtime_call.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <variant>

namespace soma::runtime {

/// Alpha that was sold for the fee. It is final: nothing is given back.
struct AlphaFee {
    NetUid netuid;
    Alpha alpha;
    Rao tao; ///< What the block's author got for it.
};

struct WithdrawnFee {
    chain::AccountId payer;
    std::variant<Rao, AlphaFee> paid;
};

/// Whether the payer has enough TAO and stays alive, or enough alpha with the one hotkey in the one
/// subnet that the call takes stake from.
bool canPayFee(const State& state, const chain::AccountId& payer, const RuntimeCall& call, Rao fee);

/// Takes the fee before the call runs. A price that got worse since canPayFee() takes all the alpha
/// there is. Errors: Payment.
Result<WithdrawnFee> takeFee(State& state, const chain::AccountId& payer, const RuntimeCall& call,
                             Rao fee);

/// After the call: gives TAO back that was too much, hands the rest to the author and tells what
/// was paid (events Deposit, TransactionFeePaidWithAlpha, TransactionFeePaid).
void settleFee(State& state, const WithdrawnFee& withdrawn, Rao actual, Rao tip);

} // namespace soma::runtime
