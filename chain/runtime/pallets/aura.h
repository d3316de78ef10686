// Aura (pallet 3): whose turn it is to write a block (chain.md section 2).
#pragma once

#include "chain/primitives/digest.h"
#include "chain/runtime/pallet_table.h"

namespace soma::runtime::aura {

inline constexpr PalletId kPallet{"Aura", 3};
inline constexpr std::size_t kMaxAuthorities = 32;

inline constexpr StorageValue<codec::Bounded<chain::AuthorityKey, kMaxAuthorities>> kAuthorities{
    kPallet, "Authorities"};
inline constexpr StorageValue<std::uint64_t> kCurrentSlot{kPallet, "CurrentSlot"};

/// The account of the block's author, who earns the fees: the Aura key of slot mod authorities.
/// Nothing without a slot in the digest or without authorities.
std::optional<chain::AccountId> blockAuthor(const State& state);

/// From the next block on, which the header tells. An empty list changes nothing.
void changeAuthorities(State& state, const std::vector<chain::AuthorityKey>& authorities);

const PalletTable& table();

} // namespace soma::runtime::aura
