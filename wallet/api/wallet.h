// The wallet's door: accounts, lock, drafts, signatures, history.
#pragma once

#include "consensus/base/result.h"
#include "wallet/api/backup_phrase.h"
#include "wallet/api/secret_text.h"
#include "wallet/api/wallet_values.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace soma::wallet {

/// Keeps the keys of one wallet folder. Owned by the Application, lives on the wallet thread. Every
/// verb may be called from any thread; signals come from the wallet thread. Listen with
/// chain::whenDone. Secrets cross only as SecretText going in and as one BackupPhrase coming out.
class Wallet : public QObject {
    Q_OBJECT

public:
    ~Wallet() override = default;

    /// Reads the folder and opens the history. A missing folder is an empty wallet, not an error.
    /// With StoreDamaged or StoreForeign the accounts are there, but nothing can be sent.
    virtual QFuture<Result<void>> open(QString walletFolder) = 0;
    /// Renames a history that failed with StoreDamaged, so that open() can start a new one. Answers
    /// with the new name. Only on the person's word: labels and marks are in it.
    virtual QFuture<Result<QString>> moveDamagedStoreAside() = 0;
    virtual QFuture<Result<void>> close() = 0;

    // Snapshots
    virtual QString folder() const = 0;
    virtual std::vector<AccountRow> accounts() const = 0;
    virtual std::vector<FolderProblem> problems() const = 0;
    virtual LockState lockState() const = 0;

    // Making accounts
    /// 12 or 24 fresh words.
    virtual QFuture<Result<std::shared_ptr<const BackupPhrase>>> proposePhrase(int words) = 0;
    virtual QFuture<Result<AccountRow>> create(QString name,
                                               std::shared_ptr<const BackupPhrase> phrase,
                                               SecretText password, bool backedUp) = 0;
    /// Words, a 0x seed or a secret URI: what account would it be? Writes nothing.
    virtual QFuture<Result<RestorePreview>> previewRestore(SecretText source) = 0;
    virtual QFuture<Result<AccountRow>> restore(QString name, SecretText source,
                                                SecretText password) = 0;
    virtual QFuture<Result<AccountRow>> addWatchOnly(QString name, chain::AccountId account) = 0;
    virtual QFuture<Result<void>> setLabel(AccountHandle account, QString label) = 0;

    // Locking
    virtual QFuture<Result<void>> unlock(AccountHandle account, SecretText password) = 0;
    /// Frees every secret at once. Cheap; callable from any thread.
    virtual void lock() = 0;
    virtual void setAutoLock(int seconds) = 0;
    /// The person did something; restarts the idle timer.
    virtual void noteActivity() = 0;

    // Signing
    virtual QFuture<Result<Draft>> draftTransfer(TransferRequest request) = 0;
    /// Signs and submits; the row then moves through historyChanged. With an empty password the
    /// account must already be unlocked.
    virtual QFuture<Result<HistoryRow>> signAndSubmit(Draft draft, SecretText password) = 0;
    /// Signs and submits any call; otherwise as signAndSubmit(). Errors: DraftStale when the
    /// account is no longer the planned signer.
    virtual QFuture<Result<HistoryRow>> signCall(CallOrder order, SecretText password) = 0;
    virtual QFuture<Result<HistoryPage>> history(int offset, int limit) = 0;
    /// Everything that is known of our stake's movements on this chain.
    virtual QFuture<Result<StakeLedger>> stakeLedger() = 0;

Q_SIGNALS:
    void accountsChanged();
    void lockStateChanged(const soma::wallet::LockState& state);
    void historyChanged(const soma::wallet::HistoryRow& row);
    /// More is known of our stake's movements, or of the blocks that were read for them.
    void stakeLedgerChanged();
    void walletFailed(const soma::Error& error);
};

} // namespace soma::wallet
