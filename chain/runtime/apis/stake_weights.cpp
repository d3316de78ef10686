#include "chain/runtime/apis/stake_weights.h"

#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "consensus/emission/root_proportion.h"

#include <map>

namespace soma::runtime::subtensor {

namespace {

/// Hotkeys get their places as they are met.
class Ledger {
public:
    Ledger(const State& state, NetUid netuid) : m_state(state), m_netuid(netuid) {}

    emission::HotkeyIndex place(const Hotkey& hotkey)
    {
        const auto [at, isNew] = m_places.try_emplace(hotkey, m_keys.size());
        if (isNew) {
            emission::SubnetKey& key = m_keys.emplace_back();
            key.alpha = stakeOf(m_state, hotkey, m_netuid);
            key.root = Rao(stakeOf(m_state, hotkey, kRoot).value());
        }
        return at->second;
    }

    emission::HotkeyIndex neuron(const Hotkey& hotkey)
    {
        const emission::HotkeyIndex index = place(hotkey);
        auto children = linksOf(kChildKeys.get(m_state, hotkey, m_netuid));
        auto parents = linksOf(kParentKeys.get(m_state, hotkey, m_netuid));
        m_keys[index].children = std::move(children);
        m_keys[index].parents = std::move(parents);
        return index;
    }

    emission::StakeWeight weight(emission::HotkeyIndex index, math::U96F32 taoWeight) const
    {
        return emission::stakeWeight(m_keys, index, taoWeight);
    }

private:
    std::vector<emission::KeyLink> linksOf(const std::vector<StakePortion>& portions)
    {
        std::vector<emission::KeyLink> out;
        out.reserve(portions.size());
        for (const auto& [proportion, hotkey] : portions)
            out.push_back({proportion, place(hotkey)});
        return out;
    }

    const State& m_state;
    NetUid m_netuid;
    std::map<Hotkey, emission::HotkeyIndex> m_places;
    std::vector<emission::SubnetKey> m_keys;
};

} // namespace

std::vector<emission::StakeWeight> stakeWeights(const State& state, NetUid netuid,
                                                const std::vector<Hotkey>& hotkeys)
{
    const math::U96F32 taoWeight = emission::ofU64Max(kTaoWeight.get(state));
    Ledger ledger(state, netuid);
    std::vector<emission::HotkeyIndex> places;
    places.reserve(hotkeys.size());
    for (const Hotkey& hotkey : hotkeys)
        places.push_back(ledger.neuron(hotkey));
    std::vector<emission::StakeWeight> out(hotkeys.size());
    for (std::size_t uid = 0; uid < hotkeys.size(); ++uid) {
        const bool nobody = hotkeys[uid] == Hotkey{} &&
                            !kKeys.contains(state, netuid, Uid(static_cast<std::uint16_t>(uid)));
        if (!nobody)
            out[uid] = ledger.weight(places[uid], taoWeight);
    }
    return out;
}

} // namespace soma::runtime::subtensor
