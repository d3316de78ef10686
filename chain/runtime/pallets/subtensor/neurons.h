// The neurons of a subnet: their places and what the last epoch found (yuma-epoch.md).
//
// The lists hold one element per uid. Those under a MechanismIndex exist once per mechanism.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <tuple>

namespace soma::runtime::subtensor {

/// How many there are; uids are 0 to one less.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kSubnetworkN{kPallet, "SubnetworkN"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<Hotkey>, Uid, OptionQuery>
    kUids{kPallet, "Uids"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Identity<Uid>, Hotkey> kKeys{kPallet, "Keys"};
inline constexpr StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, bool>
    kIsNetworkMember{kPallet, "IsNetworkMember"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Identity<Uid>, BlockNumber>
    kBlockAtRegistration{kPallet, "BlockAtRegistration"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<bool>> kActive{kPallet, "Active"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<bool>> kValidatorPermit{
    kPallet, "ValidatorPermit"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<std::uint16_t>> kStakeWeight{
    kPallet, "StakeWeight"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<std::uint16_t>> kConsensus{kPallet,
                                                                                     "Consensus"};
inline constexpr StorageMap<Identity<MechanismIndex>, std::vector<std::uint16_t>> kIncentive{
    kPallet, "Incentive"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<std::uint16_t>> kDividends{kPallet,
                                                                                     "Dividends"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<std::uint16_t>> kValidatorTrust{
    kPallet, "ValidatorTrust"};
inline constexpr StorageMap<Identity<NetUid>, std::vector<Alpha>> kEmission{kPallet, "Emission"};
inline constexpr StorageMap<Identity<MechanismIndex>, std::vector<BlockNumber>> kLastUpdate{
    kPallet, "LastUpdate"};
/// No longer used.
inline constexpr StorageMap<
    Identity<NetUid>, std::vector<std::tuple<AccountId, std::uint64_t, std::uint64_t>>, OptionQuery>
    kLoadedEmission{kPallet, "LoadedEmission"};

} // namespace soma::runtime::subtensor
