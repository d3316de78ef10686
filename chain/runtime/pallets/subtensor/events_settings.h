// Events that tell a new setting, of one subnet or of the whole network.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor::events {

/// One subnet's setting: which, and the new value.
#define SOMA_SUBNET_SETTING(name, number, type)                                                    \
    struct name {                                                                                  \
        static constexpr EventId kEvent{kPallet, number};                                          \
        NetUid netuid;                                                                             \
        type value{};                                                                              \
    };                                                                                             \
                                                                                                   \
    constexpr auto scaleShape(const name*)                                                         \
    {                                                                                              \
        return codec::tupleStructure(#name, &name::netuid, &name::value);                          \
    }

/// The network's: the new value.
#define SOMA_SETTING(name, number, type)                                                           \
    struct name {                                                                                  \
        static constexpr EventId kEvent{kPallet, number};                                          \
        type value{};                                                                              \
    };                                                                                             \
                                                                                                   \
    constexpr auto scaleShape(const name*)                                                         \
    {                                                                                              \
        return codec::tupleStructure(#name, &name::value);                                         \
    }

SOMA_SUBNET_SETTING(MaxAllowedUidsSet, 9, std::uint16_t)
SOMA_SUBNET_SETTING(MaxWeightLimitSet, 10, std::uint16_t)
SOMA_SUBNET_SETTING(DifficultySet, 11, std::uint64_t)
SOMA_SUBNET_SETTING(AdjustmentIntervalSet, 12, std::uint16_t)
SOMA_SUBNET_SETTING(RegistrationPerIntervalSet, 13, std::uint16_t)
SOMA_SUBNET_SETTING(MaxRegistrationsPerBlockSet, 14, std::uint16_t)
SOMA_SUBNET_SETTING(ActivityCutoffSet, 15, std::uint16_t)
SOMA_SUBNET_SETTING(RhoSet, 16, std::uint16_t)
SOMA_SUBNET_SETTING(AlphaSigmoidSteepnessSet, 17, std::int16_t)
SOMA_SUBNET_SETTING(KappaSet, 18, std::uint16_t)
SOMA_SUBNET_SETTING(MinAllowedWeightSet, 19, std::uint16_t)
SOMA_SUBNET_SETTING(ValidatorPruneLenSet, 20, std::uint64_t)
SOMA_SUBNET_SETTING(ScalingLawPowerSet, 21, std::uint16_t)
SOMA_SUBNET_SETTING(WeightsSetRateLimitSet, 22, std::uint64_t)
SOMA_SUBNET_SETTING(ImmunityPeriodSet, 23, std::uint16_t)
SOMA_SUBNET_SETTING(BondsMovingAverageSet, 24, std::uint64_t)
SOMA_SUBNET_SETTING(BondsPenaltySet, 25, std::uint16_t)
SOMA_SUBNET_SETTING(BondsResetOnSet, 26, bool)
SOMA_SUBNET_SETTING(MaxAllowedValidatorsSet, 27, std::uint16_t)
SOMA_SETTING(DefaultTakeSet, 31, std::uint16_t)
SOMA_SUBNET_SETTING(WeightsVersionKeySet, 32, std::uint64_t)
SOMA_SUBNET_SETTING(MinDifficultySet, 33, std::uint64_t)
SOMA_SUBNET_SETTING(MaxDifficultySet, 34, std::uint64_t)
SOMA_SUBNET_SETTING(ServingRateLimitSet, 35, std::uint64_t)
SOMA_SUBNET_SETTING(BurnSet, 36, Rao)
SOMA_SUBNET_SETTING(MaxBurnSet, 37, Rao)
SOMA_SUBNET_SETTING(MinBurnSet, 38, Rao)
SOMA_SETTING(MaxEpochsPerBlockSet, 39, std::uint8_t)
SOMA_SETTING(TxRateLimitSet, 40, std::uint64_t)
SOMA_SETTING(TxDelegateTakeRateLimitSet, 41, std::uint64_t)
SOMA_SETTING(TxChildKeyTakeRateLimitSet, 42, std::uint64_t)
SOMA_SETTING(AdminFreezeWindowSet, 43, std::uint16_t)
SOMA_SETTING(OwnerHyperparamRateLimitSet, 44, std::uint16_t)
SOMA_SETTING(MinChildKeyTakeSet, 45, std::uint16_t)
SOMA_SUBNET_SETTING(MinChildKeyTakePerSubnetSet, 46, std::uint16_t)
SOMA_SETTING(MaxChildKeyTakeSet, 47, std::uint16_t)
SOMA_SUBNET_SETTING(RegistrationAllowed, 50, bool)
SOMA_SUBNET_SETTING(PowRegistrationAllowed, 51, bool)
SOMA_SUBNET_SETTING(TempoSet, 52, std::uint16_t)
SOMA_SUBNET_SETTING(RAORecycledForRegistrationSet, 53, Rao)
SOMA_SETTING(StakeThresholdSet, 54, std::uint64_t)
SOMA_SUBNET_SETTING(AdjustmentAlphaSet, 55, std::uint64_t)
SOMA_SETTING(SubnetOwnerCutSet, 57, std::uint16_t)
SOMA_SETTING(NetworkRateLimitSet, 58, std::uint64_t)
SOMA_SETTING(NetworkImmunityPeriodSet, 59, std::uint64_t)
SOMA_SETTING(StartCallDelaySet, 60, std::uint64_t)
SOMA_SETTING(NetworkMinLockCostSet, 61, Rao)
SOMA_SETTING(SubnetLimitSet, 62, std::uint16_t)
SOMA_SETTING(NetworkLockCostReductionIntervalSet, 63, std::uint64_t)
SOMA_SETTING(MaxDelegateTakeSet, 67, std::uint16_t)
SOMA_SETTING(MinDelegateTakeSet, 68, std::uint16_t)
SOMA_SETTING(ColdkeySwapAnnouncementDelaySet, 81, BlockNumber32)
SOMA_SETTING(ColdkeySwapReannouncementDelaySet, 82, BlockNumber32)
SOMA_SETTING(DissolveNetworkScheduleDurationSet, 83, BlockNumber32)
SOMA_SUBNET_SETTING(TransferToggle, 93, bool)
SOMA_SUBNET_SETTING(CommitRevealPeriodsSet, 100, std::uint64_t)
SOMA_SUBNET_SETTING(CommitRevealEnabled, 101, bool)
SOMA_SETTING(CommitRevealVersionSet, 106, std::uint16_t)
SOMA_SUBNET_SETTING(MinAllowedUidsSet, 111, std::uint16_t)
SOMA_SUBNET_SETTING(MinNonImmuneUidsSet, 113, std::uint16_t)

struct VotingPowerEmaAlphaSet {
    static constexpr EventId kEvent{kPallet, 119};
    NetUid netuid;
    std::uint64_t alpha = 0;
};
SOMA_SCALE_STRUCT(VotingPowerEmaAlphaSet, netuid, alpha)

struct BurnHalfLifeSet {
    static constexpr EventId kEvent{kPallet, 124};
    NetUid netuid;
    std::uint16_t burnHalfLife = 0;
};
SOMA_SCALE_STRUCT(BurnHalfLifeSet, netuid, burnHalfLife)

struct BurnIncreaseMultSet {
    static constexpr EventId kEvent{kPallet, 125};
    NetUid netuid;
    math::U64F64 burnIncreaseMult;
};
SOMA_SCALE_STRUCT(BurnIncreaseMultSet, netuid, burnIncreaseMult)

struct ActivityCutoffFactorMilliSet {
    static constexpr EventId kEvent{kPallet, 130};
    NetUid netuid;
    std::uint32_t factorMilli = 0;
};
SOMA_SCALE_STRUCT(ActivityCutoffFactorMilliSet, netuid, factorMilli)

#undef SOMA_SUBNET_SETTING
#undef SOMA_SETTING

} // namespace soma::runtime::subtensor::events
