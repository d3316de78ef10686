// Who may act for whom.
#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/proxy/deposits.h"

#include <algorithm>

namespace soma::runtime::proxy {

Outcome<ProxyDefinition> findProxy(const State& state, const AccountId& real,
                                   const AccountId& delegate, std::optional<ProxyType> type)
{
    const ProxyList proxies = kProxies.get(state, real);
    for (const ProxyDefinition& entry : proxies.first.items)
        if (entry.delegate == delegate && (!type || entry.proxyType == *type))
            return entry;
    return kError("NotProxy");
}

Outcome<void> addDelegate(State& state, const AccountId& delegator, const ProxyDefinition& added)
{
    if (delegator == added.delegate)
        return kError("NoSelfProxy");
    auto [proxies, deposit] = kProxies.get(state, delegator);
    const auto place = std::lower_bound(proxies.items.begin(), proxies.items.end(), added);
    if (place != proxies.items.end() && *place == added)
        return kError("Duplicate");
    if (proxies.items.size() >= kMaxProxies)
        return kError("TooMany");
    proxies.items.insert(place, added);
    const Rao next =
        SOMA_TRY(adjustDeposit(state, delegator, deposit, kProxyPrice, proxies.items.size()));
    kProxies.set(state, delegator, {std::move(proxies), next});
    state.deposit(ProxyAdded{delegator, added.delegate, added.proxyType, added.delay});
    return {};
}

Outcome<void> removeDelegate(State& state, const AccountId& delegator,
                             const ProxyDefinition& removed)
{
    auto [proxies, deposit] = kProxies.get(state, delegator);
    const auto place = std::lower_bound(proxies.items.begin(), proxies.items.end(), removed);
    if (place == proxies.items.end() || *place != removed)
        return kError("NotFound");
    proxies.items.erase(place);
    const Rao next =
        SOMA_TRY(adjustDeposit(state, delegator, deposit, kProxyPrice, proxies.items.size()));
    if (proxies.items.empty())
        kProxies.remove(state, delegator);
    else
        kProxies.set(state, delegator, {std::move(proxies), next});
    // Also when the delegate stays a proxy of another type, as in the reference.
    kRealPaysFee.remove(state, delegator, removed.delegate);
    state.deposit(ProxyRemoved{delegator, removed.delegate, removed.proxyType, removed.delay});
    return {};
}

void removeAllDelegates(State& state, const AccountId& delegator)
{
    const ProxyList proxies = kProxies.take(state, delegator);
    static_cast<void>(balances::unreserve(state, delegator, proxies.second));
    kRealPaysFee.clear(state, delegator);
}

AccountId pureAccount(const AccountId& who, ProxyType type, std::uint16_t index,
                      std::uint32_t height, std::uint32_t extrinsic)
{
    constexpr std::string_view kDomain = "modlpy/proxy____";
    Bytes entropy(kDomain.begin(), kDomain.end());
    codec::ScaleWriter out(entropy);
    out.raw(who.span());
    out.fixed(height);
    out.fixed(extrinsic);
    out.byte(static_cast<std::uint8_t>(type));
    out.fixed(index);
    return AccountId(crypto::blake2b256(entropy));
}

} // namespace soma::runtime::proxy
