#include "chain/storage/trie/trie_keys.h"

#include <bit>

namespace soma::storage {

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

std::optional<Bytes> nextKey(const StateNode* root, ByteSpan after)
{
    const NibblePath whole(after);
    NibblePath path = whole;
    const StateNode* node = root;
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

std::vector<Bytes> keysUnder(const StateNode* root, ByteSpan prefix)
{
    NibblePath path(prefix);
    NibbleBuffer at;
    const StateNode* node = root;
    while (node != nullptr && !path.empty()) {
        const NibblePath partial = node->partial();
        const std::size_t shared = commonPrefix(partial, path);
        path = path.from(shared);
        if (path.empty())
            break;
        if (shared < partial.size())
            return {};
        at.append(partial);
        at.push(path[0]);
        node = node->child(path[0]);
        path = path.from(1);
    }
    std::vector<Bytes> out;

    // A list of its own instead of recursion: how deep a trie is, strangers decide by their keys.
    struct Branch {
        const StateNode* node;
        std::size_t depth; ///< Nibbles of every key below it.
        unsigned next;     ///< The first nibble whose child is still to be visited.
    };

    std::vector<Branch> branches;
    const auto enter = [&](const StateNode* one) {
        at.append(one->partial());
        if (one->hasValue())
            out.push_back(at.toKey());
        branches.push_back({one, at.size(), 0});
    };
    if (node != nullptr)
        enter(node);
    while (!branches.empty()) {
        Branch& branch = branches.back();
        at.shrink(branch.depth);
        std::uint8_t nibble = 0;
        const StateNode* child = childFrom(*branch.node, branch.next, nibble);
        if (child == nullptr) {
            branches.pop_back();
            continue;
        }
        branch.next = nibble + 1U;
        at.push(nibble);
        enter(child);
    }
    return out;
}

} // namespace soma::storage
