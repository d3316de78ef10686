// The address book, and our own accounts behind it: whom one can send to by name. Main thread.
#pragma once

#include "ui/models/account_list_model.h"
#include "wallet/api/key_care.h"

#include <QAbstractListModel>

#include <vector>

namespace soma::ui {

/// Contacts first, by name, then our own accounts. Reads the book when told to: it has no signal.
class ContactListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        AddressRole = Qt::UserRole,
        OursRole,
        SearchRole, ///< The name without spaces, as an address field hands it on.
    };

    ContactListModel(wallet::KeyCare& keys, AccountListModel& accounts, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Only those of the address book.
    std::vector<wallet::Contact> book() const;

    /// Null for strangers.
    const wallet::Contact* find(const chain::AccountId& account) const;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void failed(const soma::Error& error);

private:
    void rebuild(std::vector<wallet::Contact> book);
    void renameOurs();

    wallet::KeyCare& m_keys;
    AccountListModel& m_accounts;
    std::vector<wallet::Contact> m_contacts;
};

} // namespace soma::ui
