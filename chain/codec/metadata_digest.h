// The digest by which a chain and an offline signer agree on what bytes mean: RFC-0078.
//
// The types that a transaction can contain become the leaves of a tree; a signer that knows nothing
// but the root can then be shown the few leaves that one transaction needs. The chain compares with
// the digest of its metadata of version 15; another version may number its types differently.
#pragma once

#include "chain/codec/metadata.h"

#include <cstdint>
#include <string>

namespace soma::codec {

/// What the digest says about the chain beside its types.
struct DigestInfo {
    std::uint32_t specVersion = 0;
    std::string specName;
    std::uint16_t ss58Prefix = 42;
    std::uint8_t decimals = 9;
    std::string tokenSymbol;
};

/// The bytes of one transaction, as they are signed: call, extensions, additional signed data.
struct DigestPayload {
    ByteSpan call;
    ByteSpan includedInExtrinsic;
    ByteSpan includedInSignedData;
};

class MetadataDigest {
public:
    /// Errors: UnsupportedVersion (14 does not say what a transaction is made of), UnknownType (a
    /// compact of something that is no number).
    static Result<MetadataDigest> make(const Metadata& metadata, const DigestInfo& info);

    const ByteArray<32>& hash() const { return m_hash; }

    const Bytes& extrinsicMetadata() const { return m_extrinsic; }

    /// The digest's last part.
    const Bytes& extraInfo() const { return m_extra; }

    /// What a signer must be shown to read this payload and to arrive at hash(): leaves, their
    /// places, the hashes beside the way up, and the two parts above. The metadata must be the one
    /// that this was made of. Errors: CodecError when the payload is not made of these types.
    Result<Bytes> proofFor(const Metadata& metadata, const DigestPayload& payload) const;

private:
    friend class LeafBuilder;

    struct Leaf {
        TypeIndex type = 0; ///< In the metadata's own numbering.
        std::optional<std::uint8_t> variant;
        Bytes encoded;
    };

    MetadataDigest() = default;

    std::size_t leafOf(TypeIndex type, std::optional<std::uint8_t> variant) const;

    std::vector<Leaf> m_leaves;
    std::vector<ByteArray<32>> m_tree; // As a heap: the children of i are 2 i + 1 and 2 i + 2.
    Bytes m_extrinsic;
    Bytes m_extra;
    ByteArray<32> m_hash{};

    friend class PayloadReader;
};

} // namespace soma::codec
