#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/mechanisms.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <algorithm>
#include <tuple>

namespace soma::runtime::subtensor {

namespace {

template <typename Map, typename Key>
void grow(State& state, const Map& map, const Key& key, typename Map::Value::value_type value)
{
    map.mutate(state, key, [value](auto& list) { list.push_back(value); });
}

/// Written back also when the list is too short to have the place, as the reference does.
template <typename Map, typename Key>
void setElement(State& state, const Map& map, const Key& key, Uid uid,
                typename Map::Value::value_type value)
{
    map.mutate(state, key, [uid, value](auto& list) {
        if (uid.value() < list.size())
            list[uid.value()] = value;
    });
}

void enter(State& state, NetUid netuid, Uid uid, const Hotkey& hotkey)
{
    kKeys.set(state, netuid, uid, hotkey);
    kUids.set(state, netuid, hotkey, uid);
    kBlockAtRegistration.set(state, netuid, uid, now(state));
    kIsNetworkMember.set(state, hotkey, netuid, true);
}

/// Others' weights towards the place become zero; all rows are written, as the reference does.
void forgetWeightsTowards(State& state, MechanismIndex index, Uid uid)
{
    std::vector<std::pair<Uid, UidValues>> rows;
    kWeights.forEachUnder(state, kWeights.keyPrefix(index),
                          [&rows](MechanismIndex, Uid row, const UidValues& values) {
                              rows.emplace_back(row, values);
                          });
    for (auto& [row, values] : rows) {
        for (auto& [target, weight] : values)
            if (target == uid.value())
                weight = 0;
        kWeights.set(state, index, row, values);
    }
}

void clearNeuron(State& state, NetUid netuid, Uid uid)
{
    setElement(state, kEmission, netuid, uid, Alpha());
    setElement(state, kConsensus, netuid, uid, 0);
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        setElement(state, kIncentive, index, uid, 0);
        kBonds.remove(state, index, uid);
        kWeights.remove(state, index, uid);
        forgetWeightsTowards(state, index, uid);
    }
    setElement(state, kDividends, netuid, uid, 0);
    setElement(state, kStakeWeight, netuid, uid, 0);
    setElement(state, kValidatorTrust, netuid, uid, 0);
    setElement(state, kValidatorPermit, netuid, uid, false);
}

bool isOwnerHotkey(const State& state, NetUid netuid, const Hotkey& hotkey)
{
    return kSubnetOwnerHotkey.contains(state, netuid) &&
           kSubnetOwnerHotkey.get(state, netuid) == hotkey;
}

} // namespace

std::vector<MechanismIndex> mechanismIndices(const State& state, NetUid netuid)
{
    std::vector<MechanismIndex> out;
    const std::uint8_t count = kMechanismCountCurrent.get(state, netuid).value();
    for (std::uint8_t i = 0; i < count; ++i)
        out.push_back(mechanismIndex(netuid, MechId(i)));
    return out;
}

BlockNumber lastUpdateOf(const State& state, MechanismIndex index, Uid uid)
{
    const std::vector<BlockNumber> all = kLastUpdate.get(state, index);
    return uid.value() < all.size() ? all[uid.value()] : BlockNumber();
}

void setLastUpdate(State& state, MechanismIndex index, Uid uid, BlockNumber block)
{
    std::vector<BlockNumber> all = kLastUpdate.get(state, index);
    const std::size_t count = neuronCount(state, netUidOf(index));
    if (all.size() < count)
        all.resize(count);
    if (uid.value() >= all.size())
        return;
    all[uid.value()] = block;
    kLastUpdate.set(state, index, all);
}

void appendNeuron(State& state, NetUid netuid, const Hotkey& hotkey)
{
    const Uid uid(neuronCount(state, netuid));
    kSubnetworkN.set(state, netuid, saturatingAdd(uid.value(), std::uint16_t{1}));
    grow(state, kActive, netuid, true);
    grow(state, kEmission, netuid, Alpha());
    grow(state, kConsensus, netuid, 0);
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        grow(state, kIncentive, index, 0);
        setLastUpdate(state, index, uid, now(state));
    }
    grow(state, kDividends, netuid, 0);
    grow(state, kValidatorTrust, netuid, 0);
    grow(state, kValidatorPermit, netuid, false);
    enter(state, netuid, uid, hotkey);
}

void replaceNeuron(State& state, NetUid netuid, Uid uid, const Hotkey& hotkey)
{
    const Hotkey old = kKeys.get(state, netuid, uid);
    if (isOwnerHotkey(state, netuid, old))
        return;
    kUids.remove(state, netuid, old);
    kAssociatedEvmAddress.remove(state, netuid, uid);
    kIsNetworkMember.remove(state, old, netuid);
    setElement(state, kActive, netuid, uid, true);
    enter(state, netuid, uid, hotkey);
    kAxons.remove(state, netuid, old);
    kNeuronCertificates.remove(state, netuid, old);
    kPrometheus.remove(state, netuid, old);
    clearNeuron(state, netuid, uid);
    for (const MechanismIndex index : mechanismIndices(state, netuid))
        setLastUpdate(state, index, uid, now(state));
}

std::optional<Uid> ownerUid(const State& state, NetUid netuid)
{
    if (!kSubnetOwnerHotkey.contains(state, netuid))
        return std::nullopt;
    return kUids.get(state, netuid, kSubnetOwnerHotkey.get(state, netuid));
}

std::vector<Uid> immuneOwnerUids(const State& state, NetUid netuid)
{
    std::vector<std::pair<BlockNumber, Uid>> owned;
    for (const Hotkey& hotkey : kOwnedHotkeys.get(state, kSubnetOwner.get(state, netuid)))
        if (const std::optional<Uid> uid = kUids.get(state, netuid, hotkey))
            owned.emplace_back(kBlockAtRegistration.get(state, netuid, *uid), *uid);
    std::sort(owned.begin(), owned.end());
    const std::size_t limit = kImmuneOwnerUidsLimit.get(state, netuid);
    std::vector<Uid> out;
    for (std::size_t i = 0; i < std::min(limit, owned.size()); ++i)
        out.push_back(owned[i].second);
    const std::optional<Uid> first = ownerUid(state, netuid);
    if (first && std::find(out.begin(), out.end(), *first) == out.end()) {
        out.insert(out.begin(), *first);
        out.resize(std::min(limit, out.size()));
    }
    return out;
}

bool isImmune(const State& state, NetUid netuid, Uid uid)
{
    const BlockSpan age =
        saturatingDistance(kBlockAtRegistration.get(state, netuid, uid), now(state));
    return age < BlockSpan(kImmunityPeriod.get(state, netuid));
}

std::optional<Uid> neuronToPrune(const State& state, NetUid netuid)
{
    using Candidate = std::tuple<Alpha, BlockNumber, Uid>;
    const std::vector<Uid> immortal = immuneOwnerUids(state, netuid);
    const std::vector<Alpha> emissions = kEmission.get(state, netuid);
    std::optional<Candidate> immune;
    std::optional<Candidate> other;
    std::uint16_t others = 0;
    for (std::uint16_t i = 0; i < neuronCount(state, netuid); ++i) {
        const Uid uid(i);
        if (!uidExists(state, netuid, uid) ||
            std::find(immortal.begin(), immortal.end(), uid) != immortal.end())
            continue;
        const Candidate candidate{i < emissions.size() ? emissions[i] : Alpha(),
                                  kBlockAtRegistration.get(state, netuid, uid), uid};
        const bool protectedByAge = isImmune(state, netuid, uid);
        others = static_cast<std::uint16_t>(others + (protectedByAge ? 0 : 1));
        std::optional<Candidate>& worst = protectedByAge ? immune : other;
        if (!worst || candidate < *worst)
            worst = candidate;
    }
    if (other && others > kMinNonImmuneUids.get(state, netuid))
        return std::get<Uid>(*other);
    return immune ? std::optional(std::get<Uid>(*immune)) : std::nullopt;
}

Outcome<Uid> placeNeuron(State& state, NetUid netuid, const Hotkey& hotkey)
{
    const Uid next(neuronCount(state, netuid));
    if (next.value() < kMaxAllowedUids.get(state, netuid)) {
        appendNeuron(state, netuid, hotkey);
        return next;
    }
    const std::optional<Uid> worst = neuronToPrune(state, netuid);
    if (!worst)
        return kError("NoNeuronIdAvailable");
    replaceNeuron(state, netuid, *worst, hotkey);
    return *worst;
}

} // namespace soma::runtime::subtensor
