#include "chain/storage/trie/state_node.h"

#include "chain/crypto/hashing.h"
#include "consensus/base/numeric_cast.h"

#include <cstring>
#include <new>
#include <vector>

namespace soma::storage {

namespace {

void setValue(TrieNode& node, ByteSpan value, TrieVersion version, ByteArray<32>& hash)
{
    if (version == TrieVersion::V0 || value.size() <= kLongestInlineValue) {
        node.valueKind = TrieNode::Value::Inline;
        node.value = value;
        return;
    }
    hash = crypto::blake2b256(value);
    node.valueKind = TrieNode::Value::Hashed;
    node.value = hash;
}

} // namespace

NodeRef StateNode::make(NodeParts&& parts, TrieVersion version, Bytes& scratch)
{
    std::uint16_t mask = 0;
    for (unsigned nibble = 0; nibble < 16; ++nibble) {
        if (parts.children[nibble])
            mask = static_cast<std::uint16_t>(mask | 1U << nibble);
    }
    const std::size_t count = bitsIn(mask);
    const std::size_t packed = parts.partial.packedSize();
    const std::size_t valueSize = parts.value ? parts.value->size() : 0;
    // Room for the largest merkle value: how long it is turns out at the end.
    constexpr std::size_t kMerkle = 32;
    void* memory =
        ::operator new(sizeof(StateNode) + count * sizeof(NodeRef) + packed + valueSize + kMerkle);

    auto* node = new (memory) StateNode;
    node->m_childMask = mask;
    node->m_hasValue = parts.value.has_value();
    node->m_nibbles = exactCast<std::uint32_t>(parts.partial.size());
    node->m_valueSize = exactCast<std::uint32_t>(valueSize);
    NodeRef* slot = node->slots();
    for (NodeRef& child : parts.children) {
        if (child)
            new (slot++) NodeRef(std::move(child));
    }
    parts.partial.packTo({node->tail(), packed});
    if (valueSize != 0)
        std::memcpy(node->tail() + packed, parts.value->data(), valueSize);

    scratch.clear();
    node->encode(version, scratch);
    if (scratch.size() < kMerkle) {
        node->m_merkleSize = static_cast<std::uint8_t>(scratch.size());
        std::memcpy(node->merkle(), scratch.data(), scratch.size());
    } else {
        const ByteArray<kMerkle> hash = crypto::blake2b256(scratch);
        node->m_merkleSize = kMerkle;
        std::memcpy(node->merkle(), hash.data(), hash.size());
    }
    return NodeRef(node);
}

void StateNode::encode(TrieVersion version, Bytes& out) const
{
    TrieNode view;
    ByteArray<32> valueHash;
    view.partial = partial();
    if (m_hasValue)
        setValue(view, value(), version, valueHash);
    eachChild([&view](std::uint8_t nibble, const NodeRef& child) {
        view.setChild(nibble, child->merkleValue());
    });
    encodeTrieNode(view, out);
}

void StateNode::giveChildren(std::array<NodeRef, 16>& to) const
{
    SOMA_ASSUME(hasOneOwner());
    NodeRef* slot = const_cast<StateNode*>(this)->slots();
    for (unsigned rest = m_childMask; rest != 0; rest &= rest - 1)
        to[static_cast<std::size_t>(std::countr_zero(rest))] = std::move(*slot++);
}

void StateNode::release(const StateNode* node)
{
    if (node->m_owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
        destroy(node);
}

// A list of the dead instead of recursion: how deep a trie is, strangers decide by their keys.
void StateNode::destroy(const StateNode* node)
{
    std::vector<const StateNode*> dead{node};
    while (!dead.empty()) {
        auto* gone = const_cast<StateNode*>(dead.back());
        dead.pop_back();
        NodeRef* slot = gone->slots();
        for (std::size_t i = 0; i < gone->childCount(); ++i) {
            const StateNode* below = std::exchange(slot[i].m_node, nullptr);
            // Given away, or still somebody's.
            if (below != nullptr && below->m_owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
                dead.push_back(below);
        }
        gone->~StateNode();
        ::operator delete(gone);
    }
}

} // namespace soma::storage
