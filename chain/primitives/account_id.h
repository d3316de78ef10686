// Accounts. The 32 bytes do not say which signature scheme stands behind them.
#pragma once

#include "chain/primitives/tagged_bytes.h"

namespace soma::chain {

using AccountId = TaggedBytes<struct AccountIdTag, 32>;

/// The account that owns stake and pays. Distinct from Hotkey so that the compiler catches a swap.
struct Coldkey {
    AccountId id;
    auto operator<=>(const Coldkey&) const = default;
};

/// The account that mines or validates.
struct Hotkey {
    AccountId id;
    auto operator<=>(const Hotkey&) const = default;
};

} // namespace soma::chain
