// Proxies, announcements and multisig operations in a scripted node's state.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/proxy_kind.h"
#include "chain/primitives/timepoint.h"
#include "tests/support/fake_node.h"

#include <tuple>
#include <vector>

namespace soma::test {

using FakeGrant = std::tuple<chain::AccountId, chain::ProxyKind, std::uint32_t>;
using FakeNotice = std::tuple<chain::AccountId, chain::Hash256, std::uint32_t>;

inline void setProxies(FakeNode& node, const chain::AccountId& account,
                       const std::vector<FakeGrant>& grants, Rao deposit)
{
    node.setStorage(
        codec::storageKey("Proxy", "Proxies", codec::hashed<codec::Hasher::Twox64Concat>(account)),
        codec::encodeAll(grants, deposit));
}

inline void setAnnouncements(FakeNode& node, const chain::AccountId& delegate,
                             const std::vector<FakeNotice>& notices, Rao deposit)
{
    node.setStorage(codec::storageKey("Proxy", "Announcements",
                                      codec::hashed<codec::Hasher::Twox64Concat>(delegate)),
                    codec::encodeAll(notices, deposit));
}

/// Nothing removes it.
inline void setOperation(FakeNode& node, const chain::AccountId& multisig,
                         const chain::Hash256& callHash, chain::Timepoint begun, Rao deposit,
                         const chain::AccountId& depositor,
                         const std::vector<chain::AccountId>& approvals)
{
    const Bytes key = codec::storageKey("Multisig", "Multisigs",
                                        codec::hashed<codec::Hasher::Twox64Concat>(multisig),
                                        codec::hashed<codec::Hasher::Blake2_128Concat>(callHash));
    node.setStorage(key, codec::encodeAll(begun, deposit, depositor, approvals));
}

/// Answers what a call is and weighs, as a node that executes does; `metadata` in version 15.
inline void tellCalls(FakeNode& node, Bytes metadata)
{
    node.setRuntimeAnswer("Metadata_metadata_at_version",
                          [told = codec::encode(std::optional<Bytes>(std::move(metadata)))](
                              const Bytes&) -> Result<Bytes> { return told; });
    node.setRuntimeAnswer("TransactionPaymentCallApi_query_call_info",
                          [](const Bytes&) -> Result<Bytes> {
                              const codec::Compact<std::uint64_t> weight(5'000'000);
                              constexpr std::uint8_t kNormal = 0;
                              return codec::encodeAll(weight, weight, kNormal, Rao(124'000));
                          });
}

} // namespace soma::test
