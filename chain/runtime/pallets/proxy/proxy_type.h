// What a proxy may do (chain.md section 16): for each type a list of calls that it allows or
// denies. The list is the only place where the rules stand; the filter and what clients are told
// are both read from it.
#pragma once

#include "chain/runtime/runtime_call.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace soma::runtime::proxy {

enum class ProxyType : std::uint8_t {
    Any = 0,
    Owner = 1,
    NonCritical = 2,
    NonTransfer = 3,
    Senate = 4,
    NonFungible = 5,
    Triumvirate = 6,
    Governance = 7,
    Staking = 8,
    Registration = 9,
    Transfer = 10,
    SmallTransfer = 11,
    RootWeights = 12,
    ChildKeys = 13,
    SudoUncheckedSetCode = 14,
    SwapHotkey = 15,
    SubnetLeaseBeneficiary = 16,
    RootClaim = 17,
};

inline constexpr std::uint8_t kProxyTypes = 18;

constexpr auto scaleShape(const ProxyType*)
{
    return codec::enumeration<ProxyType>(
        "ProxyType", {{"Any", ProxyType::Any},
                      {"Owner", ProxyType::Owner},
                      {"NonCritical", ProxyType::NonCritical},
                      {"NonTransfer", ProxyType::NonTransfer},
                      {"Senate", ProxyType::Senate},
                      {"NonFungible", ProxyType::NonFungible},
                      {"Triumvirate", ProxyType::Triumvirate},
                      {"Governance", ProxyType::Governance},
                      {"Staking", ProxyType::Staking},
                      {"Registration", ProxyType::Registration},
                      {"Transfer", ProxyType::Transfer},
                      {"SmallTransfer", ProxyType::SmallTransfer},
                      {"RootWeights", ProxyType::RootWeights},
                      {"ChildKeys", ProxyType::ChildKeys},
                      {"SudoUncheckedSetCode", ProxyType::SudoUncheckedSetCode},
                      {"SwapHotkey", ProxyType::SwapHotkey},
                      {"SubnetLeaseBeneficiary", ProxyType::SubnetLeaseBeneficiary},
                      {"RootClaim", ProxyType::RootClaim}});
}

enum class FilterMode : std::uint8_t { AllowAll = 0, DenyAll = 1, Allow = 2, Deny = 3 };

/// A call of a list, or with an empty name all calls of the pallet.
struct CallRule {
    std::string_view pallet;
    std::string_view call = {};
    /// An amount in the call must be below `limit`, which is then not zero.
    std::string_view limited = {};
    std::uint64_t limit = 0;
    /// The call inside must be this one.
    std::string_view innerPallet = {};
    std::string_view innerCall = {};
};

struct ProxyRule {
    FilterMode mode = FilterMode::DenyAll;
    std::span<const CallRule> calls = {};
    std::span<const CallRule> exceptions = {}; ///< Never allowed, of Allow.
};

ProxyRule ruleOf(ProxyType type);

/// Kept for old entries; allows nothing.
bool isDeprecated(ProxyType type);

/// Whether a proxy of this type may make the call. Calls inside it are asked about when they are
/// dispatched.
bool allows(ProxyType type, const RuntimeCall& call);

/// Whether `type` may do all that `other` may: who may add and remove whom.
bool isSuperset(ProxyType type, ProxyType other);

} // namespace soma::runtime::proxy
