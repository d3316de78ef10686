#include "ui/charts/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace soma::ui {

void paintSparkline(QPainter& painter, const QRectF& place, std::span<const qint64> values,
                    const QColor& colour)
{
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = kNoValue;
    for (const qint64 value : values) {
        if (value == kNoValue)
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (values.size() < 2 || high == kNoValue)
        return;
    const double step = place.width() / double(values.size() - 1);
    const double span = double(high - low);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    QPolygonF run;
    for (std::size_t i = 0; i <= values.size(); ++i) {
        if (i == values.size() || values[i] == kNoValue) {
            painter.drawPolyline(run);
            run.clear();
            continue;
        }
        // A level line runs through the middle.
        const double share = span > 0 ? double(values[i] - low) / span : 0.5;
        run.append(
            QPointF(place.left() + step * double(i), place.bottom() - share * place.height()));
    }
    painter.restore();
}

void paintCellBar(QPainter& painter, const QRectF& place, qint64 part, qint64 whole,
                  const QColor& colour)
{
    painter.fillRect(place, currentTokens().raised);
    if (part <= 0 || whole <= 0)
        return;
    const double share = std::min(1.0, double(part) / double(whole));
    painter.fillRect(
        QRectF(place.topLeft(), QSizeF(std::max(1.0, place.width() * share), place.height())),
        colour);
}

} // namespace soma::ui
