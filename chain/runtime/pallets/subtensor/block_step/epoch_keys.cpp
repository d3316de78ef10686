#include "chain/runtime/pallets/subtensor/block_step/epoch_keys.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "consensus/base/assert.h"
#include "consensus/emission/root_proportion.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

template <typename T>
void sortUnique(std::vector<T>& list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

template <typename T>
std::uint32_t placeOf(const std::vector<T>& sorted, const T& value)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), value);
    SOMA_ASSERT(found != sorted.end() && *found == value);
    return static_cast<std::uint32_t>(found - sorted.begin());
}

struct Links {
    std::vector<StakePortion> children;
    std::vector<StakePortion> parents;
};

Links loadLinks(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    return {kChildKeys.get(state, hotkey, netuid), kParentKeys.get(state, hotkey, netuid)};
}

std::vector<emission::KeyLink> linksOf(const EpochKeys& keys,
                                       const std::vector<StakePortion>& portions)
{
    std::vector<emission::KeyLink> out;
    out.reserve(portions.size());
    for (const auto& [proportion, hotkey] : portions)
        out.push_back({proportion, keys.indexOf(hotkey)});
    return out;
}

/// A hotkey that two places name is one neuron here; the epoch is then not run anyway.
std::vector<Hotkey> neuronsOf(const State& state, NetUid netuid)
{
    std::vector<Hotkey> out(neuronCount(state, netuid));
    for (std::size_t uid = 0; uid < out.size(); ++uid)
        out[uid] = kKeys.get(state, netuid, Uid(static_cast<std::uint16_t>(uid)));
    return out;
}

/// Everything but the links. `owners` are those of out.hotkeys.
void fillKeys(const State& state, NetUid netuid, const std::vector<Coldkey>& owners, EpochKeys& out)
{
    out.coldkeys = owners;
    out.coldkeys.push_back(kSubnetOwner.get(state, netuid));
    sortUnique(out.coldkeys);
    const std::uint16_t leastTake =
        std::max(kMinChildkeyTake.get(state), kMinChildkeyTakePerSubnet.get(state, netuid));
    out.keys.reserve(out.hotkeys.size());
    for (std::size_t i = 0; i < out.hotkeys.size(); ++i) {
        const Hotkey& hotkey = out.hotkeys[i];
        emission::SubnetKey key;
        key.owner = out.indexOf(owners[i]);
        key.alpha = stakeOf(state, hotkey, netuid);
        key.root = Rao(stakeOf(state, hotkey, kRoot).value());
        key.take = takeOf(state, hotkey);
        key.childkeyTake = std::max(kChildkeyTake.get(state, hotkey, netuid), leastTake);
        out.keys.push_back(std::move(key));
    }
}

/// A neuron's part of the epoch, as far as it has to be known before the keys are in order.
struct NeuronFacts {
    Coldkey owner;
    std::optional<Hotkey> autoStake; ///< Where the owner has incentive staked.
    Links links;
};

NeuronFacts loadFacts(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    NeuronFacts out{ownerOf(state, hotkey), std::nullopt, loadLinks(state, hotkey, netuid)};
    out.autoStake = kAutoStakeDestination.get(state, out.owner, netuid);
    return out;
}

/// OPTIMISATION: neurons were asked already; those beside them are few.
std::vector<Coldkey> ownersOf(const State& state, const EpochKeys& keys,
                              const std::vector<NeuronFacts>& neurons)
{
    std::vector<const Coldkey*> known(keys.hotkeys.size(), nullptr);
    for (std::size_t uid = 0; uid < neurons.size(); ++uid)
        known[keys.byUid[uid]] = &neurons[uid].owner;
    std::vector<Coldkey> out;
    out.reserve(known.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        out.push_back(known[i] != nullptr ? *known[i] : ownerOf(state, keys.hotkeys[i]));
    return out;
}

void fillAutoStake(const State& state, NetUid netuid, const std::vector<NeuronFacts>& neurons,
                   EpochKeys& out)
{
    constexpr std::optional<emission::HotkeyIndex> kNone;
    std::vector<bool> isKnown(out.coldkeys.size(), false);
    out.autoStake.assign(out.coldkeys.size(), kNone);
    const auto set = [&out](emission::ColdkeyIndex coldkey, const std::optional<Hotkey>& chosen) {
        if (chosen && std::binary_search(out.hotkeys.begin(), out.hotkeys.end(), *chosen))
            out.autoStake[coldkey] = out.indexOf(*chosen);
    };
    for (const NeuronFacts& neuron : neurons) {
        const emission::ColdkeyIndex coldkey = out.indexOf(neuron.owner);
        if (!isKnown[coldkey])
            set(coldkey, neuron.autoStake);
        isKnown[coldkey] = true;
    }
    for (emission::ColdkeyIndex i = 0; i < out.coldkeys.size(); ++i)
        if (!isKnown[i])
            set(i, kAutoStakeDestination.get(state, out.coldkeys[i], netuid));
}

} // namespace

emission::HotkeyIndex EpochKeys::indexOf(const Hotkey& hotkey) const
{
    return placeOf(hotkeys, hotkey);
}

emission::ColdkeyIndex EpochKeys::indexOf(const Coldkey& coldkey) const
{
    return placeOf(coldkeys, coldkey);
}

EpochKeys loadEpochKeys(const State& state, NetUid netuid)
{
    EpochKeys out;
    const std::vector<Hotkey> neurons = neuronsOf(state, netuid);
    std::vector<NeuronFacts> facts;
    facts.reserve(neurons.size());
    out.hotkeys = neurons;
    for (const Hotkey& hotkey : neurons) {
        facts.push_back(loadFacts(state, hotkey, netuid));
        for (const auto& [proportion, child] : facts.back().links.children)
            out.hotkeys.push_back(child);
        for (const auto& [proportion, parent] : facts.back().links.parents)
            out.hotkeys.push_back(parent);
        if (facts.back().autoStake)
            out.hotkeys.push_back(*facts.back().autoStake);
    }
    if (kSubnetOwnerHotkey.contains(state, netuid))
        out.hotkeys.push_back(kSubnetOwnerHotkey.get(state, netuid));
    sortUnique(out.hotkeys);
    for (const Hotkey& hotkey : neurons)
        out.byUid.push_back(out.indexOf(hotkey));
    fillKeys(state, netuid, ownersOf(state, out, facts), out);
    fillAutoStake(state, netuid, facts, out);
    for (std::size_t uid = 0; uid < neurons.size(); ++uid) {
        emission::SubnetKey& key = out.keys[out.byUid[uid]];
        key.children = linksOf(out, facts[uid].links.children);
        key.parents = linksOf(out, facts[uid].links.parents);
    }
    return out;
}

std::uint16_t childkeyTakeOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    return std::max({kChildkeyTake.get(state, hotkey, netuid), kMinChildkeyTake.get(state),
                     kMinChildkeyTakePerSubnet.get(state, netuid)});
}

math::I64F64 stakeWeightOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    const Links links = loadLinks(state, hotkey, netuid);
    EpochKeys all;
    all.hotkeys.push_back(hotkey);
    for (const std::vector<StakePortion>& portions : {links.children, links.parents})
        for (const auto& [proportion, other] : portions)
            all.hotkeys.push_back(other);
    sortUnique(all.hotkeys);
    fillKeys(state, netuid, ownersOf(state, all, {}), all);
    const emission::HotkeyIndex at = all.indexOf(hotkey);
    all.keys[at].children = linksOf(all, links.children);
    all.keys[at].parents = linksOf(all, links.parents);
    return emission::stakeWeight(all.keys, at, emission::ofU64Max(kTaoWeight.get(state))).total;
}

} // namespace soma::runtime::subtensor
