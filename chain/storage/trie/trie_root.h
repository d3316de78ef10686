// Roots of tries that nobody keeps.
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/storage/trie/trie_node.h"

#include <span>
#include <utility>

namespace soma::storage {

/// Keys must rise strictly.
ByteArray<32> trieRoot(std::span<const std::pair<Bytes, Bytes>> sortedEntries, TrieVersion version);

/// The header's extrinsics root: V0, keys are the compact indices (chain.md section 5). The
/// extrinsics come encoded, with their length prefix.
chain::ExtrinsicsRoot extrinsicsRoot(std::span<const Bytes> extrinsics);

} // namespace soma::storage
