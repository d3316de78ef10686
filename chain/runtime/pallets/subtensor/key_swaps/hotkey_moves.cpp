#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_moves.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/voting_power.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <algorithm>
#include <set>

namespace soma::runtime::subtensor {

namespace {

class Mover {
public:
    Mover(State& state, const HotkeySwap& swap, NetUid netuid)
        : m_state(state)
        , m_from(swap.from)
        , m_to(swap.to)
        , m_netuid(netuid)
    {
    }

    Weight weight() const { return m_weight; }

    /// What only a neuron has.
    void movePlace()
    {
        const bool isMember = kIsNetworkMember.take(m_state, m_from, m_netuid);
        kIsNetworkMember.set(m_state, m_to, m_netuid, isMember);
        count(1, 2);
        if (!isMember)
            return;
        moveUid();
        moveEntry(kPrometheus, m_netuid);
        moveEntry(kAxons, m_netuid);
        for (const MechanismIndex index : mechanismIndices(m_state, m_netuid))
            moveCommits(index);
        renameLoadedEmission();
        moveEntry(kNeuronCertificates, m_netuid);
    }

    void moveChildkeyTake()
    {
        if (!kChildkeyTake.contains(m_state, m_from, m_netuid))
            return;
        const std::uint16_t take = kChildkeyTake.take(m_state, m_from, m_netuid);
        kChildkeyTake.set(m_state, m_to, m_netuid, take);
        count(1, 2);
    }

    Outcome<void> moveFamilyLinks()
    {
        const Weight used = SOMA_TRY(moveFamily(m_state, m_from, m_to, m_netuid));
        m_weight = m_weight.plus(used);
        return {};
    }

    /// Whoever stakes its incentive with the old hotkey. The new one's own list is overwritten, as
    /// in the reference.
    void moveAutoStakers()
    {
        if (!kAutoStakeDestinationColdkeys.contains(m_state, m_from, m_netuid))
            return;
        const std::vector<Coldkey> coldkeys =
            kAutoStakeDestinationColdkeys.take(m_state, m_from, m_netuid);
        for (const Coldkey& coldkey : coldkeys)
            kAutoStakeDestination.set(m_state, coldkey, m_netuid, m_to);
        kAutoStakeDestinationColdkeys.set(m_state, m_to, m_netuid, coldkeys);
    }

    Outcome<void> moveOwnership()
    {
        if (!kSubnetOwnerHotkey.contains(m_state, m_netuid))
            return {};
        count(1, 0);
        if (kSubnetOwnerHotkey.get(m_state, m_netuid) != m_from)
            return {};
        if (subnetOfAccount(m_to.id))
            return kError("CannotUseSystemAccount");
        kSubnetOwnerHotkey.set(m_state, m_netuid, m_to);
        m_state.deposit(events::SubnetOwnerHotkeySet{m_netuid, m_to});
        count(0, 1);
        return {};
    }

    void moveDividends()
    {
        const Alpha lastEpoch = kTotalHotkeyAlphaLastEpoch.take(m_state, m_from, m_netuid);
        kTotalHotkeyAlphaLastEpoch.mutate(m_state, m_to, m_netuid, [lastEpoch](Alpha& sum) {
            sum = saturatingAdd(sum, lastEpoch);
        });
        const Alpha dividends = kAlphaDividendsPerSubnet.take(m_state, m_netuid, m_from);
        kAlphaDividendsPerSubnet.mutate(m_state, m_netuid, m_to, [dividends](Alpha& sum) {
            sum = saturatingAdd(sum, dividends);
        });
        moveVotingPower(m_state, m_from, m_to, m_netuid);
        count(6, 6);
    }

    void moveStake()
    {
        for (const Coldkey& coldkey : stakers()) {
            const Alpha amount = stakeOf(m_state, m_from, coldkey, m_netuid);
            decreaseStake(m_state, m_from, coldkey, m_netuid, amount);
            increaseStake(m_state, m_to, coldkey, m_netuid, amount);
            count(3, 2);
            const std::vector<Hotkey> known = kStakingHotkeys.get(m_state, coldkey);
            if (has(known, m_from) && !has(known, m_to)) {
                addStakingHotkey(m_state, coldkey, m_to);
                count(0, 1);
            }
        }
    }

    /// Root stakers' claims on all subnets follow their root stake.
    void moveClaims()
    {
        moveClaimable();
        count(3, 2);
        for (const auto& [netuid, rate] : kRootClaimable.get(m_state, m_to)) {
            std::vector<Coldkey> coldkeys;
            kRootClaimed.forEachUnder(m_state, kRootClaimed.keyPrefix(netuid, m_from),
                                      [&](NetUid, const Hotkey&, const Coldkey& coldkey, u128) {
                                          coldkeys.push_back(coldkey);
                                      });
            count(coldkeys.size(), 0);
            for (const Coldkey& coldkey : coldkeys) {
                moveRootClaimed(m_state, netuid, {coldkey, m_from}, {coldkey, m_to});
                count(2, 2);
            }
        }
        if (!kAutoParentDelegationEnabled.contains(m_state, m_from))
            return;
        const bool enabled = kAutoParentDelegationEnabled.take(m_state, m_from);
        kAutoParentDelegationEnabled.set(m_state, m_to, enabled);
        count(1, 2);
    }

private:
    void count(std::uint64_t reads, std::uint64_t writes)
    {
        m_weight = m_weight.plus(databaseWeight(reads, writes));
    }

    template <typename T>
    static bool has(const std::vector<T>& list, const T& value)
    {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    void moveUid()
    {
        const std::optional<Uid> uid = kUids.take(m_state, m_netuid, m_from);
        if (!uid)
            return;
        kUids.set(m_state, m_netuid, m_to, *uid);
        kKeys.set(m_state, m_netuid, *uid, m_to);
        count(1, 3);
    }

    template <typename Map>
    void moveEntry(const Map& map, NetUid netuid)
    {
        const auto entry = map.get(m_state, netuid, m_from);
        if (!entry)
            return;
        map.remove(m_state, netuid, m_from);
        map.set(m_state, netuid, m_to, *entry);
        count(1, 2);
    }

    void moveCommits(MechanismIndex index)
    {
        const std::optional<std::vector<WeightCommit>> commits =
            kWeightCommits.get(m_state, index, m_from.id);
        if (!commits)
            return;
        kWeightCommits.remove(m_state, index, m_from.id);
        kWeightCommits.set(m_state, index, m_to.id, *commits);
        count(1, 2);
    }

    void renameLoadedEmission()
    {
        auto loaded = kLoadedEmission.get(m_state, m_netuid);
        if (!loaded)
            return;
        for (auto& [who, first, second] : *loaded)
            if (who == m_from.id)
                who = m_to.id;
        kLoadedEmission.set(m_state, m_netuid, *loaded);
        count(1, 2);
    }

    /// In ascending order, because each one's turn changes the shares' bits.
    std::set<Coldkey> stakers()
    {
        std::set<Coldkey> out;
        std::uint64_t seen = 0;
        const auto collect = [&](const auto& shares) {
            shares.forEachUnder(
                m_state, shares.keyPrefix(m_from),
                [&](const Hotkey&, const Coldkey& coldkey, NetUid netuid, const auto&) {
                    ++seen;
                    if (netuid == m_netuid)
                        out.insert(coldkey);
                });
        };
        collect(kAlpha);
        collect(kAlphaV2);
        count(seen, seen);
        return out;
    }

    void moveClaimable()
    {
        const auto rates = kRootClaimable.take(m_state, m_from);
        kRootClaimable.mutate(m_state, m_to, [&rates](std::map<NetUid, math::I96F32>& all) {
            for (const auto& [netuid, rate] : rates) {
                const auto [place, isNew] = all.emplace(netuid, rate);
                if (!isNew)
                    place->second = place->second.saturatingAdd(rate);
            }
        });
    }

    State& m_state;
    Hotkey m_from;
    Hotkey m_to;
    NetUid m_netuid;
    Weight m_weight;
};

} // namespace

Outcome<Weight> moveHotkeyOnSubnet(State& state, const HotkeySwap& swap, NetUid netuid)
{
    Mover mover(state, swap, netuid);
    mover.movePlace();
    mover.moveChildkeyTake();
    SOMA_TRY(mover.moveFamilyLinks());
    mover.moveAutoStakers();
    SOMA_TRY(mover.moveOwnership());
    if (swap.keepStake)
        return mover.weight();
    mover.moveDividends();
    mover.moveStake();
    if (netuid == kRoot)
        mover.moveClaims();
    return mover.weight();
}

} // namespace soma::runtime::subtensor
