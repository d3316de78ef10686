#include "chain/runtime/pallets/subtensor/block_step/epoch_run.h"

#include "chain/runtime/epoch_observer.h"
#include "chain/runtime/pallets/subtensor/block_step/epoch_load.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/leases.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/locking.h"
#include "chain/runtime/pallets/subtensor/staking/pool_books.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/leasing.h"
#include "consensus/emission/root_proportion.h"
#include "consensus/yuma/epoch.h"

#include <algorithm>
#include <vector>

namespace soma::runtime::subtensor {

namespace {

using emission::PayoutKind;
using emission::PayoutStep;

/// One entry for each neuron, by ascending hotkey.
std::vector<emission::HotkeyEmission> emissionsOf(const EpochKeys& keys,
                                                  const yuma::SubnetOutput& output)
{
    std::vector<emission::HotkeyEmission> out;
    for (std::size_t uid = 0; uid < keys.byUid.size(); ++uid)
        out.push_back({keys.byUid[uid], output.serverEmission[uid], output.validatorEmission[uid]});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return out;
}

/// The owner's own neurons, whose incentive is withheld.
std::vector<bool> ownerHotkeys(const State& state, NetUid netuid, const EpochKeys& keys)
{
    std::vector<bool> out(keys.hotkeys.size(), false);
    std::vector<Hotkey> owned = kOwnedHotkeys.get(state, kSubnetOwner.get(state, netuid));
    if (kSubnetOwnerHotkey.contains(state, netuid))
        owned.push_back(kSubnetOwnerHotkey.get(state, netuid));
    for (const Hotkey& hotkey : owned)
        if (isRegistered(state, netuid, hotkey))
            out[keys.indexOf(hotkey)] = true;
    return out;
}

emission::EpochPayout payOf(const State& state, NetUid netuid, const EpochKeys& keys,
                            const std::vector<emission::HotkeyEmission>& emissions,
                            const emission::EpochPots& pots)
{
    emission::EpochPayoutInput in{.keys = keys.keys,
                                  .emissions = emissions,
                                  .pots = pots,
                                  .rates = {emission::ofU64Max(kTaoWeight.get(state)),
                                            emission::ofU64Max(kCKBurn.get(state))},
                                  .subnetOwner = std::nullopt,
                                  .subnetOwnerHotkey = std::nullopt,
                                  .isOwnerHotkey = ownerHotkeys(state, netuid, keys),
                                  .withheld = emission::WithheldIncentive::Burn,
                                  .autoStake = keys.autoStake};
    if (kSubnetOwner.contains(state, netuid))
        in.subnetOwner = keys.indexOf(kSubnetOwner.get(state, netuid));
    if (kSubnetOwnerHotkey.contains(state, netuid))
        in.subnetOwnerHotkey = keys.indexOf(kSubnetOwnerHotkey.get(state, netuid));
    if (kRecycleOrBurn.get(state, netuid) == RecycleOrBurn::Recycle)
        in.withheld = emission::WithheldIncentive::Recycle;
    return emission::payEpoch(in);
}

/// Books the steps one by one; their order decides the bits of the share pools.
class Cashier {
public:
    Cashier(State& state, NetUid netuid, const EpochKeys& keys,
            const std::vector<emission::HotkeyEmission>& emissions)
        : m_state(state)
        , m_netuid(netuid)
        , m_keys(keys)
        , m_emissions(emissions)
    {
    }

    void pay(const PayoutStep& step)
    {
        const Hotkey& hotkey = m_keys.hotkeys[step.key];
        const Coldkey& coldkey = m_keys.coldkeys[step.coldkey];
        switch (step.kind) {
        case PayoutKind::ChildkeyBurn:
            recycleSubnetAlpha(m_state, m_netuid, step.amount);
            break;
        case PayoutKind::OwnerCut:
            increaseStake(m_state, hotkey, coldkey, m_netuid, step.amount);
            if (const auto lease = kSubnetUidToLeaseId.get(m_state, m_netuid))
                distributeLeaseDividends(m_state, *lease, step.amount);
            autoLockOwnerCut(m_state, m_netuid, step.amount);
            break;
        case PayoutKind::MinerIncentive:
            payMiner(hotkey, coldkey, step);
            break;
        case PayoutKind::WithheldBurn:
            ++m_miner;
            burnSubnetAlpha(m_state, m_netuid, step.amount);
            break;
        case PayoutKind::WithheldRecycle:
            ++m_miner;
            recycleSubnetAlpha(m_state, m_netuid, step.amount);
            break;
        case PayoutKind::ValidatorTake:
        case PayoutKind::RootTake:
            increaseStake(m_state, hotkey, coldkey, m_netuid, step.amount);
            break;
        case PayoutKind::Dividend:
            payDividend(hotkey, step.amount);
            break;
        case PayoutKind::RootDividend:
            payRootDividend(hotkey, step.amount);
            break;
        }
    }

private:
    /// There is one step for each neuron, in the order of emissions.
    void payMiner(const Hotkey& destination, const Coldkey& owner, const PayoutStep& step)
    {
        const Hotkey& miner = m_keys.hotkeys[m_emissions[m_miner++].key];
        if (m_keys.autoStake[step.coldkey])
            m_state.deposit(
                events::AutoStakeAdded{m_netuid, destination.id, miner, owner.id, step.amount});
        increaseStake(m_state, destination, owner, m_netuid, step.amount);
    }

    void payDividend(const Hotkey& hotkey, Alpha amount)
    {
        increaseStakeOfAll(m_state, hotkey, m_netuid, amount);
        kAlphaDividendsPerSubnet.mutate(m_state, m_netuid, hotkey,
                                        [amount](Alpha& sum) { sum = saturatingAdd(sum, amount); });
        kTotalHotkeyAlphaLastEpoch.set(m_state, hotkey, m_netuid,
                                       stakeOf(m_state, hotkey, m_netuid));
    }

    void payRootDividend(const Hotkey& hotkey, Alpha amount)
    {
        addRootDividend(m_state, hotkey, m_netuid, amount);
        kRootAlphaDividendsPerSubnet.mutate(
            m_state, m_netuid, hotkey, [amount](Alpha& sum) { sum = saturatingAdd(sum, amount); });
    }

    State& m_state;
    NetUid m_netuid;
    const EpochKeys& m_keys;
    const std::vector<emission::HotkeyEmission>& m_emissions;
    std::size_t m_miner = 0;
};

} // namespace

bool isEpochInputConsistent(const State& state, NetUid netuid)
{
    std::vector<Hotkey> hotkeys;
    kKeys.forEachUnder(state, kKeys.keyPrefix(netuid),
                       [&](NetUid, Uid, const Hotkey& hotkey) { hotkeys.push_back(hotkey); });
    std::sort(hotkeys.begin(), hotkeys.end());
    return std::adjacent_find(hotkeys.begin(), hotkeys.end()) == hotkeys.end();
}

void runSubnetEpoch(State& state, NetUid netuid, const emission::EpochPots& pots)
{
    const EpochKeys keys = loadEpochKeys(state, netuid);
    const Alpha total = saturatingAdd(saturatingAdd(pots.server, pots.validator), pots.root);
    const yuma::EpochInput input = loadEpochInput(state, netuid, keys);
    if (EpochObserver* observer = state.epochObserver())
        observer->epochRan(netuid, input, total);
    const yuma::EpochOutput output = yuma::runEpoch(input, total);
    storeEpochOutput(state, netuid, output);

    const std::vector<emission::HotkeyEmission> emissions = emissionsOf(keys, output.subnet);
    const emission::EpochPayout payout = payOf(state, netuid, keys, emissions, pots);
    kAlphaDividendsPerSubnet.clear(state, netuid);
    kRootAlphaDividendsPerSubnet.clear(state, netuid);
    Cashier cashier(state, netuid, keys, emissions);
    for (const PayoutStep& step : payout.steps)
        cashier.pay(step);
    kMinerBurned.set(state, netuid, payout.minerBurned);
}

} // namespace soma::runtime::subtensor
