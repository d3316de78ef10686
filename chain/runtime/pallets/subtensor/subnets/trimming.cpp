#include "chain/runtime/pallets/subtensor/subnets/trimming.h"

#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace soma::runtime::subtensor {

namespace {

/// Who stays, in rising order: the n-th becomes uid n.
using Staying = std::vector<std::uint16_t>;

std::set<Uid> protectedUids(const State& state, NetUid netuid)
{
    const std::vector<Uid> owned = immuneOwnerUids(state, netuid);
    std::set<Uid> out;
    for (std::uint16_t i = 0; i < neuronCount(state, netuid); ++i)
        if (isImmune(state, netuid, Uid(i)) ||
            std::find(owned.begin(), owned.end(), Uid(i)) != owned.end())
            out.insert(Uid(i));
    return out;
}

/// The reference compares whole percents, rounded down, which says the same.
bool wouldBeMostlyImmune(std::size_t immune, std::uint16_t places)
{
    return immune * 100 >= std::size_t{places} * initial::kMaxImmuneUidsPercentage;
}

/// Uids from the highest emission to the lowest; of equals the lower uid first.
std::vector<std::uint16_t> byEmission(const std::vector<Alpha>& emissions)
{
    std::vector<std::uint16_t> uids(emissions.size());
    std::iota(uids.begin(), uids.end(), std::uint16_t{0});
    std::stable_sort(uids.begin(), uids.end(), [&emissions](std::uint16_t a, std::uint16_t b) {
        return emissions[a] > emissions[b];
    });
    return uids;
}

/// The end of the ranking leaves until `most` are left.
std::vector<Uid> whoLeaves(const State& state, NetUid netuid, const std::set<Uid>& stays,
                           std::uint16_t most)
{
    const std::vector<std::uint16_t> ranking = byEmission(kEmission.get(state, netuid));
    std::size_t left = neuronCount(state, netuid);
    std::vector<Uid> leaving;
    leaving.reserve(left - most);
    for (std::size_t i = std::min(left, ranking.size()); i-- > 0 && left > most;) {
        const Uid uid(ranking[i]);
        if (stays.contains(uid))
            continue;
        leaving.push_back(uid);
        --left;
    }
    return leaving;
}

void removeNeuron(State& state, NetUid netuid, Uid uid)
{
    if (kKeys.contains(state, netuid, uid)) {
        const Hotkey hotkey = kKeys.take(state, netuid, uid);
        kUids.remove(state, netuid, hotkey);
        kIsNetworkMember.remove(state, hotkey, netuid);
        kLastHotkeyEmissionOnNetuid.remove(state, hotkey, netuid);
        kAlphaDividendsPerSubnet.remove(state, netuid, hotkey);
        kAxons.remove(state, netuid, hotkey);
        kNeuronCertificates.remove(state, netuid, hotkey);
        kPrometheus.remove(state, netuid, hotkey);
    }
    kBlockAtRegistration.remove(state, netuid, uid);
    kAssociatedEvmAddress.remove(state, netuid, uid);
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        kWeights.remove(state, index, uid);
        kBonds.remove(state, index, uid);
    }
}

Staying whoStays(const State& state, NetUid netuid, const std::vector<Uid>& leaving)
{
    const std::set<Uid> gone(leaving.begin(), leaving.end());
    const std::size_t count = kEmission.get(state, netuid).size();
    Staying staying;
    staying.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        if (!gone.contains(Uid(static_cast<std::uint16_t>(i))))
            staying.push_back(static_cast<std::uint16_t>(i));
    return staying;
}

/// One element per neuron that stays; a list that was too short is filled up.
template <typename Map, typename Key>
void shorten(State& state, const Map& map, const Key& key, const Staying& staying)
{
    const auto before = map.get(state, key);
    typename Map::Value after;
    after.reserve(staying.size());
    for (const std::uint16_t uid : staying)
        after.push_back(uid < before.size() ? before[uid] : typename Map::Value::value_type{});
    map.set(state, key, after);
}

void shortenLists(State& state, NetUid netuid, const Staying& staying)
{
    shorten(state, kEmission, netuid, staying);
    shorten(state, kActive, netuid, staying);
    shorten(state, kConsensus, netuid, staying);
    shorten(state, kDividends, netuid, staying);
    shorten(state, kValidatorTrust, netuid, staying);
    shorten(state, kValidatorPermit, netuid, staying);
    shorten(state, kStakeWeight, netuid, staying);
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        shorten(state, kIncentive, index, staying);
        shorten(state, kLastUpdate, index, staying);
    }
}

/// The new place is free: whoever had it has left or has moved up before.
template <typename Map>
void moveEntry(State& state, const Map& map, NetUid netuid, Uid from, Uid to)
{
    if (from == to || !map.contains(state, netuid, from))
        return;
    if constexpr (Map::kOptional)
        map.set(state, netuid, to, *map.take(state, netuid, from));
    else
        map.set(state, netuid, to, map.take(state, netuid, from));
}

/// The row moves, points at the new uids and forgets who has left. Written even when empty, as the
/// reference does.
template <typename Map>
void moveRow(State& state, const Map& map, MechanismIndex index, Uid from, Uid to,
             const std::map<std::uint16_t, std::uint16_t>& newUids)
{
    UidValues row;
    for (const auto& [target, value] : map.take(state, index, from))
        if (const auto found = newUids.find(target); found != newUids.end())
            row.emplace_back(found->second, value);
    map.set(state, index, to, row);
}

void moveUp(State& state, NetUid netuid, const Staying& staying)
{
    std::map<std::uint16_t, std::uint16_t> newUids;
    for (std::size_t i = 0; i < staying.size(); ++i)
        newUids.emplace(staying[i], static_cast<std::uint16_t>(i));
    const std::vector<MechanismIndex> indices = mechanismIndices(state, netuid);
    for (const auto& [before, after] : newUids) {
        const Uid from(before);
        const Uid to(after);
        moveEntry(state, kKeys, netuid, from, to);
        moveEntry(state, kAssociatedEvmAddress, netuid, from, to);
        moveEntry(state, kBlockAtRegistration, netuid, from, to);
        for (const MechanismIndex index : indices) {
            moveRow(state, kWeights, index, from, to, newUids);
            moveRow(state, kBonds, index, from, to, newUids);
        }
    }
}

void renumber(State& state, NetUid netuid, std::size_t count)
{
    kUids.clear(state, netuid);
    for (std::size_t i = 0; i < count; ++i) {
        const Uid uid(static_cast<std::uint16_t>(i));
        kUids.set(state, netuid, kKeys.get(state, netuid, uid), uid);
    }
}

} // namespace

Outcome<void> trimToMaxAllowedUids(State& state, NetUid netuid, std::uint16_t most)
{
    if (!subnetExists(state, netuid))
        return kError("SubnetNotExists");
    if (most < kMinAllowedUids.get(state, netuid) || most > kMaxAllowedUids.get(state, netuid))
        return kError("InvalidValue");
    kMaxAllowedUids.set(state, netuid, most);
    if (neuronCount(state, netuid) <= most)
        return {};
    const std::set<Uid> stays = protectedUids(state, netuid);
    if (wouldBeMostlyImmune(stays.size(), most))
        return kError("TrimmingWouldExceedMaxImmunePercentage");
    const std::vector<Uid> leaving = whoLeaves(state, netuid, stays, most);
    const Staying staying = whoStays(state, netuid, leaving);
    for (const Uid uid : leaving)
        removeNeuron(state, netuid, uid);
    shortenLists(state, netuid, staying);
    moveUp(state, netuid, staying);
    renumber(state, netuid, staying.size());
    kSubnetworkN.set(state, netuid, most);
    return {};
}

} // namespace soma::runtime::subtensor
