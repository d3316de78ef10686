// The dormant way to divide a block's TAO: by the flow of TAO into subnets (emission.md
// section 3.7; reference pallets/subtensor/src/coinbase/subnet_emissions.rs get_shares_flow,
// inplace_pow_normalize, safe_pow). The chain keeps its accumulators but pays by price
// (subnet_shares.h).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>
#include <optional>
#include <span>

namespace soma::emission {

/// A moving average of flow and the block it was brought up to.
struct FlowEma {
    BlockNumber block;
    math::I64F64 value;
};

struct SubnetFlow {
    std::int64_t userFlow = 0;
    std::optional<FlowEma> userEma;
    std::int64_t protocolFlow = 0;
    std::optional<FlowEma> protocolEma;
};

struct FlowParameters {
    BlockNumber block;
    std::uint64_t smoothing = 29'597'889'189'277; ///< of 2^63 - 1
    math::I64F64 cutoff;
    math::U64F64 exponent = math::U64F64::one();
    bool netFlowEnabled = true;
};

/// Brings all averages up to the block, resets what they took in, and writes the shares. Subnets in
/// ascending netuid order.
void flowShares(const FlowParameters& parameters, std::span<SubnetFlow> subnets,
                std::span<math::U64F64> shares);

/// exp(p * ln(value)) in I32F32; zero when the logarithm does not exist, 2^31 - 1 when the
/// exponential does not.
math::U64F64 safePow(math::U64F64 value, math::U64F64 p);

/// Scales to a maximum of one, raises to p and divides by the sum, where precision allows.
void powNormalise(std::span<math::U64F64> values, math::U64F64 p);

} // namespace soma::emission
