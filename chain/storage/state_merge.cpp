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

} // namespace

Result<Bytes> StateMerge::add(const StateChanges& changes)
{
    UndoWriter undo;
    for (const auto& [key, value] : changes) {
        const auto [found, isNew] = m_entries.try_emplace(asText(key));
        Entry& entry = found->second;
        if (isNew) {
            entry.stored = SOMA_TRY(m_stored(key));
            entry.now = &entry.stored;
        }
        if (*entry.now == value)
            continue;
        undo.add(key, *entry.now ? std::optional<ByteSpan>(**entry.now) : std::nullopt);
        entry.now = &value;
    }
    return undo.take();
}

Result<void> StateMerge::writeAll(const Write& write) const
{
    std::vector<std::pair<std::string_view, const Entry*>> changed;
    changed.reserve(m_entries.size());
    for (const auto& [key, entry] : m_entries)
        if (*entry.now != entry.stored)
            changed.emplace_back(key, &entry);
    // Neighbours lie on the same page of the file.
    std::sort(changed.begin(), changed.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [key, entry] : changed)
        SOMA_TRY(write(asBytes(key), *entry->now));
    return {};
}

} // namespace soma::storage
