// Files that somebody wants to bring in: what each is, and the key in it.
#pragma once

#include "wallet/api/key_values.h"
#include "wallet/keys/key_material.h"
#include "wallet/keys/open_keyfile.h"

namespace soma::wallet {

/// What the text of a file is, without any password.
ImportFinding inspectBytes(const crypto::SecretBytes& file);

/// Reads the file and says what it is, without any password. The file is never changed.
ImportFinding inspectFile(const QString& path);

/// Opens it; `inner` is the password of the account `item` inside a batch. Takes seconds.
/// Errors: those of openKeyfile and openPolkadotJson, WatchOnly (a public key alone),
/// UnsupportedKind (ed25519, which btcli's files cannot hold).
Result<KeyMaterial> openBytes(const crypto::SecretBytes& file, int item,
                              const crypto::SecretBytes& password, const crypto::SecretBytes& inner,
                              const PasswordKdfs& kdfs);

/// The same of a file on the disk.
Result<KeyMaterial> openImport(const QString& path, int item, const crypto::SecretBytes& password,
                               const crypto::SecretBytes& inner, const PasswordKdfs& kdfs);

} // namespace soma::wallet
