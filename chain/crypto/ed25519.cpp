#include "chain/crypto/ed25519.h"

#include "chain/crypto/crypto_error.h"
#include "chain/crypto/ct_mark.h"
#include "chain/crypto/wiped.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <sodium.h>

namespace soma::crypto {

namespace {

constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kSecretSize = 64;

// "Ed25519HDKD" as a SCALE string: its length, times four, then the text.
constexpr ByteArray<12> kHardDerivationTag{0x2c, 'E', 'd', '2', '5', '5',
                                           '1',  '9', 'H', 'D', 'K', 'D'};
constexpr std::size_t kTagSize = kHardDerivationTag.size();

// Every loan of a key pair's secret goes through here; one that was moved from stops here.
template <typename F>
auto exposeSecret(const SecretBytes& secret, F&& f)
{
    SOMA_ASSERT(secret.size() == kSecretSize);
    return secret.expose(std::forward<F>(f));
}

} // namespace

Ed25519KeyPair::Ed25519KeyPair(SecretBytes secret, const Ed25519PublicKey& publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(publicKey)
{
}

Result<Ed25519KeyPair> Ed25519KeyPair::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != kSeedSize)
        return CryptoError::BadLength;
    SecretBytes secret = SecretBytes::ofSize(kSecretSize);
    Ed25519PublicKey publicKey;
    secret.fill([&](MutableByteSpan out) {
        seed.expose([&](ByteSpan bytes) {
            crypto_sign_seed_keypair(publicKey.data(), out.data(), bytes.data());
        });
        SOMA_CT_PUBLIC(out.data() + kSeedSize, publicKey.size());
    });
    SOMA_CT_PUBLIC(publicKey.data(), publicKey.size());
    cleanStack();
    return Ed25519KeyPair(std::move(secret), publicKey);
}

Result<Ed25519Signature> Ed25519KeyPair::sign(ByteSpan message, SelfCheck check) const
{
    Ed25519Signature signature{};
    exposeSecret(m_secret, [&](ByteSpan secret) {
        crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(),
                             secret.data());
    });
    SOMA_CT_PUBLIC(signature.data(), signature.size());
    cleanStack();
    if (check == SelfCheck::Verify && !verifyEd25519(m_publicKey, message, signature)) {
        sodium_memzero(signature.data(), signature.size());
        return CryptoError::SelfCheckFailed;
    }
    return signature;
}

Ed25519KeyPair Ed25519KeyPair::deriveHard(const JunctionCode& code) const
{
    Wiped<ByteArray<kTagSize + kSeedSize + 32>> input;
    std::ranges::copy(kHardDerivationTag, input->begin());
    exposeSecret(m_secret, [&](ByteSpan secret) {
        std::ranges::copy(secret.first<kSeedSize>(), input->begin() + kTagSize);
    });
    std::ranges::copy(code, input->begin() + kTagSize + kSeedSize);
    SecretBytes child = SecretBytes::ofSize(kSeedSize);
    child.fill([&](MutableByteSpan out) {
        crypto_generichash_blake2b(out.data(), out.size(), input->data(), input->size(), nullptr,
                                   0);
    });
    return fromSeed(child).value();
}

Result<Ed25519KeyPair> Ed25519KeyPair::derive(const DeriveJunction& junction) const
{
    if (junction.kind == DeriveJunction::Kind::Soft)
        return CryptoError::UnsupportedDerivation;
    return deriveHard(junction.code);
}

SecretBytes Ed25519KeyPair::seed() const
{
    return exposeSecret(
        m_secret, [](ByteSpan secret) { return SecretBytes::copyOf(secret.first<kSeedSize>()); });
}

bool verifyEd25519(const Ed25519PublicKey& publicKey, ByteSpan message,
                   const Ed25519Signature& signature)
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       publicKey.data()) == 0;
}

} // namespace soma::crypto
