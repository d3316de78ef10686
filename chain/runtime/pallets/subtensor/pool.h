// A subnet's two reserves, its price and what went through it (emission.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// TAO in the pool.
inline constexpr StorageMap<Identity<NetUid>, Rao> kSubnetTAO{kPallet, "SubnetTAO"};
/// Alpha in the pool.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kSubnetAlphaIn{kPallet, "SubnetAlphaIn"};
/// Alpha outside it.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kSubnetAlphaOut{kPallet, "SubnetAlphaOut"};
/// Alpha that the chain itself bought.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kSubnetProtocolAlpha{kPallet,
                                                                          "SubnetProtocolAlpha"};
/// TAO through the pool so far.
inline constexpr StorageMap<Identity<NetUid>, u128> kSubnetVolume{kPallet, "SubnetVolume"};
/// The smoothed price.
inline constexpr StorageMap<Identity<NetUid>, math::I96F32> kSubnetMovingPrice{kPallet,
                                                                               "SubnetMovingPrice"};
/// How fast the smoothed price follows, before the halving time.
inline constexpr StorageValue<math::I96F32> kSubnetMovingAlpha{kPallet, "SubnetMovingAlpha",
                                                               alwaysBits<math::I96F32, 12'885>};
/// Age at which a subnet's smoothing has half its full speed.
inline constexpr StorageMap<Identity<NetUid>, BlockSpan> kEMAPriceHalvingBlocks{
    kPallet, "EMAPriceHalvingBlocks", always<BlockSpan, initial::kEmaPriceHalvingPeriod>};
/// The part of dividends that root's stake earns here.
inline constexpr StorageMap<Identity<NetUid>, math::U96F32> kRootProp{kPallet, "RootProp"};

} // namespace soma::runtime::subtensor
