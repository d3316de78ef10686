#include "chain/runtime/pallets/proxy/deposits.h"

#include "chain/runtime/pallets/balances.h"

#include <algorithm>

namespace soma::runtime::proxy {

Rao DepositPrice::of(std::size_t entries) const
{
    if (entries == 0)
        return Rao{};
    return saturatingAdd(base, Rao(saturatingMul(factor.value(), std::uint64_t{entries})));
}

Outcome<Rao> adjustDeposit(State& state, const AccountId& who, Rao old, DepositPrice price,
                           std::size_t entries)
{
    const Rao next = price.of(entries);
    if (next > old)
        SOMA_TRY(balances::reserve(state, who, saturatingSub(next, old)));
    else if (next < old)
        static_cast<void>(balances::unreserve(state, who, saturatingSub(old, next)));
    return next;
}

Outcome<void> editAnnouncements(State& state, const AccountId& delegate,
                                const std::function<bool(const Announcement&)>& keeps)
{
    auto [pending, deposit] = kAnnouncements.get(state, delegate);
    const std::size_t removed =
        std::erase_if(pending.items, [&keeps](const Announcement& entry) { return !keeps(entry); });
    if (removed == 0)
        return kError("NotFound");
    const Rao next =
        SOMA_TRY(adjustDeposit(state, delegate, deposit, kAnnouncementPrice, pending.items.size()));
    if (pending.items.empty())
        kAnnouncements.remove(state, delegate);
    else
        kAnnouncements.set(state, delegate, {std::move(pending), next});
    return {};
}

} // namespace soma::runtime::proxy
