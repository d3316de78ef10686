#include "chain/codec/scale_reader.h"

#include <algorithm>

namespace soma::codec {

bool ScaleReader::take(std::size_t count, ByteSpan& out)
{
    if (m_error)
        return false;
    if (count > remaining())
        return fail(CodecError::Truncated);
    out = m_bytes.subspan(m_position, count);
    m_position += count;
    return true;
}

bool ScaleReader::byte(std::uint8_t& out)
{
    return fixed(out);
}

bool ScaleReader::into(MutableByteSpan out)
{
    ByteSpan view;
    if (!take(out.size(), view))
        return false;
    std::copy(view.begin(), view.end(), out.begin());
    return true;
}

bool ScaleReader::compact(u128& out)
{
    std::uint8_t first = 0;
    if (!byte(first))
        return false;
    const int mode = first & 3;
    if (mode == 0) {
        out = first >> 2;
        return true;
    }
    // Modes 1 and 2 hold 2 and 4 bytes in all; mode 3 says in its upper bits how many follow.
    const std::size_t following = mode == 1   ? 1
                                  : mode == 2 ? 3
                                              : static_cast<std::size_t>(first >> 2) + 4;
    if (following > sizeof(u128))
        return fail(CodecError::CompactTooLarge);
    ByteSpan more;
    if (!take(following, more))
        return false;
    u128 value = 0;
    for (std::size_t i = following; i-- > 0;)
        value = (value << 8) | more[i];
    if (mode == 3) {
        out = value;
        const bool shortest = value >= (u128{1} << 30) && more.back() != 0;
        return shortest || fail(CodecError::NonCanonicalCompact);
    }
    out = (value << 6) | (first >> 2);
    const u128 smallest = mode == 1 ? u128{1} << 6 : u128{1} << 14;
    return out >= smallest || fail(CodecError::NonCanonicalCompact);
}

bool ScaleReader::length(std::size_t& out)
{
    // The reference counts in u32.
    std::uint32_t count = 0;
    if (!compactAs(count))
        return false;
    out = count;
    return true;
}

std::size_t ScaleReader::room(std::size_t count, std::size_t bytesEach) const
{
    return std::min(count, remaining() / std::max<std::size_t>(bytesEach, 1));
}

bool ScaleReader::bytesView(ByteSpan& out)
{
    std::size_t count = 0;
    return length(count) && take(count, out);
}

ByteSpan ScaleReader::rest()
{
    const ByteSpan view = m_bytes.subspan(m_position);
    m_position = m_bytes.size();
    return view;
}

bool ScaleReader::fail(CodecError code, std::string detail)
{
    if (detail.empty())
        detail = "at byte " + std::to_string(m_position);
    return failWith(Error(code, std::move(detail)));
}

bool ScaleReader::failWith(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return false;
}

bool ScaleReader::finish()
{
    if (m_error)
        return false;
    return atEnd() || fail(CodecError::TrailingBytes);
}

const Error& ScaleReader::error() const
{
    SOMA_ASSERT(m_error.has_value());
    return *m_error;
}

} // namespace soma::codec
