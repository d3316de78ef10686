#include "chain/storage/overlay.h"

#include "chain/storage/state_trie.h"
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

std::uint32_t markOf(ByteSpan key)
{
    const std::size_t hash =
        std::hash<std::string_view>{}({reinterpret_cast<const char*>(key.data()), key.size()});
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

bool isSame(ByteSpan a, ByteSpan b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

ByteSpan familyOf(ByteSpan key)
{
    return key.first(std::min(key.size(), kFamilyKey));
}

/// In an order that agrees with that of the keys of a family; zeros stand for what is not there.
std::uint64_t eightAfterPrefix(ByteSpan key)
{
    std::uint64_t out = 0;
    for (std::size_t i = kFamilyKey; i < kFamilyKey + 8; ++i)
        out = out << 8 | (i < key.size() ? key[i] : 0U);
    return out;
}

} // namespace

Overlay::Overlay(const StateReader& base) : m_base(base), m_table(kFirstTable) {}

Overlay::Overlay(const StateTrie& base) : m_base(base), m_trie(base.lookup()), m_table(kFirstTable)
{
}

// ---------------------------------------------------------------------------------- single keys

/// Where the key stands, or the free place where it would.
Overlay::Slot& Overlay::slotOf(ByteSpan key, std::uint32_t mark) const
{
    const std::size_t last = m_table.size() - 1;
    for (std::size_t at = mark & last;; at = (at + 1) & last) {
        Slot& slot = m_table[at];
        if (slot.entry == 0 || (slot.mark == mark && isSame(m_entries[slot.entry - 1].key, key)))
            return slot;
    }
}

/// Null when nothing was written there.
const Overlay::Entry* Overlay::find(ByteSpan key) const
{
    const Slot& slot = slotOf(key, markOf(key));
    const Entry* entry = slot.entry == 0 ? nullptr : &m_entries[slot.entry - 1];
    return entry != nullptr && entry->isWritten ? entry : nullptr;
}

std::optional<Bytes> Overlay::get(ByteSpan key) const
{
    const Entry* entry = find(key);
    if (entry != nullptr)
        return entry->value;
    if (!m_trie)
        return m_base.get(key);
    const std::optional<ByteSpan> below = m_trie->lookUp(key);
    return below ? std::optional(toBytes(*below)) : std::nullopt;
}

std::optional<ByteSpan> Overlay::peek(ByteSpan key, Bytes& room) const
{
    const Entry* entry = find(key);
    if (entry == nullptr)
        return m_trie ? m_trie->lookUp(key) : m_base.peek(key, room);
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
    const std::vector<Slot> old = std::exchange(m_table, std::vector<Slot>(m_table.size() * 2));
    const std::size_t last = m_table.size() - 1;
    for (const Slot& slot : old) {
        if (slot.entry == 0)
            continue;
        std::size_t at = slot.mark & last;
        while (m_table[at].entry != 0)
            at = (at + 1) & last;
        m_table[at] = slot;
    }
}

/// The entry to be written, its old value in the journal.
Overlay::Entry& Overlay::write(ByteSpan key)
{
    if (2 * (m_entries.size() + 1) > m_table.size())
        growTable();
    const std::uint32_t mark = markOf(key);
    Slot& slot = slotOf(key, mark);
    if (slot.entry == 0) {
        m_entries.push_back({m_keys.keep(key), false, std::nullopt});
        slot = {mark, exactCast<std::uint32_t>(m_entries.size())};
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
    // First the search, then the writes: each would undo what the other has put in order. The
    // caller's prefix may be the very key that goes.
    const std::vector<ByteSpan> own = presentUnder(prefix);
    std::vector<Bytes> below = m_base.keysUnder(prefix);
    std::erase_if(below, [this](const Bytes& key) { return find(key) != nullptr; });
    for (const ByteSpan key : own)
        remove(key);
    for (const Bytes& key : below)
        remove(key);
    return own.size() + below.size();
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
    sortByKey(family.fresh);
    const auto middle = static_cast<std::ptrdiff_t>(family.sorted.size());
    family.sorted.insert(family.sorted.end(), family.fresh.begin(), family.fresh.end());
    family.fresh.clear();
    const auto border = family.sorted.begin() + middle;
    if (middle > 0 && isBelow(*border, *(border - 1)))
        std::inplace_merge(family.sorted.begin(), border, family.sorted.end(), isBelow);
}

/// OPTIMISATION: what follows a map's prefix is mostly a hash, so eight bytes of it decide, and
/// they stand beside each other.
void Overlay::sortByKey(std::vector<Index>& entries) const
{
    std::vector<std::pair<std::uint64_t, Index>> order;
    order.reserve(entries.size());
    for (const Index entry : entries)
        order.emplace_back(eightAfterPrefix(m_entries[entry].key), entry);
    std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first
                                  : ByteOrder{}(m_entries[a.second].key, m_entries[b.second].key);
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        entries[i] = order[i].second;
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

/// Keys under a prefix that have a value of ours; good as long as the overlay's keys.
std::vector<ByteSpan> Overlay::presentUnder(ByteSpan prefix) const
{
    sortIntoFamilies();
    std::vector<ByteSpan> out;
    const ByteSpan start = familyOf(prefix);
    for (auto family = m_families.lower_bound(start);
         family != m_families.end() && startsWith(family->first, start); ++family) {
        settle(family->second);
        const std::vector<Index>& list = family->second.sorted;
        for (auto at = std::lower_bound(list.begin(), list.end(), prefix,
                                        [this](Index entry, ByteSpan least) {
                                            return ByteOrder{}(m_entries[entry].key, least);
                                        });
             at != list.end() && startsWith(m_entries[*at].key, prefix); ++at)
            if (m_entries[*at].isWritten && m_entries[*at].value)
                out.push_back(m_entries[*at].key);
    }
    return out;
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
