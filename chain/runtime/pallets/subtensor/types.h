// SubtensorModule (pallet 7): the words that all of its declarations use.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/block_number32.h"
#include "chain/primitives/hash_types.h"
#include "chain/runtime/fixed_scale.h"
#include "chain/runtime/pallet_table.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace soma::runtime::subtensor {

inline constexpr PalletId kPallet{"SubtensorModule", 7};

using chain::AccountId;
using chain::BlockNumber32;
using chain::Coldkey;
using chain::Hash256;
using chain::Hotkey;

inline constexpr NetUid kRoot{0};

/// Where a mechanism's weights, bonds, incentives and updates stand: netuid + 4096 x mechanism.
using MechanismIndex = Quantity<struct MechanismIndexTag, std::uint16_t>;
inline constexpr std::uint16_t kMechanismStride = 4096;
inline constexpr MechId kMainMechanism{0};

constexpr MechanismIndex mechanismIndex(NetUid netuid, MechId mechanism = kMainMechanism)
{
    return MechanismIndex(saturatingAdd(
        saturatingMul(std::uint16_t{mechanism.value()}, kMechanismStride), netuid.value()));
}

constexpr NetUid netUidOf(MechanismIndex index)
{
    return NetUid(static_cast<std::uint16_t>(index.value() % kMechanismStride));
}

constexpr MechId mechanismOf(MechanismIndex index)
{
    return MechId(static_cast<std::uint8_t>(index.value() / kMechanismStride));
}

using LeaseId = Quantity<struct LeaseIdTag, std::uint32_t>;

using EvmAddress = ByteArray<20>;

/// A row of weights or bonds: towards which uid, and how much out of 65 535.
using UidValues = std::vector<std::pair<std::uint16_t, std::uint16_t>>;

/// What part of a hotkey's stake, out of 2^64 - 1, goes to or comes from another.
using StakePortion = std::pair<std::uint64_t, Hotkey>;

/// A default that is the same on every chain.
template <typename T, auto kValue>
constexpr T always(const RuntimeConfig&)
{
    return T(kValue);
}

/// A fixed-point default, by its bits.
template <typename T, auto kBits>
constexpr T alwaysBits(const RuntimeConfig&)
{
    return T::fromBits(kBits);
}

} // namespace soma::runtime::subtensor
