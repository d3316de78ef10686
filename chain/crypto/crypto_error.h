// What can go wrong in this room, and what a caller can do about it.
#pragma once

#include <string_view>

namespace soma::crypto {

enum class CryptoError {
    /// The bytes have the wrong length for what they are said to be. Ask the source again.
    BadLength,
    /// A secret scalar is not below the group order, or is zero. The bytes are damaged, or are the
    /// other of the two sr25519 key forms (keys.md section 1.1).
    BadSecretKey,
    /// A public key does not decode, or is the identity, for which anybody can sign.
    BadPublicKey,
    /// A signature does not decode or does not verify. Never say which to a network peer.
    BadSignature,
    /// A ciphertext cannot be read, or was made for another key, or was changed on its way.
    BadCiphertext,
    /// The scheme has no such derivation (ed25519 and ecdsa have no soft junctions).
    UnsupportedDerivation,
    /// A freshly made signature did not verify: a hardware fault or damaged memory. It was
    /// destroyed; do not sign again with this process.
    SelfCheckFailed,
    /// A known answer came out wrong at program start. Signing must stay blocked.
    SelfTestFailed,
    /// The underlying library could not be initialised or refused an internal call.
    LibraryFailure,
};

constexpr std::string_view errorDomain(CryptoError)
{
    return "crypto";
}

std::string_view errorName(CryptoError code);

} // namespace soma::crypto
