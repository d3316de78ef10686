// How often something may be done, and when it was done last (chain.md section 7).
#pragma once

#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/rate_limit_types.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

inline constexpr StorageValue<BlockSpan> kTxRateLimit{kPallet, "TxRateLimit",
                                                      always<BlockSpan, initial::kTxRateLimit>};
inline constexpr StorageValue<BlockSpan> kTxDelegateTakeRateLimit{
    kPallet, "TxDelegateTakeRateLimit", always<BlockSpan, initial::kTxDelegateTakeRateLimit>};
inline constexpr StorageValue<BlockSpan> kTxChildkeyTakeRateLimit{
    kPallet, "TxChildkeyTakeRateLimit", initial::txChildKeyTakeRateLimit};
inline constexpr StorageValue<BlockSpan> kNetworkRateLimit{
    kPallet, "NetworkRateLimit", always<BlockSpan, initial::kNetworkRateLimit>};
/// In epochs.
inline constexpr StorageValue<std::uint64_t> kWeightsVersionKeyRateLimit{
    kPallet, "WeightsVersionKeyRateLimit", always<std::uint64_t, 5>};
/// In epochs.
inline constexpr StorageValue<std::uint16_t> kOwnerHyperparamRateLimit{
    kPallet, "OwnerHyperparamRateLimit", always<std::uint16_t, 2>};
/// Blocks before an epoch in which an owner changes nothing.
inline constexpr StorageValue<std::uint16_t> kAdminFreezeWindow{kPallet, "AdminFreezeWindow",
                                                                always<std::uint16_t, 10>};
inline constexpr StorageMap<Identity<RateLimitKey>, BlockNumber> kLastRateLimitedBlock{
    kPallet, "LastRateLimitedBlock"};
/// The last key is a TransactionKind.
inline constexpr StorageNMap<
    Keys<Blake2_128Concat<Hotkey>, Identity<NetUid>, Identity<std::uint16_t>>, BlockNumber>
    kTransactionKeyLastBlock{kPallet, "TransactionKeyLastBlock"};
/// No longer used, as the next two; see RateLimitKey.
inline constexpr StorageMap<Identity<AccountId>, BlockNumber> kLastTxBlock{kPallet, "LastTxBlock"};
inline constexpr StorageMap<Identity<AccountId>, BlockNumber> kLastTxBlockChildKeyTake{
    kPallet, "LastTxBlockChildKeyTake"};
inline constexpr StorageMap<Identity<AccountId>, BlockNumber> kLastTxBlockDelegateTake{
    kPallet, "LastTxBlockDelegateTake"};

} // namespace soma::runtime::subtensor
