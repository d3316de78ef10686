// Stake as shares of a hotkey's alpha, and the totals (staking.md section 2).
//
// A coldkey's stake is TotalHotkeyAlpha x its share / all shares. Shares live in two maps: what was
// never touched since the change is still in the older one. stake_books.h reads both.
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor {

/// All alpha staked with the hotkey.
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, Alpha>
    kTotalHotkeyAlpha{kPallet, "TotalHotkeyAlpha"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, Alpha>
    kTotalHotkeyAlphaLastEpoch{kPallet, "TotalHotkeyAlphaLastEpoch"};
/// The older map.
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, math::U64F64>
    kTotalHotkeyShares{kPallet, "TotalHotkeyShares"};
/// The older map.
inline constexpr StorageNMap<
    Keys<Blake2_128Concat<Hotkey>, Blake2_128Concat<Coldkey>, Identity<NetUid>>, math::U64F64>
    kAlpha{kPallet, "Alpha"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, pool::SafeFloat>
    kTotalHotkeySharesV2{kPallet, "TotalHotkeySharesV2"};
inline constexpr StorageNMap<
    Keys<Blake2_128Concat<Hotkey>, Blake2_128Concat<Coldkey>, Identity<NetUid>>, pool::SafeFloat>
    kAlphaV2{kPallet, "AlphaV2"};
/// How far the clean-up of the older map has come.
inline constexpr StorageValue<std::optional<Bytes>> kAlphaMapLastKey{kPallet, "AlphaMapLastKey"};
inline constexpr StorageValue<std::optional<Bytes>> kAlphaV2MapLastKey{kPallet,
                                                                       "AlphaV2MapLastKey"};
/// All TAO, staked or not, as this pallet counts it.
inline constexpr StorageValue<Rao> kTotalIssuance{kPallet, "TotalIssuance"};
/// All TAO in the pools.
inline constexpr StorageValue<Rao> kTotalStake{kPallet, "TotalStake"};
/// Less stake than this sets no weights.
inline constexpr StorageValue<std::uint64_t> kStakeThreshold{kPallet, "StakeThreshold"};
/// Smaller nominations are returned, in TAO's smallest unit.
inline constexpr StorageValue<std::uint64_t> kNominatorMinRequiredStake{
    kPallet, "NominatorMinRequiredStake"};
inline constexpr StorageDoubleMap<Twox64Concat<Coldkey>, Twox64Concat<Hotkey>, BlockNumber,
                                  OptionQuery>
    kLastColdkeyHotkeyStakeBlock{kPallet, "LastColdkeyHotkeyStakeBlock"};
/// No longer used.
inline constexpr StorageValue<std::uint64_t> kNextStakeJobId{kPallet, "NextStakeJobId"};
/// What root's TAO counts beside alpha, out of 2^64.
inline constexpr StorageValue<std::uint64_t> kTaoWeight{kPallet, "TaoWeight",
                                                        always<std::uint64_t, initial::kTaoWeight>};
/// Out of 2^64.
inline constexpr StorageValue<std::uint64_t> kCKBurn{kPallet, "CKBurn"};
inline constexpr StorageMap<Identity<std::uint64_t>, Coldkey, OptionQuery> kStakingColdkeysByIndex{
    kPallet, "StakingColdkeysByIndex"};
/// The index in the map above.
inline constexpr StorageMap<Identity<Coldkey>, std::uint64_t, OptionQuery> kStakingColdkeys{
    kPallet, "StakingColdkeys"};
inline constexpr StorageValue<std::uint64_t> kNumStakingColdkeys{kPallet, "NumStakingColdkeys"};

} // namespace soma::runtime::subtensor
