// The arithmetic of a transfer: what will change, what is worth a warning, what cannot be.
#pragma once

#include "chain/api/queries.h"
#include "wallet/api/wallet_values.h"

namespace soma::wallet {

/// What the chain said about one moment, and what this wallet remembers.
struct TransferFacts {
    chain::AccountId sender;
    chain::AccountBalances from;
    chain::AccountBalances to;
    Rao fee;
    std::uint32_t nonce = 0;
    BlockNumber validUntil;
    bool sentThereBefore = false;
};

/// Follows the reference's rules for what may leave an account: the fee must leave it alive, a
/// keep-alive transfer too; any other may end it, and then what is left below the existential
/// deposit is burned (chain.md sections 10 and 11).
/// Errors: SameAccount, AmountZero, AmountTooLarge, FeeNotAffordable, BelowExistential.
Result<Draft> workOutTransfer(const TransferRequest& request, const TransferFacts& facts);

/// Whether the draft still fits what the chain says now.
bool isStillAffordable(const Draft& draft, const chain::AccountBalances& from);

} // namespace soma::wallet
