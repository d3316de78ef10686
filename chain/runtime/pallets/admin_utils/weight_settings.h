// Settings about the weights that validators give: how many, how often, openly or committed first.
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;
using subtensor::Hyperparameter;
using subtensor::TransactionKind;

/// 1 to 100 epochs. Errors: SubtensorModule's RevealPeriodTooLarge, RevealPeriodTooSmall.
Outcome<void> checkRevealPeriod(const State& state, NetUid netuid, const std::uint64_t& epochs,
                                Caller caller);

/// Validators with an older program set no weights.
inline constexpr SubnetSetting<std::uint64_t> kWeightsVersionKey{
    6,
    "sudo_set_weights_version_key",
    "weights_version_key",
    measured(34'204'000, 4383, 5, 1),
    ownerSets(TransactionKind::SetWeightsVersionKey),
    &store<subtensor::kWeightsVersionKey, events::WeightsVersionKeySet>};

/// In blocks.
inline constexpr SubnetSetting<std::uint64_t> kWeightsSetRateLimit{
    7,
    "sudo_set_weights_set_rate_limit",
    "weights_set_rate_limit",
    measured(16'420'000, 4084, 1, 1),
    rootSets().atAnyTime(),
    &store<subtensor::kWeightsSetRateLimit, events::WeightsSetRateLimitSet>};

inline constexpr SubnetSetting<std::uint16_t> kMinAllowedWeights{
    14,
    "sudo_set_min_allowed_weights",
    "min_allowed_weights",
    measured(34'664'000, 4383, 5, 1),
    ownerSets(Hyperparameter::MinAllowedWeights),
    &store<subtensor::kMinAllowedWeights, events::MinAllowedWeightSet>};

inline constexpr SubnetSetting<bool> kCommitRevealWeightsEnabled{
    49,
    "sudo_set_commit_reveal_weights_enabled",
    "enabled",
    measured(34'544'000, 4383, 5, 1),
    ownerSets(Hyperparameter::CommitRevealEnabled),
    &store<subtensor::kCommitRevealWeightsEnabled, events::CommitRevealEnabled>};

/// Epochs from committing to revealing.
inline constexpr SubnetSetting<std::uint64_t> kCommitRevealWeightsInterval{
    57,
    "sudo_set_commit_reveal_weights_interval",
    "interval",
    measured(34'654'000, 4383, 5, 1),
    ownerSets(Hyperparameter::WeightCommitInterval),
    &store<subtensor::kRevealPeriodEpochs, events::CommitRevealPeriodsSet>,
    &checkRevealPeriod};

std::vector<CallEntry> weightCalls();

} // namespace soma::runtime::admin_utils
