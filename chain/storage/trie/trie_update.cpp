#include "chain/storage/trie/trie_update.h"

#include "chain/storage/trie/trie_builder.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <vector>

namespace soma::storage {

namespace {

using Changes = std::span<const KeyChange>;

/// A node on the way: half made until its changed children are.
struct OpenNode {
    const StateNode* old = nullptr;
    /// Keeps the old node until the new one is made; null where another open node or another
    /// version of the trie does.
    NodeRef held;
    /// Whether nobody else holds the old node, so that its children may be moved.
    bool isOurs = false;
    /// Where in the old node's partial key the new one ends: before its end when some key leaves in
    /// the middle, and a new branch is needed there.
    std::size_t split = 0;
    /// Nibbles of every key that lead here, the node's own partial key included.
    std::size_t depth = 0;
    /// Changes below that are still to be made.
    Changes rest;
    NodeParts parts;
    /// The child that is under way.
    std::uint8_t nibble = 0;
    /// The old node goes under a new branch and nothing has moved it there yet.
    bool oldMustMove = false;

    bool isSplit() const { return split < old->partial().size(); }

    std::uint8_t oldNibble() const { return old->partial()[split]; }
};

/// Walks with a stack of its own: how deep a trie is, strangers decide by their keys.
class TrieUpdate {
public:
    explicit TrieUpdate(TrieVersion version) : m_version(version) {}

    NodeRef update(NodeRef root, Changes changes);
    NodeRef build(Changes changes, std::size_t depth);

private:
    void enter(NodeRef old, std::size_t depth, Changes changes);
    void open(OpenNode&& node, std::size_t skip, Changes changes);
    void makeNextChild(OpenNode& node);
    NodeRef leave();
    NodeRef assemble(NodeParts&& parts);
    NodeRef merge(NibblePath prefix, std::uint8_t nibble, const StateNode& child);

    NodeRef make(NodeParts&& parts)
    {
        return StateNode::make(std::move(parts), m_version, m_scratch);
    }

    TrieVersion m_version;
    std::vector<OpenNode> m_open;
    Bytes m_scratch;
};

std::uint8_t nibbleAt(const KeyChange& change, std::size_t depth)
{
    return NibblePath(change.key)[depth];
}

/// Splits off the leading changes that go through the same nibble at `depth`.
Changes takeGroup(Changes& changes, std::size_t depth)
{
    std::size_t count = 1;
    while (count < changes.size() && nibbleAt(changes[count], depth) == nibbleAt(changes[0], depth))
        ++count;
    const Changes group = changes.first(count);
    changes = changes.subspan(count);
    return group;
}

/// Splits off the change that ends exactly at `depth`, which can only be the first.
const KeyChange* takeEnding(Changes& changes, std::size_t depth)
{
    if (changes[0].key.size() * 2 != depth)
        return nullptr;
    const KeyChange* ending = &changes[0];
    changes = changes.subspan(1);
    return ending;
}

void copyBody(const StateNode& from, NodeParts& to)
{
    if (from.hasValue())
        to.value = from.value();
    from.eachChild(
        [&to](std::uint8_t nibble, const NodeRef& child) { to.children[nibble] = child; });
}

/// OPTIMISATION: a child that is moved need not be counted twice, once here and once when the old
/// node goes, each time with a visit to its memory.
void takeBody(const OpenNode& from, NodeParts& to)
{
    if (!from.isOurs)
        return copyBody(*from.old, to);
    if (from.old->hasValue())
        to.value = from.old->value();
    from.old->giveChildren(to.children);
}

/// New keys only.
NodeRef TrieUpdate::build(Changes changes, std::size_t depth)
{
    if (changes.size() == 1) {
        NodeParts leaf;
        leaf.partial = NibblePath(changes[0].key).from(depth);
        leaf.value = changes[0].value;
        SOMA_ASSERT(leaf.value.has_value());
        return make(std::move(leaf));
    }
    TrieBuilder builder(m_version, depth);
    for (const KeyChange& change : changes) {
        SOMA_ASSERT(change.value.has_value());
        builder.add(change.key, *change.value);
    }
    return builder.finish();
}

NodeRef TrieUpdate::update(NodeRef root, Changes changes)
{
    enter(std::move(root), 0, changes);
    for (;;) {
        if (!m_open.back().rest.empty()) {
            makeNextChild(m_open.back());
            continue;
        }
        NodeRef done = leave();
        if (m_open.empty())
            return done;
        m_open.back().parts.children[m_open.back().nibble] = std::move(done);
    }
}

void TrieUpdate::enter(NodeRef old, std::size_t depth, Changes changes)
{
    OpenNode node;
    node.old = old.get();
    node.isOurs = old->hasOneOwner();
    node.held = std::move(old);
    node.depth = depth;
    open(std::move(node), 0, changes);
}

/// Opens the old node without the first `skip` nibbles of its partial key.
void TrieUpdate::open(OpenNode&& opened, std::size_t skip, Changes changes)
{
    // The keys are sorted, so the one that leaves the path first is the first or the last.
    const NibblePath partial = opened.old->partial().from(skip);
    const std::size_t shared =
        std::min(commonPrefix(partial, NibblePath(changes.front().key).from(opened.depth)),
                 commonPrefix(partial, NibblePath(changes.back().key).from(opened.depth)));
    OpenNode& node = m_open.emplace_back(std::move(opened));
    node.split = skip + shared;
    node.depth += shared;
    node.rest = changes;
    node.parts.partial = partial.first(shared);
    node.oldMustMove = node.isSplit();
    if (!node.isSplit())
        takeBody(node, node.parts);
    if (const KeyChange* own = takeEnding(node.rest, node.depth))
        node.parts.value = own->value;
}

/// Opens the next child that is there already, or makes it when it is new.
void TrieUpdate::makeNextChild(OpenNode& node)
{
    node.nibble = nibbleAt(node.rest[0], node.depth);
    const Changes group = takeGroup(node.rest, node.depth);
    const std::size_t below = node.depth + 1;
    if (node.isSplit() && node.nibble == node.oldNibble()) {
        node.oldMustMove = false;
        // `node` holds the old one until this is done.
        OpenNode moved;
        moved.old = node.old;
        moved.isOurs = node.isOurs;
        moved.depth = below;
        open(std::move(moved), node.split + 1, group); // `node` is no longer valid.
        return;
    }
    if (node.parts.children[node.nibble])
        enter(std::move(node.parts.children[node.nibble]), below, group); // As above.
    else
        node.parts.children[node.nibble] = build(group, below);
}

NodeRef TrieUpdate::leave()
{
    OpenNode& node = m_open.back();
    if (node.oldMustMove) {
        NodeParts moved;
        moved.partial = node.old->partial().from(node.split + 1);
        takeBody(node, moved);
        node.parts.children[node.oldNibble()] = make(std::move(moved));
    }
    NodeRef done = assemble(std::move(node.parts));
    m_open.pop_back();
    return done;
}

/// The node, or what is left of it when a deletion took its reason away.
NodeRef TrieUpdate::assemble(NodeParts&& parts)
{
    if (parts.value)
        return make(std::move(parts));
    std::size_t count = 0;
    std::uint8_t last = 0;
    for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
        if (parts.children[nibble]) {
            ++count;
            last = nibble;
        }
    }
    if (count == 0)
        return {};
    if (count == 1)
        return merge(parts.partial, last, *parts.children[last]);
    return make(std::move(parts));
}

/// A branch with one child and no value is spelled as that child with a longer partial key.
NodeRef TrieUpdate::merge(NibblePath prefix, std::uint8_t nibble, const StateNode& child)
{
    NibbleBuffer joined;
    joined.append(prefix);
    joined.push(nibble);
    joined.append(child.partial());
    const Bytes packed = joined.toPacked();
    NodeParts parts;
    parts.partial = packedPath(packed, joined.size());
    copyBody(child, parts);
    return make(std::move(parts));
}

} // namespace

NodeRef updateTrie(NodeRef root, std::span<const KeyChange> changes, TrieVersion version)
{
    if (changes.empty())
        return root;
    TrieUpdate update(version);
    return root ? update.update(std::move(root), changes) : update.build(changes, 0);
}

} // namespace soma::storage
