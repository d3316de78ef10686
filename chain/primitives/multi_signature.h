// A signature that says its scheme (chain.md section 6).
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/primitives/account_id.h"

#include <span>

namespace soma::chain {

struct MultiSignature {
    /// The byte on the wire.
    enum class Scheme : std::uint8_t { Ed25519 = 0, Sr25519 = 1, Ecdsa = 2 };

    Scheme scheme = Scheme::Sr25519;
    ByteArray<65> content{}; ///< The last byte is used by Ecdsa only.

    static MultiSignature ed25519(const ByteArray<64>& signature);
    static MultiSignature sr25519(const ByteArray<64>& signature);
    static MultiSignature ecdsa(const ByteArray<65>& signature);

    /// 64 or 65 bytes.
    ByteSpan span() const;

    bool operator==(const MultiSignature&) const = default;
};

/// Whether `signer` signed `message`, which is what bytesToSign() gave. For Ecdsa the message is
/// hashed with blake2b-256 and the account is the hash of the recovered key.
bool verifySignature(const MultiSignature& signature, ByteSpan message, const AccountId& signer);

/// One signature to be judged, with what verifySignature() takes.
struct SignatureClaim {
    MultiSignature signature;
    Bytes message;
    AccountId signer;
};

/// Whether verifySignature() accepts every one. Those of Sr25519 are judged together, which takes
/// half of the time; false does not say which is wrong.
bool verifySignatures(std::span<const SignatureClaim> claims);

} // namespace soma::chain

template <>
struct soma::codec::ScaleType<soma::chain::MultiSignature> {
    static void encode(const chain::MultiSignature& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, chain::MultiSignature& out);
    static chain::DecodedValue toDecoded(const chain::MultiSignature& value);
};
