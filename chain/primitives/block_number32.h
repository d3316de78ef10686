// The header, System and the era count blocks in 32 bits; SubtensorModule in 64 (BlockNumber).
#pragma once

#include "consensus/base/numeric_cast.h"
#include "consensus/base/units.h"

namespace soma::chain {

using BlockNumber32 = Quantity<struct BlockNumber32Tag, std::uint32_t>;

/// A chain that outgrows 32 bits has been running for 1 600 years.
inline BlockNumber32 narrow(BlockNumber number)
{
    return BlockNumber32(exactCast<std::uint32_t>(number.value()));
}

inline BlockNumber widen(BlockNumber32 number)
{
    return BlockNumber(number.value());
}

} // namespace soma::chain
