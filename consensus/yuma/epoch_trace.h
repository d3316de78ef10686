// Every named intermediate of one mechanism's epoch, for the consensus lab and for finding a first
// difference. Filled only when asked for; the epoch's result does not depend on it.
#pragma once

#include "consensus/math/fixed.h"
#include "consensus/math/sparse_matrix.h"

#include <optional>
#include <vector>

namespace soma::yuma {

struct EpochTrace {
    std::vector<math::I64F64> filteredStake; ///< Before normalising (5.3).
    std::vector<math::I32F32> stake;         ///< 5.4
    std::vector<math::I32F32> activeStake;   ///< 5.7
    math::SparseMatrix weights;              ///< After all masks, rows normalised (6.5).
    std::vector<math::I32F32> consensus;     ///< 7.1
    math::SparseMatrix clipped;
    std::vector<math::I32F32> validatorTrust;
    std::vector<math::I32F32> incentive;
    math::SparseMatrix weightsForBonds;
    /// Masked; Yuma2: columns normalised, Yuma3: divided by 65 535.
    math::SparseMatrix oldBonds;
    /// Cells of `weightsForBonds` with the alpha each took; liquid alpha only.
    std::optional<math::SparseMatrix> alphas;
    std::optional<math::SparseMatrix> bondsDelta; ///< Yuma2 only.
    /// Yuma2: columns normalised, before the upscale for storage.
    math::SparseMatrix emaBonds;
    std::optional<math::SparseMatrix> emaBondsNorm;                  ///< Yuma3 only.
    std::optional<std::vector<math::I32F32>> totalBondsPerValidator; ///< Yuma3 only.
    std::vector<math::I32F32> dividends;
    std::vector<math::I32F32> normServer;
    std::vector<math::I32F32> normValidator;
    std::vector<math::I32F32> normCombined;
};

} // namespace soma::yuma
