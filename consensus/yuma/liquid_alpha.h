// Liquid alpha: how fast each bond follows its weight (yuma-epoch.md section 9).
#pragma once

#include "consensus/math/fixed.h"
#include "consensus/math/sparse_matrix.h"
#include "consensus/yuma/epoch_input.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace soma::yuma {

/// The sigmoid's three constants of a subnet.
struct LiquidAlphaParams {
    math::I32F32 low;
    math::I32F32 high;
    math::I32F32 steepness;
};

LiquidAlphaParams liquidAlphaParams(const EpochInput& in);

/// The alpha of one cell.
math::I32F32 alphaSigmoid(const LiquidAlphaParams& params, math::I32F32 consensus,
                          math::I32F32 weight, math::I32F32 bond);

/// Scratch space of liquidAlphas: alphas by the difference they come from, and rows spread out by
/// column.
struct LiquidAlphaScratch {
    struct Slot {
        std::int64_t difference = -1;
        math::I32F32 alpha;
    };

    std::array<Slot, 1024> slots;
    std::vector<std::int64_t> differences;
    std::vector<std::uint32_t> open; ///< Cells whose alpha is still to be computed.
    std::vector<math::I32F32> batch;
    std::vector<math::I32F32> weightSeen;
    std::vector<math::I32F32> bondSeen;
};

/// The alpha of every cell that the weights name, in the order of their entries; meaningless for
/// columns beyond the consensus. Cells are looked up as the reference does: walking each row once
/// with a forward-only cursor, so that an entry behind a larger column counts as absent.
void liquidAlphas(const LiquidAlphaParams& params, const math::SparseMatrix& weights,
                  const math::SparseMatrix& bonds, std::span<const math::I32F32> consensus,
                  std::vector<math::I32F32>& alphas, LiquidAlphaScratch& scratch);

} // namespace soma::yuma
