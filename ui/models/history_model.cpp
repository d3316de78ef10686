#include "ui/models/history_model.h"

#include "chain/api/async.h"

#include <algorithm>

namespace soma::ui {

namespace {

constexpr int kHistoryPage = 100;

bool isPending(const wallet::HistoryRow& row)
{
    return row.direction != wallet::HistoryDirection::Received &&
           row.status != wallet::TransferStatus::Finalized &&
           row.status != wallet::TransferStatus::Failed;
}

} // namespace

HistoryModel::HistoryModel(wallet::Wallet& wallet, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wallet(wallet)
{
    connect(&wallet, &wallet::Wallet::historyChanged, this, &HistoryModel::takeRow);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const wallet::HistoryRow& found = row(index.row());
    switch (index.column()) {
    case TimeColumn:
        return found.time;
    case DirectionColumn:
        return static_cast<int>(found.direction);
    case CounterpartyColumn:
        return found.counterpartyAddress;
    case AmountColumn:
        return quint64(found.amount.value());
    case StatusColumn:
        return static_cast<int>(found.status);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: Column heading of the list of movements.
        return tr("Time");
    case DirectionColumn:
        //: Column heading: what happened, such as "Alice sent".
        return tr("Movement");
    case CounterpartyColumn:
        //: Column heading: the other side of a transfer.
        return tr("Counterparty");
    case AmountColumn:
        //: Column heading of the list of movements; the unit is in it.
        return tr("Amount, τ");
    case StatusColumn:
        //: Column heading: how far a transfer has come.
        return tr("State");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        request(rowCount());
}

int HistoryModel::pending() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isPending));
}

void HistoryModel::reload()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_state = State::Loading;
    Q_EMIT stateChanged();
    request(0);
}

void HistoryModel::request(int offset)
{
    m_asking = true;
    chain::whenDone(m_wallet.history(offset, kHistoryPage), this,
                    [this](Result<wallet::HistoryPage> page) {
                        m_error = page ? std::nullopt : std::optional(page.error());
                        m_state = page || !m_rows.empty() ? State::Ready : State::Failed;
                        if (page)
                            takePage(*page);
                        m_asking = false;
                        Q_EMIT stateChanged();
                    });
}

void HistoryModel::takePage(const wallet::HistoryPage& page)
{
    m_more = page.more;
    std::vector<wallet::HistoryRow> fresh;
    for (const wallet::HistoryRow& candidate : page.rows) {
        // A row that arrived by signal meanwhile shifts the pages by one.
        const bool known = std::any_of(m_rows.begin(), m_rows.end(),
                                       [&](const auto& held) { return held.id == candidate.id; });
        if (!known)
            fresh.push_back(candidate);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
    Q_EMIT rowsChanged();
}

void HistoryModel::takeRow(const wallet::HistoryRow& changed)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id != changed.id)
            continue;
        m_rows[i] = changed;
        const int line = static_cast<int>(i);
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
        Q_EMIT rowsChanged();
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), changed);
    endInsertRows();
    if (m_state != State::Ready) {
        m_state = State::Ready;
        Q_EMIT stateChanged();
    }
    Q_EMIT rowsChanged();
}

} // namespace soma::ui
