#include "tests/support/fake_history.h"

#include "chain/api/async.h"

#include <algorithm>

namespace soma::test {

using namespace chain;

namespace {

constexpr std::uint64_t kBlockMs = 12'000;
constexpr std::uint64_t kBeginMs = 1'787'006'136'000; // 2026-08-17.

/// The network's series stand under one netuid, whatever was asked.
std::pair<SeriesKind, NetUid> keyOf(SeriesKind kind, NetUid netuid)
{
    return {kind, isOfNetwork(kind) ? NetUid() : netuid};
}

} // namespace

void FakeHistory::setSeries(SeriesKind kind, NetUid netuid, Series series)
{
    m_series[keyOf(kind, netuid)] = std::move(series);
}

void FakeHistory::setLine(SeriesKind kind, NetUid netuid, BlockNumber first,
                          const std::vector<std::int64_t>& values)
{
    Series line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        line.block.push_back(first.value() + i);
        line.timeMs.push_back(kBeginMs + line.block.back() * kBlockMs);
    }
    line.low = line.high = line.last = values;
    setSeries(kind, netuid, std::move(line));
}

void FakeHistory::setEpochs(NetUid netuid, std::vector<EpochTable> oldestFirst)
{
    m_epochs[netuid] = std::move(oldestFirst);
}

template <typename T>
QFuture<Result<T>> FakeHistory::answer(T value) const
{
    if (m_failure)
        return readyFuture<T>(*m_failure);
    return readyFuture<T>(std::move(value));
}

Series FakeHistory::cut(const Key& key, BlockRange range, std::size_t most) const
{
    Series out;
    const auto found = m_series.find(key);
    if (found == m_series.end())
        return out;
    const Series& all = found->second;
    std::vector<std::size_t> meant;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all.block[i] >= range.first.value() && all.block[i] <= range.last.value())
            meant.push_back(i);
    const std::size_t stride =
        most == 0 ? 1 : (meant.size() + most - 1) / std::max(most, std::size_t{1});
    for (std::size_t at = 0; at < meant.size(); at += std::max(stride, std::size_t{1})) {
        const std::size_t i = meant[at];
        out.block.push_back(all.block[i]);
        out.timeMs.push_back(all.timeMs[i]);
        out.low.push_back(all.low[i]);
        out.high.push_back(all.high[i]);
        out.last.push_back(all.last[i]);
    }
    return out;
}

QFuture<Result<Series>> FakeHistory::series(SeriesQuery query)
{
    return answer(cut(keyOf(query.kind, query.netuid), query.range, query.maxPoints));
}

QFuture<Result<std::vector<Candle>>> FakeHistory::candles(CandleQuery query)
{
    const Series prices = cut(keyOf(SeriesKind::Price, query.netuid), query.range, 0);
    const std::uint64_t interval = std::max<std::uint64_t>(query.interval.value(), 1);
    std::vector<Candle> out;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const BlockNumber first(prices.block[i] / interval * interval);
        if (out.empty() || out.back().first != first) {
            const std::int64_t open = out.empty() ? prices.last[i] : out.back().close;
            out.push_back({first, 0, open, open, open, open, 0});
        }
        Candle& candle = out.back();
        candle.timeMs = prices.timeMs[i];
        candle.high = std::max(candle.high, prices.high[i]);
        candle.low = std::min(candle.low, prices.low[i]);
        candle.close = prices.last[i];
    }
    return answer(std::move(out));
}

QFuture<Result<std::vector<EpochPoint>>> FakeHistory::epochs(NetUid netuid, Uid uid,
                                                             BlockRange range)
{
    std::vector<EpochPoint> out;
    for (const EpochTable& table : m_epochs[netuid])
        if (table.block >= range.first && table.block <= range.last &&
            uid.value() < table.rows.size())
            out.push_back(table.rows[uid.value()]);
    return answer(std::move(out));
}

QFuture<Result<std::vector<EpochTable>>> FakeHistory::lastEpochs(NetUid netuid, std::uint32_t count)
{
    std::vector<EpochTable> out(m_epochs[netuid].rbegin(), m_epochs[netuid].rend());
    out.resize(std::min<std::size_t>(out.size(), count));
    return answer(std::move(out));
}

QFuture<Result<HistoryExtent>> FakeHistory::extent()
{
    HistoryExtent out;
    for (const auto& [key, series] : m_series) {
        if (series.block.empty())
            continue;
        const bool isFirst = out.last == BlockNumber();
        const BlockNumber first(series.block.front());
        out.first = isFirst ? first : std::min(out.first, first);
        out.last = std::max(out.last, BlockNumber(series.block.back()));
    }
    return answer(out);
}

QFuture<Result<HistoryRules>> FakeHistory::rules()
{
    return answer(m_rules);
}

QFuture<Result<void>> FakeHistory::setRules(HistoryRules rules)
{
    if (m_failure)
        return readyFuture<void>(*m_failure);
    m_rules = rules;
    return readyFuture<void>({});
}

} // namespace soma::test
