// What people call themselves and their subnets, and where neurons answer (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

inline constexpr StorageMap<Blake2_128Concat<Coldkey>, ChainIdentity, OptionQuery> kIdentitiesV2{
    kPallet, "IdentitiesV2"};
inline constexpr StorageMap<Blake2_128Concat<NetUid>, SubnetIdentity, OptionQuery>
    kSubnetIdentitiesV3{kPallet, "SubnetIdentitiesV3"};
/// UTF-8.
inline constexpr StorageMap<Identity<NetUid>, Bytes> kTokenSymbol{
    kPallet, "TokenSymbol", [](const RuntimeConfig&) {
        return Bytes{0xf0, 0x9d, 0x9c, 0x8f};
    }};
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, AxonInfo, OptionQuery>
    kAxons{kPallet, "Axons"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, PrometheusInfo,
                                  OptionQuery>
    kPrometheus{kPallet, "Prometheus"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, NeuronCertificate,
                                  OptionQuery>
    kNeuronCertificates{kPallet, "NeuronCertificates"};

} // namespace soma::runtime::subtensor
