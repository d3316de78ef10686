// What one subnet receives in a block, and the split of its alpha (emission.md sections 4 and 5;
// reference pallets/subtensor/src/coinbase/run_coinbase.rs get_subnet_terms, emit_to_subnets).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::emission {

/// The miners' part of what the owner leaves.
inline constexpr math::U96F32 kHalfOfAlpha = math::U96F32::fromBits(static_cast<u128>(1) << 31);

struct TermsInput {
    math::U96F32 taoEmission; ///< the subnet's part of the block
    Alpha alphaIssuance;
    math::U64F64 price; ///< spot
    math::U96F32 rootProportion;
};

/// Not yet truncated to rao.
struct SubnetTerms {
    math::U96F32 taoIn;
    math::U96F32 alphaIn;
    math::U96F32 alphaOut;
    math::U96F32 excessTao;
};

SubnetTerms subnetTerms(const TermsInput& input);

/// The parts of one block's alpha, each truncated by itself; the missing rao stay in the alpha
/// outside the pool with no holder.
struct AlphaSplit {
    Alpha owner;
    Alpha server;
    Alpha validator;
    Alpha root; ///< to be paid, or recycled when root selling is off
};

/// `ownerCut` of 65 535; zero when the subnet has its owner cut switched off.
AlphaSplit splitAlphaOut(math::U96F32 alphaOut, std::uint16_t ownerCut, bool ownerCutEnabled,
                         math::U96F32 rootProportion);

} // namespace soma::emission
