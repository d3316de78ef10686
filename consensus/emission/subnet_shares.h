// How the TAO of a block is divided among subnets: by moving price, reduced by the miner emission
// they withhold, and switched by root (emission.md sections 3.2, 3.3 and 3.6; reference
// pallets/subtensor/src/coinbase/subnet_emissions.rs get_shares, get_subnet_block_emissions,
// run_coinbase.rs get_network_root_sell_flag).
//
// Lists run over the subnets eligible for emission in ascending netuid order.
#pragma once

#include "consensus/math/fixed.h"

#include <span>

namespace soma::emission {

struct ShareInput {
    math::U64F64 movingPrice;
    math::U96F32 minerBurned; ///< share of the last epoch's miner emission that was withheld
    bool emissionEnabled = true;
};

/// Writes one share per subnet; both spans have the same length.
void subnetShares(std::span<const ShareInput> subnets, std::span<math::U64F64> shares);

/// Writes each subnet's part of the block's TAO. When a subnet is disabled the others share its
/// part.
void subnetEmissions(std::span<const ShareInput> subnets, std::span<const math::U64F64> shares,
                     math::U96F32 blockEmission, std::span<math::U96F32> emissions);

/// True if the moving prices sum to more than one: root dividends are then paid out.
bool rootSellFlag(std::span<const ShareInput> subnets);

} // namespace soma::emission
