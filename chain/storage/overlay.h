// Changes on top of a state: nested layers that commit into their parent or vanish.
#pragma once

#include "chain/storage/state_changes.h"
#include "chain/storage/state_reader.h"
#include "chain/storage/trie/trie_lookup.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace soma::storage {

class StateTrie;

/// The mutable state a block executes on. Reads see the newest layer first, then the base.
///
/// All layers share one list; a layer is only a mark in a journal of what each write replaced. So a
/// read looks in two places however deep the nesting is, keeping a layer costs nothing, and
/// dropping one costs what it wrote. Single keys are found by their hash. Their order is worked out
/// only when somebody walks, and only among keys that begin alike: walks are over one map of a
/// pallet. Used by one thread.
class Overlay : public StateReader {
public:
    /// `base` must outlive the overlay and must not change under it.
    explicit Overlay(const StateReader& base);
    explicit Overlay(const StateTrie& base);
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    std::optional<Bytes> get(ByteSpan key) const override;
    std::optional<ByteSpan> peek(ByteSpan key, Bytes& room) const override;
    std::optional<Bytes> nextKey(ByteSpan after) const override;

    void put(ByteSpan key, Bytes value);
    void remove(ByteSpan key);

    /// Removes every key that starts with `prefix`; returns how many existed.
    std::size_t removePrefix(ByteSpan prefix);

    /// Opens a nested layer, as every dispatch does (chain.md: storage layers).
    void begin();
    void commit();
    void rollback();
    std::size_t depth() const;

    /// A copy of everything changed since construction; only at depth zero. May name keys whose
    /// value is the base's own, and deletions of keys that the base does not have.
    StateChanges changes() const;

    /// The same, moved out; the overlay is then as new.
    StateChanges takeChanges();

private:
    /// Place in m_entries.
    using Index = std::uint32_t;

    struct Entry {
        ByteSpan key;
        /// False once the write that made the entry was rolled back.
        bool isWritten = true;
        std::optional<Bytes> value;
    };

    struct Replaced {
        Index entry;
        /// Nothing when the write made the entry, otherwise what stood there.
        std::optional<std::optional<Bytes>> before;
    };

    /// A place of the hash table; open addressing, never more than half full.
    struct Slot {
        std::uint32_t mark = 0;  ///< Of the key; also decides where it belongs.
        std::uint32_t entry = 0; ///< Its index and one; zero is free.
    };

    /// Entries whose keys have their first bytes in common.
    struct Family {
        std::vector<Index> sorted;
        std::vector<Index> fresh; ///< Came since; unsorted.
    };

    const Entry* find(ByteSpan key) const;
    Slot& slotOf(ByteSpan key, std::uint32_t mark) const;
    void growTable();
    Entry& write(ByteSpan key);

    void sortIntoFamilies() const;
    void settle(Family& family) const;
    void sortByKey(std::vector<Index>& entries) const;
    const Entry* firstAfter(ByteSpan key) const;
    std::vector<ByteSpan> presentUnder(ByteSpan prefix) const;
    template <typename Visit>
    void eachInOrder(Visit&& visit) const;

    const StateReader& m_base;
    mutable std::optional<MapLookup> m_trie; ///< The base, when it is a trie.
    KeyArena m_keys;
    std::vector<Entry> m_entries;
    mutable std::vector<Slot> m_table;
    std::vector<Replaced> m_journal;
    std::vector<std::size_t> m_layerStarts; // Journal length at each begin().

    // The order, as far as somebody asked for it.
    mutable std::map<Bytes, Family, ByteOrder> m_families;
    mutable std::size_t m_inFamilies = 0; ///< So many entries stand in one.
};

/// begin() now, rollback() on destruction unless keep() was called.
class OverlayLayer {
public:
    explicit OverlayLayer(Overlay& overlay);
    ~OverlayLayer();
    OverlayLayer(const OverlayLayer&) = delete;
    OverlayLayer& operator=(const OverlayLayer&) = delete;

    void keep();

private:
    Overlay& m_overlay;
    bool m_open = true;
};

} // namespace soma::storage
