// The wallet itself: one folder of keys, one store, one chain.
#pragma once

#include "chain/api/clock.h"
#include "chain/api/node.h"
#include "wallet/account_book.h"
#include "wallet/api/key_care.h"
#include "wallet/api/wallet.h"
#include "wallet/keys/secret_source.h"
#include "wallet/store/wallet_store.h"
#include "wallet/tx/history_scanner.h"
#include "wallet/tx/transfer_desk.h"
#include "wallet/vault/auto_lock.h"
#include "wallet/vault/try_limiter.h"
#include "wallet/vault/unlocker.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace soma::wallet {

/// Owned by the Application and moved to the wallet thread before use; destroyed there, or after
/// that thread ended. Verbs are posted to that thread; getters and lock() work at once from
/// anywhere. Everything slow is elsewhere: key derivation on the Unlocker's thread, the chain
/// behind futures.
class WalletService : public Wallet, public KeyCare {
    Q_OBJECT

public:
    /// What only tests change.
    struct Parts {
        std::optional<PasswordKdfs> kdfs; ///< Nothing = the real ones.
        FileCalls* files = nullptr;       ///< Null = the real ones. Outlives the service.
    };

    /// Node and clock outlive the service. `storePath` is the database in the program's data
    /// folder; it and its folder are made when the wallet is opened.
    WalletService(chain::Node& node, const chain::Clock& clock, QString storePath, Parts parts);
    WalletService(chain::Node& node, const chain::Clock& clock, QString storePath);
    ~WalletService() override;

    QFuture<Result<void>> open(QString walletFolder) override;
    QFuture<Result<QString>> moveDamagedStoreAside() override;
    QFuture<Result<void>> close() override;

    QString folder() const override { return m_book.folder(); }

    std::vector<AccountRow> accounts() const override;

    std::vector<FolderProblem> problems() const override { return m_book.problems(); }

    LockState lockState() const override;

    QFuture<Result<std::shared_ptr<const BackupPhrase>>> proposePhrase(int words) override;
    QFuture<Result<AccountRow>> create(QString name, std::shared_ptr<const BackupPhrase> phrase,
                                       SecretText password, bool backedUp) override;
    QFuture<Result<RestorePreview>> previewRestore(SecretText source) override;
    QFuture<Result<AccountRow>> restore(QString name, SecretText source,
                                        SecretText password) override;
    QFuture<Result<AccountRow>> addWatchOnly(QString name, chain::AccountId account) override;
    QFuture<Result<void>> setLabel(AccountHandle account, QString label) override;

    QFuture<Result<void>> unlock(AccountHandle account, SecretText password) override;
    void lock() override;
    void setAutoLock(int seconds) override;

    void noteActivity() override { m_autoLock.touch(); }

    QFuture<Result<Draft>> draftTransfer(TransferRequest request) override;
    QFuture<Result<HistoryRow>> signAndSubmit(Draft draft, SecretText password) override;
    QFuture<Result<HistoryRow>> signCall(CallOrder order, SecretText password) override;
    QFuture<Result<HistoryPage>> history(int offset, int limit) override;
    QFuture<Result<StakeLedger>> stakeLedger() override;

    QFuture<Result<void>> changePassword(AccountHandle account, SecretText password,
                                         SecretText newPassword) override;
    QFuture<Result<void>> encryptHotkey(AccountHandle account, QString hotkey,
                                        SecretText newPassword) override;

    void setEnvironmentPasswords(bool on) override { m_environmentPasswords = on; }

    int usualUnlockMs() const override { return m_unlocker.usualMs(); }

    QFuture<Result<void>> exportKey(ExportRequest request, SecretText password,
                                    SecretText filePassword) override;
    QFuture<Result<std::shared_ptr<const BackupPhrase>>> revealPhrase(AccountHandle account,
                                                                      SecretText password) override;
    QFuture<Result<void>> checkBackup(AccountHandle account, SecretText written) override;
    QFuture<Result<Recognised>> recognise(SecretText pasted) override;
    QFuture<Result<AccountRow>> importText(ImportRequest request, SecretText pasted,
                                           SecretText filePassword,
                                           SecretText newPassword) override;
    QFuture<Result<std::vector<ImportFinding>>> inspectFiles(QStringList paths) override;
    QFuture<Result<AccountRow>> importFile(ImportRequest request, SecretText filePassword,
                                           SecretText innerPassword,
                                           SecretText newPassword) override;
    QFuture<Result<void>> adoptHotkey(AccountHandle account, QString path) override;
    QFuture<Result<AccountRow>> derive(DeriveRequest request, SecretText password,
                                       SecretText newPassword) override;
    QFuture<Result<void>> setNote(AccountHandle account, QString note) override;
    QFuture<Result<void>> rename(AccountHandle account, QString newName) override;
    QFuture<Result<QString>> forget(AccountHandle account, QString typedName) override;
    QFuture<Result<QString>> signMessage(AccountHandle account, QByteArray message,
                                         SecretText password) override;
    QFuture<Result<void>> verifyMessage(QString address, QByteArray message,
                                        QString signature) override;
    QFuture<Result<std::vector<Contact>>> contacts() override;
    QFuture<Result<void>> putContact(Contact contact) override;
    QFuture<Result<void>> removeContact(chain::AccountId account) override;
    QFuture<Result<std::vector<Contact>>> lookAlikes(chain::AccountId account,
                                                     QString name) override;

private:
    template <typename T>
    class Answer;
    template <typename T, typename Work>
    QFuture<Result<T>> ask(Work work);

    Result<void> openFolder(const QString& walletFolder);
    Result<void> openStore();
    void closeAll();
    void startChain();
    void onGenesis(const chain::BlockHash& genesis);
    Result<HistoryPage> readHistory(int offset, int limit);
    Result<StakeLedger> readStakes();

    void writeColdkey(const QString& name, std::shared_ptr<KeyMaterial> key, SecretText password,
                      bool backedUp, Answer<AccountRow> answer);
    void welcome(const AccountRow& row);
    /// Reads the folder again after something in it changed.
    Result<void> rescan();
    Result<void> mustHaveStore() const;
    /// Counts a wrong password, or forgets the earlier ones.
    template <typename T>
    void noteTry(const QString& name, const Result<T>& opened);
    /// Runs `work` with the account's opened coldkey on the Unlocker's thread, unless it is not
    /// wanted any more by then.
    template <typename T, typename Work>
    void withColdkey(const AccountHandle& account, SecretText password, Work work,
                     std::function<bool()> isCancelled, std::function<void(Result<T>)> answer);
    void signMessageNow(const AccountHandle& account, const Bytes& wrapped, SecretText password,
                        Answer<QString> answer);
    void deriveNow(const DeriveRequest& request, SecretText password, SecretText newPassword,
                   Answer<AccountRow> answer);
    /// `tried` is what wrong passwords are counted for; `open` runs on the Unlocker's thread.
    template <typename Open>
    void importNow(const QString& name, const QString& tried, Open open, SecretText newPassword,
                   Answer<AccountRow> answer);
    Result<void> adoptNow(const AccountHandle& account, const QString& path);
    Result<void> renameNow(const AccountHandle& account, const QString& newName);
    Result<QString> forgetNow(const AccountHandle& account, const QString& typedName);
    Result<AccountRow> findColdkey(const AccountHandle& account) const;
    Result<void> mayTry(const AccountHandle& account) const;
    /// What was typed, or the environment's password when nothing was and that is allowed.
    SecretText orFromEnvironment(const AccountHandle& account, SecretText typed) const;
    /// Opens the coldkey and counts wrong passwords.
    void openColdkey(const AccountRow& account, SecretText password,
                     std::function<void(Result<Keyfile>)> answer);
    void unlockNow(const AccountHandle& account, SecretText password, Answer<void> answer);
    /// Runs `send` with the account's key in the vault. Errors: those of unlocking, DraftStale when
    /// the account is not `signer`.
    void withSigner(const AccountHandle& from, const chain::AccountId& signer, SecretText password,
                    std::function<void(std::shared_ptr<UnlockSession>)> send,
                    std::function<void(Error)> refuse);
    void announceLock();
    void checkIdle();

    chain::Node& m_node;
    const chain::Clock& m_clock;
    const QString m_storePath;
    FileCalls m_realFiles;
    FileCalls& m_files;

    Vault m_vault;
    AutoLock m_autoLock;
    TryLimiter m_tries;
    Unlocker m_unlocker;
    AccountBook m_book;
    WalletStore m_store;
    TransferDesk m_desk;
    HistoryScanner m_scanner;
    QTimer m_idleTimer;

    std::shared_ptr<WalletFolder> m_walletFolder;
    std::optional<chain::BlockHash> m_genesis;
    std::optional<Error> m_storeFailure;
    bool m_askingGenesis = false;
    std::atomic<bool> m_environmentPasswords = false;
};

/// At least kMinimumPasswordLength characters and nothing blank at either end, because btcli trims
/// what is typed there. Errors: WeakPassword, PasswordSpaces.
Result<void> checkNewPassword(const SecretText& password);

} // namespace soma::wallet
