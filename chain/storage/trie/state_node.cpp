#include "chain/storage/trie/state_node.h"

#include "chain/crypto/hashing.h"
#include "chain/storage/trie/node_pool.h"
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

// OPTIMISATION: a block makes some five thousand nodes, so what nearly all of them look like is
// written straight to where it is hashed. encodeTrieNode() (trie_node.cpp) writes every kind.

/// The first byte of a node: its kind, and as many of the length's bits as are left.
struct FirstByte {
    std::uint8_t kind;
    std::uint8_t lengthMask;
};

constexpr FirstByte kLeaf{0b0100'0000, 63};
constexpr FirstByte kBranch{0b1000'0000, 63};
constexpr FirstByte kBranchWithValue{0b1100'0000, 63};

/// The most nibbles of a partial key whose length takes one byte behind the first.
constexpr std::size_t kLongestShortPath = 255;
static_assert(kLongestShortPath - kLeaf.lengthMask < 255);

/// First bytes, partial key, value: all of a leaf.
constexpr std::size_t kLongestLeaf = 2 + (kLongestShortPath + 1) / 2 + 1 + kLongestInlineValue;
/// And the mask and sixteen merkle values.
constexpr std::size_t kLongestBranch = kLongestLeaf + 2 + std::size_t{16} * 33;

constexpr std::size_t leafHeaderSize(std::size_t nibbles)
{
    return nibbles < kLeaf.lengthMask ? 1 : 2;
}

std::uint8_t* writeLength(std::uint8_t* at, FirstByte first, std::size_t nibbles)
{
    if (nibbles < first.lengthMask) {
        *at++ = static_cast<std::uint8_t>(first.kind | nibbles);
        return at;
    }
    *at++ = static_cast<std::uint8_t>(first.kind | first.lengthMask);
    *at++ = static_cast<std::uint8_t>(nibbles - first.lengthMask);
    return at;
}

/// With its size, which is below 64.
std::uint8_t* writeBytes(std::uint8_t* at, ByteSpan bytes)
{
    *at++ = static_cast<std::uint8_t>(bytes.size() << 2); // Compact.
    if (!bytes.empty())
        std::memcpy(at, bytes.data(), bytes.size());
    return at + bytes.size();
}

bool isSmallBranch(const NodeParts& parts)
{
    return parts.partial.size() <= kLongestShortPath &&
           (!parts.value || parts.value->size() <= kLongestInlineValue);
}

/// Answers the size.
std::size_t encodeSmallBranch(const NodeParts& parts, std::uint16_t mask, std::uint8_t* const to)
{
    std::uint8_t* at =
        writeLength(to, parts.value ? kBranchWithValue : kBranch, parts.partial.size());
    const std::size_t packed = parts.partial.packedSize();
    parts.partial.packTo({at, packed});
    at += packed;
    *at++ = static_cast<std::uint8_t>(mask);
    *at++ = static_cast<std::uint8_t>(mask >> 8);
    if (parts.value)
        at = writeBytes(at, *parts.value);
    MerkleRoom room;
    for (const NodeRef& child : parts.children)
        if (child)
            at = writeBytes(at, child->merkleValue(room));
    return static_cast<std::size_t>(at - to);
}

/// As TrieNode wants it. `hash` and `rooms` are what it then borrows from.
template <typename EachChild>
void encodeParts(NibblePath partial, const std::optional<ByteSpan>& value, TrieVersion version,
                 EachChild&& eachChild, Bytes& out)
{
    TrieNode view;
    ByteArray<32> valueHash;
    std::array<MerkleRoom, 16> rooms;
    view.partial = partial;
    if (value)
        setValue(view, *value, version, valueHash);
    eachChild([&view, &rooms](std::uint8_t nibble, const NodeRef& child) {
        view.setChild(nibble, child->merkleValue(rooms[nibble]));
    });
    encodeTrieNode(view, out);
}

/// The encoding of a node that is about to be made, in one of both places.
ByteSpan encodeNew(const NodeParts& parts, std::uint16_t mask, TrieVersion version,
                   std::array<std::uint8_t, kLongestBranch>& room, Bytes& scratch)
{
    if (mask != 0 && isSmallBranch(parts))
        return {room.data(), encodeSmallBranch(parts, mask, room.data())};
    scratch.clear();
    const auto eachChild = [&parts](auto&& visit) {
        for (std::uint8_t nibble = 0; nibble < 16; ++nibble)
            if (parts.children[nibble])
                visit(nibble, parts.children[nibble]);
    };
    encodeParts(parts.partial, parts.value, version, eachChild, scratch);
    return scratch;
}

} // namespace

/// How a node's memory is laid out.
struct StateNode::Shape {
    std::uint16_t mask = 0;
    std::uint8_t flags = 0;
    std::size_t nibbles = 0;
    std::size_t valueSize = 0;

    explicit Shape(const NodeParts& parts)
        : nibbles(parts.partial.size())
        , valueSize(parts.value ? parts.value->size() : 0)
    {
        for (unsigned nibble = 0; nibble < 16; ++nibble) {
            if (parts.children[nibble])
                mask = static_cast<std::uint16_t>(mask | 1U << nibble);
        }
        const auto set = [this](std::uint8_t flag, bool isSet) {
            flags = static_cast<std::uint8_t>(flags | (isSet ? flag : 0));
        };
        const bool isLongPath = nibbles > kLongestPath;
        set(kHasValue, parts.value.has_value());
        set(kLongPath, isLongPath);
        set(kLongValue, valueSize > 255);
        set(kKeepsMerkle, mask != 0 || isLongPath || valueSize > kLongestInlineValue);
    }

    bool keepsMerkle() const { return (flags & kKeepsMerkle) != 0; }

    std::size_t sizeWithoutMerkle() const
    {
        const std::size_t pathBytes = (flags & kLongPath) != 0 ? 4 : 0;
        const std::size_t valueBytes = (flags & kHasValue) == 0    ? 0
                                       : (flags & kLongValue) != 0 ? 4
                                                                   : 1;
        return sizeof(StateNode) + bitsIn(mask) * sizeof(NodeRef) + pathBytes + valueBytes +
               packedSize(nibbles) + valueSize;
    }
};

NodeRef StateNode::make(NodeParts&& parts, TrieVersion version, Bytes& scratch)
{
    Shape shape(parts);
    MerkleRoom hash;
    ByteSpan merkle;
    std::array<std::uint8_t, kLongestBranch> room;
    if (shape.keepsMerkle()) {
        merkle = encodeNew(parts, shape.mask, version, room, scratch);
        if (merkle.size() < kHashSize)
            shape.flags = static_cast<std::uint8_t>(shape.flags | kShortMerkle);
        else
            merkle = hash = crypto::blake2b256(merkle);
    }
    const bool isShort = (shape.flags & kShortMerkle) != 0;
    const std::size_t size = shape.sizeWithoutMerkle() + (isShort ? 1 : 0) + merkle.size();

    auto* node = new (NodePool::take(size)) StateNode;
    node->m_childMask = shape.mask;
    node->m_flags = shape.flags;
    NodeRef* slot = node->slots();
    for (NodeRef& child : parts.children) {
        if (child)
            new (slot++) NodeRef(std::move(child));
    }
    std::uint8_t* at = node->tail();
    const auto writeSize = [&at](std::size_t number, bool isLong) {
        const auto whole = exactCast<std::uint32_t>(number);
        if (isLong)
            std::memcpy(at, &whole, sizeof(whole));
        else
            *at = static_cast<std::uint8_t>(whole);
        at += isLong ? sizeof(whole) : 1;
    };
    if ((shape.flags & kLongPath) != 0)
        writeSize(shape.nibbles, true);
    else
        node->m_nibbles = static_cast<std::uint8_t>(shape.nibbles);
    if (parts.value)
        writeSize(shape.valueSize, (shape.flags & kLongValue) != 0);
    parts.partial.packTo({at, packedSize(shape.nibbles)});
    at += packedSize(shape.nibbles);
    if (shape.valueSize != 0)
        std::memcpy(at, parts.value->data(), shape.valueSize);
    at += shape.valueSize;
    if (isShort)
        *at++ = static_cast<std::uint8_t>(merkle.size());
    if (!merkle.empty())
        std::memcpy(at, merkle.data(), merkle.size());
    return NodeRef(node);
}

std::size_t StateNode::memorySize() const
{
    const std::uint8_t* const end = merkle();
    const auto before = static_cast<std::size_t>(end - reinterpret_cast<const std::uint8_t*>(this));
    if (!keepsMerkle())
        return before;
    return before + ((m_flags & kShortMerkle) != 0 ? 1U + *end : kHashSize);
}

std::size_t StateNode::plainLeafSize() const
{
    const std::size_t nibbles = nibbleCount();
    return leafHeaderSize(nibbles) + packedSize(nibbles) + 1 + valueSize();
}

/// The encoding of a leaf that keeps no merkle value; answers the size.
std::size_t StateNode::encodePlainLeaf(std::uint8_t* const to) const
{
    const std::size_t nibbles = nibbleCount();
    std::uint8_t* at = writeLength(to, kLeaf, nibbles);
    const std::size_t packed = packedSize(nibbles);
    std::memcpy(at, path(), packed);
    return static_cast<std::size_t>(writeBytes(at + packed, value()) - to);
}

ByteSpan StateNode::merkleValue(MerkleRoom& room) const
{
    if (keepsMerkle()) {
        const std::uint8_t* const at = merkle();
        return (m_flags & kShortMerkle) != 0 ? ByteSpan(at + 1, *at) : ByteSpan(at, kHashSize);
    }
    static_assert(kLongestPath == kLongestShortPath);
    std::array<std::uint8_t, kLongestLeaf> encoding;
    const std::size_t size = encodePlainLeaf(encoding.data());
    if (size >= kHashSize) {
        room = crypto::blake2b256({encoding.data(), size});
        return room;
    }
    std::memcpy(room.data(), encoding.data(), size);
    return {room.data(), size};
}

void StateNode::encode(TrieVersion version, Bytes& out) const
{
    encodeParts(
        partial(), hasValue() ? std::optional(value()) : std::nullopt, version,
        [this](auto&& visit) { eachChild(visit); }, out);
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

// A list of the dead instead of recursion: how deep a trie is, strangers decide by their keys. It
// takes no memory where the children live on, as they do when a node is replaced.
void StateNode::destroy(const StateNode* node)
{
    std::vector<const StateNode*> dead;
    for (;;) {
        auto* gone = const_cast<StateNode*>(node);
        NodeRef* slot = gone->slots();
        for (std::size_t i = 0; i < gone->childCount(); ++i) {
            const StateNode* below = std::exchange(slot[i].m_node, nullptr);
            // Given away, or still somebody's.
            if (below != nullptr && below->m_owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
                dead.push_back(below);
        }
        const std::size_t size = gone->memorySize();
        gone->~StateNode();
        NodePool::giveBack(gone, size);
        if (dead.empty())
            return;
        node = dead.back();
        dead.pop_back();
    }
}

} // namespace soma::storage
