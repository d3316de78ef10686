// One subnet's epoch as a node holds it: what it was computed from, what the chain stored of it.
#pragma once

#include "chain/api/node_values.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"

#include <optional>
#include <vector>

namespace soma::chain {

struct EpochRecord {
    Head at;
    NetUid netuid;
    /// False: no epoch of this subnet ran in the block. `input` and `emission` are then what one
    /// would start from on the block's state.
    bool ran = false;
    yuma::EpochInput input;
    Alpha emission; ///< What the epoch hands out, before the split among mechanisms.
    /// Lists that no storage item keeps are empty. Absent when no epoch ran.
    std::optional<yuma::EpochOutput> stored;
    /// Uids that got a new holder later in the same block; what is stored for them is not the
    /// epoch's.
    std::vector<Uid> replaced;
    std::vector<AccountId> hotkeys; ///< By uid.
};

} // namespace soma::chain
