// Lines, areas, steps and stacks over time.
#pragma once

#include "ui/charts/chart_view.h"

namespace soma::ui {

class SeriesView : public ChartView {
    Q_OBJECT

public:
    /// Stacked on each other; in Shares the whole is always the full height.
    enum class Stacking { None, Stacked, Shares };

    SeriesView(ViewRange& range, const QString& objectName, QWidget* parent = nullptr);

    /// Every series has a value, or kNoValue, for each x. The range's bounds become those of x.
    void setData(ChartData data);

    const ChartData& data() const { return m_data; }

    void setStacking(Stacking stacking);

    void setShown(const QString& id, bool shown);

    bool isShown(const QString& id) const { return !m_hidden.contains(id); }

    int tableRows() const override { return int(m_data.x.size()); }

    QStringList tableHeadings() const override;
    QString tableText(int row, int column) const override;
    QString tablePlain(int row, int column) const override;

protected:
    ChartUnit axisUnit() const override
    {
        return m_stacking == Stacking::Shares ? ChartUnit::Share : unit();
    }

    std::optional<ValueSpan> valueSpan(const ViewRange::Span& visible) const override;
    void paintData(QPainter& painter, const Plot& plot) const override;
    std::vector<ChartReading> readingsAt(qint64 x) const override;
    std::optional<qint64> nearest(double x) const override;
    std::optional<qint64> neighbour(qint64 x, int direction) const override;

private:
    std::vector<const ChartSeries*> shownSeries() const;
    void addUp();
    std::optional<std::size_t> placeOf(double x) const;
    void paintLine(QPainter& painter, const Plot& plot, const ChartSeries& series,
                   int position) const;
    void paintStack(QPainter& painter, const Plot& plot) const;

    ChartData m_data;
    Stacking m_stacking = Stacking::None;
    QStringList m_hidden;
    std::vector<qint64> m_totals; ///< Of what is shown, when stacked.
};

} // namespace soma::ui
