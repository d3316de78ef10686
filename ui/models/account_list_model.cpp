#include "ui/models/account_list_model.h"

#include <algorithm>

namespace soma::ui {

AccountListModel::AccountListModel(wallet::Wallet& wallet, chain::Node& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wallet(wallet)
    , m_node(node)
{
    connect(&wallet, &wallet::Wallet::accountsChanged, this, &AccountListModel::takeAccounts);
    connect(&wallet, &wallet::Wallet::lockStateChanged, this, &AccountListModel::takeAccounts);
    takeAccounts();
}

AccountListModel::~AccountListModel() = default;

int AccountListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AccountListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return entry.account.label;
        return index.column() == AddressColumn ? QVariant(entry.account.address) : QVariant();
    case HandleRole:
        return entry.account.handle.name;
    case AddressRole:
        return entry.account.address;
    case FreeRole:
        return entry.balances ? QVariant(quint64(entry.balances->free.value())) : QVariant();
    case ReservedRole:
        return entry.balances ? QVariant(quint64(entry.balances->reserved.value())) : QVariant();
    case WatchOnlyRole:
        return entry.account.kind == wallet::AccountKind::WatchOnly;
    case BackedUpRole:
        return entry.account.backedUp;
    case UnlockedRole:
        return entry.account.unlocked;
    default:
        return {};
    }
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column heading of the account table.
        return tr("Account");
    case AddressColumn:
        //: Column heading of the account table.
        return tr("Address");
    case FreeColumn:
        //: Column heading of the account table; the unit is in it.
        return tr("Free, τ");
    default:
        return {};
    }
}

const wallet::AccountRow* AccountListModel::row(int index) const
{
    if (index < 0 || index >= rowCount())
        return nullptr;
    return &m_entries[std::size_t(index)].account;
}

int AccountListModel::indexOf(const wallet::AccountHandle& handle) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.account.handle == handle;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const wallet::AccountRow* AccountListModel::find(const wallet::AccountHandle& handle) const
{
    return row(indexOf(handle));
}

std::optional<chain::AccountBalances> AccountListModel::balances(int index) const
{
    if (index < 0 || index >= rowCount())
        return std::nullopt;
    return m_entries[std::size_t(index)].balances;
}

std::optional<chain::AccountBalances>
AccountListModel::balances(const wallet::AccountHandle& handle) const
{
    return balances(indexOf(handle));
}

QString AccountListModel::nameOf(const chain::AccountId& account) const
{
    for (const Entry& entry : m_entries) {
        if (entry.account.account == account)
            return entry.account.label;
        for (const wallet::HotkeyRow& hotkey : entry.account.hotkeys)
            if (hotkey.account == account)
                return hotkey.name;
    }
    return {};
}

template <typename Part>
std::optional<Rao> AccountListModel::total(Part part) const
{
    // The same key in two files is one account on the chain: count it once.
    std::vector<chain::AccountId> seen;
    Rao sum;
    for (const Entry& entry : m_entries) {
        if (!entry.balances)
            return std::nullopt;
        if (std::find(seen.begin(), seen.end(), entry.account.account) != seen.end())
            continue;
        seen.push_back(entry.account.account);
        sum = saturatingAdd(sum, part(*entry.balances));
    }
    return sum;
}

std::optional<Rao> AccountListModel::totalFree() const
{
    return total([](const chain::AccountBalances& balances) { return balances.free; });
}

std::optional<Rao> AccountListModel::totalReserved() const
{
    return total([](const chain::AccountBalances& balances) { return balances.reserved; });
}

/// Keeps the balances of accounts that stay, so that a new label does not blank a figure.
void AccountListModel::takeAccounts()
{
    std::vector<Entry> entries;
    bool sameAccounts = true;
    const auto rows = m_wallet.accounts();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Entry entry{rows[i], balances(rows[i].handle)};
        sameAccounts = sameAccounts && i < m_entries.size() &&
                       m_entries[i].account.handle == rows[i].handle &&
                       m_entries[i].account.account == rows[i].account;
        entries.push_back(std::move(entry));
    }
    sameAccounts = sameAccounts && rows.size() == m_entries.size();
    if (sameAccounts) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    refresh();
}

void AccountListModel::refresh()
{
    m_subscription.reset();
    Q_EMIT balancesChanged();
    // A node that is not live yet knows no balances; the window asks again once it is.
    if (m_entries.empty() || m_node.syncState().phase != chain::SyncPhase::Live)
        return;
    std::vector<Bytes> keys;
    for (const Entry& entry : m_entries)
        keys.push_back(chain::accountKey(entry.account.account));
    m_subscription = m_node.watchStorage(std::move(keys));
    if (m_subscription)
        connect(m_subscription.get(), &chain::StorageSubscription::changed, this,
                &AccountListModel::takeAnswers);
}

void AccountListModel::takeAnswers(const std::vector<chain::StorageAnswer>& answers)
{
    if (answers.size() != m_entries.size())
        return; // Of a subscription that was replaced meanwhile.
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto decoded = chain::decodeAccount(answers[i]);
        m_entries[i].balances = decoded ? std::optional(std::move(decoded).value()) : std::nullopt;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT balancesChanged();
}

} // namespace soma::ui
