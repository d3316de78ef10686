#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/staking/pool_books.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "consensus/emission/root_claim.h"
#include "consensus/math/saturating128.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace soma::runtime::subtensor {

using math::I96F32;

namespace {

/// What the reference charges for one subnet of one hotkey.
constexpr Weight kClaimWeight = measured(60'000'000, 6987, 7, 5);

/// RootClaimable once more, as the list that the map is encoded as.
///
/// OPTIMISATION: every dividend changes one of a hotkey's rates, and a tree of dozens of nodes for
/// each would cost more than everything else about it.
using Rates = std::vector<std::pair<NetUid, I96F32>>;
constexpr StorageMap<Blake2_128Concat<Hotkey>, Rates> kRates{kPallet, "RootClaimable"};

/// Where the subnet's rate stands, or would.
Rates::iterator rateFor(Rates& rates, NetUid netuid)
{
    return std::lower_bound(rates.begin(), rates.end(), netuid,
                            [](const auto& rate, NetUid wanted) { return rate.first < wanted; });
}

Rao rootStakeOf(const State& state, const Hotkey& hotkey, const Coldkey& coldkey)
{
    return Rao(stakeOf(state, hotkey, coldkey, kRoot).value());
}

emission::ClaimableRate rateOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    Rates rates = kRates.get(state, hotkey);
    const auto found = rateFor(rates, netuid);
    return found == rates.end() || found->first != netuid ? I96F32::zero() : found->second;
}

bool wantsTao(const RootClaimType& type, NetUid netuid)
{
    if (std::holds_alternative<RootClaimType::Keep>(type.choice))
        return false;
    const auto* keep = std::get_if<RootClaimType::KeepSubnets>(&type.choice);
    return !keep || !keep->subnets.contains(netuid);
}

/// What one coldkey claimed from a hotkey, subnet by subnet.
///
/// OPTIMISATION: the reference reads and writes every mark at every sale, which makes a claim on n
/// subnets n squared accesses. Here the marks change in memory, in the same order, and are written
/// when the hotkey is done; a claim that fails takes everything back anyway.
class ClaimedMarks {
public:
    ClaimedMarks(const State& state, const Hotkey& hotkey, const Coldkey& coldkey)
        : m_key(kRootClaimed.key(kRoot, hotkey, coldkey))
    {
        Bytes room;
        for (const auto& [netuid, rate] : kRates.get(state, hotkey)) {
            Mark& mark = m_marks.emplace_back(Mark{netuid, rate});
            codec::ScaleReader in(state.peek(keyOf(netuid), room).value_or(ByteSpan()));
            if (!codec::decodeFrom(in, mark.claimed))
                mark.claimed = 0;
        }
    }

    struct Mark {
        NetUid netuid;
        emission::ClaimableRate rate;
        u128 claimed = 0;
        bool isChanged = false;

        void set(u128 value)
        {
            claimed = value;
            isChanged = true;
        }
    };

    std::vector<Mark>& all() { return m_marks; }

    /// As adjustClaimedForAdded().
    void adjustForAdded(Rao amount)
    {
        for (Mark& mark : m_marks)
            mark.set(emission::claimedAfterAdding(mark.rate, mark.claimed, amount));
    }

    void write(State& state)
    {
        for (const Mark& mark : m_marks)
            if (mark.isChanged)
                state.put(keyOf(mark.netuid), codec::encode(mark.claimed));
    }

private:
    /// The subnet stands in it as it is; the two accounts are hashed once for all subnets.
    const Bytes& keyOf(NetUid netuid)
    {
        const std::size_t at = kRootClaimed.prefix().size();
        m_key[at] = static_cast<std::uint8_t>(netuid.value());
        m_key[at + 1] = static_cast<std::uint8_t>(netuid.value() >> 8);
        return m_key;
    }

    Bytes m_key;
    std::vector<Mark> m_marks;
};

/// Sells the alpha without a fee and stakes the TAO on root; answers how much. All or nothing.
Outcome<Rao> claimAsTao(State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                        Alpha amount)
{
    StateLayer layer(state);
    const pool::SellResult sold =
        SOMA_TRY(sellToPool(state, netuid, amount, pool::PriceLimit::forSelling(), true));
    const Rao tao = sold.paidOut;
    SOMA_TRY(transferTaoFromSubnet(state, netuid, subnetAccountOf(kRoot), tao));
    kSubnetRootSellTao.mutate(state, netuid,
                              [tao](Rao& total) { total = saturatingAdd(total, tao); });
    recordProtocolOutflow(state, netuid, tao);

    increaseStake(state, hotkey, coldkey, kRoot, Alpha(tao.value()));
    kSubnetTAO.mutate(state, kRoot, [tao](Rao& total) { total = saturatingAdd(total, tao); });
    kSubnetAlphaOut.mutate(
        state, kRoot, [tao](Alpha& total) { total = saturatingAdd(total, Alpha(tao.value())); });
    increaseTotalStake(state, tao);
    layer.keep();
    return tao;
}

/// Nothing happens below the threshold. `stake` is what the coldkey has on root, before and after.
Outcome<void> claimOnSubnet(State& state, const Hotkey& hotkey, const Coldkey& coldkey,
                            ClaimedMarks& marks, ClaimedMarks::Mark& mark,
                            const RootClaimType& type, Rao& stake)
{
    if (emission::owedExactly(mark.rate, stake, mark.claimed) <
        kRootClaimableThreshold.get(state, mark.netuid))
        return {};
    const Alpha owed = emission::owed(mark.rate, stake, mark.claimed);
    if (owed.isZero())
        return {};
    if (wantsTao(type, mark.netuid))
        marks.adjustForAdded(SOMA_TRY(claimAsTao(state, hotkey, coldkey, mark.netuid, owed)));
    else
        increaseStake(state, hotkey, coldkey, mark.netuid, owed);
    stake = rootStakeOf(state, hotkey, coldkey);
    mark.set(math::saturatingAdd128(mark.claimed, owed.value()));
    return {};
}

Outcome<Weight> claimFromHotkey(State& state, const Hotkey& hotkey, const Coldkey& coldkey,
                                const std::optional<std::set<NetUid>>& subnets)
{
    const RootClaimType type = kRootClaimType.get(state, coldkey);
    Weight weight = databaseWeight(2, 0);
    // OPTIMISATION: the reference asks for the stake at every subnet; only a claim changes it.
    Rao stake = rootStakeOf(state, hotkey, coldkey);
    // No claim changes a rate.
    ClaimedMarks marks(state, hotkey, coldkey);
    for (ClaimedMarks::Mark& mark : marks.all()) {
        if (subnets && !subnets->contains(mark.netuid))
            continue;
        SOMA_TRY(claimOnSubnet(state, hotkey, coldkey, marks, mark, type, stake));
        weight = weight.plus(kClaimWeight);
    }
    marks.write(state);
    return weight;
}

} // namespace

Alpha rootOwed(const State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid)
{
    return emission::owed(rateOf(state, hotkey, netuid), rootStakeOf(state, hotkey, coldkey),
                          kRootClaimed.get(state, netuid, hotkey, coldkey));
}

void addRootDividend(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    Rates rates = kRates.get(state, hotkey);
    const auto found = rateFor(rates, netuid);
    const bool isThere = found != rates.end() && found->first == netuid;
    const std::optional<I96F32> rate = isThere ? std::optional(found->second) : std::nullopt;
    const Rao rootStake(stakeOf(state, hotkey, kRoot).value());
    const emission::RootDividend dividend = emission::addRootDividend(rate, rootStake, amount);
    if (!dividend.stakedToOwner.isZero()) {
        increaseStake(state, hotkey, ownerOf(state, hotkey), netuid, dividend.stakedToOwner);
        return;
    }
    if (!dividend.rate)
        return;
    if (isThere)
        found->second = *dividend.rate;
    else
        rates.insert(found, {netuid, *dividend.rate});
    kRates.set(state, hotkey, rates);
}

void adjustClaimedForAdded(State& state, const Hotkey& hotkey, const Coldkey& coldkey, Rao amount)
{
    for (const auto& [netuid, rate] : kRootClaimable.get(state, hotkey)) {
        const u128 claimed = kRootClaimed.get(state, netuid, hotkey, coldkey);
        kRootClaimed.set(state, netuid, hotkey, coldkey,
                         emission::claimedAfterAdding(rate, claimed, amount));
    }
}

void adjustClaimedForRemoved(State& state, const Hotkey& hotkey, const Coldkey& coldkey, Rao amount)
{
    for (const auto& [netuid, rate] : kRootClaimable.get(state, hotkey)) {
        if (netuid == kRoot)
            continue;
        const u128 claimed = kRootClaimed.get(state, netuid, hotkey, coldkey);
        kRootClaimed.set(state, netuid, hotkey, coldkey,
                         emission::claimedAfterRemoving(rate, claimed, amount));
    }
}

Outcome<Weight> claimRoot(State& state, const Coldkey& coldkey,
                          const std::optional<std::set<NetUid>>& subnets)
{
    StateLayer layer(state);
    Weight weight = databaseWeight(1, 0);
    for (const Hotkey& hotkey : kStakingHotkeys.get(state, coldkey)) {
        const Weight claims = SOMA_TRY(claimFromHotkey(state, hotkey, coldkey, subnets));
        weight = weight.plus(databaseWeight(1, 0)).plus(claims);
    }
    state.deposit(events::RootClaimed{coldkey});
    layer.keep();
    return weight;
}

Weight autoClaimRoot(State& state, const Hash256& parentHash)
{
    const std::uint64_t total = kNumStakingColdkeys.get(state);
    const std::uint64_t count = kNumRootClaim.get(state);
    Weight weight =
        databaseWeight(2, 0).plus(Weight{3'000'000, 1517}).plus(Weight{100'412, 0}.times(count));
    for (std::uint64_t index : emission::autoClaimIndices(parentHash.bytes(), count, total)) {
        weight = weight.plus(databaseWeight(1, 0));
        const std::optional<Coldkey> coldkey = kStakingColdkeysByIndex.get(state, index);
        if (!coldkey)
            continue;
        if (const Outcome<Weight> claimed = claimRoot(state, *coldkey, std::nullopt))
            weight = weight.plus(*claimed);
    }
    return weight;
}

void moveRootClaimed(State& state, NetUid netuid, const Staker& from, const Staker& to)
{
    const u128 claimed = kRootClaimed.take(state, netuid, from.hotkey, from.coldkey);
    kRootClaimed.mutate(state, netuid, to.hotkey, to.coldkey,
                        [claimed](u128& total) { total = math::saturatingAdd128(claimed, total); });
}

bool hasRootStake(const State& state, const Coldkey& coldkey)
{
    for (const Hotkey& hotkey : kStakingHotkeys.get(state, coldkey))
        if (!stakeOf(state, hotkey, coldkey, kRoot).isZero())
            return true;
    return false;
}

void addToAutoClaims(State& state, const Coldkey& coldkey)
{
    if (kStakingColdkeys.contains(state, coldkey))
        return;
    const std::uint64_t count = kNumStakingColdkeys.get(state);
    kStakingColdkeysByIndex.set(state, count, coldkey);
    kStakingColdkeys.set(state, coldkey, count);
    kNumStakingColdkeys.set(state, saturatingAdd(count, std::uint64_t{1}));
}

void removeFromAutoClaims(State& state, const Coldkey& coldkey)
{
    const std::optional<std::uint64_t> index = kStakingColdkeys.take(state, coldkey);
    if (!index)
        return;
    const std::uint64_t last = saturatingSub(kNumStakingColdkeys.get(state), std::uint64_t{1});
    // The last one fills the gap.
    const std::optional<Coldkey> moved =
        *index != last ? kStakingColdkeysByIndex.take(state, last) : std::nullopt;
    if (moved) {
        kStakingColdkeysByIndex.set(state, *index, *moved);
        kStakingColdkeys.set(state, *moved, *index);
    } else {
        kStakingColdkeysByIndex.remove(state, *index);
    }
    kNumStakingColdkeys.set(state, last);
}

void setRootClaimType(State& state, const Coldkey& coldkey, const RootClaimType& type)
{
    kRootClaimType.set(state, coldkey, type);
    state.deposit(events::RootClaimTypeSet{coldkey, type});
}

} // namespace soma::runtime::subtensor
