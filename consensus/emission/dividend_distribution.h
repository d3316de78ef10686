// The drained pots divided by the hotkeys' dividends, alpha and root apart (emission.md
// section 7.3; reference pallets/subtensor/src/coinbase/run_coinbase.rs
// calculate_dividend_distribution).
#pragma once

#include "consensus/base/units.h"
#include "consensus/math/fixed.h"

#include <span>

namespace soma::emission {

/// A hotkey with dividends, in ascending order of hotkeys.
struct DividendClaim {
    Alpha alphaStake; ///< on the subnet
    Rao rootStake;
    math::U96F32 dividend;
};

struct DividendShare {
    math::U96F32 alpha;
    math::U96F32 root;
};

/// Writes one share per claim; both spans have the same length. A pot whose claims sum to zero is
/// paid to nobody.
void distributeDividends(Alpha validatorPot, Alpha rootPot, math::U96F32 taoWeight,
                         std::span<const DividendClaim> claims, std::span<DividendShare> shares);

} // namespace soma::emission
