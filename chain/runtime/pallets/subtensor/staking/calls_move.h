// Calls that move stake to another hotkey, coldkey or subnet (staking.md section 6).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

namespace soma::runtime::subtensor {

struct MoveStake {
    static constexpr CallId kCall{kPallet, 85, "move_stake"};
    static constexpr Weight kWeight = measured(216'061'000, 7919, 19, 7);
    Hotkey originHotkey;
    Hotkey destinationHotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Alpha alphaAmount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(MoveStake, originHotkey, destinationHotkey, originNetuid, destinationNetuid,
                  alphaAmount)

struct TransferStake {
    static constexpr CallId kCall{kPallet, 86, "transfer_stake"};
    static constexpr Weight kWeight = measured(258'541'000, 7994, 19, 6);
    Coldkey destinationColdkey;
    Hotkey hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Alpha alphaAmount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(TransferStake, destinationColdkey, hotkey, originNetuid, destinationNetuid,
                  alphaAmount)

struct SwapStake {
    static constexpr CallId kCall{kPallet, 87, "swap_stake"};
    static constexpr Weight kWeight = measured(742'019'000, 10920, 47, 24);
    Hotkey hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Alpha alphaAmount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapStake, hotkey, originNetuid, destinationNetuid, alphaAmount)

/// The limit is the origin's price in the destination's, times 10^9.
struct SwapStakeLimit {
    static constexpr CallId kCall{kPallet, 90, "swap_stake_limit"};
    static constexpr Weight kWeight = measured(944'515'000, 11077, 47, 24);
    Hotkey hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Alpha alphaAmount;
    Rao limitPrice;
    bool allowPartial = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapStakeLimit, hotkey, originNetuid, destinationNetuid, alphaAmount, limitPrice,
                  allowPartial)

} // namespace soma::runtime::subtensor
