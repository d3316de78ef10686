// How the history grows coarser with age: samples that a rule no longer keeps become part of a
// sample of the next level, in the same transaction as what was recorded.
#include "chain/codec/scale_type.h"
#include "chain/node/history/column_place.h"
#include "chain/node/history/history_store.h"

#include <algorithm>

namespace soma::node {

namespace {

/// Often enough for the rules to hold, seldom enough to cost nothing.
constexpr std::uint64_t kThinEvery = 512;
constexpr std::uint64_t kDay = 7'200;

/// How two samples become one.
std::int64_t joined(std::uint8_t code, std::int64_t older, std::int64_t newer)
{
    if ((code & kLowCode) != 0)
        return std::min(older, newer);
    if ((code & kHighCode) != 0)
        return std::max(older, newer);
    return isSummedCode(code) ? older + newer : newer;
}

std::uint64_t behind(std::uint64_t tip, std::uint64_t age, std::uint64_t step)
{
    const std::uint64_t before = tip > age ? tip - age : 0;
    return before - before % step;
}

} // namespace

Result<void> HistoryStore::thin()
{
    const std::uint64_t tip = m_tip->number.value();
    if (tip < m_thinnedAt + kThinEvery)
        return {};
    const std::array<std::uint64_t, 4> ages{m_rules.everyBlock, m_rules.everyTenth,
                                            m_rules.everyHour, m_rules.everyDay};
    for (std::uint8_t level = 0; level < kLevels; ++level) {
        const std::uint64_t step = kSteps[std::min<std::size_t>(level + 1U, kLevels - 1U)];
        SOMA_TRY(thinLevel(level, behind(tip, ages[level], step)));
    }
    // Whole tables are looked through for this one.
    if (tip / kDay != m_thinnedAt / kDay)
        SOMA_TRY(thinEpochs(behind(tip, m_rules.everyEpoch, kDay)));
    m_thinnedAt = tip;
    return saveMeta("thinned", codec::encode(tip));
}

Result<void> HistoryStore::thinLevel(std::uint8_t level, std::uint64_t before)
{
    // What a failed attempt left behind counts for nothing.
    m_coarse.clear();
    if (before == 0)
        return {};
    for (const Column& column : SOMA_TRY(columnsAt(level)))
        SOMA_TRY(thinColumn(column, before));
    for (const auto& [column, chunk] : m_coarse)
        if (!chunk.values.empty())
            SOMA_TRY(put(column, chunk));
    m_coarse.clear();
    return {};
}

Result<void> HistoryStore::thinColumn(const Column& column, std::uint64_t before)
{
    const std::uint64_t step = kSteps[column.level];
    const bool isLast = column.level + 1 == kLevels;
    const std::uint64_t wider = isLast ? step : kSteps[column.level + 1U];
    const std::vector<Chunk> unsaved = unsavedOf(column);
    // Those are written again with the next flush.
    const auto isUnsaved = [&unsaved](const Chunk& chunk) {
        return std::any_of(unsaved.begin(), unsaved.end(),
                           [&chunk](const Chunk& held) { return held.first == chunk.first; });
    };
    for (const Chunk& chunk : SOMA_TRY(chunks(column, 0, before - 1))) {
        if (isUnsaved(chunk))
            continue;
        std::size_t i = 0;
        for (; i < chunk.values.size() && chunk.blockOf(i, step) < before; ++i) {
            if (isLast)
                continue;
            const std::uint64_t window = chunk.blockOf(i, step) / wider * wider;
            const auto up = static_cast<std::uint8_t>(column.level + 1);
            SOMA_TRY(appendCoarse({column.owner, column.code, up}, window, chunk.values[i]));
            if (column.level != 0 || !hasExtremes(column.code))
                continue;
            for (const std::uint8_t extreme : {kLowCode, kHighCode})
                SOMA_TRY(appendCoarse(
                    {column.owner, static_cast<std::uint8_t>(column.code | extreme), up}, window,
                    chunk.values[i]));
        }
        SOMA_TRY(drop(column, chunk.first));
        if (i < chunk.values.size())
            SOMA_TRY(put(column, chunk.part(i, chunk.values.size(), step)));
    }
    return {};
}

/// Goes on with the column's newest chunk where it ends at this window.
Result<void> HistoryStore::appendCoarse(const Column& column, std::uint64_t window,
                                        std::int64_t value)
{
    const std::uint64_t step = kSteps[column.level];
    const auto known = m_coarse.find(column);
    Chunk& chunk = known != m_coarse.end() ? known->second : m_coarse[column];
    if (known == m_coarse.end() && window >= step) {
        for (Chunk& stored : SOMA_TRY(chunks(column, window - step, window)))
            chunk = std::move(stored);
    }
    const std::uint64_t end = chunk.end(step);
    if (!chunk.values.empty() && window + step == end) {
        chunk.values.back() = joined(column.code, chunk.values.back(), value);
        return {};
    }
    if (!chunk.values.empty() && (window != end || chunk.values.size() == kChunk)) {
        SOMA_TRY(put(column, chunk));
        chunk.values.clear();
    }
    if (chunk.values.empty())
        chunk.first = window;
    chunk.values.push_back(value);
    return {};
}

/// The first epoch of each day stays.
Result<void> HistoryStore::thinEpochs(std::uint64_t before)
{
    auto all = SOMA_TRY(m_db.prepare("SELECT id FROM epochs WHERE (id & ?) < ? ORDER BY id"));
    all.bind(1, static_cast<std::int64_t>(kEpochBlockMask));
    all.bind(2, static_cast<std::int64_t>(before));
    std::vector<std::int64_t> surplus;
    std::int64_t kept = -1;
    while (SOMA_TRY(all.step())) {
        const std::int64_t id = all.integer(0);
        const auto dayOf = [](std::int64_t of) {
            const auto bits = static_cast<std::uint64_t>(of);
            return std::pair(bits >> 40, (bits & kEpochBlockMask) / kDay);
        };
        if (kept >= 0 && dayOf(kept) == dayOf(id))
            surplus.push_back(id);
        else
            kept = id;
    }
    auto drop = SOMA_TRY(m_db.prepare("DELETE FROM epochs WHERE id = ?"));
    for (const std::int64_t id : surplus) {
        drop.bind(1, id);
        SOMA_TRY(drop.run());
        drop.reset();
    }
    return {};
}

} // namespace soma::node
