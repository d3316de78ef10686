// The steps of sr25519 over plain bytes: internal to sr25519.cpp and to its tests.
//
// Signing and soft derivation draw entropy through a template parameter. The library instantiates
// them for the system generator only; a test may instantiate them for fixed bytes and so reproduce
// recorded signatures. No such door exists in a release build.
#pragma once

#ifndef SOMA_CRYPTO_INTERNAL
#error "sr25519_core.h is internal; include chain/crypto/sr25519.h"
#endif

#include "chain/crypto/ct_mark.h"
#include "chain/crypto/merlin_transcript.h"
#include "chain/crypto/sr25519.h"
#include "chain/crypto/wiped.h"

#include <algorithm>
#include <sodium.h>
#include <span>

namespace soma::crypto::sr25519_core {

using Scalar = ByteArray<32>;
using Wide = ByteArray<64>;
using ScalarView = std::span<const std::uint8_t, 32>;
using SecretView = std::span<const std::uint8_t, 64>;
using MutableSecretView = std::span<std::uint8_t, 64>;

/// Below the group order, in constant time.
bool isCanonicalScalar(ScalarView scalar);

/// Little-endian 256-bit shifts by three. Bits that fall out are lost.
void multiplyByEight(ScalarView in, std::span<std::uint8_t, 32> out);
void divideByEight(ScalarView in, std::span<std::uint8_t, 32> out);

/// Mini secret to canonical secret (keys.md 1.2).
void expandMiniSecret(ScalarView mini, MutableSecretView secret);

/// The encoding of scalar times base point, which may be shown. False when the scalar is zero.
bool multiplyBase(ScalarView scalar, ByteArray<32>& out);

/// Step 1 and 2 of signing and verifying (keys.md 1.4).
MerlinTranscript signingTranscript(const Sr25519PublicKey& publicKey, ByteSpan message);

/// k = challenge "sign:c", after R went in.
Scalar challengeScalar(MerlinTranscript& transcript, const ByteArray<32>& commitment);

/// R, s and the marker bit.
Sr25519Signature joinSignature(const ByteArray<32>& commitment, const Scalar& response);

/// "SchnorrRistrettoHDKD" with the chain code (keys.md 1.6).
MerlinTranscript derivationTranscript(const JunctionCode& code);

/// d of soft derivation. Leaves the transcript where the nonce of the child is drawn.
Scalar softDerivationScalar(MerlinTranscript& transcript, const Sr25519PublicKey& parent);

template <typename EntropySource>
void sealWith(EntropySource& entropySource, MerlinWitness& witness)
{
    Wiped<ByteArray<32>> entropy;
    entropySource(MutableByteSpan(*entropy));
    SOMA_CT_SECRET(entropy->data(), entropy->size());
    witness.seal(*entropy);
}

template <typename EntropySource>
void drawSigningNonce(const MerlinTranscript& transcript, SecretView secret,
                      EntropySource& entropySource, Scalar& nonce)
{
    MerlinWitness witness(transcript);
    witness.rekey("signing", secret.subspan<32>());
    sealWith(entropySource, witness);
    Wiped<Wide> wide;
    witness.draw(*wide);
    crypto_core_ristretto255_scalar_reduce(nonce.data(), wide->data());
}

/// keys.md 1.4, steps 1 to 6. The public key must be the secret's own. Nothing when the nonce is
/// zero, which only a broken machine can arrive at and which would give the scalar away.
template <typename EntropySource>
std::optional<Sr25519Signature> signWith(SecretView secret, const Sr25519PublicKey& publicKey,
                                         ByteSpan message, EntropySource& entropySource)
{
    MerlinTranscript transcript = signingTranscript(publicKey, message);
    Wiped<Scalar> nonce;
    drawSigningNonce(transcript, secret, entropySource, *nonce);

    ByteArray<32> commitment{};
    if (!multiplyBase(*nonce, commitment))
        return std::nullopt;

    const Scalar challenge = challengeScalar(transcript, commitment);
    Wiped<Scalar> product;
    Scalar response;
    crypto_core_ristretto255_scalar_mul(product->data(), challenge.data(), secret.data());
    crypto_core_ristretto255_scalar_add(response.data(), product->data(), nonce->data());
    SOMA_CT_PUBLIC(response.data(), response.size());
    return joinSignature(commitment, response);
}

/// keys.md 1.6, soft. The child's secret is complete except for a check that it is not zero.
template <typename EntropySource>
void deriveSoftWith(SecretView parent, const Sr25519PublicKey& publicKey, const JunctionCode& code,
                    EntropySource& entropySource, MutableSecretView child)
{
    MerlinTranscript transcript = derivationTranscript(code);
    const Scalar step = softDerivationScalar(transcript, publicKey);
    MerlinWitness witness(transcript);
    witness.rekey("HDKD-nonce", parent.subspan<32>());
    witness.rekey("HDKD-nonce", parent);
    sealWith(entropySource, witness);
    crypto_core_ristretto255_scalar_add(child.data(), parent.data(), step.data());
    witness.draw(child.subspan<32>());
}

} // namespace soma::crypto::sr25519_core
