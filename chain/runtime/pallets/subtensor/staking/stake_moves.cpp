#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"

#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/pool_books.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/staking/small_nominations.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "chain/runtime/pallets/swap.h"

namespace soma::runtime::subtensor {

using math::U64F64;

namespace {

void rememberStakeBlock(State& state, const Staker& staker)
{
    kLastColdkeyHotkeyStakeBlock.set(state, staker.coldkey, staker.hotkey, now(state));
}

/// The fee is TAO in the subnet's account; without an author it is burned.
Outcome<void> payFeeInTao(State& state, NetUid netuid, Rao fee)
{
    if (const std::optional<AccountId> author = aura::blockAuthor(state))
        return transferTaoFromSubnet(state, netuid, *author, fee);
    static_cast<void>(burnTao(state, subnetAccountOf(netuid), fee));
    return {};
}

/// The fee is alpha, which the author gets as TAO; answers how much. Without an author it is
/// burned.
Outcome<Rao> payFeeInAlpha(State& state, NetUid netuid, Alpha fee)
{
    const std::optional<AccountId> author = aura::blockAuthor(state);
    if (!author) {
        burnSubnetAlpha(state, netuid, fee);
        return Rao();
    }
    const pool::SellResult sold =
        SOMA_TRY(sellToPool(state, netuid, fee, pool::PriceLimit::forSelling(), true));
    SOMA_TRY(transferTaoFromSubnet(state, netuid, *author, sold.paidOut));
    return sold.paidOut;
}

Rao atPrice(U64F64 price, Alpha alpha)
{
    return Rao(price.saturatingMul(U64F64::fromInt(alpha.value())).toInt<std::uint64_t>());
}

} // namespace

Outcome<Alpha> stakeIntoSubnet(State& state, const Staker& staker, NetUid netuid, Rao tao,
                               const SwapTerms& terms)
{
    const auto& [coldkey, hotkey] = staker;
    // Less than asked when the coldkey would end.
    const Rao paid = SOMA_TRY(transferTaoToSubnet(state, netuid, coldkey.id, tao));
    const pool::BuyResult bought =
        SOMA_TRY(buyFromPool(state, netuid, paid, terms.limit, terms.dropFees));
    if (bought.paidOut.isZero())
        return kError("AmountTooLow");
    if (!canIncreaseStake(state, hotkey, netuid, bought.paidOut))
        return kError("InsufficientLiquidity");
    increaseStake(state, hotkey, coldkey, netuid, bought.paidOut);

    SOMA_TRY(payFeeInTao(state, netuid, bought.feeToBlockAuthor));
    recordTaoInflow(state, netuid, bought.paidIn);
    refreshLock(state, coldkey, netuid);
    rememberStakeBlock(state, staker);
    if (netuid == kRoot) {
        adjustClaimedForAdded(state, hotkey, coldkey, Rao(bought.paidOut.value()));
        addToAutoClaims(state, coldkey);
    }
    state.deposit(
        events::StakeAdded{coldkey, hotkey, paid, bought.paidOut, netuid, bought.feePaid.value()});
    return bought.paidOut;
}

Outcome<Rao> unstakeFromSubnet(State& state, const Staker& staker, NetUid netuid, Alpha alpha,
                               const SwapTerms& terms)
{
    return unstakeFromSubnetTo(state, staker.coldkey.id, staker, netuid, alpha, terms);
}

Outcome<Rao> unstakeFromSubnetTo(State& state, const AccountId& beneficiary, const Staker& staker,
                                 NetUid netuid, Alpha alpha, const SwapTerms& terms)
{
    const auto& [coldkey, hotkey] = staker;
    decreaseStake(state, hotkey, coldkey, netuid, alpha);
    const pool::SellResult sold =
        SOMA_TRY(sellToPool(state, netuid, alpha, terms.limit, terms.dropFees));
    // Not all was sold when the price came to the limit.
    const Alpha unsold = saturatingSub(alpha, Alpha(saturatingAdd(sold.paidIn, sold.feePaid)));
    if (!unsold.isZero())
        increaseStake(state, hotkey, coldkey, netuid, unsold);

    SOMA_TRY(transferTaoFromSubnet(state, netuid, beneficiary, sold.paidOut));
    const Rao authorsTao = SOMA_TRY(payFeeInAlpha(state, netuid, sold.feeToBlockAuthor));
    if (netuid == kRoot) {
        adjustClaimedForRemoved(state, hotkey, coldkey, Rao(alpha.value()));
        if (!hasRootStake(state, coldkey))
            removeFromAutoClaims(state, coldkey);
    }
    recordTaoOutflow(state, netuid, saturatingAdd(sold.paidOut, authorsTao));
    refreshLock(state, coldkey, netuid);
    rememberStakeBlock(state, staker);
    state.deposit(events::StakeRemoved{coldkey, hotkey, sold.paidOut, sold.paidIn, netuid,
                                       sold.feePaid.value()});
    return sold.paidOut;
}

Outcome<Rao> moveWithinSubnet(State& state, const Staker& origin, const Staker& destination,
                              NetUid netuid, Alpha alpha)
{
    SOMA_TRY(transferLock(state, origin.coldkey, destination.coldkey, netuid, alpha));
    decreaseStake(state, origin.hotkey, origin.coldkey, netuid, alpha);
    if (netuid == kRoot)
        adjustClaimedForRemoved(state, origin.hotkey, origin.coldkey, Rao(alpha.value()));
    increaseStake(state, destination.hotkey, destination.coldkey, netuid, alpha);
    if (netuid == kRoot)
        adjustClaimedForAdded(state, destination.hotkey, destination.coldkey, Rao(alpha.value()));

    const Rao worth = atPrice(swap::currentPrice(state, netuid), alpha);
    if (worth.value() < initial::kMinStake)
        return kError("AmountTooLow");
    rememberStakeBlock(state, destination);
    state.deposit(events::StakeRemoved{origin.coldkey, origin.hotkey, worth, alpha, netuid, 0});
    state.deposit(
        events::StakeAdded{destination.coldkey, destination.hotkey, worth, alpha, netuid, 0});
    return worth;
}

Rao totalStakeOf(const State& state, const Hotkey& hotkey)
{
    U64F64 total;
    for (NetUid netuid : allSubnets(state)) {
        const U64F64 alpha = U64F64::fromInt(stakeOf(state, hotkey, netuid).value());
        total = total.saturatingAdd(alpha.saturatingMul(swap::currentPrice(state, netuid)));
    }
    return Rao(total.toInt<std::uint64_t>());
}

void clearSmallNomination(State& state, const Staker& staker, NetUid netuid)
{
    const auto& [coldkey, hotkey] = staker;
    if (ownsHotkey(state, coldkey, hotkey))
        return;
    const Alpha alpha = stakeOf(state, hotkey, coldkey, netuid);
    const U64F64 least =
        U64F64::fromInt(nominatorMinimum(state)).safeDiv(swap::currentPrice(state, netuid));
    if (alpha.isZero() || alpha.value() >= least.toInt<std::uint64_t>())
        return;
    // The reference keeps what a failed attempt has done until then; so do we, without a layer.
    if (!unstakeFromSubnet(state, staker, netuid, alpha, SwapTerms::selling()))
        decreaseStake(state, hotkey, coldkey, netuid, stakeOf(state, hotkey, coldkey, netuid));
    forceReduceLock(state, coldkey, netuid, alpha);
}

} // namespace soma::runtime::subtensor
