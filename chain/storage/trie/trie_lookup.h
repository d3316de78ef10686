// Finding keys in a trie.
#pragma once

#include "chain/storage/trie/state_node.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace soma::storage {

/// The value without a copy. Nothing when there is no such key; `root` may be null.
std::optional<ByteSpan> lookUp(const StateNode* root, ByteSpan key);

/// Looks up in a trie that stays as it is, and remembers where the maps of pallets begin.
///
/// OPTIMISATION: nearly all keys begin with 32 bytes that name a pallet and its item (chain.md
/// section 5), and half of the nodes on the way to a value are about them.
class MapLookup {
public:
    /// Null is the empty trie. The nodes must outlive this.
    explicit MapLookup(const StateNode* root) : m_root(root) {}

    std::optional<ByteSpan> lookUp(ByteSpan key);

    /// The same for each of the keys; `values` has as many places.
    ///
    /// OPTIMISATION: who follows one key waits for memory at nearly every node that is of this key
    /// only. Here several are followed in turn, one node each, and wait at the same time.
    void lookUpEach(std::span<const ByteSpan> keys, std::span<std::optional<ByteSpan>> values);

private:
    static constexpr std::size_t kPrefix = 32;

    struct Start {
        ByteArray<kPrefix> prefix{};
        bool isKnown = false;
        const StateNode* node = nullptr; ///< Where the prefix ends; null when no key begins so.
        std::size_t matched = 0;         ///< So much of its partial key belongs to the prefix.
    };

    /// On the way to a key.
    struct Step {
        const StateNode* node = nullptr; ///< Null once the key is known to be absent.
        NibblePath path;                 ///< What is left of the key at the node.
        std::size_t matched = 0;         ///< So much of the node's partial key is behind already.

        bool advance();
        std::optional<ByteSpan> answer() const;
    };

    Step begin(ByteSpan key);
    void find(ByteSpan prefix, Start& start) const;

    const StateNode* m_root;
    std::vector<Start> m_starts = std::vector<Start>(512);
};

} // namespace soma::storage
