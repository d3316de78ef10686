// Calls of this pallet that are no settings: authorities, the owner's hotkey, and two that have
// been given up.
#pragma once

#include "chain/runtime/pallets/admin_utils/admin_utils.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>
#include <utility>
#include <vector>

namespace soma::runtime::admin_utils {

/// Root names the authors; in force from the next block. An empty list changes nothing.
struct SwapAuthorities {
    static constexpr CallId kCall{kPallet, 0, "swap_authorities"};
    codec::Bounded<chain::AuthorityKey, aura::kMaxAuthorities> newAuthorities;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SwapAuthorities, newAuthorities)

/// Root names the voters. Errors: Grandpa's ChangePending, TooSoon.
struct ScheduleGrandpaChange {
    static constexpr CallId kCall{kPallet, 59, "schedule_grandpa_change"};
    std::vector<std::pair<chain::AuthorityKey, std::uint64_t>> nextAuthorities;
    std::uint32_t inBlocks = 0;
    std::optional<std::uint32_t> forced;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ScheduleGrandpaChange, nextAuthorities, inBlocks, forced)

// Both do the same (subtensor/subnets/owner_hotkey.h).

struct SetSubnetOwnerHotkey {
    static constexpr CallId kCall{kPallet, 64, "sudo_set_subnet_owner_hotkey"};
    static constexpr Weight kWeight = measured(3'918'000, 0, 0, 1);
    NetUid netuid;
    chain::Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetSubnetOwnerHotkey, netuid, hotkey)

struct SetSnOwnerHotkey {
    static constexpr CallId kCall{kPallet, 67, "sudo_set_sn_owner_hotkey"};
    static constexpr Weight kWeight = measured(25'687'000, 4177, 2, 2);
    NetUid netuid;
    chain::Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetSnOwnerHotkey, netuid, hotkey)

/// Always POWRegistrationDisabled, whoever asks.
struct SetNetworkPowRegistrationAllowed {
    static constexpr CallId kCall{kPallet, 20, "sudo_set_network_pow_registration_allowed"};
    static constexpr Weight kWeight = measured(14'000'000, 0, 0, 1);
    NetUid netuid;
    bool registrationAllowed = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetNetworkPowRegistrationAllowed, netuid, registrationAllowed)

/// Always Deprecated, whoever asks.
struct SetTotalIssuance {
    static constexpr CallId kCall{kPallet, 33, "sudo_set_total_issuance"};
    static constexpr Weight kWeight{5'931'000, 0};
    Rao totalIssuance;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetTotalIssuance, totalIssuance)

std::vector<CallEntry> otherCalls();

} // namespace soma::runtime::admin_utils
