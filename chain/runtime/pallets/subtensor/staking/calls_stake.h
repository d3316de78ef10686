// Calls that add and remove stake (staking.md sections 4, 5 and 8). Amounts in rao, limit prices in
// rao per alpha.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"

#include <optional>

namespace soma::runtime::subtensor {

struct AddStake {
    static constexpr CallId kCall{kPallet, 2, "add_stake"};
    static constexpr Weight kWeight = measured(664'064'000, 8727, 32, 16);
    Hotkey hotkey;
    NetUid netuid;
    Rao amountStaked;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AddStake, hotkey, netuid, amountStaked)

struct RemoveStake {
    static constexpr CallId kCall{kPallet, 3, "remove_stake"};
    static constexpr Weight kWeight = measured(569'198'000, 10557, 28, 13);
    Hotkey hotkey;
    NetUid netuid;
    Alpha amountUnstaked;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveStake, hotkey, netuid, amountUnstaked)

struct UnstakeAll {
    static constexpr CallId kCall{kPallet, 83, "unstake_all"};
    static constexpr Weight kWeight = measured(26'830'000, 9189, 6, 0);
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UnstakeAll, hotkey)

/// Everywhere but on root, where what came out is staked.
struct UnstakeAllAlpha {
    static constexpr CallId kCall{kPallet, 84, "unstake_all_alpha"};
    static constexpr Weight kWeight = measured(700'873'000, 11306, 43, 25);
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UnstakeAllAlpha, hotkey)

struct AddStakeLimit {
    static constexpr CallId kCall{kPallet, 88, "add_stake_limit"};
    static constexpr Weight kWeight = measured(853'005'000, 8727, 32, 16);
    Hotkey hotkey;
    NetUid netuid;
    Rao amountStaked;
    Rao limitPrice;
    bool allowPartial = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AddStakeLimit, hotkey, netuid, amountStaked, limitPrice, allowPartial)

struct RemoveStakeLimit {
    static constexpr CallId kCall{kPallet, 89, "remove_stake_limit"};
    static constexpr Weight kWeight = measured(740'696'000, 10591, 27, 13);
    Hotkey hotkey;
    NetUid netuid;
    Alpha amountUnstaked;
    Rao limitPrice;
    bool allowPartial = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveStakeLimit, hotkey, netuid, amountUnstaked, limitPrice, allowPartial)

struct RemoveStakeFullLimit {
    static constexpr CallId kCall{kPallet, 103, "remove_stake_full_limit"};
    static constexpr Weight kWeight = measured(754'292'000, 10591, 27, 13);
    Hotkey hotkey;
    NetUid netuid;
    std::optional<Rao> limitPrice;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveStakeFullLimit, hotkey, netuid, limitPrice)

struct RecycleAlpha {
    static constexpr CallId kCall{kPallet, 101, "recycle_alpha"};
    static constexpr Weight kWeight = measured(172'139'000, 5219, 13, 6);
    Hotkey hotkey;
    Alpha amount;
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RecycleAlpha, hotkey, amount, netuid)

struct BurnAlpha {
    static constexpr CallId kCall{kPallet, 102, "burn_alpha"};
    static constexpr Weight kWeight = measured(168'964'000, 5219, 12, 4);
    Hotkey hotkey;
    Alpha amount;
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BurnAlpha, hotkey, amount, netuid)

struct AddStakeBurn {
    static constexpr CallId kCall{kPallet, 132, "add_stake_burn"};
    static constexpr Weight kWeight = measured(967'308'000, 8727, 33, 17);
    Hotkey hotkey;
    NetUid netuid;
    Rao amount;
    std::optional<Rao> limit;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AddStakeBurn, hotkey, netuid, amount, limit)

} // namespace soma::runtime::subtensor
