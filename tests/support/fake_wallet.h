// A wallet without keys, files or chain: it answers from memory as it was told to, so that flows,
// models and views are tested and photographed without waiting for anything real.
#pragma once

#include "wallet/api/wallet.h"

#include <functional>
#include <map>
#include <set>

namespace soma::test {

/// Lives on the thread that made it; call everything from there.
///
/// Without a script every verb succeeds: one password opens all accounts, drafts are worked out
/// from setBalance() and setFee(), a signed transfer becomes a history row with status Signed and
/// waits for advance(). failNext() makes the next call of a verb fail, hold() keeps its futures
/// unfinished until releaseHeld(), for the loading states of a page.
class FakeWallet : public wallet::Wallet {
public:
    enum class Verb {
        Open,
        MoveStoreAside,
        Close,
        ProposePhrase,
        Create,
        PreviewRestore,
        Restore,
        AddWatchOnly,
        SetLabel,
        Unlock,
        DraftTransfer,
        SignAndSubmit,
        SignCall,
        History,
        StakeLedger,
    };

    static constexpr auto kPassword = "four plain english words";

    FakeWallet() = default;

    // The script
    /// A coldkey (or a watch-only address) whose account id is made from its name. The label
    /// equals the name until it is set.
    wallet::AccountRow addAccount(const QString& name,
                                  wallet::AccountKind kind = wallet::AccountKind::Coldkey);
    void addHotkey(const QString& account, const QString& hotkey, bool encrypted = false);
    void setAccounts(std::vector<wallet::AccountRow> rows);
    void setProblems(std::vector<wallet::FolderProblem> problems);
    void setBalance(const chain::AccountId& account, Rao free);

    void setFee(Rao fee) { m_fee = fee; }

    void setHead(const chain::Head& head) { m_head = head; }

    /// previewRestore() answers this from now on, whatever is typed.
    void setPreview(wallet::RestorePreview preview) { m_preview = std::move(preview); }

    void failNext(Verb verb, Error error) { m_failures.insert_or_assign(verb, std::move(error)); }

    void hold(Verb verb) { m_holding.insert(verb); }

    void releaseHeld();
    /// Adds a row as if it came from the chain; the id is given here. Announces it.
    wallet::HistoryRow addHistory(wallet::HistoryRow row);
    /// What stakeLedger() answers from now on. Announces it.
    void setStakeLedger(wallet::StakeLedger ledger);
    /// Moves a row and announces it; block and hash are filled from the head for InBlock and on.
    void advance(qint64 row, wallet::TransferStatus status);
    void fail(qint64 row, chain::DispatchFailure failure);

    // What happened
    int calls(Verb verb) const;

    /// What signCall() was asked to sign and did, oldest first.
    const std::vector<wallet::CallOrder>& orders() const { return m_orders; }

    qint64 lastRow() const { return m_history.empty() ? 0 : m_history.back().id; }

    int activityNotes() const { return m_activityNotes; }

    /// What previewRestore() answers.
    Result<wallet::RestorePreview> readSource(const wallet::SecretText& source) const;

    static chain::AccountId idFor(const QString& name);

    // Wallet
    QFuture<Result<void>> open(QString walletFolder) override;
    QFuture<Result<QString>> moveDamagedStoreAside() override;
    QFuture<Result<void>> close() override;

    QString folder() const override { return m_folder; }

    std::vector<wallet::AccountRow> accounts() const override { return m_accounts; }

    std::vector<wallet::FolderProblem> problems() const override { return m_problems; }

    wallet::LockState lockState() const override { return m_lock; }

    QFuture<Result<std::shared_ptr<const wallet::BackupPhrase>>> proposePhrase(int words) override;
    QFuture<Result<wallet::AccountRow>> create(QString name,
                                               std::shared_ptr<const wallet::BackupPhrase> phrase,
                                               wallet::SecretText password, bool backedUp) override;
    QFuture<Result<wallet::RestorePreview>> previewRestore(wallet::SecretText source) override;
    QFuture<Result<wallet::AccountRow>> restore(QString name, wallet::SecretText source,
                                                wallet::SecretText password) override;
    QFuture<Result<wallet::AccountRow>> addWatchOnly(QString name,
                                                     chain::AccountId account) override;
    QFuture<Result<void>> setLabel(wallet::AccountHandle account, QString label) override;
    QFuture<Result<void>> unlock(wallet::AccountHandle account,
                                 wallet::SecretText password) override;
    void lock() override;
    void setAutoLock(int seconds) override;

    void noteActivity() override { ++m_activityNotes; }

    QFuture<Result<wallet::Draft>> draftTransfer(wallet::TransferRequest request) override;
    QFuture<Result<wallet::HistoryRow>> signAndSubmit(wallet::Draft draft,
                                                      wallet::SecretText password) override;
    /// The row waits for advance() like a transfer's; balances stay as they are.
    QFuture<Result<wallet::HistoryRow>> signCall(wallet::CallOrder order,
                                                 wallet::SecretText password) override;
    QFuture<Result<wallet::HistoryPage>> history(int offset, int limit) override;
    QFuture<Result<wallet::StakeLedger>> stakeLedger() override;

private:
    template <typename T>
    QFuture<Result<T>> answer(Verb verb, std::function<Result<T>()> work);

    wallet::AccountRow* find(const wallet::AccountHandle& handle);
    Result<wallet::AccountRow*> signerOf(const wallet::AccountHandle& handle, bool passwordGiven,
                                         bool passwordRight);
    Rao balance(const chain::AccountId& account) const;
    Result<wallet::AccountRow> addNamed(const QString& name, wallet::AccountKind kind,
                                        const chain::AccountId& id);
    Result<wallet::Draft> workOut(const wallet::TransferRequest& request);
    void markUnlocked(wallet::AccountRow& row);
    void announceLock();

    QString m_folder;
    std::vector<wallet::AccountRow> m_accounts;
    std::vector<wallet::FolderProblem> m_problems;
    wallet::LockState m_lock;
    std::map<chain::AccountId, Rao> m_balances;
    Rao m_fee{124'478};
    chain::Head m_head;
    std::optional<wallet::RestorePreview> m_preview;
    std::map<Verb, Error> m_failures;
    std::set<Verb> m_holding;
    std::vector<std::function<void()>> m_held;
    std::map<Verb, int> m_calls;
    std::vector<wallet::HistoryRow> m_history; ///< Oldest first.
    std::vector<wallet::CallOrder> m_orders;
    qint64 m_nextId = 1;
    wallet::StakeLedger m_stakeLedger;
    int m_activityNotes = 0;
};

/// The words of a public test phrase; no secret at all.
class FakeBackupPhrase : public wallet::BackupPhrase {
public:
    explicit FakeBackupPhrase(int words);

    int wordCount() const override { return static_cast<int>(m_words.size()); }

    void exposeWord(int index, const std::function<void(ByteSpan)>& use) const override;
    bool matchesWord(int index, ByteSpan typed) const override;

private:
    std::vector<std::string> m_words;
};

} // namespace soma::test
