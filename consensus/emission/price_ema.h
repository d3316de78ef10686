// The moving price of a subnet's alpha, its update, and the median of spot prices (emission.md
// sections 3.4 and 3.6, subnets.md section 1; reference
// pallets/subtensor/src/staking/stake_utils.rs get_moving_alpha_price, update_moving_price,
// get_median_subnet_alpha_price).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>
#include <vector>

namespace soma::emission {

inline constexpr std::int64_t kDefaultMovingAlphaBits = 12'885; ///< I96F32 of 0.000003
inline constexpr std::uint64_t kDefaultHalvingBlocks = 201'600;

/// What counts as the moving price: the stored one, or one for root and for stable subnets.
math::U64F64 movingPrice(NetUid netuid, std::uint16_t mechanism, math::I96F32 stored);

struct PriceEmaInput {
    BlockNumber block;
    BlockNumber firstEmissionBlock; ///< 0 when there is none
    std::uint64_t halvingBlocks = kDefaultHalvingBlocks;
    math::I96F32 movingAlpha = math::I96F32::fromBits(kDefaultMovingAlphaBits);
    math::U64F64 spot;   ///< counts as one when above
    math::U64F64 moving; ///< movingPrice() of the value before
};

/// The value to store.
math::I96F32 updatedMovingPrice(const PriceEmaInput& input);

/// The middle of the prices that are not zero, the mean of the two middle ones for an even number,
/// one when there is none. The caller leaves out root and networks that are not added.
math::U64F64 medianPrice(std::vector<math::U64F64> prices);

} // namespace soma::emission
