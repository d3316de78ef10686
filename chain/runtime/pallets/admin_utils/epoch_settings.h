// Settings about epochs: when they run and how they reckon (yuma-epoch.md), and into how many
// mechanisms a subnet is divided.
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/subnets/mechanism_rules.h"

#include <optional>
#include <vector>

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;
using subtensor::Hyperparameter;
using subtensor::TransactionKind;

/// Errors: SubtensorModule.ActivityCutoffTooLow.
Outcome<void> checkActivityCutoff(const State& state, NetUid netuid, const std::uint16_t& blocks,
                                  Caller caller);

/// Owners only to 975 000. Errors: BondsMovingAverageMaxReached.
Outcome<void> checkBondsMovingAverage(const State& state, NetUid netuid,
                                      const std::uint64_t& average, Caller caller);

/// Owners only from 0. Errors: NegativeSigmoidSteepness.
Outcome<void> checkSteepness(const State& state, NetUid netuid, const std::int16_t& steepness,
                             Caller caller);

// Told by this pallet as well as by SubtensorModule, or by this pallet alone.

Outcome<void> storeBondsReset(State& state, NetUid netuid, const bool& enabled);

/// In blocks, without bounds; the cycle begins anew.
inline constexpr SubnetSetting<std::uint16_t> kTempo{
    30,
    "sudo_set_tempo",
    "tempo",
    measured(36'298'000, 4383, 5, 2),
    rootSets(),
    [](State& state, NetUid netuid, const std::uint16_t& tempo) {
        subtensor::restartWithTempo(state, netuid, tempo);
        return Outcome<void>();
    }};

/// In blocks. Nothing reads it any more: see ActivityCutoffFactorMilli.
inline constexpr SubnetSetting<std::uint16_t> kActivityCutoff{
    18,
    "sudo_set_activity_cutoff",
    "activity_cutoff",
    measured(35'165'000, 4383, 6, 1),
    ownerSets(Hyperparameter::ActivityCutoff),
    &store<subtensor::kActivityCutoff, events::ActivityCutoffSet>,
    &checkActivityCutoff};

/// Out of 65 535.
inline constexpr SubnetSetting<std::uint16_t> kKappa{16,
                                                     "sudo_set_kappa",
                                                     "kappa",
                                                     measured(16'301'000, 4084, 1, 1),
                                                     rootSets().atAnyTime(),
                                                     &store<subtensor::kKappa, events::KappaSet>};

inline constexpr SubnetSetting<std::uint16_t> kRho{17,
                                                   "sudo_set_rho",
                                                   "rho",
                                                   measured(31'268'000, 4383, 5, 1),
                                                   ownerSets(Hyperparameter::Rho),
                                                   &store<subtensor::kRho>};

/// Out of 1 000 000.
inline constexpr SubnetSetting<std::uint64_t> kBondsMovingAverage{
    26,
    "sudo_set_bonds_moving_average",
    "bonds_moving_average",
    measured(34'495'000, 4383, 5, 1),
    ownerSets(Hyperparameter::BondsMovingAverage),
    &store<subtensor::kBondsMovingAverage, events::BondsMovingAverageSet>,
    &checkBondsMovingAverage};

/// Out of 65 535.
inline constexpr SubnetSetting<std::uint16_t> kBondsPenalty{
    60,
    "sudo_set_bonds_penalty",
    "bonds_penalty",
    measured(34'354'000, 4383, 5, 1),
    ownerSets(Hyperparameter::BondsPenalty),
    &store<subtensor::kBondsPenalty, events::BondsPenaltySet>};

inline constexpr SubnetSetting<bool> kBondsResetEnabled{
    70,
    "sudo_set_bonds_reset_enabled",
    "enabled",
    measured(30'507'000, 4280, 4, 1),
    ownerSets(Hyperparameter::BondsResetEnabled).existingOrNot(),
    &storeBondsReset};

inline constexpr SubnetSetting<bool> kYuma3Enabled{
    69,
    "sudo_set_yuma3_enabled",
    "enabled",
    measured(28'583'000, 4280, 4, 1),
    ownerSets(Hyperparameter::Yuma3Enabled).existingOrNot(),
    &store<subtensor::kYuma3On, Yuma3EnableToggled>};

inline constexpr SubnetSetting<bool> kLiquidAlphaEnabled{
    50,
    "sudo_set_liquid_alpha_enabled",
    "enabled",
    measured(25'538'000, 4280, 4, 1),
    ownerSets(Hyperparameter::LiquidAlphaEnabled).existingOrNot(),
    &store<subtensor::kLiquidAlphaOn>};

inline constexpr SubnetSetting<std::int16_t> kAlphaSigmoidSteepness{
    68,
    "sudo_set_alpha_sigmoid_steepness",
    "steepness",
    measured(31'438'000, 4383, 5, 1),
    ownerSets(Hyperparameter::AlphaSigmoidSteepness),
    &store<subtensor::kAlphaSigmoidSteepness>,
    &checkSteepness};

inline constexpr SubnetSetting<MechId> kMechanismCount{
    76,
    "sudo_set_mechanism_count",
    "mechanism_count",
    measured(15'000'000, 0, 1, 1),
    ownerSets(TransactionKind::MechanismCountUpdate).existingOrNot(),
    [](State& state, NetUid netuid, const MechId& count) {
        return subtensor::setMechanismCount(state, netuid, count);
    }};

inline constexpr SubnetSetting<std::optional<std::vector<std::uint16_t>>> kMechanismEmissionSplit{
    77,
    "sudo_set_mechanism_emission_split",
    "maybe_split",
    measured(15'000'000, 0, 1, 1),
    ownerSets(TransactionKind::MechanismEmission).existingOrNot(),
    &subtensor::setEmissionSplit};

/// The bounds between which liquid alpha moves, out of 65 535; it must be switched on.
struct SetAlphaValues {
    static constexpr CallId kCall{kPallet, 51, "sudo_set_alpha_values"};
    static constexpr Weight kWeight = measured(34'224'000, 4427, 5, 1);
    NetUid netuid;
    std::uint16_t alphaLow = 0;
    std::uint16_t alphaHigh = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetAlphaValues, netuid, alphaLow, alphaHigh)

std::vector<CallEntry> epochCalls();

} // namespace soma::runtime::admin_utils
