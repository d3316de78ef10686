#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/sr25519.h"

#include "chain/crypto/crypto_error.h"
#include "chain/crypto/hashing.h"
#include "chain/crypto/random.h"
#include "chain/crypto/sr25519_core.h"
#include "chain/crypto/vartime_ristretto.h"
#include "consensus/base/assert.h"

#include <vector>

namespace soma::crypto {

namespace {

using sr25519_core::challengeScalar;
using sr25519_core::derivationTranscript;
using sr25519_core::deriveSoftWith;
using sr25519_core::divideByEight;
using sr25519_core::expandMiniSecret;
using sr25519_core::isCanonicalScalar;
using sr25519_core::multiplyBase;
using sr25519_core::multiplyByEight;
using sr25519_core::Scalar;
using sr25519_core::ScalarView;
using sr25519_core::SecretView;
using sr25519_core::signingTranscript;
using sr25519_core::signWith;
using sr25519_core::softDerivationScalar;

constexpr std::size_t kMiniSecretSize = 32;
constexpr std::size_t kSecretSize = 64;

// Every loan of a 64-byte secret goes through here; a key pair that was moved from stops here.
template <typename F>
auto exposeSecret(const SecretBytes& secret, F&& f)
{
    SOMA_ASSERT(secret.size() == kSecretSize);
    return secret.expose([&](ByteSpan bytes) { return f(bytes.first<kSecretSize>()); });
}

constexpr Sr25519PublicKey kIdentity{};

struct SplitSignature {
    ByteArray<32> commitment; // R, not yet decoded.
    Scalar response;          // s, below the group order.
};

std::optional<SplitSignature> splitSignature(const Sr25519Signature& signature)
{
    if ((signature[63] & 0x80) == 0)
        return std::nullopt;
    SplitSignature parts{};
    std::copy_n(signature.begin(), 32, parts.commitment.begin());
    std::copy_n(signature.begin() + 32, 32, parts.response.begin());
    parts.response[31] &= 0x7F;
    if (!isCanonicalScalar(parts.response))
        return std::nullopt;
    return parts;
}

std::optional<vartime::Point> decodeKey(const Sr25519PublicKey& publicKey)
{
    return publicKey == kIdentity ? std::nullopt : vartime::decode(publicKey);
}

struct BatchEntry {
    vartime::Point key;        // A
    vartime::Point commitment; // R
    Scalar challenge;          // k
    Scalar response;           // s
};

std::optional<BatchEntry> batchEntry(const Sr25519Claim& claim)
{
    const std::optional<SplitSignature> parts = splitSignature(claim.signature);
    const std::optional<vartime::Point> key = decodeKey(claim.publicKey);
    if (!parts || !key)
        return std::nullopt;
    const std::optional<vartime::Point> commitment = vartime::decode(parts->commitment);
    if (!commitment)
        return std::nullopt;
    MerlinTranscript transcript = signingTranscript(claim.publicKey, claim.message);
    return BatchEntry{*key, *commitment, challengeScalar(transcript, parts->commitment),
                      parts->response};
}

/// The key of the stream that the factors z come from. The challenges are hashes of key, message
/// and R, so that with the responses everything a forger can choose is in it.
ByteArray<32> factorKey(std::span<const BatchEntry> entries)
{
    Blake2b256 hash;
    for (const BatchEntry& entry : entries) {
        hash.update(entry.challenge);
        hash.update(entry.response);
    }
    return hash.finish();
}

/// Sum of z (s B - k A - R), with 128-bit factors z that nobody can know before all else is fixed.
bool sumsToIdentity(std::span<const BatchEntry> entries)
{
    const ByteArray<32> key = factorKey(entries);
    constexpr ByteArray<crypto_stream_chacha20_NONCEBYTES> kNonce{};
    constexpr std::size_t kFactorSize = 16;
    Bytes stream(entries.size() * kFactorSize);
    crypto_stream_chacha20(stream.data(), stream.size(), kNonce.data(), key.data());

    Scalar base{};
    std::vector<vartime::Term> terms;
    terms.reserve(2 * entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const BatchEntry& entry = entries[i];
        Scalar factor{};
        std::copy_n(stream.begin() + static_cast<std::ptrdiff_t>(i * kFactorSize), kFactorSize,
                    factor.begin());
        Scalar product;
        crypto_core_ristretto255_scalar_mul(product.data(), factor.data(), entry.response.data());
        crypto_core_ristretto255_scalar_add(base.data(), base.data(), product.data());
        crypto_core_ristretto255_scalar_mul(product.data(), factor.data(), entry.challenge.data());
        terms.push_back({product, vartime::negate(entry.key)});
        terms.push_back({factor, vartime::negate(entry.commitment)});
    }
    return vartime::isIdentity(vartime::multiplyMany(base, terms));
}

} // namespace

Sr25519KeyPair::Sr25519KeyPair(SecretBytes secret, const Sr25519PublicKey& publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(publicKey)
{
}

Result<Sr25519KeyPair> Sr25519KeyPair::fromMiniSecret(const SecretBytes& mini)
{
    if (mini.size() != kMiniSecretSize)
        return CryptoError::BadLength;
    SecretBytes secret = SecretBytes::ofSize(kSecretSize);
    Sr25519PublicKey publicKey;
    secret.fill([&](MutableByteSpan out) {
        mini.expose([&](ByteSpan bytes) {
            expandMiniSecret(bytes.first<kMiniSecretSize>(), out.first<kSecretSize>());
        });
        // Bit 251 of the scalar is always set, so it is never zero.
        (void)multiplyBase(out.first<32>(), publicKey);
    });
    cleanStack();
    return Sr25519KeyPair(std::move(secret), publicKey);
}

Result<Sr25519KeyPair> Sr25519KeyPair::fromCanonicalSecret(const SecretBytes& secret)
{
    if (secret.size() != kSecretSize)
        return CryptoError::BadLength;
    Sr25519PublicKey publicKey;
    const bool usable = exposeSecret(secret, [&](SecretView bytes) {
        const ScalarView scalar = bytes.first<32>();
        return isCanonicalScalar(scalar) && multiplyBase(scalar, publicKey);
    });
    cleanStack();
    if (!usable)
        return CryptoError::BadSecretKey;
    return Sr25519KeyPair(secret.duplicate(), publicKey);
}

Result<Sr25519KeyPair> Sr25519KeyPair::fromEd25519Form(const SecretBytes& secret)
{
    if (secret.size() != kSecretSize)
        return CryptoError::BadLength;
    SecretBytes canonical = secret.duplicate();
    const bool divisible = canonical.fill([](MutableByteSpan bytes) {
        std::uint8_t rest = bytes[0] & 7;
        SOMA_CT_PUBLIC(&rest, sizeof rest);
        divideByEight(bytes.first<32>(), bytes.first<32>());
        return rest == 0;
    });
    if (!divisible)
        return CryptoError::BadSecretKey;
    return fromCanonicalSecret(canonical);
}

Result<Sr25519Signature> Sr25519KeyPair::sign(ByteSpan message, SelfCheck check) const
{
    auto signature = exposeSecret(m_secret, [&](SecretView secret) {
        return signWith(secret, m_publicKey, message, fillRandom);
    });
    cleanStack();
    if (!signature)
        return CryptoError::SelfCheckFailed;
    if (check == SelfCheck::Verify && !verifySr25519(m_publicKey, message, *signature)) {
        sodium_memzero(signature->data(), signature->size());
        return CryptoError::SelfCheckFailed;
    }
    return *signature;
}

Sr25519KeyPair Sr25519KeyPair::deriveHard(const JunctionCode& code) const
{
    return fromMiniSecret(deriveHardMiniSecret(code)).value();
}

SecretBytes Sr25519KeyPair::deriveHardMiniSecret(const JunctionCode& code) const
{
    MerlinTranscript transcript = derivationTranscript(code);
    exposeSecret(m_secret,
                 [&](SecretView secret) { transcript.append("secret-key", secret.first<32>()); });
    SecretBytes mini = SecretBytes::ofSize(kMiniSecretSize);
    mini.fill([&](MutableByteSpan out) { transcript.challenge("HDKD-hard", out); });
    cleanStack();
    return mini;
}

Result<Sr25519KeyPair> Sr25519KeyPair::deriveSoft(const JunctionCode& code) const
{
    SecretBytes child = SecretBytes::ofSize(kSecretSize);
    Sr25519PublicKey publicKey;
    const bool usable = child.fill([&](MutableByteSpan out) {
        exposeSecret(m_secret, [&](SecretView secret) {
            deriveSoftWith(secret, m_publicKey, code, fillRandom, out.first<kSecretSize>());
        });
        return multiplyBase(out.first<32>(), publicKey);
    });
    cleanStack();
    if (!usable)
        return CryptoError::BadSecretKey;
    return Sr25519KeyPair(std::move(child), publicKey);
}

Result<Sr25519KeyPair> Sr25519KeyPair::derive(const DeriveJunction& junction) const
{
    if (junction.kind == DeriveJunction::Kind::Hard)
        return deriveHard(junction.code);
    return deriveSoft(junction.code);
}

SecretBytes Sr25519KeyPair::canonicalSecret() const
{
    SOMA_ASSERT(m_secret.size() == kSecretSize);
    return m_secret.duplicate();
}

SecretBytes Sr25519KeyPair::ed25519FormSecret() const
{
    SecretBytes secret = m_secret.duplicate();
    secret.fill(
        [](MutableByteSpan bytes) { multiplyByEight(bytes.first<32>(), bytes.first<32>()); });
    return secret;
}

bool isValidSr25519PublicKey(const Sr25519PublicKey& publicKey)
{
    // Not libsodium's check: version 1.0.18 overlooks the highest bit.
    return decodeKey(publicKey).has_value();
}

bool verifySr25519(const Sr25519PublicKey& publicKey, ByteSpan message,
                   const Sr25519Signature& signature)
{
    const std::optional<SplitSignature> parts = splitSignature(signature);
    const std::optional<vartime::Point> key = decodeKey(publicKey);
    if (!parts || !key)
        return false;
    MerlinTranscript transcript = signingTranscript(publicKey, message);
    const Scalar challenge = challengeScalar(transcript, parts->commitment);
    const vartime::Point sum =
        vartime::multiplyTwo(challenge, vartime::negate(*key), parts->response);
    return vartime::encode(sum) == parts->commitment;
}

bool verifySr25519Batch(std::span<const Sr25519Claim> claims)
{
    if (claims.size() == 1)
        return verifySr25519(claims[0].publicKey, claims[0].message, claims[0].signature);
    std::vector<BatchEntry> entries;
    entries.reserve(claims.size());
    for (const Sr25519Claim& claim : claims) {
        std::optional<BatchEntry> entry = batchEntry(claim);
        if (!entry)
            return false;
        entries.push_back(*entry);
    }
    return entries.empty() || sumsToIdentity(entries);
}

std::optional<Sr25519PublicKey> deriveSoftPublic(const Sr25519PublicKey& parent,
                                                 const JunctionCode& code)
{
    if (!isValidSr25519PublicKey(parent))
        return std::nullopt;
    MerlinTranscript transcript = derivationTranscript(code);
    const Scalar step = softDerivationScalar(transcript, parent);
    ByteArray<32> offset;
    Sr25519PublicKey child;
    if (crypto_scalarmult_ristretto255_base(offset.data(), step.data()) != 0 ||
        crypto_core_ristretto255_add(child.data(), parent.data(), offset.data()) != 0 ||
        child == kIdentity)
        return std::nullopt;
    return child;
}

} // namespace soma::crypto
