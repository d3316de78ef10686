#include "ui/theme/fonts.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

QFont textFont(TextSize size, TextWeight weight)
{
    QFont font;
    // The CJK family is named so that a system without a fallback rule does not show boxes.
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont monoFont(TextSize size)
{
    QFont font;
    font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(static_cast<int>(size));
    return font;
}

} // namespace soma::ui
