// One secret key and what is known about where it came from.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "chain/crypto/sr25519.h"
#include "chain/primitives/account_id.h"
#include "wallet/keys/mnemonic.h"

#include <optional>

namespace soma::wallet {

/// The pair always; the seed when 32 bytes alone restore it; the phrase when the words alone do,
/// with neither password nor path. That is exactly what a btwallet file may hold (keys.md section
/// 7: a phrase that needs a password must not be saved, because it is read without one).
struct KeyMaterial {
    crypto::Sr25519KeyPair pair;
    std::optional<crypto::SecretBytes> miniSecret;
    std::optional<Mnemonic> mnemonic;

    chain::AccountId account() const { return chain::AccountId(pair.publicKey()); }

    static Result<KeyMaterial> fromMnemonic(Mnemonic mnemonic);
    static Result<KeyMaterial> fromMiniSecret(crypto::SecretBytes mini);
    static Result<KeyMaterial> fromCanonicalSecret(const crypto::SecretBytes& secret);
};

} // namespace soma::wallet
