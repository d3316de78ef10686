#include "chain/runtime/pallets/subtensor/staking/calls_move.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/stake_checks.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/tao.h"

#include <algorithm>
#include <optional>

namespace soma::runtime::subtensor {

namespace {

struct MoveLimit {
    Rao price;
    bool allowPartial = false;
};

/// Out of one subnet and into the other by way of TAO; answers the TAO. One fee is charged: the
/// origin's, or the destination's when the origin is root.
Outcome<Rao> moveAcross(State& state, const Transition& what, Alpha amount)
{
    const bool fromRoot = what.originNetuid == kRoot;
    const Coldkey& from = what.origin.coldkey;
    const Coldkey& to = what.destination.coldkey;
    const Rao tao = SOMA_TRY(unstakeFromSubnet(state, what.origin, what.originNetuid, amount,
                                               {pool::PriceLimit::forSelling(), fromRoot}));
    if (from != to)
        SOMA_TRY(transferTao(state, from.id, to.id, tao));
    // Too little to stake stays where it is.
    if (tao.value() < initial::kMinStake)
        return tao;
    if (ownerOf(state, what.destination.hotkey) != to)
        maybeBecomeDelegate(state, what.destination.hotkey);
    SOMA_TRY(stakeIntoSubnet(state, what.destination, what.destinationNetuid, tao,
                             {pool::PriceLimit::forBuying(), !fromRoot}));
    return tao;
}

/// Answers what was moved, in TAO.
Outcome<Rao> moveStake(State& state, Transition what, std::optional<MoveLimit> limit)
{
    // The fee may already have been taken out of the stake.
    what.amount = std::min(
        what.amount, stakeOf(state, what.origin.hotkey, what.origin.coldkey, what.originNetuid));
    Bound<Alpha> bound{what.amount};
    if (limit && what.crossesSubnets())
        bound = {
            SOMA_TRY(maxAmountMove(state, what.originNetuid, what.destinationNetuid, limit->price)),
            limit->allowPartial};
    SOMA_TRY(ensureCanMove(state, what, bound));
    const Alpha amount = std::min(what.amount, bound.most);
    if (what.crossesSubnets())
        return moveAcross(state, what, amount);
    return moveWithinSubnet(state, what.origin, what.destination, what.originNetuid, amount);
}

Outcome<Rao> swapStake(State& state, const Staker& staker, NetUid from, NetUid to, Alpha amount,
                       std::optional<MoveLimit> limit)
{
    const Rao tao = SOMA_TRY(moveStake(state, {staker, staker, from, to, amount}, limit));
    state.deposit(events::StakeSwapped{staker.coldkey, staker.hotkey, from, to, tao});
    return tao;
}

} // namespace

CallResult MoveStake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const Rao tao = SOMA_TRY(moveStake(state,
                                       {{coldkey, originHotkey},
                                        {coldkey, destinationHotkey},
                                        originNetuid,
                                        destinationNetuid,
                                        alphaAmount},
                                       std::nullopt));
    state.deposit(events::StakeMoved{coldkey, originHotkey, originNetuid, destinationHotkey,
                                     destinationNetuid, tao});
    return {};
}

CallResult TransferStake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const Rao tao = SOMA_TRY(moveStake(state,
                                       {{coldkey, hotkey},
                                        {destinationColdkey, hotkey},
                                        originNetuid,
                                        destinationNetuid,
                                        alphaAmount,
                                        true},
                                       std::nullopt));
    state.deposit(events::StakeTransferred{coldkey, destinationColdkey, hotkey, originNetuid,
                                           destinationNetuid, tao});
    return {};
}

CallResult SwapStake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(swapStake(state, {coldkey, hotkey}, originNetuid, destinationNetuid, alphaAmount,
                       std::nullopt));
    return {};
}

CallResult SwapStakeLimit::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(swapStake(state, {coldkey, hotkey}, originNetuid, destinationNetuid, alphaAmount,
                       MoveLimit{limitPrice, allowPartial}));
    return {};
}

} // namespace soma::runtime::subtensor
