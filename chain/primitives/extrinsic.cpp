#include "chain/primitives/extrinsic.h"

#include "chain/crypto/hashing.h"

namespace soma::chain {

namespace {

constexpr std::size_t kLongestPlainPayload = 256;

void encodeBody(const Extrinsic& extrinsic, Bytes& out)
{
    codec::ScaleWriter writer(out);
    writer.byte(static_cast<std::uint8_t>(extrinsic.kind));
    if (extrinsic.kind == Extrinsic::Kind::Signed) {
        codec::encodeTo(extrinsic.signer, writer);
        codec::encodeTo(extrinsic.signature, writer);
        codec::encodeTo(extrinsic.extra, writer);
    } else if (extrinsic.kind == Extrinsic::Kind::General) {
        writer.byte(extrinsic.extensionVersion);
        codec::encodeTo(extrinsic.extra, writer);
    }
    writer.raw(extrinsic.call);
}

bool decodeBody(codec::ScaleReader& in, Extrinsic& out)
{
    std::uint8_t version = 0;
    if (!in.byte(version))
        return false;
    out.kind = static_cast<Extrinsic::Kind>(version);
    switch (out.kind) {
    case Extrinsic::Kind::BareV4:
    case Extrinsic::Kind::BareV5:
        break;
    case Extrinsic::Kind::Signed:
        if (!codec::decodeFrom(in, out.signer) || !codec::decodeFrom(in, out.signature) ||
            !codec::decodeFrom(in, out.extra))
            return false;
        break;
    case Extrinsic::Kind::General:
        if (!in.byte(out.extensionVersion))
            return false;
        if (out.extensionVersion != 0)
            return in.fail(codec::CodecError::BadVersion,
                           "extensions " + std::to_string(out.extensionVersion));
        if (!codec::decodeFrom(in, out.extra))
            return false;
        break;
    default:
        return in.fail(codec::CodecError::BadVersion, std::to_string(version));
    }
    if (in.remaining() < 2)
        return in.fail(codec::CodecError::Truncated);
    out.call = toBytes(in.rest());
    return true;
}

} // namespace

Extrinsic Extrinsic::bare(Bytes call)
{
    Extrinsic out;
    out.call = std::move(call);
    return out;
}

Extrinsic Extrinsic::makeSigned(const AccountId& signer, const MultiSignature& signature,
                                const SignedExtra& extra, Bytes call)
{
    Extrinsic out;
    out.kind = Kind::Signed;
    out.signer = MultiAddress(signer);
    out.signature = signature;
    out.extra = extra;
    out.call = std::move(call);
    return out;
}

Bytes encodeExtrinsic(const Extrinsic& extrinsic)
{
    Bytes body;
    body.reserve(extrinsic.call.size() + 128);
    encodeBody(extrinsic, body);
    Bytes out;
    out.reserve(body.size() + 4);
    codec::ScaleWriter(out).bytes(body);
    return out;
}

Result<Extrinsic> decodeExtrinsic(ByteSpan bytes)
{
    codec::ScaleReader outer(bytes);
    ByteSpan body;
    if (!outer.bytesView(body) || !outer.finish())
        return outer.error();
    codec::ScaleReader in(body);
    Extrinsic out;
    if (!decodeBody(in, out))
        return in.error();
    return out;
}

ExtrinsicHash extrinsicHash(ByteSpan encoded)
{
    return ExtrinsicHash(crypto::blake2b256(encoded));
}

Bytes signingPayload(ByteSpan call, const SignedExtra& extra, const SignedAdditional& additional)
{
    Bytes out;
    out.reserve(call.size() + 96);
    codec::ScaleWriter writer(out);
    writer.raw(call);
    codec::encodeTo(extra, writer);
    codec::encodeTo(additional, writer);
    return out;
}

Bytes bytesToSign(ByteSpan payload)
{
    if (payload.size() <= kLongestPlainPayload)
        return toBytes(payload);
    const auto hash = crypto::blake2b256(payload);
    return Bytes(hash.begin(), hash.end());
}

} // namespace soma::chain
