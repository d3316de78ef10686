// The weight of root TAO against a subnet's alpha (emission.md section 3.5; reference
// pallets/subtensor/src/coinbase/block_step.rs root_proportion, staking/stake_utils.rs
// get_tao_weight, get_ck_burn).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::emission {

/// part / (2^64 - 1): how TaoWeight, CKBurn and child proportions are stored.
math::U96F32 ofU64Max(std::uint64_t part);

/// part / 65 535: how takes and cuts are stored.
math::U96F32 ofU16Max(std::uint16_t part);

/// W / (W + alpha issuance) with W = root TAO * weight; zero when all of that is zero.
math::U96F32 rootProportion(Rao rootTao, math::U96F32 taoWeight, Alpha alphaIssuance);

} // namespace soma::emission
