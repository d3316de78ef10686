#include "consensus/math/weighted_median.h"

#include "consensus/base/assert.h"
#include "consensus/math/vector_ops.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace soma::math {

namespace {

using Vote = MedianScratch::Vote;

constexpr std::uint32_t kNobody = ~std::uint32_t{0};

/// No stake is negative and the exact sum fits: then no order of summing can saturate.
bool isExactlySummable(std::span<const I32F32> stakes)
{
    I32F32 sum;
    for (const I32F32 stake : stakes) {
        const std::optional<I32F32> next = sum.checkedAdd(stake);
        if (stake.isNegative() || !next)
            return false;
        sum = *next;
    }
    return true;
}

/// The smallest score whose running stake, scores ascending, exceeds `minority`; the largest score
/// when none does. `below` is the stake of votes already known to be smaller than all of these;
/// `spare` has room for as many votes.
///
/// OPTIMISATION: the same selection as the reference's, but with one running sum, and without
/// branches: smaller votes are packed to the front, larger ones into the spare array.
I32F32 selectScore(std::span<Vote> votes, std::span<Vote> spare, std::int64_t below,
                   std::int64_t minority)
{
    while (true) {
        const I32F32 pivot = votes[votes.size() / 2].score;
        std::size_t lower = 0;
        std::size_t upper = 0;
        std::int64_t lowerStake = 0;
        std::int64_t upperStake = 0;
        std::int64_t allStake = 0;
        for (const Vote vote : votes) {
            const std::int64_t isLower = vote.score < pivot ? 1 : 0;
            const std::int64_t isUpper = vote.score > pivot ? 1 : 0;
            votes[lower] = vote; // Never ahead of the vote being read.
            spare[upper] = vote;
            lower += static_cast<std::size_t>(isLower);
            upper += static_cast<std::size_t>(isUpper);
            lowerStake += vote.stake.bits() & -isLower;
            upperStake += vote.stake.bits() & -isUpper;
            allStake += vote.stake.bits();
        }
        if (minority < below + lowerStake && lower > 0) {
            votes = votes.first(lower);
        } else if (below + allStake - upperStake <= minority && upper > 0) {
            below += allStake - upperStake;
            std::swap(votes, spare);
            votes = votes.first(upper);
        } else {
            return pivot;
        }
    }
}

/// Sorts the entries of voting rows by column: afterwards column j's votes are
/// votes[starts[j] .. ends[j]), in row order, one per row.
void collectVotes(std::span<const I32F32> stakes, const SparseMatrix& scores, std::size_t columns,
                  MedianScratch& scratch)
{
    scratch.starts.assign(columns + 1, 0);
    const std::size_t rows = std::min(stakes.size(), scores.rows());
    for (std::size_t i = 0; i < rows; ++i) {
        if (stakes[i] <= I32F32::zero())
            continue;
        for (const std::uint16_t column : scores.row(i).columns) {
            if (column < columns)
                ++scratch.starts[column + std::size_t{1}];
        }
    }
    std::partial_sum(scratch.starts.begin(), scratch.starts.end(), scratch.starts.begin());
    scratch.ends.assign(scratch.starts.begin(), scratch.starts.end() - 1);
    scratch.lastVoter.assign(columns, kNobody);
    if (scratch.votes.size() < scratch.starts.back())
        scratch.votes.resize(scratch.starts.back());
    std::uint32_t voter = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (stakes[i] <= I32F32::zero())
            continue;
        const SparseMatrix::Row row = scores.row(i);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const std::size_t column = row.columns[k];
            if (column >= columns)
                continue;
            std::uint32_t& end = scratch.ends[column];
            if (scratch.lastVoter[column] == voter)
                --end; // The row names this column again: the last entry wins.
            scratch.lastVoter[column] = voter;
            scratch.votes[end++] = {row.values[k], scratch.stakes[voter]};
        }
        ++voter;
    }
}

/// The median of one column from its own votes; all others gave zero.
I32F32 columnMedian(std::span<Vote> votes, std::span<Vote> spare, std::int64_t total,
                    std::int64_t minority, bool everyoneVoted)
{
    std::int64_t positive = 0;
    std::size_t count = 0;
    for (const Vote vote : votes) {
        SOMA_ASSUME(!vote.score.isNegative());
        const std::int64_t counts = vote.score.isZero() ? 0 : 1;
        positive += vote.stake.bits() & -counts;
        votes[count] = vote;
        count += static_cast<std::size_t>(counts);
    }
    const bool zerosExist = !everyoneVoted || count < votes.size();
    if (count == 0 || (zerosExist && minority < total - positive))
        return I32F32::zero();
    return selectScore(votes.first(count), spare, total - positive, minority);
}

/// For stakes that no bounded supply can produce: the literal selection on dense columns.
void medianColumnsLiterally(I32F32 minority, I32F32 total, std::span<I32F32> medians,
                            std::span<const I32F32> stakes, const SparseMatrix& scores,
                            MedianScratch& scratch)
{
    std::vector<I32F32> column(scratch.stakes.size());
    for (std::size_t j = 0; j < medians.size(); ++j) {
        std::fill(column.begin(), column.end(), I32F32::zero());
        std::size_t voter = 0;
        for (std::size_t i = 0; i < std::min(stakes.size(), scores.rows()); ++i) {
            if (stakes[i] <= I32F32::zero())
                continue;
            const SparseMatrix::Row row = scores.row(i);
            for (std::size_t k = 0; k < row.size(); ++k) {
                if (row.columns[k] == j)
                    column[voter] = row.values[k];
            }
            ++voter;
        }
        medians[j] = weightedMedian(scratch.stakes, column, minority, I32F32::zero(), total);
    }
}

} // namespace

I32F32 weightedMedian(std::span<const I32F32> stakes, std::span<const I32F32> scores,
                      I32F32 minority, I32F32 low, I32F32 high)
{
    if (stakes.size() != scores.size())
        return I32F32::zero();
    std::vector<std::size_t> part(stakes.size());
    std::iota(part.begin(), part.end(), std::size_t{0});
    std::vector<std::size_t> lower;
    std::vector<std::size_t> upper;
    for (std::size_t round = 0; round <= stakes.size(); ++round) {
        if (part.empty())
            return I32F32::zero();
        if (part.size() == 1)
            return scores[part[0]];
        const I32F32 pivot = scores[part[part.size() / 2]];
        I32F32 lowStake;
        I32F32 highStake;
        lower.clear();
        upper.clear();
        for (const std::size_t index : part) {
            if (scores[index] < pivot) {
                lowStake = lowStake.saturatingAdd(stakes[index]);
                lower.push_back(index);
            } else if (scores[index] > pivot) {
                highStake = highStake.saturatingAdd(stakes[index]);
                upper.push_back(index);
            }
        }
        if (minority < low.saturatingAdd(lowStake) && !lower.empty()) {
            part.swap(lower);
            high = low.saturatingAdd(lowStake);
        } else if (high.saturatingSub(highStake) <= minority && !upper.empty()) {
            part.swap(upper);
            low = high.saturatingSub(highStake);
        } else {
            return pivot;
        }
    }
    return I32F32::zero();
}

void weightedMedianColumns(std::span<const I32F32> stakes, const SparseMatrix& scores,
                           I32F32 majority, std::span<I32F32> medians, MedianScratch& scratch)
{
    scratch.stakes.clear();
    for (const I32F32 stake : stakes) {
        if (stake > I32F32::zero())
            scratch.stakes.push_back(stake);
    }
    std::fill(medians.begin(), medians.end(), I32F32::zero());
    if (scratch.stakes.empty())
        return;
    normalize(scratch.stakes);
    const I32F32 total = wrappingSum<I32F32>(scratch.stakes);
    const I32F32 minority = total.saturatingSub(majority);
    if (!isExactlySummable(scratch.stakes)) {
        medianColumnsLiterally(minority, total, medians, stakes, scores, scratch);
        return;
    }
    collectVotes(stakes, scores, medians.size(), scratch);
    scratch.spare.resize(std::max(scratch.spare.size(), scratch.stakes.size()));
    for (std::size_t j = 0; j < medians.size(); ++j) {
        const std::size_t count = scratch.ends[j] - scratch.starts[j];
        const std::span<Vote> votes = std::span(scratch.votes).subspan(scratch.starts[j], count);
        medians[j] = columnMedian(votes, scratch.spare, total.bits(), minority.bits(),
                                  count == scratch.stakes.size());
    }
}

} // namespace soma::math
