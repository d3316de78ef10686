// What a block did to the state, and the order in which keys stand.
#pragma once

#include "consensus/base/bytes.h"

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace soma::storage {

/// Compares as unsigned bytes; looks up by a borrowed key without copying it.
struct ByteOrder {
    using is_transparent = void;

    bool operator()(ByteSpan a, ByteSpan b) const
    {
        const std::size_t common = a.size() < b.size() ? a.size() : b.size();
        const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
        return order != 0 ? order < 0 : a.size() < b.size();
    }
};

inline bool startsWith(ByteSpan key, ByteSpan prefix)
{
    return key.size() >= prefix.size() &&
           (prefix.empty() || std::memcmp(key.data(), prefix.data(), prefix.size()) == 0);
}

/// Keeps many small keys side by side. What it handed out stays where it is for as long as the
/// arena lives, also when that is moved.
class KeyArena {
public:
    KeyArena() = default;
    ~KeyArena() = default;
    KeyArena(const KeyArena&) = delete;
    KeyArena& operator=(const KeyArena&) = delete;

    KeyArena(KeyArena&& other) noexcept
        : m_blocks(std::move(other.m_blocks))
        , m_free(std::exchange(other.m_free, nullptr))
        , m_left(std::exchange(other.m_left, 0))
    {
    }

    KeyArena& operator=(KeyArena&& other) noexcept
    {
        m_blocks = std::exchange(other.m_blocks, {});
        m_free = std::exchange(other.m_free, nullptr);
        m_left = std::exchange(other.m_left, 0);
        return *this;
    }

    ByteSpan keep(ByteSpan key);

private:
    std::vector<std::unique_ptr<std::uint8_t[]>> m_blocks;
    std::uint8_t* m_free = nullptr;
    std::size_t m_left = 0;
};

/// What becomes of one key; an absent value is a deletion.
struct StateChange {
    ByteSpan key;
    std::optional<Bytes> value;
};

/// Every key at most once, in rising order.
///
/// A block changes a thousand keys and more, so they stand in one list instead of a tree.
class StateChanges {
public:
    using Map = std::map<Bytes, std::optional<Bytes>, ByteOrder>;

    StateChanges() = default;
    explicit StateChanges(const Map& map);
    StateChanges(std::initializer_list<Map::value_type> changes);
    ~StateChanges() = default;
    StateChanges(StateChanges&& other) noexcept = default;
    StateChanges& operator=(StateChanges&& other) noexcept = default;
    StateChanges(const StateChanges& other);
    StateChanges& operator=(const StateChanges& other);

    auto begin() const { return m_list.begin(); }

    auto end() const { return m_list.end(); }

    std::size_t size() const { return m_list.size(); }

    bool empty() const { return m_list.empty(); }

    /// Null when there is none.
    const StateChange* find(ByteSpan key) const;

    /// The first whose key is not below; null when there is none.
    const StateChange* firstFrom(ByteSpan key) const;

    /// Cheap behind the last key; elsewhere it makes room.
    void set(ByteSpan key, std::optional<Bytes> value);

    friend bool operator==(const StateChanges& a, const StateChanges& b);

private:
    friend class Overlay;

    std::vector<StateChange>::iterator placeOf(ByteSpan key);

    KeyArena m_keys;
    std::vector<StateChange> m_list;
};

} // namespace soma::storage
