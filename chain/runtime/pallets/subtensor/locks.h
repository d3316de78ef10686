// Alpha that its owner has locked, and the conviction that grows with it (staking.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

#include <variant>

namespace soma::runtime::subtensor {

inline constexpr StorageNMap<
    Keys<Blake2_128Concat<Coldkey>, Identity<NetUid>, Blake2_128Concat<Hotkey>>, LockState,
    OptionQuery>
    kLock{kPallet, "Lock"};
/// The index of the map above by hotkey.
inline constexpr StorageNMap<
    Keys<Identity<NetUid>, Blake2_128Concat<Hotkey>, Blake2_128Concat<Coldkey>>, std::monostate,
    OptionQuery>
    kLockingColdkeys{kPallet, "LockingColdkeys"};
/// All perpetual locks on a hotkey together.
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, LockState,
                                  OptionQuery>
    kHotkeyLock{kPallet, "HotkeyLock"};
/// All decaying locks on a hotkey together.
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, LockState,
                                  OptionQuery>
    kDecayingHotkeyLock{kPallet, "DecayingHotkeyLock"};
inline constexpr StorageMap<Identity<NetUid>, LockState, OptionQuery> kOwnerLock{kPallet,
                                                                                 "OwnerLock"};
inline constexpr StorageMap<Identity<NetUid>, LockState, OptionQuery> kDecayingOwnerLock{
    kPallet, "DecayingOwnerLock"};
/// Whether the coldkey's lock decays; absent: it does.
inline constexpr StorageDoubleMap<Blake2_128Concat<Coldkey>, Identity<NetUid>, bool, OptionQuery>
    kDecayingLock{kPallet, "DecayingLock"};
inline constexpr StorageMap<Identity<NetUid>, bool> kOwnerCutAutoLockEnabled{
    kPallet, "OwnerCutAutoLockEnabled"};
/// The time constant by which conviction follows the locked mass.
inline constexpr StorageValue<BlockSpan> kMaturityRate{kPallet, "MaturityRate",
                                                       always<BlockSpan, 934'866>};
/// The time constant by which a decaying lock shrinks.
inline constexpr StorageValue<BlockSpan> kUnlockRate{kPallet, "UnlockRate",
                                                     always<BlockSpan, 934'866>};

} // namespace soma::runtime::subtensor
