#include "chain/runtime/pallets/subtensor/subnets/bonds_reset.h"

#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::subtensor {

void resetBondsTowards(State& state, NetUid netuid, const Hotkey& hotkey)
{
    if (!kBondsResetOn.get(state, netuid))
        return;
    const Outcome<Uid> uid = uidOf(state, netuid, hotkey);
    if (!uid)
        return;
    for (const MechanismIndex index : mechanismIndices(state, netuid)) {
        std::vector<std::pair<Uid, UidValues>> rows;
        kBonds.forEachUnder(state, kBonds.keyPrefix(index),
                            [&rows](MechanismIndex, Uid from, const UidValues& bonds) {
                                rows.emplace_back(from, bonds);
                            });
        for (auto& [from, bonds] : rows) {
            std::erase_if(bonds, [&uid](const auto& bond) { return bond.first == uid->value(); });
            kBonds.set(state, index, from, bonds);
        }
    }
}

} // namespace soma::runtime::subtensor
