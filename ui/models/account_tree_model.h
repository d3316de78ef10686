// The wallet folder as a tree: folder, coldkeys, hotkeys. Main thread.
#pragma once

#include "ui/models/account_list_model.h"

#include <QAbstractItemModel>

#include <vector>

namespace soma::ui {

class HotkeyRoles;

/// Follows the AccountListModel and HotkeyRoles, which outlive it. One column. A balance or a role
/// that is not known has no value.
class AccountTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Kind { Folder, Account, Hotkey };

    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind.
        HandleRole,              ///< QString: the account's handle, also for its hotkeys.
        HotkeyRole,              ///< QString: the hotkey's name, on hotkeys only.
        AddressRole,
        TotalRole, ///< quint64 rao of accounts, invalid when unknown.
        WatchOnlyRole,
        BackedUpRole,
        UnlockedRole,
        EncryptedRole,
        WorkRole, ///< int of HotkeyRoles::Role, invalid when unknown.
    };

    AccountTreeModel(AccountListModel& accounts, HotkeyRoles& roles, QString folder,
                     QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static Kind kind(const QModelIndex& index);

    /// Null unless the index is an account or one of its hotkeys.
    const wallet::AccountRow* account(const QModelIndex& index) const;
    /// Null unless the index is a hotkey.
    const wallet::HotkeyRow* hotkey(const QModelIndex& index) const;

    /// An empty hotkey means the account itself. Invalid when there is no such row.
    QModelIndex find(const wallet::AccountHandle& handle, const QString& hotkey = {}) const;

    void setFolder(const QString& folder);

private:
    QVariant accountData(const wallet::AccountRow& row, int role) const;
    QVariant hotkeyData(const wallet::AccountRow& parent, const wallet::HotkeyRow& row,
                        int role) const;
    void takeAccounts();
    void takeChanges();
    void tellAll();

    AccountListModel& m_accounts;
    HotkeyRoles& m_roles;
    QString m_folder;
    std::vector<wallet::AccountRow> m_rows; ///< Of the list, as this tree last told them.
};

} // namespace soma::ui
