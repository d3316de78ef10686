#include "chain/storage/trie/trie_lookup.h"

#include "consensus/base/assert.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace soma::storage {

namespace {

/// About as many as a processor core has waits for memory open at a time.
constexpr std::size_t kTogether = 10;

} // namespace

/// Goes one node down; false when there is none to go to.
bool MapLookup::Step::advance()
{
    if (node == nullptr)
        return false;
    if (node->hasPartial()) {
        const NibblePath partial = node->partial().from(matched);
        if (!path.startsWith(partial)) {
            node = nullptr;
            return false;
        }
        path = path.from(partial.size());
    }
    if (path.empty())
        return false;
    node = node->child(path[0]);
    path = path.from(1);
    matched = 0;
    return node != nullptr;
}

std::optional<ByteSpan> MapLookup::Step::answer() const
{
    return node != nullptr && node->hasValue() ? std::optional(node->value()) : std::nullopt;
}

MapLookup::Step MapLookup::begin(ByteSpan key)
{
    if (key.size() < kPrefix)
        return {m_root, NibblePath(key)};
    // The second half of a prefix is the hash of the item's name.
    const std::size_t hash = key[kPrefix - 1] | std::size_t{key[kPrefix - 2]} << 8;
    Start& start = m_starts[hash % m_starts.size()];
    if (!start.isKnown || std::memcmp(start.prefix.data(), key.data(), kPrefix) != 0)
        find(key.first(kPrefix), start);
    return {start.node, NibblePath(key).from(2 * kPrefix), start.matched};
}

std::optional<ByteSpan> MapLookup::lookUp(ByteSpan key)
{
    Step step = begin(key);
    while (step.advance())
        ;
    return step.answer();
}

void MapLookup::lookUpEach(std::span<const ByteSpan> keys,
                           std::span<std::optional<ByteSpan>> values)
{
    SOMA_ASSUME(keys.size() == values.size());

    struct Running {
        Step step;
        std::size_t index = 0;
    };

    std::array<Running, kTogether> running;
    std::size_t count = 0;
    std::size_t next = 0;
    const auto start = [&](Running& place) {
        place = {begin(keys[next]), next};
        ++next;
    };
    while (count < running.size() && next < keys.size())
        start(running[count++]);
    for (std::size_t i = 0; count > 0; i = i + 1 < count ? i + 1 : 0) {
        Running& one = running[i];
        if (one.step.advance()) {
            one.step.node->expectLookup(one.step.path);
            continue;
        }
        values[one.index] = one.step.answer();
        if (next < keys.size())
            start(one);
        else
            one = running[--count];
    }
}

void MapLookup::find(ByteSpan prefix, Start& start) const
{
    start = Start{.isKnown = true};
    std::copy(prefix.begin(), prefix.end(), start.prefix.begin());
    NibblePath path(prefix);
    const StateNode* node = m_root;
    while (node != nullptr) {
        const NibblePath partial = node->partial();
        const std::size_t shared = commonPrefix(partial, path);
        if (shared == path.size()) {
            start.node = node;
            start.matched = shared;
            return;
        }
        if (shared < partial.size())
            return;
        path = path.from(shared);
        node = node->child(path[0]);
        path = path.from(1);
    }
}

std::optional<ByteSpan> lookUp(const StateNode* root, ByteSpan key)
{
    NibblePath path(key);
    for (const StateNode* node = root; node != nullptr;) {
        const NibblePath partial = node->partial();
        if (!path.startsWith(partial))
            return std::nullopt;
        path = path.from(partial.size());
        if (path.empty())
            return node->hasValue() ? std::optional(node->value()) : std::nullopt;
        node = node->child(path[0]);
        path = path.from(1);
    }
    return std::nullopt;
}

} // namespace soma::storage
