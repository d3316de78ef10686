#include "chain/api/calls/stake.h"

#include "chain/api/calls/make_call.h"

namespace soma::chain::calls {

CallSpec addStake(const Hotkey& hotkey, NetUid netuid, Rao amount)
{
    return makeCall(kSubtensor, 2, "add_stake", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"amount_staked", amount});
}

CallSpec addStakeLimit(const Hotkey& hotkey, NetUid netuid, Rao amount, Rao limitPrice, Fill fill)
{
    return makeCall(kSubtensor, 88, "add_stake_limit", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"amount_staked", amount},
                    Argument{"limit_price", limitPrice},
                    Argument{"allow_partial", fill == Fill::Partial});
}

CallSpec removeStake(const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    return makeCall(kSubtensor, 3, "remove_stake", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"amount_unstaked", amount});
}

CallSpec removeStakeLimit(const Hotkey& hotkey, NetUid netuid, Alpha amount, Rao limitPrice,
                          Fill fill)
{
    return makeCall(kSubtensor, 89, "remove_stake_limit", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"amount_unstaked", amount},
                    Argument{"limit_price", limitPrice},
                    Argument{"allow_partial", fill == Fill::Partial});
}

CallSpec removeStakeFullLimit(const Hotkey& hotkey, NetUid netuid, std::optional<Rao> limitPrice)
{
    return makeCall(kSubtensor, 103, "remove_stake_full_limit", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"limit_price", limitPrice});
}

CallSpec unstakeAll(const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 83, "unstake_all", Argument{"hotkey", hotkey});
}

CallSpec unstakeAllAlpha(const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 84, "unstake_all_alpha", Argument{"hotkey", hotkey});
}

CallSpec moveStake(const Hotkey& from, const Hotkey& to, NetUid fromNetuid, NetUid toNetuid,
                   Alpha amount)
{
    return makeCall(kSubtensor, 85, "move_stake", Argument{"origin_hotkey", from},
                    Argument{"destination_hotkey", to}, Argument{"origin_netuid", fromNetuid},
                    Argument{"destination_netuid", toNetuid}, Argument{"alpha_amount", amount});
}

CallSpec transferStake(const Coldkey& to, const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid,
                       Alpha amount)
{
    return makeCall(kSubtensor, 86, "transfer_stake", Argument{"destination_coldkey", to},
                    Argument{"hotkey", hotkey}, Argument{"origin_netuid", fromNetuid},
                    Argument{"destination_netuid", toNetuid}, Argument{"alpha_amount", amount});
}

CallSpec swapStake(const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid, Alpha amount)
{
    return makeCall(kSubtensor, 87, "swap_stake", Argument{"hotkey", hotkey},
                    Argument{"origin_netuid", fromNetuid}, Argument{"destination_netuid", toNetuid},
                    Argument{"alpha_amount", amount});
}

CallSpec swapStakeLimit(const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid, Alpha amount,
                        Rao limitPrice, Fill fill)
{
    return makeCall(kSubtensor, 90, "swap_stake_limit", Argument{"hotkey", hotkey},
                    Argument{"origin_netuid", fromNetuid}, Argument{"destination_netuid", toNetuid},
                    Argument{"alpha_amount", amount}, Argument{"limit_price", limitPrice},
                    Argument{"allow_partial", fill == Fill::Partial});
}

CallSpec claimRoot(const std::set<NetUid>& subnets)
{
    return makeCall(kSubtensor, 121, "claim_root", Argument{"subnets", subnets});
}

CallSpec setRootClaimType(const RootClaimChoice& choice)
{
    return makeCall(kSubtensor, 122, "set_root_claim_type",
                    Argument{"new_root_claim_type", choice});
}

CallSpec lockStake(const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    return makeCall(kSubtensor, 136, "lock_stake", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"amount", amount});
}

CallSpec moveLock(const Hotkey& to, NetUid netuid)
{
    return makeCall(kSubtensor, 137, "move_lock", Argument{"destination_hotkey", to},
                    Argument{"netuid", netuid});
}

CallSpec setPerpetualLock(NetUid netuid, bool enabled)
{
    return makeCall(kSubtensor, 138, "set_perpetual_lock", Argument{"netuid", netuid},
                    Argument{"enabled", enabled});
}

CallSpec recycleAlpha(const Hotkey& hotkey, Alpha amount, NetUid netuid)
{
    return makeCall(kSubtensor, 101, "recycle_alpha", Argument{"hotkey", hotkey},
                    Argument{"amount", amount}, Argument{"netuid", netuid});
}

CallSpec burnAlpha(const Hotkey& hotkey, Alpha amount, NetUid netuid)
{
    return makeCall(kSubtensor, 102, "burn_alpha", Argument{"hotkey", hotkey},
                    Argument{"amount", amount}, Argument{"netuid", netuid});
}

} // namespace soma::chain::calls
