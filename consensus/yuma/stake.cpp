#include "consensus/yuma/stake.h"

#include "consensus/base/checked.h"
#include "consensus/math/vector_ops.h"

#include <algorithm>
#include <cstddef>

namespace soma::yuma {

using math::I32F32;
using math::I64F64;
using math::U96F32;

namespace {

/// Stored weight / (2^64 - 1), truncated to 32 fraction bits, then widened.
I64F64 taoWeightFactor(std::uint64_t stored)
{
    const U96F32 whole = U96F32::fromInt(~std::uint64_t{0});
    return U96F32::fromInt(stored).safeDiv(whole).to<I64F64>();
}

template <typename T>
std::uint64_t cellOrZero(const std::vector<T>& list, std::size_t index)
{
    return index < list.size() ? list[index].value() : 0;
}

void maskVector(std::span<const std::uint8_t> mask, std::span<I32F32> values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (mask[i] != 0)
            values[i] = I32F32::zero();
    }
}

} // namespace

std::uint64_t activityCutoff(std::uint32_t factorMilli, std::uint16_t tempo)
{
    return std::max<std::uint64_t>(1, std::uint64_t{factorMilli} * tempo / 1000);
}

void prepareStake(const EpochInput& in, EpochWorkspace& work)
{
    const std::size_t n = in.uidCount;

    // 5.1 Activity: inactive when the last update plus the cutoff lies before this block.
    const std::uint64_t cutoff = activityCutoff(in.activityFactorMilli, in.tempo);
    work.inactive.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        work.inactive[i] = saturatingAdd(work.lastUpdate[i], cutoff) < in.block.value() ? 1 : 0;

    // 5.2 Raw stake: alpha plus weighted TAO.
    const I64F64 taoFactor = taoWeightFactor(in.taoWeight);
    work.totalStake.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const I64F64 alpha = I64F64::fromInt(cellOrZero(in.alpha, i));
        const I64F64 tao = I64F64::fromInt(cellOrZero(in.tao, i));
        work.totalStake[i] = alpha.saturatingAdd(tao.saturatingMul(taoFactor));
    }

    // 5.3 Threshold: below it stake counts as nothing, the owner's excepted.
    work.filteredStake = work.totalStake;
    for (std::size_t i = 0; i < n; ++i) {
        const bool owner = in.ownerUid && *in.ownerUid == i;
        if (!owner && work.totalStake[i].toInt<std::uint64_t>() < in.stakeThreshold)
            work.filteredStake[i] = I64F64::zero();
    }

    // 5.4 Normalise in 64 fraction bits, then cut to 32.
    work.stake.resize(n);
    const I64F64 sum = math::wrappingSum<I64F64>(work.filteredStake);
    for (std::size_t i = 0; i < n; ++i) {
        const I64F64 share =
            sum.isZero() ? work.filteredStake[i] : work.filteredStake[i].safeDiv(sum);
        work.stake[i] = share.to<I32F32>();
    }

    // 5.5 Old permits, the owner's forced. A uid beyond the stored list is forbidden.
    work.forbidden.assign(n, 1);
    for (std::size_t i = 0; i < std::min(n, in.permits.size()); ++i) {
        const bool owner = in.ownerUid && *in.ownerUid == i;
        work.forbidden[i] = in.permits[i] != 0 || owner ? 0 : 1;
    }

    // 5.7 Active stake: inactive and forbidden positions zeroed, then normalised. An empty list of
    // permits masks nothing here.
    work.activeStake = work.stake;
    maskVector(work.inactive, work.activeStake);
    if (!in.permits.empty())
        maskVector(work.forbidden, work.activeStake);
    math::normalize(work.activeStake);
}

void computeNewPermits(const EpochInput& in, EpochWorkspace& work, std::span<std::uint8_t> permits)
{
    // 5.6 The k largest stakes that are not zero, ties won by the higher uid; the owner always.
    math::markTopKNonzero(work.stake, in.maxValidators, permits, work.order);
    if (in.ownerUid && *in.ownerUid < permits.size())
        permits[*in.ownerUid] = 1;
}

} // namespace soma::yuma
