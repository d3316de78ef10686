#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"

#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_swap.h"

namespace soma::runtime::subtensor {

namespace {

CallResult swapBySigner(State& state, const Origin& origin, const HotkeySwap& swap,
                        const std::optional<NetUid>& netuid)
{
    const Coldkey coldkey{SOMA_TRY(ensureSigned(origin))};
    const Weight used = SOMA_TRY(swapHotkey(state, coldkey, swap, netuid));
    return PostInfo{.actualWeight = used};
}

} // namespace

CallResult SwapHotkey::dispatch(State& state, const Origin& origin) const
{
    return swapBySigner(state, origin, {hotkey, newHotkey, false}, netuid);
}

CallResult SwapHotkeyV2::dispatch(State& state, const Origin& origin) const
{
    return swapBySigner(state, origin, {hotkey, newHotkey, keepStake}, netuid);
}

} // namespace soma::runtime::subtensor
