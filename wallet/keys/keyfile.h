// The plain content of btwallet key files: one flat JSON object (keys.md section 7).
#pragma once

#include "wallet/keys/key_material.h"

#include <optional>

namespace soma::wallet {

/// What a key file says after decryption.
struct Keyfile {
    chain::AccountId account;
    std::optional<KeyMaterial> secret; ///< Absent in public files.
};

/// Every member that is present must agree with all others: btwallet takes the first it likes, so
/// a file that contradicts itself is another account to another reader. Also reads the very old
/// public files that are just "0x" and the key, and recovers the seed that btwallet wrote as raw
/// text when its 32 bytes happened to be text.
/// Errors: UnknownFormat, FileTruncated, Inconsistent (the detail names the members).
Result<Keyfile> parseKeyfile(const crypto::SecretBytes& content);

/// Compact, in btwallet's member names; absent members are left out. The phrase is written only if
/// it alone makes the key.
crypto::SecretBytes writeKeyfile(const KeyMaterial& key);

/// Public members only, as in coldkeypub.txt.
Bytes writePublicKeyfile(const chain::AccountId& account);

} // namespace soma::wallet
