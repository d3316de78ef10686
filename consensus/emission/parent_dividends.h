// Dividends of a child hotkey go up to its parents (emission.md section 7.2; reference
// pallets/subtensor/src/coinbase/run_coinbase.rs get_parent_child_dividends_distribution).
#pragma once

#include "consensus/emission/stake_inheritance.h"

#include <span>
#include <vector>

namespace soma::emission {

struct DividendPart {
    HotkeyIndex receiver = 0;
    Alpha amount;
};

struct ParentDividendRates {
    math::U96F32 taoWeight;
    math::U96F32 childkeyBurn; ///< of a parent's part when the owners differ
};

/// Appends the parents in their order, then the child itself. Returns the alpha to recycle.
/// Truncation leaves up to a rao per receiver to nobody.
Alpha splitAmongParents(std::span<const SubnetKey> keys, HotkeyIndex child, Alpha dividend,
                        const ParentDividendRates& rates, std::vector<DividendPart>& parts);

} // namespace soma::emission
