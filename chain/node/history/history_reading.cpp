// The history read back: all levels of a column as one line, joined into as many points as were
// asked for.
#include "chain/node/history/column_place.h"
#include "chain/node/history/epoch_blob.h"
#include "chain/node/history/history_store.h"
#include "chain/node/history/told.h"

#include <algorithm>

namespace soma::node {

using chain::BlockRange;
using chain::Candle;
using chain::EpochPoint;
using chain::EpochTable;
using chain::Series;
using chain::SeriesKind;

namespace {

/// One sample with its last block.
struct Point {
    std::uint64_t block = 0;
    std::int64_t last = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// Values of another line at the blocks that both have; both rise.
template <typename Set>
void joinByBlock(std::vector<Point>& line, const std::vector<Point>& other, Set&& set)
{
    std::size_t at = 0;
    for (Point& point : line) {
        while (at < other.size() && other[at].block < point.block)
            ++at;
        if (at < other.size() && other[at].block == point.block)
            set(point, other[at].last);
    }
}

/// Neighbours become one, so that no more than `most` are left.
std::vector<Point> joined(const std::vector<Point>& line, std::size_t most, bool summed)
{
    if (line.size() <= most || most == 0)
        return line;
    const std::uint64_t first = line.front().block;
    const std::uint64_t width = (line.back().block - first) / most + 1;
    std::vector<Point> out;
    out.reserve(most + 1);
    std::uint64_t bucket = 0;
    for (const Point& point : line) {
        const std::uint64_t mine = (point.block - first) / width;
        if (out.empty() || mine != bucket) {
            out.push_back(point);
            bucket = mine;
            continue;
        }
        Point& whole = out.back();
        whole.block = point.block;
        whole.last = summed ? whole.last + point.last : point.last;
        whole.low = std::min(whole.low, point.low);
        whole.high = std::max(whole.high, point.high);
    }
    return out;
}

} // namespace

/// Reads the lines of HistoryStore, which lends it its private parts.
class HistoryLines {
public:
    explicit HistoryLines(HistoryStore& store) : m_store(store) {}

    Result<std::vector<Point>> line(std::uint16_t owner, std::uint8_t code, BlockRange range)
    {
        std::vector<Point> out = SOMA_TRY(plain(owner, code, range));
        if (!hasExtremes(code))
            return out;
        const auto extreme = [code](std::uint8_t which) {
            return static_cast<std::uint8_t>(code | which);
        };
        joinByBlock(out, SOMA_TRY(plain(owner, extreme(kLowCode), range)),
                    [](Point& point, std::int64_t value) { point.low = value; });
        joinByBlock(out, SOMA_TRY(plain(owner, extreme(kHighCode), range)),
                    [](Point& point, std::int64_t value) { point.high = value; });
        return out;
    }

private:
    Result<std::vector<Point>> plain(std::uint16_t owner, std::uint8_t code, BlockRange range)
    {
        std::vector<Point> out;
        for (int level = kLevels - 1; level >= 0; --level) {
            const auto place = static_cast<std::uint8_t>(level);
            const std::uint64_t step = kSteps[place];
            for (const auto& chunk : SOMA_TRY(m_store.chunks(
                     {owner, code, place}, range.first.value(), range.last.value()))) {
                for (std::size_t i = 0; i < chunk.values.size(); ++i) {
                    const std::uint64_t block = chunk.blockOf(i, step) + step - 1;
                    const std::int64_t value = chunk.values[i];
                    if (block >= range.first.value() && block <= range.last.value())
                        out.push_back({block, value, value, value});
                }
            }
        }
        return out;
    }

    HistoryStore& m_store;
};

Result<Series> HistoryStore::series(const chain::SeriesQuery& query)
{
    const std::uint16_t owner = chain::isOfNetwork(query.kind) ? kNetwork : query.netuid.value();
    const bool summed = chain::isSummed(query.kind);
    HistoryLines lines(*this);
    const std::vector<Point> points =
        joined(SOMA_TRY(told(lines.line(owner, codeOf(query.kind), query.range))), query.maxPoints,
               summed);
    Series out;
    if (points.empty())
        return out;
    const BlockRange shown{BlockNumber(points.front().block), BlockNumber(points.back().block)};
    std::vector<Point> times = points;
    for (Point& time : times)
        time.last = 0;
    joinByBlock(times, SOMA_TRY(told(lines.line(kNetwork, kTimeCode, shown))),
                [](Point& point, std::int64_t value) { point.last = value; });
    for (auto* column : {&out.low, &out.high, &out.last})
        column->reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        out.block.push_back(points[i].block);
        out.timeMs.push_back(static_cast<std::uint64_t>(times[i].last));
        out.last.push_back(points[i].last);
        out.low.push_back(summed ? points[i].last : points[i].low);
        out.high.push_back(summed ? points[i].last : points[i].high);
    }
    return out;
}

Result<std::vector<Candle>> HistoryStore::candles(const chain::CandleQuery& query)
{
    const std::uint16_t owner = query.netuid.value();
    const std::uint64_t interval = std::max<std::uint64_t>(query.interval.value(), 1);
    HistoryLines lines(*this);
    std::vector<Point> prices =
        SOMA_TRY(told(lines.line(owner, codeOf(SeriesKind::Price), query.range)));
    std::vector<Point> volumes = prices;
    for (Point& volume : volumes)
        volume.last = 0;
    joinByBlock(volumes, SOMA_TRY(told(lines.line(owner, codeOf(SeriesKind::Volume), query.range))),
                [](Point& point, std::int64_t value) { point.last = value; });
    std::vector<Point> times = prices;
    joinByBlock(times, SOMA_TRY(told(lines.line(kNetwork, kTimeCode, query.range))),
                [](Point& point, std::int64_t value) { point.last = value; });
    std::vector<Candle> out;
    std::int64_t volumeBefore = volumes.empty() ? 0 : volumes.front().last;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const Point& price = prices[i];
        const std::uint64_t first = price.block / interval * interval;
        if (out.empty() || out.back().first.value() != first) {
            const bool isNext = !out.empty() && out.back().first.value() + interval == first;
            Candle fresh;
            fresh.first = BlockNumber(first);
            fresh.open = isNext ? out.back().close : price.last;
            fresh.low = std::min(fresh.open, price.low);
            fresh.high = std::max(fresh.open, price.high);
            out.push_back(fresh);
        }
        Candle& candle = out.back();
        candle.timeMs = static_cast<std::uint64_t>(times[i].last);
        candle.low = std::min(candle.low, price.low);
        candle.high = std::max(candle.high, price.high);
        candle.close = price.last;
        // A subnet that took a removed one's number begins its count anew.
        candle.volume += std::max<std::int64_t>(volumes[i].last - volumeBefore, 0);
        volumeBefore = volumes[i].last;
    }
    return out;
}

Result<std::vector<EpochPoint>> HistoryStore::epochs(NetUid netuid, Uid uid, BlockRange range)
{
    auto find = SOMA_TRY(
        told(m_db.prepare("SELECT id, data FROM epochs WHERE id BETWEEN ? AND ? ORDER BY id")));
    find.bind(1, epochId(netuid, range.first));
    find.bind(2, epochId(netuid, range.last));
    std::vector<EpochPoint> out;
    while (SOMA_TRY(told(find.step()))) {
        const BlockNumber block(static_cast<std::uint64_t>(find.integer(0)) & kEpochBlockMask);
        const EpochTable table = SOMA_TRY(unpackEpoch(find.blob(1), block));
        if (uid.value() < table.rows.size())
            out.push_back(table.rows[uid.value()]);
    }
    for (const auto& [block, epoch] : m_newEpochs) {
        const bool isMeant = epoch.netuid == netuid && block >= range.first && block <= range.last;
        if (!isMeant)
            continue;
        const EpochTable table = SOMA_TRY(unpackEpoch(packEpoch(epoch), block));
        if (uid.value() < table.rows.size())
            out.push_back(table.rows[uid.value()]);
    }
    return out;
}

Result<std::vector<EpochTable>> HistoryStore::lastEpochs(NetUid netuid, std::uint32_t count)
{
    std::vector<EpochTable> out;
    for (auto epoch = m_newEpochs.rbegin(); epoch != m_newEpochs.rend(); ++epoch)
        if (epoch->second.netuid == netuid && out.size() < count)
            out.push_back(SOMA_TRY(unpackEpoch(packEpoch(epoch->second), epoch->first)));
    auto find = SOMA_TRY(told(m_db.prepare(
        "SELECT id, data FROM epochs WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?")));
    find.bind(1, epochId(netuid, BlockNumber()));
    find.bind(2, epochId(netuid, BlockNumber(kEpochBlockMask)));
    find.bind(3, static_cast<std::int64_t>(count - out.size()));
    while (out.size() < count && SOMA_TRY(told(find.step()))) {
        const BlockNumber block(static_cast<std::uint64_t>(find.integer(0)) & kEpochBlockMask);
        out.push_back(SOMA_TRY(unpackEpoch(find.blob(1), block)));
    }
    return out;
}

Result<chain::HistoryExtent> HistoryStore::extent()
{
    chain::HistoryExtent out;
    if (!m_tip)
        return out;
    out.last = m_tip->number;
    out.first = m_tip->number;
    // The network's time has a sample for every block that was recorded.
    for (std::uint8_t level = 0; level < kLevels; ++level)
        for (const Chunk& chunk : SOMA_TRY(told(chunks({kNetwork, kTimeCode, level}, 0, kNoEnd))))
            out.first = std::min(out.first, BlockNumber(chunk.first));
    const auto pages = SOMA_TRY(told(m_db.queryInteger("PRAGMA page_count")));
    const auto size = SOMA_TRY(told(m_db.queryInteger("PRAGMA page_size")));
    out.bytes = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size);
    return out;
}

} // namespace soma::node
