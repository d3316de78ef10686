#include "ui/models/auto_stake_model.h"

#include "chain/api/async.h"
#include "ui/models/node_model.h"

namespace soma::ui {

AutoStakeModel::AutoStakeModel(StakeBook& book, NodeModel& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_node(node)
{
    connect(&book, &StakeBook::changed, this, &AutoStakeModel::refresh);
}

int AutoStakeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AutoStakeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AutoStakeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return index.column() == SubnetColumn ? QVariant(quint32(row(index.row()).netuid.value()))
                                          : QVariant();
}

QVariant AutoStakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column headings of the table of automatic stakes.
    return section == SubnetColumn ? tr("Subnet") : tr("Mining rewards are staked with");
}

void AutoStakeModel::setColdkey(const chain::Coldkey& coldkey)
{
    if (m_coldkey == coldkey)
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_coldkey = coldkey;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    refresh();
}

void AutoStakeModel::refresh()
{
    if (!m_coldkey || !m_book.snapshot() || !m_node.isLive())
        return;
    std::vector<NetUid> subnets;
    for (const auto& [netuid, subnet] : m_book.snapshot()->subnets)
        if (netuid != NetUid(0))
            subnets.push_back(netuid);
    if (subnets.empty()) {
        m_state = State::Ready;
        Q_EMIT stateChanged();
        return;
    }
    const quint64 ticket = ++m_ticket;
    const chain::At at = chain::At::block(m_book.snapshot()->at.hash);
    using Told = Result<chain::Told<std::map<NetUid, chain::Hotkey>>>;
    chain::whenDone(chain::autoStake(m_node.node(), *m_coldkey, subnets, at), this,
                    [this, ticket, subnets](Told told) {
                        if (ticket != m_ticket)
                            return;
                        if (!told) {
                            m_error = std::move(told).error();
                            if (m_state == State::Loading)
                                m_state = State::Failed;
                            Q_EMIT stateChanged();
                            return;
                        }
                        std::vector<Row> rows;
                        for (const NetUid netuid : subnets) {
                            const auto found = told->value.find(netuid);
                            rows.push_back({netuid, found == told->value.end()
                                                        ? std::nullopt
                                                        : std::optional(found->second)});
                        }
                        const bool same = rows.size() == m_rows.size();
                        if (!same)
                            beginResetModel();
                        m_rows = std::move(rows);
                        if (!same)
                            endResetModel();
                        else if (!m_rows.empty())
                            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
                        m_error.reset();
                        m_state = State::Ready;
                        Q_EMIT stateChanged();
                    });
}

} // namespace soma::ui
