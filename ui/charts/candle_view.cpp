#include "ui/charts/candle_view.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr double kPriceShare = 0.76; ///< Of the height; the volume has the rest.
constexpr double kBetween = 14;      ///< Between the two.
constexpr double kNarrowest = 4;     ///< Pixels a candle needs to be told from its neighbour.
constexpr double kWidest = 24;

enum Column { At, Open, High, Low, Close, Bought, Sold, ColumnCount };

} // namespace

CandleView::CandleView(ViewRange& range, const QString& objectName, QWidget* parent)
    : ChartView(range, objectName, parent)
{
    setUnit(ChartUnit::Price);
}

void CandleView::setCandles(std::vector<Candle> candles)
{
    m_candles = std::move(candles);
    if (!m_candles.empty())
        range().setBounds({double(m_candles.front().from), double(m_candles.back().to)});
    renew();
    Q_EMIT contentChanged();
    Q_EMIT readingsChanged();
}

QRectF CandleView::valueBox(const QRectF& whole) const
{
    return {whole.left(), whole.top(), whole.width(), whole.height() * kPriceShare};
}

std::span<const Candle> CandleView::seen(const ViewRange::Span& visible) const
{
    const auto begin =
        std::partition_point(m_candles.begin(), m_candles.end(),
                             [&](const Candle& c) { return double(c.to) <= visible.from; });
    const auto end = std::partition_point(
        begin, m_candles.end(), [&](const Candle& c) { return double(c.from) < visible.to; });
    return {begin, end};
}

std::optional<ChartView::ValueSpan> CandleView::valueSpan(const ViewRange::Span& visible) const
{
    const std::span<const Candle> shown = seen(visible);
    if (shown.empty())
        return std::nullopt;
    ValueSpan span{double(shown.front().low), double(shown.front().high)};
    for (const Candle& candle : shown) {
        span.low = std::min(span.low, double(candle.low));
        span.high = std::max(span.high, double(candle.high));
    }
    return span;
}

void CandleView::paintData(QPainter& painter, const Plot& plot) const
{
    const std::span<const Candle> each = seen(plot.x);
    if (each.empty())
        return;
    const double room = plot.box.width() / kNarrowest;
    const auto together = std::size_t(std::max(1.0, std::ceil(double(each.size()) / room)));
    const std::vector<Candle> shown = joined(each, together);
    const Tokens& tokens = currentTokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Candle& candle : shown) {
        const double left = plot.across(double(candle.from));
        const double right = plot.across(double(candle.to));
        const double width = std::clamp((right - left) * 0.7, 1.0, kWidest);
        const double middle = std::round((left + right) / 2) + 0.5;
        const QColor colour = candle.rises()   ? tokens.up
                              : candle.falls() ? tokens.down
                                               : tokens.textSoft;
        QPen pen(candle.carried ? tokens.textFaint : colour, 1);
        if (candle.partial)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const double open = std::round(plot.down(double(candle.open))) + 0.5;
        const double close = std::round(plot.down(double(candle.close))) + 0.5;
        const double high = std::round(plot.down(double(candle.high))) + 0.5;
        const double low = std::round(plot.down(double(candle.low))) + 0.5;
        const QRectF body(middle - width / 2, std::min(open, close), width, std::abs(open - close));
        if (body.height() < 1) {
            painter.drawLine(QPointF(body.left(), open), QPointF(body.right(), open));
            painter.drawLine(QPointF(middle, high), QPointF(middle, low));
            continue;
        }
        painter.drawLine(QPointF(middle, high), QPointF(middle, body.top()));
        painter.drawLine(QPointF(middle, body.bottom()), QPointF(middle, low));
        painter.setBrush(candle.falls() && !candle.partial ? QBrush(colour) : Qt::NoBrush);
        painter.drawRect(body);
    }
    paintVolume(painter, plot, shown);
}

void CandleView::paintVolume(QPainter& painter, const Plot& plot,
                             std::span<const Candle> shown) const
{
    const QRectF whole = pictureBox();
    const double top = plot.box.bottom() + kBetween;
    const double middle = std::round((top + whole.bottom()) / 2) + 0.5;
    qint64 most = 0;
    for (const Candle& candle : shown)
        most = std::max({most, candle.bought, candle.sold});
    const Tokens& tokens = currentTokens();
    painter.setPen(tokens.line);
    painter.drawLine(QPointF(whole.left(), middle), QPointF(whole.right(), middle));
    if (most == 0)
        return;
    const double scale = (whole.bottom() - top) / 2 / double(most);
    for (const Candle& candle : shown) {
        const double left = plot.across(double(candle.from));
        const double width =
            std::clamp((plot.across(double(candle.to)) - left) * 0.7, 1.0, kWidest);
        const double from = (left + plot.across(double(candle.to))) / 2 - width / 2;
        const double in = double(std::max<qint64>(0, candle.bought)) * scale;
        const double out = double(std::max<qint64>(0, candle.sold)) * scale;
        painter.fillRect(QRectF(from, middle - in, width, in), tokens.up);
        painter.fillRect(QRectF(from, middle, width, out), tokens.down);
    }
}

std::optional<std::size_t> CandleView::placeOf(double x) const
{
    if (m_candles.empty())
        return std::nullopt;
    const auto after = std::partition_point(m_candles.begin(), m_candles.end(),
                                            [x](const Candle& c) { return double(c.to) <= x; });
    const auto place = std::size_t(after - m_candles.begin());
    return std::min(place, m_candles.size() - 1);
}

std::optional<qint64> CandleView::nearest(double x) const
{
    const std::optional<std::size_t> place = placeOf(x);
    if (!place)
        return std::nullopt;
    return m_candles[*place].from + (m_candles[*place].to - m_candles[*place].from) / 2;
}

std::optional<qint64> CandleView::neighbour(qint64 x, int direction) const
{
    const std::optional<std::size_t> place = placeOf(double(x));
    if (!place || (direction < 0 && *place == 0) ||
        (direction > 0 && *place + 1 == m_candles.size()))
        return std::nullopt;
    const Candle& next = m_candles[direction < 0 ? *place - 1 : *place + 1];
    return next.from + (next.to - next.from) / 2;
}

std::vector<ChartReading> CandleView::readingsAt(qint64 x) const
{
    const std::optional<std::size_t> place = placeOf(double(x));
    std::vector<ChartReading> lines;
    if (!place)
        return lines;
    const QStringList headings = tableHeadings();
    for (int column = Open; column < ColumnCount; ++column)
        lines.push_back({headings[column], tableText(int(*place), column), {}});
    if (m_candles[*place].carried)
        //: In the read-out of a price chart: the price of this place was taken from the one before.
        lines.push_back({tr("nothing was recorded here"), {}, currentTokens().textFaint});
    return lines;
}

QStringList CandleView::tableHeadings() const
{
    //: Headings of a price chart's table: first block of the interval, then prices, then amounts.
    return {tr("From block"), tr("Open"),   tr("High"), tr("Low"),
            tr("Close"),      tr("Bought"), tr("Sold")};
}

qint64 CandleView::cell(int row, int column) const
{
    const Candle& candle = m_candles[std::size_t(row)];
    switch (column) {
    case Open:
        return candle.open;
    case High:
        return candle.high;
    case Low:
        return candle.low;
    case Close:
        return candle.close;
    case Bought:
        return candle.bought;
    case Sold:
        return candle.sold;
    default:
        return candle.from;
    }
}

QString CandleView::tableText(int row, int column) const
{
    if (column == At)
        return placeText(cell(row, At));
    return ChartText::value(cell(row, column),
                            column >= Bought ? ChartUnit::Tao : ChartUnit::Price);
}

QString CandleView::tablePlain(int row, int column) const
{
    if (column == At)
        return QString::number(cell(row, At));
    return ChartText::plain(cell(row, column),
                            column >= Bought ? ChartUnit::Tao : ChartUnit::Price);
}

} // namespace soma::ui
