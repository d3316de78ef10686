#include "chain/runtime/pallets/subtensor/staking/stake_checks.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/pool/swap_limits.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

constexpr Rao kMinStake{initial::kMinStake};

/// For limits root counts as stable, whatever its mechanism says.
pool::Pool poolForLimits(const State& state, NetUid netuid)
{
    pool::Pool pool = swap::loadPool(state, netuid);
    if (netuid == kRoot)
        pool.mechanism = 0;
    return pool;
}

bool isBounded(const State& state, NetUid netuid)
{
    return netuid != kRoot && kSubnetMechanism.get(state, netuid) == pool::kDynamic;
}

template <typename T>
Outcome<T> outcomeOf(const Result<T>& result)
{
    if (!result)
        return swap::errorOf(result.error());
    return *result;
}

/// The least stake and what swapping it costs.
Rao leastToAdd(const State& state, NetUid netuid)
{
    const Outcome<pool::BuyResult> least = swap::simulateBuy(state, netuid, kMinStake);
    if (least)
        return saturatingAdd(kMinStake, least->feePaid);
    const pool::Pool pool = swap::loadPool(state, netuid);
    return saturatingAdd(kMinStake, Rao(pool::swapFee(pool, kMinStake.value(), false)));
}

Outcome<void> ensureSwapToMove(const State& state, const Transition& what,
                               const Bound<Alpha>& bound)
{
    const Outcome<pool::SellResult> sold =
        swap::simulateSell(state, what.originNetuid, what.amount);
    if (!sold)
        return kError("InsufficientLiquidity");
    if (sold->paidOut <= kMinStake)
        return kError("AmountTooLow");
    if (!bound.allowPartial && what.amount > bound.most)
        return kError("SlippageTooHigh");
    return {};
}

} // namespace

Outcome<void> ensureSubtokenEnabled(const State& state, NetUid netuid)
{
    if (!kSubtokenEnabled.get(state, netuid))
        return kError("SubtokenDisabled");
    return {};
}

Outcome<void> ensureInputFits(const State& state, NetUid netuid, Rao amount)
{
    const Rao reserve = kSubnetTAO.get(state, netuid);
    if (isBounded(state, netuid) &&
        amount.value() > saturatingMul(reserve.value(), pool::kMaxInputMultiple))
        return kError("InsufficientLiquidity");
    return {};
}

Outcome<void> ensureInputFits(const State& state, NetUid netuid, Alpha amount)
{
    const Alpha reserve = kSubnetAlphaIn.get(state, netuid);
    if (isBounded(state, netuid) &&
        amount.value() > saturatingMul(reserve.value(), pool::kMaxInputMultiple))
        return kError("InsufficientLiquidity");
    return {};
}

Outcome<Rao> maxAmountAdd(const State& state, NetUid netuid, Rao limitPrice)
{
    return outcomeOf(pool::maxAmountAdd(poolForLimits(state, netuid), {limitPrice.value()}));
}

Outcome<Alpha> maxAmountRemove(const State& state, NetUid netuid, Rao limitPrice)
{
    return outcomeOf(pool::maxAmountRemove(poolForLimits(state, netuid), {limitPrice.value()}));
}

Outcome<Alpha> maxAmountMove(const State& state, NetUid origin, NetUid destination, Rao limitPrice)
{
    return outcomeOf(pool::maxAmountMove(poolForLimits(state, origin),
                                         poolForLimits(state, destination), {limitPrice.value()}));
}

Outcome<void> ensureCanAddStake(const State& state, const Staker& staker, NetUid netuid, Rao amount,
                                const Bound<Rao>& bound)
{
    const auto& [coldkey, hotkey] = staker;
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    SOMA_TRY(ensureSubtokenEnabled(state, netuid));
    if (amount < leastToAdd(state, netuid))
        return kError("AmountTooLow");
    if (!bound.allowPartial && amount > bound.most)
        return kError("SlippageTooHigh");
    const Rao possible = std::min(amount, bound.most);
    if (possible > spendableBalance(state, coldkey.id))
        return kError("NotEnoughBalanceToStake");
    if (!hotkeyExists(state, hotkey))
        return kError("HotKeyAccountNotExists");

    const Outcome<pool::BuyResult> bought = swap::simulateBuy(state, netuid, possible);
    if (!bought)
        return kError("InsufficientLiquidity");
    if (bought->paidIn < kMinStake)
        return kError("AmountTooLow");
    if (bought->paidOut.isZero() || !canIncreaseStake(state, hotkey, netuid, bought->paidOut))
        return kError("InsufficientLiquidity");
    return {};
}

Outcome<void> ensureCanRemoveStake(const State& state, const Staker& staker, NetUid netuid,
                                   Alpha amount, const Bound<Alpha>& bound)
{
    const auto& [coldkey, hotkey] = staker;
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    if (amount.isZero())
        return kError("AmountTooLow");
    const Alpha held = stakeOf(state, hotkey, coldkey, netuid);
    if (held < amount)
        return kError("NotEnoughStakeToWithdraw");
    const Outcome<pool::SellResult> sold = swap::simulateSell(state, netuid, amount);
    if (!sold)
        return kError("InsufficientLiquidity");
    // All of it may go, however little that is.
    if (held != amount && sold->paidOut < kMinStake)
        return kError("AmountTooLow");
    if (!bound.allowPartial && amount > bound.most)
        return kError("SlippageTooHigh");
    if (!hotkeyExists(state, hotkey))
        return kError("HotKeyAccountNotExists");
    return ensureAvailableToUnstake(state, coldkey, netuid, amount);
}

Outcome<void> ensureCanMove(const State& state, const Transition& what, const Bound<Alpha>& bound)
{
    if (what.origin == what.destination && !what.crossesSubnets())
        return kError("SameNetuid");
    if (!subnetExists(state, what.originNetuid) || !subnetExists(state, what.destinationNetuid))
        return kError("SubnetNotExists");
    SOMA_TRY(ensureSubtokenEnabled(state, what.originNetuid));
    SOMA_TRY(ensureSubtokenEnabled(state, what.destinationNetuid));
    if (!hotkeyExists(state, what.origin.hotkey) || !hotkeyExists(state, what.destination.hotkey))
        return kError("HotKeyAccountNotExists");
    if (what.amount > stakeOf(state, what.origin.hotkey, what.origin.coldkey, what.originNetuid))
        return kError("NotEnoughStakeToWithdraw");
    if (what.crossesSubnets())
        SOMA_TRY(ensureSwapToMove(state, what, bound));
    if (what.asksToggle && (!kTransferToggle.get(state, what.originNetuid) ||
                            !kTransferToggle.get(state, what.destinationNetuid)))
        return kError("TransferDisallowed");
    if (what.crossesSubnets())
        SOMA_TRY(
            ensureAvailableToUnstake(state, what.origin.coldkey, what.originNetuid, what.amount));
    return {};
}

} // namespace soma::runtime::subtensor
