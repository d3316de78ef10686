// Soma's own encryption of a key file.
//
// The salt of btcli's "$NACL" is the same for everybody, so one table of guessed passwords opens
// files of all its users; here every file has its own salt, and says how costly a guess is. It is
// offered beside the file that btcli reads, never in its place.
//
//     "$SOMA" | version 1 | operations u32 | memory in KiB u32 | salt 16 | nonce 24 | box
//
// Numbers are little-endian. The key is Argon2id of the password; the box is XChaCha20-Poly1305 and
// vouches for everything in front of the nonce as well. Inside is the JSON of a btwallet file.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstdint>

namespace soma::wallet {

struct VaultCost {
    std::uint32_t operations = 4;
    std::uint32_t memoryKib = 256 * 1024;
};

/// What a file asks for, before anything is started.
/// Errors: FileTruncated, UnknownFormat, UnsupportedKind (a newer version), TooCostly.
Result<VaultCost> somaVaultCost(ByteSpan file);

/// Takes about a second; for a worker thread. Errors: those of somaVaultCost, NotEnoughMemory,
/// WrongPassword (or an altered file: the format cannot tell).
Result<crypto::SecretBytes> openSomaVault(ByteSpan file, const crypto::SecretBytes& password);

/// A fresh salt and nonce each time. Errors: NotEnoughMemory.
Result<Bytes> sealSomaVault(const crypto::SecretBytes& content, const crypto::SecretBytes& password,
                            const VaultCost& cost = {});

} // namespace soma::wallet
