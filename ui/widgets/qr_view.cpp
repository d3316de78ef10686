#include "ui/widgets/qr_view.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>
#include <qrencode.h>

namespace soma::ui {

namespace {

constexpr int kQuietZone = 4;

QImage encode(const QByteArray& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int side = code->width;
    QImage image(side + 2 * kQuietZone, side + 2 * kQuietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            if ((code->data[y * side + x] & 1) != 0)
                image.setPixelColor(x + kQuietZone, y + kQuietZone, Qt::black);
    return image;
}

} // namespace

QrView::QrView(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setFixedSize(side, side);
}

void QrView::setText(const QString& text)
{
    m_modules = text.isEmpty() ? QImage() : encode(text.toUtf8());
    //: Screen reader name of a QR code; %1 is the text in it.
    setAccessibleName(text.isEmpty() ? QString() : tr("QR code of %1").arg(text));
    update();
}

void QrView::paintEvent(QPaintEvent*)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(rect(), measure::kRadius, measure::kRadius);
    painter.fillPath(plate, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Whole pixels per module, or the edges blur.
    const int scale = std::max(1, m_side / m_modules.width());
    const int drawn = scale * m_modules.width();
    painter.drawImage(QRect((m_side - drawn) / 2, (m_side - drawn) / 2, drawn, drawn), m_modules);
}

} // namespace soma::ui
