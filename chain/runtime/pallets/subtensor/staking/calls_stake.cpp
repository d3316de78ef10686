#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/pool_books.h"
#include "chain/runtime/pallets/subtensor/staking/stake_checks.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

Outcome<Staker> stakerOf(const Origin& origin, const Hotkey& hotkey)
{
    return Staker{Coldkey{SOMA_TRY(ensureSigned(origin))}, hotkey};
}

Alpha heldBy(const State& state, const Staker& staker, NetUid netuid)
{
    return stakeOf(state, staker.hotkey, staker.coldkey, netuid);
}

Outcome<Alpha> addStake(State& state, const Staker& staker, NetUid netuid, Rao amount)
{
    SOMA_TRY(ensureInputFits(state, netuid, amount));
    SOMA_TRY(ensureCanAddStake(state, staker, netuid, amount, {amount}));
    return stakeIntoSubnet(state, staker, netuid, amount, SwapTerms::buying());
}

Outcome<Alpha> addStakeUpTo(State& state, const Staker& staker, NetUid netuid, Rao amount,
                            Rao limitPrice, bool allowPartial)
{
    SOMA_TRY(ensureInputFits(state, netuid, amount));
    const Rao most = SOMA_TRY(maxAmountAdd(state, netuid, limitPrice));
    SOMA_TRY(ensureCanAddStake(state, staker, netuid, amount, {most, allowPartial}));
    if (ownerOf(state, staker.hotkey) != staker.coldkey)
        maybeBecomeDelegate(state, staker.hotkey);
    return stakeIntoSubnet(state, staker, netuid, std::min(amount, most),
                           {{limitPrice.value()}, false});
}

/// What follows the removal of stake.
void tidyUpAfterRemoval(State& state, const Staker& staker, NetUid netuid)
{
    clearSmallNomination(state, staker, netuid);
    // Too little stake to have children: those that wait will not come.
    if (totalStakeOf(state, staker.hotkey).value() >= kStakeThreshold.get(state))
        return;
    for (NetUid each : allSubnets(state))
        kPendingChildKeys.remove(state, each, staker.hotkey);
}

Outcome<void> removeStake(State& state, const Staker& staker, NetUid netuid, Alpha asked)
{
    SOMA_TRY(ensureSubtokenEnabled(state, netuid));
    // The fee may already have been taken out of the stake.
    const Alpha amount = std::min(asked, heldBy(state, staker, netuid));
    SOMA_TRY(ensureInputFits(state, netuid, amount));
    SOMA_TRY(ensureCanRemoveStake(state, staker, netuid, amount, {amount}));
    SOMA_TRY(unstakeFromSubnet(state, staker, netuid, amount, SwapTerms::selling()));
    tidyUpAfterRemoval(state, staker, netuid);
    return {};
}

Outcome<void> removeStakeUpTo(State& state, const Staker& staker, NetUid netuid, Alpha amount,
                              Rao limitPrice, bool allowPartial)
{
    SOMA_TRY(ensureInputFits(state, netuid, amount));
    const Alpha most = SOMA_TRY(maxAmountRemove(state, netuid, limitPrice));
    SOMA_TRY(ensureCanRemoveStake(state, staker, netuid, amount, {most, allowPartial}));
    SOMA_TRY(unstakeFromSubnet(state, staker, netuid, std::min(amount, most),
                               {{limitPrice.value()}, false}));
    tidyUpAfterRemoval(state, staker, netuid);
    return {};
}

/// All of it, unless it may not be removed; answers the TAO.
Outcome<Rao> unstakeOne(State& state, const Staker& staker, NetUid netuid)
{
    const Alpha alpha = heldBy(state, staker, netuid);
    if (!ensureCanRemoveStake(state, staker, netuid, alpha, {alpha}))
        return Rao();
    const Rao tao = SOMA_TRY(unstakeFromSubnet(state, staker, netuid, alpha, SwapTerms::selling()));
    clearSmallNomination(state, staker, netuid);
    return tao;
}

/// In every subnet where alpha is traded; answers all the TAO.
Outcome<Rao> unstakeEverywhere(State& state, const Staker& staker, bool withRoot)
{
    if (!hotkeyExists(state, staker.hotkey))
        return kError("HotKeyAccountNotExists");
    Rao total;
    for (NetUid netuid : allSubnets(state)) {
        if (!kSubtokenEnabled.get(state, netuid) || (netuid == kRoot && !withRoot))
            continue;
        total = saturatingAdd(total, SOMA_TRY(unstakeOne(state, staker, netuid)));
    }
    return total;
}

/// Takes the alpha from the staker for recycling or burning; answers how much.
Outcome<Alpha> takeAlpha(State& state, const Staker& staker, NetUid netuid, Alpha asked)
{
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    if (netuid == kRoot)
        return kError("CannotBurnOrRecycleOnRootSubnet");
    SOMA_TRY(ensureSubtokenEnabled(state, netuid));
    if (!hotkeyExists(state, staker.hotkey))
        return kError("HotKeyAccountNotExists");
    const Alpha amount = std::min(asked, heldBy(state, staker, netuid));
    if (kSubnetAlphaOut.get(state, netuid) < amount)
        return kError("InsufficientLiquidity");
    SOMA_TRY(ensureAvailableToUnstake(state, staker.coldkey, netuid, amount));
    decreaseStake(state, staker.hotkey, staker.coldkey, netuid, amount);
    return amount;
}

Outcome<void> burnAlpha(State& state, const Staker& staker, NetUid netuid, Alpha asked)
{
    const Alpha amount = SOMA_TRY(takeAlpha(state, staker, netuid, asked));
    burnSubnetAlpha(state, netuid, amount);
    state.deposit(events::AlphaBurned{staker.coldkey, staker.hotkey, amount, netuid});
    return {};
}

} // namespace

CallResult AddStake::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    SOMA_TRY(addStake(state, staker, netuid, amountStaked));
    return {};
}

CallResult RemoveStake::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    return removeStake(state, staker, netuid, amountUnstaked);
}

CallResult UnstakeAll::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    SOMA_TRY(unstakeEverywhere(state, staker, true));
    return {};
}

CallResult UnstakeAllAlpha::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    const Rao total = SOMA_TRY(unstakeEverywhere(state, staker, false));
    SOMA_TRY(stakeIntoSubnet(state, staker, kRoot, total, SwapTerms::buying()));
    return {};
}

CallResult AddStakeLimit::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    SOMA_TRY(addStakeUpTo(state, staker, netuid, amountStaked, limitPrice, allowPartial));
    return {};
}

CallResult RemoveStakeLimit::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    return removeStakeUpTo(state, staker, netuid, amountUnstaked, limitPrice, allowPartial);
}

CallResult RemoveStakeFullLimit::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    const Alpha all = heldBy(state, staker, netuid);
    if (limitPrice)
        return removeStakeUpTo(state, staker, netuid, all, *limitPrice, false);
    return removeStake(state, staker, netuid, all);
}

CallResult RecycleAlpha::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    const Alpha taken = SOMA_TRY(takeAlpha(state, staker, netuid, amount));
    recycleSubnetAlpha(state, netuid, taken);
    state.deposit(events::AlphaRecycled{staker.coldkey, hotkey, taken, netuid});
    return {};
}

CallResult BurnAlpha::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    return burnAlpha(state, staker, netuid, amount);
}

CallResult AddStakeBurn::dispatch(State& state, const Origin& origin) const
{
    const Staker staker = SOMA_TRY(stakerOf(origin, hotkey));
    const Alpha alpha = limit ? SOMA_TRY(addStakeUpTo(state, staker, netuid, amount, *limit, false))
                              : SOMA_TRY(addStake(state, staker, netuid, amount));
    SOMA_TRY(burnAlpha(state, staker, netuid, alpha));
    state.deposit(events::AddStakeBurn{netuid, hotkey, amount, alpha});
    return {};
}

} // namespace soma::runtime::subtensor
