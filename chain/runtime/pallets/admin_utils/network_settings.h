// Settings of the whole network, for root alone.
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/epochs.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/mechanism_rules.h"
#include "chain/runtime/pallets/subtensor/weights.h"

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;

/// 1 to 2. Errors: InvalidValue.
Outcome<void> checkFlowExponent(const State& state, const math::U64F64& exponent);

/// At least one. Errors: ValueNotInBounds.
Outcome<void> checkMaxEpochs(const State& state, const std::uint8_t& most);

/// Nominations that have become too small are paid out.
Outcome<void> storeNominatorMinimum(State& state, const std::uint64_t& least);

// Takes, out of 65 535, and stake.

/// What a validator takes who has not chosen; it is also the most.
inline constexpr NetworkSetting<std::uint16_t> kDefaultTake{
    1, "sudo_set_default_take", "default_take", measured(5'400'000, 0, 0, 1),
    &store<subtensor::kMaxDelegateTake, events::MaxDelegateTakeSet>};

inline constexpr NetworkSetting<std::uint16_t> kMinDelegateTake{
    46, "sudo_set_min_delegate_take", "take", measured(5'490'000, 0, 0, 1),
    &store<subtensor::kMinDelegateTake, events::MinDelegateTakeSet>};

/// Less stake sets no weights.
inline constexpr NetworkSetting<std::uint64_t> kStakeThreshold{
    42, "sudo_set_stake_threshold", "min_stake", measured(5'500'000, 0, 0, 1),
    &store<subtensor::kStakeThreshold, events::StakeThresholdSet>};

/// Millionths of the least stake.
inline constexpr NetworkSetting<std::uint64_t> kNominatorMinRequiredStake{
    43, "sudo_set_nominator_min_required_stake", "min_stake", measured(30'697'000, 6890, 5, 1),
    &storeNominatorMinimum};

/// Out of 2^64.
inline constexpr NetworkSetting<std::uint64_t> kCkBurn{
    73, "sudo_set_ck_burn", "burn", measured(15'650'000, 0, 1, 1), &store<subtensor::kCKBurn>};

// How often something may be done, in blocks unless said.

inline constexpr NetworkSetting<std::uint64_t> kTxRateLimit{
    2, "sudo_set_tx_rate_limit", "tx_rate_limit", measured(5'440'000, 0, 0, 1),
    &store<subtensor::kTxRateLimit, events::TxRateLimitSet>};

inline constexpr NetworkSetting<std::uint64_t> kTxDelegateTakeRateLimit{
    45, "sudo_set_tx_delegate_take_rate_limit", "tx_rate_limit", measured(5'420'000, 0, 0, 1),
    &store<subtensor::kTxDelegateTakeRateLimit, events::TxDelegateTakeRateLimitSet>};

/// Between two new subnets.
inline constexpr NetworkSetting<std::uint64_t> kNetworkRateLimit{
    29, "sudo_set_network_rate_limit", "rate_limit", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kNetworkRateLimit, events::NetworkRateLimitSet>};

/// Before an epoch, in which a subnet's settings do not change.
inline constexpr NetworkSetting<std::uint16_t> kAdminFreezeWindow{
    74, "sudo_set_admin_freeze_window", "window", measured(5'450'000, 0, 0, 1),
    &store<subtensor::kAdminFreezeWindow, events::AdminFreezeWindowSet>};

/// In tempos of the subnet.
inline constexpr NetworkSetting<std::uint16_t> kOwnerHparamRateLimit{
    75, "sudo_set_owner_hparam_rate_limit", "epochs", measured(5'471'000, 0, 0, 1),
    &store<subtensor::kOwnerHyperparamRateLimit, events::OwnerHyperparamRateLimitSet>};

inline constexpr NetworkSetting<subtensor::BlockNumber32> kColdkeySwapAnnouncementDelay{
    86, "sudo_set_coldkey_swap_announcement_delay", "duration", measured(5'370'000, 0, 0, 1),
    &store<subtensor::kColdkeySwapAnnouncementDelay, events::ColdkeySwapAnnouncementDelaySet>};

inline constexpr NetworkSetting<subtensor::BlockNumber32> kColdkeySwapReannouncementDelay{
    87, "sudo_set_coldkey_swap_reannouncement_delay", "duration", measured(5'360'000, 0, 0, 1),
    &store<subtensor::kColdkeySwapReannouncementDelay, events::ColdkeySwapReannouncementDelaySet>};

inline constexpr NetworkSetting<subtensor::BlockNumber32> kDissolveNetworkScheduleDuration{
    55, "sudo_set_dissolve_network_schedule_duration", "duration", measured(5'591'000, 0, 0, 1),
    &store<subtensor::kDissolveNetworkScheduleDuration,
           events::DissolveNetworkScheduleDurationSet>};

// Subnets: how many, what a new one costs, what it may do at first.

inline constexpr NetworkSetting<std::uint16_t> kSubnetLimit{
    37, "sudo_set_subnet_limit", "max_subnets", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kSubnetLimit, events::SubnetLimitSet>};

/// Blocks in which a new subnet cannot be pruned.
inline constexpr NetworkSetting<std::uint64_t> kNetworkImmunityPeriod{
    35, "sudo_set_network_immunity_period", "immunity_period", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kNetworkImmunityPeriod, events::NetworkImmunityPeriodSet>};

inline constexpr NetworkSetting<Rao> kNetworkMinLockCost{
    36, "sudo_set_network_min_lock_cost", "lock_cost", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kNetworkMinLockCost, events::NetworkMinLockCostSet>};

/// Blocks in which the cost falls to the least.
inline constexpr NetworkSetting<std::uint64_t> kLockReductionInterval{
    38, "sudo_set_lock_reduction_interval", "interval", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kNetworkLockReductionInterval, events::NetworkLockCostReductionIntervalSet>};

/// Blocks from registering a subnet to starting it.
inline constexpr NetworkSetting<std::uint64_t> kStartCallDelay{
    85, "sudo_set_start_call_delay", "delay", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kStartCallDelay, events::StartCallDelaySet>};

/// Of every subnet. No event.
inline constexpr NetworkSetting<MechId> kMaxMechanismCount{
    88, "sudo_set_max_mechanism_count", "max_mechanism_count", measured(15'000'000, 0, 1, 1),
    [](State& state, const MechId& count) {
        return subtensor::setMaxMechanismCount(state, count);
    }};

/// The form that commits must have.
inline constexpr NetworkSetting<std::uint16_t> kCommitRevealVersion{
    71, "sudo_set_commit_reveal_version", "version", measured(6'052'000, 0, 0, 1),
    &store<subtensor::kCommitRevealWeightsVersion, events::CommitRevealVersionSet>};

inline constexpr NetworkSetting<std::uint8_t> kMaxEpochsPerBlock{
    96,
    "sudo_set_max_epochs_per_block",
    "max_epochs_per_block",
    measured(5'530'000, 0, 0, 1),
    &store<subtensor::kMaxEpochsPerBlock, events::MaxEpochsPerBlockSet>,
    &checkMaxEpochs};

// Emission.

/// Out of 65 535.
inline constexpr NetworkSetting<std::uint16_t> kSubnetOwnerCut{
    28, "sudo_set_subnet_owner_cut", "subnet_owner_cut", measured(14'000'000, 0, 0, 1),
    &store<subtensor::kSubnetOwnerCut, events::SubnetOwnerCutSet>};

/// How fast the smoothed price follows.
inline constexpr NetworkSetting<math::I96F32> kSubnetMovingAlpha{
    63, "sudo_set_subnet_moving_alpha", "alpha", measured(2'955'000, 0, 0, 1),
    &store<subtensor::kSubnetMovingAlpha>};

inline constexpr NetworkSetting<math::I64F64> kTaoFlowCutoff{
    81, "sudo_set_tao_flow_cutoff", "flow_cutoff", measured(7'343'000, 0, 0, 1),
    &store<subtensor::kTaoFlowCutoff>};

inline constexpr NetworkSetting<math::U64F64> kTaoFlowNormalizationExponent{
    82,
    "sudo_set_tao_flow_normalization_exponent",
    "exponent",
    measured(7'343'000, 0, 0, 1),
    &store<subtensor::kFlowNormExponent>,
    &checkFlowExponent};

/// Out of 2^63.
inline constexpr NetworkSetting<std::uint64_t> kTaoFlowSmoothingFactor{
    83, "sudo_set_tao_flow_smoothing_factor", "smoothing_factor", measured(7'343'000, 0, 0, 1),
    &store<subtensor::kFlowEmaSmoothingFactor>};

/// Whether what the chain itself moves is left out.
inline constexpr NetworkSetting<bool> kNetTaoFlowEnabled{91, "sudo_set_net_tao_flow_enabled",
                                                         "enabled", measured(7'343'000, 0, 0, 1),
                                                         &store<subtensor::kNetTaoFlowEnabled>};

std::vector<CallEntry> networkCalls();

} // namespace soma::runtime::admin_utils
