// Accounts that act for others (chain.md section 16).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "chain/primitives/proxy_kind.h"

#include <optional>

namespace soma::chain::calls {

/// A delay above zero: every call has to be announced that many blocks before.
CallSpec addProxy(const AccountId& delegate, ProxyKind kind, std::uint32_t delay);
CallSpec removeProxy(const AccountId& delegate, ProxyKind kind, std::uint32_t delay);
CallSpec removeProxies();

/// The signer calls in the name of `real`.
CallSpec proxied(const AccountId& real, std::optional<ProxyKind> as, const CallSpec& call);

CallSpec createPure(ProxyKind kind, std::uint32_t delay, std::uint16_t index);

CallSpec announceCall(const AccountId& real, const Hash256& callHash);
CallSpec removeAnnouncement(const AccountId& real, const Hash256& callHash);
CallSpec rejectAnnouncement(const AccountId& delegate, const Hash256& callHash);
CallSpec proxyAnnounced(const AccountId& delegate, const AccountId& real,
                        std::optional<ProxyKind> as, const CallSpec& call);

} // namespace soma::chain::calls
