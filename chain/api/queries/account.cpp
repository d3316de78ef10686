#include "chain/api/queries/account.h"

#include "chain/api/queries/ask.h"
#include "chain/codec/storage_key.h"

#include <algorithm>
#include <utility>

namespace soma::chain {

namespace {

using codec::Compact;
using codec::Hasher;

/// System.AccountInfo (chain.md section 10).
struct AccountInfo {
    std::uint32_t nonce = 0;
    std::uint32_t consumers = 0;
    std::uint32_t providers = 0;
    std::uint32_t sufficients = 0;
    Rao free;
    Rao reserved;
    Rao frozen;
    u128 flags = 0;
};
SOMA_SCALE_STRUCT(AccountInfo, nonce, consumers, providers, sufficients, free, reserved, frozen,
                  flags)

/// The result of TransactionPaymentApi_query_info (chain.md section 20).
struct DispatchInfoAnswer {
    Compact<std::uint64_t> refTime;
    Compact<std::uint64_t> proofSize;
    std::uint8_t dispatchClass = 0;
    Rao partialFee;
};
SOMA_SCALE_STRUCT(DispatchInfoAnswer, refTime, proofSize, dispatchClass, partialFee)

/// The first nonce from `next` on that no waiting extrinsic of this account uses.
std::uint32_t skipPooled(std::uint32_t next, const AccountId& id,
                         const std::vector<PoolEntry>& pool)
{
    std::vector<std::uint32_t> used;
    for (const PoolEntry& entry : pool)
        if (entry.signer == id)
            used.push_back(entry.nonce);
    std::sort(used.begin(), used.end());
    for (const std::uint32_t nonce : used)
        if (nonce == next)
            ++next;
    return next;
}

} // namespace

Rao AccountBalances::transferable() const
{
    const Rao held = std::max(saturatingSub(frozen, reserved), kExistentialDeposit);
    return saturatingSub(free, held);
}

Bytes accountKey(const AccountId& id)
{
    return codec::storageKey("System", "Account", codec::hashed<Hasher::Blake2_128Concat>(id));
}

Result<AccountBalances> decodeAccount(const StorageAnswer& answer)
{
    AccountBalances out;
    out.provenance = answer.provenance;
    out.at = answer.at;
    if (!answer.value)
        return out;
    const AccountInfo info = SOMA_TRY(codec::decode<AccountInfo>(*answer.value));
    out.nonce = info.nonce;
    out.consumers = info.consumers;
    out.providers = info.providers;
    out.free = info.free;
    out.reserved = info.reserved;
    out.frozen = info.frozen;
    out.exists = true;
    return out;
}

QFuture<Result<AccountBalances>> account(Node& node, const AccountId& id, At at)
{
    return mapped(node.readStorage({accountKey(id)}, at),
                  [](std::vector<StorageAnswer> answers) -> Result<AccountBalances> {
                      if (answers.size() != 1)
                          return Error(NodeError::Internal, "one key, not one answer");
                      return decodeAccount(answers.front());
                  });
}

QFuture<Result<std::vector<AccountBalances>>> accounts(Node& node,
                                                       const std::vector<AccountId>& ids, At at)
{
    std::vector<Bytes> keys;
    keys.reserve(ids.size());
    for (const AccountId& id : ids)
        keys.push_back(accountKey(id));
    return mapped(
        node.readStorage(std::move(keys), at),
        [](const std::vector<StorageAnswer>& answers) -> Result<std::vector<AccountBalances>> {
            std::vector<AccountBalances> out;
            out.reserve(answers.size());
            for (const StorageAnswer& answer : answers)
                out.push_back(SOMA_TRY(decodeAccount(answer)));
            return out;
        });
}

QFuture<Result<Rao>> totalIssuance(Node& node, At at)
{
    return mapped(node.readStorage({codec::storagePrefix("Balances", "TotalIssuance")}, at),
                  [](std::vector<StorageAnswer> answers) -> Result<Rao> {
                      if (answers.size() != 1)
                          return Error(NodeError::Internal, "one key, not one answer");
                      if (!answers.front().value)
                          return Rao(0);
                      return codec::decode<Rao>(*answers.front().value);
                  });
}

QFuture<Result<Rao>> extrinsicFee(Node& node, Bytes extrinsic, At at)
{
    codec::encodeTo(static_cast<std::uint32_t>(extrinsic.size()), extrinsic);
    return mapped(node.callRuntime("TransactionPaymentApi_query_info", std::move(extrinsic), at),
                  [](RuntimeAnswer answer) -> Result<Rao> {
                      const auto info = SOMA_TRY(codec::decode<DispatchInfoAnswer>(answer.value));
                      return info.partialFee;
                  });
}

QFuture<Result<std::uint32_t>> nextNonce(Node& node, const AccountId& id)
{
    // Both questions are asked at once, so that nothing refers to the node later on.
    auto pooled = node.pool();
    auto onChain = node.callRuntime("AccountNonceApi_account_nonce", codec::encode(id), At::best());
    return onChain
        .then(QtFuture::Launch::Sync,
              [pooled, id](Result<RuntimeAnswer> answer) mutable {
                  return pooled.then(
                      QtFuture::Launch::Sync,
                      [answer = std::move(answer),
                       id](Result<std::vector<PoolEntry>> pool) -> Result<std::uint32_t> {
                          if (!answer)
                              return answer.error();
                          const auto next =
                              SOMA_TRY(codec::decode<std::uint32_t>(answer.value().value));
                          // A node that shows no pool still knows the chain's own number.
                          return pool ? skipPooled(next, id, *pool) : next;
                      });
              })
        .unwrap();
}

} // namespace soma::chain
