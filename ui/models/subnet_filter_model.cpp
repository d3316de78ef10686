#include "ui/models/subnet_filter_model.h"

#include "ui/format/address_format.h"

namespace soma::ui {

SubnetFilterModel::SubnetFilterModel(SubnetListModel& subnets, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_subnets(subnets)
{
    setSourceModel(&subnets);
    setSortRole(SubnetListModel::SortRole);
    setDynamicSortFilter(true);
}

void SubnetFilterModel::setSearch(const QString& words)
{
    m_search = words.trimmed();
    invalidateFilter();
}

void SubnetFilterModel::setOnly(Only only)
{
    m_only = only;
    invalidateFilter();
}

bool SubnetFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_only == Only::Watched && !m_subnets.isWatched(row))
        return false;
    if (m_only == Only::Mine && !m_subnets.isMine(row))
        return false;
    if (m_search.isEmpty())
        return true;
    const chain::RankedSubnet& subnet = m_subnets.subnet(row);
    bool isNumber = false;
    const uint netuid = m_search.toUInt(&isNumber);
    if (isNumber)
        return subnet.netuid.value() == netuid;
    return QString::fromStdString(subnet.name).contains(m_search, Qt::CaseInsensitive) ||
           QString::fromStdString(subnet.symbol) == m_search ||
           (m_search.size() > 3 && addressOf(subnet.owner.id).startsWith(m_search));
}

bool SubnetFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SubnetListModel::SortRole);
    const QVariant b = right.data(SubnetListModel::SortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    if (a.isValid() && a != b) {
        if (a.typeId() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
        return a.toLongLong() < b.toLongLong();
    }
    return (left.row() < right.row()) != descending;
}

} // namespace soma::ui
