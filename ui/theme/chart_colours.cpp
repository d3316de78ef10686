#include "ui/theme/chart_colours.h"

#include "ui/theme/theme.h"

#include <array>

namespace soma::ui {

namespace {

constexpr std::size_t kNamed = std::size_t(ChartColour::Other) + 1;
using Table = std::array<QRgb, kNamed>;

constexpr Table kOnDark{0xFFE0A33A, 0xFF5B9FEF, 0xFF45C1A4, 0xFFA98BEB, 0xFF8F9BA8,
                        0xFF45C1A4, 0xFF5B9FEF, 0xFFE0A33A, 0xFFA98BEB, 0xFFEC6F76,
                        0xFF8FB04B, 0xFF4FB6D8, 0xFFC98BB9, 0xFF8F9BA8};

/// The same hues, darker, so that they stand off white by 3 : 1.
constexpr Table kOnLight{0xFFA56B00, 0xFF2A6FC9, 0xFF0B7F68, 0xFF7A55CE, 0xFF6B7783,
                         0xFF0B7F68, 0xFF2A6FC9, 0xFFA56B00, 0xFF7A55CE, 0xFFB8323C,
                         0xFF5B7A1F, 0xFF1F7F9C, 0xFF9A4F88, 0xFF6B7783};

} // namespace

ChartColour chartCategory(int index)
{
    if (index < 0 || index >= kChartCategories)
        return ChartColour::Other;
    return static_cast<ChartColour>(int(ChartColour::Category1) + index);
}

QColor chartColourOf(ChartColour colour, ThemeKind kind)
{
    const Tokens& tokens = tokensOf(kind);
    switch (colour) {
    case ChartColour::Accent:
        return tokens.accent;
    case ChartColour::Up:
        return tokens.up;
    case ChartColour::Down:
        return tokens.down;
    default:
        break;
    }
    return QColor(kind == ThemeKind::Light ? kOnLight.at(std::size_t(colour))
                                           : kOnDark.at(std::size_t(colour)));
}

QColor chartColour(ChartColour colour)
{
    return chartColourOf(colour, currentTheme());
}

QColor mixed(const QColor& from, const QColor& to, int thousandths)
{
    const auto between = [thousandths](int a, int b) { return a + (b - a) * thousandths / 1000; };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()),
                  between(from.blue(), to.blue()));
}

} // namespace soma::ui
