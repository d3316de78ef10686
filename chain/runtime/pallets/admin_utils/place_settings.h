// Settings about the places of a subnet: how many there are and who keeps theirs.
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/subnets/trimming.h"

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;
using subtensor::Hyperparameter;
using subtensor::TransactionKind;

/// Errors: MaxAllowedUidsLessThanMinAllowedUids, MaxAllowedUIdsLessThanCurrentUIds,
/// MaxAllowedUidsGreaterThanDefaultMaxAllowedUids, SubtensorModule.TooManyUIDsPerMechanism.
Outcome<void> checkMaxAllowedUids(const State& state, NetUid netuid, const std::uint16_t& most,
                                  Caller caller);

/// Errors: MinAllowedUidsGreaterThanMaxAllowedUids, MinAllowedUidsGreaterThanCurrentUids.
Outcome<void> checkMinAllowedUids(const State& state, NetUid netuid, const std::uint16_t& least,
                                  Caller caller);

/// Errors: MaxValidatorsLargerThanMaxUIds.
Outcome<void> checkMaxValidators(const State& state, NetUid netuid, const std::uint16_t& most,
                                 Caller caller);

/// 1 to 10. Errors: SubtensorModule.InvalidValue.
Outcome<void> checkImmuneNeurons(const State& state, NetUid netuid, const std::uint16_t& limit,
                                 Caller caller);

/// In blocks.
inline constexpr SubnetSetting<std::uint16_t> kImmunityPeriod{
    13,
    "sudo_set_immunity_period",
    "immunity_period",
    measured(34'414'000, 4383, 5, 1),
    ownerSets(Hyperparameter::ImmunityPeriod),
    &store<subtensor::kImmunityPeriod, events::ImmunityPeriodSet>};

/// Not below the present number of neurons: see kTrim.
inline constexpr SubnetSetting<std::uint16_t> kMaxAllowedUids{
    15,
    "sudo_set_max_allowed_uids",
    "max_allowed_uids",
    measured(43'381'000, 4433, 8, 1),
    ownerSets(Hyperparameter::MaxAllowedUids),
    &store<subtensor::kMaxAllowedUids, events::MaxAllowedUidsSet>,
    &checkMaxAllowedUids};

inline constexpr SubnetSetting<std::uint16_t> kMinAllowedUids{
    79,
    "sudo_set_min_allowed_uids",
    "min_allowed_uids",
    measured(37'890'000, 4383, 7, 1),
    rootSets(),
    &store<subtensor::kMinAllowedUids, events::MinAllowedUidsSet>,
    &checkMinAllowedUids};

/// Neurons beyond the new number leave (trimming.h).
inline constexpr SubnetSetting<std::uint16_t> kTrim{
    78,
    "sudo_trim_to_max_allowed_uids",
    "max_n",
    measured(38'302'000, 4398, 8, 1),
    ownerSets(TransactionKind::MaxUidsTrimming).existingOrNot(),
    [](State& state, NetUid netuid, const std::uint16_t& most) {
        return subtensor::trimToMaxAllowedUids(state, netuid, most);
    }};

inline constexpr SubnetSetting<std::uint16_t> kMaxAllowedValidators{
    25,
    "sudo_set_max_allowed_validators",
    "max_allowed_validators",
    measured(35'896'000, 4383, 6, 1),
    rootSets(),
    &store<subtensor::kMaxAllowedValidators, events::MaxAllowedValidatorsSet>,
    &checkMaxValidators};

/// How many of the owner's own neurons cannot be replaced.
inline constexpr SubnetSetting<std::uint16_t> kOwnerImmuneNeuronLimit{
    72,
    "sudo_set_owner_immune_neuron_limit",
    "immune_neurons",
    measured(25'107'000, 4280, 4, 1),
    ownerSets(Hyperparameter::ImmuneNeuronLimit).existingOrNot(),
    &store<subtensor::kImmuneOwnerUidsLimit>,
    &checkImmuneNeurons};

/// So many neurons can always be replaced.
inline constexpr SubnetSetting<std::uint16_t> kMinNonImmuneUids{
    84,
    "sudo_set_min_non_immune_uids",
    "min",
    measured(6'783'000, 0, 0, 1),
    rootSets().atAnyTime().existingOrNot(),
    &store<subtensor::kMinNonImmuneUids, events::MinNonImmuneUidsSet>};

/// Blocks before a neuron may tell its address again.
inline constexpr SubnetSetting<std::uint64_t> kServingRateLimit{
    3,
    "sudo_set_serving_rate_limit",
    "serving_rate_limit",
    measured(28'633'000, 4212, 4, 1),
    ownerSets(Hyperparameter::ServingRateLimit).existingOrNot(),
    &store<subtensor::kServingRateLimit, events::ServingRateLimitSet>};

std::vector<CallEntry> placeCalls();

} // namespace soma::runtime::admin_utils
