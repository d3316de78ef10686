// A price as candles over what was bought and sold.
#pragma once

#include "ui/charts/candles.h"
#include "ui/charts/chart_view.h"

namespace soma::ui {

/// Rising candles are hollow, falling ones filled, so that the colour is the second cue. Nothing
/// traded: a thin flat mark. The one still being made is dashed. Under the price, TAO paid in goes
/// up and TAO taken out goes down from one line.
class CandleView : public ChartView {
    Q_OBJECT

public:
    CandleView(ViewRange& range, const QString& objectName, QWidget* parent = nullptr);

    void setCandles(std::vector<Candle> candles);

    const std::vector<Candle>& candles() const { return m_candles; }

    int tableRows() const override { return int(m_candles.size()); }

    QStringList tableHeadings() const override;
    QString tableText(int row, int column) const override;
    QString tablePlain(int row, int column) const override;

protected:
    std::optional<ValueSpan> valueSpan(const ViewRange::Span& visible) const override;
    void paintData(QPainter& painter, const Plot& plot) const override;
    std::vector<ChartReading> readingsAt(qint64 x) const override;
    std::optional<qint64> nearest(double x) const override;
    std::optional<qint64> neighbour(qint64 x, int direction) const override;
    QRectF valueBox(const QRectF& whole) const override;

private:
    std::span<const Candle> seen(const ViewRange::Span& visible) const;
    std::optional<std::size_t> placeOf(double x) const;
    qint64 cell(int row, int column) const;
    void paintVolume(QPainter& painter, const Plot& plot, std::span<const Candle> shown) const;

    std::vector<Candle> m_candles;
};

} // namespace soma::ui
