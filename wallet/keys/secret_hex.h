// Hexadecimal text of secrets, without leaving guarded memory or branching on digits.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/bytes.h"

#include <optional>

namespace soma::wallet {

/// `size` bytes from exactly twice as many digits of either case, with or without "0x".
std::optional<crypto::SecretBytes> secretFromHex(ByteSpan text, std::size_t size);

/// "0x" and lower-case digits.
crypto::SecretBytes secretToHex0x(const crypto::SecretBytes& secret);

/// Without "0x" in front; what is not there is left alone.
ByteSpan withoutHexPrefix(ByteSpan text);

/// Whether all of it is hexadecimal digits, at least one.
bool isHexText(ByteSpan text);

} // namespace soma::wallet
