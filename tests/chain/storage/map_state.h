// The plainest possible state: what a test expects and what an overlay can stand on.
#pragma once

#include "chain/storage/state_changes.h"
#include "chain/storage/state_reader.h"

#include <map>

namespace soma::storage {

using PlainMap = std::map<Bytes, Bytes, ByteOrder>;

class MapState : public StateReader {
public:
    MapState() = default;

    explicit MapState(PlainMap entries) : map(std::move(entries)) {}

    std::optional<Bytes> get(ByteSpan key) const override
    {
        const auto found = map.find(key);
        if (found == map.end())
            return std::nullopt;
        return found->second;
    }

    std::optional<Bytes> nextKey(ByteSpan after) const override
    {
        const auto found = map.upper_bound(after);
        if (found == map.end())
            return std::nullopt;
        return found->first;
    }

    PlainMap map;
};

inline void applyTo(PlainMap& map, const StateChanges& changes)
{
    for (const auto& [key, value] : changes) {
        if (value)
            map.insert_or_assign(toBytes(key), *value);
        else
            map.erase(toBytes(key));
    }
}

} // namespace soma::storage
