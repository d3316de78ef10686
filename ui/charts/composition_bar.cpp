#include "ui/charts/composition_bar.h"

#include "ui/format/amount_format.h"
#include "ui/theme/chart_colours.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCompositionHeight = 8;
constexpr int kPaleThousandths = 620;

QString compositionText(const CompositionBar::Part& part)
{
    return part.name + u' ' + amountText(part.amount);
}

} // namespace

CompositionBar::CompositionBar(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompositionBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    QStringList said;
    for (const Part& part : m_parts)
        said.append(compositionText(part));
    setAccessibleName(said.join(u", "_s));
    update();
}

double CompositionBar::total() const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += double(part.amount.value());
    return sum;
}

QSize CompositionBar::sizeHint() const
{
    return {400, kCompositionHeight};
}

void CompositionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const QRectF bar(0, 0, width(), kCompositionHeight);
    QPainterPath clip;
    clip.addRoundedRect(bar, kCompositionHeight / 2.0, kCompositionHeight / 2.0);
    painter.setClipPath(clip);
    painter.fillRect(bar, tokens.raised);
    const double whole = total();
    if (whole <= 0)
        return;
    double left = 0;
    for (const Part& part : m_parts) {
        const double wide = double(part.amount.value()) / whole * width();
        const double pale = double(std::min(part.pale, part.amount).value()) / whole * width();
        painter.fillRect(QRectF(left, 0, wide, kCompositionHeight), part.colour);
        painter.fillRect(QRectF(left + wide - pale, 0, pale, kCompositionHeight),
                         mixed(part.colour, tokens.surface, kPaleThousandths));
        left += wide;
    }
}

bool CompositionBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double whole = total();
    double right = 0;
    QString said;
    for (const Part& part : m_parts) {
        right += whole > 0 ? double(part.amount.value()) / whole * width() : 0;
        if (help->x() <= right) {
            said = compositionText(part);
            break;
        }
    }
    QToolTip::showText(help->globalPos(), said, this);
    return true;
}

} // namespace soma::ui
