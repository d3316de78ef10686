// The door to sr25519 that the library does not have: signing with given entropy.
#pragma once

#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/sr25519_core.h"
#include "consensus/base/assert.h"

namespace soma::test {

/// Hands out the same 32 bytes once.
class FixedEntropy {
public:
    explicit FixedEntropy(const ByteArray<32>& bytes) : m_bytes(bytes) {}

    void operator()(MutableByteSpan out)
    {
        SOMA_ASSERT(!m_used && out.size() == m_bytes.size());
        m_used = true;
        std::copy(m_bytes.begin(), m_bytes.end(), out.begin());
    }

private:
    ByteArray<32> m_bytes;
    bool m_used = false;
};

/// One signature with the entropy of a recorded one.
inline crypto::Sr25519Signature signWithEntropy(const crypto::Sr25519KeyPair& pair,
                                                ByteSpan message, const ByteArray<32>& bytes)
{
    FixedEntropy entropy(bytes);
    return pair.canonicalSecret().expose([&](ByteSpan secret) {
        return crypto::sr25519_core::signWith(secret.first<64>(), pair.publicKey(), message,
                                              entropy)
            .value();
    });
}

/// The canonical secret of a soft child, with the entropy of a recorded one.
inline ByteArray<64> softChildWithEntropy(const crypto::Sr25519KeyPair& pair,
                                          const crypto::JunctionCode& code,
                                          const ByteArray<32>& bytes)
{
    FixedEntropy entropy(bytes);
    ByteArray<64> child{};
    pair.canonicalSecret().expose([&](ByteSpan secret) {
        crypto::sr25519_core::deriveSoftWith(secret.first<64>(), pair.publicKey(), code, entropy,
                                             crypto::sr25519_core::MutableSecretView(child));
    });
    return child;
}

} // namespace soma::test
