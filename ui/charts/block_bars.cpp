#include "ui/charts/block_bars.h"

#include "ui/format/amount_format.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr double kWidestStep = 14;
constexpr double kGap = 2;
constexpr int kFloor = 3; ///< An empty block is still a block.

} // namespace

BlockBars::BlockBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void BlockBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    describe();
    update();
}

void BlockBars::describe()
{
    quint64 sum = 0;
    for (const Bar& bar : m_bars)
        sum += bar.extrinsics;
    //: Screen reader text of the small bar chart; %1 and %2 are counts.
    setAccessibleName(tr("%1 extrinsics in the last %2 blocks").arg(sum).arg(m_bars.size()));
}

double BlockBars::step() const
{
    return m_bars.empty() ? kWidestStep
                          : std::min(kWidestStep, double(width()) / double(m_bars.size()));
}

void BlockBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = currentTokens();
    quint32 most = 4;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.extrinsics);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    double x = width() - step() * double(m_bars.size());
    for (const Bar& bar : m_bars) {
        const double tall =
            std::max<double>(kFloor, double(bar.extrinsics) / most * (height() - 2));
        const QRectF box(x, height() - 1 - tall, step() - kGap, tall);
        if (bar.finalized) {
            painter.fillRect(box, tokens.accent);
        } else {
            // Hollow: not final yet. The shape says it, not the colour alone.
            painter.setPen(tokens.accent);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        x += step();
    }
}

bool BlockBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double first = width() - step() * double(m_bars.size());
    const int at = int((help->pos().x() - first) / step());
    if (at < 0 || at >= int(m_bars.size())) {
        QToolTip::hideText();
        return true;
    }
    const Bar& bar = m_bars[std::size_t(at)];
    //: Tooltip of one bar; %1 is a block number, %n a count.
    QToolTip::showText(
        help->globalPos(),
        tr("Block %1: %n extrinsic(s)", "", int(bar.extrinsics)).arg(countText(bar.block)));
    return true;
}

void BlockBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
