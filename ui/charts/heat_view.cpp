#include "ui/charts/heat_view.h"

#include "ui/format/amount_format.h"
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

constexpr int kHeatLeft = 56;
constexpr int kHeatTop = 26;
constexpr int kHeatRight = 12;
constexpr int kHeatBottom = 34;
constexpr int kLeastNames = 80; ///< Pixels; less of a sentence says nothing.
constexpr int kHeatLegend = 160;
constexpr double kZoomStep = 1.25;
constexpr double kNearest = 64; ///< Pixels a cell may become.
constexpr double kPerLabel = 18;
constexpr int kDragStart = 4;

} // namespace

HeatView::HeatView(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const LabelText number = [](int index) { return QString::number(index); };
    m_rowText = number;
    m_columnText = number;
    m_valueText = [](qint64 value) { return QString::number(value); };
}

void HeatView::setMatrix(HeatMatrix matrix, qint64 limit, Scale scale)
{
    const bool same = matrix.rows == m_matrix.rows && matrix.columns == m_matrix.columns;
    m_matrix = std::move(matrix);
    m_limit = std::max<qint64>(1, limit);
    m_scale = scale;
    if (!same) {
        m_zoom = 1;
        m_offset = {};
        m_cell.reset();
    }
    drawImage();
    showCell();
}

void HeatView::setLabels(LabelText row, LabelText column)
{
    m_rowText = std::move(row);
    m_columnText = std::move(column);
    update();
}

void HeatView::setNames(const QString& rows, const QString& columns)
{
    m_rowName = rows;
    m_columnName = columns;
    showCell();
}

void HeatView::setValueText(std::function<QString(qint64)> text)
{
    m_valueText = std::move(text);
    showCell();
}

QColor HeatView::colourOf(qint64 value) const
{
    const Tokens& tokens = currentTokens();
    if (value == kNoValue || value == 0)
        return tokens.surface;
    const auto reach =
        qint64(std::llround(std::min(1.0, std::abs(double(value)) / double(m_limit)) * 1'000));
    // A first step at once: next to nothing is not nothing.
    const int thousandths = 120 + int(reach * 880 / 1'000);
    const bool below = m_scale == Scale::Diverging && value < 0;
    const QColor end = m_scale == Scale::Sequential ? tokens.accent
                       : below                      ? chartColour(ChartColour::Owner)
                                                    : chartColour(ChartColour::Validators);
    return mixed(tokens.surface, end, thousandths);
}

void HeatView::drawImage()
{
    m_image =
        QImage(std::max(1, m_matrix.columns), std::max(1, m_matrix.rows), QImage::Format_RGB32);
    m_image.fill(currentTokens().surface);
    for (int row = 0; row < m_matrix.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(row));
        for (int column = 0; column < m_matrix.columns; ++column)
            line[column] = colourOf(m_matrix.at(row, column)).rgb();
    }
    update();
}

QRectF HeatView::box() const
{
    return QRectF(rect()).adjusted(kHeatLeft, kHeatTop, -kHeatRight, -kHeatBottom);
}

QSizeF HeatView::cellSize() const
{
    const QRectF place = box();
    return {place.width() / std::max(1, m_matrix.columns) * m_zoom,
            place.height() / std::max(1, m_matrix.rows) * m_zoom};
}

QRectF HeatView::cellBox(const Cell& cell) const
{
    const QSizeF size = cellSize();
    const QPointF corner = box().topLeft() + m_offset;
    return {corner.x() + cell.column * size.width(), corner.y() + cell.row * size.height(),
            size.width(), size.height()};
}

std::optional<HeatView::Cell> HeatView::cellAt(QPointF place) const
{
    if (!box().contains(place) || m_matrix.rows == 0 || m_matrix.columns == 0)
        return std::nullopt;
    const QPointF inside = place - box().topLeft() - m_offset;
    const QSizeF size = cellSize();
    return Cell{std::clamp(int(inside.y() / size.height()), 0, m_matrix.rows - 1),
                std::clamp(int(inside.x() / size.width()), 0, m_matrix.columns - 1)};
}

void HeatView::setCell(std::optional<Cell> cell)
{
    if (cell == m_cell)
        return;
    m_cell = cell;
    showCell();
}

QString HeatView::cellText() const
{
    if (!m_cell || m_matrix.cells.empty())
        return {};
    const qint64 value = m_matrix.at(m_cell->row, m_cell->column);
    //: Read-out of a heat map: what the row is, what the column is, and the value of the cell.
    return tr("%1 → %2: %3")
        .arg(m_rowText(m_cell->row), m_columnText(m_cell->column),
             value == kNoValue ? QString(kUnknown) : m_valueText(value));
}

void HeatView::showCell()
{
    setAccessibleDescription(cellText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT cellMoved();
}

void HeatView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPicture(painter);
    if (!m_cell)
        return;
    painter.setClipRect(box().adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(currentTokens().text, 2));
    painter.drawRect(cellBox(*m_cell).adjusted(-1, -1, 1, 1));
}

QPixmap HeatView::picture()
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(currentTokens().surface);
    QPainter painter(&pixmap);
    drawPicture(painter);
    return pixmap;
}

void HeatView::drawPicture(QPainter& painter) const
{
    painter.setFont(textFont(TextSize::Caption));
    if (m_matrix.rows == 0 || m_matrix.columns == 0)
        return;
    const QRectF place = box();
    painter.save();
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QSizeF size = cellSize();
    painter.drawImage(QRectF(place.topLeft() + m_offset, QSizeF(size.width() * m_matrix.columns,
                                                                size.height() * m_matrix.rows)),
                      m_image);
    painter.restore();
    painter.setPen(hasFocus() ? currentTokens().textFaint : currentTokens().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintLabels(painter);
    paintLegend(painter);
}

void HeatView::paintLabels(QPainter& painter) const
{
    const QRectF place = box();
    const QSizeF size = cellSize();
    painter.setPen(currentTokens().textSoft);
    const int perRow = std::max(1, int(std::ceil(kPerLabel / size.height())));
    for (int row = 0; row < m_matrix.rows; row += perRow) {
        const double y = cellBox({row, 0}).center().y();
        if (y < place.top() || y > place.bottom())
            continue;
        painter.drawText(QRectF(0, y - 8, place.left() - 6, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter), m_rowText(row));
    }
    const double wide =
        painter.fontMetrics().horizontalAdvance(m_columnText(std::max(0, m_matrix.columns - 1))) +
        10;
    const int perColumn = std::max(1, int(std::ceil(wide / size.width())));
    for (int column = 0; column < m_matrix.columns; column += perColumn) {
        const double x = cellBox({0, column}).center().x();
        if (x < place.left() || x > place.right())
            continue;
        painter.drawText(QRectF(x - wide / 2, place.top() - 18, wide, 16), int(Qt::AlignCenter),
                         m_columnText(column));
    }
}

void HeatView::paintLegend(QPainter& painter) const
{
    const QRectF place = box();
    const QRectF strip(place.right() - kHeatLegend, place.bottom() + 8, kHeatLegend, 8);
    for (int x = 0; x < kHeatLegend; ++x) {
        const double share = double(x) / (kHeatLegend - 1);
        const double value = m_scale == Scale::Sequential ? share * double(m_limit)
                                                          : (2 * share - 1) * double(m_limit);
        painter.fillRect(QRectF(strip.left() + x, strip.top(), 1, strip.height()),
                         colourOf(qint64(std::llround(value))));
    }
    painter.setPen(currentTokens().textSoft);
    const QString low = m_valueText(m_scale == Scale::Sequential ? 0 : -m_limit);
    painter.drawText(QRectF(strip.left() - 90, strip.top() - 5, 84, 18),
                     int(Qt::AlignRight | Qt::AlignVCenter), low);
    painter.drawText(QRectF(strip.left(), strip.bottom(), strip.width(), 16),
                     int(Qt::AlignRight | Qt::AlignVCenter), m_valueText(m_limit));
    //: Under a heat map: what its rows and its columns are.
    const QString names = tr("rows: %1 · columns: %2").arg(m_rowName, m_columnName);
    const QRectF under(place.left(), strip.top() - 5, place.width() - kHeatLegend - 100, 18);
    if (under.width() >= kLeastNames)
        painter.drawText(
            under, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(names, Qt::ElideRight, int(under.width())));
}

void HeatView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepInside();
}

void HeatView::keepInside()
{
    const QSizeF size = cellSize();
    const double least = std::min(0.0, box().width() - size.width() * m_matrix.columns);
    const double lowest = std::min(0.0, box().height() - size.height() * m_matrix.rows);
    m_offset = {std::clamp(m_offset.x(), least, 0.0), std::clamp(m_offset.y(), lowest, 0.0)};
    update();
}

void HeatView::zoom(double factor, QPointF around)
{
    const double now = std::max(cellSize().width() / m_zoom, cellSize().height() / m_zoom);
    const double next = std::clamp(m_zoom * factor, 1.0, std::max(1.0, kNearest / now));
    const QPointF inside = around - box().topLeft();
    m_offset = inside - (inside - m_offset) * (next / m_zoom);
    m_zoom = next;
    keepInside();
}

void HeatView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position();
    m_dragged = false;
}

void HeatView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom && event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF by = event->position() - *m_dragFrom;
        if (!m_dragged && by.manhattanLength() < kDragStart)
            return;
        m_dragged = true;
        m_offset += by;
        m_dragFrom = event->position();
        keepInside();
        return;
    }
    setCell(cellAt(event->position()));
}

void HeatView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Cell> cell = cellAt(event->position());
    if (m_dragFrom && !m_dragged && cell) {
        setCell(cell);
        Q_EMIT cellChosen(cell->row, cell->column);
    }
    m_dragFrom.reset();
}

void HeatView::leaveEvent(QEvent* event)
{
    setCell({});
    QWidget::leaveEvent(event);
}

void HeatView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    zoom(std::pow(kZoomStep, notches), event->position());
    event->accept();
}

void HeatView::keyPressEvent(QKeyEvent* event)
{
    if (m_matrix.cells.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    Cell cell = m_cell.value_or(Cell{});
    switch (event->key()) {
    case Qt::Key_Left:
        --cell.column;
        break;
    case Qt::Key_Right:
        ++cell.column;
        break;
    case Qt::Key_Up:
        --cell.row;
        break;
    case Qt::Key_Down:
        ++cell.row;
        break;
    case Qt::Key_Home:
        cell.column = 0;
        break;
    case Qt::Key_End:
        cell.column = m_matrix.columns - 1;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep, m_cell ? cellBox(*m_cell).center() : box().center());
        return;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep, m_cell ? cellBox(*m_cell).center() : box().center());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cell)
            Q_EMIT cellChosen(m_cell->row, m_cell->column);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    cell.row = std::clamp(cell.row, 0, m_matrix.rows - 1);
    cell.column = std::clamp(cell.column, 0, m_matrix.columns - 1);
    setCell(cell);
    // Bring it into the picture.
    const QRectF place = cellBox(cell);
    const QRectF whole = box();
    m_offset +=
        {std::max(0.0, whole.left() - place.left()) - std::max(0.0, place.right() - whole.right()),
         std::max(0.0, whole.top() - place.top()) - std::max(0.0, place.bottom() - whole.bottom())};
    keepInside();
}

void HeatView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawImage();
    if (event->type() == QEvent::LanguageChange)
        showCell();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
