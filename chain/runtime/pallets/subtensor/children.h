// Validators that lend part of their stake to others (staking.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Out of 65 535.
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, std::uint16_t>
    kChildkeyTake{kPallet, "ChildkeyTake"};
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kMinChildkeyTakePerSubnet{
    kPallet, "MinChildkeyTakePerSubnet"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>,
                                  std::vector<StakePortion>>
    kChildKeys{kPallet, "ChildKeys"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>,
                                  std::vector<StakePortion>>
    kParentKeys{kPallet, "ParentKeys"};
/// With the block from which they hold.
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>,
                                  std::pair<std::vector<StakePortion>, BlockNumber>>
    kPendingChildKeys{kPallet, "PendingChildKeys"};
inline constexpr StorageValue<BlockSpan> kPendingChildKeyCooldown{
    kPallet, "PendingChildKeyCooldown", initial::pendingChildKeyCooldown};
inline constexpr StorageValue<std::uint16_t> kMaxDelegateTake{
    kPallet, "MaxDelegateTake", always<std::uint16_t, initial::kDelegateTake>};
inline constexpr StorageValue<std::uint16_t> kMinDelegateTake{kPallet, "MinDelegateTake"};
inline constexpr StorageValue<std::uint16_t> kMaxChildkeyTake{
    kPallet, "MaxChildkeyTake", always<std::uint16_t, initial::kMaxChildKeyTake>};
inline constexpr StorageValue<std::uint16_t> kMinChildkeyTake{kPallet, "MinChildkeyTake"};
inline constexpr StorageMap<Blake2_128Concat<Hotkey>, bool> kAutoParentDelegationEnabled{
    kPallet, "AutoParentDelegationEnabled", always<bool, true>};

} // namespace soma::runtime::subtensor
