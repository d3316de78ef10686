#include "chain/api/calls/proxies.h"

#include "chain/api/calls/make_call.h"
#include "chain/primitives/multi_address.h"

namespace soma::chain::calls {

CallSpec addProxy(const AccountId& delegate, ProxyKind kind, std::uint32_t delay)
{
    return makeCall(kProxy, 1, "add_proxy", Argument{"delegate", MultiAddress(delegate)},
                    Argument{"proxy_type", kind}, Argument{"delay", delay});
}

CallSpec removeProxy(const AccountId& delegate, ProxyKind kind, std::uint32_t delay)
{
    return makeCall(kProxy, 2, "remove_proxy", Argument{"delegate", MultiAddress(delegate)},
                    Argument{"proxy_type", kind}, Argument{"delay", delay});
}

CallSpec removeProxies()
{
    return makeCall(kProxy, 3, "remove_proxies");
}

CallSpec proxied(const AccountId& real, std::optional<ProxyKind> as, const CallSpec& call)
{
    return makeCall(kProxy, 0, "proxy", Argument{"real", MultiAddress(real)},
                    Argument{"force_proxy_type", as}, Argument{"call", call});
}

CallSpec createPure(ProxyKind kind, std::uint32_t delay, std::uint16_t index)
{
    return makeCall(kProxy, 4, "create_pure", Argument{"proxy_type", kind},
                    Argument{"delay", delay}, Argument{"index", index});
}

CallSpec announceCall(const AccountId& real, const Hash256& callHash)
{
    return makeCall(kProxy, 6, "announce", Argument{"real", MultiAddress(real)},
                    Argument{"call_hash", callHash});
}

CallSpec removeAnnouncement(const AccountId& real, const Hash256& callHash)
{
    return makeCall(kProxy, 7, "remove_announcement", Argument{"real", MultiAddress(real)},
                    Argument{"call_hash", callHash});
}

CallSpec rejectAnnouncement(const AccountId& delegate, const Hash256& callHash)
{
    return makeCall(kProxy, 8, "reject_announcement", Argument{"delegate", MultiAddress(delegate)},
                    Argument{"call_hash", callHash});
}

CallSpec proxyAnnounced(const AccountId& delegate, const AccountId& real,
                        std::optional<ProxyKind> as, const CallSpec& call)
{
    return makeCall(kProxy, 9, "proxy_announced", Argument{"delegate", MultiAddress(delegate)},
                    Argument{"real", MultiAddress(real)}, Argument{"force_proxy_type", as},
                    Argument{"call", call});
}

} // namespace soma::chain::calls
