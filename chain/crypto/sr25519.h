// sr25519: Schnorr signatures over ristretto255, as schnorrkel and Substrate make them
// (keys.md sections 1.1 to 1.6). The signing context is always "substrate".
#pragma once

#include "chain/crypto/derive_junction.h"
#include "chain/crypto/secret_bytes.h"
#include "chain/crypto/self_check.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <optional>
#include <span>

namespace soma::crypto {

/// A ristretto255 encoding. Any 32 bytes may be written here; verifying refuses those that are
/// none.
using Sr25519PublicKey = ByteArray<32>;

/// R, then s little-endian with the top bit of the last byte set.
using Sr25519Signature = ByteArray<64>;

/// A secret key with the public key made from it; never one taken from somebody else. Moves only.
/// The secret lies in SecretBytes and is looked at only during a call; one thread at a time, even
/// for const members. A pair that was moved from may only be destroyed or assigned to.
class Sr25519KeyPair {
public:
    /// From the 32 bytes of a mnemonic or seed, in Ed25519 expansion mode (keys.md 1.2).
    /// Errors: BadLength.
    static Result<Sr25519KeyPair> fromMiniSecret(const SecretBytes& mini);

    /// From 64 bytes: scalar below the group order, then nonce seed. The form of btwallet's
    /// `privateKey`. Errors: BadLength, BadSecretKey.
    static Result<Sr25519KeyPair> fromCanonicalSecret(const SecretBytes& secret);

    /// From 64 bytes: scalar times eight, then nonce seed. The form inside polkadot.js files.
    /// Nothing in the bytes tells the two forms apart. Errors: BadLength, BadSecretKey.
    static Result<Sr25519KeyPair> fromEd25519Form(const SecretBytes& secret);

    const Sr25519PublicKey& publicKey() const { return m_publicKey; }

    /// Randomised: two signatures of one message differ. Messages are shorter than 4 GiB.
    /// Errors: SelfCheckFailed.
    Result<Sr25519Signature> sign(ByteSpan message, SelfCheck check = SelfCheck::Verify) const;

    /// See SecretBytes::leaveReadable(): for keys that guard nothing.
    void leaveReadable() { m_secret.leaveReadable(); }

    /// The child whose mini secret is deriveHardMiniSecret(code).
    Sr25519KeyPair deriveHard(const JunctionCode& code) const;

    /// 32 bytes that alone restore the hard child.
    SecretBytes deriveHardMiniSecret(const JunctionCode& code) const;

    /// The child's scalar and public key depend on the code only; its nonce seed is drawn anew each
    /// time. The child's scalar together with this public key gives away this key's scalar: do not
    /// export soft children. Errors: BadSecretKey when the sum is zero, which nobody will see.
    Result<Sr25519KeyPair> deriveSoft(const JunctionCode& code) const;

    /// One or the other of the above.
    Result<Sr25519KeyPair> derive(const DeriveJunction& junction) const;

    /// 64 bytes as fromCanonicalSecret reads them.
    SecretBytes canonicalSecret() const;

    /// 64 bytes as fromEd25519Form reads them.
    SecretBytes ed25519FormSecret() const;

private:
    Sr25519KeyPair(SecretBytes secret, const Sr25519PublicKey& publicKey);

    SecretBytes m_secret; // Canonical: scalar, nonce seed.
    Sr25519PublicKey m_publicKey;
};

/// False for every fault there is: missing marker bit, s not below the group order, public key that
/// does not decode or is the identity, or simply a wrong signature (keys.md 1.5). The identity is
/// refused although schnorrkel takes it, because for it anybody can sign.
bool verifySr25519(const Sr25519PublicKey& publicKey, ByteSpan message,
                   const Sr25519Signature& signature);

/// One signature to be judged; what it names outlives the call.
struct Sr25519Claim {
    const Sr25519PublicKey& publicKey;
    ByteSpan message;
    const Sr25519Signature& signature;
};

/// True when verifySr25519 would accept every one, and nearly twice as fast for many at once. False
/// does not say which is wrong: ask for each. Nothing to judge is true. The same claims always get
/// the same answer; a wrong one passes with a chance of 2^-128.
bool verifySr25519Batch(std::span<const Sr25519Claim> claims);

/// Whether the bytes decode to a point that can be somebody's key (not the identity).
bool isValidSr25519PublicKey(const Sr25519PublicKey& publicKey);

/// The public half of deriveSoft, for watch-only accounts; nothing when the key does not decode.
std::optional<Sr25519PublicKey> deriveSoftPublic(const Sr25519PublicKey& parent,
                                                 const JunctionCode& code);

} // namespace soma::crypto
