// Accounts without a key: they follow from others by hashing (chain.md sections 12 and 16).
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/proxy_kind.h"

#include <cstdint>
#include <vector>

namespace soma::chain {

/// The common account of some signatories, of whom `threshold` must agree. Their order does not
/// matter; each is taken as often as it is given.
AccountId multisigAccount(std::vector<AccountId> signatories, std::uint16_t threshold);

/// Where and as what an account was made that only proxies can use.
struct PureOrigin {
    AccountId spawner;
    ProxyKind kind = ProxyKind::Any;
    std::uint16_t index = 0;
    std::uint32_t height = 0;    ///< Of the block that made it.
    std::uint32_t extrinsic = 0; ///< The place of its call there.

    bool operator==(const PureOrigin&) const = default;
};

AccountId pureProxyAccount(const PureOrigin& origin);

} // namespace soma::chain
