#include "chain/storage/trie/trie_root.h"

#include "chain/codec/scale_writer.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/trie/trie_builder.h"

#include <map>

namespace soma::storage {

ByteArray<32> trieRoot(std::span<const std::pair<Bytes, Bytes>> sortedEntries, TrieVersion version)
{
    TrieBuilder builder(version);
    for (const auto& [key, value] : sortedEntries)
        builder.add(key, value);
    return rootHash(builder.finish());
}

chain::ExtrinsicsRoot extrinsicsRoot(std::span<const Bytes> extrinsics)
{
    // Compact numbers do not sort like the numbers.
    std::map<Bytes, ByteSpan, ByteOrder> byKey;
    for (std::size_t index = 0; index < extrinsics.size(); ++index) {
        Bytes key;
        codec::ScaleWriter(key).compact(index);
        byKey.emplace(std::move(key), extrinsics[index]);
    }
    TrieBuilder builder(TrieVersion::V0);
    for (const auto& [key, value] : byKey)
        builder.add(key, value);
    return chain::ExtrinsicsRoot(rootHash(builder.finish()));
}

} // namespace soma::storage
