// Who is active, what stake counts, who holds a permit (yuma-epoch.md section 5).
#pragma once

#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_workspace.h"

#include <cstdint>
#include <span>

namespace soma::yuma {

/// Steps 5.1 to 5.5 and 5.7 in the workspace; needs lastUpdate to be set there.
void prepareStake(const EpochInput& in, EpochWorkspace& work);

/// Step 5.6. Uses the unmasked stake.
void computeNewPermits(const EpochInput& in, EpochWorkspace& work, std::span<std::uint8_t> permits);

/// Blocks without an update after which a uid is inactive: max(1, factor * tempo / 1000).
std::uint64_t activityCutoff(std::uint32_t factorMilli, std::uint16_t tempo);

} // namespace soma::yuma
