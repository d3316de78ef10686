#include "consensus/math/vector_ops.h"

#include "consensus/base/assert.h"
#include "consensus/math/divider.h"

#include <algorithm>
#include <numeric>

namespace soma::math {

namespace {

/// Clears all but the k best in the order (value, index); the index makes the order complete.
void clearAllButTop(std::span<const I32F32> values, std::size_t k, std::span<std::uint8_t> marks,
                    std::vector<std::uint16_t>& order)
{
    const std::size_t count = values.size();
    if (count < k)
        return;
    order.resize(count);
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    const auto worse = [values](std::uint16_t a, std::uint16_t b) {
        return values[a] != values[b] ? values[a] < values[b] : a < b;
    };
    const auto losers = static_cast<std::ptrdiff_t>(count - k);
    std::nth_element(order.begin(), order.begin() + losers, order.end(), worse);
    for (std::ptrdiff_t i = 0; i < losers; ++i)
        marks[order[static_cast<std::size_t>(i)]] = 0;
}

} // namespace

void normalizeBy(std::span<I32F32> values, I32F32 sum)
{
    if (sum.isZero())
        return;
    const Divider divider(sum);
    for (I32F32& value : values)
        value = divider.safeDiv(value);
}

void normalize(std::span<I32F32> values)
{
    normalizeBy(values, wrappingSum<I32F32>(values));
}

void normalize(std::span<I64F64> values)
{
    const I64F64 sum = wrappingSum<I64F64>(values);
    if (sum.isZero())
        return;
    for (I64F64& value : values)
        value = value.isZero() ? value : value.safeDiv(sum);
}

void markTopK(std::span<const I32F32> values, std::size_t k, std::span<std::uint8_t> marks,
              std::vector<std::uint16_t>& order)
{
    SOMA_ASSERT(values.size() == marks.size());
    std::fill(marks.begin(), marks.end(), std::uint8_t{1});
    clearAllButTop(values, k, marks, order);
}

void markTopKNonzero(std::span<const I32F32> values, std::size_t k, std::span<std::uint8_t> marks,
                     std::vector<std::uint16_t>& order)
{
    SOMA_ASSERT(values.size() == marks.size());
    std::transform(values.begin(), values.end(), marks.begin(),
                   [](I32F32 value) { return static_cast<std::uint8_t>(value.isZero() ? 0 : 1); });
    clearAllButTop(values, k, marks, order);
}

} // namespace soma::math
