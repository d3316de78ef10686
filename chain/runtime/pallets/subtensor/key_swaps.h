// Replacing hotkeys and coldkeys (staking.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// From announcing to swapping.
inline constexpr StorageValue<BlockNumber32> kColdkeySwapAnnouncementDelay{
    kPallet, "ColdkeySwapAnnouncementDelay", initial::coldkeySwapAnnouncementDelay};
/// How much longer one must wait before announcing another.
inline constexpr StorageValue<BlockNumber32> kColdkeySwapReannouncementDelay{
    kPallet, "ColdkeySwapReannouncementDelay", initial::coldkeySwapReannouncementDelay};
/// When it may happen, and the new coldkey's blake2b-256.
inline constexpr StorageMap<Twox64Concat<Coldkey>, std::pair<BlockNumber32, chain::Hash256>,
                            OptionQuery>
    kColdkeySwapAnnouncements{kPallet, "ColdkeySwapAnnouncements"};
/// When it was disputed.
inline constexpr StorageMap<Twox64Concat<Coldkey>, BlockNumber32, OptionQuery> kColdkeySwapDisputes{
    kPallet, "ColdkeySwapDisputes"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Coldkey>, BlockNumber>
    kLastHotkeySwapOnNetuid{kPallet, "LastHotkeySwapOnNetuid"};

} // namespace soma::runtime::subtensor
