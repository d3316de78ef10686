// Deposits that grow with a list: a base for the list, and a part for each of its entries.
#pragma once

#include "chain/runtime/pallets/proxy/proxy.h"

#include <functional>

namespace soma::runtime::proxy {

struct DepositPrice {
    Rao base;
    Rao factor;

    /// Nothing for an empty list.
    Rao of(std::size_t entries) const;
};

inline constexpr DepositPrice kProxyPrice{kProxyDepositBase, kProxyDepositFactor};
inline constexpr DepositPrice kAnnouncementPrice{kAnnouncementDepositBase,
                                                 kAnnouncementDepositFactor};

/// Reserves what is missing or gives back what is too much; answers the new deposit. Errors: those
/// of balances::reserve.
Outcome<Rao> adjustDeposit(State& state, const AccountId& who, Rao old, DepositPrice price,
                           std::size_t entries);

/// Keeps those announcements of `delegate` that `keeps` says, and the deposit in step. Errors:
/// NotFound when none goes.
Outcome<void> editAnnouncements(State& state, const AccountId& delegate,
                                const std::function<bool(const Announcement&)>& keeps);

} // namespace soma::runtime::proxy
