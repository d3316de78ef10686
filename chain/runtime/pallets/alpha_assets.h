// AlphaAssets (pallet 31): how much alpha of each subnet was made, burned and recycled. It counts
// and decides nothing (reference pallets/alpha-assets).
#pragma once

#include "chain/runtime/pallet_table.h"

namespace soma::runtime::alpha_assets {

inline constexpr PalletId kPallet{"AlphaAssets", 31};

inline constexpr StorageMap<Twox64Concat<NetUid>, Alpha> kTotalAlphaIssuance{kPallet,
                                                                             "TotalAlphaIssuance"};
inline constexpr StorageMap<Twox64Concat<NetUid>, Alpha> kAlphaBurned{kPallet, "AlphaBurned"};
inline constexpr StorageMap<Twox64Concat<NetUid>, Alpha> kAlphaRecycled{kPallet, "AlphaRecycled"};

void countMinted(State& state, NetUid netuid, Alpha amount);

/// Burned alpha stays issued.
void countBurned(State& state, NetUid netuid, Alpha amount);

/// Recycled alpha can be issued again.
void countRecycled(State& state, NetUid netuid, Alpha amount);

const PalletTable& table();

} // namespace soma::runtime::alpha_assets
