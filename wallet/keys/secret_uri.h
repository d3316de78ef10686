// Secret URIs: `phrase//hard/soft///password` (keys.md section 4, the Substrate columns).
#pragma once

#include "wallet/keys/key_material.h"

namespace soma::wallet {

struct SecretUriKey {
    KeyMaterial key;
    int wordCount = 0;         ///< 0 when a seed stands in place of the phrase.
    bool hasPath = false;      ///< At least one junction.
    bool publicPhrase = false; ///< Made from the development phrase: everybody has this key.
};

/// The text is taken byte for byte; the words alone may be spelled sloppily. The path is followed
/// while it is read, so that nothing of it stays behind.
/// Errors: BadSecretUri (the detail says which part, never what it is), BadSeed, and Mnemonic's.
Result<SecretUriKey> readSecretUri(const crypto::SecretBytes& text);

/// The child at the end of a path such as "//hard/soft"; no phrase before it, no password behind.
/// Errors: BadSecretUri.
Result<KeyMaterial> deriveChild(const KeyMaterial& parent, const crypto::SecretBytes& path);

/// The two schemes of the other Substrate tools that btcli's files cannot hold.
enum class ForeignScheme { Ed25519, Ecdsa };

struct ForeignUriKey {
    Bytes publicKey; ///< 32 or 33 bytes.
    chain::AccountId account;
    crypto::SecretBytes seed;
};

/// What another scheme makes of the same text: to recognise somebody's address. Errors: as
/// readSecretUri; BadSecretUri also for a soft junction, which neither scheme has.
Result<ForeignUriKey> readForeignUri(const crypto::SecretBytes& text, ForeignScheme scheme);

} // namespace soma::wallet
