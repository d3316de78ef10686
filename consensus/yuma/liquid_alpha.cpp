#include "consensus/yuma/liquid_alpha.h"

#include "consensus/base/assert.h"
#include "consensus/math/divider.h"
#include "consensus/math/quantise.h"
#include "consensus/math/transcendental.h"

#include <algorithm>

namespace soma::yuma {

using math::I32F32;
using math::SparseMatrix;

namespace {

constexpr I32F32 kZero = I32F32::zero();
constexpr I32F32 kOne = I32F32::one();

/// min with high first, then max with low: low wins when they are the wrong way round.
I32F32 clamp(I32F32 value, I32F32 low, I32F32 high)
{
    return std::max(std::min(value, high), low);
}

/// Buying when the weight is not below the bond, selling otherwise.
I32F32 combinedDifference(I32F32 consensus, I32F32 weight, I32F32 bond)
{
    const I32F32 difference =
        weight >= bond ? weight.saturatingSub(consensus) : bond.saturatingSub(weight);
    return clamp(difference, kZero, kOne);
}

/// What the exponential is taken of.
I32F32 powerOfDifference(I32F32 slope, I32F32 difference)
{
    constexpr I32F32 kHalf = I32F32::fromBits(std::int64_t{1} << 31);
    return slope.saturatingMul(difference.saturatingSub(kHalf));
}

I32F32 slopeOf(const LiquidAlphaParams& params)
{
    return params.steepness.saturatingDiv(I32F32::fromInt(-100));
}

/// The alpha of an exponential, which is never negative.
I32F32 alphaOfExp(const LiquidAlphaParams& params, I32F32 power)
{
    const I32F32 sigmoid = math::invertAboveOne(kOne.saturatingAdd(power));
    const I32F32 range = params.high.saturatingSub(params.low);
    return clamp(params.low.saturatingAdd(sigmoid.saturatingMul(range)), params.low, params.high);
}

LiquidAlphaScratch::Slot& slotOf(std::int64_t difference, LiquidAlphaScratch& scratch)
{
    const auto bits = static_cast<std::uint64_t>(difference);
    return scratch.slots[(bits ^ (bits >> 13) ^ (bits >> 23)) % scratch.slots.size()];
}

/// From a row of differences to their alphas.
///
/// OPTIMISATION: alpha depends on the difference alone and many cells share theirs, so known ones
/// are looked up and only the others computed, several at a time.
void alphasOfRow(const LiquidAlphaParams& params, I32F32 slope,
                 std::span<const std::int64_t> differences, I32F32* out,
                 LiquidAlphaScratch& scratch)
{
    scratch.open.clear();
    scratch.batch.clear();
    for (std::size_t k = 0; k < differences.size(); ++k) {
        const LiquidAlphaScratch::Slot& slot = slotOf(differences[k], scratch);
        out[k] = slot.alpha;
        if (slot.difference == differences[k])
            continue;
        scratch.open.push_back(static_cast<std::uint32_t>(k));
        scratch.batch.push_back(powerOfDifference(slope, I32F32::fromBits(differences[k])));
    }
    math::expSafeAll(scratch.batch);
    for (std::size_t b = 0; b < scratch.open.size(); ++b) {
        const std::size_t k = scratch.open[b];
        out[k] = alphaOfExp(params, scratch.batch[b]);
        slotOf(differences[k], scratch) = {differences[k], out[k]};
    }
}

/// Spreads a row as the reference's forward-only cursor sees it: an entry counts only when its
/// column is larger than all before it.
void spreadSeen(const SparseMatrix::Row& row, std::vector<I32F32>& seen)
{
    std::size_t next = 0;
    for (std::size_t k = 0; k < row.size(); ++k) {
        const std::size_t column = row.columns[k];
        if (column < next)
            continue;
        next = column + 1;
        if (column < seen.size())
            seen[column] = row.values[k];
    }
}

void clearSpread(const SparseMatrix::Row& row, std::vector<I32F32>& spread)
{
    for (const std::uint16_t column : row.columns) {
        if (column < spread.size())
            spread[column] = kZero;
    }
}

} // namespace

LiquidAlphaParams liquidAlphaParams(const EpochInput& in)
{
    return {math::u16Proportion(in.alphaLow), math::u16Proportion(in.alphaHigh),
            I32F32::fromInt(in.sigmoidSteepness)};
}

I32F32 alphaSigmoid(const LiquidAlphaParams& params, I32F32 consensus, I32F32 weight, I32F32 bond)
{
    const I32F32 difference = combinedDifference(consensus, weight, bond);
    return alphaOfExp(params, math::expSafe(powerOfDifference(slopeOf(params), difference)));
}

void liquidAlphas(const LiquidAlphaParams& params, const SparseMatrix& weights,
                  const SparseMatrix& bonds, std::span<const I32F32> consensus,
                  std::vector<I32F32>& alphas, LiquidAlphaScratch& scratch)
{
    SOMA_ASSERT(weights.rows() == bonds.rows());
    const std::size_t n = consensus.size();
    scratch.slots.fill({});
    scratch.weightSeen.assign(n, kZero);
    scratch.bondSeen.assign(n, kZero);
    alphas.resize(weights.entryCount());
    const I32F32 slope = slopeOf(params);
    for (std::size_t i = 0; i < weights.rows(); ++i) {
        const SparseMatrix::Row fresh = weights.row(i);
        const SparseMatrix::Row old = bonds.row(i);
        spreadSeen(fresh, scratch.weightSeen);
        spreadSeen(old, scratch.bondSeen);
        // OPTIMISATION: the reference forms an alpha for every cell of the row; only those that
        // the row of weights names can matter.
        scratch.differences.resize(fresh.size());
        for (std::size_t k = 0; k < fresh.size(); ++k) {
            const std::uint16_t j = fresh.columns[k];
            const I32F32 difference =
                j < n ? combinedDifference(consensus[j], scratch.weightSeen[j], scratch.bondSeen[j])
                      : kZero;
            scratch.differences[k] = difference.bits();
        }
        alphasOfRow(params, slope, scratch.differences, alphas.data() + weights.rowBegin(i),
                    scratch);
        clearSpread(fresh, scratch.weightSeen);
        clearSpread(old, scratch.bondSeen);
    }
}

} // namespace soma::yuma
