#include "ui/models/log_filter_model.h"

namespace soma::ui {

LogFilterModel::LogFilterModel(LogModel& log, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
}

void LogFilterModel::setLevel(LogModel::Level least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilterModel::setSearch(const QString& words)
{
    m_search = words.trimmed();
    invalidateFilter();
}

const LogModel::Line& LogFilterModel::line(int row) const
{
    return m_log.line(mapToSource(index(row, 0)).row());
}

bool LogFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const LogModel::Line& line = m_log.line(row);
    return line.level >= m_least &&
           (m_search.isEmpty() || line.message.contains(m_search, Qt::CaseInsensitive) ||
            line.category.contains(m_search, Qt::CaseInsensitive));
}

} // namespace soma::ui
