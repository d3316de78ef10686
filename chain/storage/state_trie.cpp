#include "chain/storage/state_trie.h"

#include "chain/storage/trie/trie_keys.h"
#include "chain/storage/trie/trie_lookup.h"
#include "chain/storage/trie/trie_proof.h"
#include "chain/storage/trie/trie_update.h"

#include <algorithm>
#include <array>

namespace soma::storage {

StateTrie::StateTrie() : m_hash(kEmptyTrieRoot) {}

StateTrie::StateTrie(NodeRef root, std::size_t size)
    : m_root(std::move(root))
    , m_size(size)
    , m_hash(rootHash(m_root))
{
}

StateTrie StateTrieLoader::finish()
{
    return StateTrie(m_builder.finish(), std::exchange(m_size, 0));
}

namespace {

constexpr std::size_t kLookedUpTogether = 64;

/// What differs from `state`. The spans point into `changes`; `size` follows.
std::vector<KeyChange> effective(const StateTrie& state, const StateChanges& changes,
                                 std::size_t& size)
{
    MapLookup lookup = state.lookup();
    std::vector<KeyChange> out;
    out.reserve(changes.size());
    std::array<ByteSpan, kLookedUpTogether> keys;
    std::array<std::optional<ByteSpan>, kLookedUpTogether> values;
    for (auto at = changes.begin(); at != changes.end();) {
        const auto left = static_cast<std::size_t>(changes.end() - at);
        const std::size_t count = std::min(left, keys.size());
        for (std::size_t i = 0; i < count; ++i)
            keys[i] = (at + static_cast<std::ptrdiff_t>(i))->key;
        lookup.lookUpEach(std::span(keys).first(count), std::span(values).first(count));
        for (std::size_t i = 0; i < count; ++i, ++at) {
            const std::optional<ByteSpan>& before = values[i];
            const std::optional<Bytes>& after = at->value;
            if (before.has_value() == after.has_value() &&
                (!after || std::ranges::equal(*before, *after)))
                continue;
            out.push_back({at->key, after ? std::optional(ByteSpan(*after)) : std::nullopt});
            size += after ? 1 : 0;
            size -= before ? 1 : 0;
        }
    }
    return out;
}

} // namespace

StateTrie StateTrie::withChanges(const StateChanges& changes) const&
{
    return StateTrie(*this).withChanges(changes);
}

StateTrie StateTrie::withChanges(const StateChanges& changes) &&
{
    std::size_t size = m_size;
    const std::vector<KeyChange> all = effective(*this, changes, size);
    if (all.empty())
        return std::move(*this);
    return StateTrie(updateTrie(std::move(m_root), all, TrieVersion::V1), size);
}

std::optional<Bytes> StateTrie::get(ByteSpan key) const
{
    const auto found = view(key);
    if (!found)
        return std::nullopt;
    return toBytes(*found);
}

std::optional<ByteSpan> StateTrie::view(ByteSpan key) const
{
    return lookUp(m_root.get(), key);
}

std::optional<Bytes> StateTrie::nextKey(ByteSpan after) const
{
    return storage::nextKey(m_root.get(), after);
}

std::vector<Bytes> StateTrie::keysUnder(ByteSpan prefix) const
{
    return storage::keysUnder(m_root.get(), prefix);
}

std::vector<Bytes> StateTrie::proof(std::span<const Bytes> keys) const
{
    return createProof(m_root, keys);
}

std::optional<Bytes> StateTrie::closestMerkleValue(ByteSpan key) const
{
    NibblePath path(key);
    const StateNode* node = m_root.get();
    while (node != nullptr) {
        const NibblePath partial = node->partial();
        const std::size_t shared = commonPrefix(partial, path);
        if (shared == path.size()) {
            // The root is known by its hash, however short it is.
            MerkleRoom room;
            return node == m_root.get() ? toBytes(m_hash.span()) : toBytes(node->merkleValue(room));
        }
        if (shared < partial.size())
            return std::nullopt;
        node = node->child(path[shared]);
        path = path.from(shared + 1);
    }
    return std::nullopt;
}

std::vector<TrieDifference> StateTrie::differencesFrom(const StateTrie& older,
                                                       const DifferenceRange& range) const
{
    return differencesBetween(older.m_root.get(), m_root.get(), range);
}

} // namespace soma::storage
