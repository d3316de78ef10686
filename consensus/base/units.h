// Strong units: a quantity knows what it counts, and two units never mix by accident.
//
// Construction is explicit, value() gets out, arithmetic is by name so that overflow is always a
// decision. There are no implicit conversions and no operators that could overflow.
#pragma once

#include "consensus/base/checked.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>

namespace soma {

template <typename Tag, typename Rep>
class Quantity {
public:
    using rep = Rep;

    constexpr Quantity() = default;

    constexpr explicit Quantity(Rep value) : m_value(value) {}

    constexpr Rep value() const { return m_value; }

    static constexpr Quantity max() { return Quantity(std::numeric_limits<Rep>::max()); }

    constexpr auto operator<=>(const Quantity&) const = default;

private:
    Rep m_value{};
};

/// An amount can be added up; an identifier cannot.
template <typename Tag, typename Rep>
class Amount : public Quantity<Tag, Rep> {
public:
    using Quantity<Tag, Rep>::Quantity;

    static constexpr Amount max() { return Amount(std::numeric_limits<Rep>::max()); }

    constexpr bool isZero() const { return this->value() == 0; }

    constexpr auto operator<=>(const Amount&) const = default;
};

template <typename Tag, typename Rep>
constexpr std::optional<Amount<Tag, Rep>> checkedAdd(Amount<Tag, Rep> a, Amount<Tag, Rep> b)
{
    const auto sum = checkedAdd(a.value(), b.value());
    if (!sum)
        return std::nullopt;
    return Amount<Tag, Rep>(*sum);
}

template <typename Tag, typename Rep>
constexpr std::optional<Amount<Tag, Rep>> checkedSub(Amount<Tag, Rep> a, Amount<Tag, Rep> b)
{
    const auto difference = checkedSub(a.value(), b.value());
    if (!difference)
        return std::nullopt;
    return Amount<Tag, Rep>(*difference);
}

template <typename Tag, typename Rep>
constexpr Amount<Tag, Rep> saturatingAdd(Amount<Tag, Rep> a, Amount<Tag, Rep> b)
{
    return Amount<Tag, Rep>(saturatingAdd(a.value(), b.value()));
}

template <typename Tag, typename Rep>
constexpr Amount<Tag, Rep> saturatingSub(Amount<Tag, Rep> a, Amount<Tag, Rep> b)
{
    return Amount<Tag, Rep>(saturatingSub(a.value(), b.value()));
}

template <typename Tag>
constexpr Amount<Tag, std::uint64_t> mulRatio(Amount<Tag, std::uint64_t> amount,
                                              std::uint64_t numerator, std::uint64_t denominator,
                                              Rounding rounding)
{
    return Amount<Tag, std::uint64_t>(mulRatio(amount.value(), numerator, denominator, rounding));
}

/// 10^-9 TAO. Shown to people only through ui/format.
using Rao = Amount<struct RaoTag, std::uint64_t>;
inline constexpr std::uint64_t kRaoPerTao = 1'000'000'000;

/// A subnet's own unit, 10^-9 alpha; pair it with its NetUid when it leaves a subnet's context.
using Alpha = Amount<struct AlphaTag, std::uint64_t>;

/// A distance in blocks.
using BlockSpan = Amount<struct BlockSpanTag, std::uint64_t>;

/// A point in the chain. The codec narrows to 32 bits where the header does.
using BlockNumber = Quantity<struct BlockNumberTag, std::uint64_t>;

using NetUid = Quantity<struct NetUidTag, std::uint16_t>;
using Uid = Quantity<struct UidTag, std::uint16_t>;
using MechId = Quantity<struct MechIdTag, std::uint8_t>;

/// Shares out of 65 535.
using Weight16 = Quantity<struct Weight16Tag, std::uint16_t>;
using Share16 = Quantity<struct Share16Tag, std::uint16_t>;

constexpr BlockSpan saturatingDistance(BlockNumber from, BlockNumber to)
{
    return BlockSpan(saturatingSub(to.value(), from.value()));
}

constexpr BlockNumber saturatingAdvance(BlockNumber from, BlockSpan by)
{
    return BlockNumber(saturatingAdd(from.value(), by.value()));
}

} // namespace soma

template <typename Tag, typename Rep>
struct std::hash<soma::Quantity<Tag, Rep>> {
    std::size_t operator()(soma::Quantity<Tag, Rep> q) const noexcept
    {
        return std::hash<Rep>{}(q.value());
    }
};
