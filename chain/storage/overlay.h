// Changes on top of a state: nested layers that commit into their parent or vanish.
#pragma once

#include "chain/storage/state_changes.h"
#include "chain/storage/state_reader.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace soma::storage {

/// The mutable state a block executes on. Reads see the newest layer first, then the base.
///
/// All layers share one map; a layer is only a mark in a journal of what each write replaced. So a
/// read looks in two places however deep the nesting is, keeping a layer costs nothing, and
/// dropping one costs what it wrote. Keys of one pallet begin alike, which makes a search by order
/// slow: single keys are found by their hash, and the order serves those who walk. Used by one
/// thread.
class Overlay : public StateReader {
public:
    /// `base` must outlive the overlay and must not change under it.
    explicit Overlay(const StateReader& base);
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    std::optional<Bytes> get(ByteSpan key) const override;
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

    /// Everything changed since construction; only at depth zero. May name keys whose value is the
    /// base's own, and deletions of keys that the base does not have.
    const StateChanges& changes() const;

    /// The same, moved out; the overlay is then as new.
    StateChanges takeChanges();

private:
    struct Replaced {
        StateChanges::iterator entry;
        /// Nothing when the write made the entry, otherwise what stood there.
        std::optional<std::optional<Bytes>> before;
    };

    void write(ByteSpan key, std::optional<Bytes> value);

    const StateReader& m_base;
    StateChanges m_changes;
    /// The same entries by key; the views are of the map's own keys.
    std::unordered_map<std::string_view, StateChanges::iterator> m_index;
    std::vector<Replaced> m_journal;
    std::vector<std::size_t> m_layerStarts; // Journal length at each begin().
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
