// Calls that replace a hotkey (staking.md).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

#include <optional>

namespace soma::runtime::subtensor {

/// Errors: swapHotkey()'s.
struct SwapHotkey {
    static constexpr CallId kCall{kPallet, 70, "swap_hotkey"};
    static constexpr Weight kWeight = measured(1'242'038'000, 28'912, 182, 99);
    Hotkey hotkey;
    Hotkey newHotkey;
    std::optional<NetUid> netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapHotkey, hotkey, newHotkey, netuid)

/// Errors: swapHotkey()'s.
struct SwapHotkeyV2 {
    static constexpr CallId kCall{kPallet, 72, "swap_hotkey_v2"};
    static constexpr Weight kWeight = measured(275'300'000, 0, 52, 35);
    Hotkey hotkey;
    Hotkey newHotkey;
    std::optional<NetUid> netuid;
    bool keepStake = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapHotkeyV2, hotkey, newHotkey, netuid, keepStake)

} // namespace soma::runtime::subtensor
