#include "chain/crypto/crypto_error.h"

namespace soma::crypto {

std::string_view errorName(CryptoError code)
{
    switch (code) {
    case CryptoError::BadLength:
        return "BadLength";
    case CryptoError::BadSecretKey:
        return "BadSecretKey";
    case CryptoError::BadPublicKey:
        return "BadPublicKey";
    case CryptoError::BadSignature:
        return "BadSignature";
    case CryptoError::BadCiphertext:
        return "BadCiphertext";
    case CryptoError::UnsupportedDerivation:
        return "UnsupportedDerivation";
    case CryptoError::SelfCheckFailed:
        return "SelfCheckFailed";
    case CryptoError::SelfTestFailed:
        return "SelfTestFailed";
    case CryptoError::LibraryFailure:
        return "LibraryFailure";
    }
    return "Unknown";
}

} // namespace soma::crypto
