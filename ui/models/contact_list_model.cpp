#include "ui/models/contact_list_model.h"

#include "chain/api/async.h"

#include <algorithm>

namespace soma::ui {

using wallet::Contact;

ContactListModel::ContactListModel(wallet::KeyCare& keys, AccountListModel& accounts,
                                   QObject* parent)
    : QAbstractListModel(parent)
    , m_keys(keys)
    , m_accounts(accounts)
{
    connect(&accounts, &QAbstractItemModel::modelReset, this, [this] { rebuild(book()); });
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &ContactListModel::renameOurs);
    rebuild({});
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact& contact = m_contacts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return contact.name;
    case AddressRole:
        return contact.address;
    case OursRole:
        return contact.ours;
    case SearchRole: {
        QString name = contact.name;
        return name.removeIf([](QChar c) { return c.isSpace(); });
    }
    default:
        return {};
    }
}

std::vector<Contact> ContactListModel::book() const
{
    std::vector<Contact> out;
    std::copy_if(m_contacts.begin(), m_contacts.end(), std::back_inserter(out),
                 [](const Contact& contact) { return !contact.ours; });
    return out;
}

const Contact* ContactListModel::find(const chain::AccountId& account) const
{
    const auto found =
        std::find_if(m_contacts.begin(), m_contacts.end(),
                     [&](const Contact& contact) { return contact.account == account; });
    return found == m_contacts.end() ? nullptr : &*found;
}

/// Balances change with every block, names hardly ever.
void ContactListModel::renameOurs()
{
    for (const Contact& contact : m_contacts) {
        if (contact.ours && contact.name != m_accounts.nameOf(contact.account))
            return rebuild(book());
    }
}

void ContactListModel::reload()
{
    using Book = std::vector<Contact>;
    chain::whenDone(m_keys.contacts(), this, [this](Result<Book> book) {
        if (book)
            rebuild(std::move(book).value());
        else
            Q_EMIT failed(book.error());
    });
}

void ContactListModel::rebuild(std::vector<Contact> book)
{
    std::sort(book.begin(), book.end(), [](const Contact& a, const Contact& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.account < b.account;
    });
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_accounts.row(i);
        book.push_back({row.account, row.address, row.label, true});
    }
    beginResetModel();
    m_contacts = std::move(book);
    endResetModel();
}

} // namespace soma::ui
