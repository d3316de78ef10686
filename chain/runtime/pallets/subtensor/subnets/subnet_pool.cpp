#include "chain/runtime/pallets/subtensor/subnets/subnet_pool.h"

#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/emission/price_ema.h"

namespace soma::runtime::subtensor {

pool::PoolBooks loadPoolBooks(const State& state, NetUid netuid)
{
    return {swap::loadPool(state, netuid), kSubnetAlphaOut.get(state, netuid),
            kSubnetVolume.get(state, netuid)};
}

math::U64F64 medianSpotPrice(const State& state)
{
    std::vector<math::U64F64> prices;
    kNetworksAdded.forEach(state, [&](NetUid netuid, bool added) {
        if (added && netuid != kRoot)
            prices.push_back(swap::currentPrice(state, netuid));
    });
    return emission::medianPrice(std::move(prices));
}

math::U64F64 movingPriceOf(const State& state, NetUid netuid)
{
    return emission::movingPrice(netuid, kSubnetMechanism.get(state, netuid),
                                 kSubnetMovingPrice.get(state, netuid));
}

Alpha alphaIssuanceOf(const State& state, NetUid netuid)
{
    return saturatingAdd(kSubnetAlphaIn.get(state, netuid), kSubnetAlphaOut.get(state, netuid));
}

} // namespace soma::runtime::subtensor
