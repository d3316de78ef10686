// What differs between two versions of a trie. What they share is stepped over, so it costs what
// changed, not what there is.
#pragma once

#include "chain/storage/trie/state_node.h"

#include <vector>

namespace soma::storage {

struct TrieDifference {
    Bytes key;
    std::optional<Bytes> before; ///< Absent when the key was added.
    std::optional<Bytes> after;  ///< Absent when it was deleted.
};

/// Which part of the differences is wanted.
struct DifferenceRange {
    Bytes prefix;
    Bytes startAfter;      ///< Nothing at or before this key; the beginning when empty.
    std::size_t limit = 0; ///< No more than this.
};

/// Ascending by key. `before` and `after` may be null: an empty trie.
std::vector<TrieDifference> differencesBetween(const StateNode* before, const StateNode* after,
                                               const DifferenceRange& range);

} // namespace soma::storage
