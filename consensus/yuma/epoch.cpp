#include "consensus/yuma/epoch.h"

#include "consensus/base/assert.h"
#include "consensus/math/quantise.h"
#include "consensus/math/sparse_ops.h"
#include "consensus/math/vector_ops.h"
#include "consensus/math/weighted_median.h"
#include "consensus/yuma/bonds.h"
#include "consensus/yuma/emission_split.h"
#include "consensus/yuma/mechanisms.h"
#include "consensus/yuma/stake.h"
#include "consensus/yuma/weights.h"

#include <algorithm>
#include <cstddef>

namespace soma::yuma {

using math::I32F32;
using math::SparseMatrix;

namespace {

void padBlocks(const std::vector<BlockNumber>& blocks, std::size_t n,
               std::vector<std::uint64_t>& out)
{
    out.assign(n, 0);
    for (std::size_t i = 0; i < std::min(n, blocks.size()); ++i)
        out[i] = blocks[i].value();
}

void toShares(std::span<const I32F32> values, std::vector<std::uint16_t>& out)
{
    out.resize(values.size());
    std::transform(values.begin(), values.end(), out.begin(), math::proportionToU16);
}

/// Bonds of new permit holders, entries that quantise to zero included.
void storeBonds(const SparseMatrix& bonds, std::span<const std::uint8_t> permits, StoredRows& out)
{
    out.clear();
    for (std::size_t i = 0; i < bonds.rows(); ++i) {
        if (permits[i] != 0) {
            const SparseMatrix::Row row = bonds.row(i);
            for (std::size_t k = 0; k < row.size(); ++k)
                out.entries.push_back({row.columns[k], math::proportionToU16(row.values[k])});
        }
        out.endRow();
    }
}

/// Section 7; returns the weights that bonds follow.
const SparseMatrix& runConsensus(const EpochInput& in, EpochWorkspace& work)
{
    const std::size_t n = in.uidCount;

    // 7.1 Consensus: the stake-weighted median of each column.
    const I32F32 kappa = math::u16Proportion(in.kappa);
    work.consensus.resize(n);
    math::weightedMedianColumns(work.activeStake, work.weights, kappa, work.consensus, work.median);

    // 7.2 Clip: no weight above its consensus.
    math::colClip(work.weights, work.consensus, work.clipped);

    // 7.2 Validator trust: what the clip left of each row.
    work.validatorTrust.resize(n);
    math::rowSum(work.clipped, work.validatorTrust);

    // 7.2 Rank, normalised: incentive.
    work.incentive.resize(n);
    math::matMul(work.clipped, work.activeStake, work.incentive);
    math::normalize(work.incentive);

    // 7.2 Weights for bonds: between the weights (no penalty) and the clipped ones (full penalty).
    const I32F32 penalty = math::u16Proportion(in.bondsPenalty);
    if (penalty.isZero())
        return work.weights;
    if (penalty == I32F32::one())
        return work.clipped;
    math::interpolate(work.weights, work.clipped, n, penalty, work.interpolated, work.sparse);
    return work.interpolated;
}

void traceBeforeBonds(const EpochWorkspace& work, const SparseMatrix& weightsForBonds,
                      EpochTrace& trace)
{
    trace.filteredStake = work.filteredStake;
    trace.stake = work.stake;
    trace.activeStake = work.activeStake;
    trace.weights = work.weights;
    trace.consensus = work.consensus;
    trace.clipped = work.clipped;
    trace.validatorTrust = work.validatorTrust;
    trace.incentive = work.incentive;
    trace.weightsForBonds = weightsForBonds;
}

void traceAfterBonds(const EpochWorkspace& work, EpochTrace& trace)
{
    trace.dividends = work.dividends;
    trace.normServer = work.normServer;
    trace.normValidator = work.normValidator;
    trace.normCombined = work.normCombined;
}

/// Section 11: what is stored, as 16-bit shares.
void fillOutput(const EpochWorkspace& work, MechanismOutput& out)
{
    out.active.resize(work.inactive.size());
    std::transform(work.inactive.begin(), work.inactive.end(), out.active.begin(),
                   [](std::uint8_t inactive) { return static_cast<std::uint8_t>(inactive ^ 1); });
    toShares(work.stake, out.stakeWeight);
    toShares(work.consensus, out.consensus);
    toShares(work.incentive, out.incentive);
    toShares(work.dividends, out.dividends);
    toShares(work.validatorTrust, out.validatorTrust);
    out.stake.resize(work.totalStake.size());
    std::transform(work.totalStake.begin(), work.totalStake.end(), out.stake.begin(),
                   [](math::I64F64 stake) { return stake.toInt<std::uint64_t>(); });
    storeBonds(work.emaBonds, out.permits, out.bonds);
}

} // namespace

void runMechanismEpoch(const EpochInput& in, const MechanismInput& mechanism, Alpha emission,
                       EpochWorkspace& work, MechanismOutput& out, EpochTrace* trace)
{
    out.emissionIn = emission;
    padBlocks(mechanism.lastUpdate, in.uidCount, work.lastUpdate);
    padBlocks(in.registeredAt, in.uidCount, work.registeredAt);

    // 5 Activity, stake, permits.
    prepareStake(in, work);
    out.permits.resize(in.uidCount);
    computeNewPermits(in, work, out.permits);

    // 6 Weights.
    prepareWeights(in, mechanism, work);

    // 7 Consensus, clipping, trust, incentive.
    const SparseMatrix& weightsForBonds = runConsensus(in, work);
    if (trace != nullptr)
        traceBeforeBonds(work, weightsForBonds, *trace);

    // 8 Bonds and dividends; 9 liquid alpha.
    if (in.yuma3)
        runYuma3Bonds(in, mechanism, weightsForBonds, work, trace);
    else
        runYuma2Bonds(in, mechanism, weightsForBonds, work, trace);

    // 11 Outputs.
    splitEmission(emission, work, out);
    fillOutput(work, out);
    if (trace != nullptr)
        traceAfterBonds(work, *trace);
}

void runEpoch(const EpochInput& in, Alpha emission, EpochWorkspace& work, EpochOutput& out,
              std::vector<EpochTrace>* traces)
{
    const std::size_t count = in.mechanisms.size();
    const std::vector<Alpha> parts = splitAmongMechanisms(emission, count, in.split);
    out.mechanisms.resize(count);
    if (traces != nullptr)
        traces->assign(count, {});
    for (std::size_t k = 0; k < count; ++k)
        runMechanismEpoch(in, in.mechanisms[k], parts[k], work, out.mechanisms[k],
                          traces != nullptr ? &(*traces)[k] : nullptr);
    mergeMechanisms(out.mechanisms, emission, in.uidCount, out.subnet);
}

EpochOutput runEpoch(const EpochInput& in, Alpha emission)
{
    EpochWorkspace work;
    EpochOutput out;
    runEpoch(in, emission, work, out);
    return out;
}

} // namespace soma::yuma
