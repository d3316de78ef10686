// Makes a trie from entries that come in key order, holding only the path to the newest one.
#pragma once

#include "chain/storage/trie/state_node.h"

#include <vector>

namespace soma::storage {

class TrieBuilder {
public:
    /// `base`: how many leading nibbles all keys share and the tree leaves out.
    explicit TrieBuilder(TrieVersion version, std::size_t base = 0);

    /// Keys must rise strictly. Both are copied.
    void add(ByteSpan key, ByteSpan value);

    /// Null when nothing was added. The builder is then empty again.
    NodeRef finish();

private:
    /// A branch that may still get children: it hangs at `depth` nibbles on the newest key's path.
    struct OpenBranch {
        std::size_t depth;
        std::optional<Bytes> value;
        std::array<NodeRef, 16> children;
    };

    NibblePath pendingPath() const { return NibblePath(m_key); }

    void closeDownTo(std::size_t depth);
    void attach(NodeRef node, std::size_t depth);
    std::size_t startBelowTop() const;
    NodeRef closeLeaf(std::size_t start);
    NodeRef closeTop(std::size_t start);

    TrieVersion m_version;
    std::size_t m_base;
    std::vector<OpenBranch> m_open;
    bool m_hasPending = false;
    Bytes m_key;
    Bytes m_value;
    Bytes m_scratch;
};

/// Root hash of a tree; null is the empty trie.
ByteArray<32> rootHash(const NodeRef& root);

} // namespace soma::storage
