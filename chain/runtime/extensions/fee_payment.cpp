#include "chain/runtime/extensions/fee_payment.h"

#include "chain/primitives/validity_error.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/transaction_payment.h"

#include <algorithm>

namespace soma::runtime {

using chain::AccountId;
using chain::Coldkey;
using chain::Hotkey;
using chain::ValidityError;

namespace {

/// Stake that could pay.
struct Source {
    Hotkey hotkey;
    NetUid netuid;
};

/// Every subnet where the coldkey has alpha with the hotkey that can be sold.
std::vector<Source> allStakes(const State& state, const Coldkey& coldkey, const Hotkey& hotkey)
{
    std::vector<Source> sources;
    for (const NetUid netuid : subtensor::allSubnets(state))
        if (subtensor::kSubtokenEnabled.get(state, netuid) &&
            !subtensor::stakeOf(state, hotkey, coldkey, netuid).isZero())
            sources.push_back({hotkey, netuid});
    return sources;
}

/// What a call takes stake from, by its kind; the others pay in TAO only.
class Sources {
public:
    Sources(const State& state, const AccountId& who) : m_state(state), m_coldkey{who} {}

    std::vector<Source> operator()(const subtensor::UnstakeAll& call) const
    {
        return allStakes(m_state, m_coldkey, call.hotkey);
    }

    std::vector<Source> operator()(const subtensor::UnstakeAllAlpha& call) const
    {
        return allStakes(m_state, m_coldkey, call.hotkey);
    }

    std::vector<Source> operator()(const subtensor::MoveStake& call) const
    {
        return {{call.originHotkey, call.originNetuid}};
    }

    template <typename Call>
    std::vector<Source> operator()(const Call& call) const
    {
        if constexpr (requires { call.originNetuid; })
            return {{call.hotkey, call.originNetuid}};
        else
            return {{call.hotkey, call.netuid}};
    }

private:
    const State& m_state;
    Coldkey m_coldkey;
};

template <typename... Kinds>
std::vector<Source> sourcesOfOne(const Sources& sources, const RuntimeCall& call)
{
    std::vector<Source> found;
    const auto tryKind = [&]<typename Kind>(const Kind* typed) {
        if (typed)
            found = sources(*typed);
        return typed != nullptr;
    };
    static_cast<void>((tryKind(call.as<Kinds>()) || ...));
    return found;
}

std::vector<Source> sourcesOf(const State& state, const AccountId& who, const RuntimeCall& call)
{
    if (!call.isOf(subtensor::kPallet.name))
        return {};
    return sourcesOfOne<subtensor::RemoveStake, subtensor::RemoveStakeLimit,
                        subtensor::RemoveStakeFullLimit, subtensor::UnstakeAll,
                        subtensor::UnstakeAllAlpha, subtensor::MoveStake, subtensor::TransferStake,
                        subtensor::SwapStake, subtensor::SwapStakeLimit, subtensor::RecycleAlpha,
                        subtensor::BurnAlpha>(Sources(state, who), call);
}

/// At the spot price; what the sale itself moves is neglected.
Alpha alphaFor(const State& state, NetUid netuid, Rao tao)
{
    if (subtensor::kSubnetMechanism.get(state, netuid) != pool::kDynamic)
        return Alpha(tao.value());
    const auto price = swap::currentPrice(state, netuid);
    return Alpha(math::U64F64::fromInt(tao.value()).safeDiv(price).toInt<std::uint64_t>());
}

Result<AlphaFee> takeAlpha(State& state, const AccountId& payer, const std::vector<Source>& sources,
                           Rao fee)
{
    const std::optional<AccountId> author = aura::blockAuthor(state);
    // Alpha of several subnets pays nothing; canPayFee() has refused it before.
    if (sources.size() != 1 || !author)
        return AlphaFee{};
    const auto& [hotkey, netuid] = sources.front();
    const subtensor::Staker staker{Coldkey{payer}, hotkey};
    const Alpha all = subtensor::stakeOf(state, hotkey, staker.coldkey, netuid);
    const Alpha wanted = alphaFor(state, netuid, fee);
    const Alpha taken = wanted.isZero() ? all : std::min(wanted, all);
    StateLayer layer(state);
    const auto sold = subtensor::unstakeFromSubnetTo(state, *author, staker, netuid, taken,
                                                     subtensor::SwapTerms::payingFees());
    if (!sold)
        return ValidityError::Payment;
    layer.keep();
    return AlphaFee{netuid, taken, *sold};
}

} // namespace

bool canPayFee(const State& state, const AccountId& payer, const RuntimeCall& call, Rao fee)
{
    if (fee.isZero() || balances::canWithdrawKeeping(state, payer, fee))
        return true;
    const std::vector<Source> sources = sourcesOf(state, payer, call);
    if (sources.size() != 1)
        return false;
    const auto& [hotkey, netuid] = sources.front();
    return subtensor::stakeOf(state, hotkey, Coldkey{payer}, netuid) >=
           alphaFor(state, netuid, fee);
}

Result<WithdrawnFee> takeFee(State& state, const AccountId& payer, const RuntimeCall& call, Rao fee)
{
    if (transaction_payment::withdrawFee(state, payer, fee))
        return WithdrawnFee{payer, fee};
    const std::vector<Source> sources = sourcesOf(state, payer, call);
    if (sources.empty())
        return ValidityError::Payment;
    return WithdrawnFee{payer, SOMA_TRY(takeAlpha(state, payer, sources, fee))};
}

void settleFee(State& state, const WithdrawnFee& withdrawn, Rao actual, Rao tip)
{
    const AlphaFee* alpha = std::get_if<AlphaFee>(&withdrawn.paid);
    if (alpha)
        state.deposit(subtensor::events::TransactionFeePaidWithAlpha{withdrawn.payer, alpha->netuid,
                                                                     alpha->alpha, alpha->tao});
    const Rao paid = alpha ? Rao() : std::get<Rao>(withdrawn.paid);
    transaction_payment::settleFee(state, withdrawn.payer, paid, actual, tip);
}

} // namespace soma::runtime
