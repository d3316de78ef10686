// Read proofs: the part of a trie that some keys need, and answers from it (light-client.md
// section 8).
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/storage/trie/state_node.h"
#include "consensus/base/result.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace soma::storage {

/// The nodes on the way to each key and the values beside the trie, each once, root first. Proves
/// presence and absence alike.
std::vector<Bytes> createProof(const NodeRef& root, std::span<const Bytes> keys);

/// Answers questions from proof entries that come from strangers. Every entry is known by its hash
/// and only followed from the root, so a value that looks like a node is never taken for one.
class TrieProof {
public:
    /// Entries in any order.
    TrieProof(chain::StateRoot root, std::vector<Bytes> entries);

    /// The value; nothing when the proof shows that there is none.
    /// Errors: IncompleteProof (no answer), BadTrieNode or BadProof (distrust the source).
    Result<std::optional<Bytes>> get(ByteSpan key);

    /// For the strict, after the last get(). Error: UnusedProofEntry, also for a repeated entry.
    Result<void> requireAllUsed() const;

private:
    struct Entry {
        Bytes bytes;
        bool used = false;
    };

    Result<ByteSpan> entry(ByteSpan hash);
    Result<ByteSpan> nodeBytes(ByteSpan merkleValue);
    Result<std::optional<Bytes>> valueOf(const TrieNode& node);

    chain::StateRoot m_root;
    std::map<ByteArray<32>, Entry> m_entries;
    bool m_repeated = false;
};

} // namespace soma::storage
