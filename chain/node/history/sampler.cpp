#include "chain/node/history/sampler.h"

#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/swap.h"

#include <limits>

namespace soma::node {

using chain::SeriesKind;
using math::U64F64;
using runtime::State;

namespace sub = runtime::subtensor;

namespace {

/// Everything recorded is far below; what is not stays at the end of the scale.
template <typename T>
std::int64_t clamped(T value)
{
    return math::clampInteger<std::int64_t>(value);
}

template <typename Tag>
std::int64_t clamped(Amount<Tag, std::uint64_t> amount)
{
    return clamped(amount.value());
}

/// TAO per alpha times 10^9, as SwapRuntimeApi tells it.
std::int64_t priceOf(U64F64 price)
{
    return clamped(price.saturatingMul(U64F64::fromInt(kRaoPerTao)).toInt<std::uint64_t>());
}

std::int64_t movingPriceOf(const State& state, NetUid netuid)
{
    // Prices are far below 2^60, so nine digits more fit.
    return clamped(sub::kSubnetMovingPrice.get(state, netuid).bits() * i128{kRaoPerTao} >> 32);
}

std::int64_t rootShareOf(const State& state, NetUid netuid)
{
    constexpr u128 kMillion = 1'000'000;
    return clamped(sub::kRootProp.get(state, netuid).bits() * kMillion >> 32);
}

BlockSample::Subnet subnetOf(const State& state, NetUid netuid)
{
    BlockSample::Subnet out;
    out.netuid = netuid;
    const auto set = [&out](SeriesKind kind, std::int64_t value) {
        out.values[static_cast<std::size_t>(kind)] = value;
    };
    set(SeriesKind::Price, priceOf(runtime::swap::currentPrice(state, netuid)));
    set(SeriesKind::PoolTao, clamped(sub::kSubnetTAO.get(state, netuid)));
    set(SeriesKind::PoolAlpha, clamped(sub::kSubnetAlphaIn.get(state, netuid)));
    set(SeriesKind::AlphaOut, clamped(sub::kSubnetAlphaOut.get(state, netuid)));
    set(SeriesKind::MovingPrice, movingPriceOf(state, netuid));
    set(SeriesKind::TaoInjected, clamped(sub::kSubnetTaoInEmission.get(state, netuid)));
    set(SeriesKind::AlphaInjected, clamped(sub::kSubnetAlphaInEmission.get(state, netuid)));
    set(SeriesKind::AlphaEmitted, clamped(sub::kSubnetAlphaOutEmission.get(state, netuid)));
    set(SeriesKind::ChainBuys, clamped(sub::kSubnetExcessTao.get(state, netuid)));
    set(SeriesKind::RootSells, clamped(sub::kSubnetRootSellTao.get(state, netuid)));
    set(SeriesKind::TaoFlow, sub::kSubnetTaoFlow.get(state, netuid));
    set(SeriesKind::Volume, clamped(sub::kSubnetVolume.get(state, netuid)));
    set(SeriesKind::NeuronCost, clamped(sub::kBurn.get(state, netuid)));
    set(SeriesKind::Neurons, sub::kSubnetworkN.get(state, netuid));
    set(SeriesKind::Recycled, clamped(sub::kRAORecycledForRegistration.get(state, netuid)));
    set(SeriesKind::RootShare, rootShareOf(state, netuid));
    return out;
}

EpochSample epochOf(const State& state, NetUid netuid)
{
    EpochSample out;
    out.netuid = netuid;
    out.incentive = sub::kIncentive.get(state, sub::mechanismIndex(netuid));
    out.dividends = sub::kDividends.get(state, netuid);
    out.validatorTrust = sub::kValidatorTrust.get(state, netuid);
    out.consensus = sub::kConsensus.get(state, netuid);
    for (const Alpha emission : sub::kEmission.get(state, netuid))
        out.emission.push_back(emission.value());
    return out;
}

} // namespace

BlockSample sampleOf(const StatePoint& point, const runtime::RuntimeConfig& config)
{
    storage::Overlay overlay(point.state);
    State state(overlay, config);
    state.block().number = static_cast<std::uint32_t>(point.head.number.value());
    BlockSample out;
    out.head = point.head;
    const std::vector<NetUid> netuids = sub::allSubnets(state);
    out.subnets.reserve(netuids.size());
    for (const NetUid netuid : netuids) {
        out.subnets.push_back(subnetOf(state, netuid));
        if (sub::kLastMechansimStepBlock.get(state, netuid) == point.head.number &&
            point.head.number != BlockNumber())
            out.epochs.push_back(epochOf(state, netuid));
    }
    const auto set = [&out](SeriesKind kind, std::int64_t value) {
        out.network[static_cast<std::size_t>(kind) -
                    static_cast<std::size_t>(SeriesKind::Issuance)] = value;
    };
    set(SeriesKind::Issuance, clamped(runtime::balances::kTotalIssuance.get(state)));
    set(SeriesKind::TotalStake, clamped(sub::kTotalStake.get(state)));
    set(SeriesKind::BlockEmission, clamped(sub::kBlockEmission.get(state)));
    set(SeriesKind::NetworkCost, clamped(sub::networkLockCost(state)));
    set(SeriesKind::Subnets, clamped(netuids.size()));
    return out;
}

} // namespace soma::node
