#include "chain/storage/trie/trie_diff.h"

#include "chain/storage/state_changes.h"

namespace soma::storage {

namespace {

/// A place in a trie, which may be in the middle of a node's partial key; null below everything.
struct Place {
    const StateNode* node = nullptr;
    std::size_t depth = 0; ///< Nibbles of the partial key that lie behind.

    bool operator==(const Place&) const = default;

    bool isNodeEnd() const { return node != nullptr && depth == node->partial().size(); }

    std::optional<Bytes> value() const
    {
        if (!isNodeEnd() || !node->hasValue())
            return std::nullopt;
        return toBytes(node->value());
    }

    Place below(std::uint8_t nibble) const
    {
        if (node == nullptr)
            return {};
        if (isNodeEnd())
            return {node->child(nibble), 0};
        return node->partial()[depth] == nibble ? Place{node, depth + 1} : Place{};
    }
};

/// A pair of places with the same key, and that key's length.
struct Step {
    Place before;
    Place after;
    std::size_t length = 0;
    std::uint8_t nibble = 0; ///< The last of the key.
};

class Walk {
public:
    explicit Walk(const DifferenceRange& range)
        : m_range(range)
        , m_prefix(range.prefix)
        , m_start(range.startAfter)
    {
    }

    std::vector<TrieDifference> run(const StateNode* before, const StateNode* after)
    {
        // A list instead of recursion: how deep a trie is, strangers decide by their keys.
        m_steps.push_back({{before, 0}, {after, 0}, 0, 0});
        while (!m_steps.empty() && m_found.size() < m_range.limit) {
            const Step step = m_steps.back();
            m_steps.pop_back();
            if (step.length > 0) {
                m_path.shrink(step.length - 1);
                m_path.push(step.nibble);
            }
            visit(step);
        }
        return std::move(m_found);
    }

private:
    void visit(const Step& step)
    {
        // Keys have whole bytes, so values have even lengths.
        if (step.length >= m_prefix.size() && step.length % 2 == 0)
            compare(step.before.value(), step.after.value());
        const unsigned lowest = lowestNibble(step.length);
        for (unsigned nibble = 16; nibble-- > lowest;)
            push(step, static_cast<std::uint8_t>(nibble));
    }

    void compare(std::optional<Bytes> before, std::optional<Bytes> after)
    {
        if (before == after)
            return;
        Bytes key = m_path.toKey();
        if (!m_range.startAfter.empty() && !ByteOrder()(m_range.startAfter, key))
            return;
        m_found.push_back({std::move(key), std::move(before), std::move(after)});
    }

    /// As long as the path is the beginning of where to start, what is left of it is behind.
    unsigned lowestNibble(std::size_t length)
    {
        m_onStart.resize(length + 1);
        m_onStart[length] = length == 0 || (m_onStart[length - 1] && length <= m_start.size() &&
                                            m_path.last() == m_start[length - 1]);
        return m_onStart[length] && length < m_start.size() ? m_start[length] : 0U;
    }

    void push(const Step& above, std::uint8_t nibble)
    {
        if (above.length < m_prefix.size() && m_prefix[above.length] != nibble)
            return;
        const Place before = above.before.below(nibble);
        const Place after = above.after.below(nibble);
        // Both absent, or one and the same.
        if (before == after || (before.node == nullptr && after.node == nullptr))
            return;
        m_steps.push_back({before, after, above.length + 1, nibble});
    }

    const DifferenceRange& m_range;
    const NibblePath m_prefix;
    const NibblePath m_start;
    std::vector<Step> m_steps;
    std::vector<bool> m_onStart; ///< By length, of the path walked.
    NibbleBuffer m_path;
    std::vector<TrieDifference> m_found;
};

} // namespace

std::vector<TrieDifference> differencesBetween(const StateNode* before, const StateNode* after,
                                               const DifferenceRange& range)
{
    if (before == after)
        return {};
    return Walk(range).run(before, after);
}

} // namespace soma::storage
