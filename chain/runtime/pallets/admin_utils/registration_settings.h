// Settings about joining a subnet: whether one may, how often, and at what price.
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/registration.h"

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;
using subtensor::Hyperparameter;

// What a place may cost, in TAO's smallest unit. Errors: ValueNotInBounds.

/// Below 1 TAO and below the most.
Outcome<void> checkMinBurn(const State& state, NetUid netuid, const Rao& least, Caller caller);
/// Above 0.1 TAO and above the least.
Outcome<void> checkMaxBurn(const State& state, NetUid netuid, const Rao& most, Caller caller);

// Errors: InvalidValue.

/// 1 to 36 100.
Outcome<void> checkBurnHalfLife(const State& state, NetUid netuid, const std::uint16_t& blocks,
                                Caller caller);
/// 1 to 3.
Outcome<void> checkBurnIncreaseMult(const State& state, NetUid netuid, const math::U64F64& factor,
                                    Caller caller);

inline constexpr SubnetSetting<bool> kNetworkRegistrationAllowed{
    19,
    "sudo_set_network_registration_allowed",
    "registration_allowed",
    measured(7'113'000, 0, 0, 1),
    rootSets().atAnyTime().existingOrNot(),
    &store<subtensor::kNetworkRegistrationAllowed, events::RegistrationAllowed>};

inline constexpr SubnetSetting<std::uint16_t> kMaxRegistrationsPerBlock{
    27,
    "sudo_set_max_registrations_per_block",
    "max_registrations_per_block",
    measured(34'604'000, 4383, 5, 1),
    rootSets(),
    &store<subtensor::kMaxRegistrationsPerBlock, events::MaxRegistrationsPerBlockSet>};

inline constexpr SubnetSetting<std::uint16_t> kTargetRegistrationsPerInterval{
    21,
    "sudo_set_target_registrations_per_interval",
    "target_registrations_per_interval",
    measured(34'103'000, 4383, 5, 1),
    rootSets(),
    &store<subtensor::kTargetRegistrationsPerInterval, events::RegistrationPerIntervalSet>};

/// In blocks.
inline constexpr SubnetSetting<std::uint16_t> kAdjustmentInterval{
    8,
    "sudo_set_adjustment_interval",
    "adjustment_interval",
    measured(16'320'000, 4084, 1, 1),
    rootSets().atAnyTime(),
    &store<subtensor::kAdjustmentInterval, events::AdjustmentIntervalSet>};

inline constexpr SubnetSetting<std::uint64_t> kAdjustmentAlpha{
    9,
    "sudo_set_adjustment_alpha",
    "adjustment_alpha",
    measured(14'000'000, 0, 1, 1),
    ownerSets(Hyperparameter::AdjustmentAlpha),
    &store<subtensor::kAdjustmentAlpha, events::AdjustmentAlphaSet>};

inline constexpr SubnetSetting<Rao> kMinBurn{22,
                                             "sudo_set_min_burn",
                                             "min_burn",
                                             measured(37'780'000, 4385, 6, 1),
                                             ownerSets(Hyperparameter::MinBurn),
                                             &store<subtensor::kMinBurn, events::MinBurnSet>,
                                             &checkMinBurn};

inline constexpr SubnetSetting<Rao> kMaxBurn{23,
                                             "sudo_set_max_burn",
                                             "max_burn",
                                             measured(36'949'000, 4410, 6, 1),
                                             ownerSets(Hyperparameter::MaxBurn),
                                             &store<subtensor::kMaxBurn, events::MaxBurnSet>,
                                             &checkMaxBurn};

/// Blocks in which the price falls to half.
inline constexpr SubnetSetting<std::uint16_t> kBurnHalfLife{
    89,
    "sudo_set_burn_half_life",
    "burn_half_life",
    measured(25'000'000, 0, 4, 1),
    ownerSets(Hyperparameter::BurnHalfLife).exceptOfRoot(),
    &store<subtensor::kBurnHalfLife, BurnHalfLifeSet>,
    &checkBurnHalfLife,
    DispatchClass::Operational};

/// What each registration multiplies the price by.
inline constexpr SubnetSetting<math::U64F64> kBurnIncreaseMult{
    90,
    "sudo_set_burn_increase_mult",
    "burn_increase_mult",
    measured(25'000'000, 0, 4, 1),
    ownerSets(Hyperparameter::BurnIncreaseMult).exceptOfRoot(),
    &store<subtensor::kBurnIncreaseMult, BurnIncreaseMultSet>,
    &checkBurnIncreaseMult,
    DispatchClass::Operational};

/// How much has been paid for places so far.
inline constexpr SubnetSetting<Rao> kRaoRecycled{
    39,
    "sudo_set_rao_recycled",
    "rao_recycled",
    measured(16'541'000, 4084, 1, 1),
    rootSets().atAnyTime(),
    &store<subtensor::kRAORecycledForRegistration, events::RAORecycledForRegistrationSet>};

// Of registration by work, which is no longer possible; the values can still be read.

inline constexpr SubnetSetting<std::uint64_t> kDifficulty{
    24,           "sudo_set_difficulty",
    "difficulty", measured(34'434'000, 4383, 5, 1),
    rootSets(),   &store<subtensor::kDifficulty, events::DifficultySet>};

inline constexpr SubnetSetting<std::uint64_t> kMinDifficulty{
    4,
    "sudo_set_min_difficulty",
    "min_difficulty",
    measured(34'554'000, 4383, 5, 1),
    rootSets(),
    &store<subtensor::kMinDifficulty, events::MinDifficultySet>};

inline constexpr SubnetSetting<std::uint64_t> kMaxDifficulty{
    5,
    "sudo_set_max_difficulty",
    "max_difficulty",
    measured(34'704'000, 4383, 5, 1),
    ownerSets(Hyperparameter::MaxDifficulty),
    &store<subtensor::kMaxDifficulty, events::MaxDifficultySet>};

std::vector<CallEntry> registrationCalls();

} // namespace soma::runtime::admin_utils
