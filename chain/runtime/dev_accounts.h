// The accounts of every development network (localnet.md sections 2 and 3). Their secrets are
// public: //Alice and so on.
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

#include <optional>
#include <span>
#include <string_view>

namespace soma::runtime {

struct DevAccount {
    std::string_view name; ///< "Alice"; the seed is "//Alice".
    chain::AccountId account;
    Rao balance; ///< At genesis of the reference's localnet.
};

std::span<const DevAccount> devAccounts();

/// Nothing for names that are not in the list.
std::optional<chain::AccountId> devAccount(std::string_view name);

} // namespace soma::runtime
