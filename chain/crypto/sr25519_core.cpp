#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/sr25519_core.h"

#include "chain/crypto/fixed_base.h"

namespace soma::crypto::sr25519_core {

namespace {

// 2^252 + 27742317777372353535851937790883648493, little-endian.
constexpr Scalar kGroupOrder{0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                             0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                             0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

// The state after everything that no message changes: made once, copied for each signature.
const MerlinTranscript& signingContext()
{
    static const MerlinTranscript context = [] {
        MerlinTranscript transcript("SigningContext");
        transcript.append("", "substrate");
        return transcript;
    }();
    return context;
}

const MerlinTranscript& derivationContext()
{
    static const MerlinTranscript context = [] {
        MerlinTranscript transcript("SchnorrRistrettoHDKD");
        transcript.append("sign-bytes", ByteSpan());
        return transcript;
    }();
    return context;
}

} // namespace

// Subtracts the order with borrow over all bytes; a borrow at the end means "below".
bool isCanonicalScalar(ScalarView scalar)
{
    unsigned borrow = 0;
    for (std::size_t i = 0; i < scalar.size(); ++i)
        borrow = ((unsigned{scalar[i]} - kGroupOrder[i] - borrow) >> 8) & 1;
    SOMA_CT_PUBLIC(&borrow, sizeof borrow);
    return borrow == 1;
}

void multiplyByEight(ScalarView in, std::span<std::uint8_t, 32> out)
{
    unsigned carry = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
        const unsigned wide = (unsigned{in[i]} << 3) | carry;
        out[i] = static_cast<std::uint8_t>(wide);
        carry = wide >> 8;
    }
}

void divideByEight(ScalarView in, std::span<std::uint8_t, 32> out)
{
    unsigned carry = 0;
    for (std::size_t i = in.size(); i-- > 0;) {
        const unsigned byte = in[i];
        out[i] = static_cast<std::uint8_t>((byte >> 3) | (carry << 5));
        carry = byte & 7;
    }
}

void expandMiniSecret(ScalarView mini, MutableSecretView secret)
{
    Wiped<Wide> hash;
    crypto_hash_sha512(hash->data(), mini.data(), mini.size());
    (*hash)[0] &= 0xF8;
    (*hash)[31] &= 0x3F;
    (*hash)[31] |= 0x40;
    const MutableSecretView view(*hash);
    divideByEight(view.first<32>(), secret.first<32>());
    std::copy(hash->begin() + 32, hash->end(), secret.begin() + 32);
}

bool multiplyBase(ScalarView scalar, ByteArray<32>& out)
{
    out = multiplyFixedBase(scalar);
    SOMA_CT_PUBLIC(out.data(), out.size());
    return out != ByteArray<32>{};
}

MerlinTranscript signingTranscript(const Sr25519PublicKey& publicKey, ByteSpan message)
{
    MerlinTranscript transcript = signingContext();
    transcript.append("sign-bytes", message);
    transcript.append("proto-name", "Schnorr-sig");
    transcript.append("sign:pk", publicKey);
    return transcript;
}

Scalar challengeScalar(MerlinTranscript& transcript, const ByteArray<32>& commitment)
{
    transcript.append("sign:R", commitment);
    Wide wide;
    transcript.challenge("sign:c", wide);
    Scalar challenge;
    crypto_core_ristretto255_scalar_reduce(challenge.data(), wide.data());
    return challenge;
}

Sr25519Signature joinSignature(const ByteArray<32>& commitment, const Scalar& response)
{
    Sr25519Signature signature;
    std::copy(commitment.begin(), commitment.end(), signature.begin());
    std::copy(response.begin(), response.end(), signature.begin() + 32);
    signature[63] |= 0x80;
    return signature;
}

MerlinTranscript derivationTranscript(const JunctionCode& code)
{
    MerlinTranscript transcript = derivationContext();
    transcript.append("chain-code", code);
    return transcript;
}

// The next chain code is drawn although nobody uses it, because the child's nonce comes after it.
Scalar softDerivationScalar(MerlinTranscript& transcript, const Sr25519PublicKey& parent)
{
    transcript.append("public-key", parent);
    Wide wide;
    transcript.challenge("HDKD-scalar", wide);
    ByteArray<32> unusedCode;
    transcript.challenge("HDKD-chaincode", unusedCode);
    Scalar step;
    crypto_core_ristretto255_scalar_reduce(step.data(), wide.data());
    return step;
}

} // namespace soma::crypto::sr25519_core
