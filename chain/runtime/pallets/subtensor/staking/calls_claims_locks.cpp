#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

namespace soma::runtime::subtensor {

namespace {

constexpr std::size_t kMaxSubnetClaims = 5;
constexpr std::uint64_t kMaxNumRootClaims = 50;
constexpr std::uint64_t kMaxRootClaimThreshold = 10'000'000;

} // namespace

CallResult ClaimRoot::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    if (subnets.empty() || subnets.size() > kMaxSubnetClaims)
        return kError("InvalidSubnetNumber");
    addToAutoClaims(state, coldkey);
    const Weight used = SOMA_TRY(claimRoot(state, coldkey, subnets));
    return PostInfo{.actualWeight = used};
}

CallResult SetRootClaimType::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const auto* keep = std::get_if<RootClaimType::KeepSubnets>(&newRootClaimType.choice);
    if (keep && keep->subnets.empty())
        return kError("InvalidSubnetNumber");
    addToAutoClaims(state, coldkey);
    setRootClaimType(state, coldkey, newRootClaimType);
    return {};
}

CallResult SudoSetNumRootClaims::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    if (newValue > kMaxNumRootClaims)
        return kError("InvalidNumRootClaim");
    kNumRootClaim.set(state, newValue);
    return {};
}

CallResult SudoSetRootClaimThreshold::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSubnetOwnerOrRoot(state, origin, netuid));
    if (newValue > kMaxRootClaimThreshold)
        return kError("InvalidRootClaimThreshold");
    kRootClaimableThreshold.set(state, netuid, math::I96F32::fromInt(newValue));
    return {};
}

CallResult LockStake::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    return lockStake(state, coldkey, netuid, hotkey, amount);
}

CallResult MoveLock::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    return moveLock(state, coldkey, destinationHotkey, netuid);
}

CallResult SetPerpetualLock::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    setPerpetualLock(state, coldkey, netuid, enabled);
    return {};
}

CallResult SetRejectLockedAlpha::dispatch(State& state, const Origin& origin) const
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    setAcceptsLockedAlpha(state, coldkey, !enabled);
    state.deposit(events::RejectLockedAlphaUpdated{coldkey, enabled});
    return {};
}

} // namespace soma::runtime::subtensor
