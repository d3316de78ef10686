// One node of the trie as bytes, both ways (light-client.md section 8).
#pragma once

#include "chain/storage/trie/nibble_path.h"
#include "consensus/base/result.h"

#include <array>

namespace soma::storage {

/// V0 keeps every value inside its node; V1 puts values of 33 bytes and more beside the trie and
/// keeps their hash. State is V1, the extrinsics root V0 (chain.md section 5).
enum class TrieVersion { V0, V1 };

/// The longest value that V1 keeps inside its node.
inline constexpr std::size_t kLongestInlineValue = 32;

/// blake2b-256 of the single byte 0: the root of a trie without keys.
inline constexpr ByteArray<32> kEmptyTrieRoot = {
    0x03, 0x17, 0x0a, 0x2e, 0x75, 0x97, 0xb7, 0xb7, 0xe3, 0xd8, 0x4c, 0x05, 0x39, 0x1d, 0x13, 0x9a,
    0x62, 0xb1, 0x57, 0xe7, 0x87, 0x86, 0xd8, 0xc0, 0x82, 0xf2, 0x9d, 0xcf, 0x4c, 0x11, 0x13, 0x14};

/// A node whose parts are borrowed: from the bytes it was decoded from, or from whoever encodes it.
struct TrieNode {
    enum class Value {
        None,
        /// `value` is the value.
        Inline,
        /// `value` is the blake2b-256 of the value.
        Hashed,
    };

    NibblePath partial;
    Value valueKind = Value::None;
    ByteSpan value;
    /// Merkle values; empty where there is no child. 32 bytes are a hash, fewer the child itself.
    std::array<ByteSpan, 16> children{};
    std::uint16_t childMask = 0;

    bool isLeaf() const { return childMask == 0; }

    bool hasChild(std::uint8_t nibble) const { return (childMask >> nibble & 1U) != 0; }

    void setChild(std::uint8_t nibble, ByteSpan merkleValue)
    {
        children[nibble] = merkleValue;
        childMask = static_cast<std::uint16_t>(childMask | 1U << nibble);
    }
};

/// Appends the node to `out`. A node without children must have a value.
void encodeTrieNode(const TrieNode& node, Bytes& out);

/// Takes both versions, since old nodes remain until they are rewritten. Only the one true spelling
/// of a node is accepted; the empty trie (byte 0) and the escape of compact proofs are not nodes.
/// The result borrows from `encoded`. Error: StorageError::BadTrieNode.
Result<TrieNode> decodeTrieNode(ByteSpan encoded);

} // namespace soma::storage
