#include "chain/storage/overlay.h"

#include "consensus/base/assert.h"

#include <utility>

namespace soma::storage {

namespace {

std::string_view textOf(ByteSpan key)
{
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

} // namespace

Overlay::Overlay(const StateReader& base) : m_base(base) {}

std::optional<Bytes> Overlay::get(ByteSpan key) const
{
    const auto found = m_index.find(textOf(key));
    return found == m_index.end() ? m_base.get(key) : found->second->second;
}

std::optional<Bytes> Overlay::nextKey(ByteSpan after) const
{
    std::optional<Bytes> below = m_base.nextKey(after);
    for (auto entry = m_changes.upper_bound(after); entry != m_changes.end(); ++entry) {
        if (below && ByteOrder{}(*below, entry->first))
            return below;
        if (entry->second)
            return entry->first;
        if (below && *below == entry->first)
            below = m_base.nextKey(entry->first);
    }
    return below;
}

void Overlay::put(ByteSpan key, Bytes value)
{
    write(key, std::move(value));
}

void Overlay::remove(ByteSpan key)
{
    write(key, std::nullopt);
}

void Overlay::write(ByteSpan key, std::optional<Bytes> value)
{
    const auto found = m_index.find(textOf(key));
    const bool isNew = found == m_index.end();
    const auto entry = isNew ? m_changes.emplace(toBytes(key), std::nullopt).first : found->second;
    if (isNew)
        m_index.emplace(textOf(entry->first), entry);
    if (!m_layerStarts.empty()) {
        Replaced& record = m_journal.emplace_back(Replaced{entry, std::nullopt});
        if (!isNew)
            record.before.emplace(std::move(entry->second));
    }
    entry->second = std::move(value);
}

std::size_t Overlay::removePrefix(ByteSpan prefix)
{
    // The caller's prefix may be the very key that goes.
    const Bytes own = toBytes(prefix);
    std::size_t removed = 0;
    std::optional<Bytes> key = own;
    if (!get(own))
        key = nextKey(own);
    while (key && startsWith(*key, own)) {
        remove(*key);
        ++removed;
        key = nextKey(*key);
    }
    return removed;
}

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
        if (record.before) {
            record.entry->second = std::move(*record.before);
        } else {
            m_index.erase(textOf(record.entry->first));
            m_changes.erase(record.entry);
        }
        m_journal.pop_back();
    }
    m_layerStarts.pop_back();
}

std::size_t Overlay::depth() const
{
    return m_layerStarts.size();
}

const StateChanges& Overlay::changes() const
{
    SOMA_ASSERT(m_layerStarts.empty());
    return m_changes;
}

StateChanges Overlay::takeChanges()
{
    SOMA_ASSERT(m_layerStarts.empty());
    m_index.clear();
    return std::exchange(m_changes, StateChanges{});
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
