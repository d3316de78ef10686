#include "ui/models/log_model.h"

namespace soma::ui {

namespace {

/// Old lines are in the log file; the window keeps what fits a few screens.
constexpr int kKept = 2'000;

} // namespace

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Line& found = line(index.row());
    switch (index.column()) {
    case TimeColumn:
        return found.time;
    case LevelColumn:
        return static_cast<int>(found.level);
    case CategoryColumn:
        return found.category;
    case MessageColumn:
        return found.message;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: Column heading of the log.
        return tr("Time");
    case LevelColumn:
        //: Column heading of the log: debug, info, warning or error.
        return tr("Level");
    case CategoryColumn:
        //: Column heading of the log: which part of the program spoke.
        return tr("Part");
    case MessageColumn:
        //: Column heading of the log.
        return tr("Message");
    default:
        return {};
    }
}

void LogModel::append(Line line)
{
    if (rowCount() >= kKept) {
        beginRemoveRows({}, kKept - 1, rowCount() - 1);
        m_lines.resize(kKept - 1);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_lines.push_front(std::move(line));
    endInsertRows();
}

} // namespace soma::ui
