#include "ui/charts/chart_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kLeft = 64;
constexpr int kRight = 12;
constexpr int kTop = 10;
constexpr int kBottom = 22;
constexpr int kBare = 8; ///< Under a pane whose labels stand elsewhere.
constexpr int kPerValueTick = 44;
constexpr int kPerPlaceTick = 120;
constexpr double kWheelStep = 1.25;
constexpr double kKeyStep = 0.1; ///< Of what is visible.
/// How much room is left over and under a line.
constexpr double kAir = 0.08;

QFont labelFont()
{
    return textFont(TextSize::Caption);
}

} // namespace

double Plot::across(double at) const
{
    return box.left() + (at - x.from) / std::max(x.length(), 1e-12) * box.width();
}

double Plot::xAt(double across) const
{
    return x.from + (across - box.left()) / std::max(box.width(), 1.0) * x.length();
}

double Plot::down(double value) const
{
    if (logarithmic) {
        if (value <= 0)
            return box.bottom();
        const double share = std::log(value / low) / std::log(high / low);
        return box.bottom() - share * box.height();
    }
    return box.bottom() - (value - low) / (high - low) * box.height();
}

double Plot::valueAt(double down) const
{
    const double share = (box.bottom() - down) / std::max(box.height(), 1.0);
    return logarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
}

ChartView::ChartView(ViewRange& range, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_range(range)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&range, &ViewRange::changed, this, &ChartView::renew);
    connect(&range, &ViewRange::cursorMoved, this, &ChartView::tellCursor);
}

void ChartView::setUnit(ChartUnit unit)
{
    m_unit = unit;
    renew();
}

void ChartView::setLogarithmic(bool on)
{
    m_logarithmic = on;
    renew();
}

void ChartView::setPlaceText(PlaceText text)
{
    m_placeText = std::move(text);
    renew();
}

void ChartView::setGaps(std::vector<ChartGap> gaps, const QString& why)
{
    m_gaps = std::move(gaps);
    m_gapText = why;
    renew();
}

void ChartView::setEvents(std::vector<ChartEvent> events)
{
    m_events = std::move(events);
    renew();
}

void ChartView::setPlacesShown(bool shown)
{
    m_placesShown = shown;
    renew();
}

void ChartView::renew()
{
    m_isDrawn = false;
    m_plot.reset();
    update();
}

void ChartView::tellCursor()
{
    QString said;
    for (const ChartReading& reading : readings())
        said += (said.isEmpty() ? QString() : u", "_s) + reading.name + u' ' + reading.value;
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT readingsChanged();
}

std::vector<ChartReading> ChartView::readings() const
{
    if (!m_range.cursor())
        return {};
    const std::optional<qint64> at = nearest(*m_range.cursor());
    if (!at)
        return {};
    std::vector<ChartReading> lines{{m_placeText(*at), {}, {}}};
    for (const ChartReading& reading : readingsAt(*at))
        lines.push_back(reading);
    for (const ChartEvent& event : m_events)
        if (event.x == *at)
            lines.push_back({event.text, {}, currentTokens().info});
    for (const ChartGap& gap : m_gaps)
        if (*m_range.cursor() > double(gap.from) && *m_range.cursor() < double(gap.to))
            lines.push_back({m_gapText, {}, currentTokens().textFaint});
    return lines;
}

QRectF ChartView::pictureBox() const
{
    return QRectF(rect()).adjusted(kLeft, kTop, -kRight, m_placesShown ? -kBottom : -kBare);
}

const Plot& ChartView::plot() const
{
    if (!m_plot)
        m_plot = makePlot();
    return *m_plot;
}

Plot ChartView::makePlot() const
{
    Plot plot;
    plot.box = valueBox(pictureBox());
    plot.x = m_range.visible();
    const ValueSpan span = valueSpan(plot.x).value_or(ValueSpan{});
    plot.low = span.low;
    plot.high = span.high;
    plot.logarithmic = m_logarithmic && span.high > 0;
    if (plot.logarithmic) {
        plot.low = span.low > 0 ? span.low : span.high / 1e6;
        const double air = std::pow(span.high / plot.low, kAir);
        plot.high = span.high * std::max(air, 1.01);
        plot.low /= std::max(air, 1.01);
        return plot;
    }
    if (span.exact)
        return plot;
    const double air = (plot.high - plot.low) * kAir;
    // A floor of exactly nothing stays one: there is nothing under it.
    if (plot.low != 0)
        plot.low -= air;
    if (plot.high != 0)
        plot.high += air;
    if (!(plot.high > plot.low)) {
        const double half = std::max(1.0, std::abs(plot.high) * kAir);
        plot.low -= plot.low == 0 ? 0 : half;
        plot.high += half;
    }
    return plot;
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_isDrawn) {
        // The same memory again: a new picture of this size would have to be fetched page by page.
        const QSize wanted = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_cached.size() != wanted)
            m_cached = QPixmap(wanted);
        m_cached.setDevicePixelRatio(devicePixelRatioF());
        m_cached.fill(Qt::transparent);
        QPainter painter(&m_cached);
        drawPicture(painter);
        m_isDrawn = true;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cached);
    paintCursor(painter, plot());
}

void ChartView::drawPicture(QPainter& painter) const
{
    const Plot& now = plot();
    paintGaps(painter, now);
    paintAxes(painter, now);
    if (isEmpty())
        return;
    painter.save();
    painter.setClipRect(pictureBox());
    paintData(painter, now);
    painter.restore();
    paintEvents(painter, now);
}

QPixmap ChartView::picture()
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(currentTokens().surface);
    QPainter painter(&pixmap);
    drawPicture(painter);
    return pixmap;
}

void ChartView::paintAxes(QPainter& painter, const Plot& plot) const
{
    const Tokens& tokens = currentTokens();
    const QRectF whole = pictureBox();
    painter.setFont(labelFont());
    const double scale = chartScale(axisUnit());
    const int wanted = std::max(2, int(plot.box.height()) / kPerValueTick);
    const double low = plot.low / scale;
    const double high = plot.high / scale;
    const std::vector<double> ticks =
        plot.logarithmic ? logTicks(low, high, wanted) : niceTicks(low, high, wanted);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = std::round(plot.down(ticks[i] * scale)) + 0.5;
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
        const double step =
            plot.logarithmic || ticks.size() < 2 ? std::abs(ticks[i]) : ticks[1] - ticks[0];
        painter.setPen(tokens.textSoft);
        painter.drawText(QRectF(0, y - 8, whole.left() - 8, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         ChartText::tick(ticks[i], step, axisUnit()));
    }
    painter.setPen(tokens.textFaint);
    if (!ticks.empty() && plot.down(ticks.back() * scale) > plot.box.top() + 14)
        painter.drawText(QRectF(0, plot.box.top() - 8, whole.left() - 8, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter), ChartText::unit(axisUnit()));
    if (!m_placesShown || isEmpty())
        return;
    const int places = std::max(2, int(whole.width()) / kPerPlaceTick);
    painter.setPen(tokens.textSoft);
    for (const double tick : niceTicks(plot.x.from, plot.x.to, places)) {
        const double x = plot.across(tick);
        const QString text = m_placeText(qint64(std::llround(tick)));
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 2;
        const double middle = std::clamp(x, whole.left() + half - 8, whole.right() - half + 8);
        painter.drawText(QRectF(middle - half, whole.bottom() + 4, 2 * half, 16),
                         int(Qt::AlignCenter), text);
    }
}

void ChartView::paintGaps(QPainter& painter, const Plot& plot) const
{
    const QRectF whole = pictureBox();
    for (const ChartGap& gap : m_gaps) {
        const double left = std::max(whole.left(), plot.across(double(gap.from)));
        const double right = std::min(whole.right(), plot.across(double(gap.to)));
        if (right - left < 1)
            continue;
        const QRectF shade(left, whole.top(), right - left, whole.height());
        painter.fillRect(shade, currentTokens().raised);
        painter.fillRect(shade, QBrush(currentTokens().line, Qt::BDiagPattern));
    }
}

void ChartView::paintEvents(QPainter& painter, const Plot& plot) const
{
    const QRectF whole = pictureBox();
    const Tokens& tokens = currentTokens();
    painter.setFont(labelFont());
    double free = whole.left(); // Labels do not stand on each other.
    for (const ChartEvent& event : m_events) {
        const double x = std::round(plot.across(double(event.x))) + 0.5;
        if (x < whole.left() || x > whole.right())
            continue;
        painter.setPen(QPen(tokens.info, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
        const double width = painter.fontMetrics().horizontalAdvance(event.text) + 6;
        const double left = std::min(x + 4, whole.right() - width);
        if (left < free)
            continue;
        painter.setPen(tokens.info);
        painter.drawText(QRectF(left, whole.top() - 2, width, 14),
                         int(Qt::AlignLeft | Qt::AlignVCenter), event.text);
        free = left + width;
    }
}

void ChartView::paintMark(QPainter& painter, const QRectF& place, const QString& text) const
{
    const Tokens& tokens = currentTokens();
    painter.fillRect(place, tokens.raised);
    painter.setPen(tokens.line);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    painter.setPen(tokens.text);
    painter.drawText(place, int(Qt::AlignCenter), text);
}

void ChartView::paintCursor(QPainter& painter, const Plot& plot) const
{
    if (hasFocus()) {
        painter.setPen(QPen(currentTokens().line, 1));
        painter.drawRect(pictureBox().adjusted(0, 0, -1, 0));
    }
    if (!m_range.cursor() || isEmpty())
        return;
    const std::optional<qint64> at = nearest(*m_range.cursor());
    if (!at)
        return;
    const QRectF whole = pictureBox();
    painter.setFont(labelFont());
    painter.setPen(QPen(currentTokens().textFaint, 1, Qt::DashLine));
    const double x = std::round(plot.across(double(*at))) + 0.5;
    if (x >= whole.left() && x <= whole.right()) {
        painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
        if (m_placesShown) {
            const QString text = m_placeText(*at);
            const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 8;
            const double middle = std::clamp(x, whole.left() + half - 8, whole.right() - half + 8);
            paintMark(painter, {middle - half, whole.bottom() + 3, 2 * half, 18}, text);
        }
    }
    if (!m_pointerInside || !plot.box.contains(QPointF(plot.box.center().x(), m_pointerDown)))
        return;
    painter.setPen(QPen(currentTokens().textFaint, 1, Qt::DashLine));
    const double y = std::round(m_pointerDown) + 0.5;
    painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
    const double scale = chartScale(axisUnit());
    const double step = (plot.high - plot.low) / scale / 200;
    paintMark(painter, {2, y - 9, whole.left() - 6, 18},
              ChartText::tick(plot.valueAt(m_pointerDown) / scale, step, axisUnit()));
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    renew();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (isEmpty() || turned.isNull()) {
        QWidget::wheelEvent(event);
        return;
    }
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        m_range.pan(-turned.x() / 1'200.0 * m_range.visible().length());
    } else {
        const double notches = turned.y() / 120.0;
        m_range.zoom(plot().xAt(event->position().x()), std::pow(kWheelStep, -notches));
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_dragFrom = event->position().x();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const double across = event->position().x();
    if (m_dragFrom && event->buttons().testFlag(Qt::LeftButton)) {
        setCursor(Qt::ClosedHandCursor);
        const double perPixel = m_range.visible().length() / std::max(1.0, pictureBox().width());
        m_range.pan((*m_dragFrom - across) * perPixel);
        m_dragFrom = across;
        return;
    }
    m_pointerDown = event->position().y();
    m_pointerInside = pictureBox().contains(event->position());
    moveCursorTo(across);
    update();
}

void ChartView::moveCursorTo(double across)
{
    if (isEmpty())
        return;
    const QRectF whole = pictureBox();
    m_range.setCursor(plot().xAt(std::clamp(across, whole.left(), whole.right())));
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    unsetCursor();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_range.showAll();
}

void ChartView::leaveEvent(QEvent* event)
{
    m_pointerInside = false;
    m_range.setCursor({});
    QWidget::leaveEvent(event);
}

void ChartView::stepCursor(int direction)
{
    const ViewRange::Span& visible = m_range.visible();
    const std::optional<qint64> at = nearest(m_range.cursor().value_or(visible.to));
    if (!at)
        return;
    const qint64 next = m_range.cursor() ? neighbour(*at, direction).value_or(*at) : *at;
    if (double(next) < visible.from || double(next) > visible.to)
        m_range.pan(direction * visible.length() / 2);
    m_range.setCursor(double(next));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const ViewRange::Span& visible = m_range.visible();
    const double middle = m_range.cursor().value_or((visible.from + visible.to) / 2);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (shift)
            stepCursor(direction);
        else
            m_range.pan(direction * kKeyStep * visible.length());
        break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_range.zoom(middle, 1 / kWheelStep);
        break;
    case Qt::Key_Minus:
        m_range.zoom(middle, kWheelStep);
        break;
    case Qt::Key_Home:
        m_range.toStart();
        break;
    case Qt::Key_End:
        m_range.toEnd();
        break;
    case Qt::Key_Escape:
        if (!m_range.cursor()) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_range.setCursor({});
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        renew();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
