#include "ui/charts/curve_view.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCurveLeft = 56;
constexpr int kCurveRight = 12;
constexpr int kCurveTop = 20;
constexpr int kCurveBottom = 22;
constexpr double kTextGap = 8;
constexpr double kHandle = 5;
constexpr int kSteps = 50; ///< Arrow keys from one end to the other.
constexpr int kFineSteps = 1'000;
constexpr int kPages = 10;

} // namespace

struct CurveView::Scales {
    QRectF box;
    double left, right, low, high;

    double across(double x) const { return box.left() + (x - left) / (right - left) * box.width(); }

    double down(double y) const { return box.bottom() - (y - low) / (high - low) * box.height(); }

    double xAt(double pixel) const
    {
        return left + (pixel - box.left()) / std::max(1.0, box.width()) * (right - left);
    }
};

CurveView::CurveView(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveView::setUnits(ChartUnit x, ChartUnit y)
{
    m_xUnit = x;
    m_yUnit = y;
    describe();
}

void CurveView::setPlaceText(PlaceText text)
{
    m_placeText = std::move(text);
    describe();
}

void CurveView::setNames(const QString& x, const QString& y)
{
    m_xName = x;
    m_yName = y;
    describe();
}

void CurveView::setCurve(std::vector<CurvePoint> points)
{
    m_points = std::move(points);
    if (m_handle && !m_points.empty())
        m_handle = std::clamp(*m_handle, m_points.front().x, m_points.back().x);
    describe();
}

void CurveView::setMarks(std::vector<CurveMark> marks)
{
    m_marks = std::move(marks);
    update();
}

void CurveView::setHandle(std::optional<qint64> x)
{
    m_handle = x;
    if (m_handle && !m_points.empty())
        m_handle = std::clamp(*m_handle, m_points.front().x, m_points.back().x);
    describe();
}

void CurveView::describe()
{
    update();
    if (m_points.empty() || !m_handle) {
        setAccessibleDescription({});
        return;
    }
    //: Screen reader text of a curve's handle: name and value on the one axis, then on the other.
    setAccessibleDescription(
        tr("%1 %2, %3 %4")
            .arg(m_xName, placeText(*m_handle), m_yName,
                 ChartText::value(valueAt(*m_handle), m_yUnit, Reading::Exact)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString CurveView::placeText(qint64 x) const
{
    return m_placeText ? m_placeText(x) : ChartText::value(x, m_xUnit, Reading::Exact);
}

qint64 CurveView::valueAt(qint64 x) const
{
    if (m_points.empty())
        return kNoValue;
    const auto after = std::ranges::lower_bound(m_points, x, {}, &CurvePoint::x);
    if (after == m_points.end())
        return m_points.back().y;
    if (after == m_points.begin() || after->x == x)
        return after->y;
    const CurvePoint& before = *(after - 1);
    const double share = double(x - before.x) / double(after->x - before.x);
    return before.y + qint64(std::llround(share * double(after->y - before.y)));
}

QRectF CurveView::box() const
{
    return QRectF(rect()).adjusted(kCurveLeft, kCurveTop, -kCurveRight, -kCurveBottom);
}

CurveView::Scales CurveView::scales() const
{
    Scales out{box(), 0, 1, 0, 1};
    if (m_points.size() < 2)
        return out;
    out.left = double(m_points.front().x);
    out.right = std::max(double(m_points.back().x), out.left + 1);
    const auto [low, high] = std::ranges::minmax_element(m_points, {}, &CurvePoint::y);
    out.low = double(low->y);
    out.high = double(high->y);
    for (const CurveMark& mark : m_marks)
        if (mark.along == CurveMark::Along::Y) {
            out.low = std::min(out.low, double(mark.at));
            out.high = std::max(out.high, double(mark.at));
        }
    // A level line has no range of its own: one unit, so that the axis can be read.
    const double air =
        out.high > out.low ? (out.high - out.low) * 0.08 : std::max(1.0, chartScale(m_yUnit));
    out.high += air;
    if (out.low != 0)
        out.low -= air;
    return out;
}

void CurveView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Caption));
    if (m_points.size() < 2)
        return;
    const Scales now = scales();
    paintAxes(painter, now);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const CurvePoint& point : m_points)
        line.append(QPointF(now.across(double(point.x)), now.down(double(point.y))));
    painter.setPen(QPen(currentTokens().accent, 1.5));
    painter.drawPolyline(line);
    paintMarks(painter, now);
    if (m_pointer)
        paintPlace(painter, now, *m_pointer, false);
    else if (m_handle)
        paintPlace(painter, now, *m_handle, true);
    if (m_handle && m_pointer) {
        painter.setBrush(currentTokens().accent);
        painter.setPen(QPen(currentTokens().surface, 1.5));
        painter.drawEllipse(
            QPointF(now.across(double(*m_handle)), now.down(double(valueAt(*m_handle)))), kHandle,
            kHandle);
    }
}

void CurveView::paintAxes(QPainter& painter, const Scales& now) const
{
    const Tokens& tokens = currentTokens();
    const double yScale = chartScale(m_yUnit);
    const auto rows =
        niceTicks(now.low / yScale, now.high / yScale, std::max(2, int(now.box.height()) / 40));
    for (const double tick : rows) {
        const double y = std::round(now.down(tick * yScale)) + 0.5;
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(now.box.left(), y), QPointF(now.box.right(), y));
        painter.setPen(tokens.textSoft);
        const double step = rows.size() > 1 ? rows[1] - rows[0] : std::abs(tick);
        painter.drawText(QRectF(0, y - 8, now.box.left() - 6, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter), ChartText::tick(tick, step));
    }
    const double xScale = m_placeText ? 1 : chartScale(m_xUnit);
    const auto places =
        niceTicks(now.left / xScale, now.right / xScale, std::max(2, int(now.box.width()) / 90));
    painter.setPen(tokens.textSoft);
    double taken = -1; // Up to where texts stand; one that would touch the last is left out.
    for (const double tick : places) {
        const double step = places.size() > 1 ? places[1] - places[0] : std::abs(tick);
        const QString text =
            m_placeText ? m_placeText(qint64(std::llround(tick))) : ChartText::tick(tick, step);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 2;
        const double middle = std::clamp(now.across(tick * xScale), now.box.left() + half - 8,
                                         now.box.right() - half + 8);
        if (middle - half < taken)
            continue;
        taken = middle + half + kTextGap;
        painter.drawText(QRectF(middle - half, now.box.bottom() + 4, 2 * half, 16),
                         int(Qt::AlignCenter), text);
    }
}

void CurveView::paintMarks(QPainter& painter, const Scales& now) const
{
    for (const CurveMark& mark : m_marks) {
        painter.setPen(QPen(chartColour(mark.colour), 1, Qt::DashLine));
        const double width = painter.fontMetrics().horizontalAdvance(mark.text) + 6;
        if (mark.along == CurveMark::Along::Y) {
            const double y = std::round(now.down(double(mark.at))) + 0.5;
            painter.drawLine(QPointF(now.box.left(), y), QPointF(now.box.right(), y));
            painter.drawText(QRectF(now.box.right() - width, y - 16, width, 14),
                             int(Qt::AlignRight | Qt::AlignVCenter), mark.text);
            continue;
        }
        const double x = std::round(now.across(double(mark.at))) + 0.5;
        if (x < now.box.left() || x > now.box.right())
            continue;
        painter.drawLine(QPointF(x, now.box.top()), QPointF(x, now.box.bottom()));
        const double left = std::min(x + 4, now.box.right() - width);
        painter.drawText(QRectF(left, now.box.top(), width, 14),
                         int(Qt::AlignLeft | Qt::AlignVCenter), mark.text);
    }
}

void CurveView::paintPlace(QPainter& painter, const Scales& now, qint64 x, bool solid) const
{
    const Tokens& tokens = currentTokens();
    const qint64 value = valueAt(x);
    const QPointF at(now.across(double(x)), now.down(double(value)));
    painter.setPen(QPen(tokens.textFaint, 1, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), now.box.bottom()), at);
    painter.drawLine(QPointF(now.box.left(), at.y()), at);
    painter.setBrush(solid ? tokens.accent : tokens.surface);
    painter.setPen(QPen(solid ? tokens.surface : tokens.accent, 1.5));
    painter.drawEllipse(at, kHandle, kHandle);
    if (solid && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, measure::kFocusRing));
        painter.drawEllipse(at, kHandle + 3, kHandle + 3);
    }
    painter.setPen(tokens.text);
    painter.drawText(QRectF(now.box.left(), 0, now.box.width(), kCurveTop - 2),
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     placeText(x) + u"  →  "_s + ChartText::value(value, m_yUnit, Reading::Exact));
}

void CurveView::moveHandle(qint64 x)
{
    if (m_points.size() < 2 || !m_handle)
        return;
    x = std::clamp(x, m_points.front().x, m_points.back().x);
    if (x == *m_handle)
        return;
    setHandle(x);
    Q_EMIT handleMoved(x);
}

void CurveView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pointer.reset();
    moveHandle(qint64(std::llround(scales().xAt(event->position().x()))));
}

void CurveView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_points.size() < 2)
        return;
    const auto x = qint64(std::llround(scales().xAt(event->position().x())));
    if (m_handle && event->buttons().testFlag(Qt::LeftButton)) {
        m_pointer.reset();
        moveHandle(x);
        return;
    }
    m_pointer = std::clamp(x, m_points.front().x, m_points.back().x);
    update();
}

void CurveView::leaveEvent(QEvent* event)
{
    m_pointer.reset();
    update();
    QWidget::leaveEvent(event);
}

void CurveView::keyPressEvent(QKeyEvent* event)
{
    if (!m_handle || m_points.size() < 2) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 whole = m_points.back().x - m_points.front().x;
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 step = std::max<qint64>(1, whole / (fine ? kFineSteps : kSteps));
    const qint64 page = std::max<qint64>(1, whole / kPages);
    m_pointer.reset();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        moveHandle(*m_handle - step);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        moveHandle(*m_handle + step);
        return;
    case Qt::Key_PageDown:
        moveHandle(*m_handle - page);
        return;
    case Qt::Key_PageUp:
        moveHandle(*m_handle + page);
        return;
    case Qt::Key_Home:
        moveHandle(m_points.front().x);
        return;
    case Qt::Key_End:
        moveHandle(m_points.back().x);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CurveView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
