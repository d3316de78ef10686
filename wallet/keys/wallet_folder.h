// A folder of wallets in btcli's layout (keys.md section 7).
//
//     ROOT/NAME/coldkey            secret, encrypted
//     ROOT/NAME/coldkeypub.txt     public; alone it is a watch-only wallet
//     ROOT/NAME/hotkeys/HOT        secret, usually plain
//     ROOT/NAME/hotkeys/HOTpub.txt public
#pragma once

#include "wallet/api/wallet_values.h"
#include "wallet/keys/file_calls.h"
#include "wallet/keys/open_keyfile.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace soma::wallet {

/// What was found. Whatever could not be used is told once per file; nothing is ever changed.
struct FolderScan {
    std::vector<AccountRow> accounts; ///< By name. Labels are the names.
    std::vector<FolderProblem> problems;
};

/// Reads and adds to one folder. Never overwrites and never follows a link inside it. No thread of
/// its own; the reading and the writing block.
class WalletFolder {
public:
    /// `calls` outlives the folder.
    WalletFolder(QString path, FileCalls& calls);

    const QString& path() const { return m_path; }

    /// A folder that does not exist is an empty wallet. Errors: FolderUnusable.
    Result<FolderScan> scan() const;

    /// Blocks for seconds; may run on another thread.
    /// Errors: those of readKeyFile and openKeyfile; the detail begins with the path.
    Result<Keyfile> openColdkey(const AccountHandle& account, const crypto::SecretBytes& password,
                                const PasswordKdfs& kdfs) const;

    /// Writes both files into a hidden folder, reads them back, opens them, and only then gives the
    /// folder its name: the wallet is there completely or not at all. `key` is the one that
    /// deriveNaclKey made of the password.
    /// Errors: BadName, NameTaken, DiskFull, FolderUnusable, Inconsistent (read back differently).
    Result<AccountRow> createColdkey(const QString& name, const KeyMaterial& material,
                                     const crypto::SecretBytes& key);

    /// Only coldkeypub.txt. Errors: as createColdkey.
    Result<AccountRow> createWatchOnly(const QString& name, const chain::AccountId& account);

    // What follows changes wallets that exist, and always on somebody's word.

    /// The files as they are now, for replacing them later. Errors: those of readKeyFile.
    Result<crypto::SecretBytes> readColdkey(const AccountHandle& account) const;
    Result<crypto::SecretBytes> readHotkey(const AccountHandle& account,
                                           const QString& hotkey) const;

    /// Replaces the coldkey if it still is `old`. `key` is the one that deriveNaclKey made of the
    /// new password. Errors: those of replaceKeyFile, Inconsistent.
    Result<void> rewriteColdkey(const AccountHandle& account, const crypto::SecretBytes& old,
                                const KeyMaterial& material, const crypto::SecretBytes& key);

    /// The same for a hotkey; also adds its public file where there is none.
    Result<void> rewriteHotkey(const AccountHandle& account, const QString& hotkey,
                               const crypto::SecretBytes& old, const KeyMaterial& material,
                               const crypto::SecretBytes& key);

    /// A new hotkey and its public file; plain without a key. Errors: as createColdkey.
    Result<void> createHotkey(const AccountHandle& account, const QString& hotkey,
                              const KeyMaterial& material,
                              const std::optional<crypto::SecretBytes>& key);

    /// Copies a hotkey's file as it is, and writes its public file. Errors: as createHotkey.
    Result<void> adoptHotkey(const AccountHandle& account, const QString& hotkey,
                             const chain::AccountId& owner, const crypto::SecretBytes& file);

    /// Errors: BadName, NameTaken, FolderUnusable.
    Result<void> rename(const AccountHandle& account, const QString& newName);

    /// Moves the wallet to ".forgotten/NAME-SUFFIX" in the root and answers with that path.
    Result<QString> setAside(const AccountHandle& account, const QString& suffix);

    /// Errors: BadName (the detail says why).
    static Result<void> checkName(const QString& name);

private:
    std::filesystem::path root() const;
    std::filesystem::path coldkeyPath(const AccountHandle& account) const;
    std::filesystem::path hotkeyPath(const AccountHandle& account, const QString& hotkey) const;
    Result<void> makeRoot();
    Result<void> writeHotkey(const AccountHandle& account, const QString& hotkey,
                             const chain::AccountId& owner, ByteSpan content);
    Result<void> addPublicHotkey(const std::filesystem::path& secret,
                                 const chain::AccountId& account);
    template <typename Fill>
    Result<AccountRow> createWallet(const QString& name, const chain::AccountId& account,
                                    Fill&& fill);

    QString m_path;
    FileCalls& m_calls;
};

/// btcli's folder: BT_WALLET_PATH when set (a leading "~/" is the home folder), otherwise
/// ~/.bittensor/wallets.
QString defaultWalletFolder();

} // namespace soma::wallet
