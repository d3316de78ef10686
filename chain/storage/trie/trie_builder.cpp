#include "chain/storage/trie/trie_builder.h"

#include "chain/crypto/hashing.h"
#include "consensus/base/assert.h"

namespace soma::storage {

TrieBuilder::TrieBuilder(TrieVersion version, std::size_t base) : m_version(version), m_base(base)
{
}

void TrieBuilder::add(ByteSpan key, ByteSpan value)
{
    if (m_hasPending) {
        const std::size_t shared = commonPrefix(pendingPath(), NibblePath(key));
        const bool rises =
            shared < key.size() * 2 &&
            (shared == m_key.size() * 2 || pendingPath()[shared] < NibblePath(key)[shared]);
        SOMA_ASSERT(rises);
        closeDownTo(shared);
    }
    m_hasPending = true;
    m_key.assign(key.begin(), key.end());
    m_value.assign(value.begin(), value.end());
}

NodeRef TrieBuilder::finish()
{
    if (!m_hasPending)
        return {};
    m_hasPending = false;
    if (m_open.empty())
        return closeLeaf(m_base);
    attach(closeLeaf(startBelowTop()), m_open.back().depth);
    while (m_open.size() > 1) {
        const std::size_t parent = m_open[m_open.size() - 2].depth;
        attach(closeTop(parent + 1), parent);
    }
    return closeTop(m_base);
}

/// Finishes everything on the pending key's path that lies below `depth`, and leaves a branch open
/// exactly there.
void TrieBuilder::closeDownTo(std::size_t depth)
{
    if (depth == m_key.size() * 2) {
        // The pending key is a prefix of the next one, so its value sits on a branch.
        m_open.push_back({depth, m_value, {}});
        return;
    }
    if (m_open.empty() || m_open.back().depth < depth)
        m_open.push_back({depth, std::nullopt, {}});
    attach(closeLeaf(startBelowTop()), m_open.back().depth);
    while (m_open.back().depth > depth) {
        const bool gap = m_open.size() == 1 || m_open[m_open.size() - 2].depth < depth;
        const std::size_t parent = gap ? depth : m_open[m_open.size() - 2].depth;
        NodeRef closed = closeTop(parent + 1);
        if (gap)
            m_open.push_back({depth, std::nullopt, {}});
        attach(std::move(closed), parent);
    }
}

void TrieBuilder::attach(NodeRef node, std::size_t depth)
{
    SOMA_ASSUME(m_open.back().depth == depth);
    m_open.back().children[pendingPath()[depth]] = std::move(node);
}

std::size_t TrieBuilder::startBelowTop() const
{
    return m_open.back().depth + 1;
}

NodeRef TrieBuilder::closeLeaf(std::size_t start)
{
    NodeParts parts;
    parts.partial = pendingPath().from(start);
    parts.value = m_value;
    return StateNode::make(std::move(parts), m_version, m_scratch);
}

NodeRef TrieBuilder::closeTop(std::size_t start)
{
    OpenBranch& top = m_open.back();
    NodeParts parts;
    parts.partial = pendingPath().first(top.depth).from(start);
    if (top.value)
        parts.value = *top.value;
    parts.children = std::move(top.children);
    NodeRef node = StateNode::make(std::move(parts), m_version, m_scratch);
    m_open.pop_back();
    return node;
}

ByteArray<32> rootHash(const NodeRef& root)
{
    if (!root)
        return kEmptyTrieRoot;
    MerkleRoom room;
    const ByteSpan merkle = root->merkleValue(room);
    if (root->isInline())
        return crypto::blake2b256(merkle);
    ByteArray<32> out;
    std::copy(merkle.begin(), merkle.end(), out.begin());
    return out;
}

} // namespace soma::storage
