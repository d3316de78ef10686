// Asking and remembering when something was done last (chain.md section 7).
#pragma once

#include "chain/runtime/pallets/subtensor/rate_limit_types.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// One limited transaction: its kind, and which setting when an owner changes one.
struct LimitedTransaction {
    TransactionKind kind = TransactionKind::Unknown;
    Hyperparameter hyperparameter = Hyperparameter::Unknown;

    static constexpr LimitedTransaction of(TransactionKind kind)
    {
        return {kind, Hyperparameter::Unknown};
    }

    static constexpr LimitedTransaction ownerChanges(Hyperparameter what)
    {
        return {TransactionKind::OwnerHyperparamUpdate, what};
    }
};

/// How long one must wait, where no subnet is meant.
BlockSpan rateLimit(const State& state, LimitedTransaction what);
BlockSpan rateLimitOnSubnet(const State& state, LimitedTransaction what, NetUid netuid);

/// 0: never.
BlockNumber lastBlock(const State& state, LimitedTransaction what, const AccountId& who);
BlockNumber lastBlockOnSubnet(const State& state, LimitedTransaction what, const AccountId& who,
                              NetUid netuid);
void setLastBlockOnSubnet(State& state, LimitedTransaction what, const AccountId& who,
                          NetUid netuid, BlockNumber block);

/// Whether enough blocks have passed; always the first time.
bool passesRateLimit(const State& state, LimitedTransaction what, const AccountId& who);
bool passesRateLimitOnSubnet(const State& state, LimitedTransaction what, const AccountId& who,
                             NetUid netuid);

/// The block under execution.
BlockNumber now(const State& state);

// Three older limits, kept under RateLimitKey: exactly the limit's number of blocks is still too
// early here, and a limit of 0 means none.

bool exceedsTxRateLimit(const State& state, BlockNumber last);
bool exceedsDelegateTakeRateLimit(const State& state, BlockNumber last);

BlockNumber lastTx(const State& state, const AccountId& who);
void setLastTx(State& state, const AccountId& who, BlockNumber block);
BlockNumber lastDelegateTake(const State& state, const AccountId& who);
void setLastDelegateTake(State& state, const AccountId& who, BlockNumber block);
BlockNumber lastChildkeyTake(const State& state, const AccountId& who);
void setLastChildkeyTake(State& state, const AccountId& who, BlockNumber block);

/// Forgets all three, when a hotkey is replaced.
void forgetLastTx(State& state, const AccountId& who);

/// When the last subnet was registered.
BlockNumber lastNetworkRegistration(const State& state);
void setLastNetworkRegistration(State& state, BlockNumber block);

} // namespace soma::runtime::subtensor
