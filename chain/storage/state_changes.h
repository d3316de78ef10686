// What a block did to the state, and the order in which keys stand.
#pragma once

#include "consensus/base/bytes.h"

#include <cstring>
#include <map>
#include <optional>

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

/// An absent value is a deletion. Ordered by key.
using StateChanges = std::map<Bytes, std::optional<Bytes>, ByteOrder>;

} // namespace soma::storage
