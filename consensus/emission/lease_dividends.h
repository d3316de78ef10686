// A leased subnet's cut, between those who paid for the subnet and the one who runs it
// (subnets.md section 10; reference pallets/subtensor/src/subnets/leasing.rs).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::emission {

/// What part of all that was raised one contributor gave; `raised` is not zero.
math::U64F64 leaseShare(Rao contribution, Rao raised);

/// A contributor's part of what the registration did not cost, rounded down.
Rao leaseRefund(math::U64F64 share, Rao leftover);

/// So many percent of the owner's cut, rounded up. The chain accepts more than a hundred.
Alpha contributorsCut(std::uint8_t percent, Alpha ownerCut);

/// One contributor's part of what is distributed, rounded up. All parts together may be more than
/// the whole by one rao each.
Alpha leaseDividend(math::U64F64 share, Alpha distributed);

} // namespace soma::emission
