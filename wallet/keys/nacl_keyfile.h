// Encrypted key files: telling the kinds apart, and btwallet's "$NACL" (keys.md section 8).
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"
#include "wallet/api/wallet_values.h"

#include <cstdint>
#include <optional>

namespace soma::wallet {

/// By the first bytes alone.
KeyfileKind keyfileKind(ByteSpan file);

/// Whether a whole file of that kind could be this short.
bool isTruncatedNacl(ByteSpan file);

/// From a password to the 32-byte key of a "$NACL" file. It takes seconds and 512 MiB and belongs
/// on a worker thread. The salt is the same for everybody, so equal passwords give equal keys: do
/// not keep the key longer than the question it answers.
/// Errors: NotEnoughMemory, also when the system could give the memory but is about to run out.
Result<crypto::SecretBytes> deriveNaclKey(const crypto::SecretBytes& password,
                                          std::optional<std::uint64_t> availableMemory);

/// With what the system says it has.
Result<crypto::SecretBytes> deriveNaclKey(const crypto::SecretBytes& password);

/// Errors: FileTruncated, WrongPassword (or an altered file: the format cannot tell).
Result<crypto::SecretBytes> openNacl(ByteSpan file, const crypto::SecretBytes& key);

/// A fresh nonce each time.
Bytes sealNacl(const crypto::SecretBytes& content, const crypto::SecretBytes& key);

/// What the system would still give without swapping; nothing when it does not say.
std::optional<std::uint64_t> availableMemory();

} // namespace soma::wallet
