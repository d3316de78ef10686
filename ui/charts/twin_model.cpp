#include "ui/charts/twin_model.h"

namespace soma::ui {

TwinModel::TwinModel(ChartView& chart, QObject* parent)
    : QAbstractTableModel(parent)
    , m_chart(chart)
{
    reload();
}

void TwinModel::reload()
{
    beginResetModel();
    m_rows = m_chart.tableRows();
    m_columns = int(m_chart.tableHeadings().size());
    endResetModel();
}

int TwinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TwinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TwinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_chart.tableText(m_rows - 1 - index.row(), index.column());
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_chart.tableHeadings().value(section);
}

} // namespace soma::ui
