// Calls that replace a coldkey (staking.md). The owner announces a hash, waits, then names the new
// coldkey; whoever holds the old one may dispute it until then, and only root can settle that.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

namespace soma::runtime::subtensor {

/// By root only. Ends announcement and dispute. Errors: NotEnoughBalanceToPaySwapColdKey,
/// swapColdkey()'s.
struct SwapColdkey {
    static constexpr CallId kCall{kPallet, 71, "swap_coldkey"};
    static constexpr Weight kWeight = measured(312'301'000, 13'056, 37, 19);
    Coldkey oldColdkey;
    Coldkey newColdkey;
    Rao swapCost;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapColdkey, oldColdkey, newColdkey, swapCost)

/// Given up. Errors: Deprecated.
struct ScheduleSwapColdkey {
    static constexpr CallId kCall{kPallet, 73, "schedule_swap_coldkey"};
    static constexpr Weight kWeight = databaseWeight(5, 0);
    Coldkey newColdkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ScheduleSwapColdkey, newColdkey)

/// By its blake2b-256. Only the first one costs. Event ColdkeySwapAnnounced. Errors:
/// ColdkeySwapReannouncedTooEarly, NotEnoughBalanceToPaySwapColdKey.
struct AnnounceColdkeySwap {
    static constexpr CallId kCall{kPallet, 125, "announce_coldkey_swap"};
    static constexpr Weight kWeight = measured(47'248'000, 4159, 4, 3);
    Hash256 newColdkeyHash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AnnounceColdkeySwap, newColdkeyHash)

/// Errors: ColdkeySwapAnnouncementNotFound, AnnouncedColdkeyHashDoesNotMatch, ColdkeySwapTooEarly,
/// swapColdkey()'s.
struct SwapColdkeyAnnounced {
    static constexpr CallId kCall{kPallet, 126, "swap_coldkey_announced"};
    static constexpr Weight kWeight = measured(288'156'000, 13'000, 37, 15);
    Coldkey newColdkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapColdkeyAnnounced, newColdkey)

/// Event ColdkeySwapDisputed. Errors: ColdkeySwapAnnouncementNotFound, ColdkeySwapAlreadyDisputed.
struct DisputeColdkeySwap {
    static constexpr CallId kCall{kPallet, 127, "dispute_coldkey_swap"};
    static constexpr Weight kWeight = measured(23'293'000, 4130, 2, 1);

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(DisputeColdkeySwap)

/// By root only. Event ColdkeySwapReset.
struct ResetColdkeySwap {
    static constexpr CallId kCall{kPallet, 128, "reset_coldkey_swap"};
    static constexpr Weight kWeight = measured(8'857'000, 0, 0, 2);
    Coldkey coldkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ResetColdkeySwap, coldkey)

/// Event ColdkeySwapCleared. Errors: ColdkeySwapAnnouncementNotFound, ColdkeySwapClearTooEarly.
struct ClearColdkeySwapAnnouncement {
    static constexpr CallId kCall{kPallet, 133, "clear_coldkey_swap_announcement"};
    static constexpr Weight kWeight = measured(17'890'000, 0, 2, 1);

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ClearColdkeySwapAnnouncement)

} // namespace soma::runtime::subtensor
