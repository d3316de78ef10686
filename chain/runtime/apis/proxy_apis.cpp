// ProxyFilterRuntimeApi (reference runtime/src/lib.rs): the proxies' rules, read from the list that
// the filter itself reads.
#include "chain/primitives/answers/proxies.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/pallets/proxy/proxy_type.h"
#include "chain/runtime/runtime_tables.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <array>

namespace soma::runtime {

namespace {

using proxy::CallRule;
using proxy::ProxyType;

/// In the order in which the reference answers.
constexpr std::array kRuleOrder{
    ProxyType::Any,
    ProxyType::NonTransfer,
    ProxyType::NonFungible,
    ProxyType::Transfer,
    ProxyType::SmallTransfer,
    ProxyType::Owner,
    ProxyType::NonCritical,
    ProxyType::Triumvirate,
    ProxyType::Senate,
    ProxyType::Governance,
    ProxyType::Staking,
    ProxyType::Registration,
    ProxyType::RootWeights,
    ProxyType::ChildKeys,
    ProxyType::SudoUncheckedSetCode,
    ProxyType::SwapHotkey,
    ProxyType::SubnetLeaseBeneficiary,
    ProxyType::RootClaim,
};
static_assert(kRuleOrder.size() == proxy::kProxyTypes);

Bytes textBytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

Bytes nameOf(ProxyType type)
{
    for (const auto& variant : scaleShape(static_cast<const ProxyType*>(nullptr)).variants)
        if (variant.value == type)
            return textBytes(variant.name);
    return {};
}

std::optional<chain::CallCondition> conditionOf(const CallRule& rule)
{
    using chain::CallCondition;
    if (!rule.limited.empty())
        return CallCondition{chain::ParamLessThan{textBytes(rule.limited), rule.limit}};
    if (!rule.innerCall.empty())
        return CallCondition{
            chain::NestedCallMustBe{textBytes(rule.innerPallet), textBytes(rule.innerCall)}};
    return std::nullopt;
}

chain::CallInfo callInfo(const CallRule& rule)
{
    const PalletTable* table = palletByName(rule.pallet);
    SOMA_ASSERT(table);
    chain::CallInfo out;
    out.palletName = textBytes(rule.pallet);
    out.palletIndex = table->id.index;
    if (rule.call.empty())
        return out;
    const auto entry =
        std::find_if(table->calls.begin(), table->calls.end(),
                     [&rule](const CallEntry& call) { return call.name == rule.call; });
    SOMA_ASSERT(entry != table->calls.end());
    out.callName = textBytes(rule.call);
    out.callIndex = entry->index;
    out.condition = conditionOf(rule);
    return out;
}

std::vector<chain::CallInfo> callInfos(std::span<const CallRule> rules)
{
    std::vector<chain::CallInfo> out;
    out.reserve(rules.size());
    for (const CallRule& rule : rules)
        out.push_back(callInfo(rule));
    return out;
}

std::vector<chain::ProxyTypeInfo> proxyTypes(State&)
{
    std::vector<chain::ProxyTypeInfo> out;
    for (std::uint8_t index = 0; index < proxy::kProxyTypes; ++index) {
        const ProxyType type{index};
        out.push_back({nameOf(type), index, proxy::isDeprecated(type)});
    }
    return out;
}

/// All of them, or the one with this number; none when there is no such number.
std::vector<chain::ProxyFilterInfo> proxyFilters(State&, const std::optional<std::uint8_t>& wanted)
{
    std::vector<chain::ProxyFilterInfo> out;
    for (const ProxyType type : kRuleOrder) {
        const auto index = static_cast<std::uint8_t>(type);
        if (wanted && *wanted != index)
            continue;
        const proxy::ProxyRule rule = proxy::ruleOf(type);
        out.push_back({index, nameOf(type), proxy::isDeprecated(type),
                       static_cast<chain::ProxyFilterMode>(rule.mode), callInfos(rule.calls),
                       callInfos(rule.exceptions)});
    }
    return out;
}

constexpr std::array kProxyMethods{
    ApiMethod{"ProxyFilterRuntimeApi_get_proxy_types", &answerWith<&proxyTypes>},
    ApiMethod{"ProxyFilterRuntimeApi_get_proxy_filter", &answerWith<&proxyFilters>},
};

constexpr std::array kProxyApis{
    ApiVersion{{0xc0, 0xde, 0x49, 0x84, 0xd1, 0x12, 0xf3, 0xb4}, 1}, // ProxyFilterRuntimeApi
};

} // namespace

ApiGroup proxyApis()
{
    return {kProxyApis, kProxyMethods};
}

} // namespace soma::runtime
