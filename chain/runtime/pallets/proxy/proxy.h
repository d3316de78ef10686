// Proxy (pallet 16): accounts that may act for others, at once or after announcing what they will
// do, and accounts without a key that only proxies can use. The reference's own fork: the account
// acted for may take over the fees (chain.md sections 11 and 15).
#pragma once

#include "chain/primitives/multi_address.h"
#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/proxy/proxy_type.h"

#include <compare>
#include <variant>

namespace soma::runtime::proxy {

inline constexpr PalletId kPallet{"Proxy", 16};

using chain::AccountId;
using chain::Hash256;
using chain::MultiAddress;

inline constexpr std::size_t kMaxProxies = 20;
inline constexpr std::size_t kMaxPending = 75;
inline constexpr Rao kProxyDepositBase{60'000'000};
inline constexpr Rao kProxyDepositFactor{33'000'000};
inline constexpr Rao kAnnouncementDepositBase{36'000'000};
inline constexpr Rao kAnnouncementDepositFactor{68'000'000};

/// Lists of these are kept in this order.
struct ProxyDefinition {
    AccountId delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0; ///< Blocks that an announcement must have stood.

    auto operator<=>(const ProxyDefinition&) const = default;
};
SOMA_SCALE_STRUCT(ProxyDefinition, delegate, proxyType, delay)

struct Announcement {
    AccountId real;
    Hash256 callHash;
    std::uint32_t height = 0; ///< The block of the announcement.

    bool operator==(const Announcement&) const = default;
};
SOMA_SCALE_STRUCT(Announcement, real, callHash, height)

/// With the deposit that is reserved for them.
using ProxyList = std::pair<codec::Bounded<ProxyDefinition, kMaxProxies>, Rao>;
using AnnouncementList = std::pair<codec::Bounded<Announcement, kMaxPending>, Rao>;

// ------------------------------------------------------------------------------------ storage

/// By the account acted for.
inline constexpr StorageMap<Twox64Concat<AccountId>, ProxyList> kProxies{kPallet, "Proxies"};
/// By the proxy.
inline constexpr StorageMap<Twox64Concat<AccountId>, AnnouncementList> kAnnouncements{
    kPallet, "Announcements"};
/// By the account acted for; forgotten at the end of the block.
inline constexpr StorageMap<Twox64Concat<AccountId>, DispatchResult, OptionQuery> kLastCallResult{
    kPallet, "LastCallResult"};
/// Real, delegate: the real account pays the fees of this delegate's proxy calls.
inline constexpr StorageDoubleMap<Twox64Concat<AccountId>, Twox64Concat<AccountId>, std::monostate,
                                  OptionQuery>
    kRealPaysFee{kPallet, "RealPaysFee"};

// ------------------------------------------------------------------------------------- events

enum class DepositKind : std::uint8_t { Proxies = 0, Announcements = 1 };

constexpr auto scaleShape(const DepositKind*)
{
    return codec::enumeration<DepositKind>(
        "DepositKind",
        {{"Proxies", DepositKind::Proxies}, {"Announcements", DepositKind::Announcements}});
}

struct ProxyExecuted {
    static constexpr EventId kEvent{kPallet, 0};
    DispatchResult result;
};
SOMA_SCALE_STRUCT(ProxyExecuted, result)

struct PureCreated {
    static constexpr EventId kEvent{kPallet, 1};
    AccountId pure;
    AccountId who;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t disambiguationIndex = 0;
};
SOMA_SCALE_STRUCT(PureCreated, pure, who, proxyType, disambiguationIndex)

struct PureKilled {
    static constexpr EventId kEvent{kPallet, 2};
    AccountId pure;
    AccountId spawner;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t disambiguationIndex = 0;
};
SOMA_SCALE_STRUCT(PureKilled, pure, spawner, proxyType, disambiguationIndex)

struct Announced {
    static constexpr EventId kEvent{kPallet, 3};
    AccountId real;
    AccountId proxy;
    Hash256 callHash;
};
SOMA_SCALE_STRUCT(Announced, real, proxy, callHash)

struct ProxyAdded {
    static constexpr EventId kEvent{kPallet, 4};
    AccountId delegator;
    AccountId delegatee;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
};
SOMA_SCALE_STRUCT(ProxyAdded, delegator, delegatee, proxyType, delay)

struct ProxyRemoved {
    static constexpr EventId kEvent{kPallet, 5};
    AccountId delegator;
    AccountId delegatee;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
};
SOMA_SCALE_STRUCT(ProxyRemoved, delegator, delegatee, proxyType, delay)

struct DepositPoked {
    static constexpr EventId kEvent{kPallet, 6};
    AccountId who;
    DepositKind kind = DepositKind::Proxies;
    Rao oldDeposit;
    Rao newDeposit;
};
SOMA_SCALE_STRUCT(DepositPoked, who, kind, oldDeposit, newDeposit)

struct RealPaysFeeSet {
    static constexpr EventId kEvent{kPallet, 7};
    AccountId real;
    AccountId delegate;
    bool paysFee = false;
};
SOMA_SCALE_STRUCT(RealPaysFeeSet, real, delegate, paysFee)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError = errorList(
    kPallet, {{"TooMany", "There are as many proxies or announcements as may be."},
              {"NotFound", "There is no such proxy or announcement."},
              {"NotProxy", "The sender is no proxy of that account."},
              {"Unproxyable", "The proxy type does not allow the call."},
              {"Duplicate", "The account is this proxy already."},
              {"NoPermission", "The call would need more permission than the proxy has."},
              {"Unannounced", "The announcement is missing or too young."},
              {"NoSelfProxy", "An account cannot be its own proxy."},
              {"AnnouncementDepositInvariantViolated", "The announcements' deposit is wrong."},
              {"InvalidDerivedAccountId", "No account can be derived from this."}});

// -------------------------------------------------------------------------------------- calls

/// Acts for `real` as a proxy without delay. Its own result is told in an event; the call itself
/// succeeds.
struct Proxy {
    static constexpr CallId kCall{kPallet, 0, "proxy"};
    MultiAddress real;
    std::optional<ProxyType> forceProxyType; ///< Only as a proxy of this type.
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Proxy, real, forceProxyType, call)

struct AddProxy {
    static constexpr CallId kCall{kPallet, 1, "add_proxy"};
    static constexpr Weight kWeight =
        measured(25'770'804, 4254, 1, 1).plus(Weight{80'892, 0}.times(kMaxProxies));
    MultiAddress delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AddProxy, delegate, proxyType, delay)

struct RemoveProxy {
    static constexpr CallId kCall{kPallet, 2, "remove_proxy"};
    static constexpr Weight kWeight =
        measured(27'827'049, 4254, 1, 2).plus(Weight{64'054, 0}.times(kMaxProxies));
    MultiAddress delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveProxy, delegate, proxyType, delay)

struct RemoveProxies {
    static constexpr CallId kCall{kPallet, 3, "remove_proxies"};
    static constexpr Weight kWeight =
        measured(27'407'028, 4254, 1, 1).plus(Weight{55'808, 0}.times(kMaxProxies));

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveProxies)

/// A new account without a key, whose first proxy is the sender.
struct CreatePure {
    static constexpr CallId kCall{kPallet, 4, "create_pure"};
    static constexpr Weight kWeight =
        measured(27'853'436, 4254, 1, 1).plus(Weight{20'160, 0}.times(kMaxProxies));
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    std::uint16_t index = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(CreatePure, proxyType, delay, index)

/// The sender is the pure account itself. Nobody can use it afterwards.
struct KillPure {
    static constexpr CallId kCall{kPallet, 5, "kill_pure"};
    static constexpr Weight kWeight =
        measured(26'529'087, 4254, 1, 1).plus(Weight{48'014, 0}.times(kMaxProxies));
    MultiAddress spawner;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t index = 0;
    codec::Compact<std::uint32_t> height;
    codec::Compact<std::uint32_t> extIndex;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(KillPure, spawner, proxyType, index, height, extIndex)

struct Announce {
    static constexpr CallId kCall{kPallet, 6, "announce"};
    static constexpr Weight kWeight = measured(34'286'251, 8615, 3, 2)
                                          .plus(Weight{194'092, 0}.times(kMaxPending))
                                          .plus(Weight{53'615, 0}.times(kMaxProxies));
    MultiAddress real;
    Hash256 callHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Announce, real, callHash)

struct RemoveAnnouncement {
    static constexpr CallId kCall{kPallet, 7, "remove_announcement"};
    static constexpr Weight kWeight = measured(25'595'226, 8615, 2, 2)
                                          .plus(Weight{205'163, 0}.times(kMaxPending))
                                          .plus(Weight{40'277, 0}.times(kMaxProxies));
    MultiAddress real;
    Hash256 callHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveAnnouncement, real, callHash)

struct RejectAnnouncement {
    static constexpr CallId kCall{kPallet, 8, "reject_announcement"};
    static constexpr Weight kWeight = measured(26'388'332, 8615, 2, 2)
                                          .plus(Weight{199'703, 0}.times(kMaxPending))
                                          .plus(Weight{17'846, 0}.times(kMaxProxies));
    MultiAddress delegate;
    Hash256 callHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RejectAnnouncement, delegate, callHash)

/// Anybody may carry out what was announced long enough ago.
struct ProxyAnnounced {
    static constexpr CallId kCall{kPallet, 9, "proxy_announced"};
    MultiAddress delegate;
    MultiAddress real;
    std::optional<ProxyType> forceProxyType;
    BoxedCall call;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ProxyAnnounced, delegate, real, forceProxyType, call)

/// Brings the sender's deposits to what they would be today; free when that changed one.
struct PokeDeposit {
    static constexpr CallId kCall{kPallet, 10, "poke_deposit"};
    static constexpr Weight kWeight = measured(46'757'000, 8615, 3, 3);

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(PokeDeposit)

struct SetRealPaysFee {
    static constexpr CallId kCall{kPallet, 11, "set_real_pays_fee"};
    static constexpr Weight kWeight =
        measured(14'259'931, 4254, 1, 1).plus(Weight{42'799, 0}.times(kMaxProxies));
    MultiAddress delegate;
    bool paysFee = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetRealPaysFee, delegate, paysFee)

// ------------------------------------------------------------------------------- for others

/// The first proxy entry of `delegate` for `real`, of the type if one is asked. Errors: NotProxy.
Outcome<ProxyDefinition> findProxy(const State& state, const AccountId& real,
                                   const AccountId& delegate, std::optional<ProxyType> type);

/// Reserves the deposit of one more (event ProxyAdded). Errors: NoSelfProxy, Duplicate, TooMany,
/// those of balances::reserve.
Outcome<void> addDelegate(State& state, const AccountId& delegator, const ProxyDefinition& added);

/// Gives its deposit back (event ProxyRemoved). Errors: NotFound.
Outcome<void> removeDelegate(State& state, const AccountId& delegator,
                             const ProxyDefinition& removed);

/// All of them, without events.
void removeAllDelegates(State& state, const AccountId& delegator);

/// The account without a key that `who` creates there: blake2b-256 of "modlpy/proxy____", the
/// creator, block, extrinsic, type and index.
AccountId pureAccount(const AccountId& who, ProxyType type, std::uint16_t index,
                      std::uint32_t height, std::uint32_t extrinsic);

/// Who pays for a signed call instead of its signer: the account acted for, if it said so for that
/// proxy; followed through one more proxy, or one batch of proxies of the same account.
std::optional<AccountId> feePayer(const State& state, const AccountId& signer,
                                  const RuntimeCall& call);

const PalletTable& table();

} // namespace soma::runtime::proxy
