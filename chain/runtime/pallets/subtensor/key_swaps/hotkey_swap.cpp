#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_swap.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/key_swaps/lock_swaps.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/root_claims.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/tao.h"

#include <algorithm>
#include <map>

namespace soma::runtime::subtensor {

namespace {

constexpr Rao kCostEverywhere{initial::kKeySwapCost};
constexpr Rao kCostOnSubnet{initial::kKeySwapOnSubnetCost};

bool hasRootClaims(const State& state, const Hotkey& hotkey)
{
    bool found = false;
    kRootClaimed.forEachUnder(state, kRootClaimed.keyPrefix(kRoot, hotkey),
                              [&found](NetUid, const Hotkey&, const Coldkey&, u128) {
                                  found = true;
                                  return false;
                              });
    return found || !kRootClaimable.get(state, hotkey).empty();
}

/// Claims of two hotkeys cannot be joined without giving somebody another's dividends.
bool isCleanForRoot(const State& state, const Hotkey& hotkey)
{
    return !hasRootClaims(state, hotkey) && stakeOf(state, hotkey, kRoot).isZero();
}

/// An entry counts as a place already, whatever it says.
bool isTaken(const State& state, const Hotkey& hotkey, const std::optional<NetUid>& netuid)
{
    return netuid ? kIsNetworkMember.contains(state, hotkey, *netuid)
                  : isRegisteredAnywhere(state, hotkey);
}

Outcome<void> ensureSwappable(const State& state, const Coldkey& coldkey, const HotkeySwap& swap,
                              const std::optional<NetUid>& netuid)
{
    if (!ownsHotkey(state, coldkey, swap.from))
        return kError("NonAssociatedColdKey");
    if (hotkeyExists(state, swap.to) && !ownsHotkey(state, coldkey, swap.to))
        return kError("NonAssociatedColdKey");
    if (swap.from == swap.to)
        return kError("NewHotKeyIsSameWithOld");
    if (exceedsTxRateLimit(state, lastTx(state, coldkey.id)))
        return kError("HotKeySetTxRateLimitExceeded");
    if (isTaken(state, swap.to, netuid))
        return kError("HotKeyAlreadyRegisteredInSubNet");
    if (netuid.value_or(kRoot) == kRoot && !isCleanForRoot(state, swap.to))
        return kError("NewHotKeyNotCleanForRootSwap");
    return {};
}

void copyLimits(State& state, const HotkeySwap& swap)
{
    setLastTx(state, swap.to.id, lastTx(state, swap.from.id));
    setLastDelegateTake(state, swap.to.id, lastDelegateTake(state, swap.from.id));
    setLastChildkeyTake(state, swap.to.id, lastChildkeyTake(state, swap.from.id));
}

bool isAfterInterval(const State& state, BlockNumber last)
{
    return saturatingAdvance(last, initial::hotkeySwapOnSubnetInterval(state.config())) <
           now(state);
}

/// Where the hotkey has a place or children. Its parents do not ask it, so they do not count.
std::vector<NetUid> activeSubnets(const State& state, const Hotkey& hotkey,
                                  const std::vector<NetUid>& subnets)
{
    std::vector<NetUid> out;
    std::copy_if(subnets.begin(), subnets.end(), std::back_inserter(out), [&](NetUid netuid) {
        return kIsNetworkMember.get(state, hotkey, netuid) ||
               !kChildKeys.get(state, hotkey, netuid).empty();
    });
    return out;
}

Outcome<void> pay(State& state, const Coldkey& coldkey, Rao cost)
{
    if (cost > spendableBalance(state, coldkey.id))
        return kError("NotEnoughBalanceToPaySwapHotKey");
    return recycleTao(state, coldkey.id, cost);
}

/// The first swap is not limited.
Outcome<void> ensureIntervals(const State& state, const Coldkey& coldkey,
                              const std::vector<NetUid>& subnets)
{
    for (const NetUid netuid : subnets) {
        const BlockNumber last = kLastHotkeySwapOnNetuid.get(state, netuid, coldkey);
        if (last != BlockNumber() && !isAfterInterval(state, last))
            return kError("HotKeySwapOnSubnetIntervalNotPassed");
    }
    return {};
}

/// The coldkeys with stake, once per subnet, and whether that stake's share is zero.
struct StakeEntry {
    Coldkey coldkey;
    bool isZero = false;
};

std::vector<StakeEntry> stakeEntries(const State& state, const Hotkey& hotkey)
{
    std::map<std::pair<Coldkey, NetUid>, bool> merged;
    const auto collect = [&](const auto& shares, const auto& isZero) {
        shares.forEachUnder(
            state, shares.keyPrefix(hotkey),
            [&](const Hotkey&, const Coldkey& coldkey, NetUid netuid, const auto& share) {
                merged[{coldkey, netuid}] = isZero(share);
            });
    };
    collect(kAlpha, [](math::U64F64 share) { return pool::SafeFloat::fromU64F64(share).isZero(); });
    collect(kAlphaV2, [](const pool::SafeFloat& share) { return share.isZero(); });
    std::vector<StakeEntry> out;
    out.reserve(merged.size());
    for (const auto& [key, isZero] : merged)
        out.push_back({key.first, isZero});
    return out;
}

/// In the list of each staker the new hotkey stands at the end. Answers the weight.
Weight replaceInStakersLists(State& state, const HotkeySwap& swap,
                             const std::vector<StakeEntry>& entries)
{
    Weight weight;
    for (const StakeEntry& entry : entries) {
        if (entry.isZero)
            continue;
        std::vector<Hotkey> hotkeys = kStakingHotkeys.get(state, entry.coldkey);
        weight = weight.plus(databaseWeight(1, 0));
        if (std::find(hotkeys.begin(), hotkeys.end(), swap.from) == hotkeys.end())
            continue;
        std::erase_if(hotkeys, [&swap](const Hotkey& hotkey) {
            return hotkey == swap.from || hotkey == swap.to;
        });
        hotkeys.push_back(swap.to);
        kStakingHotkeys.set(state, entry.coldkey, hotkeys);
        weight = weight.plus(databaseWeight(0, 1));
    }
    return weight;
}

void replaceOwned(State& state, const Coldkey& coldkey, const HotkeySwap& swap)
{
    kOwnedHotkeys.mutate(state, coldkey, [&swap](std::vector<Hotkey>& owned) {
        if (std::find(owned.begin(), owned.end(), swap.to) == owned.end())
            owned.push_back(swap.to);
        std::erase(owned, swap.from);
    });
}

/// Everything that the hotkey is and has. Answers the weight.
Outcome<Weight> moveEverywhere(State& state, const Coldkey& coldkey, const HotkeySwap& swap,
                               const std::vector<NetUid>& subnets)
{
    const std::vector<StakeEntry> entries = stakeEntries(state, swap.from);
    Weight weight = databaseWeight(entries.size(), 0);
    weight = weight.plus(swapHotkeyLocks(state, swap.from, swap.to, subnets));
    kOwner.remove(state, swap.from);
    SOMA_TRY(setHotkeyOwner(state, coldkey, swap.to));
    replaceOwned(state, coldkey, swap);
    weight = weight.plus(databaseWeight(2, 2));
    for (const NetUid netuid : subnets) {
        const Weight used = SOMA_TRY(moveHotkeyOnSubnet(state, swap, netuid));
        weight = weight.plus(used);
    }
    forgetLastTx(state, swap.from.id);
    weight = weight.plus(databaseWeight(3, 6));
    if (kDelegates.contains(state, swap.from)) {
        kDelegates.set(state, swap.to, kDelegates.take(state, swap.from));
        weight = weight.plus(databaseWeight(2, 2));
    }
    if (!swap.keepStake)
        weight = weight.plus(replaceInStakersLists(state, swap, entries));
    return weight;
}

Outcome<Weight> swapEverywhere(State& state, const Coldkey& coldkey, const HotkeySwap& swap)
{
    const std::vector<NetUid> subnets = allSubnets(state);
    const std::vector<NetUid> active = activeSubnets(state, swap.from, subnets);
    SOMA_TRY(ensureIntervals(state, coldkey, active));
    SOMA_TRY(pay(state, coldkey, kCostEverywhere));
    const Weight moved = SOMA_TRY(moveEverywhere(state, coldkey, swap, subnets));
    for (const NetUid netuid : active)
        kLastHotkeySwapOnNetuid.set(state, netuid, coldkey, now(state));
    setLastTx(state, coldkey.id, now(state));
    state.deposit(events::HotkeySwapped{coldkey, swap.from, swap.to});
    return moved.plus(
        databaseWeight(2 * subnets.size() + 1 + active.size() + 3, 2 + active.size() + 1));
}

Outcome<Weight> swapOnSubnet(State& state, const Coldkey& coldkey, const HotkeySwap& swap,
                             NetUid netuid)
{
    if (!isAfterInterval(state, kLastHotkeySwapOnNetuid.get(state, netuid, coldkey)))
        return kError("HotKeySwapOnSubnetIntervalNotPassed");
    if (subnetOfAccount(swap.to.id))
        return kError("CannotUseSystemAccount");
    SOMA_TRY(pay(state, coldkey, kCostOnSubnet));

    kOwner.set(state, swap.to, coldkey);
    Weight weight = databaseWeight(3 + 1 + 1 + 1 + 1, 1 + 1);
    std::vector<Hotkey> owned = kOwnedHotkeys.get(state, coldkey);
    if (std::find(owned.begin(), owned.end(), swap.to) == owned.end()) {
        owned.push_back(swap.to);
        kOwnedHotkeys.set(state, coldkey, owned);
        weight = weight.plus(databaseWeight(1, 1));
    }
    weight = weight.plus(swapHotkeyLocks(state, swap.from, swap.to, {netuid}));
    const Weight moved = SOMA_TRY(moveHotkeyOnSubnet(state, swap, netuid));
    setLastTx(state, coldkey.id, now(state));
    kLastHotkeySwapOnNetuid.set(state, netuid, coldkey, now(state));
    state.deposit(events::HotkeySwappedOnSubnet{coldkey, swap.from, swap.to, netuid});
    return weight.plus(moved).plus(databaseWeight(0, 2));
}

} // namespace

Outcome<Weight> swapHotkey(State& state, const Coldkey& coldkey, const HotkeySwap& swap,
                           const std::optional<NetUid>& netuid)
{
    SOMA_TRY(ensureSwappable(state, coldkey, swap, netuid));
    copyLimits(state, swap);
    const Weight moved = SOMA_TRY(netuid ? swapOnSubnet(state, coldkey, swap, *netuid)
                                         : swapEverywhere(state, coldkey, swap));
    return moved.plus(databaseWeight(4 + 3, 3));
}

} // namespace soma::runtime::subtensor
