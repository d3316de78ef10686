#include "chain/storage/trie/trie_proof.h"

#include "chain/crypto/hashing.h"
#include "chain/storage/storage_error.h"

#include <set>

namespace soma::storage {

namespace {

/// Collects entries in the order in which they are met.
class ProofCollector {
public:
    void add(Bytes entry)
    {
        if (m_known.insert(crypto::blake2b256(entry)).second)
            m_entries.push_back(std::move(entry));
    }

    void addNode(const StateNode& node)
    {
        if (!m_nodes.insert(&node).second)
            return;
        Bytes encoded;
        node.encode(TrieVersion::V1, encoded);
        add(std::move(encoded));
    }

    std::vector<Bytes> take() { return std::move(m_entries); }

private:
    std::set<const StateNode*> m_nodes;
    std::set<ByteArray<32>> m_known;
    std::vector<Bytes> m_entries;
};

void collect(const StateNode* node, NibblePath path, ProofCollector& out)
{
    for (bool isRoot = true; node != nullptr; isRoot = false) {
        if (isRoot || !node->isInline())
            out.addNode(*node);
        const NibblePath partial = node->partial();
        if (commonPrefix(partial, path) != partial.size())
            return;
        path = path.from(partial.size());
        if (path.empty()) {
            if (node->value().size() > kLongestInlineValue)
                out.add(toBytes(node->value()));
            return;
        }
        node = node->child(path[0]);
        path = path.from(1);
    }
}

} // namespace

std::vector<Bytes> createProof(const NodeRef& root, std::span<const Bytes> keys)
{
    ProofCollector out;
    for (const Bytes& key : keys)
        collect(root.get(), NibblePath(key), out);
    return out.take();
}

TrieProof::TrieProof(chain::StateRoot root, std::vector<Bytes> entries) : m_root(root)
{
    for (Bytes& bytes : entries) {
        const auto hash = crypto::blake2b256(bytes);
        if (!m_entries.try_emplace(hash, Entry{std::move(bytes)}).second)
            m_repeated = true;
    }
}

Result<std::optional<Bytes>> TrieProof::get(ByteSpan key)
{
    if (m_root.bytes() == kEmptyTrieRoot)
        return std::optional<Bytes>();

    ByteSpan encoded = SOMA_TRY(entry(m_root.span()));
    NibblePath path(key);
    for (;;) {
        const TrieNode node = SOMA_TRY(decodeTrieNode(encoded));
        if (commonPrefix(node.partial, path) != node.partial.size())
            return std::optional<Bytes>();
        path = path.from(node.partial.size());
        if (path.empty())
            return valueOf(node);
        if (!node.hasChild(path[0]))
            return std::optional<Bytes>();
        encoded = SOMA_TRY(nodeBytes(node.children[path[0]]));
        path = path.from(1);
    }
}

Result<void> TrieProof::requireAllUsed() const
{
    if (m_repeated)
        return Error(StorageError::UnusedProofEntry, "an entry comes twice");
    for (const auto& [hash, entry] : m_entries) {
        if (!entry.used)
            return StorageError::UnusedProofEntry;
    }
    return {};
}

Result<ByteSpan> TrieProof::entry(ByteSpan hash)
{
    ByteArray<32> key;
    std::copy(hash.begin(), hash.end(), key.begin());
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return StorageError::IncompleteProof;
    found->second.used = true;
    return ByteSpan(found->second.bytes);
}

Result<ByteSpan> TrieProof::nodeBytes(ByteSpan merkleValue)
{
    if (merkleValue.size() < 32)
        return merkleValue;
    const ByteSpan bytes = SOMA_TRY(entry(merkleValue));
    if (bytes.size() < 32)
        return Error(StorageError::BadProof, "a node that belongs inside its parent");
    return bytes;
}

Result<std::optional<Bytes>> TrieProof::valueOf(const TrieNode& node)
{
    if (node.valueKind == TrieNode::Value::None)
        return std::optional<Bytes>();
    if (node.valueKind == TrieNode::Value::Inline)
        return std::optional<Bytes>(toBytes(node.value));
    const ByteSpan bytes = SOMA_TRY(entry(node.value));
    if (bytes.size() <= kLongestInlineValue)
        return Error(StorageError::BadProof, "a value that belongs inside its node");
    return std::optional<Bytes>(toBytes(bytes));
}

} // namespace soma::storage
