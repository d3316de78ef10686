// Events of neurons: registering, serving, weights.
#pragma once

#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor::events {

struct WeightsSet {
    static constexpr EventId kEvent{kPallet, 5};
    MechanismIndex index;
    Uid uid;
};

constexpr auto scaleShape(const WeightsSet*)
{
    return codec::tupleStructure("WeightsSet", &WeightsSet::index, &WeightsSet::uid);
}

struct NeuronRegistered {
    static constexpr EventId kEvent{kPallet, 6};
    NetUid netuid;
    Uid uid;
    Hotkey hotkey;
};

constexpr auto scaleShape(const NeuronRegistered*)
{
    return codec::tupleStructure("NeuronRegistered", &NeuronRegistered::netuid,
                                 &NeuronRegistered::uid, &NeuronRegistered::hotkey);
}

struct BulkNeuronsRegistered {
    static constexpr EventId kEvent{kPallet, 7};
    std::uint16_t first = 0;
    std::uint16_t second = 0;
};

constexpr auto scaleShape(const BulkNeuronsRegistered*)
{
    return codec::tupleStructure("BulkNeuronsRegistered", &BulkNeuronsRegistered::first,
                                 &BulkNeuronsRegistered::second);
}

struct AxonServed {
    static constexpr EventId kEvent{kPallet, 28};
    NetUid netuid;
    Hotkey hotkey;
};

constexpr auto scaleShape(const AxonServed*)
{
    return codec::tupleStructure("AxonServed", &AxonServed::netuid, &AxonServed::hotkey);
}

struct PrometheusServed {
    static constexpr EventId kEvent{kPallet, 29};
    NetUid netuid;
    Hotkey hotkey;
};

constexpr auto scaleShape(const PrometheusServed*)
{
    return codec::tupleStructure("PrometheusServed", &PrometheusServed::netuid,
                                 &PrometheusServed::hotkey);
}

struct CRV3WeightsCommitted {
    static constexpr EventId kEvent{kPallet, 84};
    AccountId who;
    MechanismIndex index;
    Hash256 hash;
};

constexpr auto scaleShape(const CRV3WeightsCommitted*)
{
    return codec::tupleStructure("CRV3WeightsCommitted", &CRV3WeightsCommitted::who,
                                 &CRV3WeightsCommitted::index, &CRV3WeightsCommitted::hash);
}

struct WeightsCommitted {
    static constexpr EventId kEvent{kPallet, 85};
    AccountId who;
    MechanismIndex index;
    Hash256 hash;
};

constexpr auto scaleShape(const WeightsCommitted*)
{
    return codec::tupleStructure("WeightsCommitted", &WeightsCommitted::who,
                                 &WeightsCommitted::index, &WeightsCommitted::hash);
}

struct WeightsRevealed {
    static constexpr EventId kEvent{kPallet, 86};
    AccountId who;
    MechanismIndex index;
    Hash256 hash;
};

constexpr auto scaleShape(const WeightsRevealed*)
{
    return codec::tupleStructure("WeightsRevealed", &WeightsRevealed::who, &WeightsRevealed::index,
                                 &WeightsRevealed::hash);
}

struct WeightsBatchRevealed {
    static constexpr EventId kEvent{kPallet, 87};
    AccountId who;
    NetUid netuid;
    std::vector<Hash256> hashes;
};

constexpr auto scaleShape(const WeightsBatchRevealed*)
{
    return codec::tupleStructure("WeightsBatchRevealed", &WeightsBatchRevealed::who,
                                 &WeightsBatchRevealed::netuid, &WeightsBatchRevealed::hashes);
}

struct BatchWeightsCompleted {
    static constexpr EventId kEvent{kPallet, 88};
    std::vector<codec::Compact<NetUid>> netuids;
    AccountId who;
};

constexpr auto scaleShape(const BatchWeightsCompleted*)
{
    return codec::tupleStructure("BatchWeightsCompleted", &BatchWeightsCompleted::netuids,
                                 &BatchWeightsCompleted::who);
}

struct BatchCompletedWithErrors {
    static constexpr EventId kEvent{kPallet, 89};
};
SOMA_SCALE_STRUCT(BatchCompletedWithErrors)

struct BatchWeightItemFailed {
    static constexpr EventId kEvent{kPallet, 90};
    NetUid netuid;
    DispatchError error;
};

constexpr auto scaleShape(const BatchWeightItemFailed*)
{
    return codec::tupleStructure("BatchWeightItemFailed", &BatchWeightItemFailed::netuid,
                                 &BatchWeightItemFailed::error);
}

struct CRV3WeightsRevealed {
    static constexpr EventId kEvent{kPallet, 99};
    NetUid netuid;
    AccountId who;
};

constexpr auto scaleShape(const CRV3WeightsRevealed*)
{
    return codec::tupleStructure("CRV3WeightsRevealed", &CRV3WeightsRevealed::netuid,
                                 &CRV3WeightsRevealed::who);
}

struct TimelockedWeightsCommitted {
    static constexpr EventId kEvent{kPallet, 107};
    AccountId who;
    MechanismIndex index;
    Hash256 hash;
    std::uint64_t round = 0;
};

constexpr auto scaleShape(const TimelockedWeightsCommitted*)
{
    return codec::tupleStructure("TimelockedWeightsCommitted", &TimelockedWeightsCommitted::who,
                                 &TimelockedWeightsCommitted::index,
                                 &TimelockedWeightsCommitted::hash,
                                 &TimelockedWeightsCommitted::round);
}

struct TimelockedWeightsRevealed {
    static constexpr EventId kEvent{kPallet, 108};
    MechanismIndex index;
    AccountId who;
};

constexpr auto scaleShape(const TimelockedWeightsRevealed*)
{
    return codec::tupleStructure("TimelockedWeightsRevealed", &TimelockedWeightsRevealed::index,
                                 &TimelockedWeightsRevealed::who);
}

struct IncentiveAlphaEmittedToMiners {
    static constexpr EventId kEvent{kPallet, 110};
    MechanismIndex netuid;
    std::vector<Alpha> emissions;
};
SOMA_SCALE_STRUCT(IncentiveAlphaEmittedToMiners, netuid, emissions)

} // namespace soma::runtime::subtensor::events
