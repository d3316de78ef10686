#include "ui/charts/readout_row.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kMark = 8;

} // namespace

ReadoutRow::ReadoutRow(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadoutRow::setReadings(std::vector<ChartReading> readings)
{
    m_readings = std::move(readings);
    setAccessibleName(text());
    update();
}

QString ReadoutRow::text() const
{
    QStringList parts;
    for (const ChartReading& reading : m_readings)
        parts.append(reading.value.isEmpty() ? reading.name : reading.name + u' ' + reading.value);
    return parts.join(u"  ·  "_s);
}

void ReadoutRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = currentTokens();
    painter.setFont(textFont(TextSize::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    const auto write = [&](const QString& text, const QColor& colour, int gapAfter) {
        if (text.isEmpty() || x >= width())
            return;
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(text, Qt::ElideRight, width() - x));
        x += metrics.horizontalAdvance(text) + gapAfter;
    };
    for (const ChartReading& reading : m_readings) {
        if (reading.colour.isValid() && x < width()) {
            painter.fillRect(QRect(x, (height() - kMark) / 2, kMark, kMark), reading.colour);
            x += kMark + gap::kHair;
        }
        write(reading.name, tokens.textSoft, gap::kHair);
        write(reading.value, tokens.text, 0);
        x += gap::kMedium;
    }
}

} // namespace soma::ui
