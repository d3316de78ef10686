#include "chain/runtime/pallets/subtensor/key_swaps/call_table.h"

#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_calls.h"
#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"

namespace soma::runtime::subtensor {

std::vector<CallEntry> keySwapCalls()
{
    return callEntries<SwapHotkey, SwapColdkey, SwapHotkeyV2, ScheduleSwapColdkey,
                       AnnounceColdkeySwap, SwapColdkeyAnnounced, DisputeColdkeySwap,
                       ResetColdkeySwap, ClearColdkeySwapAnnouncement>();
}

} // namespace soma::runtime::subtensor
