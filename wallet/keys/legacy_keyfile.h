// The two encryptions of old bittensor SDKs, read only (keys.md section 8).
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

namespace soma::wallet {

/// "$ANSIBLE_VAULT;1.1;AES256": PBKDF2 with ten thousand rounds, HMAC first, then AES-256-CTR.
/// Errors: UnknownFormat (another version or damaged framing), FileTruncated, WrongPassword (or an
/// altered file: the format cannot tell).
Result<crypto::SecretBytes> openAnsible(ByteSpan file, const crypto::SecretBytes& password);

/// The key of a Fernet file: ten million PBKDF2 rounds with one salt for everybody. Takes seconds.
Result<crypto::SecretBytes> deriveFernetKey(const crypto::SecretBytes& password);

/// "gAAAAA": a Fernet token. Current tools cannot read these files any more. Errors: as
/// openAnsible.
Result<crypto::SecretBytes> openFernet(ByteSpan file, const crypto::SecretBytes& key);

} // namespace soma::wallet
