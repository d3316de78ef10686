#include "ui/charts/past_data.h"

#include <algorithm>
#include <map>

namespace soma::ui {

namespace {

constexpr qint64 kGapFactor = 4;

} // namespace

ChartData joined(std::span<const chain::Series> series, std::vector<ChartSeries> looks)
{
    ChartData data;
    for (const chain::Series& each : series)
        data.x.insert(data.x.end(), each.block.begin(), each.block.end());
    std::ranges::sort(data.x);
    data.x.erase(std::unique(data.x.begin(), data.x.end()), data.x.end());
    for (std::size_t i = 0; i < series.size() && i < looks.size(); ++i) {
        std::vector<qint64>& values = looks[i].values;
        values.assign(data.x.size(), kNoValue);
        std::size_t place = 0;
        for (std::size_t k = 0; k < series[i].size(); ++k) {
            while (data.x[place] < qint64(series[i].block[k]))
                ++place;
            values[place] = series[i].last[k];
        }
    }
    data.series = std::move(looks);
    return data;
}

std::vector<ChartGap> gapsOf(std::span<const qint64> x)
{
    std::vector<ChartGap> gaps;
    for (std::size_t i = 2; i + 1 < x.size(); ++i) {
        const qint64 here = x[i] - x[i - 1];
        const qint64 around = std::max(x[i - 1] - x[i - 2], x[i + 1] - x[i]);
        if (here > kGapFactor * around)
            gaps.push_back({x[i - 1], x[i]});
    }
    return gaps;
}

void averageOverBlocks(ChartData& data)
{
    if (data.x.empty())
        return;
    for (ChartSeries& series : data.series) {
        for (std::size_t i = 1; i < data.x.size(); ++i)
            if (series.values[i] != kNoValue)
                series.values[i] /= std::max<qint64>(1, data.x[i] - data.x[i - 1]);
        series.values.erase(series.values.begin());
    }
    data.x.erase(data.x.begin());
}

std::vector<Candle> pastCandles(std::span<const chain::Candle> candles, const chain::Series& flow,
                                qint64 interval, qint64 head)
{
    std::map<qint64, qint64> net;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const auto block = qint64(flow.block[i]);
        net[block - block % interval] += flow.last[i];
    }
    std::vector<Candle> out;
    for (const chain::Candle& from : candles) {
        Candle candle;
        candle.from = qint64(from.first.value());
        candle.to = candle.from + interval;
        candle.open = from.open;
        candle.high = from.high;
        candle.low = from.low;
        candle.close = from.close;
        if (const auto found = net.find(candle.from); found != net.end()) {
            const auto volume = qint64(from.volume);
            const qint64 difference = std::clamp(found->second, -volume, volume);
            candle.bought = (volume + difference) / 2;
            candle.sold = (volume - difference) / 2;
        } else {
            candle.bought = from.volume == 0 ? 0 : kNoValue;
            candle.sold = candle.bought;
        }
        out.push_back(candle);
    }
    if (!out.empty())
        out.back().partial = head + 1 < out.back().to;
    return out;
}

} // namespace soma::ui
