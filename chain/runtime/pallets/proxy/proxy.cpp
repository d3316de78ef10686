#include "chain/runtime/pallets/proxy/proxy.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/proxy/deposits.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/timepoint.h"

namespace soma::runtime::proxy {

namespace {

constexpr Weight kProxyWeight = measured(28'026'265, 4254, 3, 1)
                                    .plus(Weight{53'205, 37}.times(kMaxProxies))
                                    // The account data of the real account.
                                    .plus(databaseWeight(1, 1));

constexpr Weight kProxyAnnouncedWeight = measured(53'234'507, 8615, 5, 3)
                                             .plus(Weight{228'831, 68}.times(kMaxPending))
                                             .plus(Weight{54'037, 37}.times(kMaxProxies))
                                             .plus(databaseWeight(1, 1));

/// What a proxy may call: no change of proxies beyond its own permissions, and otherwise what its
/// type says.
bool mayCall(const ProxyDefinition& proxy, const RuntimeCall& call)
{
    if (const auto* add = call.as<AddProxy>(); add && !isSuperset(proxy.proxyType, add->proxyType))
        return false;
    if (const auto* remove = call.as<RemoveProxy>();
        remove && !isSuperset(proxy.proxyType, remove->proxyType))
        return false;
    if ((call.as<RemoveProxies>() || call.as<KillPure>()) && proxy.proxyType != ProxyType::Any)
        return false;
    return allows(proxy.proxyType, call);
}

/// A new origin: what restricted the proxy itself does not restrict the account it acts for.
void actFor(State& state, const ProxyDefinition& proxy, const AccountId& real,
            const RuntimeCall& call)
{
    Origin origin = Origin::account(real);
    origin.addFilter([proxy](const RuntimeCall& asked) { return mayCall(proxy, asked); });
    const DispatchResult result = DispatchResult::of(call.dispatch(state, origin));
    kLastCallResult.set(state, real, result);
    state.deposit(ProxyExecuted{result});
}

Hash256 hashOf(const RuntimeCall& call)
{
    return Hash256(crypto::blake2b256(codec::encode(call)));
}

Result<void> forgetResults(State& state)
{
    kLastCallResult.clear(state);
    return {};
}

/// Answers whether the deposit of the list at `item` changed.
template <typename Item>
Outcome<bool> poke(State& state, const AccountId& who, const Item& item, DepositPrice price,
                   DepositKind kind)
{
    auto [list, old] = item.get(state, who);
    const Rao next = SOMA_TRY(adjustDeposit(state, who, old, price, list.items.size()));
    if (list.items.empty())
        item.remove(state, who);
    else
        item.set(state, who, {list, next});
    if (next == old)
        return false;
    state.deposit(DepositPoked{who, kind, old, next});
    return true;
}

} // namespace

DispatchInfo Proxy::dispatchInfo() const
{
    const DispatchInfo inner = call.call.dispatchInfo();
    return {kProxyWeight.plus(inner.weight), DispatchClass::Normal, inner.pays};
}

CallResult Proxy::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId target = SOMA_TRY(system::lookup(real));
    const ProxyDefinition proxy = SOMA_TRY(findProxy(state, target, who, forceProxyType));
    if (proxy.delay != 0)
        return kError("Unannounced");
    actFor(state, proxy, target, call.call);
    return {};
}

CallResult AddProxy::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId added = SOMA_TRY(system::lookup(delegate));
    return addDelegate(state, who, {added, proxyType, delay});
}

CallResult RemoveProxy::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId removed = SOMA_TRY(system::lookup(delegate));
    return removeDelegate(state, who, {removed, proxyType, delay});
}

CallResult RemoveProxies::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    removeAllDelegates(state, who);
    return {};
}

CallResult CreatePure::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const Timepoint now = Timepoint::now(state);
    const AccountId pure = pureAccount(who, proxyType, index, now.height, now.index);
    if (kProxies.contains(state, pure))
        return kError("Duplicate");
    // The creator's money, although the list is the new account's.
    const Rao deposit = SOMA_TRY(adjustDeposit(state, who, Rao{}, kProxyPrice, 1));
    kProxies.set(state, pure, {{{ProxyDefinition{who, proxyType, delay}}}, deposit});
    state.deposit(PureCreated{pure, who, proxyType, index});
    return {};
}

CallResult KillPure::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId creator = SOMA_TRY(system::lookup(spawner));
    if (pureAccount(creator, proxyType, index, height.value, extIndex.value) != who)
        return kError("NoPermission");
    const ProxyList proxies = kProxies.take(state, who);
    static_cast<void>(balances::unreserve(state, creator, proxies.second));
    state.deposit(PureKilled{who, creator, proxyType, index});
    return {};
}

CallResult Announce::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId target = SOMA_TRY(system::lookup(real));
    SOMA_TRY(findProxy(state, target, who, std::nullopt));
    auto [pending, deposit] = kAnnouncements.get(state, who);
    if (pending.items.size() >= kMaxPending)
        return kError("TooMany");
    pending.items.push_back({target, callHash, state.blockNumber()});
    const Rao next =
        SOMA_TRY(adjustDeposit(state, who, deposit, kAnnouncementPrice, pending.items.size()));
    kAnnouncements.set(state, who, {std::move(pending), next});
    state.deposit(Announced{target, who, callHash});
    return {};
}

CallResult RemoveAnnouncement::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId target = SOMA_TRY(system::lookup(real));
    return editAnnouncements(state, who, [&](const Announcement& entry) {
        return entry.real != target || entry.callHash != callHash;
    });
}

CallResult RejectAnnouncement::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const AccountId announcer = SOMA_TRY(system::lookup(delegate));
    return editAnnouncements(state, announcer, [&](const Announcement& entry) {
        return entry.real != who || entry.callHash != callHash;
    });
}

DispatchInfo ProxyAnnounced::dispatchInfo() const
{
    return {kProxyAnnouncedWeight.plus(call.call.dispatchInfo().weight)};
}

CallResult ProxyAnnounced::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSigned(origin));
    const AccountId announcer = SOMA_TRY(system::lookup(delegate));
    const AccountId target = SOMA_TRY(system::lookup(real));
    const ProxyDefinition proxy = SOMA_TRY(findProxy(state, target, announcer, forceProxyType));
    const Hash256 hash = hashOf(call.call);
    const std::uint32_t now = state.blockNumber();
    const Outcome<void> used = editAnnouncements(state, announcer, [&](const Announcement& entry) {
        return entry.real != target || entry.callHash != hash ||
               saturatingSub(now, entry.height) < proxy.delay;
    });
    if (!used)
        return kError("Unannounced");
    actFor(state, proxy, target, call.call);
    return {};
}

CallResult PokeDeposit::dispatch(State& state, const Origin& origin) const
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    const bool proxies = SOMA_TRY(poke(state, who, kProxies, kProxyPrice, DepositKind::Proxies));
    const bool announcements =
        SOMA_TRY(poke(state, who, kAnnouncements, kAnnouncementPrice, DepositKind::Announcements));
    return PostInfo{std::nullopt, proxies || announcements ? Pays::No : Pays::Yes};
}

CallResult SetRealPaysFee::dispatch(State& state, const Origin& origin) const
{
    const AccountId real = SOMA_TRY(ensureSigned(origin));
    const AccountId proxy = SOMA_TRY(system::lookup(delegate));
    SOMA_TRY(findProxy(state, real, proxy, std::nullopt));
    if (paysFee)
        kRealPaysFee.set(state, real, proxy, {});
    else
        kRealPaysFee.remove(state, real, proxy);
    state.deposit(RealPaysFeeSet{real, proxy, paysFee});
    return {};
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kProxies, kAnnouncements, kLastCallResult, kRealPaysFee>(),
        .calls = callEntries<Proxy, AddProxy, RemoveProxy, RemoveProxies, CreatePure, KillPure,
                             Announce, RemoveAnnouncement, RejectAnnouncement, ProxyAnnounced,
                             PokeDeposit, SetRealPaysFee>(),
        .events = eventEntries<ProxyExecuted, PureCreated, PureKilled, Announced, ProxyAdded,
                               ProxyRemoved, DepositPoked, RealPaysFeeSet>(),
        .errors = kError.list(),
        .constants =
            {
                constantEntry<Rao>("ProxyDepositBase",
                                   [](const RuntimeConfig&) { return kProxyDepositBase; }),
                constantEntry<Rao>("ProxyDepositFactor",
                                   [](const RuntimeConfig&) { return kProxyDepositFactor; }),
                constantEntry<std::uint32_t>(
                    "MaxProxies", [](const RuntimeConfig&) { return std::uint32_t{kMaxProxies}; }),
                constantEntry<std::uint32_t>(
                    "MaxPending", [](const RuntimeConfig&) { return std::uint32_t{kMaxPending}; }),
                constantEntry<Rao>("AnnouncementDepositBase",
                                   [](const RuntimeConfig&) { return kAnnouncementDepositBase; }),
                constantEntry<Rao>("AnnouncementDepositFactor",
                                   [](const RuntimeConfig&) { return kAnnouncementDepositFactor; }),
            },
        .onFinalize = &forgetResults,
    };
    return kTable;
}

} // namespace soma::runtime::proxy
