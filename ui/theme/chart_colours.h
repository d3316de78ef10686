// Colours of what is drawn in charts, by what they stand for; the same in every chart.
#pragma once

#include "ui/theme/tokens.h"

namespace soma::ui {

/// The parts of an emission, then the categories in the order they are given out, then the rest.
enum class ChartColour {
    Owner,
    Validators,
    Miners,
    Root,
    Recycled, ///< Hatched as well.
    Category1,
    Category2,
    Category3,
    Category4,
    Category5,
    Category6,
    Category7,
    Category8,
    Other,
    Accent,
    Up,
    Down,
};

inline constexpr int kChartCategories = 8;

/// The category of the `index`th series; Other when there are no more.
ChartColour chartCategory(int index);

QColor chartColourOf(ChartColour colour, ThemeKind kind);

/// Of the current theme.
QColor chartColour(ChartColour colour);

/// A colour between the two: 0 is `from`, 1000 is `to`.
QColor mixed(const QColor& from, const QColor& to, int thousandths);

} // namespace soma::ui
