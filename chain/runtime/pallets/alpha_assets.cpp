#include "chain/runtime/pallets/alpha_assets.h"

namespace soma::runtime::alpha_assets {

namespace {

using Counter = StorageMap<Twox64Concat<NetUid>, Alpha>;

void grow(State& state, const Counter& counter, NetUid netuid, Alpha amount)
{
    counter.mutate(state, netuid, [amount](Alpha& total) { total = saturatingAdd(total, amount); });
}

} // namespace

void countMinted(State& state, NetUid netuid, Alpha amount)
{
    if (!amount.isZero())
        grow(state, kTotalAlphaIssuance, netuid, amount);
}

void countBurned(State& state, NetUid netuid, Alpha amount)
{
    if (!amount.isZero())
        grow(state, kAlphaBurned, netuid, amount);
}

void countRecycled(State& state, NetUid netuid, Alpha amount)
{
    if (amount.isZero())
        return;
    grow(state, kAlphaRecycled, netuid, amount);
    kTotalAlphaIssuance.mutate(state, netuid,
                               [amount](Alpha& total) { total = saturatingSub(total, amount); });
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kTotalAlphaIssuance, kAlphaBurned, kAlphaRecycled>()};
    return kTable;
}

} // namespace soma::runtime::alpha_assets
