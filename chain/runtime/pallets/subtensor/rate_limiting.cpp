#include "chain/runtime/pallets/subtensor/rate_limiting.h"

#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"

#include <optional>

namespace soma::runtime::subtensor {

namespace {

/// Half an hour.
constexpr BlockSpan kSetChildrenLimit{150};

BlockSpan tempos(const State& state, NetUid netuid, std::uint64_t count)
{
    return BlockSpan(saturatingMul(std::uint64_t{kTempo.get(state, netuid)}, count));
}

/// Those that are not kept by account and subnet have a key of their own.
std::optional<RateLimitKey> ownKey(LimitedTransaction what, NetUid netuid)
{
    switch (what.kind) {
    case TransactionKind::RegisterNetwork:
        return RateLimitKey{RateLimitKey::NetworkLastRegistered{}};
    case TransactionKind::SetSubnetOwnerHotkey:
        return RateLimitKey{RateLimitKey::SetSubnetOwnerHotkey{netuid}};
    case TransactionKind::OwnerHyperparamUpdate:
        return RateLimitKey{RateLimitKey::OwnerHyperparamUpdate{netuid, what.hyperparameter}};
    default:
        return std::nullopt;
    }
}

bool hasPassed(const State& state, BlockSpan limit, BlockNumber last)
{
    return last.value() == 0 || saturatingDistance(last, now(state)) >= limit;
}

bool exceeds(const State& state, BlockSpan limit, BlockNumber last)
{
    if (limit.isZero() || last.value() == 0)
        return false;
    return saturatingDistance(last, now(state)) <= limit;
}

RateLimitKey txKey(const AccountId& who)
{
    return {RateLimitKey::LastTxBlock{who}};
}

RateLimitKey delegateTakeKey(const AccountId& who)
{
    return {RateLimitKey::LastTxBlockDelegateTake{who}};
}

RateLimitKey childkeyTakeKey(const AccountId& who)
{
    return {RateLimitKey::LastTxBlockChildKeyTake{who}};
}

} // namespace

BlockNumber now(const State& state)
{
    return BlockNumber(state.blockNumber());
}

BlockSpan rateLimit(const State& state, LimitedTransaction what)
{
    switch (what.kind) {
    case TransactionKind::SetChildren:
        return kSetChildrenLimit;
    case TransactionKind::SetChildkeyTake:
        return kTxChildkeyTakeRateLimit.get(state);
    case TransactionKind::RegisterNetwork:
        return kNetworkRateLimit.get(state);
    case TransactionKind::MechanismCountUpdate:
    case TransactionKind::MechanismEmission:
        return initial::mechanismRateLimit(state.config());
    case TransactionKind::MaxUidsTrimming:
        return initial::maxUidsTrimmingRateLimit(state.config());
    default:
        return {};
    }
}

BlockSpan rateLimitOnSubnet(const State& state, LimitedTransaction what, NetUid netuid)
{
    switch (what.kind) {
    case TransactionKind::SetWeightsVersionKey:
        return tempos(state, netuid, kWeightsVersionKeyRateLimit.get(state));
    case TransactionKind::OwnerHyperparamUpdate:
        return tempos(state, netuid, kOwnerHyperparamRateLimit.get(state));
    case TransactionKind::SetSubnetOwnerHotkey:
        return BlockSpan(initial::kSetSubnetOwnerHotkeyRateLimit);
    case TransactionKind::AddStakeBurn:
        return tempos(state, netuid, 1);
    case TransactionKind::TempoUpdate:
        return BlockSpan(initial::kMinTempo);
    default:
        return rateLimit(state, what);
    }
}

BlockNumber lastBlockOnSubnet(const State& state, LimitedTransaction what, const AccountId& who,
                              NetUid netuid)
{
    if (const auto key = ownKey(what, netuid))
        return kLastRateLimitedBlock.get(state, *key);
    return kTransactionKeyLastBlock.get(state, Hotkey{who}, netuid,
                                        static_cast<std::uint16_t>(what.kind));
}

BlockNumber lastBlock(const State& state, LimitedTransaction what, const AccountId& who)
{
    return lastBlockOnSubnet(state, what, who, kRoot);
}

void setLastBlockOnSubnet(State& state, LimitedTransaction what, const AccountId& who,
                          NetUid netuid, BlockNumber block)
{
    if (const auto key = ownKey(what, netuid)) {
        kLastRateLimitedBlock.set(state, *key, block);
        return;
    }
    kTransactionKeyLastBlock.set(state, Hotkey{who}, netuid, static_cast<std::uint16_t>(what.kind),
                                 block);
}

bool passesRateLimit(const State& state, LimitedTransaction what, const AccountId& who)
{
    return hasPassed(state, rateLimit(state, what), lastBlock(state, what, who));
}

bool passesRateLimitOnSubnet(const State& state, LimitedTransaction what, const AccountId& who,
                             NetUid netuid)
{
    return hasPassed(state, rateLimitOnSubnet(state, what, netuid),
                     lastBlockOnSubnet(state, what, who, netuid));
}

bool exceedsTxRateLimit(const State& state, BlockNumber last)
{
    return exceeds(state, kTxRateLimit.get(state), last);
}

bool exceedsDelegateTakeRateLimit(const State& state, BlockNumber last)
{
    return exceeds(state, kTxDelegateTakeRateLimit.get(state), last);
}

BlockNumber lastTx(const State& state, const AccountId& who)
{
    return kLastRateLimitedBlock.get(state, txKey(who));
}

void setLastTx(State& state, const AccountId& who, BlockNumber block)
{
    kLastRateLimitedBlock.set(state, txKey(who), block);
}

BlockNumber lastDelegateTake(const State& state, const AccountId& who)
{
    return kLastRateLimitedBlock.get(state, delegateTakeKey(who));
}

void setLastDelegateTake(State& state, const AccountId& who, BlockNumber block)
{
    kLastRateLimitedBlock.set(state, delegateTakeKey(who), block);
}

BlockNumber lastChildkeyTake(const State& state, const AccountId& who)
{
    return kLastRateLimitedBlock.get(state, childkeyTakeKey(who));
}

void setLastChildkeyTake(State& state, const AccountId& who, BlockNumber block)
{
    kLastRateLimitedBlock.set(state, childkeyTakeKey(who), block);
}

void forgetLastTx(State& state, const AccountId& who)
{
    kLastRateLimitedBlock.remove(state, txKey(who));
    kLastRateLimitedBlock.remove(state, delegateTakeKey(who));
    kLastRateLimitedBlock.remove(state, childkeyTakeKey(who));
}

BlockNumber lastNetworkRegistration(const State& state)
{
    return kLastRateLimitedBlock.get(state, {RateLimitKey::NetworkLastRegistered{}});
}

void setLastNetworkRegistration(State& state, BlockNumber block)
{
    kLastRateLimitedBlock.set(state, {RateLimitKey::NetworkLastRegistered{}}, block);
}

} // namespace soma::runtime::subtensor
