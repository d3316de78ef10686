// The program's own log, the last lines of it. Main thread; append() may be called through a queued
// connection from anywhere. Lines arrive already redacted.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>

#include <deque>

namespace soma::ui {

class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, CategoryColumn, MessageColumn, ColumnCount };
    enum class Level { Debug, Info, Warning, Error };

    struct Line {
        QDateTime time;
        Level level = Level::Info;
        QString category;
        QString message;
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Line& line(int row) const { return m_lines[std::size_t(row)]; }

    void append(Line line);

private:
    std::deque<Line> m_lines; ///< Newest first.
};

} // namespace soma::ui
