// What SubnetInfoRuntimeApi and SwapRuntimeApi answer about subnets (chain.md section 20; reference
// pallets/subtensor/src/rpc_info/subnet_info.rs, dynamic_info.rs). Fields that the chain no longer
// fills are zero.
#pragma once

#include "chain/primitives/answers/records.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace soma::chain {

using codec::Compact;

struct SubnetInfo {
    Compact<NetUid> netuid;
    Compact<std::uint16_t> rho;
    Compact<std::uint16_t> kappa;
    Compact<std::uint64_t> difficulty;
    Compact<std::uint16_t> immunityPeriod;
    Compact<std::uint16_t> maxAllowedValidators;
    Compact<std::uint16_t> minAllowedWeights;
    Compact<std::uint16_t> maxWeightsLimit;
    Compact<std::uint16_t> scalingLawPower;
    Compact<std::uint16_t> subnetworkN;
    Compact<std::uint16_t> maxAllowedUids;
    Compact<BlockSpan> blocksSinceLastStep;
    Compact<std::uint16_t> tempo;
    Compact<std::uint16_t> networkModality;
    std::vector<std::array<std::uint16_t, 2>> networkConnect;
    Compact<std::uint64_t> emissionValues;
    Compact<Rao> burn;
    AccountId owner;
};
SOMA_SCALE_STRUCT(SubnetInfo, netuid, rho, kappa, difficulty, immunityPeriod, maxAllowedValidators,
                  minAllowedWeights, maxWeightsLimit, scalingLawPower, subnetworkN, maxAllowedUids,
                  blocksSinceLastStep, tempo, networkModality, networkConnect, emissionValues, burn,
                  owner)

/// The same with the identity.
struct SubnetInfov2 {
    Compact<NetUid> netuid;
    Compact<std::uint16_t> rho;
    Compact<std::uint16_t> kappa;
    Compact<std::uint64_t> difficulty;
    Compact<std::uint16_t> immunityPeriod;
    Compact<std::uint16_t> maxAllowedValidators;
    Compact<std::uint16_t> minAllowedWeights;
    Compact<std::uint16_t> maxWeightsLimit;
    Compact<std::uint16_t> scalingLawPower;
    Compact<std::uint16_t> subnetworkN;
    Compact<std::uint16_t> maxAllowedUids;
    Compact<BlockSpan> blocksSinceLastStep;
    Compact<std::uint16_t> tempo;
    Compact<std::uint16_t> networkModality;
    std::vector<std::array<std::uint16_t, 2>> networkConnect;
    Compact<std::uint64_t> emissionValue;
    Compact<Rao> burn;
    AccountId owner;
    std::optional<SubnetIdentityV3> identity;
};
SOMA_SCALE_STRUCT(SubnetInfov2, netuid, rho, kappa, difficulty, immunityPeriod,
                  maxAllowedValidators, minAllowedWeights, maxWeightsLimit, scalingLawPower,
                  subnetworkN, maxAllowedUids, blocksSinceLastStep, tempo, networkModality,
                  networkConnect, emissionValue, burn, owner, identity)

/// A subnet's pool and schedule.
struct DynamicInfo {
    Compact<NetUid> netuid;
    AccountId ownerHotkey;
    AccountId ownerColdkey;
    CompactText subnetName;
    CompactText tokenSymbol;
    Compact<std::uint16_t> tempo;
    Compact<BlockNumber> lastStep;
    Compact<BlockSpan> blocksSinceLastStep;
    Compact<std::uint64_t> emission;
    Compact<Alpha> alphaIn;  ///< In the pool.
    Compact<Alpha> alphaOut; ///< Outside it.
    Compact<Rao> taoIn;      ///< In the pool.
    Compact<Alpha> alphaOutEmission;
    Compact<Alpha> alphaInEmission;
    Compact<Rao> taoInEmission;
    Compact<Alpha> pendingAlphaEmission;
    Compact<Rao> pendingRootEmission;
    Compact<u128> subnetVolume;
    Compact<BlockNumber> networkRegisteredAt;
    std::optional<SubnetIdentityV3> subnetIdentity;
    FixedI128 movingPrice; ///< I96F32
};
SOMA_SCALE_STRUCT(DynamicInfo, netuid, ownerHotkey, ownerColdkey, subnetName, tokenSymbol, tempo,
                  lastStep, blocksSinceLastStep, emission, alphaIn, alphaOut, taoIn,
                  alphaOutEmission, alphaInEmission, taoInEmission, pendingAlphaEmission,
                  pendingRootEmission, subnetVolume, networkRegisteredAt, subnetIdentity,
                  movingPrice)

/// The spot price times 10^9.
struct SubnetPrice {
    NetUid netuid;
    std::uint64_t price = 0;
};
SOMA_SCALE_STRUCT(SubnetPrice, netuid, price)

/// What a swap would give; all zero when it would fail.
struct SimSwapResult {
    Rao taoAmount;
    Alpha alphaAmount;
    Rao taoFee;
    Alpha alphaFee;
    Rao taoSlippage;
    Alpha alphaSlippage;

    bool operator==(const SimSwapResult&) const = default;
};
SOMA_SCALE_STRUCT(SimSwapResult, taoAmount, alphaAmount, taoFee, alphaFee, taoSlippage,
                  alphaSlippage)

} // namespace soma::chain
