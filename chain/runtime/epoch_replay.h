// A subnet's epoch taken apart: what it was computed from and what the chain keeps of it.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/runtime/constants.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/result.h"
#include "consensus/yuma/epoch_input.h"
#include "consensus/yuma/epoch_output.h"

#include <optional>
#include <vector>

namespace soma::runtime {

/// A block whose beginning is to be run once more.
struct ReplayedBlock {
    const chain::Header& header;
    const storage::StateReader& parent; ///< The state before it.
    const storage::StateReader& after;  ///< The state it left.
};

struct SubnetEpoch {
    /// False: no epoch of this subnet ran in the block; the input is then what one would be
    /// computed from on the block's own state, with the emission that waits so far.
    bool ran = false;
    yuma::EpochInput input;
    Alpha emission;
    /// As the block's state has it; the lists that no storage item keeps are empty. Absent when no
    /// epoch ran.
    std::optional<yuma::EpochOutput> stored;
    /// Uids that got a new holder later in the same block: what is stored for them is not the
    /// epoch's any more.
    std::vector<Uid> replaced;
    std::vector<chain::AccountId> hotkeys; ///< By uid.
};

/// Errors: UnknownSubnet, and those of Executive::initializeBlock().
Result<SubnetEpoch> replayEpoch(const ReplayedBlock& block, const RuntimeConfig& config,
                                NetUid netuid);

} // namespace soma::runtime
