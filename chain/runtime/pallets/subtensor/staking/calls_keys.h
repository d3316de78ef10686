// Calls about hotkeys: whose they are, their takes, and to whom they lend stake (staking.md
// section 7). Takes are out of 65 535.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

#include <vector>

namespace soma::runtime::subtensor {

struct DecreaseTake {
    static constexpr CallId kCall{kPallet, 65, "decrease_take"};
    static constexpr Weight kWeight = measured(29'895'000, 4295, 3, 2);
    static constexpr Pays kPays = Pays::No;
    Hotkey hotkey;
    std::uint16_t take = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(DecreaseTake, hotkey, take)

struct IncreaseTake {
    static constexpr CallId kCall{kPallet, 66, "increase_take"};
    static constexpr Weight kWeight = measured(37'710'000, 4388, 5, 2);
    static constexpr Pays kPays = Pays::No;
    Hotkey hotkey;
    std::uint16_t take = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(IncreaseTake, hotkey, take)

struct SetChildren {
    static constexpr CallId kCall{kPallet, 67, "set_children"};
    static constexpr Weight kWeight = measured(119'000'000, 0, 6, 31);
    Hotkey hotkey;
    NetUid netuid;
    std::vector<StakePortion> children;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetChildren, hotkey, netuid, children)

struct SetChildkeyTake {
    static constexpr CallId kCall{kPallet, 75, "set_childkey_take"};
    static constexpr Weight kWeight = measured(53'870'000, 4498, 7, 2);
    Hotkey hotkey;
    NetUid netuid;
    std::uint16_t take = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetChildkeyTake, hotkey, netuid, take)

struct TryAssociateHotkey {
    static constexpr CallId kCall{kPallet, 91, "try_associate_hotkey"};
    static constexpr Weight kWeight = measured(25'337'000, 4283, 3, 3);
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TryAssociateHotkey, hotkey)

struct SetColdkeyAutoStakeHotkey {
    static constexpr CallId kCall{kPallet, 114, "set_coldkey_auto_stake_hotkey"};
    static constexpr Weight kWeight = measured(33'853'000, 4274, 4, 2);
    NetUid netuid;
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetColdkeyAutoStakeHotkey, netuid, hotkey)

struct SetAutoParentDelegationEnabled {
    static constexpr CallId kCall{kPallet, 135, "set_auto_parent_delegation_enabled"};
    static constexpr Weight kWeight = measured(28'023'000, 4364, 2, 1);
    Hotkey hotkey;
    bool enabled = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetAutoParentDelegationEnabled, hotkey, enabled)

// ------------------------------------------------------------------------------- by root only

struct SudoSetTxChildkeyTakeRateLimit {
    static constexpr CallId kCall{kPallet, 69, "sudo_set_tx_childkey_take_rate_limit"};
    static constexpr Weight kWeight = measured(5'760'000, 0, 0, 1);
    BlockSpan txRateLimit;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetTxChildkeyTakeRateLimit, txRateLimit)

struct SudoSetMinChildkeyTake {
    static constexpr CallId kCall{kPallet, 76, "sudo_set_min_childkey_take"};
    static constexpr Weight kWeight = measured(6'000, 0, 1, 1);
    std::uint16_t take = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetMinChildkeyTake, take)

struct SudoSetMaxChildkeyTake {
    static constexpr CallId kCall{kPallet, 77, "sudo_set_max_childkey_take"};
    static constexpr Weight kWeight = measured(6'000, 0, 1, 1);
    std::uint16_t take = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetMaxChildkeyTake, take)

struct SetPendingChildkeyCooldown {
    static constexpr CallId kCall{kPallet, 109, "set_pending_childkey_cooldown"};
    static constexpr Weight kWeight = measured(3'000'000, 0, 0, 1);
    BlockSpan cooldown;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetPendingChildkeyCooldown, cooldown)

} // namespace soma::runtime::subtensor
