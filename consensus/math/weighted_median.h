// The stake-weighted median that finds consensus (yuma-epoch.md section 7.1).
#pragma once

#include "consensus/math/fixed.h"
#include "consensus/math/sparse_matrix.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soma::math {

/// Scratch arrays for the median of all columns.
struct MedianScratch {
    struct Vote {
        I32F32 score;
        I32F32 stake;
    };

    std::vector<I32F32> stakes;        ///< Positive stakes, normalised once more.
    std::vector<std::uint32_t> starts; ///< Where each column's votes begin.
    std::vector<std::uint32_t> ends;   ///< Where they end so far.
    std::vector<std::uint32_t> lastVoter;
    std::vector<Vote> votes;
    std::vector<Vote> spare; ///< As many as there are voters.
};

/// The reference's selection, literally: pivot from the middle of the list, strict test downwards,
/// non-strict test upwards, saturating sums. `stakes` and `scores` have equal sizes; `low` and
/// `high` are the edges of the list's stake. Works on copies and is not fast.
I32F32 weightedMedian(std::span<const I32F32> stakes, std::span<const I32F32> scores,
                      I32F32 minority, I32F32 low, I32F32 high);

/// The median of every column over the rows whose stake is positive, a missing entry counting as
/// zero and the last of repeated entries winning; no score may be negative. The stakes are
/// normalised first; `majority` is kappa. `medians` has one cell per column.
void weightedMedianColumns(std::span<const I32F32> stakes, const SparseMatrix& scores,
                           I32F32 majority, std::span<I32F32> medians, MedianScratch& scratch);

} // namespace soma::math
