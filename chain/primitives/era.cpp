#include "chain/primitives/era.h"

#include <algorithm>
#include <bit>

namespace soma::chain {

namespace {

constexpr std::uint32_t kMinPeriod = 4;
constexpr std::uint32_t kMaxPeriod = 65'536;

} // namespace

Era Era::mortal(std::uint64_t period, BlockNumber current)
{
    const auto clamped =
        static_cast<std::uint32_t>(std::clamp<std::uint64_t>(period, kMinPeriod, kMaxPeriod));
    Era era;
    era.m_period = std::bit_ceil(clamped);
    const std::uint32_t factor = std::max(era.m_period >> 12, 1u);
    const auto phase = static_cast<std::uint32_t>(current.value() % era.m_period);
    era.m_phase = phase / factor * factor;
    return era;
}

BlockNumber Era::birth(BlockNumber current) const
{
    if (isImmortal())
        return BlockNumber(0);
    const std::uint64_t base = std::max<std::uint64_t>(current.value(), m_phase) - m_phase;
    return BlockNumber(base / m_period * m_period + m_phase);
}

BlockNumber Era::death(BlockNumber current) const
{
    if (isImmortal())
        return BlockNumber::max();
    return saturatingAdvance(birth(current), BlockSpan(m_period));
}

} // namespace soma::chain

namespace soma::codec {

using chain::Era;

void ScaleType<Era>::encode(const Era& value, ScaleWriter& out)
{
    if (value.isImmortal())
        return out.byte(0);
    const std::uint32_t factor = std::max(value.m_period >> 12, 1u);
    const auto log = static_cast<std::uint32_t>(std::countr_zero(value.m_period));
    const std::uint32_t low = std::clamp(log - 1, 1u, 15u);
    out.fixed(static_cast<std::uint16_t>(low | ((value.m_phase / factor) << 4)));
}

bool ScaleType<Era>::decode(ScaleReader& in, Era& out)
{
    std::uint8_t first = 0;
    std::uint8_t second = 0;
    out = Era::immortal();
    if (!in.byte(first))
        return false;
    if (first == 0)
        return true;
    if (!in.byte(second))
        return false;
    const std::uint32_t encoded = first | (static_cast<std::uint32_t>(second) << 8);
    out.m_period = 2u << (encoded % 16);
    const std::uint32_t factor = std::max(out.m_period >> 12, 1u);
    out.m_phase = (encoded >> 4) * factor;
    const bool fits = out.m_period >= chain::kMinPeriod && out.m_phase < out.m_period;
    return fits || in.fail(CodecError::InvalidVariant, "era " + std::to_string(encoded));
}

chain::DecodedValue ScaleType<Era>::toDecoded(const Era& value)
{
    if (value.isImmortal())
        return std::string("Immortal");
    return chain::DecodedGroup{"Mortal", {{"period", value.period()}, {"phase", value.phase()}}};
}

} // namespace soma::codec
