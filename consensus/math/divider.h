// Division of many I32F32 numbers by the same one.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/math/fixed.h"

#include <cstdint>

namespace soma::math {

/// Gives exactly the bits of `value.safeDiv(divisor)`.
///
/// OPTIMISATION: proportions (0 <= value < 1, the common case) are multiplied by a 64-bit
/// reciprocal and corrected by at most one; everything else takes the plain division.
class Divider {
public:
    Divider() = default;

    explicit Divider(I32F32 divisor) : m_divisor(divisor.bits())
    {
        // With a divisor of one raw unit quotients could overflow.
        if (m_divisor < 2)
            return;
        m_fastLimit = std::uint64_t{1} << 32;
        m_inverse = ~std::uint64_t{0} / static_cast<std::uint64_t>(m_divisor);
    }

    I32F32 divisor() const { return I32F32::fromBits(m_divisor); }

    I32F32 safeDiv(I32F32 value) const
    {
        const auto bits = static_cast<std::uint64_t>(value.bits());
        if (bits >= m_fastLimit) // Also every negative value.
            return value.safeDiv(divisor());
        // The inverse is short of 2^64 / divisor by at most one, hence the estimate of the
        // quotient is short by at most one.
        const std::uint64_t dividend = bits << 32;
        const std::uint64_t divisorBits = static_cast<std::uint64_t>(m_divisor);
        std::uint64_t quotient = high64(static_cast<u128>(dividend) * m_inverse);
        quotient += dividend - quotient * divisorBits >= divisorBits ? 1 : 0;
        return I32F32::fromBits(static_cast<std::int64_t>(quotient));
    }

private:
    std::int64_t m_divisor = 0;
    std::uint64_t m_inverse = 0;
    std::uint64_t m_fastLimit = 0;
};

/// 1 / value, truncated, for a value of at least one.
inline I32F32 invertAboveOne(I32F32 value)
{
    SOMA_ASSUME(value >= I32F32::one());
    // OPTIMISATION: 2^64 / b without 128-bit division: one more than (2^64 - 1) / b if b divides
    // 2^64.
    const auto divisor = static_cast<std::uint64_t>(value.bits());
    const std::uint64_t top = ~std::uint64_t{0};
    const std::uint64_t quotient = top / divisor;
    const bool exact = top - quotient * divisor == divisor - 1;
    return I32F32::fromBits(static_cast<std::int64_t>(quotient + (exact ? 1 : 0)));
}

} // namespace soma::math
