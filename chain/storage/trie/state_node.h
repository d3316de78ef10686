// A node of the trie in memory: never changed once made, shared between versions of the state.
#pragma once

#include "chain/storage/trie/nibble_path.h"
#include "chain/storage/trie/trie_node.h"
#include "consensus/base/bytes.h"

#include <array>
#include <atomic>
#include <bit>
#include <optional>
#include <utility>

namespace soma::storage {

class StateNode;

/// Counts itself among the owners of a node. Copies may live on different threads; one NodeRef
/// object belongs to one thread at a time, like a shared_ptr, at half its size and without its
/// second allocation.
class NodeRef {
public:
    NodeRef() = default;
    NodeRef(const NodeRef& other) noexcept;

    NodeRef(NodeRef&& other) noexcept : m_node(std::exchange(other.m_node, nullptr)) {}

    ~NodeRef();

    NodeRef& operator=(NodeRef other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }

    const StateNode* get() const { return m_node; }

    const StateNode& operator*() const { return *m_node; }

    const StateNode* operator->() const { return m_node; }

    explicit operator bool() const { return m_node != nullptr; }

private:
    friend class StateNode;

    /// Takes over a count that is already there.
    explicit NodeRef(const StateNode* node) : m_node(node) {}

    const StateNode* m_node = nullptr;
};

/// What a node is made from.
struct NodeParts {
    NibblePath partial;
    std::optional<ByteSpan> value;
    /// By nibble; null where there is no child.
    std::array<NodeRef, 16> children;
};

/// One block of memory holds the counters, the children that exist, the packed partial key, the
/// value and, last because who looks up a key does not need it, the merkle value. A branch always
/// has a child and, with one child only, a value.
class StateNode {
public:
    /// `scratch` is clobbered; passing the same one again saves allocations.
    static NodeRef make(NodeParts&& parts, TrieVersion version, Bytes& scratch);

    StateNode(const StateNode&) = delete;
    StateNode& operator=(const StateNode&) = delete;

    NibblePath partial() const { return packedPath({tail(), (m_nibbles + 1U) / 2}, m_nibbles); }

    bool hasValue() const { return m_hasValue; }

    /// Empty when there is none.
    ByteSpan value() const { return {tail() + (m_nibbles + 1U) / 2, m_valueSize}; }

    std::uint16_t childMask() const { return m_childMask; }

    /// Null where there is no child.
    const StateNode* child(std::uint8_t nibble) const
    {
        return (m_childMask >> nibble & 1U) == 0 ? nullptr : slots()[slotOf(nibble)].get();
    }

    /// A further owner of that child.
    NodeRef childRef(std::uint8_t nibble) const
    {
        return (m_childMask >> nibble & 1U) == 0 ? NodeRef() : slots()[slotOf(nibble)];
    }

    /// Whether whoever asks is the only owner, and will be: nobody else can become one.
    bool hasOneOwner() const { return m_owners.load(std::memory_order_acquire) == 1; }

    /// Moves the children out, for the only owner. Afterwards the node is good for its partial key
    /// and its value, and for going away.
    void giveChildren(std::array<NodeRef, 16>& to) const;

    /// visit(nibble, child) for each, in order.
    template <typename Visit>
    void eachChild(Visit&& visit) const
    {
        const NodeRef* slot = slots();
        for (unsigned rest = m_childMask; rest != 0; rest &= rest - 1)
            visit(static_cast<std::uint8_t>(std::countr_zero(rest)), *slot++);
    }

    /// Hash of the encoding, or the encoding itself when it is shorter than 32 bytes.
    ByteSpan merkleValue() const { return {merkle(), m_merkleSize}; }

    bool isInline() const { return m_merkleSize < 32; }

    /// The node as proofs carry it.
    void encode(TrieVersion version, Bytes& out) const;

private:
    friend class NodeRef;

    StateNode() = default;
    ~StateNode() = default;

    static void release(const StateNode* node);
    static void destroy(const StateNode* node);

    /// How many bits are set. Without the processor's own instruction, which the oldest of them do
    /// not have, std::popcount is a call.
    static std::size_t bitsIn(unsigned mask)
    {
        mask -= mask >> 1 & 0x5555U;
        mask = (mask & 0x3333U) + (mask >> 2 & 0x3333U);
        mask = (mask + (mask >> 4)) & 0x0f0fU;
        return (mask + (mask >> 8)) & 0x1fU;
    }

    std::size_t childCount() const { return bitsIn(m_childMask); }

    std::size_t slotOf(std::uint8_t nibble) const
    {
        return bitsIn(m_childMask & ((1U << nibble) - 1U));
    }

    const NodeRef* slots() const { return reinterpret_cast<const NodeRef*>(this + 1); }

    NodeRef* slots() { return reinterpret_cast<NodeRef*>(this + 1); }

    const std::uint8_t* tail() const
    {
        return reinterpret_cast<const std::uint8_t*>(slots() + childCount());
    }

    std::uint8_t* tail() { return reinterpret_cast<std::uint8_t*>(slots() + childCount()); }

    const std::uint8_t* merkle() const { return tail() + (m_nibbles + 1U) / 2 + m_valueSize; }

    std::uint8_t* merkle() { return tail() + (m_nibbles + 1U) / 2 + m_valueSize; }

    mutable std::atomic<std::uint32_t> m_owners{1};
    std::uint16_t m_childMask = 0;
    bool m_hasValue = false;
    std::uint8_t m_merkleSize = 0;
    std::uint32_t m_nibbles = 0;
    std::uint32_t m_valueSize = 0;
};

inline NodeRef::NodeRef(const NodeRef& other) noexcept : m_node(other.m_node)
{
    if (m_node != nullptr)
        m_node->m_owners.fetch_add(1, std::memory_order_relaxed);
}

inline NodeRef::~NodeRef()
{
    if (m_node != nullptr)
        StateNode::release(m_node);
}

} // namespace soma::storage
