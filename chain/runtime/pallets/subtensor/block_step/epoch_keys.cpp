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

/// Everything but the links.
void fillKeys(const State& state, NetUid netuid, EpochKeys& out)
{
    std::vector<Coldkey> owners;
    for (const Hotkey& hotkey : out.hotkeys)
        owners.push_back(ownerOf(state, hotkey));
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

void fillAutoStake(const State& state, NetUid netuid, EpochKeys& out)
{
    for (const Coldkey& coldkey : out.coldkeys) {
        const std::optional<Hotkey> chosen = kAutoStakeDestination.get(state, coldkey, netuid);
        const bool known =
            chosen && std::binary_search(out.hotkeys.begin(), out.hotkeys.end(), *chosen);
        out.autoStake.push_back(known ? std::optional(out.indexOf(*chosen)) : std::nullopt);
    }
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
    std::vector<Links> links;
    out.hotkeys = neurons;
    for (const Hotkey& hotkey : neurons) {
        links.push_back(loadLinks(state, hotkey, netuid));
        for (const auto& [proportion, child] : links.back().children)
            out.hotkeys.push_back(child);
        for (const auto& [proportion, parent] : links.back().parents)
            out.hotkeys.push_back(parent);
        if (const auto chosen = kAutoStakeDestination.get(state, ownerOf(state, hotkey), netuid))
            out.hotkeys.push_back(*chosen);
    }
    if (kSubnetOwnerHotkey.contains(state, netuid))
        out.hotkeys.push_back(kSubnetOwnerHotkey.get(state, netuid));
    sortUnique(out.hotkeys);
    fillKeys(state, netuid, out);
    fillAutoStake(state, netuid, out);
    for (std::size_t uid = 0; uid < neurons.size(); ++uid) {
        out.byUid.push_back(out.indexOf(neurons[uid]));
        emission::SubnetKey& key = out.keys[out.byUid.back()];
        key.children = linksOf(out, links[uid].children);
        key.parents = linksOf(out, links[uid].parents);
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
    fillKeys(state, netuid, all);
    const emission::HotkeyIndex at = all.indexOf(hotkey);
    all.keys[at].children = linksOf(all, links.children);
    all.keys[at].parents = linksOf(all, links.parents);
    return emission::stakeWeight(all.keys, at, emission::ofU64Max(kTaoWeight.get(state))).total;
}

} // namespace soma::runtime::subtensor
