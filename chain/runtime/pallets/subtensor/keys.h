// Who owns whom, and which validator a coldkey prefers (staking.md, chain.md section 17).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// The zero account when the hotkey is unknown.
inline constexpr StorageMap<Blake2_128Concat<Hotkey>, Coldkey> kOwner{kPallet, "Owner"};
inline constexpr StorageMap<Blake2_128Concat<Coldkey>, std::vector<Hotkey>> kOwnedHotkeys{
    kPallet, "OwnedHotkeys"};
/// Every hotkey that the coldkey has, or had, stake with.
inline constexpr StorageMap<Blake2_128Concat<Coldkey>, std::vector<Hotkey>> kStakingHotkeys{
    kPallet, "StakingHotkeys"};
/// The hotkey's take out of 65 535.
inline constexpr StorageMap<Blake2_128Concat<Hotkey>, std::uint16_t> kDelegates{
    kPallet, "Delegates", always<std::uint16_t, initial::kDelegateTake>};
/// Bit 0: accepts locked alpha.
inline constexpr StorageMap<Blake2_128Concat<AccountId>, u128> kAccountFlags{kPallet,
                                                                             "AccountFlags"};
/// Where a miner's own incentive is staked; absent: at the miner itself.
inline constexpr StorageDoubleMap<Blake2_128Concat<Coldkey>, Identity<NetUid>, Hotkey, OptionQuery>
    kAutoStakeDestination{kPallet, "AutoStakeDestination"};
/// The coldkeys that chose this hotkey.
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, std::vector<Coldkey>>
    kAutoStakeDestinationColdkeys{kPallet, "AutoStakeDestinationColdkeys"};
/// With the block of the association.
inline constexpr StorageDoubleMap<Twox64Concat<NetUid>, Twox64Concat<Uid>,
                                  std::pair<EvmAddress, BlockNumber>, OptionQuery>
    kAssociatedEvmAddress{kPallet, "AssociatedEvmAddress"};

} // namespace soma::runtime::subtensor
