// secp256k1 accounts: verifying and addresses only (keys.md section 2). We make no such signatures.
#pragma once

#include "chain/crypto/derive_junction.h"
#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"

#include <optional>

namespace soma::crypto {

/// Compressed: 02 or 03, then x.
using EcdsaPublicKey = ByteArray<33>;

/// r, s, recovery id (0 to 3, or 27 to 30 as Ethereum tools write it).
using EcdsaSignature = ByteArray<65>;

/// The public key of 32 secret bytes; nothing unless they are a number from 1 to n - 1. To show the
/// address of a phrase that other tools used with this scheme.
std::optional<EcdsaPublicKey> ecdsaPublicKey(const SecretBytes& secret);

/// "Secp256k1HDKD": the child's secret is a hash of this one and the code. There is no soft step.
SecretBytes deriveHardEcdsaSecret(const SecretBytes& secret, const JunctionCode& code);

/// The key that signed this digest; nothing when the signature cannot be anybody's.
std::optional<EcdsaPublicKey> recoverEcdsaKey(const ByteArray<32>& digest,
                                              const EcdsaSignature& signature);

/// BLAKE2b-256 of the compressed key: its account on the chain. It does not look at the curve.
ByteArray<32> ecdsaAccountId(const EcdsaPublicKey& publicKey);

/// Last 20 bytes of keccak-256 of the uncompressed coordinates; nothing when the key is none.
std::optional<ByteArray<20>> ethereumAddress(const EcdsaPublicKey& publicKey);

/// MultiSignature::Ecdsa: recovers over BLAKE2b-256 of the message and compares account ids. A high
/// s is accepted, as on the chain.
bool verifyEcdsa(const ByteArray<32>& accountId, ByteSpan message, const EcdsaSignature& signature);

} // namespace soma::crypto
