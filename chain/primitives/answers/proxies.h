// What a proxy of each type may do, as clients are told (chain.md section 16; reference
// common/src/lib.rs).
#pragma once

#include "chain/codec/scale_type.h"

#include <optional>
#include <variant>
#include <vector>

namespace soma::chain {

struct ProxyTypeInfo {
    Bytes name;
    std::uint8_t index = 0;
    bool deprecated = false; ///< Allows nothing any more.

    bool operator==(const ProxyTypeInfo&) const = default;
};
SOMA_SCALE_STRUCT(ProxyTypeInfo, name, index, deprecated)

/// A number among the arguments is below the limit.
struct ParamLessThan {
    Bytes paramName;
    u128 limit = 0;

    bool operator==(const ParamLessThan&) const = default;
};
SOMA_SCALE_STRUCT(ParamLessThan, paramName, limit)

/// The call inside is this one.
struct NestedCallMustBe {
    Bytes palletName;
    Bytes callName;

    bool operator==(const NestedCallMustBe&) const = default;
};
SOMA_SCALE_STRUCT(NestedCallMustBe, palletName, callName)

/// What must hold beside the call's name.
struct CallCondition {
    std::variant<ParamLessThan, NestedCallMustBe> choice;

    bool operator==(const CallCondition&) const = default;
};

constexpr auto scaleShape(const CallCondition*)
{
    return codec::choice("CallCondition", &CallCondition::choice,
                         {{"ParamLessThan", 0}, {"NestedCallMustBe", 1}});
}

/// A call, or without its name and number all calls of the pallet.
struct CallInfo {
    Bytes palletName;
    std::uint8_t palletIndex = 0;
    std::optional<Bytes> callName;
    std::optional<std::uint8_t> callIndex;
    std::optional<CallCondition> condition;

    bool operator==(const CallInfo&) const = default;
};
SOMA_SCALE_STRUCT(CallInfo, palletName, palletIndex, callName, callIndex, condition)

/// Whether the calls listed are those allowed or those denied; the first two list none.
enum class ProxyFilterMode : std::uint8_t { AllowAll = 0, DenyAll = 1, Allow = 2, Deny = 3 };

constexpr auto scaleShape(const ProxyFilterMode*)
{
    using Mode = ProxyFilterMode;
    return codec::enumeration<Mode>("FilterMode", {{"AllowAll", Mode::AllowAll},
                                                   {"DenyAll", Mode::DenyAll},
                                                   {"Allow", Mode::Allow},
                                                   {"Deny", Mode::Deny}});
}

struct ProxyFilterInfo {
    std::uint8_t proxyType = 0;
    Bytes name;
    bool deprecated = false;
    ProxyFilterMode filterMode = ProxyFilterMode::DenyAll;
    std::vector<CallInfo> calls;
    std::vector<CallInfo> exceptions; ///< Denied though `calls` has them.

    bool operator==(const ProxyFilterInfo&) const = default;
};
SOMA_SCALE_STRUCT(ProxyFilterInfo, proxyType, name, deprecated, filterMode, calls, exceptions)

} // namespace soma::chain
