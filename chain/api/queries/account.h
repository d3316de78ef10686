// Accounts, issuance, fees and the next nonce.
#pragma once

#include "chain/api/node.h"

namespace soma::chain {

/// System.Account decoded (chain.md section 10).
struct AccountBalances {
    std::uint32_t nonce = 0;
    std::uint32_t consumers = 0;
    std::uint32_t providers = 0;
    Rao free;
    Rao reserved;
    Rao frozen;
    bool exists = false; ///< False when the chain holds no entry for this account.
    Provenance provenance = Provenance::Reported;
    Head at;

    /// What a transfer that keeps the account alive may take, before fees.
    Rao transferable() const;
};

/// 500 rao: an account below it is reaped.
inline constexpr Rao kExistentialDeposit{500};

QFuture<Result<AccountBalances>> account(Node& node, const AccountId& id, At at = At::best());

/// In the order of the ids, all at the same block.
QFuture<Result<std::vector<AccountBalances>>>
accounts(Node& node, const std::vector<AccountId>& ids, At at = At::best());

/// The storage key of System.Account for one account, for watchStorage.
Bytes accountKey(const AccountId& id);

/// Decodes a StorageAnswer of accountKey().
Result<AccountBalances> decodeAccount(const StorageAnswer& answer);

/// Balances.TotalIssuance.
QFuture<Result<Rao>> totalIssuance(Node& node, At at = At::best());

/// The fee of an encoded extrinsic (with its length prefix), by TransactionPaymentApi_query_info.
QFuture<Result<Rao>> extrinsicFee(Node& node, Bytes extrinsic, At at = At::best());

/// The nonce to sign with next: on chain plus what waits in the pool, by AccountNonceApi and
/// pool().
QFuture<Result<std::uint32_t>> nextNonce(Node& node, const AccountId& id);

} // namespace soma::chain
