// What an epoch yields (yuma-epoch.md sections 4 and 11). All lists are by uid.
#pragma once

#include "consensus/base/units.h"
#include "consensus/yuma/epoch_input.h"

#include <cstdint>
#include <vector>

namespace soma::yuma {

/// The result of one mechanism. Stored per mechanism: incentive and bonds, every uid's row being
/// overwritten.
struct MechanismOutput {
    Alpha emissionIn; ///< This mechanism's part of the subnet's emission.
    std::vector<std::uint8_t> active;
    std::vector<std::uint16_t> stakeWeight;
    std::vector<std::uint16_t> consensus;
    std::vector<std::uint16_t> incentive;
    std::vector<std::uint16_t> dividends;
    std::vector<std::uint16_t> validatorTrust;
    std::vector<std::uint8_t> permits; ///< New ones; they take effect at the next epoch.
    std::vector<Alpha> serverEmission;
    std::vector<Alpha> validatorEmission;
    std::vector<Alpha> combinedEmission;
    std::vector<std::uint64_t> stake; ///< Before the threshold; feeds voting power only.
    StoredRows bonds;

    bool operator==(const MechanismOutput&) const = default;
};

/// All mechanisms merged. Stored per subnet: active, emission, consensus, dividends, validator
/// trust, permits and stake weight. Server and validator emission go to the payout.
struct SubnetOutput {
    std::vector<std::uint8_t> active;
    std::vector<Alpha> emission;
    std::vector<std::uint16_t> consensus;
    std::vector<std::uint16_t> dividends;
    std::vector<std::uint16_t> validatorTrust;
    std::vector<std::uint8_t> permits;
    std::vector<std::uint16_t> stakeWeight;
    std::vector<std::uint64_t> stake;
    std::vector<Alpha> serverEmission;
    std::vector<Alpha> validatorEmission;

    bool operator==(const SubnetOutput&) const = default;
};

struct EpochOutput {
    std::vector<MechanismOutput> mechanisms;
    SubnetOutput subnet;

    bool operator==(const EpochOutput&) const = default;
};

} // namespace soma::yuma
