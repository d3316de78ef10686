// ed25519 accounts and GRANDPA votes (keys.md section 2).
#pragma once

#include "chain/crypto/derive_junction.h"
#include "chain/crypto/secret_bytes.h"
#include "chain/crypto/self_check.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

namespace soma::crypto {

using Ed25519PublicKey = ByteArray<32>;
using Ed25519Signature = ByteArray<64>;

/// A seed with the public key made from it. Moves only; one thread at a time, even for const
/// members. A pair that was moved from may only be destroyed or assigned to.
class Ed25519KeyPair {
public:
    /// From 32 bytes; the mini secret of a mnemonic is the seed. Errors: BadLength.
    static Result<Ed25519KeyPair> fromSeed(const SecretBytes& seed);

    const Ed25519PublicKey& publicKey() const { return m_publicKey; }

    /// Deterministic (RFC 8032), so a fault while signing could give the key away: hence the check.
    /// Errors: SelfCheckFailed.
    Result<Ed25519Signature> sign(ByteSpan message, SelfCheck check = SelfCheck::Verify) const;

    /// See SecretBytes::leaveReadable(): for keys that guard nothing.
    void leaveReadable() { m_secret.leaveReadable(); }

    /// "Ed25519HDKD": the child's seed is a hash of this one and the code.
    Ed25519KeyPair deriveHard(const JunctionCode& code) const;

    /// Errors: UnsupportedDerivation for a soft junction.
    Result<Ed25519KeyPair> derive(const DeriveJunction& junction) const;

    /// The 32 bytes of fromSeed.
    SecretBytes seed() const;

private:
    Ed25519KeyPair(SecretBytes secret, const Ed25519PublicKey& publicKey);

    SecretBytes m_secret; // Seed, public key: what libsodium signs with.
    Ed25519PublicKey m_publicKey;
};

/// Stricter than the chain's ZIP-215 rules for keys and signatures that nobody makes honestly
/// (small order, not canonical); equal for all others.
bool verifyEd25519(const Ed25519PublicKey& publicKey, ByteSpan message,
                   const Ed25519Signature& signature);

} // namespace soma::crypto
