#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_calls.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_swap.h"

namespace soma::runtime::subtensor {

namespace {

constexpr Rao kCost{initial::kKeySwapCost};

BlockNumber32 now32(const State& state)
{
    return BlockNumber32(state.blockNumber());
}

BlockNumber32 after(BlockNumber32 from, BlockNumber32 delay)
{
    return BlockNumber32(saturatingAdd(from.value(), delay.value()));
}

/// From then on an announcement can be replaced or withdrawn.
BlockNumber32 changeableFrom(const State& state, BlockNumber32 executableFrom)
{
    return after(executableFrom, kColdkeySwapReannouncementDelay.get(state));
}

} // namespace

CallResult SwapColdkey::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    if (!swapCost.isZero())
        SOMA_TRY(chargeColdkeySwap(state, oldColdkey, swapCost));
    SOMA_TRY(swapColdkey(state, oldColdkey, newColdkey));
    kColdkeySwapAnnouncements.remove(state, oldColdkey);
    kColdkeySwapDisputes.remove(state, oldColdkey);
    return {};
}

CallResult ScheduleSwapColdkey::dispatch(State&, const Origin&) const
{
    return kError("Deprecated");
}

CallResult AnnounceColdkeySwap::dispatch(State& state, const Origin& origin) const
{
    const Coldkey who{SOMA_TRY(ensureSigned(origin))};
    if (const auto announced = kColdkeySwapAnnouncements.get(state, who)) {
        if (now32(state) < changeableFrom(state, announced->first))
            return kError("ColdkeySwapReannouncedTooEarly");
    } else {
        SOMA_TRY(chargeColdkeySwap(state, who, kCost));
    }
    const BlockNumber32 when = after(now32(state), kColdkeySwapAnnouncementDelay.get(state));
    kColdkeySwapAnnouncements.set(state, who, {when, newColdkeyHash});
    state.deposit(events::ColdkeySwapAnnounced{who.id, newColdkeyHash});
    return {};
}

CallResult SwapColdkeyAnnounced::dispatch(State& state, const Origin& origin) const
{
    const Coldkey who{SOMA_TRY(ensureSigned(origin))};
    const auto announced = kColdkeySwapAnnouncements.take(state, who);
    if (!announced)
        return kError("ColdkeySwapAnnouncementNotFound");
    if (announced->second != Hash256(crypto::blake2b256(newColdkey.id.bytes())))
        return kError("AnnouncedColdkeyHashDoesNotMatch");
    if (now32(state) < announced->first)
        return kError("ColdkeySwapTooEarly");
    return swapColdkey(state, who, newColdkey);
}

CallResult DisputeColdkeySwap::dispatch(State& state, const Origin& origin) const
{
    const Coldkey who{SOMA_TRY(ensureSigned(origin))};
    if (!kColdkeySwapAnnouncements.contains(state, who))
        return kError("ColdkeySwapAnnouncementNotFound");
    if (kColdkeySwapDisputes.contains(state, who))
        return kError("ColdkeySwapAlreadyDisputed");
    kColdkeySwapDisputes.set(state, who, now32(state));
    state.deposit(events::ColdkeySwapDisputed{who});
    return {};
}

CallResult ResetColdkeySwap::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    kColdkeySwapAnnouncements.remove(state, coldkey);
    kColdkeySwapDisputes.remove(state, coldkey);
    state.deposit(events::ColdkeySwapReset{coldkey.id});
    return {};
}

CallResult ClearColdkeySwapAnnouncement::dispatch(State& state, const Origin& origin) const
{
    const Coldkey who{SOMA_TRY(ensureSigned(origin))};
    const auto announced = kColdkeySwapAnnouncements.get(state, who);
    if (!announced)
        return kError("ColdkeySwapAnnouncementNotFound");
    if (now32(state) < changeableFrom(state, announced->first))
        return kError("ColdkeySwapClearTooEarly");
    kColdkeySwapAnnouncements.remove(state, who);
    state.deposit(events::ColdkeySwapCleared{who.id});
    return {};
}

} // namespace soma::runtime::subtensor
