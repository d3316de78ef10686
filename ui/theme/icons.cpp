#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kGrid = 20;
constexpr double kStroke = 1.5;

/// The drawings live on a 20 px grid in black; the stroke is kept at 1.5 px at every size.
QByteArray drawing(const QString& name, int size, const QColor& colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    const double stroke = kStroke * kGrid / size;
    const QByteArray width = "stroke-width=\"" + QByteArray::number(stroke, 'f', 3) + '"';
    svg.replace("stroke-width=\"1.5\"", width);
    return svg;
}

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio)
{
    const QString key = u"soma:%1:%2:%3:%4"_s.arg(name).arg(size).arg(colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, size, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon lineIcon(const QString& name, const QColor& colour, int size)
{
    const qreal ratio = qApp != nullptr ? qApp->devicePixelRatio() : 1.0;
    QIcon icon;
    icon.addPixmap(iconPixmap(name, size, colour, ratio), QIcon::Normal);
    icon.addPixmap(iconPixmap(name, size, currentTokens().textFaint, ratio), QIcon::Disabled);
    return icon;
}

QIcon quietIcon(const QString& name, int size)
{
    return lineIcon(name, currentTokens().textSoft, size);
}

} // namespace soma::ui
