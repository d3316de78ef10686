#include "chain/runtime/invariants/block_books.h"

#include "chain/runtime/invariants/hotkey_pools.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/system.h"
#include "consensus/emission/root_claim.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

using storage::StateReader;

std::string text(i128 value)
{
    const bool isNegative = value < 0;
    u128 rest = static_cast<u128>(isNegative ? -value : value);
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    return isNegative ? "-" + digits : digits;
}

template <typename Map>
i128 at(const StateReader& state, const Map& map, NetUid netuid)
{
    return static_cast<i128>(map.get(state, netuid).value());
}

/// What root stakers may still claim of one subnet's alpha, and how sharp that number is.
struct Owed {
    i128 amount = 0;   ///< Less what was claimed before its time by rounding.
    i128 blur = 1;     ///< A staker's stake may be off by one, and every claim by one more.
    i128 rounding = 0; ///< Of one dividend to each hotkey: the stake times 2^-32, and one.
    std::map<Hotkey, math::I96F32> rates;
};

/// Both sums over all of a state's subnets, walked once.
class Holdings {
public:
    explicit Holdings(const StateReader& state) : m_state(state), m_pools(loadPools(state))
    {
        for (const auto& [key, hotkey] : m_pools)
            m_staked[key.first] += static_cast<i128>(hotkey.pool.value);
        kRootClaimable.forEach(state, [this](const Hotkey& hotkey, const auto& rates) {
            for (const auto& [netuid, rate] : rates)
                addRate(hotkey, netuid, rate);
        });
        kRootClaimed.forEach(state,
                             [this](NetUid netuid, const Hotkey&, const Coldkey&, u128 claimed) {
                                 m_owed[netuid].amount -= static_cast<i128>(claimed);
                                 m_owed[netuid].blur += 1;
                             });
    }

    Owed owed(NetUid netuid) const
    {
        const auto found = m_owed.find(netuid);
        return found == m_owed.end() ? Owed{} : found->second;
    }

    /// Outside the pool and in nobody's hands.
    i128 lost(NetUid netuid) const
    {
        const auto staked = m_staked.find(netuid);
        return at(m_state, kSubnetAlphaOut, netuid) -
               (staked == m_staked.end() ? i128{0} : staked->second) -
               at(m_state, kPendingServerEmission, netuid) -
               at(m_state, kPendingValidatorEmission, netuid) -
               at(m_state, kPendingRootAlphaDivs, netuid) - at(m_state, kPendingOwnerCut, netuid) -
               at(m_state, kSubnetProtocolAlpha, netuid) -
               at(m_state, alpha_assets::kAlphaBurned, netuid) - owed(netuid).amount;
    }

private:
    void addRate(const Hotkey& hotkey, NetUid netuid, math::I96F32 rate)
    {
        Owed& owed = m_owed[netuid];
        owed.rates[hotkey] = rate;
        const auto pool = m_pools.find({kRoot, hotkey});
        if (pool == m_pools.end())
            return;
        owed.rounding += static_cast<i128>(pool->second.pool.value >> 32U) + 1;
        for (const auto& [coldkey, share] : pool->second.shares) {
            const Rao stake(pool::shareValue(pool->second.pool, share));
            owed.amount += emission::claimable(rate, stake).toInt<i128>();
            owed.blur += rate.toInt<i128>() + 2;
        }
    }

    const StateReader& m_state;
    Pools m_pools;
    std::map<NetUid, i128> m_staked;
    std::map<NetUid, Owed> m_owed;
};

template <typename Map>
bool hasAny(const StateReader& state, const Map& map, NetUid netuid)
{
    bool found = false;
    map.forEachUnder(state, map.keyPrefix(netuid), [&found](NetUid, const Hotkey&, Alpha alpha) {
        found = !alpha.isZero();
        return !found;
    });
    return found;
}

bool hasIncentive(const StateReader& state, NetUid netuid)
{
    const std::uint8_t count = kMechanismCountCurrent.get(state, netuid).value();
    for (std::uint8_t i = 0; i < count; ++i) {
        const auto list = kIncentive.get(state, mechanismIndex(netuid, MechId(i)));
        if (std::any_of(list.begin(), list.end(), [](std::uint16_t one) { return one != 0; }))
            return true;
    }
    return false;
}

/// One block seen from one subnet that was there before and after.
class SubnetBooks {
public:
    SubnetBooks(const StateReader& before, const StateReader& after, NetUid netuid)
        : m_before(before)
        , m_after(after)
        , m_netuid(netuid)
    {
    }

    Result<void> checkIssuance() const
    {
        const i128 made = change(kSubnetAlphaIn) + change(kSubnetAlphaOut);
        const i128 issued = change(alpha_assets::kTotalAlphaIssuance);
        const bool isRegistered = change(kRAORecycledForRegistration) != 0;
        // What a subnet began with was never counted, so that recycling it may find nothing left.
        const bool isEmptied = at(m_after, alpha_assets::kTotalAlphaIssuance, m_netuid) == 0;
        const bool isRight = isRegistered ? issued >= made
                             : isEmptied  ? issued >= made
                                          : issued == made;
        if (isRight)
            return {};
        return Error(InvariantError::AlphaIssuance,
                     place() + text(made) + " alpha came, " + text(issued) + " were issued");
    }

    Result<void> checkLoss(const Holdings& before, const Holdings& after,
                           const BlockFacts& facts) const
    {
        const i128 more = after.lost(m_netuid) - before.lost(m_netuid);
        const Owed owedBefore = before.owed(m_netuid);
        const Owed owedAfter = after.owed(m_netuid);
        const i128 blur = owedBefore.blur + owedAfter.blur + eventsOf(facts);
        i128 most = 3 + blur + (isEpoch() ? epochLoss() + owedAfter.rounding : 0);
        if (facts.hasCalls)
            most += std::max<i128>(owedBefore.amount, 0);
        // A hotkey that takes over another's rates owes them for its own stake, too.
        const bool mayOweMore = facts.hasCalls && owedBefore.rates != owedAfter.rates;
        if (more <= most && (more >= -blur || mayOweMore))
            return {};
        return Error(InvariantError::AlphaLost,
                     place() + text(more) + " alpha got lost, of " + text(most) + " that may");
    }

private:
    template <typename Map>
    i128 change(const Map& map) const
    {
        return at(m_after, map, m_netuid) - at(m_before, map, m_netuid);
    }

    std::string place() const { return "subnet " + std::to_string(m_netuid.value()) + ": "; }

    /// Each call that moves root stake rounds once for each of its moves.
    i128 eventsOf(const BlockFacts& facts) const
    {
        return facts.hasCalls ? i128{system::kEventCount.get(m_after)} : i128{0};
    }

    bool isEpoch() const
    {
        return kSubnetEpochIndex.get(m_after, m_netuid) !=
               kSubnetEpochIndex.get(m_before, m_netuid);
    }

    /// A pot as the epoch found it: what waited, and what this block added at most.
    template <typename Map>
    i128 pot(const Map& map) const
    {
        return at(m_before, map, m_netuid) + at(m_after, kSubnetAlphaOutEmission, m_netuid);
    }

    i128 epochLoss() const
    {
        const i128 server = pot(kPendingServerEmission);
        const i128 validator = pot(kPendingValidatorEmission);
        const i128 root = pot(kPendingRootAlphaDivs);
        const i128 neurons = kSubnetworkN.get(m_after, m_netuid);
        // A neuron's shares are off by a few of their last bits.
        i128 loss = neurons * (((server + validator + root) >> 30U) + 4) + 8;
        if (!kSubnetOwner.contains(m_after, m_netuid) ||
            !kSubnetOwnerHotkey.contains(m_after, m_netuid))
            loss += pot(kPendingOwnerCut);
        if (!hasAny(m_after, kAlphaDividendsPerSubnet, m_netuid))
            loss += validator + (hasIncentive(m_after, m_netuid) ? i128{0} : server);
        if (!hasAny(m_after, kRootAlphaDividendsPerSubnet, m_netuid))
            loss += root;
        return loss;
    }

    const StateReader& m_before;
    const StateReader& m_after;
    NetUid m_netuid;
};

/// Subnets other than root that were the same in both states.
std::vector<NetUid> lastingSubnets(const StateReader& before, const StateReader& after)
{
    std::vector<NetUid> out;
    kNetworksAdded.forEach(after, [&](NetUid netuid, bool isAdded) {
        const bool isSame =
            kNetworksAdded.get(before, netuid) &&
            kNetworkRegisteredAt.get(before, netuid) == kNetworkRegisteredAt.get(after, netuid);
        if (isAdded && isSame && netuid != kRoot)
            out.push_back(netuid);
    });
    return out;
}

i128 stakeBeyondPools(const StateReader& state)
{
    auto out = static_cast<i128>(kTotalStake.get(state).value());
    kSubnetTAO.forEach(state, [&out](NetUid, Rao tao) { out -= static_cast<i128>(tao.value()); });
    return out;
}

Result<void> checkTotalStake(const StateReader& before, const StateReader& after,
                             const std::vector<NetUid>& subnets, const BlockFacts& facts)
{
    const i128 more = stakeBeyondPools(after) - stakeBeyondPools(before);
    i128 fees = 0;
    for (const NetUid netuid : subnets) {
        const auto traded = static_cast<i128>(kSubnetVolume.get(after, netuid)) -
                            static_cast<i128>(kSubnetVolume.get(before, netuid));
        const i128 rate =
            std::max(swap::kFeeRate.get(before, netuid), swap::kFeeRate.get(after, netuid));
        fees += traded * rate / UINT16_MAX + 1;
    }
    // One is rounded up in each trade, and a subnet that began or ended in this block has no volume
    // to compare.
    const bool isLasting = subnets.size() + 1 == kTotalNetworks.get(after) &&
                           kTotalNetworks.get(after) == kTotalNetworks.get(before);
    const i128 trades = facts.hasCalls ? i128{system::kEventCount.get(after)} : i128{0};
    if (more >= 0 && (!isLasting || more <= fees + trades))
        return {};
    return Error(InvariantError::TotalStake, "TotalStake went " + text(more) +
                                                 " ahead of the pools, the fees are " + text(fees) +
                                                 " at most");
}

} // namespace

Result<void> checkBlockBooks(const storage::StateReader& before, const storage::StateReader& after,
                             const BlockFacts& facts)
{
    const std::vector<NetUid> subnets = lastingSubnets(before, after);
    const Holdings holdingsBefore(before);
    const Holdings holdingsAfter(after);
    for (const NetUid netuid : subnets) {
        const SubnetBooks books(before, after, netuid);
        SOMA_TRY(books.checkIssuance());
        SOMA_TRY(books.checkLoss(holdingsBefore, holdingsAfter, facts));
    }
    return checkTotalStake(before, after, subnets, facts);
}

} // namespace soma::runtime::subtensor
