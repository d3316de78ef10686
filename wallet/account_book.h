// The accounts of the open wallet folder, with what the store knows about them.
#pragma once

#include "wallet/keys/wallet_folder.h"
#include "wallet/store/wallet_store.h"

#include <mutex>
#include <optional>

namespace soma::wallet {

/// Written by the WalletService on the wallet thread; snapshots may be taken from any thread.
class AccountBook {
public:
    void setFolder(const QString& folder);
    QString folder() const;

    /// Replaces what was known. The labels and backup marks come from the store, if it is open.
    void fill(FolderScan scan, WalletStore& store);

    std::vector<AccountRow> accounts() const;
    std::vector<FolderProblem> problems() const;

    std::optional<AccountRow> find(const AccountHandle& handle) const;
    std::optional<AccountRow> find(const chain::AccountId& account) const;

    void add(const AccountRow& row);
    void setLabel(const AccountHandle& handle, const QString& label);
    void setNote(const AccountHandle& handle, const QString& note);

private:
    mutable std::mutex m_mutex;
    QString m_folder;
    std::vector<AccountRow> m_accounts;
    std::vector<FolderProblem> m_problems;
};

} // namespace soma::wallet
