// Recorded series as charts take them.
#pragma once

#include "chain/api/history.h"
#include "ui/charts/candles.h"
#include "ui/charts/chart_data.h"

#include <span>

namespace soma::ui {

/// The series over all the blocks that any of them has, in their order. `looks` has one for each;
/// its values are filled here. Where one has nothing there is kNoValue.
ChartData joined(std::span<const chain::Series> series, std::vector<ChartSeries> looks);

/// Where blocks are missing: further apart than their neighbours on both sides, four times over.
/// Older points stand further apart, but not alone.
std::vector<ChartGap> gapsOf(std::span<const qint64> x);

/// Sums over blocks as an average of one block: a point stands for the blocks since the one before.
/// The first has no measure and goes.
void averageOverBlocks(ChartData& data);

/// Candles with what was paid in and taken out: `flow` is the difference, recorded beside the
/// volume, their sum.
std::vector<Candle> pastCandles(std::span<const chain::Candle> candles, const chain::Series& flow,
                                qint64 interval, qint64 head);

} // namespace soma::ui
