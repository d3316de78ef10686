// From incentive and dividends to rao (yuma-epoch.md section 11).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"
#include "consensus/yuma/epoch_output.h"
#include "consensus/yuma/epoch_workspace.h"

namespace soma::yuma {

/// Fills the three normalised shares in the workspace and the three emissions of the output. What
/// truncation leaves over is handed to nobody: the sums fall short of the amount.
void splitEmission(Alpha amount, EpochWorkspace& work, MechanismOutput& out);

/// floor(share * amount), clamped to 0 .. u64 max.
Alpha emissionOfShare(math::I32F32 share, Alpha amount);

} // namespace soma::yuma
