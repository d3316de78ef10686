// The weight matrix that takes part: masks and row normalisation (yuma-epoch.md section 6).
#pragma once

#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_workspace.h"

namespace soma::yuma {

/// Fills work.weights; needs lastUpdate, registeredAt and forbidden to be set there.
void prepareWeights(const EpochInput& in, const MechanismInput& mechanism, EpochWorkspace& work);

} // namespace soma::yuma
