// Bonds: what was stored, what this epoch adds, and the moving average of both (yuma-epoch.md
// section 8).
#pragma once

#include "consensus/math/fixed.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_trace.h"
#include "consensus/yuma/epoch_workspace.h"

namespace soma::yuma {

/// Section 8.1: bonds and dividends when Yuma3 is off. `trace` may be null.
void runYuma2Bonds(const EpochInput& in, const MechanismInput& mechanism,
                   const math::SparseMatrix& weightsForBonds, EpochWorkspace& work,
                   EpochTrace* trace);

/// Section 8.2: bonds and dividends when Yuma3 is on. `trace` may be null.
void runYuma3Bonds(const EpochInput& in, const MechanismInput& mechanism,
                   const math::SparseMatrix& weightsForBonds, EpochWorkspace& work,
                   EpochTrace* trace);

/// 1 - average / 10^6, truncated at 2^-64 and then at 2^-32, clamped (Yuma2).
math::I32F32 bondsAlpha(std::uint64_t movingAverage);

/// The same, but wrapping where the average is absurd (Yuma3 without liquid alpha).
math::I32F32 bondsAlphaWrapping(std::uint64_t movingAverage);

} // namespace soma::yuma
