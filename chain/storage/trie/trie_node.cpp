#include "chain/storage/trie/trie_node.h"

#include "chain/codec/scale_reader.h"
#include "chain/codec/scale_writer.h"
#include "chain/storage/storage_error.h"

#include <algorithm>
#include <iterator>

namespace soma::storage {

namespace {

/// The first byte: a kind in the top bits, the start of the partial key's length in the others.
struct NodeHeader {
    std::uint8_t prefix;
    std::uint8_t lengthBits;
    bool branch;
    TrieNode::Value value;
};

constexpr NodeHeader kHeaders[] = {
    {0b0100'0000, 6, false, TrieNode::Value::Inline},
    {0b1000'0000, 6, true, TrieNode::Value::None},
    {0b1100'0000, 6, true, TrieNode::Value::Inline},
    {0b0010'0000, 5, false, TrieNode::Value::Hashed},
    {0b0001'0000, 4, true, TrieNode::Value::Hashed},
};

constexpr std::size_t lengthMask(const NodeHeader& header)
{
    return (std::size_t{1} << header.lengthBits) - 1;
}

const NodeHeader& headerFor(const TrieNode& node)
{
    const auto* found =
        std::find_if(std::begin(kHeaders), std::end(kHeaders), [&node](const NodeHeader& header) {
            return header.branch != node.isLeaf() && header.value == node.valueKind;
        });
    SOMA_ASSERT(found != std::end(kHeaders)); // A leaf without a value is no node.
    return *found;
}

void writeHeader(const NodeHeader& header, std::size_t length, Bytes& out)
{
    const std::size_t mask = lengthMask(header);
    if (length < mask) {
        out.push_back(static_cast<std::uint8_t>(header.prefix | length));
        return;
    }
    out.push_back(static_cast<std::uint8_t>(header.prefix | mask));
    std::size_t rest = length - mask;
    for (; rest >= 255; rest -= 255)
        out.push_back(255);
    out.push_back(static_cast<std::uint8_t>(rest));
}

Error bad(std::string what)
{
    return Error(StorageError::BadTrieNode, std::move(what));
}

Result<NodeHeader> readHeader(std::uint8_t byte)
{
    for (const NodeHeader& header : kHeaders) {
        if ((byte & ~lengthMask(header) & 0xff) == header.prefix)
            return header;
    }
    return bad(byte == 0 ? "empty trie inside a trie" : "unknown node kind");
}

Result<std::size_t> readLength(codec::ScaleReader& reader, const NodeHeader& header,
                               std::uint8_t first)
{
    const std::size_t mask = lengthMask(header);
    std::size_t length = first & mask;
    if (length < mask)
        return length;
    for (;;) {
        std::uint8_t more = 0;
        if (!reader.byte(more))
            return bad("partial key length is cut off");
        length += more;
        if (more != 255)
            return length;
    }
}

Result<void> readPartial(codec::ScaleReader& reader, std::size_t length, TrieNode& node)
{
    ByteSpan packed;
    if (!reader.take((length + 1) / 2, packed))
        return bad("partial key is cut off");
    if (length % 2 == 1 && packed[0] > 0x0f)
        return bad("pad nibble is not zero");
    node.partial = packedPath(packed, length);
    return {};
}

Result<void> readValue(codec::ScaleReader& reader, TrieNode& node)
{
    bool whole = true;
    if (node.valueKind == TrieNode::Value::Inline)
        whole = reader.bytesView(node.value);
    else if (node.valueKind == TrieNode::Value::Hashed)
        whole = reader.take(32, node.value);
    if (!whole)
        return bad("value is cut off");
    return {};
}

Result<void> readChildren(codec::ScaleReader& reader, TrieNode& node)
{
    for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
        if (!node.hasChild(nibble))
            continue;
        if (!reader.bytesView(node.children[nibble]))
            return bad("child is cut off");
        if (node.children[nibble].empty() || node.children[nibble].size() > 32)
            return bad("child is neither a hash nor an inline node");
    }
    return {};
}

} // namespace

void encodeTrieNode(const TrieNode& node, Bytes& out)
{
    writeHeader(headerFor(node), node.partial.size(), out);
    const std::size_t start = out.size();
    out.resize(start + node.partial.packedSize());
    node.partial.packTo(MutableByteSpan(out).subspan(start));

    codec::ScaleWriter writer(out);
    if (!node.isLeaf())
        writer.fixed(node.childMask);
    if (node.valueKind == TrieNode::Value::Inline)
        writer.bytes(node.value);
    else if (node.valueKind == TrieNode::Value::Hashed)
        writer.raw(node.value);
    for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
        if (node.hasChild(nibble))
            writer.bytes(node.children[nibble]);
    }
}

Result<TrieNode> decodeTrieNode(ByteSpan encoded)
{
    codec::ScaleReader reader(encoded);
    std::uint8_t first = 0;
    if (!reader.byte(first))
        return bad("no bytes");
    const NodeHeader header = SOMA_TRY(readHeader(first));
    const std::size_t length = SOMA_TRY(readLength(reader, header, first));

    TrieNode node;
    node.valueKind = header.value;
    SOMA_TRY(readPartial(reader, length, node));
    if (header.branch) {
        if (!reader.fixed(node.childMask))
            return bad("child mask is cut off");
        if (node.childMask == 0)
            return bad("branch without children");
    }
    SOMA_TRY(readValue(reader, node));
    SOMA_TRY(readChildren(reader, node));
    if (!reader.atEnd())
        return bad("bytes after the node");
    return node;
}

} // namespace soma::storage
