// Signing and verifying messages that are no transactions (keys.md section 10).
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

namespace soma::wallet {

/// "<Bytes>" message "</Bytes>", so that no transaction can ever look like a message. What is
/// wrapped already, or begins as an Ethereum message does, stays as it is.
Bytes wrapMessage(ByteSpan message);

/// Whether `account` signed the message: wrapped, as it is, or without the wrapper that was given
/// with it. The signature is bare (64 bytes sr25519 or ed25519, 65 bytes ecdsa) or has its scheme's
/// byte in front. Errors: BadSignature (the detail is "length" when it can be none at all).
Result<void> verifyMessage(const chain::AccountId& account, ByteSpan message, ByteSpan signature);

} // namespace soma::wallet
