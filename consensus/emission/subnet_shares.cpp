#include "consensus/emission/subnet_shares.h"

#include "consensus/base/assert.h"

#include <algorithm>

namespace soma::emission {

using math::U64F64;
using math::U96F32;

void subnetShares(std::span<const ShareInput> subnets, std::span<U64F64> shares)
{
    SOMA_ASSERT(subnets.size() == shares.size());
    // s_i = p_i / sum p_j
    U64F64 priceSum;
    for (const ShareInput& subnet : subnets)
        priceSum = priceSum.saturatingAdd(subnet.movingPrice);
    // w_i = s_i * (1 - b_i)
    U64F64 weightSum;
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        shares[i] = subnets[i].movingPrice.safeDiv(priceSum);
        const U64F64 burned = std::min(subnets[i].minerBurned.to<U64F64>(), U64F64::one());
        weightSum =
            weightSum.saturatingAdd(shares[i].saturatingMul(U64F64::one().saturatingSub(burned)));
    }
    // share_i = w_i / sum w_j, unless all weights vanish
    if (weightSum.isZero())
        return;
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        const U64F64 burned = std::min(subnets[i].minerBurned.to<U64F64>(), U64F64::one());
        shares[i] = shares[i].saturatingMul(U64F64::one().saturatingSub(burned)).safeDiv(weightSum);
    }
}

void subnetEmissions(std::span<const ShareInput> subnets, std::span<const U64F64> shares,
                     U96F32 blockEmission, std::span<U96F32> emissions)
{
    SOMA_ASSERT(subnets.size() == shares.size() && subnets.size() == emissions.size());
    U64F64 enabledSum;
    bool anyDisabled = false;
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        if (subnets[i].emissionEnabled)
            enabledSum = enabledSum.saturatingAdd(shares[i]);
        else
            anyDisabled = true;
    }
    const U64F64 total = blockEmission.to<U64F64>();
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        U64F64 share = shares[i];
        if (anyDisabled)
            share = subnets[i].emissionEnabled ? share.safeDiv(enabledSum) : U64F64::zero();
        emissions[i] = total.saturatingMul(share).to<U96F32>();
    }
}

bool rootSellFlag(std::span<const ShareInput> subnets)
{
    U64F64 sum;
    for (const ShareInput& subnet : subnets)
        sum = sum.wrappingAdd(subnet.movingPrice);
    return sum > U64F64::one();
}

} // namespace soma::emission
