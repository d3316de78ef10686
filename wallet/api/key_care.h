// The wallet's second door: looking after keys that exist. The first, Wallet, makes and uses them.
#pragma once

#include "consensus/base/result.h"
#include "wallet/api/backup_phrase.h"
#include "wallet/api/key_values.h"
#include "wallet/api/secret_text.h"
#include "wallet/api/wallet_values.h"

#include <QByteArray>
#include <QFuture>

#include <memory>
#include <vector>

namespace soma::wallet {

/// Implemented by the same object as Wallet, whose signals tell what these verbs changed. Every
/// verb may be called from any thread and answers when it is done; those that open or write an
/// encrypted file take seconds. A password is asked for again whatever is unlocked, except where a
/// comment says so. Wrong ones count as in Wallet::unlock and lead to TooManyTries.
class KeyCare {
public:
    virtual ~KeyCare() = default;

    // Passwords
    /// Writes the coldkey anew as "$NACL", whatever it was. The old file stays until the new one
    /// was read back and opened. Errors: FileChanged when another program wrote it meanwhile.
    virtual QFuture<Result<void>> changePassword(AccountHandle account, SecretText password,
                                                 SecretText newPassword) = 0;
    /// For a hotkey that lies there in plain text. Errors: NoSuchAccount, UnsupportedKind (it is
    /// encrypted already), FileChanged.
    virtual QFuture<Result<void>> encryptHotkey(AccountHandle account, QString hotkey,
                                                SecretText newPassword) = 0;

    /// With this on, an empty password means the one that btwallet would find in the environment
    /// (BT_PW_...). Off until somebody asks for it; the variable is never written.
    virtual void setEnvironmentPasswords(bool on) = 0;
    /// How long opening an encrypted file takes on this machine, as measured so far; for a progress
    /// figure. Cancelling the future of such a verb keeps it from doing anything once the file is
    /// open; the derivation itself cannot be cut short.
    virtual int usualUnlockMs() const = 0;

    // Copies
    /// A new file, never over an existing one; read back and opened before it counts.
    virtual QFuture<Result<void>> exportKey(ExportRequest request, SecretText password,
                                            SecretText filePassword) = 0;
    /// The words, when the file has them. Errors: UnknownSecret when it has none.
    virtual QFuture<Result<std::shared_ptr<const BackupPhrase>>>
    revealPhrase(AccountHandle account, SecretText password) = 0;
    /// Whether what is written on paper makes this account; marks it as backed up. Needs no
    /// password. Errors: NotConfirmed, and those of Wallet::previewRestore.
    virtual QFuture<Result<void>> checkBackup(AccountHandle account, SecretText written) = 0;

    // Coming in
    /// What somebody pasted, as far as it can be told without a password. Changes nothing.
    virtual QFuture<Result<Recognised>> recognise(SecretText pasted) = 0;
    /// As importFile, from a pasted text; the request's path is ignored.
    virtual QFuture<Result<AccountRow>> importText(ImportRequest request, SecretText pasted,
                                                   SecretText filePassword,
                                                   SecretText newPassword) = 0;
    /// What each file is and what is wrong with it; a folder stands for the files in it. Reads,
    /// opens nothing, changes nothing.
    virtual QFuture<Result<std::vector<ImportFinding>>> inspectFiles(QStringList paths) = 0;
    /// Copies one key into the folder under a new password; the file stays as it is.
    /// `innerPassword` is that of the account inside a batch. Errors: UnsupportedKind for a scheme
    /// that btcli's files cannot hold.
    virtual QFuture<Result<AccountRow>> importFile(ImportRequest request, SecretText filePassword,
                                                   SecretText innerPassword,
                                                   SecretText newPassword) = 0;
    /// Copies a hotkey's file and its public file as they are, under the same name. Errors:
    /// NoSuchAccount, NameTaken, and those of inspectFiles.
    virtual QFuture<Result<void>> adoptHotkey(AccountHandle account, QString path) = 0;
    /// A child of a coldkey, as a coldkey of its own or as a hotkey below it. A hotkey may have an
    /// empty new password and is then plain, as btcli writes them.
    virtual QFuture<Result<AccountRow>> derive(DeriveRequest request, SecretText password,
                                               SecretText newPassword) = 0;

    // Names
    /// A note of one's own; stays in the local store.
    virtual QFuture<Result<void>> setNote(AccountHandle account, QString note) = 0;
    virtual QFuture<Result<void>> rename(AccountHandle account, QString newName) = 0;
    /// Moves the files into a hidden folder beside and answers with its path; nothing is deleted.
    /// Errors: NotConfirmed unless `typedName` is the account's name.
    virtual QFuture<Result<QString>> forget(AccountHandle account, QString typedName) = 0;

    // Messages
    /// Signs the message in its wrapper and answers with 0x and 128 digits. With an empty password
    /// the account must be unlocked.
    virtual QFuture<Result<QString>> signMessage(AccountHandle account, QByteArray message,
                                                 SecretText password) = 0;
    /// Errors: BadSignature, and those of reading an address.
    virtual QFuture<Result<void>> verifyMessage(QString address, QByteArray message,
                                                QString signature) = 0;

    // Contacts
    virtual QFuture<Result<std::vector<Contact>>> contacts() = 0;
    /// Adds or renames.
    virtual QFuture<Result<void>> putContact(Contact contact) = 0;
    virtual QFuture<Result<void>> removeContact(chain::AccountId account) = 0;
    /// Accounts of ours and contacts that this address could be mistaken for, and other accounts
    /// of a name that looks like `name` (which may be empty): ask before sending and saving.
    virtual QFuture<Result<std::vector<Contact>>> lookAlikes(chain::AccountId account,
                                                             QString name) = 0;
};

} // namespace soma::wallet
