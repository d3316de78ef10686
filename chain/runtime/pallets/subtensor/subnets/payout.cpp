#include "chain/runtime/pallets/subtensor/subnets/payout.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/locks.h"
#include "chain/runtime/pallets/subtensor/pool.h"
#include "chain/runtime/pallets/subtensor/registration.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/subnet_pool.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/emission/root_proportion.h"

#include <algorithm>
#include <limits>
#include <map>

namespace soma::runtime::subtensor {

namespace {

/// Alpha of one coldkey with one hotkey, whatever form its share has.
struct Holder {
    Hotkey hotkey;
    Coldkey coldkey;
    std::uint64_t alpha = 0;
};

struct Holders {
    std::vector<Hotkey> hotkeys;
    std::vector<Holder> all; ///< Those with nothing included.
};

/// The raw shares with one hotkey, by coldkey; the present map goes before the older one.
std::map<Coldkey, pool::SafeFloat> sharesOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    std::map<Coldkey, pool::SafeFloat> out;
    kAlpha.forEachUnder(
        state, kAlpha.keyPrefix(hotkey),
        [&](const Hotkey&, const Coldkey& coldkey, NetUid where, math::U64F64 share) {
            if (where == netuid)
                out.insert_or_assign(coldkey, pool::SafeFloat::fromU64F64(share));
        });
    kAlphaV2.forEachUnder(
        state, kAlphaV2.keyPrefix(hotkey),
        [&](const Hotkey&, const Coldkey& coldkey, NetUid where, const pool::SafeFloat& share) {
            if (where == netuid)
                out.insert_or_assign(coldkey, share);
        });
    return out;
}

Holders findHolders(const State& state, NetUid netuid)
{
    Holders out;
    kTotalHotkeyAlpha.forEach(state, [&](const Hotkey& hotkey, NetUid where, Alpha) {
        if (where == netuid)
            out.hotkeys.push_back(hotkey);
    });
    for (const Hotkey& hotkey : out.hotkeys) {
        for (const auto& [coldkey, share] : sharesOf(state, hotkey, netuid)) {
            // A share whose pool has no value counts as it stands.
            const Alpha value = stakeOf(state, hotkey, coldkey, netuid);
            out.all.push_back({hotkey, coldkey, value.isZero() ? share.toU64() : value.value()});
        }
    }
    return out;
}

/// What the chain itself holds: bought alpha, and in newer subnets the pool's own.
Alpha protocolAlpha(const State& state, NetUid netuid)
{
    const Alpha bought = kSubnetProtocolAlpha.get(state, netuid);
    if (kNetworkRegisteredAt.get(state, netuid) <= kTaoInRefundDeploymentBlock.get(state))
        return bought;
    return saturatingAdd(kSubnetAlphaIn.get(state, netuid), bought);
}

struct Portion {
    std::size_t holder = 0; ///< One past the last is the chain.
    std::uint64_t tao = 0;
    u128 remainder = 0;
};

/// By alpha, rounded down; what is left over goes one by one to the largest remainders.
std::vector<Portion> portionsOf(std::uint64_t pot, const std::vector<Holder>& holders, Alpha own)
{
    u128 total = own.value();
    for (const Holder& holder : holders)
        total += holder.alpha;
    std::vector<Portion> out;
    u128 distributed = 0;
    const auto add = [&](std::size_t index, std::uint64_t alpha) {
        if (alpha == 0)
            return;
        const u128 product = static_cast<u128>(pot) * alpha;
        out.push_back({index, static_cast<std::uint64_t>(product / total), product % total});
        distributed += out.back().tao;
    };
    for (std::size_t i = 0; i < holders.size(); ++i)
        add(i, holders[i].alpha);
    add(holders.size(), own.value());
    std::stable_sort(out.begin(), out.end(),
                     [](const Portion& a, const Portion& b) { return a.remainder > b.remainder; });
    const auto left = std::min<u128>(static_cast<u128>(pot) - distributed, out.size());
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++out[i].tao;
    return out;
}

/// Answers the chain's own part, which is paid to nobody.
Rao payPot(State& state, NetUid netuid, const std::vector<Holder>& holders, Alpha own)
{
    const Rao pot = kSubnetTAO.get(state, netuid);
    if (pot.isZero())
        return {};
    kSubnetTAO.remove(state, netuid);
    decreaseTotalStake(state, pot);
    Rao ownPart;
    for (const Portion& portion : portionsOf(pot.value(), holders, own)) {
        if (portion.holder == holders.size()) {
            ownPart = Rao(portion.tao);
        } else if (portion.tao != 0) {
            // One who cannot be paid does not keep the others from it.
            StateLayer layer(state);
            if (transferTaoFromSubnet(state, netuid, holders[portion.holder].coldkey.id,
                                      Rao(portion.tao)))
                layer.keep();
        }
    }
    return ownPart;
}

void removeStake(State& state, NetUid netuid, const Holders& holders)
{
    for (const Holder& holder : holders.all) {
        kAlpha.remove(state, holder.hotkey, holder.coldkey, netuid);
        kAlphaV2.remove(state, holder.hotkey, holder.coldkey, netuid);
    }
    for (const Hotkey& hotkey : holders.hotkeys) {
        kTotalHotkeyAlpha.remove(state, hotkey, netuid);
        kTotalHotkeyShares.remove(state, hotkey, netuid);
        kTotalHotkeySharesV2.remove(state, hotkey, netuid);
    }
    kSubnetAlphaIn.remove(state, netuid);
    kSubnetAlphaOut.remove(state, netuid);
    kSubnetProtocolAlpha.remove(state, netuid);
}

/// Only subnets from before registrations were opened get their lock back, less what the owner's
/// cut was worth.
Rao ownersRefund(const State& state, NetUid netuid)
{
    if (kNetworkRegisteredAt.get(state, netuid) >= kNetworkRegistrationStartBlock.get(state))
        return {};
    const auto cut = emission::ofU16Max(kSubnetOwnerCut.get(state));
    const auto alpha = math::U96F32::fromInt(alphaIssuanceOf(state, netuid).value())
                           .saturatingMul(cut)
                           .toInt<std::uint64_t>();
    const auto price = swap::currentPrice(state, netuid).to<math::U96F32>();
    const auto tao = math::U96F32::fromInt(alpha).saturatingMul(price).toInt<std::uint64_t>();
    return saturatingSub(kSubnetLocked.get(state, netuid), Rao(tao));
}

void refund(State& state, NetUid netuid, Rao amount, Rao kept)
{
    const AccountId account = subnetAccountOf(netuid);
    const Rao possible = saturatingSub(spendableBalance(state, account), kept);
    if (amount.isZero())
        return;
    StateLayer layer(state);
    if (transferTao(state, account, kSubnetOwner.get(state, netuid).id, std::min(amount, possible)))
        layer.keep();
}

void recycleRest(State& state, NetUid netuid)
{
    const AccountId account = subnetAccountOf(netuid);
    const Rao rest = keepAliveBalance(state, account);
    if (recycleTao(state, account, rest))
        kRAORecycledForRegistration.set(state, netuid, rest);
}

} // namespace

void payOutHolders(State& state, NetUid netuid)
{
    const Rao owed = ownersRefund(state, netuid);
    const Holders holders = findHolders(state, netuid);
    const Rao kept = payPot(state, netuid, holders.all, protocolAlpha(state, netuid));
    removeStake(state, netuid, holders);
    kSubnetLocked.set(state, netuid, Rao());
    refund(state, netuid, owed, kept);
    recycleRest(state, netuid);
    removeLocks(state, netuid);
}

void removeLocks(State& state, NetUid netuid)
{
    std::vector<std::pair<Hotkey, Coldkey>> locks;
    kLockingColdkeys.forEachUnder(
        state, kLockingColdkeys.keyPrefix(netuid),
        [&locks](NetUid, const Hotkey& hotkey, const Coldkey& coldkey, std::monostate) {
            locks.emplace_back(hotkey, coldkey);
        });
    for (const auto& [hotkey, coldkey] : locks)
        kLock.remove(state, coldkey, netuid, hotkey);
    kLockingColdkeys.clear(state, netuid);
    kHotkeyLock.clear(state, netuid);
    kDecayingHotkeyLock.clear(state, netuid);
    kOwnerLock.remove(state, netuid);
    kDecayingOwnerLock.remove(state, netuid);
    std::vector<Coldkey> choices;
    kDecayingLock.forEach(state, [&](const Coldkey& coldkey, NetUid where, bool) {
        if (where == netuid)
            choices.push_back(coldkey);
    });
    for (const Coldkey& coldkey : choices)
        kDecayingLock.remove(state, coldkey, netuid);
}

} // namespace soma::runtime::subtensor
