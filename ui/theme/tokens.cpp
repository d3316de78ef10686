#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace soma::ui {

namespace {

const Tokens kDark{
    .base = QColor(0x0E, 0x11, 0x16),
    .surface = QColor(0x15, 0x1A, 0x21),
    .raised = QColor(0x1D, 0x24, 0x2E),
    .line = QColor(0x2B, 0x35, 0x41),
    .text = QColor(0xE8, 0xED, 0xF2),
    .textSoft = QColor(0x9D, 0xAB, 0xB9),
    .textFaint = QColor(0x81, 0x90, 0xA3),
    .accent = QColor(0x45, 0xC1, 0xA4),
    .accentText = QColor(0x08, 0x13, 0x0F),
    .up = QColor(0x3D, 0xBD, 0x85),
    .down = QColor(0xEC, 0x6F, 0x76),
    .warn = QColor(0xE3, 0xA9, 0x3F),
    .info = QColor(0x6A, 0xAD, 0xF5),
};

const Tokens kLight{
    .base = QColor(0xF5, 0xF6, 0xF8),
    .surface = QColor(0xFF, 0xFF, 0xFF),
    .raised = QColor(0xED, 0xF0, 0xF3),
    .line = QColor(0xD8, 0xDE, 0xE4),
    .text = QColor(0x14, 0x18, 0x1D),
    .textSoft = QColor(0x52, 0x60, 0x6D),
    .textFaint = QColor(0x5F, 0x6C, 0x78),
    .accent = QColor(0x0A, 0x77, 0x61),
    .accentText = QColor(0xFF, 0xFF, 0xFF),
    .up = QColor(0x13, 0x7A, 0x4A),
    .down = QColor(0xB8, 0x32, 0x3C),
    .warn = QColor(0x8F, 0x5F, 0x00),
    .info = QColor(0x1A, 0x66, 0xBE),
};

const Tokens kHighContrast{
    .base = QColor(0x00, 0x00, 0x00),
    .surface = QColor(0x00, 0x00, 0x00),
    .raised = QColor(0x1A, 0x1A, 0x1A),
    .line = QColor(0xFF, 0xFF, 0xFF),
    .text = QColor(0xFF, 0xFF, 0xFF),
    .textSoft = QColor(0xFF, 0xFF, 0xFF),
    .textFaint = QColor(0xD0, 0xD0, 0xD0),
    .accent = QColor(0xFF, 0xD4, 0x00),
    .accentText = QColor(0x00, 0x00, 0x00),
    .up = QColor(0x00, 0xFF, 0x7F),
    .down = QColor(0xFF, 0x8A, 0x8A),
    .warn = QColor(0xFF, 0xD4, 0x00),
    .info = QColor(0x80, 0xC8, 0xFF),
};

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) +
           0.0722 * linear(colour.blue());
}

} // namespace

const Tokens& tokensOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return kDark;
    case ThemeKind::Light:
        return kLight;
    case ThemeKind::HighContrast:
        return kHighContrast;
    }
    return kDark;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace soma::ui
