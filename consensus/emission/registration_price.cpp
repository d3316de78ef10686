#include "consensus/emission/registration_price.h"

#include <algorithm>
#include <limits>

namespace soma::emission {

using math::U64F64;

namespace {

/// First the lower, then the upper bound: the upper wins where they cross.
Rao clamped(std::uint64_t burn, const BurnBounds& bounds)
{
    return std::min(std::max(Rao(burn), bounds.min), bounds.max);
}

} // namespace

std::uint64_t mulByQ32(std::uint64_t value, std::uint64_t factor)
{
    const u128 product = (static_cast<u128>(value) * factor) >> 32;
    constexpr std::uint64_t kTop = std::numeric_limits<std::uint64_t>::max();
    return product > kTop ? kTop : static_cast<std::uint64_t>(product);
}

std::uint64_t powQ32(std::uint64_t base, std::uint16_t exponent)
{
    std::uint64_t result = kQ32One;
    std::uint64_t square = base;
    for (unsigned rest = exponent; rest != 0;) {
        if ((rest & 1) != 0)
            result = mulByQ32(result, square);
        rest >>= 1;
        if (rest != 0)
            square = mulByQ32(square, square);
    }
    return result;
}

std::uint64_t decayFactorQ32(std::uint16_t halfLife)
{
    if (halfLife == 0)
        return kQ32One;
    std::uint64_t low = 0;
    std::uint64_t high = kQ32One;
    while (low + 1 < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (powQ32(middle, halfLife) > kQ32One / 2)
            high = middle;
        else
            low = middle;
    }
    return low;
}

Rao decayedBurn(Rao burn, const BurnBounds& bounds, std::uint16_t halfLife, BlockNumber block)
{
    std::uint64_t price = burn.value();
    if (halfLife > 0 && block.value() > 1)
        price = mulByQ32(price, decayFactorQ32(halfLife));
    return clamped(price, bounds);
}

Rao bumpedBurn(Rao burn, const BurnBounds& bounds, U64F64 multiplier)
{
    const U64F64 factor = std::max(multiplier, U64F64::one());
    const U64F64 price = U64F64::fromInt(burn.value()).saturatingMul(factor);
    return clamped(price.toInt<std::uint64_t>(), bounds);
}

} // namespace soma::emission
