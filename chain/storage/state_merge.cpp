#include "chain/storage/state_merge.h"

#include "chain/storage/undo_record.h"

#include <algorithm>
#include <vector>

namespace soma::storage {

namespace {

std::string_view asText(ByteSpan bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ByteSpan asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

bool isSame(const std::optional<ByteSpan>& a, const std::optional<ByteSpan>& b)
{
    return a.has_value() == b.has_value() && (!a || std::ranges::equal(*a, *b));
}

} // namespace

Result<Bytes> StateMerge::add(const StateChanges& changes)
{
    UndoWriter undo;
    for (const StateChange& change : changes) {
        const auto [found, isNew] = m_entries.try_emplace(asText(change.key));
        Entry& entry = found->second;
        if (isNew) {
            entry.stored = SOMA_TRY(m_stored(change.key, entry.room));
            entry.now = entry.stored;
        }
        const std::optional<ByteSpan> value =
            change.value ? std::optional(ByteSpan(*change.value)) : std::nullopt;
        if (isSame(entry.now, value))
            continue;
        undo.add(change.key, entry.now);
        entry.now = value;
    }
    return undo.take();
}

Result<void> StateMerge::writeAll(const Write& write) const
{
    std::vector<std::pair<std::string_view, const Entry*>> changed;
    changed.reserve(m_entries.size());
    for (const auto& [key, entry] : m_entries)
        if (!isSame(entry.now, entry.stored))
            changed.emplace_back(key, &entry);
    // Neighbours lie on the same page of the file.
    std::sort(changed.begin(), changed.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [key, entry] : changed)
        SOMA_TRY(write(asBytes(key), entry->now));
    return {};
}

} // namespace soma::storage
