// Settings about a subnet's emission, its alpha and what its owner has of it (emission.md).
#pragma once

#include "chain/runtime/pallets/admin_utils/setting.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/emission.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

namespace soma::runtime::admin_utils {

namespace events = subtensor::events;
using subtensor::Hyperparameter;

/// From the network's least to the network's most. Errors: InvalidValue.
Outcome<void> checkMinChildkeyTake(const State& state, NetUid netuid, const std::uint16_t& take,
                                   Caller caller);

/// Whether TAO and alpha flow into the pool and the chain buys there; the subnet's share is
/// reckoned all the same.
inline constexpr SubnetSetting<bool> kSubnetEmissionEnabled{
    94,
    "sudo_set_subnet_emission_enabled",
    "enabled",
    measured(16'351'000, 4084, 1, 1),
    rootSets().atAnyTime().exceptOfRoot(),
    &store<subtensor::kSubnetEmissionEnabled, SubnetEmissionEnabledSet>};

/// Whether the alpha can be bought and sold.
inline constexpr SubnetSetting<bool> kSubtokenEnabled{66,
                                                      "sudo_set_subtoken_enabled",
                                                      "subtoken_enabled",
                                                      measured(25'467'000, 4280, 4, 1),
                                                      rootSets().existingOrNot(),
                                                      &store<subtensor::kSubtokenEnabled>};

/// Blocks after which the smoothed price follows at half its full speed.
inline constexpr SubnetSetting<std::uint64_t> kEmaPriceHalvingPeriod{
    65,
    "sudo_set_ema_price_halving_period",
    "ema_halving",
    measured(4'198'000, 0, 0, 1),
    rootSets().atAnyTime().existingOrNot(),
    &store<subtensor::kEMAPriceHalvingBlocks>};

/// Whether stake may change its coldkey.
inline constexpr SubnetSetting<bool> kToggleTransfer{
    61,
    "sudo_set_toggle_transfer",
    "toggle",
    measured(28'343'000, 4280, 4, 1),
    ownerSets(Hyperparameter::TransferEnabled).existingOrNot(),
    &store<subtensor::kTransferToggle, events::TransferToggle>};

/// What becomes of the emission of the owner's own miners.
inline constexpr SubnetSetting<subtensor::RecycleOrBurn> kRecycleOrBurn{
    80,
    "sudo_set_recycle_or_burn",
    "recycle_or_burn",
    measured(20'000'000, 0, 2, 2),
    ownerSets(Hyperparameter::RecycleOrBurn).existingOrNot(),
    &store<subtensor::kRecycleOrBurn>};

inline constexpr SubnetSetting<bool> kOwnerCutEnabled{92,
                                                      "sudo_set_owner_cut_enabled",
                                                      "enabled",
                                                      measured(25'000'000, 0, 4, 1),
                                                      ownerSets().exceptOfRoot(),
                                                      &store<subtensor::kOwnerCutEnabled>,
                                                      nullptr,
                                                      DispatchClass::Operational};

/// Whether the owner's cut is locked as it comes.
inline constexpr SubnetSetting<bool> kOwnerCutAutoLockEnabled{
    95,
    "sudo_set_owner_cut_auto_lock_enabled",
    "enabled",
    measured(25'000'000, 0, 4, 1),
    ownerSets().exceptOfRoot(),
    &store<subtensor::kOwnerCutAutoLockEnabled>,
    nullptr,
    DispatchClass::Operational};

/// Out of 65 535; can only be stricter than the network's.
inline constexpr SubnetSetting<std::uint16_t> kMinChildkeyTakePerSubnet{
    93,
    "sudo_set_min_childkey_take_per_subnet",
    "take",
    measured(38'100'000, 4419, 7, 1),
    ownerSets(Hyperparameter::MinChildkeyTake),
    &store<subtensor::kMinChildkeyTakePerSubnet, events::MinChildKeyTakePerSubnetSet>,
    &checkMinChildkeyTake};

std::vector<CallEntry> emissionCalls();

} // namespace soma::runtime::admin_utils
