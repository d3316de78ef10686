#include "chain/storage/state_changes.h"

#include <algorithm>
#include <utility>

namespace soma::storage {

namespace {

/// A few dozen keys for a call, a thousand for a block.
constexpr std::size_t kFirstBlock = 2048;
constexpr std::size_t kBlock = 65'536;

bool isBelow(const StateChange& change, ByteSpan key)
{
    return ByteOrder{}(change.key, key);
}

} // namespace

ByteSpan KeyArena::keep(ByteSpan key)
{
    if (key.size() > m_left) {
        const std::size_t size = std::max(key.size(), m_blocks.empty() ? kFirstBlock : kBlock);
        m_blocks.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(size));
        m_free = m_blocks.back().get();
        m_left = size;
    }
    std::uint8_t* const at = m_free;
    std::copy(key.begin(), key.end(), at);
    m_free += key.size();
    m_left -= key.size();
    return {at, key.size()};
}

StateChanges::StateChanges(const Map& map)
{
    m_list.reserve(map.size());
    for (const auto& [key, value] : map)
        m_list.push_back({m_keys.keep(key), value});
}

StateChanges::StateChanges(std::initializer_list<Map::value_type> changes)
{
    for (const auto& [key, value] : changes)
        set(key, value);
}

StateChanges::StateChanges(const StateChanges& other)
{
    m_list.reserve(other.size());
    for (const StateChange& change : other)
        m_list.push_back({m_keys.keep(change.key), change.value});
}

StateChanges& StateChanges::operator=(const StateChanges& other)
{
    if (this != &other)
        *this = StateChanges(other);
    return *this;
}

std::vector<StateChange>::iterator StateChanges::placeOf(ByteSpan key)
{
    if (m_list.empty() || isBelow(m_list.back(), key))
        return m_list.end();
    return std::lower_bound(m_list.begin(), m_list.end(), key, isBelow);
}

const StateChange* StateChanges::firstFrom(ByteSpan key) const
{
    const auto found = std::lower_bound(m_list.begin(), m_list.end(), key, isBelow);
    return found == m_list.end() ? nullptr : &*found;
}

const StateChange* StateChanges::find(ByteSpan key) const
{
    const StateChange* found = firstFrom(key);
    return found != nullptr && std::ranges::equal(found->key, key) ? found : nullptr;
}

void StateChanges::set(ByteSpan key, std::optional<Bytes> value)
{
    const auto place = placeOf(key);
    if (place != m_list.end() && std::ranges::equal(place->key, key))
        place->value = std::move(value);
    else
        m_list.insert(place, {m_keys.keep(key), std::move(value)});
}

bool operator==(const StateChanges& a, const StateChanges& b)
{
    return std::ranges::equal(a, b, [](const StateChange& x, const StateChange& y) {
        return std::ranges::equal(x.key, y.key) && x.value == y.value;
    });
}

} // namespace soma::storage
