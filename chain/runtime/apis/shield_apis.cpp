// ShieldApi (reference pallets/shield): extrinsics that only the author of a block can read.
//
// This chain announces no keys, and nobody may send such an extrinsic here. What can be answered
// without keys is answered as the reference does: nothing is encrypted to a present key, and the
// parts of an encrypted extrinsic are plain bytes. try_unshield_tx needs ML-KEM and is not offered.
#include "chain/primitives/answers/shield.h"
#include "chain/primitives/extrinsic.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/apis/opaque_extrinsic.h"
#include "chain/runtime/executive.h"
#include "chain/runtime/pallets/system.h"

#include <array>

namespace soma::runtime {

namespace {

using chain::ShieldedTransaction;

/// MevShield.submit_encrypted.
constexpr ByteArray<2> kSubmitEncrypted{30, 1};
constexpr std::size_t kMaxCiphertext = 8192;

/// Key hash, length and bytes of the encapsulated key, nonce, and the rest.
std::optional<ShieldedTransaction> parts(ByteSpan ciphertext)
{
    codec::ScaleReader in(ciphertext);
    ShieldedTransaction out;
    std::uint16_t length = 0;
    ByteSpan kem;
    if (!in.into(out.keyHash) || !in.fixed(length) || !in.take(length, kem) || !in.into(out.nonce))
        return std::nullopt;
    out.kemCt = toBytes(kem);
    out.aeadCt = toBytes(in.rest());
    return out;
}

/// The argument of submit_encrypted. Errors: BadArguments.
Result<Bytes> ciphertextOf(ByteSpan call)
{
    auto read = codec::decode<Bytes>(call.subspan(kSubmitEncrypted.size()));
    if (!read || read->size() > kMaxCiphertext)
        return Error(RuntimeError::BadArguments, "no ciphertext of submit_encrypted");
    return std::move(read).value();
}

bool isSubmitEncrypted(ByteSpan call)
{
    return call.size() >= kSubmitEncrypted.size() &&
           std::equal(kSubmitEncrypted.begin(), kSubmitEncrypted.end(), call.begin());
}

/// As in the block asked about, whose state is the one after it.
SigningFacts factsOf(const ApiContext& context)
{
    return {BlockNumber(system::kNumber.get(context.state).value()),
            system::kParentHash.get(context.state)};
}

ApiAnswer tryDecodeShielded(const ApiContext& context, ByteSpan arguments)
{
    const auto [opaque] = SOMA_TRY(argumentsOf<OpaqueExtrinsic>(arguments));
    const auto extrinsic = chain::decodeExtrinsic(opaque.encoded);
    if (!extrinsic)
        return Error(RuntimeError::BadArguments, extrinsic.error().toString());
    std::optional<ShieldedTransaction> answer;
    if (!isSubmitEncrypted(extrinsic->call)) {
        const auto call = decodeRuntimeCall(extrinsic->call);
        if (!call && !call.error().is(RuntimeError::UnknownCall))
            return Error(RuntimeError::BadArguments, call.error().toString());
        return codec::encode(answer);
    }
    const Bytes ciphertext = SOMA_TRY(ciphertextOf(extrinsic->call));
    if (checkSignature(opaque.encoded, context.state, factsOf(context)))
        answer = parts(ciphertext);
    return codec::encode(answer);
}

bool isShieldedUsingCurrentKey(State&, const ByteArray<16>&)
{
    return false;
}

constexpr std::array kShieldMethods{
    ApiMethod{"ShieldApi_try_decode_shielded_tx", &tryDecodeShielded},
    ApiMethod{"ShieldApi_is_shielded_using_current_key", &answerWith<&isShieldedUsingCurrentKey>},
};

constexpr std::array kShieldApis{
    ApiVersion{{0x1c, 0x45, 0x85, 0xbd, 0x5c, 0x70, 0x72, 0x02}, 1}, // ShieldApi
};

} // namespace

ApiGroup shieldApis()
{
    return {kShieldApis, kShieldMethods};
}

} // namespace soma::runtime
