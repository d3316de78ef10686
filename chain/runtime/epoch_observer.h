// Somebody who looks on while epochs run.
#pragma once

#include "consensus/base/units.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"

namespace soma::runtime {

/// Told of each epoch with exactly what it was computed from. Changes nothing.
class EpochObserver {
public:
    virtual ~EpochObserver() = default;

    /// `emission` is what the epoch may hand out, before the split among mechanisms.
    virtual void epochRan(NetUid netuid, const yuma::EpochInput& input, Alpha emission) = 0;
};

} // namespace soma::runtime
