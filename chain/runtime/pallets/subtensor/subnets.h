// Which subnets there are, whose they are and what they paid (subnets.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor {

inline constexpr StorageMap<Identity<NetUid>, bool> kNetworksAdded{kPallet, "NetworksAdded"};
/// Root included.
inline constexpr StorageValue<std::uint16_t> kTotalNetworks{kPallet, "TotalNetworks"};
/// Root not included.
inline constexpr StorageValue<std::uint16_t> kSubnetLimit{kPallet, "SubnetLimit",
                                                          always<std::uint16_t, 128>};
inline constexpr StorageMap<Identity<NetUid>, Coldkey> kSubnetOwner{kPallet, "SubnetOwner"};
inline constexpr StorageMap<Identity<NetUid>, Hotkey> kSubnetOwnerHotkey{kPallet,
                                                                         "SubnetOwnerHotkey"};
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kNetworkRegisteredAt{
    kPallet, "NetworkRegisteredAt"};
/// How many subnets have had this number so far.
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kRegisteredSubnetCounter{
    kPallet, "RegisteredSubnetCounter"};
/// 0 stable (price 1), 1 dynamic.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kSubnetMechanism{kPallet,
                                                                              "SubnetMechanism"};
/// Its alpha can be bought and sold.
inline constexpr StorageMap<Identity<NetUid>, bool> kSubtokenEnabled{kPallet, "SubtokenEnabled"};
/// Absent until the owner has started the subnet.
inline constexpr StorageMap<Identity<NetUid>, BlockNumber, OptionQuery> kFirstEmissionBlockNumber{
    kPallet, "FirstEmissionBlockNumber"};
/// Whether stake may change its coldkey.
inline constexpr StorageMap<Identity<NetUid>, bool> kTransferToggle{kPallet, "TransferToggle",
                                                                    always<bool, true>};
/// What becomes of the emission of the owner's own miners.
inline constexpr StorageMap<Identity<NetUid>, RecycleOrBurn> kRecycleOrBurn{kPallet,
                                                                            "RecycleOrBurn"};
/// What its registration cost.
inline constexpr StorageMap<Identity<NetUid>, Rao> kSubnetLocked{kPallet, "SubnetLocked"};
/// No longer used.
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kLargestLocked{kPallet,
                                                                            "LargestLocked"};
inline constexpr StorageValue<BlockSpan> kNetworkImmunityPeriod{
    kPallet, "NetworkImmunityPeriod", always<BlockSpan, initial::kNetworkImmunityPeriod>};
inline constexpr StorageValue<Rao> kNetworkMinLockCost{kPallet, "NetworkMinLockCost",
                                                       always<Rao, initial::kNetworkMinLockCost>};
inline constexpr StorageValue<Rao> kNetworkLastLockCost{kPallet, "NetworkLastLockCost",
                                                        always<Rao, initial::kNetworkMinLockCost>};
inline constexpr StorageValue<BlockSpan> kNetworkLockReductionInterval{
    kPallet, "NetworkLockReductionInterval",
    always<BlockSpan, initial::kNetworkLockReductionInterval>};
inline constexpr StorageValue<BlockNumber> kNetworkRegistrationStartBlock{
    kPallet, "NetworkRegistrationStartBlock"};
inline constexpr StorageValue<BlockSpan> kStartCallDelay{kPallet, "StartCallDelay"};
/// Out of 65 535.
inline constexpr StorageValue<std::uint16_t> kSubnetOwnerCut{
    kPallet, "SubnetOwnerCut", always<std::uint16_t, initial::kSubnetOwnerCut>};
inline constexpr StorageMap<Identity<NetUid>, bool> kOwnerCutEnabled{kPallet, "OwnerCutEnabled",
                                                                     always<bool, true>};
inline constexpr StorageValue<BlockNumber32> kDissolveNetworkScheduleDuration{
    kPallet, "DissolveNetworkScheduleDuration",
    always<BlockNumber32, initial::kDissolveNetworkScheduleDuration>};
/// Subnets registered before this block get their first liquidity back.
inline constexpr StorageValue<BlockNumber> kTaoInRefundDeploymentBlock{
    kPallet, "TaoInRefundDeploymentBlock"};

} // namespace soma::runtime::subtensor
