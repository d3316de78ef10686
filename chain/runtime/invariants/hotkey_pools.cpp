#include "chain/runtime/invariants/hotkey_pools.h"

#include "chain/runtime/pallets/subtensor/stake.h"

namespace soma::runtime::subtensor {

using pool::StoredFloat;

Pools loadPools(const storage::StateReader& state)
{
    Pools pools;
    kTotalHotkeyAlpha.forEach(state, [&](const Hotkey& hotkey, NetUid netuid, Alpha alpha) {
        pools[{netuid, hotkey}].pool.value = alpha.value();
    });
    // What the older maps still have goes before the present ones.
    kTotalHotkeySharesV2.forEach(
        state, [&](const Hotkey& hotkey, NetUid netuid, const pool::SafeFloat& all) {
            pools[{netuid, hotkey}].pool.denominator = StoredFloat::current(all);
        });
    kTotalHotkeyShares.forEach(state, [&](const Hotkey& hotkey, NetUid netuid, math::U64F64 all) {
        pools[{netuid, hotkey}].pool.denominator = StoredFloat::legacy(all);
    });
    kAlphaV2.forEach(state, [&](const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                                const pool::SafeFloat& share) {
        pools[{netuid, hotkey}].shares[coldkey] = StoredFloat::current(share);
    });
    kAlpha.forEach(state, [&](const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                              math::U64F64 share) {
        pools[{netuid, hotkey}].shares[coldkey] = StoredFloat::legacy(share);
    });
    return pools;
}

} // namespace soma::runtime::subtensor
