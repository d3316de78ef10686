#include "chain/runtime/pallets/subtensor/registration/register_calls.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/owner_rules.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/pool_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "consensus/emission/registration_price.h"

namespace soma::runtime::subtensor {

namespace {

emission::BurnBounds burnBounds(const State& state, NetUid netuid)
{
    return {kMinBurn.get(state, netuid), kMaxBurn.get(state, netuid)};
}

Outcome<void> ensureOrdinarySubnet(const State& state, NetUid netuid)
{
    if (netuid == kRoot)
        return kError("RegistrationNotPermittedOnRootSubnet");
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    return {};
}

/// Everything that may stand in the way before anything is paid.
Outcome<void> ensureCanRegister(State& state, NetUid netuid, const Coldkey& coldkey,
                                const Hotkey& hotkey, Rao price)
{
    SOMA_TRY(ensureOrdinarySubnet(state, netuid));
    if (!kNetworkRegistrationAllowed.get(state, netuid))
        return kError("SubNetRegistrationDisabled");
    if (isRegistered(state, netuid, hotkey))
        return kError("HotKeyAlreadyRegisteredInSubNet");
    if (spendableBalance(state, coldkey.id) < price)
        return kError("NotEnoughBalanceToStake");
    SOMA_TRY(createAccountIfAbsent(state, coldkey, hotkey));
    if (!ownsHotkey(state, coldkey, hotkey))
        return kError("NonAssociatedColdKey");
    const std::uint16_t room = kMaxAllowedUids.get(state, netuid);
    if (room == 0 || (neuronCount(state, netuid) >= room && !neuronToPrune(state, netuid)))
        return kError("NoNeuronIdAvailable");
    return {};
}

/// The price buys alpha, and that alpha is gone. Answers what was paid.
Outcome<Rao> burnPrice(State& state, NetUid netuid, const Coldkey& coldkey, Rao price)
{
    const Rao paid = SOMA_TRY(transferTaoToSubnet(state, netuid, coldkey.id, price));
    const pool::BuyResult bought =
        SOMA_TRY(buyFromPool(state, netuid, paid, pool::PriceLimit::forBuying(), false));
    kSubnetAlphaOut.mutate(state, netuid,
                           [&](Alpha& out) { out = saturatingSub(out, bought.paidOut); });
    return paid;
}

Outcome<void> registerNeuron(State& state, const Origin& origin, NetUid netuid,
                             const Hotkey& hotkey)
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const Rao price = kBurn.get(state, netuid);
    SOMA_TRY(ensureCanRegister(state, netuid, coldkey, hotkey, price));
    const Rao paid = SOMA_TRY(burnPrice(state, netuid, coldkey, price));
    const Uid uid = SOMA_TRY(placeNeuron(state, netuid, hotkey));
    kBurn.set(state, netuid,
              emission::bumpedBurn(price, burnBounds(state, netuid),
                                   kBurnIncreaseMult.get(state, netuid)));
    kRegistrationsThisBlock.mutate(
        state, netuid, [](std::uint16_t& n) { n = saturatingAdd(n, std::uint16_t{1}); });
    kRAORecycledForRegistration.mutate(state, netuid,
                                       [price](Rao& sum) { sum = saturatingAdd(sum, price); });
    recordTaoInflow(state, netuid, paid);
    state.deposit(events::NeuronRegistered{netuid, uid, hotkey});
    return {};
}

Outcome<void> ensureRootHasRoomNow(const State& state)
{
    if (kRegistrationsThisBlock.get(state, kRoot) >= kMaxRegistrationsPerBlock.get(state, kRoot))
        return kError("TooManyRegistrationsThisBlock");
    const auto most =
        saturatingMul(kTargetRegistrationsPerInterval.get(state, kRoot), std::uint16_t{3});
    if (kRegistrationsThisInterval.get(state, kRoot) >= most)
        return kError("TooManyRegistrationsThisInterval");
    return {};
}

/// Takes the place of the first one with the least stake, if the newcomer has more.
Outcome<Uid> replaceOnRoot(State& state, const Hotkey& hotkey)
{
    Alpha least = Alpha::max();
    Uid place{0};
    kKeys.forEachUnder(state, kKeys.keyPrefix(kRoot), [&](NetUid, Uid uid, const Hotkey& member) {
        const Alpha stake = stakeOf(state, member, kRoot);
        if (stake < least) {
            least = stake;
            place = uid;
        }
    });
    SOMA_TRY(hotkeyAt(state, kRoot, place));
    if (least >= stakeOf(state, hotkey, kRoot))
        return kError("StakeTooLowForRoot");
    replaceNeuron(state, kRoot, place, hotkey);
    return place;
}

Outcome<Uid> placeOnRoot(State& state, const Hotkey& hotkey)
{
    const Uid next(neuronCount(state, kRoot));
    if (next.value() >= kMaxAllowedUids.get(state, kRoot))
        return replaceOnRoot(state, hotkey);
    appendNeuron(state, kRoot, hotkey);
    return next;
}

Outcome<void> registerOnRoot(State& state, const Origin& origin, const Hotkey& hotkey)
{
    if (!subnetExists(state, kRoot))
        return kError("RootNetworkDoesNotExist");
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(ensureRootHasRoomNow(state));
    if (isRegistered(state, kRoot, hotkey))
        return kError("HotKeyAlreadyRegisteredInSubNet");
    SOMA_TRY(createAccountIfAbsent(state, coldkey, hotkey));
    const Uid uid = SOMA_TRY(placeOnRoot(state, hotkey));
    if (!kDelegates.contains(state, hotkey))
        kDelegates.set(state, hotkey, initial::kDelegateTake);
    const auto countOne = [](std::uint16_t& n) { n = saturatingAdd(n, std::uint16_t{1}); };
    kRegistrationsThisInterval.mutate(state, kRoot, countOne);
    kRegistrationsThisBlock.mutate(state, kRoot, countOne);
    state.deposit(events::NeuronRegistered{kRoot, uid, hotkey});
    return {};
}

} // namespace

void updateRegistrationPrices(State& state)
{
    for (const NetUid netuid : allSubnets(state)) {
        const Rao before = kBurn.get(state, netuid);
        const Rao after = emission::decayedBurn(before, burnBounds(state, netuid),
                                                kBurnHalfLife.get(state, netuid), now(state));
        if (after != before)
            kBurn.set(state, netuid, after);
        kRegistrationsThisBlock.set(state, netuid, 0);
        if (netuid == kRoot && emission::isEpochDue(loadSchedule(state, netuid), now(state)))
            kRegistrationsThisInterval.set(state, netuid, 0);
    }
}

CallResult Register::dispatch(State& state, const Origin& origin) const
{
    return registerNeuron(state, origin, netuid, hotkey);
}

CallResult BurnedRegister::dispatch(State& state, const Origin& origin) const
{
    return registerNeuron(state, origin, netuid, hotkey);
}

CallResult RegisterLimit::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSigned(origin));
    SOMA_TRY(ensureOrdinarySubnet(state, netuid));
    if (kBurn.get(state, netuid) > Rao(limitPrice))
        return kError("RegistrationPriceLimitExceeded");
    return registerNeuron(state, origin, netuid, hotkey);
}

CallResult RootRegister::dispatch(State& state, const Origin& origin) const
{
    return registerOnRoot(state, origin, hotkey);
}

} // namespace soma::runtime::subtensor
