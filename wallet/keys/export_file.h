// One key into a new file outside the wallet folder.
#pragma once

#include "wallet/api/key_values.h"
#include "wallet/keys/file_calls.h"
#include "wallet/keys/open_keyfile.h"
#include "wallet/keys/polkadot_json.h"

namespace soma::wallet {

/// Writes, reads back, opens and compares; what does not hold is removed again. Takes seconds.
/// Errors: those of writeNewFile, NotEnoughMemory, Inconsistent (read back differently).
Result<void> exportKeyFile(FileCalls& calls, const QString& path, ExportFormat format,
                           const KeyMaterial& key, const PolkadotMeta& meta,
                           const crypto::SecretBytes& password, const PasswordKdfs& kdfs);

} // namespace soma::wallet
