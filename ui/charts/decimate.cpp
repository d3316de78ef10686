#include "ui/charts/decimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace soma::ui {

namespace {

constexpr std::size_t kNone = SIZE_MAX;

/// What one pixel column keeps.
class PixelColumn {
public:
    void take(std::size_t index, std::span<const qint64> values)
    {
        if (values[index] == kNoValue) {
            if (m_broken == kNone)
                m_broken = index;
            return;
        }
        if (m_first == kNone)
            m_first = m_low = m_high = index;
        if (values[index] < values[m_low])
            m_low = index;
        if (values[index] > values[m_high])
            m_high = index;
        m_last = index;
    }

    void giveTo(std::vector<std::size_t>& kept)
    {
        std::array<std::size_t, 5> mine{m_first, m_low, m_high, m_last, m_broken};
        std::ranges::sort(mine);
        for (const std::size_t index : mine)
            if (index != kNone && (kept.empty() || kept.back() != index))
                kept.push_back(index);
        *this = {};
    }

private:
    std::size_t m_first = kNone;
    std::size_t m_low = kNone;
    std::size_t m_high = kNone;
    std::size_t m_last = kNone;
    std::size_t m_broken = kNone;
};

} // namespace

IndexRange visiblePoints(std::span<const qint64> x, const ViewRange::Span& visible)
{
    if (x.empty())
        return {};
    const auto place = [&](double at) {
        return std::size_t(std::lower_bound(x.begin(), x.end(), at,
                                            [](qint64 a, double b) { return double(a) < b; }) -
                           x.begin());
    };
    const std::size_t begin = place(visible.from);
    std::size_t end = place(visible.to);
    // One beyond each edge; `end` is the first point at or after the right one.
    end = std::min(end + 1, x.size());
    return {begin == 0 ? 0 : begin - 1, end};
}

std::vector<std::size_t> decimated(std::span<const qint64> x, std::span<const qint64> values,
                                   const ViewRange::Span& visible, int columns)
{
    const IndexRange range = visiblePoints(x, visible);
    std::vector<std::size_t> kept;
    const std::size_t count = range.end - range.begin;
    if (columns < 1 || count <= std::size_t(columns) * 2) {
        kept.reserve(count);
        for (std::size_t i = range.begin; i < range.end; ++i)
            kept.push_back(i);
        return kept;
    }
    kept.reserve(std::size_t(columns) * 4);
    const double perUnit = columns / visible.length();
    PixelColumn column;
    // Points outside stand in columns of their own: they must not hide what is inside.
    int now = -1;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const int place = int(std::floor((double(x[i]) - visible.from) * perUnit));
        if (place != now) {
            column.giveTo(kept);
            now = place;
        }
        column.take(i, values);
    }
    column.giveTo(kept);
    return kept;
}

} // namespace soma::ui
