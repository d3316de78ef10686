// One Yuma epoch of one mechanism, and of a whole subnet with all its mechanisms.
//
// Follows yuma-epoch.md, the sparse path; each numbered step of the document is a comment above the
// code that does it. Pure: the same input gives the same output, and any input gives one.
#pragma once

#include "consensus/base/units.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"
#include "consensus/yuma/epoch_trace.h"
#include "consensus/yuma/epoch_workspace.h"

#include <vector>

namespace soma::yuma {

/// Sections 5 to 9 and 11 for one mechanism that may hand out `emission`. `trace` may be null.
void runMechanismEpoch(const EpochInput& in, const MechanismInput& mechanism, Alpha emission,
                       EpochWorkspace& work, MechanismOutput& out, EpochTrace* trace = nullptr);

/// Section 4: splits the emission, runs every mechanism, merges. `traces` may be null; otherwise it
/// receives one trace per mechanism.
void runEpoch(const EpochInput& in, Alpha emission, EpochWorkspace& work, EpochOutput& out,
              std::vector<EpochTrace>* traces = nullptr);

/// The same with a workspace of its own.
EpochOutput runEpoch(const EpochInput& in, Alpha emission);

} // namespace soma::yuma
