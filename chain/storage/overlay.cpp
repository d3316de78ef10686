#include "chain/storage/overlay.h"

#include "consensus/base/assert.h"
#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace soma::storage {

namespace {

constexpr std::size_t kFirstTable = 256;

/// The prefix of a pallet's item (chain.md section 5); other keys are a family each.
constexpr std::size_t kFamilyKey = 32;

std::size_t hashOf(ByteSpan key)
{
    return std::hash<std::string_view>{}({reinterpret_cast<const char*>(key.data()), key.size()});
}

std::uint32_t markOf(std::size_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32);
}

bool isSame(ByteSpan a, ByteSpan b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

ByteSpan familyOf(ByteSpan key)
{
    return key.first(std::min(key.size(), kFamilyKey));
}

} // namespace

Overlay::Overlay(const StateReader& base) : m_base(base), m_table(kFirstTable) {}

// ---------------------------------------------------------------------------------- single keys

/// Where the key stands, or the free place where it would.
Overlay::Slot& Overlay::slotOf(ByteSpan key, std::size_t hash) const
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot& slot = m_table[at];
        if (slot.entry == 0 ||
            (slot.mark == markOf(hash) && isSame(m_entries[slot.entry - 1].key, key)))
            return slot;
    }
}

/// Null when nothing was written there.
const Overlay::Entry* Overlay::find(ByteSpan key) const
{
    const Slot& slot = slotOf(key, hashOf(key));
    const Entry* entry = slot.entry == 0 ? nullptr : &m_entries[slot.entry - 1];
    return entry != nullptr && entry->isWritten ? entry : nullptr;
}

std::optional<Bytes> Overlay::get(ByteSpan key) const
{
    const Entry* entry = find(key);
    return entry == nullptr ? m_base.get(key) : entry->value;
}

std::optional<ByteSpan> Overlay::peek(ByteSpan key, Bytes& room) const
{
    const Entry* entry = find(key);
    if (entry == nullptr)
        return m_base.peek(key, room);
    return entry->value ? std::optional(ByteSpan(*entry->value)) : std::nullopt;
}

void Overlay::put(ByteSpan key, Bytes value)
{
    write(key).value = std::move(value);
}

void Overlay::remove(ByteSpan key)
{
    write(key).value.reset();
}

void Overlay::growTable()
{
    m_table.assign(m_table.size() * 2, Slot());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t hash = hashOf(m_entries[i].key);
        slotOf(m_entries[i].key, hash) = {markOf(hash), exactCast<std::uint32_t>(i + 1)};
    }
}

/// The entry to be written, its old value in the journal.
Overlay::Entry& Overlay::write(ByteSpan key)
{
    if (2 * (m_entries.size() + 1) > m_table.size())
        growTable();
    const std::size_t hash = hashOf(key);
    Slot& slot = slotOf(key, hash);
    if (slot.entry == 0) {
        m_entries.push_back({m_keys.keep(key), false, std::nullopt});
        slot = {markOf(hash), exactCast<std::uint32_t>(m_entries.size())};
    }
    Entry& entry = m_entries[slot.entry - 1];
    if (!m_layerStarts.empty()) {
        Replaced& record = m_journal.emplace_back(Replaced{slot.entry - 1, std::nullopt});
        if (entry.isWritten)
            record.before.emplace(std::move(entry.value));
    }
    entry.isWritten = true;
    return entry;
}

std::size_t Overlay::removePrefix(ByteSpan prefix)
{
    // First the walk, then the writes: each would undo what the other has put in order. The
    // caller's prefix may be the very key that goes.
    std::vector<Bytes> gone;
    if (Bytes room; peek(prefix, room))
        gone.push_back(toBytes(prefix));
    for (auto key = nextKey(prefix); key && startsWith(*key, prefix); key = nextKey(*key))
        gone.push_back(*key);
    for (const Bytes& key : gone)
        remove(key);
    return gone.size();
}

// ---------------------------------------------------------------------------------------- order

void Overlay::sortIntoFamilies() const
{
    Family* last = nullptr;
    ByteSpan lastKey;
    for (; m_inFamilies < m_entries.size(); ++m_inFamilies) {
        const ByteSpan key = familyOf(m_entries[m_inFamilies].key);
        // Neighbours in time are often of one map.
        if (last == nullptr || !isSame(key, lastKey)) {
            auto found = m_families.find(key);
            if (found == m_families.end())
                found = m_families.emplace(toBytes(key), Family()).first;
            last = &found->second;
            lastKey = key;
        }
        last->fresh.push_back(static_cast<Index>(m_inFamilies));
    }
}

void Overlay::settle(Family& family) const
{
    if (family.fresh.empty())
        return;
    const auto isBelow = [this](Index a, Index b) {
        return ByteOrder{}(m_entries[a].key, m_entries[b].key);
    };
    std::sort(family.fresh.begin(), family.fresh.end(), isBelow);
    const auto middle = static_cast<std::ptrdiff_t>(family.sorted.size());
    family.sorted.insert(family.sorted.end(), family.fresh.begin(), family.fresh.end());
    family.fresh.clear();
    const auto border = family.sorted.begin() + middle;
    if (middle > 0 && isBelow(*border, *(border - 1)))
        std::inplace_merge(family.sorted.begin(), border, family.sorted.end(), isBelow);
}

const Overlay::Entry* Overlay::firstAfter(ByteSpan key) const
{
    const auto isAbove = [this](ByteSpan least, Index entry) {
        return ByteOrder{}(least, m_entries[entry].key);
    };
    for (auto family = m_families.lower_bound(familyOf(key)); family != m_families.end();
         ++family) {
        settle(family->second);
        const std::vector<Index>& list = family->second.sorted;
        for (auto at = std::upper_bound(list.begin(), list.end(), key, isAbove); at != list.end();
             ++at)
            if (m_entries[*at].isWritten)
                return &m_entries[*at];
    }
    return nullptr;
}

std::optional<Bytes> Overlay::nextKey(ByteSpan after) const
{
    sortIntoFamilies();
    std::optional<Bytes> below = m_base.nextKey(after);
    for (const Entry* entry = firstAfter(after); entry != nullptr; entry = firstAfter(entry->key)) {
        if (below && ByteOrder{}(*below, entry->key))
            return below;
        if (entry->value)
            return toBytes(entry->key);
        if (below && isSame(*below, entry->key))
            below = m_base.nextKey(entry->key);
    }
    return below;
}

template <typename Visit>
void Overlay::eachInOrder(Visit&& visit) const
{
    sortIntoFamilies();
    for (auto& [key, family] : m_families) {
        settle(family);
        for (const Index entry : family.sorted)
            if (m_entries[entry].isWritten)
                visit(entry);
    }
}

// --------------------------------------------------------------------------------------- layers

void Overlay::begin()
{
    m_layerStarts.push_back(m_journal.size());
}

void Overlay::commit()
{
    SOMA_ASSERT(!m_layerStarts.empty());
    m_layerStarts.pop_back();
    if (m_layerStarts.empty())
        m_journal.clear();
}

void Overlay::rollback()
{
    SOMA_ASSERT(!m_layerStarts.empty());
    while (m_journal.size() > m_layerStarts.back()) {
        Replaced& record = m_journal.back();
        Entry& entry = m_entries[record.entry];
        entry.isWritten = record.before.has_value();
        entry.value = record.before ? std::move(*record.before) : std::nullopt;
        m_journal.pop_back();
    }
    m_layerStarts.pop_back();
}

std::size_t Overlay::depth() const
{
    return m_layerStarts.size();
}

// -------------------------------------------------------------------------------------- outcome

StateChanges Overlay::changes() const
{
    SOMA_ASSERT(m_layerStarts.empty());
    StateChanges out;
    out.m_list.reserve(m_entries.size());
    eachInOrder([&](Index at) {
        out.m_list.push_back({out.m_keys.keep(m_entries[at].key), m_entries[at].value});
    });
    return out;
}

StateChanges Overlay::takeChanges()
{
    SOMA_ASSERT(m_layerStarts.empty());
    StateChanges out;
    out.m_list.reserve(m_entries.size());
    eachInOrder([&](Index at) {
        out.m_list.push_back({m_entries[at].key, std::move(m_entries[at].value)});
    });
    out.m_keys = std::exchange(m_keys, KeyArena());
    m_entries.clear();
    m_table.assign(kFirstTable, Slot());
    m_families.clear();
    m_inFamilies = 0;
    return out;
}

OverlayLayer::OverlayLayer(Overlay& overlay) : m_overlay(overlay)
{
    m_overlay.begin();
}

OverlayLayer::~OverlayLayer()
{
    if (m_open)
        m_overlay.rollback();
}

void OverlayLayer::keep()
{
    SOMA_ASSERT(m_open);
    m_open = false;
    m_overlay.commit();
}

} // namespace soma::storage
