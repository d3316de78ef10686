// A node of the trie in memory: never changed once made, shared between versions of the state.
#pragma once

#include "chain/storage/trie/nibble_path.h"
#include "chain/storage/trie/trie_node.h"
#include "consensus/base/bytes.h"

#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

namespace soma::storage {

class StateNode;

namespace detail {
inline constexpr auto kBitsIn = [] {
    std::array<std::uint8_t, 256> out{};
    for (unsigned byte = 0; byte < out.size(); ++byte)
        out[byte] = static_cast<std::uint8_t>(std::popcount(byte));
    return out;
}();
} // namespace detail

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

/// Where a merkle value that is not kept is worked out.
using MerkleRoom = ByteArray<32>;

/// One piece of memory holds the counters, the children that exist, the sizes, the packed partial
/// key, the value and, last because who looks up a key does not need it, the merkle value. A branch
/// always has a child and, with one child only, a value.
///
/// Most nodes are leaves with a small value. Those keep no merkle value: it is worked out again
/// when the branch above is made anew, which costs less than a third of their memory is worth.
class StateNode {
public:
    /// `scratch` is clobbered; passing the same one again saves allocations.
    static NodeRef make(NodeParts&& parts, TrieVersion version, Bytes& scratch);

    StateNode(const StateNode&) = delete;
    StateNode& operator=(const StateNode&) = delete;

    NibblePath partial() const
    {
        const std::size_t nibbles = nibbleCount();
        return packedPath({path(), packedSize(nibbles)}, nibbles);
    }

    bool hasPartial() const { return m_nibbles != 0 || (m_flags & kLongPath) != 0; }

    bool hasValue() const { return (m_flags & kHasValue) != 0; }

    /// Empty when there is none.
    ByteSpan value() const { return {path() + packedSize(nibbleCount()), valueSize()}; }

    std::uint16_t childMask() const { return m_childMask; }

    /// Null where there is no child.
    const StateNode* child(std::uint8_t nibble) const
    {
        return (m_childMask >> nibble & 1U) == 0 ? nullptr : slots()[slotOf(nibble)].get();
    }

    /// OPTIMISATION: a hint that `path` is followed from here soon. Where the child stands is known
    /// only once the node's first line is there; in a full branch it stands where it is guessed.
    void expectLookup(NibblePath path) const
    {
        __builtin_prefetch(this);
        __builtin_prefetch(slots() + (path.empty() ? 0 : path[0]));
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

    /// Hash of the encoding, or the encoding itself when it is shorter than 32 bytes. Lies in the
    /// node or in `room`.
    ByteSpan merkleValue(MerkleRoom& room) const;

    bool isInline() const
    {
        return keepsMerkle() ? (m_flags & kShortMerkle) != 0 : plainLeafSize() < kHashSize;
    }

    /// The node as proofs carry it.
    void encode(TrieVersion version, Bytes& out) const;

private:
    friend class NodeRef;

    static constexpr std::uint8_t kHasValue = 1;
    static constexpr std::uint8_t kLongPath = 2;     ///< Its size takes four bytes, as below.
    static constexpr std::uint8_t kLongValue = 4;    ///< Otherwise its size is one byte.
    static constexpr std::uint8_t kKeepsMerkle = 8;  ///< 32 bytes, unless:
    static constexpr std::uint8_t kShortMerkle = 16; ///< One byte tells how many.

    static constexpr std::size_t kHashSize = 32;
    static constexpr std::size_t kLongestPath = 255; ///< Nibbles whose number is one byte.

    struct Shape;

    StateNode() = default;
    ~StateNode() = default;

    static void release(const StateNode* node);
    static void destroy(const StateNode* node);

    /// How many bits are set. Without the processor's own instruction, which the oldest of them do
    /// not have, std::popcount is a call; and who looks up a key waits for this at every node.
    static std::size_t bitsIn(unsigned mask)
    {
        return std::size_t{detail::kBitsIn[mask & 0xffU]} + detail::kBitsIn[mask >> 8];
    }

    static std::size_t packedSize(std::size_t nibbles) { return (nibbles + 1) / 2; }

    static std::uint32_t readSize(const std::uint8_t* at)
    {
        std::uint32_t out = 0;
        std::memcpy(&out, at, sizeof(out));
        return out;
    }

    std::size_t childCount() const { return bitsIn(m_childMask); }

    std::size_t slotOf(std::uint8_t nibble) const
    {
        return bitsIn(m_childMask & ((1U << nibble) - 1U));
    }

    const NodeRef* slots() const { return reinterpret_cast<const NodeRef*>(this + 1); }

    NodeRef* slots() { return reinterpret_cast<NodeRef*>(this + 1); }

    /// What follows the children.
    const std::uint8_t* tail() const
    {
        return reinterpret_cast<const std::uint8_t*>(slots() + childCount());
    }

    std::uint8_t* tail() { return reinterpret_cast<std::uint8_t*>(slots() + childCount()); }

    std::size_t longPathBytes() const { return (m_flags & kLongPath) != 0 ? 4 : 0; }

    std::size_t valueSizeBytes() const
    {
        return !hasValue() ? 0 : (m_flags & kLongValue) != 0 ? 4 : 1;
    }

    std::size_t nibbleCount() const
    {
        return (m_flags & kLongPath) != 0 ? readSize(tail()) : m_nibbles;
    }

    std::size_t valueSize() const
    {
        const std::uint8_t* at = tail() + longPathBytes();
        return !hasValue() ? 0 : (m_flags & kLongValue) != 0 ? readSize(at) : *at;
    }

    const std::uint8_t* path() const { return tail() + longPathBytes() + valueSizeBytes(); }

    const std::uint8_t* merkle() const { return path() + packedSize(nibbleCount()) + valueSize(); }

    bool keepsMerkle() const { return (m_flags & kKeepsMerkle) != 0; }

    std::size_t memorySize() const;
    std::size_t plainLeafSize() const;
    std::size_t encodePlainLeaf(std::uint8_t* to) const;

    mutable std::atomic<std::uint32_t> m_owners{1};
    std::uint16_t m_childMask = 0;
    std::uint8_t m_flags = 0;
    std::uint8_t m_nibbles = 0;
};

static_assert(sizeof(StateNode) == 8);

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
