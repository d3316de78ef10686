// One box for everything that can restore a key: words, a seed, a secret URI.
#pragma once

#include "wallet/api/wallet_values.h"
#include "wallet/keys/key_material.h"

namespace soma::wallet {

struct SecretSource {
    RestorePreview::Source kind = RestorePreview::Source::Mnemonic;
    KeyMaterial key;
    int wordCount = 0;
    bool publicPhrase = false;
};

/// Says what was typed and makes its key. A slash makes it a secret URI, "0x" or 64 hexadecimal
/// digits a seed, several words a phrase. Outer white space is a person's accident and dropped,
/// but not behind a password, where it may be meant.
/// Errors: EmptyInput, UnknownSecret, BadSeed, and those of Mnemonic and readSecretUri.
Result<SecretSource> readSecretSource(const crypto::SecretBytes& typed);

} // namespace soma::wallet
