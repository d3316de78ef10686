// When a subnet's epoch runs (emission.md).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Blocks from epoch to epoch; 0: none run.
inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kTempo{kPallet, "Tempo",
                                                                    initial::tempo};
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kLastEpochBlock{kPallet,
                                                                           "LastEpochBlock"};
/// An epoch asked for by the owner; 0: none.
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kPendingEpochAt{kPallet,
                                                                           "PendingEpochAt"};
/// Epochs so far.
inline constexpr StorageMap<Identity<NetUid>, std::uint64_t> kSubnetEpochIndex{kPallet,
                                                                               "SubnetEpochIndex"};
inline constexpr StorageMap<Identity<NetUid>, BlockSpan> kBlocksSinceLastStep{
    kPallet, "BlocksSinceLastStep"};
/// The name's spelling is the reference's.
inline constexpr StorageMap<Identity<NetUid>, BlockNumber> kLastMechansimStepBlock{
    kPallet, "LastMechansimStepBlock"};
/// More are put off to the next block.
inline constexpr StorageValue<std::uint8_t> kMaxEpochsPerBlock{kPallet, "MaxEpochsPerBlock",
                                                               initial::maxEpochsPerBlock};

} // namespace soma::runtime::subtensor
