#include "chain/codec/scale_writer.h"

namespace soma::codec {

namespace {

constexpr u128 kOneByteLimit = u128{1} << 6;
constexpr u128 kTwoByteLimit = u128{1} << 14;
constexpr u128 kFourByteLimit = u128{1} << 30;

std::size_t significantBytes(u128 value)
{
    std::size_t count = 0;
    for (; value != 0; value >>= 8)
        ++count;
    return count;
}

} // namespace

void ScaleWriter::compact(u128 value)
{
    if (value < kOneByteLimit)
        return byte(static_cast<std::uint8_t>(value << 2));
    if (value < kTwoByteLimit)
        return fixed(static_cast<std::uint16_t>((value << 2) | 1));
    if (value < kFourByteLimit)
        return fixed(static_cast<std::uint32_t>((value << 2) | 2));
    const std::size_t count = significantBytes(value);
    byte(static_cast<std::uint8_t>(((count - 4) << 2) | 3));
    for (std::size_t i = 0; i < count; ++i)
        byte(static_cast<std::uint8_t>(value >> (8 * i)));
}

void ScaleWriter::text(std::string_view value)
{
    compact(value.size());
    m_out.insert(m_out.end(), value.begin(), value.end());
}

std::size_t compactSize(u128 value)
{
    if (value < kOneByteLimit)
        return 1;
    if (value < kTwoByteLimit)
        return 2;
    if (value < kFourByteLimit)
        return 4;
    return 1 + significantBytes(value);
}

} // namespace soma::codec
