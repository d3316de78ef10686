#include "chain/primitives/multi_signature.h"

#include "chain/crypto/ecdsa.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/sr25519.h"

#include <algorithm>
#include <vector>

namespace soma::chain {

namespace {

template <std::size_t N>
ByteArray<N> firstBytes(const ByteArray<65>& content)
{
    ByteArray<N> out;
    std::copy_n(content.begin(), N, out.begin());
    return out;
}

template <std::size_t N>
MultiSignature make(MultiSignature::Scheme scheme, const ByteArray<N>& signature)
{
    MultiSignature out;
    out.scheme = scheme;
    std::copy(signature.begin(), signature.end(), out.content.begin());
    return out;
}

} // namespace

MultiSignature MultiSignature::ed25519(const ByteArray<64>& signature)
{
    return make(Scheme::Ed25519, signature);
}

MultiSignature MultiSignature::sr25519(const ByteArray<64>& signature)
{
    return make(Scheme::Sr25519, signature);
}

MultiSignature MultiSignature::ecdsa(const ByteArray<65>& signature)
{
    return make(Scheme::Ecdsa, signature);
}

ByteSpan MultiSignature::span() const
{
    return ByteSpan(content).first(scheme == Scheme::Ecdsa ? 65 : 64);
}

bool verifySignature(const MultiSignature& signature, ByteSpan message, const AccountId& signer)
{
    switch (signature.scheme) {
    case MultiSignature::Scheme::Ed25519:
        return crypto::verifyEd25519(signer.bytes(), message, firstBytes<64>(signature.content));
    case MultiSignature::Scheme::Sr25519:
        return crypto::verifySr25519(signer.bytes(), message, firstBytes<64>(signature.content));
    case MultiSignature::Scheme::Ecdsa:
        return crypto::verifyEcdsa(signer.bytes(), message, signature.content);
    }
    return false;
}

bool verifySignatures(std::span<const SignatureClaim> claims)
{
    std::vector<ByteArray<64>> signatures;
    std::vector<crypto::Sr25519Claim> together;
    // What the batch names must stay where it is.
    signatures.reserve(claims.size());
    together.reserve(claims.size());
    for (const SignatureClaim& claim : claims) {
        if (claim.signature.scheme == MultiSignature::Scheme::Sr25519) {
            signatures.push_back(firstBytes<64>(claim.signature.content));
            together.push_back({claim.signer.bytes(), claim.message, signatures.back()});
        } else if (!verifySignature(claim.signature, claim.message, claim.signer)) {
            return false;
        }
    }
    return crypto::verifySr25519Batch(together);
}

} // namespace soma::chain

namespace soma::codec {

using chain::MultiSignature;

void ScaleType<MultiSignature>::encode(const MultiSignature& value, ScaleWriter& out)
{
    out.byte(static_cast<std::uint8_t>(value.scheme));
    out.raw(value.span());
}

bool ScaleType<MultiSignature>::decode(ScaleReader& in, MultiSignature& out)
{
    std::uint8_t index = 0;
    if (!in.byte(index))
        return false;
    if (index > static_cast<std::uint8_t>(MultiSignature::Scheme::Ecdsa))
        return in.fail(CodecError::InvalidVariant, std::to_string(index));
    out = {};
    out.scheme = static_cast<MultiSignature::Scheme>(index);
    return in.into(MutableByteSpan(out.content).first(out.span().size()));
}

chain::DecodedValue ScaleType<MultiSignature>::toDecoded(const MultiSignature& value)
{
    static constexpr const char* kNames[] = {"Ed25519", "Sr25519", "Ecdsa"};
    chain::DecodedGroup group{kNames[static_cast<int>(value.scheme)], {}};
    group.fields.push_back({"", toBytes(value.span())});
    return group;
}

} // namespace soma::codec
