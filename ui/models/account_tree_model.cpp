#include "ui/models/account_tree_model.h"

#include "ui/format/address_format.h"
#include "ui/models/hotkey_roles.h"

#include <algorithm>

namespace soma::ui {

namespace {

// What an index points at is in its id: the folder, an account, or a hotkey of account id - 2.
constexpr quintptr kFolder = 0;
constexpr quintptr kAccount = 1;
constexpr quintptr kFirstHotkey = 2;

} // namespace

AccountTreeModel::AccountTreeModel(AccountListModel& accounts, HotkeyRoles& roles, QString folder,
                                   QObject* parent)
    : QAbstractItemModel(parent)
    , m_accounts(accounts)
    , m_roles(roles)
    , m_folder(std::move(folder))
{
    connect(&accounts, &QAbstractItemModel::modelReset, this, &AccountTreeModel::takeAccounts);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &AccountTreeModel::takeChanges);
    connect(&accounts, &AccountListModel::balancesChanged, this, &AccountTreeModel::tellAll);
    connect(&roles, &HotkeyRoles::changed, this, &AccountTreeModel::tellAll);
    takeAccounts();
}

void AccountTreeModel::setFolder(const QString& folder)
{
    m_folder = folder;
    tellAll();
}

void AccountTreeModel::takeAccounts()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_accounts.rowCount(); ++i)
        m_rows.push_back(*m_accounts.row(i));
    endResetModel();
}

/// The accounts are the same; their hotkeys may be others, which changes the shape of the tree.
void AccountTreeModel::takeChanges()
{
    const auto sameHotkeys = [](const wallet::AccountRow& a, const wallet::AccountRow& b) {
        return std::equal(a.hotkeys.begin(), a.hotkeys.end(), b.hotkeys.begin(), b.hotkeys.end(),
                          [](const wallet::HotkeyRow& x, const wallet::HotkeyRow& y) {
                              return x.name == y.name && x.account == y.account;
                          });
    };
    bool isSameShape = static_cast<int>(m_rows.size()) == m_accounts.rowCount();
    for (int i = 0; isSameShape && i < m_accounts.rowCount(); ++i)
        isSameShape = sameHotkeys(m_rows[std::size_t(i)], *m_accounts.row(i));
    if (!isSameShape)
        return takeAccounts();
    for (int i = 0; i < m_accounts.rowCount(); ++i)
        m_rows[std::size_t(i)] = *m_accounts.row(i);
    tellAll();
}

void AccountTreeModel::tellAll()
{
    const QModelIndex folder = index(0, 0);
    Q_EMIT dataChanged(folder, folder);
    for (int i = 0; i < rowCount(folder); ++i) {
        const QModelIndex account = index(i, 0, folder);
        Q_EMIT dataChanged(account, account);
        const int hotkeys = rowCount(account);
        if (hotkeys > 0)
            Q_EMIT dataChanged(index(0, 0, account), index(hotkeys - 1, 0, account));
    }
}

AccountTreeModel::Kind AccountTreeModel::kind(const QModelIndex& index)
{
    if (index.internalId() >= kFirstHotkey)
        return Kind::Hotkey;
    return index.internalId() == kAccount ? Kind::Account : Kind::Folder;
}

QModelIndex AccountTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, kFolder);
    if (kind(parent) == Kind::Folder)
        return createIndex(row, column, kAccount);
    return createIndex(row, column, kFirstHotkey + static_cast<quintptr>(parent.row()));
}

QModelIndex AccountTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || kind(child) == Kind::Folder)
        return {};
    if (kind(child) == Kind::Account)
        return createIndex(0, 0, kFolder);
    return createIndex(static_cast<int>(child.internalId() - kFirstHotkey), 0, kAccount);
}

int AccountTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 1;
    switch (kind(parent)) {
    case Kind::Folder:
        return static_cast<int>(m_rows.size());
    case Kind::Account:
        return static_cast<int>(m_rows[std::size_t(parent.row())].hotkeys.size());
    case Kind::Hotkey:
        break;
    }
    return 0;
}

int AccountTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

Qt::ItemFlags AccountTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (kind(index) == Kind::Folder)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

const wallet::AccountRow* AccountTreeModel::account(const QModelIndex& index) const
{
    if (!index.isValid() || kind(index) == Kind::Folder)
        return nullptr;
    const auto row = kind(index) == Kind::Account ? static_cast<std::size_t>(index.row())
                                                  : index.internalId() - kFirstHotkey;
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

const wallet::HotkeyRow* AccountTreeModel::hotkey(const QModelIndex& index) const
{
    const wallet::AccountRow* parent = account(index);
    if (parent == nullptr || kind(index) != Kind::Hotkey)
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    return row < parent->hotkeys.size() ? &parent->hotkeys[row] : nullptr;
}

QModelIndex AccountTreeModel::find(const wallet::AccountHandle& handle, const QString& hotkey) const
{
    const QModelIndex folder = index(0, 0);
    for (int i = 0; i < rowCount(folder); ++i) {
        const wallet::AccountRow& row = m_rows[std::size_t(i)];
        if (!(row.handle == handle))
            continue;
        const QModelIndex account = index(i, 0, folder);
        if (hotkey.isEmpty())
            return account;
        const auto found =
            std::find_if(row.hotkeys.begin(), row.hotkeys.end(),
                         [&](const wallet::HotkeyRow& known) { return known.name == hotkey; });
        const auto at = static_cast<int>(found - row.hotkeys.begin());
        return found == row.hotkeys.end() ? QModelIndex() : index(at, 0, account);
    }
    return {};
}

QVariant AccountTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KindRole)
        return static_cast<int>(kind(index));
    const wallet::AccountRow* row = account(index);
    if (row == nullptr)
        return role == Qt::DisplayRole ? QVariant(m_folder) : QVariant();
    const wallet::HotkeyRow* child = hotkey(index);
    return child == nullptr ? accountData(*row, role) : hotkeyData(*row, *child, role);
}

QVariant AccountTreeModel::accountData(const wallet::AccountRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case HandleRole:
        return row.handle.name;
    case AddressRole:
        return row.address;
    case TotalRole: {
        const auto balances = m_accounts.balances(row.handle);
        if (!balances)
            return {};
        return quint64(saturatingAdd(balances->free, balances->reserved).value());
    }
    case WatchOnlyRole:
        return row.kind == wallet::AccountKind::WatchOnly;
    case BackedUpRole:
        return row.backedUp;
    case UnlockedRole:
        return row.unlocked;
    case EncryptedRole:
        return row.encrypted;
    default:
        return {};
    }
}

QVariant AccountTreeModel::hotkeyData(const wallet::AccountRow& parent,
                                      const wallet::HotkeyRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case HotkeyRole:
        return row.name;
    case HandleRole:
        return parent.handle.name;
    case AddressRole:
        return addressOf(row.account);
    case WatchOnlyRole:
        return !row.hasKey;
    case EncryptedRole:
        return row.encrypted;
    case WorkRole: {
        const auto work = m_roles.role(row.account);
        return work ? QVariant(static_cast<int>(*work)) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace soma::ui
