// Trie nodes and read proofs from strangers: any bytes, no crash, and no answer that is not proved.
#include "chain/crypto/hashing.h"
#include "chain/storage/storage_error.h"
#include "chain/storage/trie/trie_node.h"
#include "chain/storage/trie/trie_proof.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace soma::storage {
namespace {

/// What decodes must encode to the same bytes: there is one spelling of a node.
void decodeAndBack(ByteSpan bytes)
{
    const auto node = decodeTrieNode(bytes);
    if (!node) {
        SOMA_ASSERT(node.error().is(StorageError::BadTrieNode));
        return;
    }
    Bytes again;
    encodeTrieNode(*node, again);
    SOMA_ASSERT(std::ranges::equal(again, bytes));
}

/// Entries with one length byte each; the first is the root, whatever it is.
std::vector<Bytes> cutEntries(ByteSpan bytes)
{
    std::vector<Bytes> out;
    while (!bytes.empty()) {
        const std::size_t size = std::min<std::size_t>(bytes[0], bytes.size() - 1);
        out.push_back(toBytes(bytes.subspan(1, size)));
        bytes = bytes.subspan(1 + size);
    }
    return out;
}

void askProof(ByteSpan bytes)
{
    if (bytes.empty())
        return;
    const std::size_t keySize = std::min<std::size_t>(bytes[0] % 40, bytes.size() - 1);
    const ByteSpan key = bytes.subspan(1, keySize);
    const std::vector<Bytes> entries = cutEntries(bytes.subspan(1 + keySize));
    if (entries.empty())
        return;
    TrieProof proof(chain::StateRoot(crypto::blake2b256(entries[0])), entries);
    const auto answer = proof.get(key);
    SOMA_ASSERT(answer || answer.error().isFrom<StorageError>());
    const auto strict = proof.requireAllUsed();
    SOMA_ASSERT(strict || strict.error().is(StorageError::UnusedProofEntry));
    // A proof answers the same when asked again.
    const auto again = proof.get(key);
    SOMA_ASSERT(again.has_value() == answer.has_value());
    SOMA_ASSERT(!answer || *again == *answer);
}

} // namespace
} // namespace soma::storage

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const soma::ByteSpan bytes(data, size);
    soma::storage::decodeAndBack(bytes);
    soma::storage::askProof(bytes);
    return 0;
}
