// What DelegateInfoRuntimeApi and StakeInfoRuntimeApi answer (chain.md section 20; reference
// pallets/subtensor/src/rpc_info/delegate_info.rs, stake_info.rs).
#pragma once

#include "chain/primitives/answers/records.h"

#include <map>
#include <utility>
#include <vector>

namespace soma::chain {

using codec::Compact;

struct DelegateInfo {
    AccountId delegate;
    Compact<std::uint16_t> take; ///< Out of 65 535.
    std::vector<std::pair<AccountId, std::vector<std::pair<Compact<NetUid>, Compact<Alpha>>>>>
        nominators;
    AccountId owner;
    std::vector<Compact<NetUid>> registrations;
    std::vector<Compact<NetUid>> validatorPermits;
    Compact<std::uint64_t> returnPer1000;
    Compact<std::uint64_t> totalDailyReturn;
};

constexpr auto scaleShape(const DelegateInfo*)
{
    using D = DelegateInfo;
    return codec::structure(
        "DelegateInfo", codec::field("delegate_ss58", &D::delegate), codec::field("take", &D::take),
        codec::field("nominators", &D::nominators), codec::field("owner_ss58", &D::owner),
        codec::field("registrations", &D::registrations),
        codec::field("validator_permits", &D::validatorPermits),
        codec::field("return_per_1000", &D::returnPer1000),
        codec::field("total_daily_return", &D::totalDailyReturn));
}

/// What DelegateInfoRuntimeApi_get_delegated lists: without nominators, with the stake asked about.
using DelegatedInfo = std::pair<DelegateInfo, std::pair<Compact<NetUid>, Compact<Alpha>>>;

struct StakeInfo {
    AccountId hotkey;
    AccountId coldkey;
    Compact<NetUid> netuid;
    Compact<Alpha> stake;
    Compact<std::uint64_t> locked; ///< Always zero; see StakeAvailability.
    Compact<Alpha> emission;       ///< The hotkey's dividends at the last epoch.
    Compact<Rao> taoEmission;
    Compact<std::uint64_t> drain;
    bool isRegistered = false;
};
SOMA_SCALE_STRUCT(StakeInfo, hotkey, coldkey, netuid, stake, locked, emission, taoEmission, drain,
                  isRegistered)

/// One coldkey's alpha in a subnet, with all its hotkeys.
struct StakeAvailability {
    Compact<Alpha> total;
    Compact<Alpha> locked;
    Compact<Alpha> available;
};
SOMA_SCALE_STRUCT(StakeAvailability, total, locked, available)

using StakeAvailabilities = std::map<AccountId, std::map<NetUid, StakeAvailability>>;

} // namespace soma::chain
