// What each block gives to whom, until an epoch pays it out (emission.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Rao per block.
inline constexpr StorageValue<std::uint64_t> kBlockEmission{kPallet, "BlockEmission",
                                                            always<std::uint64_t, 1'000'000'000>};
inline constexpr StorageMap<Identity<NetUid>, bool> kSubnetEmissionEnabled{
    kPallet, "SubnetEmissionEnabled", always<bool, true>};
/// In the last block, as the next four.
inline constexpr StorageMap<Identity<NetUid>, Rao> kSubnetTaoInEmission{kPallet,
                                                                        "SubnetTaoInEmission"};
inline constexpr StorageMap<Identity<NetUid>, Alpha> kSubnetAlphaInEmission{
    kPallet, "SubnetAlphaInEmission"};
inline constexpr StorageMap<Identity<NetUid>, Alpha> kSubnetAlphaOutEmission{
    kPallet, "SubnetAlphaOutEmission"};
/// TAO beyond the injection's cap, which buys alpha.
inline constexpr StorageMap<Identity<NetUid>, Rao> kSubnetExcessTao{kPallet, "SubnetExcessTao"};
/// TAO from selling root's dividends.
inline constexpr StorageMap<Identity<NetUid>, Rao> kSubnetRootSellTao{kPallet, "SubnetRootSellTao"};
/// Collected for miners since the last epoch.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kPendingServerEmission{
    kPallet, "PendingServerEmission"};
/// Collected for validators.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kPendingValidatorEmission{
    kPallet, "PendingValidatorEmission"};
/// Collected for root's stakers.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kPendingRootAlphaDivs{kPallet,
                                                                           "PendingRootAlphaDivs"};
/// Collected for the owner.
inline constexpr StorageMap<Identity<NetUid>, Alpha> kPendingOwnerCut{kPallet, "PendingOwnerCut"};
/// The part of the miners' emission that was burned at the last epoch.
inline constexpr StorageMap<Identity<NetUid>, math::U96F32> kMinerBurned{kPallet, "MinerBurned"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, Alpha>
    kLastHotkeyEmissionOnNetuid{kPallet, "LastHotkeyEmissionOnNetuid"};
/// At the last epoch.
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, Alpha>
    kAlphaDividendsPerSubnet{kPallet, "AlphaDividendsPerSubnet"};
/// At the last epoch.
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, Alpha>
    kRootAlphaDividendsPerSubnet{kPallet, "RootAlphaDividendsPerSubnet"};
/// TAO staked less TAO unstaked in this block.
inline constexpr StorageMap<Identity<NetUid>, std::int64_t> kSubnetTaoFlow{kPallet,
                                                                           "SubnetTaoFlow"};
/// With the block of the last update.
inline constexpr StorageMap<Identity<NetUid>, std::pair<BlockNumber, math::I64F64>, OptionQuery>
    kSubnetEmaTaoFlow{kPallet, "SubnetEmaTaoFlow"};
/// Whether what the chain itself moves is left out of the flow.
inline constexpr StorageValue<bool> kNetTaoFlowEnabled{kPallet, "NetTaoFlowEnabled",
                                                       always<bool, true>};
/// TAO that the chain itself moved in this block.
inline constexpr StorageMap<Identity<NetUid>, std::int64_t> kSubnetProtocolFlow{
    kPallet, "SubnetProtocolFlow"};
inline constexpr StorageMap<Identity<NetUid>, std::pair<BlockNumber, math::I64F64>, OptionQuery>
    kSubnetEmaProtocolFlow{kPallet, "SubnetEmaProtocolFlow"};
inline constexpr StorageValue<math::I64F64> kTaoFlowCutoff{kPallet, "TaoFlowCutoff"};
inline constexpr StorageValue<math::U64F64> kFlowNormExponent{
    kPallet, "FlowNormExponent", [](const RuntimeConfig&) { return math::U64F64::one(); }};
/// Out of 2^63.
inline constexpr StorageValue<std::uint64_t> kFlowEmaSmoothingFactor{
    kPallet, "FlowEmaSmoothingFactor", always<std::uint64_t, 29'597'889'189'277>};

} // namespace soma::runtime::subtensor
