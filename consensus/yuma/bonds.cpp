#include "consensus/yuma/bonds.h"

#include "consensus/base/checked.h"
#include "consensus/math/quantise.h"
#include "consensus/math/vector_ops.h"
#include "consensus/yuma/liquid_alpha.h"

#include <algorithm>
#include <cstddef>

namespace soma::yuma {

using math::I32F32;
using math::I64F64;
using math::SparseMatrix;

namespace {

constexpr std::uint64_t kMillion = 1'000'000;

/// The block from which on a registration makes old bonds on a uid void.
std::uint64_t lastTempoBlock(const EpochInput& in)
{
    if (in.lastStepBlock.value() != 0)
        return saturatingAdd(in.lastStepBlock.value(), std::uint64_t{1});
    return saturatingSub(in.block.value(), std::uint64_t{in.tempo});
}

/// Old bonds without those on uids that registered since the last epoch. Columns beyond the subnet
/// count as registered at block 0 and stay. `convert` makes the number of a stored share.
template <typename Convert>
void loadOldBonds(const EpochInput& in, const MechanismInput& mechanism, EpochWorkspace& work,
                  Convert convert)
{
    const std::size_t n = in.uidCount;
    const std::uint64_t lastTempo = lastTempoBlock(in);
    work.oldBonds.restart(n, mechanism.bonds.entries.size());
    for (std::size_t i = 0; i < n; ++i) {
        for (const StoredRows::Entry& entry : mechanism.bonds.row(i)) {
            const std::uint64_t registered = entry.column < n ? work.registeredAt[entry.column] : 0;
            if (lastTempo > registered)
                work.oldBonds.append(entry.column, convert(entry.value));
        }
        work.oldBonds.endRow();
    }
}

/// Step 8.2.2.
void averageYuma3Bonds(const EpochInput& in, const SparseMatrix& weightsForBonds,
                       EpochWorkspace& work, EpochTrace* trace)
{
    const bool hasConsensus = std::any_of(work.consensus.begin(), work.consensus.end(),
                                          [](I32F32 value) { return !value.isZero(); });
    if (!in.liquidAlpha || !hasConsensus) {
        math::expAverage(weightsForBonds, work.oldBonds, bondsAlphaWrapping(in.bondsMovingAverage),
                         in.uidCount, work.emaBonds, work.sparse);
        return;
    }
    liquidAlphas(liquidAlphaParams(in), weightsForBonds, work.oldBonds, work.consensus, work.alphas,
                 work.liquidAlpha);
    math::expAverageByCell(weightsForBonds, work.oldBonds, work.alphas, in.uidCount, work.emaBonds,
                           work.sparse);
    if (trace != nullptr) {
        trace->alphas = weightsForBonds;
        std::copy_n(work.alphas.begin(), weightsForBonds.entryCount(),
                    trace->alphas->values().begin());
    }
}

} // namespace

I32F32 bondsAlpha(std::uint64_t movingAverage)
{
    const I64F64 average = I64F64::fromInt(movingAverage).safeDiv(I64F64::fromInt(kMillion));
    return I32F32::one().saturatingSub(average.to<I32F32>());
}

I32F32 bondsAlphaWrapping(std::uint64_t movingAverage)
{
    const I64F64 average =
        I64F64::wrappingFromInt(movingAverage).saturatingDiv(I64F64::fromInt(kMillion));
    return I32F32::one().saturatingSub(average.toWrapping<I32F32>());
}

void runYuma2Bonds(const EpochInput& in, const MechanismInput& mechanism,
                   const SparseMatrix& weightsForBonds, EpochWorkspace& work, EpochTrace* trace)
{
    const std::size_t n = in.uidCount;

    // 8.1.1 Old bonds as integers, masked, columns normalised.
    loadOldBonds(in, mechanism, work, [](std::uint16_t share) { return I32F32::fromInt(share); });
    math::colNormalize(work.oldBonds, n, work.sparse);

    // 8.1.2 New bonds: weight times active stake, columns normalised.
    math::rowScale(weightsForBonds, work.activeStake, work.bondsDelta);
    math::colNormalize(work.bondsDelta, n, work.sparse);

    // 8.1.3 Moving average.
    math::expAverage(work.bondsDelta, work.oldBonds, bondsAlpha(in.bondsMovingAverage), n,
                     work.emaBonds, work.sparse);
    // 8.1.4 Columns normalised again.
    math::colNormalize(work.emaBonds, n, work.sparse);

    // 8.1.5 Dividends: each bond takes its part of the incentive.
    work.dividends.resize(n);
    math::matMulTranspose(work.emaBonds, work.incentive, work.dividends);
    math::normalize(work.dividends);

    if (trace != nullptr) {
        trace->oldBonds = work.oldBonds;
        trace->bondsDelta = work.bondsDelta;
        trace->emaBonds = work.emaBonds;
    }

    // 8.1.6 For storage only: the largest holder of each column gets one.
    math::colMaxUpscale(work.emaBonds, n, work.sparse);
}

void runYuma3Bonds(const EpochInput& in, const MechanismInput& mechanism,
                   const SparseMatrix& weightsForBonds, EpochWorkspace& work, EpochTrace* trace)
{
    const std::size_t n = in.uidCount;

    // 8.2.1 Old bonds as shares of 65 535, masked.
    loadOldBonds(in, mechanism, work, math::u16Proportion);

    // 8.2.2 Moving average; the new observation is the weight itself.
    averageYuma3Bonds(in, weightsForBonds, work, trace);

    // 8.2.3 What each validator's bonds earn of the incentive, columns normalised in a copy.
    work.emaBondsNorm.assign(work.emaBonds);
    math::colNormalize(work.emaBondsNorm, n, work.sparse);
    work.bondTotals.resize(n);
    math::matMulTransposeWrapping(work.emaBondsNorm, work.incentive, work.bondTotals);

    // 8.2.4 Dividends: times active stake, normalised.
    work.dividends.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        work.dividends[i] =
            work.bondTotals[i].checkedMul(work.activeStake[i]).value_or(I32F32::zero());
    math::normalize(work.dividends);

    // 8.2.5 Stored bonds are the average as it is.
    if (trace != nullptr) {
        trace->oldBonds = work.oldBonds;
        trace->emaBonds = work.emaBonds;
        trace->emaBondsNorm = work.emaBondsNorm;
        trace->totalBondsPerValidator = work.bondTotals;
    }
}

} // namespace soma::yuma
