#include "ui/charts/composition_bar.h"

#include "ui/format/amount_format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kBar = 8;
constexpr int kLegend = 20;
constexpr int kMark = 8;

} // namespace

CompositionBar::CompositionBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompositionBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    QStringList said;
    for (const Part& part : m_parts)
        said.append(part.name + u' ' + amountText(part.amount));
    setAccessibleName(said.join(u", "_s));
    update();
}

QSize CompositionBar::sizeHint() const
{
    return {400, kBar + gap::kSmall + kLegend};
}

void CompositionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const QRectF bar(0, 0, width(), kBar);
    QPainterPath clip;
    clip.addRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(bar, tokens.raised);
    double total = 0;
    for (const Part& part : m_parts)
        total += double(part.amount.value());
    double left = 0;
    for (const Part& part : m_parts) {
        const double share = total > 0 ? double(part.amount.value()) / total * width() : 0;
        painter.fillRect(QRectF(left, 0, share, kBar), part.colour);
        left += share;
    }
    painter.restore();

    painter.setFont(textFont(TextSize::Table));
    int x = 0;
    const int y = kBar + gap::kSmall;
    for (const Part& part : m_parts) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.colour);
        painter.drawRoundedRect(QRectF(x, y + (kLegend - kMark) / 2.0, kMark, kMark), 2, 2);
        x += kMark + gap::kSmall;
        painter.setPen(tokens.textSoft);
        const QString name = part.name + u"  "_s;
        painter.drawText(QRect(x, y, width() - x, kLegend), Qt::AlignVCenter, name);
        x += painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(tokens.text);
        const QString amount = amountText(part.amount);
        painter.drawText(QRect(x, y, width() - x, kLegend), Qt::AlignVCenter, amount);
        x += painter.fontMetrics().horizontalAdvance(amount) + gap::kPage;
    }
}

} // namespace soma::ui
