// Several mechanisms in one subnet: dividing the emission and merging the results (yuma-epoch.md
// section 4).
#pragma once

#include "consensus/base/units.h"
#include "consensus/yuma/epoch_output.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soma::yuma {

/// One part per mechanism. What division loses goes to the first one.
std::vector<Alpha> splitAmongMechanisms(Alpha total, std::size_t count,
                                        const std::optional<std::vector<std::uint16_t>>& split);

/// Merges in mechanism order, each weighted by its part of the total and floored at each step;
/// server and validator emission are plain sums.
void mergeMechanisms(std::span<const MechanismOutput> mechanisms, Alpha total, std::size_t uidCount,
                     SubnetOutput& out);

} // namespace soma::yuma
