// A chart as a table, newest place first.
#pragma once

#include "ui/charts/chart_view.h"

#include <QAbstractTableModel>

namespace soma::ui {

class TwinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TwinModel(ChartView& chart, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The chart has other data.
    void reload();

private:
    ChartView& m_chart;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace soma::ui
