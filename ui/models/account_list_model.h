// The accounts of the wallet folder with their live balances. Main thread.
#pragma once

#include "chain/api/queries.h"
#include "wallet/api/wallet.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace soma::ui {

/// Rows come from the wallet, balances from one storage subscription over all of them. A balance
/// that is not known has no value: views show a dash.
class AccountListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, AddressColumn, FreeColumn, ColumnCount };

    enum Role {
        HandleRole = Qt::UserRole, ///< QString, the handle's name.
        AddressRole,
        FreeRole,     ///< quint64 rao, invalid when unknown.
        ReservedRole, ///< quint64 rao, invalid when unknown.
        WatchOnlyRole,
        BackedUpRole,
        UnlockedRole,
    };

    AccountListModel(wallet::Wallet& wallet, chain::Node& node, QObject* parent = nullptr);
    ~AccountListModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const wallet::AccountRow* row(int index) const;
    const wallet::AccountRow* find(const wallet::AccountHandle& handle) const;
    int indexOf(const wallet::AccountHandle& handle) const;

    /// Nothing while unknown.
    std::optional<chain::AccountBalances> balances(int index) const;
    std::optional<chain::AccountBalances> balances(const wallet::AccountHandle& handle) const;

    /// The label of one of our accounts or hotkeys; empty for strangers.
    QString nameOf(const chain::AccountId& account) const;

    /// Sums over all accounts; nothing while one of them is unknown.
    std::optional<Rao> totalFree() const;
    std::optional<Rao> totalReserved() const;

Q_SIGNALS:
    void balancesChanged();

public Q_SLOTS:
    /// Asks again, for when the node came alive.
    void refresh();

private:
    struct Entry {
        wallet::AccountRow account;
        std::optional<chain::AccountBalances> balances;
    };

    void takeAccounts();
    void takeAnswers(const std::vector<chain::StorageAnswer>& answers);
    template <typename Part>
    std::optional<Rao> total(Part part) const;

    wallet::Wallet& m_wallet;
    chain::Node& m_node;
    std::vector<Entry> m_entries;
    std::unique_ptr<chain::StorageSubscription> m_subscription;
};

} // namespace soma::ui
