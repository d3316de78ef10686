#include "ui/widgets/identicon.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <array>

namespace soma::ui {

namespace {

constexpr int kCells = 5;
constexpr int kHalf = 3;

/// The category colours of the charts; distinguishable for colour-blind people.
constexpr std::array<QRgb, 8> kColours{0xFF45C1A4, 0xFF5B9FEF, 0xFFE0A33A, 0xFFA98BEB,
                                       0xFFEC6F76, 0xFF8FB04B, 0xFF4FB6D8, 0xFFC98BB9};

} // namespace

QPixmap identicon(const chain::AccountId& account, int side, qreal ratio)
{
    const auto& bytes = account.bytes();
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(ratio, ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().raised);
    painter.drawRoundedRect(QRectF(0, 0, side, side), measure::kChipRadius, measure::kChipRadius);
    painter.setBrush(QColor(kColours.at(bytes[31] % kColours.size())));
    const double cell = double(side) / (kCells + 2);
    for (int y = 0; y < kCells; ++y)
        for (int x = 0; x < kHalf; ++x) {
            if (bytes[std::size_t(y * kHalf + x)] % 2 == 0)
                continue;
            painter.drawRect(QRectF((x + 1) * cell, (y + 1) * cell, cell + 0.2, cell + 0.2));
            painter.drawRect(QRectF((kCells - x) * cell, (y + 1) * cell, cell + 0.2, cell + 0.2));
        }
    return pixmap;
}

} // namespace soma::ui
