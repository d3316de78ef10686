// Our own line drawings, recoloured to a token's colour and cached. No icon theme is ever asked.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace soma::ui {

/// `name` is the file's stem in resources/icons.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio);

/// Normal in `colour`, disabled in text-faint of the current theme.
QIcon lineIcon(const QString& name, const QColor& colour, int size = 16);

/// In the current theme's text-soft.
QIcon quietIcon(const QString& name, int size = 16);

} // namespace soma::ui
