// Keys of a trie in their order.
#pragma once

#include "chain/storage/trie/state_node.h"

#include <optional>
#include <vector>

namespace soma::storage {

/// The smallest key above `after`; `root` may be null.
std::optional<Bytes> nextKey(const StateNode* root, ByteSpan after);

/// Every key that starts with `prefix`, in order; `root` may be null.
std::vector<Bytes> keysUnder(const StateNode* root, ByteSpan prefix);

} // namespace soma::storage
