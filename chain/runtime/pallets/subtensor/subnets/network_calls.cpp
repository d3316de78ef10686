#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/subnet_pool.h"
#include "chain/runtime/pallets/subtensor/subnets/symbols.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "consensus/emission/block_emission.h"
#include "consensus/emission/network_lock_cost.h"

#include <algorithm>
#include <tuple>

namespace soma::runtime::subtensor {

namespace {

constexpr std::uint16_t kDynamic = 1;
constexpr Rao kFirstBurn{1'000'000'000};

/// Root does not count.
std::uint16_t subnetCount(const State& state)
{
    std::uint16_t count = 0;
    kNetworksAdded.forEach(state, [&count](NetUid netuid, bool added) {
        if (added && netuid != kRoot)
            ++count;
    });
    return count;
}

NetUid nextNetUid(const State& state)
{
    NetUid next{1};
    while (kNetworksAdded.contains(state, next))
        next = NetUid(static_cast<std::uint16_t>(next.value() + 1));
    return next;
}

template <typename Map>
void makeExplicit(State& state, const Map& map, NetUid netuid)
{
    if (!map.contains(state, netuid))
        map.set(state, netuid, map.get(state, netuid));
}

/// Checks 1 to 5, in order; answers who registers.
Outcome<Coldkey> ensureMayRegister(const State& state, const Origin& origin, const Hotkey& hotkey)
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    if (hotkeyExists(state, hotkey) && !ownsHotkey(state, coldkey, hotkey))
        return kError("NonAssociatedColdKey");
    if (subnetOfAccount(hotkey.id))
        return kError("CannotUseSystemAccount");
    if (now(state) < kNetworkRegistrationStartBlock.get(state))
        return kError("SubNetRegistrationDisabled");
    const auto kind = LimitedTransaction::of(TransactionKind::RegisterNetwork);
    if (!passesRateLimit(state, kind, coldkey.id))
        return kError("NetworkTxRateLimitExceeded");
    return coldkey;
}

/// The number for the new subnet; one that is there already has to go first.
struct Place {
    NetUid netuid;
    bool isTaken = false;
};

Outcome<Place> findPlace(const State& state)
{
    if (subnetCount(state) < kSubnetLimit.get(state))
        return Place{nextNetUid(state)};
    const std::optional<NetUid> weakest = networkToPrune(state);
    if (!weakest)
        return kError("SubnetLimitReached");
    return Place{*weakest, true};
}

/// The lock becomes the pool's TAO, with as much alpha as the other subnets' prices say.
void fillPool(State& state, NetUid netuid, Rao locked, math::U64F64 price)
{
    const Rao tao = std::max(locked, kNetworkMinLockCost.get(state));
    const auto alpha = math::U64F64::fromInt(tao.value()).safeDiv(price);
    kSubnetTAO.set(state, netuid, tao);
    kSubnetAlphaIn.set(state, netuid, Alpha(alpha.toInt<std::uint64_t>()));
    kSubnetLocked.set(state, netuid, locked);
    kSubnetAlphaOut.set(state, netuid, Alpha());
    kSubnetVolume.set(state, netuid, u128{0});
    // The pool holds at least the whole lock, so nothing is left to recycle.
    kRAORecycledForRegistration.set(state, netuid, saturatingSub(locked, tao));
    if (!tao.isZero())
        increaseTotalStake(state, tao);
}

void setOwner(State& state, NetUid netuid, const Coldkey& coldkey, const Hotkey& hotkey)
{
    kSubnetOwner.set(state, netuid, coldkey);
    kSubnetOwnerHotkey.set(state, netuid, hotkey);
    state.deposit(events::SubnetOwnerHotkeySet{netuid, hotkey});
}

Outcome<void> setIdentity(State& state, NetUid netuid,
                          const std::optional<SubnetIdentity>& identity)
{
    if (!identity)
        return {};
    if (!isValidIdentity(*identity))
        return kError("InvalidIdentity");
    kSubnetIdentitiesV3.set(state, netuid, *identity);
    state.deposit(events::SubnetIdentitySet{netuid});
    return {};
}

/// Effects 3 to 7, from the first setting to the filled pool.
Outcome<void> createNetwork(State& state, NetUid netuid, const Coldkey& coldkey,
                            const Hotkey& hotkey, Rao lock)
{
    const math::U64F64 price = medianSpotPrice(state);
    initNewNetwork(state, netuid);
    const Rao locked = SOMA_TRY(transferTaoToSubnet(state, netuid, coldkey.id, lock));
    kNetworkLastLockCost.set(state, locked);
    setLastNetworkRegistration(state, now(state));
    SOMA_TRY(createAccountIfAbsent(state, coldkey, hotkey));
    appendNeuron(state, netuid, hotkey);
    kSubnetMechanism.set(state, netuid, kDynamic);
    kNetworkRegisteredAt.set(state, netuid, now(state));
    kRegisteredSubnetCounter.mutate(
        state, netuid, [](std::uint64_t& n) { n = saturatingAdd(n, std::uint64_t{1}); });
    kTokenSymbol.set(state, netuid, nextAvailableSymbol(state, netuid));
    setOwner(state, netuid, coldkey, hotkey);
    fillPool(state, netuid, locked, price);
    return {};
}

Outcome<void> registerNetwork(State& state, const Origin& origin, const Hotkey& hotkey,
                              const std::optional<SubnetIdentity>& identity)
{
    const Coldkey coldkey = SOMA_TRY(ensureMayRegister(state, origin, hotkey));
    const Place place = SOMA_TRY(findPlace(state));
    const Rao lock = networkLockCost(state);
    if (spendableBalance(state, coldkey.id) < lock)
        return kError("CannotAffordLockCost");
    if (place.isTaken)
        SOMA_TRY(dissolveNetwork(state, place.netuid));
    SOMA_TRY(createNetwork(state, place.netuid, coldkey, hotkey, lock));
    SOMA_TRY(setIdentity(state, place.netuid, identity));
    // Root validators lend the owner their stake; one who cannot does not matter.
    static_cast<void>(adoptOwnerHotkey(state, place.netuid));
    state.deposit(events::NetworkAdded{place.netuid, kDynamic});
    // Root decides which new subnets share in the block's TAO.
    kSubnetEmissionEnabled.set(state, place.netuid, false);
    return {};
}

} // namespace

void initNewNetwork(State& state, NetUid netuid)
{
    const std::uint16_t tempo = initial::tempo(state.config());
    const std::uint64_t stagger = netuid.value() % std::max<std::uint64_t>(tempo, 1);
    kSubnetworkN.set(state, netuid, 0);
    kNetworksAdded.set(state, netuid, true);
    kTempo.set(state, netuid, tempo);
    kLastEpochBlock.set(state, netuid, BlockNumber(saturatingSub(now(state).value(), stagger)));
    kTotalNetworks.mutate(state, [](std::uint16_t& n) { n = saturatingAdd(n, std::uint16_t{1}); });

    kNetworkRegistrationAllowed.set(state, netuid, true);
    state.deposit(events::RegistrationAllowed{netuid, true});
    kMaxAllowedUids.set(state, netuid, 256);
    state.deposit(events::MaxAllowedUidsSet{netuid, 256});
    kMaxAllowedValidators.set(state, netuid, 64);
    state.deposit(events::MaxAllowedValidatorsSet{netuid, 64});
    kMinAllowedWeights.set(state, netuid, 1);
    state.deposit(events::MinAllowedWeightSet{netuid, 1});
    kImmunityPeriod.set(state, netuid, 5000);
    state.deposit(events::ImmunityPeriodSet{netuid, 5000});
    kYuma3On.set(state, netuid, true);
    kBurn.set(state, netuid, kFirstBurn);
    kSubnetEmissionEnabled.set(state, netuid, true);

    makeExplicit(state, kKappa, netuid);
    makeExplicit(state, kActivityCutoff, netuid);
    makeExplicit(state, kRegistrationsThisInterval, netuid);
}

Rao networkLockCost(State& state)
{
    const Rao issuance = kTotalIssuance.get(state);
    const std::uint64_t emission = emission::blockEmission(issuance.value());
    if (issuance < kMaxIssuance && kBlockEmission.get(state) != emission)
        kBlockEmission.set(state, emission);
    return emission::networkLockCost({.lastLock = kNetworkLastLockCost.get(state),
                                      .minLock = kNetworkMinLockCost.get(state),
                                      .lastLockBlock = lastNetworkRegistration(state),
                                      .block = now(state),
                                      .interval = emission::lockReductionInterval(
                                          kNetworkLockReductionInterval.get(state), issuance)});
}

std::optional<NetUid> networkToPrune(const State& state)
{
    const BlockSpan immunity = kNetworkImmunityPeriod.get(state);
    std::optional<std::tuple<math::U64F64, BlockNumber>> worst;
    std::optional<NetUid> found;
    kNetworksAdded.forEach(state, [&](NetUid netuid, bool added) {
        const BlockNumber since = kNetworkRegisteredAt.get(state, netuid);
        if (!added || netuid == kRoot || now(state) < saturatingAdvance(since, immunity))
            return;
        const std::tuple candidate{movingPriceOf(state, netuid), since};
        if (!worst || candidate < *worst) {
            worst = candidate;
            found = netuid;
        }
    });
    return found;
}

CallResult RegisterNetwork::dispatch(State& state, const Origin& origin) const
{
    return registerNetwork(state, origin, hotkey, std::nullopt);
}

CallResult RegisterNetworkWithIdentity::dispatch(State& state, const Origin& origin) const
{
    return registerNetwork(state, origin, hotkey, identity);
}

CallResult StartCall::dispatch(State& state, const Origin& origin) const
{
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    SOMA_TRY(ensureSubnetOwner(state, origin, netuid));
    if (kFirstEmissionBlockNumber.contains(state, netuid))
        return kError("FirstEmissionBlockNumberAlreadySet");
    const BlockNumber allowed =
        saturatingAdvance(kNetworkRegisteredAt.get(state, netuid), kStartCallDelay.get(state));
    if (now(state) < allowed)
        return kError("NeedWaitingMoreBlocksToStarCall");
    const BlockNumber next = saturatingAdvance(now(state), BlockSpan(1));
    kFirstEmissionBlockNumber.set(state, netuid, next);
    kSubtokenEnabled.set(state, netuid, true);
    state.deposit(events::FirstEmissionBlockNumberSet{netuid, next});
    return {};
}

} // namespace soma::runtime::subtensor
