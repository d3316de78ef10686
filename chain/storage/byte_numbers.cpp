#include "chain/storage/byte_numbers.h"

#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <string_view>

namespace soma::storage {

namespace {

constexpr std::size_t kFirstPlaces = 64;

std::size_t hashed(ByteSpan key)
{
    return std::hash<std::string_view>{}({reinterpret_cast<const char*>(key.data()), key.size()});
}

} // namespace

std::uint32_t ByteNumbers::find(ByteSpan bytes) const
{
    return m_table.empty() ? 0 : const_cast<ByteNumbers*>(this)->placeOf(bytes);
}

std::uint32_t ByteNumbers::add(ByteSpan bytes)
{
    if (2 * (m_list.size() + 1) > m_table.size())
        grow();
    m_list.push_back(m_bytes.keep(bytes));
    return placeOf(bytes) = exactCast<std::uint32_t>(m_list.size());
}

/// Where its number stands, or would.
std::uint32_t& ByteNumbers::placeOf(ByteSpan bytes)
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hashed(bytes) & mask;; at = (at + 1) & mask) {
        std::uint32_t& place = m_table[at];
        if (place == 0 || std::ranges::equal(m_list[place - 1], bytes))
            return place;
    }
}

void ByteNumbers::grow()
{
    m_table.assign(std::max(kFirstPlaces, m_table.size() * 2), 0);
    for (std::uint32_t number = 1; number <= size(); ++number)
        placeOf(at(number)) = number;
}

} // namespace soma::storage
