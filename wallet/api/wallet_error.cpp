#include "wallet/api/wallet_error.h"

namespace soma::wallet {

std::string_view errorName(WalletError code)
{
    switch (code) {
    case WalletError::EmptyInput:
        return "EmptyInput";
    case WalletError::BadWordCount:
        return "BadWordCount";
    case WalletError::UnknownWord:
        return "UnknownWord";
    case WalletError::BadChecksum:
        return "BadChecksum";
    case WalletError::BadSeed:
        return "BadSeed";
    case WalletError::BadSecretUri:
        return "BadSecretUri";
    case WalletError::UnknownSecret:
        return "UnknownSecret";
    case WalletError::BadName:
        return "BadName";
    case WalletError::NameTaken:
        return "NameTaken";
    case WalletError::WeakPassword:
        return "WeakPassword";
    case WalletError::PasswordSpaces:
        return "PasswordSpaces";
    case WalletError::FolderUnusable:
        return "FolderUnusable";
    case WalletError::DiskFull:
        return "DiskFull";
    case WalletError::FileUnreadable:
        return "FileUnreadable";
    case WalletError::FileTruncated:
        return "FileTruncated";
    case WalletError::UnknownFormat:
        return "UnknownFormat";
    case WalletError::WrongPassword:
        return "WrongPassword";
    case WalletError::NotEnoughMemory:
        return "NotEnoughMemory";
    case WalletError::Inconsistent:
        return "Inconsistent";
    case WalletError::FileChanged:
        return "FileChanged";
    case WalletError::StoreDamaged:
        return "StoreDamaged";
    case WalletError::StoreForeign:
        return "StoreForeign";
    case WalletError::UnsupportedKind:
        return "UnsupportedKind";
    case WalletError::TooCostly:
        return "TooCostly";
    case WalletError::NotConfirmed:
        return "NotConfirmed";
    case WalletError::BadFrame:
        return "BadFrame";
    case WalletError::UnsignableLength:
        return "UnsignableLength";
    case WalletError::BadSignature:
        return "BadSignature";
    case WalletError::NoSuchAccount:
        return "NoSuchAccount";
    case WalletError::WatchOnly:
        return "WatchOnly";
    case WalletError::Locked:
        return "Locked";
    case WalletError::TooManyTries:
        return "TooManyTries";
    case WalletError::AmountZero:
        return "AmountZero";
    case WalletError::AmountTooLarge:
        return "AmountTooLarge";
    case WalletError::BelowExistential:
        return "BelowExistential";
    case WalletError::FeeNotAffordable:
        return "FeeNotAffordable";
    case WalletError::DraftStale:
        return "DraftStale";
    case WalletError::SameAccount:
        return "SameAccount";
    case WalletError::Expired:
        return "Expired";
    case WalletError::NodeUnavailable:
        return "NodeUnavailable";
    case WalletError::Cancelled:
        return "Cancelled";
    }
    return "Unknown";
}

} // namespace soma::wallet
