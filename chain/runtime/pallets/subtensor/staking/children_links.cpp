#include "chain/runtime/pallets/subtensor/staking/children_links.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/stake_moves.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

using Portions = std::map<Hotkey, std::uint64_t>;
using PortionMap =
    StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, std::vector<StakePortion>>;

constexpr LimitedTransaction kSetChildren = LimitedTransaction::of(TransactionKind::SetChildren);

/// Of equal hotkeys the last counts.
Portions portionsOf(const std::vector<StakePortion>& list)
{
    Portions out;
    for (const auto& [part, hotkey] : list)
        out[hotkey] = part;
    return out;
}

Portions portionsWithout(const std::vector<StakePortion>& list, const Hotkey& pivot)
{
    Portions out = portionsOf(list);
    out.erase(pivot);
    return out;
}

Outcome<void> ensureWhole(const Portions& children)
{
    u128 sum = 0;
    for (const auto& [hotkey, part] : children)
        sum += part; // At most as many summands as a stored list has.
    if (sum > UINT64_MAX)
        return kError("ProportionOverflow");
    return {};
}

Outcome<void> ensureApart(const Portions& children, const Portions& parents)
{
    for (const auto& [hotkey, part] : children)
        if (parents.contains(hotkey))
            return kError("ChildParentInconsistency");
    return {};
}

void storePortions(State& state, const PortionMap& item, const Hotkey& hotkey, NetUid netuid,
                   const std::vector<StakePortion>& list)
{
    if (list.empty())
        item.remove(state, hotkey, netuid);
    else
        item.set(state, hotkey, netuid, list);
}

/// Makes `pivot` stand in the other's list with this part.
void linkBack(State& state, const PortionMap& item, const Hotkey& other, NetUid netuid,
              const Hotkey& pivot, std::uint64_t part)
{
    std::vector<StakePortion> list = item.get(state, other, netuid);
    const auto found = std::find_if(list.begin(), list.end(), [&pivot](const StakePortion& entry) {
        return entry.second == pivot;
    });
    if (found == list.end())
        list.emplace_back(part, pivot);
    else
        found->first = part;
    storePortions(state, item, other, netuid, list);
}

void unlinkBack(State& state, const PortionMap& item, const Hotkey& other, NetUid netuid,
                const Hotkey& pivot)
{
    std::vector<StakePortion> list = item.get(state, other, netuid);
    std::erase_if(list, [&pivot](const StakePortion& entry) { return entry.second == pivot; });
    storePortions(state, item, other, netuid, list);
}

/// As unlinkBack(), but an empty list stays, as in the reference.
void unlinkChild(State& state, const Hotkey& parent, NetUid netuid, const Hotkey& child)
{
    kChildKeys.mutate(state, parent, netuid, [&child](std::vector<StakePortion>& list) {
        std::erase_if(list, [&child](const StakePortion& entry) { return entry.second == child; });
    });
}

/// Nobody names the pivot any more, and it names nobody. The reference leaves an empty list of
/// children behind.
void unlinkFamily(State& state, const FamilyLinks& family, NetUid netuid)
{
    for (const auto& [child, part] : family.children)
        unlinkBack(state, kParentKeys, child, netuid, family.pivot);
    for (const auto& [parent, part] : family.parents)
        unlinkChild(state, parent, netuid, family.pivot);
    kChildKeys.set(state, family.pivot, netuid, {});
    kParentKeys.remove(state, family.pivot, netuid);
}

/// Whoever waits for the old hotkey to become a child gets the new one. Answers the weight.
Weight replacePendingChild(State& state, const Hotkey& from, const Hotkey& to, NetUid netuid)
{
    using Pending = std::pair<std::vector<StakePortion>, BlockNumber>;
    std::vector<std::pair<Hotkey, Pending>> changed;
    std::uint64_t seen = 0;
    kPendingChildKeys.forEachUnder(
        state, kPendingChildKeys.keyPrefix(netuid),
        [&](NetUid, const Hotkey& parent, Pending pending) {
            ++seen;
            std::vector<StakePortion>& list = pending.first;
            const auto found =
                std::find_if(list.begin(), list.end(),
                             [&from](const StakePortion& entry) { return entry.second == from; });
            if (found == list.end())
                return;
            const std::uint64_t part = found->first;
            list.erase(found);
            list.emplace_back(part, to);
            changed.emplace_back(parent, std::move(pending));
        });
    for (const auto& [parent, pending] : changed)
        kPendingChildKeys.set(state, netuid, parent, pending);
    return databaseWeight(seen + changed.size(), 2 * changed.size());
}

/// Writes the pivot's own list in `mine`, sorted by hotkey, and its mirror in the others' `theirs`.
void storeSide(State& state, const PortionMap& mine, const PortionMap& theirs, const Hotkey& pivot,
               NetUid netuid, const Portions& portions)
{
    const Portions before = portionsOf(mine.get(state, pivot, netuid));
    std::vector<StakePortion> list;
    for (const auto& [hotkey, part] : portions)
        list.emplace_back(part, hotkey);
    storePortions(state, mine, pivot, netuid, list);
    for (const auto& [hotkey, part] : portions)
        linkBack(state, theirs, hotkey, netuid, pivot, part);
    for (const auto& [hotkey, part] : before)
        if (!portions.contains(hotkey))
            unlinkBack(state, theirs, hotkey, netuid, pivot);
}

Outcome<FamilyLinks> familyWith(const State& state, const Hotkey& hotkey, NetUid netuid,
                                const std::vector<StakePortion>& children)
{
    FamilyLinks out{hotkey, portionsWithout(children, hotkey),
                    portionsWithout(kParentKeys.get(state, hotkey, netuid), hotkey)};
    SOMA_TRY(ensureWhole(out.children));
    SOMA_TRY(ensureApart(out.children, out.parents));
    return out;
}

/// How many hotkeys stand in either.
std::size_t unionSize(Portions portions, const std::vector<StakePortion>& list)
{
    for (const auto& [part, hotkey] : list)
        portions.emplace(hotkey, part);
    return portions.size();
}

bool hasDuplicates(const std::vector<StakePortion>& children)
{
    return portionsOf(children).size() != children.size();
}

bool mayHaveChildren(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    if (totalStakeOf(state, hotkey).value() >= kStakeThreshold.get(state))
        return true;
    return kSubnetOwnerHotkey.contains(state, netuid) &&
           kSubnetOwnerHotkey.get(state, netuid) == hotkey;
}

} // namespace

Outcome<FamilyLinks> loadFamily(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    return familyWith(state, hotkey, netuid, kChildKeys.get(state, hotkey, netuid));
}

Outcome<void> ensureChildrenFit(const FamilyLinks& family,
                                const std::vector<StakePortion>& children)
{
    const Portions portions = portionsOf(children);
    if (portions.contains(family.pivot))
        return kError("InvalidChild");
    if (portions.size() > kMaxChildren)
        return kError("TooManyChildren");
    SOMA_TRY(ensureWhole(portions));
    return ensureApart(portions, family.parents);
}

void applyChildren(State& state, const Hotkey& hotkey, NetUid netuid,
                   const std::vector<StakePortion>& children)
{
    const Outcome<FamilyLinks> family = familyWith(state, hotkey, netuid, children);
    if (!family)
        return;
    storeSide(state, kChildKeys, kParentKeys, hotkey, netuid, family->children);
    storeSide(state, kParentKeys, kChildKeys, hotkey, netuid, family->parents);
    state.deposit(events::SetChildren{hotkey, netuid, children});
}

Outcome<void> scheduleChildren(State& state, const Coldkey& coldkey, const Hotkey& hotkey,
                               NetUid netuid, const std::vector<StakePortion>& children)
{
    if (!passesRateLimitOnSubnet(state, kSetChildren, hotkey.id, netuid))
        return kError("TxRateLimitExceeded");
    if (netuid == kRoot)
        return kError("RegistrationNotPermittedOnRootSubnet");
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    if (!ownsHotkey(state, coldkey, hotkey))
        return kError("NonAssociatedColdKey");
    if (hasDuplicates(children))
        return kError("DuplicateChild");
    const FamilyLinks family = SOMA_TRY(loadFamily(state, hotkey, netuid));
    SOMA_TRY(ensureChildrenFit(family, children));
    if (!children.empty() && !mayHaveChildren(state, hotkey, netuid))
        return kError("NotEnoughStakeToSetChildkeys");

    setLastBlockOnSubnet(state, kSetChildren, hotkey.id, netuid, now(state));
    if (!kSubtokenEnabled.get(state, netuid)) {
        applyChildren(state, hotkey, netuid, children);
        return {};
    }
    const BlockNumber from = saturatingAdvance(now(state), kPendingChildKeyCooldown.get(state));
    kPendingChildKeys.set(state, netuid, hotkey, {children, from});
    state.deposit(events::SetChildrenScheduled{hotkey, netuid, from, children});
    return {};
}

void applyPendingChildren(State& state, NetUid netuid)
{
    const bool started = kSubtokenEnabled.get(state, netuid);
    std::vector<std::pair<Hotkey, std::vector<StakePortion>>> due;
    kPendingChildKeys.forEachUnder(
        state, kPendingChildKeys.keyPrefix(netuid),
        [&](NetUid, const Hotkey& hotkey,
            const std::pair<std::vector<StakePortion>, BlockNumber>& pending) {
            if (pending.second < now(state) || !started)
                due.emplace_back(hotkey, pending.first);
        });
    for (const auto& [hotkey, children] : due)
        applyChildren(state, hotkey, netuid, children);
    for (const auto& [hotkey, children] : due)
        kPendingChildKeys.remove(state, netuid, hotkey);
}

Outcome<Weight> moveFamily(State& state, const Hotkey& from, const Hotkey& to, NetUid netuid)
{
    FamilyLinks family = SOMA_TRY(loadFamily(state, from, netuid));
    unlinkFamily(state, family, netuid);
    std::uint64_t links = family.children.size() + family.parents.size();
    if (family.children.contains(to) || family.parents.contains(to))
        return kError("InvalidChild");
    family.pivot = to;

    Weight weight = databaseWeight(2 + links, links + 2);
    if (kPendingChildKeys.contains(state, netuid, from)) {
        const auto pending = kPendingChildKeys.get(state, netuid, from);
        SOMA_TRY(ensureChildrenFit(family, pending.first));
        kPendingChildKeys.remove(state, netuid, from);
        kPendingChildKeys.set(state, netuid, to, pending);
        weight = weight.plus(databaseWeight(1, 2));
    }
    links = unionSize(family.children, kChildKeys.get(state, to, netuid)) +
            unionSize(family.parents, kParentKeys.get(state, to, netuid));
    storeSide(state, kChildKeys, kParentKeys, to, netuid, family.children);
    storeSide(state, kParentKeys, kChildKeys, to, netuid, family.parents);
    weight = weight.plus(databaseWeight(1 + links, 1 + links));
    return weight.plus(replacePendingChild(state, from, to, netuid));
}

Outcome<void> adoptOwnerHotkey(State& state, NetUid netuid)
{
    if (netuid == kRoot)
        return kError("RegistrationNotPermittedOnRootSubnet");
    if (!subnetExists(state, netuid) || !kSubnetOwnerHotkey.contains(state, netuid))
        return kError("SubnetNotExists");
    const Hotkey child = kSubnetOwnerHotkey.get(state, netuid);
    std::vector<Hotkey> validators;
    kKeys.forEachUnder(state, kKeys.keyPrefix(kRoot),
                       [&](NetUid, Uid, const Hotkey& hotkey) { validators.push_back(hotkey); });
    for (const Hotkey& validator : validators) {
        if (validator == child || !kAutoParentDelegationEnabled.get(state, validator))
            continue;
        // One that fails does not keep the others from it.
        static_cast<void>(scheduleChildren(state, ownerOf(state, validator), validator, netuid,
                                           {{UINT64_MAX, child}}));
    }
    return {};
}

} // namespace soma::runtime::subtensor
