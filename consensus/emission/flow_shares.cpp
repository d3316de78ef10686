#include "consensus/emission/flow_shares.h"

#include "consensus/base/assert.h"
#include "consensus/math/transcendental.h"

#include <algorithm>
#include <limits>

namespace soma::emission {

using math::I32F32;
using math::I64F64;
using math::U64F64;

namespace {

constexpr std::int64_t kI64Max = std::numeric_limits<std::int64_t>::max();
constexpr std::int32_t kI32Max = std::numeric_limits<std::int32_t>::max();

/// The present average, zero if there is none yet.
I64F64 valueOf(const std::optional<FlowEma>& ema)
{
    return ema ? ema->value : I64F64::zero();
}

/// Takes the flow into an average of an earlier block and resets it.
void bringUp(std::optional<FlowEma>& ema, std::int64_t& flow, const FlowParameters& parameters)
{
    const FlowEma last = ema.value_or(FlowEma{});
    if (last.block == parameters.block)
        return;
    const I64F64 alpha = I64F64::fromInt(parameters.smoothing).safeDiv(I64F64::fromInt(kI64Max));
    const I64F64 fresh = I64F64::one()
                             .saturatingSub(alpha)
                             .saturatingMul(last.value)
                             .saturatingAdd(alpha.saturatingMul(I64F64::fromInt(flow)));
    ema = FlowEma{parameters.block, fresh};
    flow = 0;
}

/// min(1, sum of positive user averages / sum of positive protocol averages)
I64F64 protocolFactor(std::span<const SubnetFlow> subnets)
{
    I64F64 user;
    I64F64 protocol;
    for (const SubnetFlow& subnet : subnets) {
        user = user.saturatingAdd(std::max(valueOf(subnet.userEma), I64F64::zero()));
        protocol = protocol.saturatingAdd(std::max(valueOf(subnet.protocolEma), I64F64::zero()));
    }
    if (protocol <= I64F64::zero())
        return I64F64::zero();
    return std::min(user.safeDiv(protocol), I64F64::one());
}

I64F64 netFlow(const SubnetFlow& subnet, I64F64 factor, bool netFlowEnabled)
{
    const I64F64 user = valueOf(subnet.userEma);
    if (!netFlowEnabled)
        return user;
    const I64F64 protocol = valueOf(subnet.protocolEma);
    return user.saturatingSub(protocol > I64F64::zero() ? factor.saturatingMul(protocol)
                                                        : protocol);
}

U64F64 largest(std::span<const U64F64> values)
{
    return values.empty() ? U64F64::zero() : *std::max_element(values.begin(), values.end());
}

} // namespace

U64F64 safePow(U64F64 value, U64F64 p)
{
    const auto logarithm = math::ln(value.to<I32F32>());
    if (!logarithm)
        return U64F64::zero();
    const I32F32 product = p.to<I32F32>().saturatingMul(*logarithm);
    return math::exp(product).value_or(I32F32::fromInt(kI32Max)).to<U64F64>();
}

void powNormalise(std::span<U64F64> values, U64F64 p)
{
    // Scale so that the largest becomes about one: the factor first, then the products.
    const U64F64 up = U64F64::one().safeDiv(largest(values));
    for (U64F64& value : values)
        value = up.saturatingMul(value);

    // count * max^2 decides whether I32F32 can hold what follows.
    const U64F64 top = largest(values);
    const U64F64 need = U64F64::fromInt(static_cast<std::uint64_t>(values.size()))
                            .saturatingMul(top.saturatingMul(top));
    const U64F64 room = U64F64::fromInt(kI32Max);
    if (need < room.safeDiv(U64F64::fromInt(std::numeric_limits<std::uint64_t>::max())))
        return;
    const U64F64 epsilon = U64F64::one().safeDiv(U64F64::fromInt(1'000));
    const U64F64 factor = math::checkedSqrt(room.safeDiv(need), epsilon).value_or(U64F64::zero());
    U64F64 sum;
    for (U64F64& value : values) {
        value = safePow(factor.saturatingMul(value), p);
        sum = sum.wrappingAdd(value);
    }
    for (U64F64& value : values)
        value = value.safeDiv(sum);
}

void flowShares(const FlowParameters& parameters, std::span<SubnetFlow> subnets,
                std::span<U64F64> shares)
{
    SOMA_ASSERT(subnets.size() == shares.size());
    for (SubnetFlow& subnet : subnets) {
        bringUp(subnet.userEma, subnet.userFlow, parameters);
        bringUp(subnet.protocolEma, subnet.protocolFlow, parameters);
    }
    const I64F64 factor = parameters.netFlowEnabled ? protocolFactor(subnets) : I64F64::zero();

    // L = max(cutoff, min(0, smallest)); z = max(0, flow - L)
    I64F64 limit;
    for (const SubnetFlow& subnet : subnets)
        limit = std::min(limit, netFlow(subnet, factor, parameters.netFlowEnabled));
    limit = std::max(limit, parameters.cutoff);
    for (std::size_t i = 0; i < subnets.size(); ++i) {
        const I64F64 flow = netFlow(subnets[i], factor, parameters.netFlowEnabled);
        shares[i] = flow > limit ? flow.saturatingSub(limit).to<U64F64>() : U64F64::zero();
    }
    powNormalise(shares, parameters.exponent);
}

} // namespace soma::emission
