// Points of a price made into candles.
#pragma once

#include "ui/charts/chart_data.h"

#include <span>

namespace soma::ui {

/// A price at a block, and what was traded there.
struct PricePoint {
    qint64 block = 0;
    qint64 price = kNoValue;
    qint64 bought = 0;    ///< TAO paid in, rao.
    qint64 sold = 0;      ///< TAO taken out, rao.
    bool carried = false; ///< The price was taken over from before: nothing was recorded there.
};

struct Candle {
    qint64 from = 0; ///< First block.
    qint64 to = 0;   ///< One after the last.
    qint64 open = 0;
    qint64 high = 0;
    qint64 low = 0;
    qint64 close = 0;
    qint64 bought = 0;
    qint64 sold = 0;
    bool partial = false; ///< It is still being made.
    bool carried = false; ///< Nothing of it was recorded.

    bool traded() const { return bought != 0 || sold != 0; }

    bool rises() const { return close > open; }

    bool falls() const { return close < open; }
};

/// Candles of `blocks` blocks each, from multiples of it on: a candle opens at the close before it.
/// Intervals without a point have no candle. The last one is partial unless `head` is past it.
std::vector<Candle> makeCandles(std::span<const PricePoint> points, qint64 blocks, qint64 head);

/// Neighbours joined, `count` at a time, for when there are more than can be told apart.
std::vector<Candle> joined(std::span<const Candle> candles, std::size_t count);

} // namespace soma::ui
