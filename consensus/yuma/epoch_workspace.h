// The arrays one epoch works in. Keep one and hand it to every epoch: after the first few, no epoch
// allocates. It carries nothing from one epoch to the next.
#pragma once

#include "consensus/math/fixed.h"
#include "consensus/math/sparse_matrix.h"
#include "consensus/math/sparse_ops.h"
#include "consensus/math/weighted_median.h"
#include "consensus/yuma/liquid_alpha.h"

#include <cstdint>
#include <vector>

namespace soma::yuma {

struct EpochWorkspace {
    std::vector<std::uint64_t> lastUpdate;   ///< One cell per uid, padded.
    std::vector<std::uint64_t> registeredAt; ///< One cell per uid, padded.
    std::vector<std::uint64_t> commitBlock;  ///< Earliest pending commit; u64 max for none.
    std::vector<std::uint8_t> inactive;
    std::vector<std::uint8_t> forbidden; ///< As a row mask: uids without a stored permit are.

    std::vector<math::I64F64> totalStake;
    std::vector<math::I64F64> filteredStake;
    std::vector<math::I32F32> stake;
    std::vector<math::I32F32> activeStake;

    math::SparseMatrix weights;
    math::SparseMatrix clipped;
    math::SparseMatrix interpolated;
    std::vector<math::I32F32> consensus;
    std::vector<math::I32F32> validatorTrust;
    std::vector<math::I32F32> incentive;

    math::SparseMatrix oldBonds;
    math::SparseMatrix bondsDelta;
    math::SparseMatrix emaBonds;
    math::SparseMatrix emaBondsNorm;
    std::vector<math::I32F32> bondTotals;
    std::vector<math::I32F32> dividends;

    std::vector<math::I32F32> normServer;
    std::vector<math::I32F32> normValidator;
    std::vector<math::I32F32> normCombined;

    math::SparseScratch sparse;
    math::MedianScratch median;
    std::vector<math::I32F32> alphas; ///< One per entry of the weights for bonds.
    LiquidAlphaScratch liquidAlpha;
    std::vector<std::uint16_t> order;
};

} // namespace soma::yuma
