// What a chart says at the crosshair, in one line of fixed height above it.
#pragma once

#include "ui/charts/chart_view.h"

namespace soma::ui {

class ReadoutRow : public QWidget {
    Q_OBJECT

public:
    explicit ReadoutRow(const QString& objectName, QWidget* parent = nullptr);

    void setReadings(std::vector<ChartReading> readings);

    /// The line as text.
    QString text() const;

    QSize sizeHint() const override { return {240, 20}; }

    QSize minimumSizeHint() const override { return {120, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ChartReading> m_readings;
};

} // namespace soma::ui
