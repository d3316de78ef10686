// An extrinsic's envelope: who signed what, for how long, paying what (chain.md sections 6 and 7).
// The call inside stays bytes here; the runtime's tables decode it.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/primitives/era.h"
#include "chain/primitives/hash_types.h"
#include "chain/primitives/multi_address.h"
#include "chain/primitives/multi_signature.h"
#include "consensus/base/units.h"

#include <optional>

namespace soma::chain {

/// CheckMetadataHash: whether the signer's device checked the metadata it showed.
enum class MetadataHashMode : std::uint8_t { Disabled = 0, Enabled = 1 };

constexpr auto scaleShape(const MetadataHashMode*)
{
    return codec::enumeration<MetadataHashMode>(
        "Mode", {{"Disabled", MetadataHashMode::Disabled}, {"Enabled", MetadataHashMode::Enabled}});
}

/// What the extensions write into the extrinsic, in wire order.
struct SignedExtra {
    Era era;
    codec::Compact<std::uint32_t> nonce;
    codec::Compact<Rao> tip;
    MetadataHashMode metadataHash = MetadataHashMode::Disabled;

    bool operator==(const SignedExtra&) const = default;
};
SOMA_SCALE_STRUCT(SignedExtra, era, nonce, tip, metadataHash)

/// What the extensions sign without writing it, in wire order.
struct SignedAdditional {
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    BlockHash genesis;
    BlockHash birth; ///< The hash of the era's birth block; genesis when immortal.
    std::optional<Hash256> metadataHash;
};
SOMA_SCALE_STRUCT(SignedAdditional, specVersion, transactionVersion, genesis, birth, metadataHash)

struct Extrinsic {
    /// The first byte of the body.
    enum class Kind : std::uint8_t {
        BareV4 = 0x04,
        BareV5 = 0x05,  ///< What inherents are.
        General = 0x45, ///< v5 with extensions and no signature; no origin here accepts it.
        Signed = 0x84,  ///< v4, what wallets send.
    };

    Kind kind = Kind::BareV5;
    MultiAddress signer;               ///< Signed only.
    MultiSignature signature;          ///< Signed only.
    std::uint8_t extensionVersion = 0; ///< General only.
    SignedExtra extra;                 ///< Signed and General.
    Bytes call;

    bool isSigned() const { return kind == Kind::Signed; }

    bool operator==(const Extrinsic&) const = default;

    static Extrinsic bare(Bytes call);
    static Extrinsic makeSigned(const AccountId& signer, const MultiSignature& signature,
                                const SignedExtra& extra, Bytes call);
};

/// With its compact length in front, as it travels, is hashed and lies in a block.
Bytes encodeExtrinsic(const Extrinsic& extrinsic);

/// The whole of `bytes`, length prefix included. Errors: CodecError, BadVersion for other versions.
Result<Extrinsic> decodeExtrinsic(ByteSpan bytes);

/// Of the encoding with its length prefix.
ExtrinsicHash extrinsicHash(ByteSpan encoded);

/// call ‖ extra ‖ additional.
Bytes signingPayload(ByteSpan call, const SignedExtra& extra, const SignedAdditional& additional);

/// The payload itself, or its blake2b-256 when it is longer than 256 bytes.
Bytes bytesToSign(ByteSpan payload);

} // namespace soma::chain
