#include "ui/charts/series_view.h"

#include "ui/charts/decimate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr double kPen = 1.5;

/// Where a pixel column has several points, a line is what it covers there: a band from the lowest
/// to the highest, from column to column. Filling that takes a fraction of the time that drawing
/// each turn of the line does, and looks the same.
struct Band {
    QPolygonF upper;
    QPolygonF lower;

    explicit Band(const QPolygonF& line)
    {
        double before = line.front().y();
        for (qsizetype i = 0; i < line.size();) {
            const double column = std::floor(line[i].x());
            double top = std::min(before, line[i].y());
            double bottom = std::max(before, line[i].y());
            double x = line[i].x();
            for (; i < line.size() && std::floor(line[i].x()) == column; ++i) {
                top = std::min(top, line[i].y());
                bottom = std::max(bottom, line[i].y());
                x = line[i].x();
                before = line[i].y();
            }
            upper.append(QPointF(x, top));
            lower.append(QPointF(x, bottom));
        }
    }

    static bool fits(const QPolygonF& line)
    {
        return double(line.size()) > 1.5 * (line.back().x() - line.front().x()) && line.size() > 64;
    }

    QPolygonF outline() const
    {
        QPolygonF out = upper.translated(0, -kPen / 2);
        const QPolygonF under = lower.translated(0, kPen / 2);
        for (auto at = under.crbegin(); at != under.crend(); ++at)
            out.append(*at);
        return out;
    }
};

/// After the first solid one, so that lines differ by more than their colour.
QPen penFor(const QColor& colour, int position)
{
    static constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(colour, kPen, kStyles.at(std::size_t(position) % kStyles.size()));
    pen.setJoinStyle(Qt::BevelJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

SeriesView::SeriesView(ViewRange& range, const QString& objectName, QWidget* parent)
    : ChartView(range, objectName, parent)
{
}

void SeriesView::setData(ChartData data)
{
    m_data = std::move(data);
    addUp();
    if (!m_data.x.empty())
        range().setBounds({double(m_data.x.front()), double(m_data.x.back())});
    renew();
    Q_EMIT contentChanged();
    Q_EMIT readingsChanged();
}

void SeriesView::setStacking(Stacking stacking)
{
    m_stacking = stacking;
    addUp();
    renew();
    Q_EMIT contentChanged();
}

void SeriesView::setShown(const QString& id, bool shown)
{
    m_hidden.removeAll(id);
    if (!shown)
        m_hidden.append(id);
    addUp();
    renew();
    Q_EMIT contentChanged();
    Q_EMIT readingsChanged();
}

std::vector<const ChartSeries*> SeriesView::shownSeries() const
{
    std::vector<const ChartSeries*> shown;
    for (const ChartSeries& series : m_data.series)
        if (!m_hidden.contains(series.id))
            shown.push_back(&series);
    return shown;
}

void SeriesView::addUp()
{
    m_totals.clear();
    if (m_stacking == Stacking::None)
        return;
    m_totals.assign(m_data.x.size(), kNoValue);
    for (const ChartSeries* series : shownSeries())
        for (std::size_t i = 0; i < m_totals.size(); ++i)
            if (series->values[i] != kNoValue)
                m_totals[i] = (m_totals[i] == kNoValue ? 0 : m_totals[i]) + series->values[i];
}

std::optional<ChartView::ValueSpan> SeriesView::valueSpan(const ViewRange::Span& visible) const
{
    if (m_stacking == Stacking::Shares)
        return ValueSpan{0, double(kWholeShare), true};
    const IndexRange range = visiblePoints(m_data.x, visible);
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = kNoValue;
    const auto widen = [&](const std::vector<qint64>& values) {
        for (std::size_t i = range.begin; i < range.end; ++i) {
            if (values[i] == kNoValue)
                continue;
            low = std::min(low, values[i]);
            high = std::max(high, values[i]);
        }
    };
    if (m_stacking == Stacking::Stacked) {
        widen(m_totals);
        low = 0;
    } else {
        for (const ChartSeries* series : shownSeries())
            widen(series->values);
    }
    if (high == kNoValue)
        return std::nullopt;
    return ValueSpan{double(low), double(high)};
}

void SeriesView::paintData(QPainter& painter, const Plot& plot) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_stacking != Stacking::None) {
        paintStack(painter, plot);
        return;
    }
    int position = 0;
    for (const ChartSeries* series : shownSeries())
        paintLine(painter, plot, *series, position++);
}

void SeriesView::paintLine(QPainter& painter, const Plot& plot, const ChartSeries& series,
                           int position) const
{
    const QColor colour = chartColour(series.colour);
    QPolygonF run;
    const auto end = [&] {
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(run.front(), 2, 2); // A point alone is still a point.
        } else if (run.size() > 1) {
            // Dashes tell lines apart and need the line itself.
            const QPen pen = penFor(colour, position);
            std::optional<Band> band;
            if (pen.style() == Qt::SolidLine && Band::fits(run))
                band.emplace(run);
            if (series.shape == SeriesShape::Area) {
                QPolygonF ground = band ? band->upper : run;
                ground.append(QPointF(run.back().x(), plot.box.bottom()));
                ground.append(QPointF(run.front().x(), plot.box.bottom()));
                QColor faint = colour;
                faint.setAlphaF(0.16F);
                painter.setPen(Qt::NoPen);
                painter.setBrush(faint);
                painter.drawPolygon(ground);
            }
            if (band) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawPolygon(band->outline(), Qt::WindingFill);
            } else {
                painter.setPen(pen);
                painter.drawPolyline(run);
            }
        }
        run.clear();
    };
    for (const std::size_t i : decimated(m_data.x, series.values, plot.x, int(plot.box.width()))) {
        const qint64 value = series.values[i];
        if (value == kNoValue || (plot.logarithmic && value <= 0)) {
            end();
            continue;
        }
        const QPointF at(plot.across(double(m_data.x[i])), plot.down(double(value)));
        if (series.shape == SeriesShape::Step && !run.isEmpty())
            run.append(QPointF(at.x(), run.back().y()));
        run.append(at);
    }
    end();
}

void SeriesView::paintStack(QPainter& painter, const Plot& plot) const
{
    const std::vector<std::size_t> points =
        decimated(m_data.x, m_totals, plot.x, int(plot.box.width()));
    std::vector<double> under(points.size(), 0);
    const auto height = [&](double sum, std::size_t i) {
        if (m_stacking == Stacking::Stacked)
            return plot.down(sum);
        const double total = double(m_totals[i]);
        return plot.down(total > 0 ? sum / total * double(kWholeShare) : 0);
    };
    for (const ChartSeries* series : shownSeries()) {
        const QColor colour = chartColour(series->colour);
        QPolygonF upper;
        QPolygonF lower;
        const auto end = [&] {
            if (upper.size() > 1) {
                QPolygonF area = upper;
                for (auto at = lower.crbegin(); at != lower.crend(); ++at)
                    area.append(*at);
                QColor fill = colour;
                fill.setAlphaF(series->hatched ? 0.35F : 0.78F);
                painter.setPen(Qt::NoPen);
                painter.setBrush(fill);
                painter.drawPolygon(area);
                if (series->hatched) {
                    painter.setBrush(QBrush(colour, Qt::BDiagPattern));
                    painter.drawPolygon(area);
                }
                painter.setPen(QPen(currentTokens().surface, 1));
                painter.drawPolyline(upper);
            }
            upper.clear();
            lower.clear();
        };
        for (std::size_t k = 0; k < points.size(); ++k) {
            const std::size_t i = points[k];
            if (m_totals[i] == kNoValue) {
                end();
                continue;
            }
            const qint64 value = series->values[i] == kNoValue ? 0 : series->values[i];
            const double x = plot.across(double(m_data.x[i]));
            lower.append(QPointF(x, height(under[k], i)));
            under[k] += double(value);
            upper.append(QPointF(x, height(under[k], i)));
        }
        end();
    }
}

std::optional<std::size_t> SeriesView::placeOf(double x) const
{
    if (m_data.x.empty())
        return std::nullopt;
    const auto after = std::lower_bound(m_data.x.begin(), m_data.x.end(), x,
                                        [](qint64 a, double b) { return double(a) < b; });
    const auto place = std::size_t(after - m_data.x.begin());
    if (place == m_data.x.size())
        return place - 1;
    if (place > 0 && x - double(m_data.x[place - 1]) < double(m_data.x[place]) - x)
        return place - 1;
    return place;
}

std::optional<qint64> SeriesView::nearest(double x) const
{
    const std::optional<std::size_t> place = placeOf(x);
    return place ? std::optional(m_data.x[*place]) : std::nullopt;
}

std::optional<qint64> SeriesView::neighbour(qint64 x, int direction) const
{
    const std::optional<std::size_t> place = placeOf(double(x));
    if (!place || (direction < 0 && *place == 0) ||
        (direction > 0 && *place + 1 == m_data.x.size()))
        return std::nullopt;
    return m_data.x[direction < 0 ? *place - 1 : *place + 1];
}

std::vector<ChartReading> SeriesView::readingsAt(qint64 x) const
{
    const std::optional<std::size_t> place = placeOf(double(x));
    std::vector<ChartReading> lines;
    if (!place)
        return lines;
    for (const ChartSeries* series : shownSeries()) {
        const qint64 value = series->values[*place];
        QString text = ChartText::value(value, unit());
        const qint64 total = m_stacking == Stacking::None ? 0 : m_totals[*place];
        if (value != kNoValue && total > 0 && unit() != ChartUnit::Share) {
            const auto share = qint64(std::llround(double(value) / double(total) * 1'000));
            text += u" (%1.%2 %)"_s.arg(share / 10).arg(share % 10);
        }
        lines.push_back({series->name, text, chartColour(series->colour)});
    }
    return lines;
}

QStringList SeriesView::tableHeadings() const
{
    //: Heading of the first column of a chart's table: the block or amount a row is about.
    QStringList headings{tr("At")};
    for (const ChartSeries& series : m_data.series)
        headings.append(series.name);
    return headings;
}

QString SeriesView::tableText(int row, int column) const
{
    const auto place = std::size_t(row);
    if (column == 0)
        return placeText(m_data.x[place]);
    return ChartText::value(m_data.series[std::size_t(column) - 1].values[place], unit());
}

QString SeriesView::tablePlain(int row, int column) const
{
    const auto place = std::size_t(row);
    if (column == 0)
        return QString::number(m_data.x[place]);
    return ChartText::plain(m_data.series[std::size_t(column) - 1].values[place], unit());
}

} // namespace soma::ui
