// What System.Account holds (chain.md section 10).
#pragma once

#include "chain/codec/scale_type.h"
#include "consensus/base/checked.h"
#include "consensus/base/units.h"

namespace soma::runtime::balances {

/// The top bit says that consumers are counted in the present way; every account has it.
inline constexpr u128 kNewLogicFlag = u128{1} << 127;

struct AccountData {
    Rao free;
    Rao reserved;
    Rao frozen; ///< Covers reserved first; transfers may not go below it.
    u128 flags = kNewLogicFlag;

    bool operator==(const AccountData&) const = default;
};
SOMA_SCALE_STRUCT(AccountData, free, reserved, frozen, flags)

} // namespace soma::runtime::balances

namespace soma::runtime::system {

struct AccountInfo {
    std::uint32_t nonce = 0;
    std::uint32_t consumers = 0;   ///< Things that need the account to stay.
    std::uint32_t providers = 0;   ///< Things that let it exist, such as a balance.
    std::uint32_t sufficients = 0; ///< Things that let it exist on their own.
    balances::AccountData data;

    bool operator==(const AccountInfo&) const = default;
};
SOMA_SCALE_STRUCT(AccountInfo, nonce, consumers, providers, sufficients, data)

} // namespace soma::runtime::system
