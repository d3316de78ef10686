// Keys and what hangs on them: owners and takes, children and parents, proxies, identities, where
// earnings go, dividends that wait to be claimed (staking.md sections 5 to 9, chain.md section 16).
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/answers/records.h"
#include "chain/primitives/proxy_kind.h"
#include "chain/primitives/root_claim_choice.h"

#include <map>
#include <optional>
#include <vector>

namespace soma::chain {

struct HotkeyFacts {
    std::optional<Coldkey> owner; ///< Nothing for a hotkey that the chain does not know.
    Share16 take;                 ///< Out of 65 535; the chain's default when it was never set.
};

Asked<HotkeyFacts> hotkeyFacts(Node& node, const Hotkey& hotkey, At at = At::best());

/// The hotkeys that a coldkey owns, and those that it has stake with.
struct ColdkeyKeys {
    std::vector<Hotkey> owned;
    std::vector<Hotkey> stakedWith;
};

Asked<ColdkeyKeys> coldkeyKeys(Node& node, const Coldkey& coldkey, At at = At::best());

struct Lending {
    Hotkey hotkey;
    std::uint64_t proportion = 0; ///< Out of 2^64 - 1.
    bool operator==(const Lending&) const = default;
};

/// To whom a hotkey lends its stake in a subnet, and who lends to it.
struct Family {
    std::vector<Lending> children;
    std::vector<Lending> parents;
    std::optional<std::vector<Lending>> pendingChildren; ///< In their place from then on.
    BlockNumber pendingFrom;
    Share16 childkeyTake;
};

Asked<Family> familyOf(Node& node, const Hotkey& hotkey, NetUid netuid, At at = At::best());

/// Bytes that nobody has checked. Nothing when the coldkey has none.
Asked<std::optional<ChainIdentityV2>> identityOf(Node& node, const Coldkey& coldkey,
                                                 At at = At::best());

struct ProxyGrant {
    AccountId delegate;
    ProxyKind kind = ProxyKind::Any;
    std::uint32_t delay = 0; ///< Blocks that an announcement must have stood.
    bool operator==(const ProxyGrant&) const = default;
};

struct ProxyNotice {
    AccountId real;
    Hash256 callHash;
    BlockNumber announcedAt;
    bool operator==(const ProxyNotice&) const = default;
};

struct Proxies {
    std::vector<ProxyGrant> grants;   ///< Who may act for the account.
    Rao deposit;                      ///< Held for them.
    std::vector<ProxyNotice> notices; ///< What the account announced as a proxy of others.
    Rao noticesDeposit;
};

Asked<Proxies> proxiesOf(Node& node, const AccountId& account, At at = At::best());

/// The hotkey that a coldkey's own earnings in a subnet are staked with; absent where it is not
/// set. Asks for these subnets only.
Asked<std::map<NetUid, Hotkey>> autoStake(Node& node, const Coldkey& coldkey,
                                          const std::vector<NetUid>& netuids, At at = At::best());

/// Root dividends of a coldkey with one hotkey that wait to be claimed, by subnet.
struct RootClaims {
    RootClaimChoice choice;
    std::map<NetUid, Alpha> pending;
};

/// In these subnets. `rootStake` is the coldkey's stake with the hotkey on root (portfolio() tells
/// it). What is below a subnet's claim threshold is listed too and stays when one claims.
Asked<RootClaims> rootClaims(Node& node, const Coldkey& coldkey, const Hotkey& hotkey,
                             Rao rootStake, const std::vector<NetUid>& netuids, At at = At::best());

} // namespace soma::chain
