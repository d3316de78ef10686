// Pending weight commitments: which of them still count (yuma-epoch.md step 6.4).
#pragma once

#include "consensus/yuma/epoch_input.h"

#include <cstdint>
#include <vector>

namespace soma::yuma {

/// True when an epoch of this subnet is due at its current block.
bool isEpochDue(const EpochInput& in);

/// For every uid the block of its earliest pending commit, u64 max for none.
void earliestCommits(const EpochInput& in, const MechanismInput& mechanism,
                     std::vector<std::uint64_t>& blocks);

} // namespace soma::yuma
