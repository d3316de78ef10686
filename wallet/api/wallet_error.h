// What can go wrong with keys, key files and signing.
#pragma once

#include <string_view>

namespace soma::wallet {

enum class WalletError {
    // Words and seeds a person typed
    EmptyInput,    ///< Nothing to restore from.
    BadWordCount,  ///< Not 12, 15, 18, 21 or 24 words; detail = how many there are.
    UnknownWord,   ///< A word outside the English list; detail = "N word" (1-based), or just "N"
                   ///< when it is too long to be a word. For the window, never for a log.
    BadChecksum,   ///< Every word is known but they do not belong together.
    BadSeed,       ///< Looks like hex but is not 32 bytes; detail = what is wrong.
    BadSecretUri,  ///< A derivation path that cannot be read; detail = the part.
    UnknownSecret, ///< Neither words, seed nor secret URI.
    // Names and passwords
    BadName,        ///< Empty, a slash, "..", a leading dot, or too long.
    NameTaken,      ///< A wallet of that name exists in the folder.
    WeakPassword,   ///< Shorter than the minimum; detail = the minimum.
    PasswordSpaces, ///< Begins or ends with a space: btcli could never type it.
    // Files
    FolderUnusable,  ///< The wallet folder cannot be read or written; detail = path.
    DiskFull,        ///< Writing failed for lack of space; nothing was changed.
    FileUnreadable,  ///< detail = path.
    FileTruncated,   ///< Shorter than its format demands; detail = path.
    UnknownFormat,   ///< Not a key file of any known kind; detail = path.
    WrongPassword,   ///< Wrong password, or the file was altered: the format cannot tell.
    NotEnoughMemory, ///< The key derivation needs 512 MiB and did not get it.
    Inconsistent,    ///< The parts of a key file contradict each other; detail = which.
    FileChanged,     ///< The file changed on disk since it was read.
    StoreDamaged,    ///< The wallet's own database fails its checks; detail = path.
    StoreForeign,    ///< That database was written by a newer version; detail = path.
    UnsupportedKind, ///< A known format that this version does not read; detail = its name.
    TooCostly,       ///< Asks for more memory or rounds than any tool writes; nothing was started.
    NotConfirmed,    ///< What had to be typed to confirm is not what was asked for.
    // Using keys
    NoSuchAccount, ///< The account was forgotten or its file removed.
    WatchOnly,     ///< There is no secret here to sign with.
    Locked,        ///< Unlock first.
    TooManyTries,  ///< Wrong passwords in a row; detail = seconds to wait.
    // Signing away from this machine, and messages
    BadFrame,         ///< Not what an air-gapped signer shows or takes; detail = what is wrong.
    UnsignableLength, ///< 257 bytes exactly, which Polkadot Vault hashes wrongly: change the call.
    BadSignature,     ///< Not that account's signature of that message.
    // Drafts
    AmountZero,       ///< Nothing to send.
    AmountTooLarge,   ///< More than the transferable balance; detail = that balance in rao.
    BelowExistential, ///< The recipient would not exist with so little; detail = minimum in rao.
    FeeNotAffordable, ///< The amount fits, amount plus fee does not; detail = fee in rao.
    DraftStale,       ///< The chain moved on; draft again.
    SameAccount,      ///< Sender and recipient are the same account.
    Expired,          ///< No block took the extrinsic before its era ended; nothing was moved.
    NodeUnavailable,  ///< The chain did not answer; cause says why.
    Cancelled,        ///< The person closed the question.
};

constexpr std::string_view errorDomain(WalletError)
{
    return "wallet";
}

std::string_view errorName(WalletError code);

} // namespace soma::wallet
