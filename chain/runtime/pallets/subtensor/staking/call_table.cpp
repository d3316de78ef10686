#include "chain/runtime/pallets/subtensor/staking/call_table.h"

#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"

namespace soma::runtime::subtensor {

std::vector<CallEntry> stakingCalls()
{
    return callEntries<
        AddStake, RemoveStake, DecreaseTake, IncreaseTake, SetChildren, SetChildkeyTake, UnstakeAll,
        UnstakeAllAlpha, MoveStake, TransferStake, SwapStake, AddStakeLimit, RemoveStakeLimit,
        SwapStakeLimit, TryAssociateHotkey, RecycleAlpha, BurnAlpha, RemoveStakeFullLimit,
        SetColdkeyAutoStakeHotkey, ClaimRoot, SetRootClaimType, SudoSetNumRootClaims,
        SudoSetRootClaimThreshold, AddStakeBurn, SetAutoParentDelegationEnabled, LockStake,
        MoveLock, SetPerpetualLock, SetRejectLockedAlpha, SudoSetTxChildkeyTakeRateLimit,
        SudoSetMinChildkeyTake, SudoSetMaxChildkeyTake, SetPendingChildkeyCooldown>();
}

} // namespace soma::runtime::subtensor
