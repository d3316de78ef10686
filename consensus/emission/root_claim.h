// The arithmetic of root dividends: cumulative rates and what is owed (emission.md section 9;
// reference pallets/subtensor/src/staking/claim_root.rs).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace soma::emission {

/// Alpha per rao of root stake, all dividends so far.
using ClaimableRate = math::I96F32;

/// What a dividend for root stakers does to a hotkey: either the rate grows, or there is so little
/// root stake that the hotkey's owner gets the alpha.
struct RootDividend {
    std::optional<ClaimableRate>
        rate; ///< to store; unchanged (maybe none) when staked to the owner
    Alpha stakedToOwner;
};

RootDividend addRootDividend(std::optional<ClaimableRate> rate, Rao hotkeyRootStake, Alpha amount);

/// rate * stake, before what was claimed.
math::I96F32 claimable(ClaimableRate rate, Rao rootStake);

/// What is left to claim; negative where more was claimed. Compared with the claim threshold.
math::I96F32 owedExactly(ClaimableRate rate, Rao rootStake, u128 claimed);

/// Whole rao of it, negative is zero.
Alpha owed(ClaimableRate rate, Rao rootStake, u128 claimed);

/// The claimed mark after root stake was added or removed, which leaves what is owed as it was.
u128 claimedAfterAdding(ClaimableRate rate, u128 claimed, Rao added);
u128 claimedAfterRemoving(ClaimableRate rate, u128 claimed, Rao removed);

/// The staking coldkeys that claim by themselves in a block: up to `count` of `total`, in ascending
/// order without repetition, drawn from the parent's hash.
std::vector<std::uint64_t> autoClaimIndices(const std::array<std::uint8_t, 32>& parentHash,
                                            std::uint64_t count, std::uint64_t total);

} // namespace soma::emission
