#include "consensus/yuma/mechanisms.h"

#include "consensus/base/checked.h"
#include "consensus/math/fixed.h"

#include <algorithm>

namespace soma::yuma {

using math::U64F64;

namespace {

constexpr std::uint64_t kWholeSplit = 65'535;

/// floor(before + added * weight), the product cut at 2^-64, clamped to the integer type.
template <typename T>
T accumulate(T before, T added, U64F64 weight)
{
    return U64F64::fromInt(before)
        .saturatingAdd(U64F64::fromInt(added).saturatingMul(weight))
        .template toInt<T>();
}

template <typename T>
void accumulateAll(std::span<const T> added, U64F64 weight, std::vector<T>& sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = accumulate(sums[i], added[i], weight);
}

void accumulateEmission(std::span<const Alpha> added, U64F64 weight, std::vector<Alpha>& sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = Alpha(accumulate(sums[i].value(), added[i].value(), weight));
}

void addAll(std::span<const Alpha> added, std::vector<Alpha>& sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = saturatingAdd(sums[i], added[i]);
}

void orAll(std::span<const std::uint8_t> added, std::vector<std::uint8_t>& flags)
{
    for (std::size_t i = 0; i < flags.size(); ++i)
        flags[i] = static_cast<std::uint8_t>(flags[i] | added[i]);
}

void startOver(std::size_t n, SubnetOutput& out)
{
    out.active.assign(n, 0);
    out.permits.assign(n, 0);
    out.stake.assign(n, 0);
    for (std::vector<std::uint16_t>* list :
         {&out.consensus, &out.dividends, &out.validatorTrust, &out.stakeWeight})
        list->assign(n, 0);
    for (std::vector<Alpha>* list : {&out.emission, &out.serverEmission, &out.validatorEmission})
        list->assign(n, Alpha(0));
}

/// The part's share of the total; all for the first mechanism when there is nothing to share.
U64F64 mechanismWeight(Alpha part, Alpha total, bool isFirst)
{
    const U64F64 fallback = isFirst ? U64F64::one() : U64F64::zero();
    return U64F64::fromInt(part.value()).safeDivOr(U64F64::fromInt(total.value()), fallback);
}

} // namespace

std::vector<Alpha> splitAmongMechanisms(Alpha total, std::size_t count,
                                        const std::optional<std::vector<std::uint16_t>>& split)
{
    std::vector<Alpha> parts(count, Alpha(0));
    std::uint64_t handedOut = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (split)
            parts[k] = k < split->size()
                           ? Alpha(static_cast<std::uint64_t>(static_cast<u128>(total.value()) *
                                                              (*split)[k] / kWholeSplit))
                           : Alpha(0);
        else
            parts[k] = Alpha(total.value() / count);
        handedOut += parts[k].value(); // Wraps as the reference's sum does.
    }
    if (count > 0)
        parts[0] = saturatingAdd(parts[0], Alpha(saturatingSub(total.value(), handedOut)));
    return parts;
}

void mergeMechanisms(std::span<const MechanismOutput> mechanisms, Alpha total, std::size_t uidCount,
                     SubnetOutput& out)
{
    startOver(uidCount, out);
    for (std::size_t k = 0; k < mechanisms.size(); ++k) {
        const MechanismOutput& part = mechanisms[k];
        const U64F64 weight = mechanismWeight(part.emissionIn, total, k == 0);
        accumulateAll<std::uint16_t>(part.dividends, weight, out.dividends);
        accumulateAll<std::uint16_t>(part.stakeWeight, weight, out.stakeWeight);
        accumulateAll<std::uint16_t>(part.consensus, weight, out.consensus);
        accumulateAll<std::uint16_t>(part.validatorTrust, weight, out.validatorTrust);
        accumulateEmission(part.combinedEmission, weight, out.emission);
        addAll(part.serverEmission, out.serverEmission);
        addAll(part.validatorEmission, out.validatorEmission);
        orAll(part.active, out.active);
        orAll(part.permits, out.permits);
        for (std::size_t i = 0; i < uidCount; ++i)
            out.stake[i] = saturatingAdd(out.stake[i], part.stake[i]);
    }
}

} // namespace soma::yuma
