// Byte strings under numbers, both ways.
#pragma once

#include "chain/storage/state_changes.h"

#include <cstdint>
#include <vector>

namespace soma::storage {

/// Numbers the strings that it is given from 1 on. A string costs its bytes and some twenty more.
class ByteNumbers {
public:
    /// Zero when it has none.
    std::uint32_t find(ByteSpan bytes) const;

    /// For strings that have none yet; answers the new number.
    std::uint32_t add(ByteSpan bytes);

    /// `number` must have been given out. Good for as long as this lives.
    ByteSpan at(std::uint32_t number) const { return m_list[number - 1]; }

    /// The last number given out.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_list.size()); }

private:
    std::uint32_t& placeOf(ByteSpan bytes);
    void grow();

    KeyArena m_bytes;
    std::vector<ByteSpan> m_list;
    /// Open addressing, never more than half full; zero is free.
    std::vector<std::uint32_t> m_table;
};

} // namespace soma::storage
