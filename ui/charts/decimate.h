// Fewer points that look the same: a pixel column shows where a line enters, its lowest, its
// highest and where it leaves, however many points fall into it.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/view_range.h"

#include <span>

namespace soma::ui {

/// Half open, in places of a list.
struct IndexRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The points inside `visible`, and one more on each side, so that lines leave the picture.
IndexRange visiblePoints(std::span<const qint64> x, const ViewRange::Span& visible);

/// Which points to draw, ascending. A column keeps its first, lowest, highest and last one, and one
/// without a value when it has any: there the line breaks. All when there are few anyway.
std::vector<std::size_t> decimated(std::span<const qint64> x, std::span<const qint64> values,
                                   const ViewRange::Span& visible, int columns);

} // namespace soma::ui
