// The lines of the log that one wants to see.
#pragma once

#include "ui/models/log_model.h"

#include <QSortFilterProxyModel>

namespace soma::ui {

class LogFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilterModel(LogModel& log, QObject* parent = nullptr);

    /// This level and what is graver.
    void setLevel(LogModel::Level least);

    /// A part of the message or of the name of the part of the program that spoke.
    void setSearch(const QString& words);

    const LogModel::Line& line(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel& m_log;
    LogModel::Level m_least = LogModel::Level::Debug;
    QString m_search;
};

} // namespace soma::ui
