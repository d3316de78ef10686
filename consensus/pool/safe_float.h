// SafeFloat, the decimal number of the share pools (staking.md section 2.1; reference
// primitives/share-pool/src/lib.rs).
//
// value = mantissa * 10^exponent. In normal form 10^20 < mantissa <= 10^21, or both are zero.
// Storage may hold other mantissas; they are read as they are.
#pragma once

#include "consensus/base/checked.h"
#include "consensus/math/fixed.h"
#include "consensus/math/wide.h"

#include <cstdint>
#include <optional>

namespace soma::pool {

class SafeFloat {
public:
    static constexpr u128 kMaxMantissa = static_cast<u128>(1'000'000'000) * 1'000'000'000'000;
    static constexpr std::int64_t kMaxExponent = 21;

    /// Zero.
    constexpr SafeFloat() = default;

    /// Normalises. None for a mantissa above 10^21 or an exponent that would leave i64.
    static std::optional<SafeFloat> make(u128 mantissa, std::int64_t exponent);

    /// As decoded from storage, not normalised.
    static constexpr SafeFloat fromStorage(u128 mantissa, std::int64_t exponent)
    {
        return SafeFloat(mantissa, exponent);
    }

    static SafeFloat fromU64(std::uint64_t value);

    /// A number of the older storage maps.
    static SafeFloat fromU64F64(math::U64F64 value);

    constexpr u128 mantissa() const { return m_mantissa; }

    constexpr std::int64_t exponent() const { return m_exponent; }

    constexpr bool isZero() const { return m_mantissa == 0; }

    /// Truncates; saturates at both ends.
    std::uint64_t toU64() const;

    // None when the exponent leaves i64, and as said. The operand with the smaller exponent loses
    // the digits that do not fit.

    std::optional<SafeFloat> add(const SafeFloat& other) const;

    /// Stops at zero; none for zero minus something.
    std::optional<SafeFloat> subtract(const SafeFloat& other) const;

    /// None for a zero divisor.
    std::optional<SafeFloat> divide(const SafeFloat& divisor) const;

    /// this * factor / divisor with the whole product in between; none for a zero divisor.
    std::optional<SafeFloat> mulDiv(const SafeFloat& factor, const SafeFloat& divisor) const;

    /// Exact for normal forms.
    bool isGreaterThan(const SafeFloat& other) const;

    friend constexpr bool operator==(const SafeFloat&, const SafeFloat&) = default;

private:
    constexpr SafeFloat(u128 mantissa, std::int64_t exponent)
        : m_mantissa(mantissa)
        , m_exponent(exponent)
    {
    }

    static std::optional<SafeFloat> normalised(math::U256 mantissa, std::int64_t exponent);

    u128 m_mantissa = 0;
    std::int64_t m_exponent = 0;
};

} // namespace soma::pool
