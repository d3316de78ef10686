// The emission curve and its halvings by issuance (emission.md section 2; reference
// pallets/subtensor/src/coinbase/block_emission.rs). TAO and every subnet's alpha follow the same
// curve, each by its own issuance.
#pragma once

#include <cstdint>

namespace soma::emission {

/// 21 million coins in rao.
inline constexpr std::uint64_t kTotalSupply = 21'000'000'000'000'000;

/// Emission per block before the first halving.
inline constexpr std::uint64_t kFirstBlockEmission = 1'000'000'000;

/// Emission of a block when this much exists. Also what the chain then writes to `BlockEmission`,
/// except at or above the total supply, where it writes nothing.
std::uint64_t blockEmission(std::uint64_t issuance);

} // namespace soma::emission
