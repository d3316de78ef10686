// The changes of many blocks as one: what is written once, and what each block replaced.
#pragma once

#include "chain/storage/state_changes.h"
#include "consensus/base/result.h"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace soma::storage {

/// The blocks' changes must outlive it, and so must what the lookup lends.
class StateMerge {
public:
    /// Answers what is stored under a key, before all of this; out of `room` when it has to be
    /// fetched.
    using Lookup =
        std::function<Result<std::optional<ByteSpan>>(ByteSpan key, std::optional<Bytes>& room)>;
    using Write = std::function<Result<void>(ByteSpan key, const std::optional<ByteSpan>& value)>;

    explicit StateMerge(Lookup stored) : m_stored(std::move(stored)) {}

    /// The next block's; answers its undo record. Errors: the lookup's.
    Result<Bytes> add(const StateChanges& changes);

    /// The last value of every key that is not as stored, in rising order. Errors: the writer's.
    Result<void> writeAll(const Write& write) const;

private:
    struct Entry {
        std::optional<Bytes> room;
        std::optional<ByteSpan> stored;
        std::optional<ByteSpan> now;
    };

    Lookup m_stored;
    std::unordered_map<std::string_view, Entry> m_entries;
};

} // namespace soma::storage
