// What charts draw: whole numbers in the chain's own units, so that what is read off is exact.
#pragma once

#include "ui/theme/chart_colours.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace soma::ui {

/// Says what a value counts and how it reads.
enum class ChartUnit {
    Tao,   ///< rao
    Alpha, ///< rao of a subnet's token
    Price, ///< TAO per alpha times 10^9
    Share, ///< parts of 10^9
    Count,
};

inline constexpr qint64 kWholeShare = 1'000'000'000;

/// Nothing is known there. Never drawn as zero.
inline constexpr qint64 kNoValue = std::numeric_limits<qint64>::min();

enum class SeriesShape { Line, Area, Step };

struct ChartSeries {
    QString id; ///< Not shown; what switches it on and off.
    QString name;
    ChartColour colour = ChartColour::Accent;
    SeriesShape shape = SeriesShape::Line;
    std::vector<qint64> values = {}; ///< One for each x; kNoValue where nothing is known.
    bool hatched = false;
};

/// From one place to another on the x axis, where nothing was recorded.
struct ChartGap {
    qint64 from = 0;
    qint64 to = 0;
};

/// Something happened there: a halving, a change of rules, an own trade.
struct ChartEvent {
    qint64 x = 0;
    QString text;
};

/// Series over common places, ascending without repetition. Block numbers mostly.
struct ChartData {
    std::vector<qint64> x;
    std::vector<ChartSeries> series;
};

/// How a place on the x axis reads: "#12 345", a time, an amount.
using PlaceText = std::function<QString(qint64 x)>;

} // namespace soma::ui
