#include "chain/storage/state_trie.h"

#include "chain/storage/trie/trie_proof.h"
#include "chain/storage/trie/trie_update.h"

#include <algorithm>

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

/// What differs from `state`. The spans point into `changes`; `size` follows.
std::vector<KeyChange> effective(const StateTrie& state, const StateChanges& changes,
                                 std::size_t& size)
{
    std::vector<KeyChange> out;
    out.reserve(changes.size());
    for (const auto& [key, value] : changes) {
        const auto before = state.view(key);
        if (!value) {
            if (!before)
                continue;
            out.push_back({key, std::nullopt});
            --size;
            continue;
        }
        if (before && std::ranges::equal(*before, *value))
            continue;
        out.push_back({key, ByteSpan(*value)});
        size += before ? 0 : 1;
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
    NibblePath path(key);
    const StateNode* node = m_root.get();
    while (node != nullptr) {
        const NibblePath partial = node->partial();
        if (commonPrefix(partial, path) != partial.size())
            return std::nullopt;
        path = path.from(partial.size());
        if (path.empty())
            return node->hasValue() ? std::optional(node->value()) : std::nullopt;
        node = node->child(path[0]);
        path = path.from(1);
    }
    return std::nullopt;
}

namespace {

/// The lowest child at `from` or above, or null.
const StateNode* childFrom(const StateNode& node, unsigned from, std::uint8_t& nibble)
{
    const unsigned mask =
        from >= 16 ? 0U : (static_cast<unsigned>(node.childMask()) >> from) << from;
    if (mask == 0)
        return nullptr;
    nibble = static_cast<std::uint8_t>(std::countr_zero(mask));
    return node.child(nibble);
}

/// The lowest key at or below `node`, which hangs under `at`.
Bytes lowestKey(const StateNode* node, NibbleBuffer at)
{
    for (;;) {
        at.append(node->partial());
        if (node->hasValue())
            return at.toKey();
        std::uint8_t nibble = 0;
        node = childFrom(*node, 0, nibble);
        at.push(nibble);
    }
}

} // namespace

std::optional<Bytes> StateTrie::nextKey(ByteSpan after) const
{
    const NibblePath whole(after);
    NibblePath path = whole;
    const StateNode* node = m_root.get();
    // As long as we follow `after`, where we are is its beginning.
    std::size_t depth = 0;
    // The last sibling passed on the left of which we descended: where to go when all else fails.
    const StateNode* fallback = nullptr;
    std::size_t fallbackDepth = 0;
    std::uint8_t fallbackNibble = 0;
    const auto startAt = [&whole](std::size_t size) {
        NibbleBuffer at;
        at.append(whole.first(size));
        return at;
    };

    while (node != nullptr) {
        const NibblePath partial = node->partial();
        const std::size_t shared = commonPrefix(partial, path);
        if (shared < partial.size()) {
            if (shared == path.size() || path[shared] < partial[shared])
                return lowestKey(node, startAt(depth));
            break;
        }
        depth += shared;
        path = path.from(shared);
        const unsigned here = path.empty() ? 0U : path[0] + 1U;
        std::uint8_t nibble = 0;
        if (const StateNode* right = childFrom(*node, here, nibble)) {
            fallback = right;
            fallbackDepth = depth;
            fallbackNibble = nibble;
        }
        if (path.empty())
            break;
        node = node->child(path[0]);
        path = path.from(1);
        ++depth;
    }
    if (fallback == nullptr)
        return std::nullopt;
    NibbleBuffer at = startAt(fallbackDepth);
    at.push(fallbackNibble);
    return lowestKey(fallback, std::move(at));
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
