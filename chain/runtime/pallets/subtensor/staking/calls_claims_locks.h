// Calls about root claims and about locked stake (emission.md section 9, staking.md section 9).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"
#include "chain/runtime/runtime_call.h"

#include <set>

namespace soma::runtime::subtensor {

struct ClaimRoot {
    static constexpr CallId kCall{kPallet, 121, "claim_root"};
    static constexpr Weight kWeight = measured(138'999'000, 7875, 16, 4);
    std::set<NetUid> subnets;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ClaimRoot, subnets)

struct SetRootClaimType {
    static constexpr CallId kCall{kPallet, 122, "set_root_claim_type"};
    static constexpr Weight kWeight = measured(18'283'000, 3941, 2, 4);
    RootClaimType newRootClaimType;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetRootClaimType, newRootClaimType)

struct SudoSetNumRootClaims {
    static constexpr CallId kCall{kPallet, 123, "sudo_set_num_root_claims"};
    static constexpr Weight kWeight = measured(2'735'000, 0, 0, 1);
    std::uint64_t newValue = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetNumRootClaims, newValue)

struct SudoSetRootClaimThreshold {
    static constexpr CallId kCall{kPallet, 124, "sudo_set_root_claim_threshold"};
    static constexpr Weight kWeight = measured(5'681'000, 0, 0, 1);
    NetUid netuid;
    std::uint64_t newValue = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SudoSetRootClaimThreshold, netuid, newValue)

struct LockStake {
    static constexpr CallId kCall{kPallet, 136, "lock_stake"};
    static constexpr Weight kWeight = measured(115'995'000, 7655, 17, 3);
    Hotkey hotkey;
    NetUid netuid;
    Alpha amount;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(LockStake, hotkey, netuid, amount)

struct MoveLock {
    static constexpr CallId kCall{kPallet, 137, "move_lock"};
    static constexpr Weight kWeight = measured(149'819'000, 7339, 14, 6);
    Hotkey destinationHotkey;
    NetUid netuid;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(MoveLock, destinationHotkey, netuid)

struct SetPerpetualLock {
    static constexpr CallId kCall{kPallet, 138, "set_perpetual_lock"};
    static constexpr Weight kWeight = databaseWeight(4, 3);
    NetUid netuid;
    bool enabled = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetPerpetualLock, netuid, enabled)

struct SetRejectLockedAlpha {
    static constexpr CallId kCall{kPallet, 142, "set_reject_locked_alpha"};
    static constexpr Weight kWeight = databaseWeight(1, 1);
    bool enabled = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetRejectLockedAlpha, enabled)

} // namespace soma::runtime::subtensor
