// What the wallet remembers besides keys: labels, backups, contacts, history (SQLite).
#pragma once

#include "wallet/api/key_values.h"
#include "wallet/api/wallet_values.h"
#include "wallet/store/database.h"

#include <optional>
#include <vector>

namespace soma::wallet {

/// What is known about an account beyond its files.
struct AccountNotes {
    QString label; ///< Empty until somebody chose one.
    bool backedUp = true;
    QString note;
};

/// A row of ours on its way, with what is needed to follow it after a restart.
struct PendingRow {
    HistoryRow row;
    std::uint32_t nonce = 0;
    BlockNumber born;       ///< Looked for from here on.
    BlockNumber validUntil; ///< And not beyond here.
    Bytes bytes;
};

/// One event of the chain that moved TAO from or to an account of ours.
struct ToldTransfer {
    HistoryRow row; ///< Finalized, with block and extrinsic; the id is ignored.
    std::uint32_t event = 0;
};

/// One database in the program's data folder; it holds no secret. Owned by the WalletService,
/// lives on the wallet thread, and blocks. Histories of different chains lie side by side, told
/// apart by the genesis hash.
class WalletStore {
public:
    /// Checks the whole file before using it.
    /// Errors: StoreDamaged, StoreForeign, FolderUnusable, DiskFull; detail = path.
    Result<void> open(const QString& path);

    void close() { m_database.close(); }

    bool isOpen() const { return m_database.isOpen(); }

    /// Renames the file and its side files. Errors: FolderUnusable.
    static Result<QString> moveAside(const QString& path, const QString& suffix);

    // Accounts
    Result<AccountNotes> notes(const QString& name, const chain::AccountId& account);
    Result<void> setLabel(const QString& name, const chain::AccountId& account,
                          const QString& label);
    Result<void> setBackedUp(const QString& name, const chain::AccountId& account, bool backedUp);
    Result<void> setNote(const QString& name, const chain::AccountId& account, const QString& note);

    /// Takes label, mark and note along.
    Result<void> renameAccount(const QString& name, const QString& newName);

    // Contacts, by name
    Result<std::vector<Contact>> contacts();
    Result<void> putContact(const Contact& contact);
    Result<void> removeContact(const chain::AccountId& account);

    // The chain that the history was last shown for
    Result<std::optional<chain::BlockHash>> lastGenesis();
    Result<void> setLastGenesis(const chain::BlockHash& genesis);

    // History
    Result<HistoryPage> history(const chain::BlockHash& genesis, int offset, int limit);
    Result<std::optional<HistoryRow>> row(qint64 id);
    /// Gives the row its id.
    Result<qint64> addSent(const chain::BlockHash& genesis, const PendingRow& pending);
    /// Status, fee, block, failure, error and time of a row that exists.
    Result<void> update(const HistoryRow& row);
    /// Not yet finalized and not failed, oldest first.
    Result<std::vector<PendingRow>> pending(const chain::BlockHash& genesis);
    Result<std::optional<HistoryRow>> findSent(const chain::BlockHash& genesis,
                                               const chain::ExtrinsicHash& extrinsic);
    Result<bool> sentThereBefore(const chain::AccountId& recipient);

    // Scanning
    /// Up to which block the account is known; nothing when it was never looked at.
    Result<std::optional<BlockNumber>> scannedTo(const chain::BlockHash& genesis,
                                                 const chain::AccountId& account);
    /// The same for the movements of its stake.
    Result<std::optional<BlockNumber>> stakesReadTo(const chain::BlockHash& genesis,
                                                    const chain::AccountId& account);
    /// Adds what is new and moves the marks of all accounts, together or not at all. Answers with
    /// the rows that were not known.
    Result<std::vector<HistoryRow>> addScanned(const chain::BlockHash& genesis,
                                               const std::vector<chain::AccountId>& accounts,
                                               BlockNumber upTo,
                                               const std::vector<ToldTransfer>& told,
                                               const std::vector<StakeEntry>& stakes = {});

    // Stake
    /// By block and event.
    Result<std::vector<StakeEntry>> stakes(const chain::BlockHash& genesis);
    /// The chain was put back to that block: what came later did not happen, and is looked for
    /// anew.
    Result<void> forgetStakesAfter(const chain::BlockHash& genesis, BlockNumber block);
    /// Whether there is an entry of that place.
    Result<bool> hasStake(const chain::BlockHash& genesis, const StakeEntry& place);

private:
    Result<void> checkWhole(const QString& path);
    Result<qint64> insert(const chain::BlockHash& genesis, const HistoryRow& row,
                          const PendingRow* pending, std::optional<std::uint32_t> event,
                          bool ignoreKnown);

    Database m_database;
};

} // namespace soma::wallet
