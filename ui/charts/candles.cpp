#include "ui/charts/candles.h"

#include <algorithm>

namespace soma::ui {

namespace {

/// A sum with something unknown in it is not known.
qint64 plus(qint64 a, qint64 b)
{
    return a == kNoValue || b == kNoValue ? kNoValue : a + b;
}

void take(Candle& candle, const PricePoint& point)
{
    candle.high = std::max(candle.high, point.price);
    candle.low = std::min(candle.low, point.price);
    candle.close = point.price;
    candle.bought = plus(candle.bought, point.bought);
    candle.sold = plus(candle.sold, point.sold);
    candle.carried = candle.carried && point.carried;
}

} // namespace

std::vector<Candle> makeCandles(std::span<const PricePoint> points, qint64 blocks, qint64 head)
{
    std::vector<Candle> candles;
    for (const PricePoint& point : points) {
        if (point.price == kNoValue)
            continue;
        const qint64 from = point.block - point.block % blocks;
        if (candles.empty() || candles.back().from != from) {
            // Opening at the close before leaves no hole between neighbours; after a gap there is
            // nothing to open at but the first price.
            const bool follows = !candles.empty() && candles.back().to == from;
            const qint64 open = follows ? candles.back().close : point.price;
            candles.push_back({from, from + blocks, open, open, open, open, 0, 0, false, true});
        }
        take(candles.back(), point);
    }
    if (!candles.empty())
        candles.back().partial = head + 1 < candles.back().to;
    return candles;
}

std::vector<Candle> joined(std::span<const Candle> candles, std::size_t count)
{
    std::vector<Candle> out;
    if (count < 2)
        return {candles.begin(), candles.end()};
    for (std::size_t i = 0; i < candles.size(); ++i) {
        const Candle& candle = candles[i];
        if (i % count == 0) {
            out.push_back(candle);
            continue;
        }
        Candle& whole = out.back();
        whole.to = candle.to;
        whole.high = std::max(whole.high, candle.high);
        whole.low = std::min(whole.low, candle.low);
        whole.close = candle.close;
        whole.bought = plus(whole.bought, candle.bought);
        whole.sold = plus(whole.sold, candle.sold);
        whole.partial = candle.partial;
        whole.carried = whole.carried && candle.carried;
    }
    return out;
}

} // namespace soma::ui
