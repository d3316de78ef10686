// TAO on its way between accounts, subnets and nowhere, with both pallets' issuance kept in step
// (emission.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// More TAO than this is never issued.
inline constexpr Rao kMaxIssuance{21'000'000 * kRaoPerTao};

/// What an account can give away, to the last Rao.
Rao spendableBalance(const State& state, const AccountId& who);

/// What it can give away and stay alive.
Rao keepAliveBalance(const State& state, const AccountId& who);

/// The sender may end; its dust leaves the issuance. Errors: InsufficientBalance, Token.*.
Outcome<void> transferTao(State& state, const AccountId& from, const AccountId& to, Rao amount);

/// Everything, and the sender ends. Errors: Token.*.
Outcome<void> transferAllTao(State& state, const AccountId& from, const AccountId& to);

/// At most what leaves the sender alive; answers how much. Errors: SubnetNotExists,
/// InsufficientBalance (nothing could go), Token.*.
Outcome<Rao> transferTaoToSubnet(State& state, NetUid netuid, const AccountId& from, Rao amount);

/// Errors: SubnetNotExists, InsufficientBalance, Token.*.
Outcome<void> transferTaoFromSubnet(State& state, NetUid netuid, const AccountId& to, Rao amount);

/// To the account that nobody can use; the issuance stays. Errors as transferTao().
Outcome<void> burnTao(State& state, const AccountId& from, Rao amount);

/// Out of existence, so that it can be issued again. Errors: InsufficientBalance,
/// BalanceWithdrawalError.
Outcome<void> recycleTao(State& state, const AccountId& from, Rao amount);

/// New TAO (event Issued) up to the limit; answers how much. The caller spends it with spendTao()
/// and gives what is left to recycleCredit().
Rao mintTao(State& state, Rao amount);

/// Takes `part` out of the credit and into the account (event Deposit). False, and nothing
/// changed, when there is not so much or the account cannot take it.
bool spendTao(State& state, const AccountId& to, Rao& credit, Rao part);

/// New TAO that nobody took was never issued.
void recycleCredit(State& state, Rao credit);

} // namespace soma::runtime::subtensor
