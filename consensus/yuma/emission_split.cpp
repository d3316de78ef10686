#include "consensus/yuma/emission_split.h"

#include "consensus/math/vector_ops.h"

#include <algorithm>
#include <cstddef>

namespace soma::yuma {

using math::I32F32;
using math::I96F32;

namespace {

void toEmission(std::span<const I32F32> shares, Alpha amount, std::vector<Alpha>& out)
{
    out.resize(shares.size());
    std::transform(shares.begin(), shares.end(), out.begin(),
                   [amount](I32F32 share) { return emissionOfShare(share, amount); });
}

} // namespace

Alpha emissionOfShare(I32F32 share, Alpha amount)
{
    const I96F32 product = share.to<I96F32>().saturatingMul(I96F32::fromInt(amount.value()));
    return Alpha(product.toInt<std::uint64_t>());
}

void splitEmission(Alpha amount, EpochWorkspace& work, MechanismOutput& out)
{
    const std::size_t n = work.incentive.size();
    work.normCombined.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        work.normCombined[i] = work.incentive[i].saturatingAdd(work.dividends[i]);
    const I32F32 sum = math::wrappingSum<I32F32>(work.normCombined);

    // Shares of servers, validators and both, of one common sum.
    work.normServer = work.incentive;
    work.normValidator = work.dividends;
    math::normalizeBy(work.normServer, sum);
    math::normalizeBy(work.normValidator, sum);
    math::normalizeBy(work.normCombined, sum);

    // Without any score, emission follows stake: the active one, or all of it if none is active.
    if (sum.isZero()) {
        const bool noneActive = math::wrappingSum<I32F32>(work.activeStake).isZero();
        work.normValidator = noneActive ? work.stake : work.activeStake;
        work.normCombined = work.normValidator;
    }

    toEmission(work.normServer, amount, out.serverEmission);
    toEmission(work.normValidator, amount, out.validatorEmission);
    toEmission(work.normCombined, amount, out.combinedEmission);
}

} // namespace soma::yuma
