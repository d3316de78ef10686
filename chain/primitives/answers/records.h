// Records of the state that answers carry along: where a neuron is reached, who somebody says to
// be, what is locked (chain.md section 17).
#pragma once

#include "chain/primitives/answers/text_and_numbers.h"

namespace soma::chain {

struct AxonInfo {
    BlockNumber block;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6.
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;

    bool operator==(const AxonInfo&) const = default;
};
SOMA_SCALE_STRUCT(AxonInfo, block, version, ip, port, ipType, protocol, placeholder1, placeholder2)

struct PrometheusInfo {
    BlockNumber block;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0;

    bool operator==(const PrometheusInfo&) const = default;
};
SOMA_SCALE_STRUCT(PrometheusInfo, block, version, ip, port, ipType)

/// What a person says of themselves; bytes that nobody has checked.
struct ChainIdentityV2 {
    Bytes name;
    Bytes url;
    Bytes githubRepo;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;

    bool operator==(const ChainIdentityV2&) const = default;
};
SOMA_SCALE_STRUCT(ChainIdentityV2, name, url, githubRepo, image, discord, description, additional)

/// What a subnet's owner says of it; bytes that nobody has checked.
struct SubnetIdentityV3 {
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes logoUrl;
    Bytes additional;

    bool operator==(const SubnetIdentityV3&) const = default;
};
SOMA_SCALE_STRUCT(SubnetIdentityV3, subnetName, githubRepo, subnetContact, subnetUrl, discord,
                  description, logoUrl, additional)

/// Alpha that is locked, brought up to date to the block asked about.
struct LockState {
    Alpha lockedMass;
    FixedU128 conviction; ///< U64F64
    BlockNumber lastUpdate;

    bool operator==(const LockState&) const = default;
};
SOMA_SCALE_STRUCT(LockState, lockedMass, conviction, lastUpdate)

} // namespace soma::chain
