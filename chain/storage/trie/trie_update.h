// A trie after changes, sharing every node that they do not touch with whoever else holds it.
#pragma once

#include "chain/storage/trie/state_node.h"

#include <optional>
#include <span>

namespace soma::storage {

struct KeyChange {
    ByteSpan key;
    /// Absent: delete.
    std::optional<ByteSpan> value;
};

/// `changes` rise strictly by key, delete only what exists and write only what differs. Null is the
/// empty trie, in and out. Nodes that only `root` holds are taken apart.
NodeRef updateTrie(NodeRef root, std::span<const KeyChange> changes, TrieVersion version);

} // namespace soma::storage
