// The whole state as an immutable Merkle trie in memory: every version shares what did not change.
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/state_reader.h"
#include "chain/storage/trie/trie_builder.h"
#include "chain/storage/trie/trie_diff.h"
#include "chain/storage/trie/trie_lookup.h"

#include <cstddef>
#include <span>
#include <vector>

namespace soma::storage {

/// A state at one block. Copying is one counter, reading needs no lock from any number of threads,
/// and a version lives exactly as long as somebody holds it. State version 1 (chain.md section 5).
/// Nothing here recurses: how deep a trie is, strangers decide by their keys.
class StateTrie : public StateReader {
public:
    /// The empty state.
    StateTrie();

    /// `range` yields pairs of key and value, both convertible to ByteSpan, keys rising strictly.
    template <typename Range>
    static StateTrie fromSortedEntries(const Range& range);

    /// The state after `changes`. Deleting what is absent and writing what is there change nothing.
    StateTrie withChanges(const StateChanges& changes) const&;

    /// The same, in the place of this version: what it shares with no other one is taken apart
    /// instead of being copied. Only the answer is of use afterwards.
    StateTrie withChanges(const StateChanges& changes) &&;

    const chain::StateRoot& root() const { return m_hash; }

    /// Number of keys.
    std::size_t size() const { return m_size; }

    std::optional<Bytes> get(ByteSpan key) const override;

    std::optional<ByteSpan> peek(ByteSpan key, Bytes&) const override { return view(key); }

    /// The value without a copy; lives as long as some version that has it. Empty and absent look
    /// different: nothing when there is no such key.
    std::optional<ByteSpan> view(ByteSpan key) const;

    /// For many keys, by one thread, while this version lives.
    MapLookup lookup() const { return MapLookup(m_root.get()); }

    std::optional<Bytes> nextKey(ByteSpan after) const override;

    std::vector<Bytes> keysUnder(ByteSpan prefix) const override;

    /// A read proof of presence or absence for each key, to be read with TrieProof.
    std::vector<Bytes> proof(std::span<const Bytes> keys) const;

    /// The merkle value of the highest node at or below `key`: a hash of 32 bytes, or the encoded
    /// node when that is shorter. Nothing when no key starts so. Equal values mean equal subtries.
    std::optional<Bytes> closestMerkleValue(ByteSpan key) const;

    /// What an older version would have to change to become this one.
    std::vector<TrieDifference> differencesFrom(const StateTrie& older,
                                                const DifferenceRange& range) const;

private:
    friend class StateTrieLoader;

    StateTrie(NodeRef root, std::size_t size);

    NodeRef m_root;
    std::size_t m_size = 0;
    chain::StateRoot m_hash;
};

/// Builds a state from entries that come one at a time, such as rows of a database.
class StateTrieLoader {
public:
    /// Keys must rise strictly.
    void add(ByteSpan key, ByteSpan value)
    {
        m_builder.add(key, value);
        ++m_size;
    }

    StateTrie finish();

private:
    TrieBuilder m_builder{TrieVersion::V1};
    std::size_t m_size = 0;
};

template <typename Range>
StateTrie StateTrie::fromSortedEntries(const Range& range)
{
    StateTrieLoader loader;
    for (const auto& [key, value] : range)
        loader.add(key, value);
    return loader.finish();
}

} // namespace soma::storage
