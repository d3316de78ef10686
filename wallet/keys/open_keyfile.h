// From a key file as it lies on the disk, whatever its kind, to the key in it.
#pragma once

#include "wallet/keys/keyfile.h"

#include <functional>

namespace soma::wallet {

/// From a password to a file's key.
using PasswordKdf = std::function<Result<crypto::SecretBytes>(const crypto::SecretBytes&)>;

/// The two derivations that take seconds. Tests hand in something quick.
struct PasswordKdfs {
    PasswordKdf nacl;
    PasswordKdf fernet;

    static PasswordKdfs real();
};

/// Blocks for seconds: for a worker thread. A plain file needs no password. Files that are too
/// short are refused before the slow part. Errors: WrongPassword, NotEnoughMemory, FileTruncated,
/// UnknownFormat, UnsupportedKind, Inconsistent.
Result<Keyfile> openKeyfile(const crypto::SecretBytes& file, const crypto::SecretBytes& password,
                            const PasswordKdfs& kdfs);

} // namespace soma::wallet
