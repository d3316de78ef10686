// Making a subnet smaller (reference subnets/uids.rs trim_to_max_allowed_uids).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// The subnet has at most so many places from now on. Neurons beyond that go: lowest emission
/// first, and of equals the highest uid; the owner's immortal neurons and those in their immunity
/// period stay. Who stays moves up, so that uids have no gaps. No event.
/// Errors: SubnetNotExists, InvalidValue (outside the subnet's least and most places),
/// TrimmingWouldExceedMaxImmunePercentage (four fifths of the places would be immune).
Outcome<void> trimToMaxAllowedUids(State& state, NetUid netuid, std::uint16_t most);

} // namespace soma::runtime::subtensor
