// A setting is declared once, and its call is made from that:
//
//     /// In blocks.
//     inline constexpr SubnetSetting<std::uint16_t> kImmunityPeriod{
//         13, "sudo_set_immunity_period", "immunity_period", measured(34'414'000, 4383, 5, 1),
//         ownerSets(Hyperparameter::ImmunityPeriod),
//         &store<subtensor::kImmunityPeriod, subtensor::events::ImmunityPeriodSet>};
//
//     SetOnSubnet<kImmunityPeriod>{netuid, 4096}
//
// That is: the call's number and name, its argument's name, its price, who may do it and when, and
// what is written with which event. A function that judges the value may follow.
#pragma once

#include "chain/runtime/pallets/admin_utils/admin_utils.h"
#include "chain/runtime/pallets/admin_utils/subnet_rules.h"

#include <string_view>
#include <type_traits>

namespace soma::runtime::admin_utils {

/// Whose change a bound is asked about.
enum class Caller { Owner, Root };

/// Of one subnet: sudo_set_...(netuid, value).
template <typename T>
struct SubnetSetting {
    using Value = T;
    std::uint8_t index = 0;
    std::string_view call;
    std::string_view argument;
    Weight weight;
    SubnetRules rules;
    Outcome<void> (*store)(State& state, NetUid netuid, const T& value) = nullptr;
    /// Absent: every value will do.
    Outcome<void> (*check)(const State& state, NetUid netuid, const T& value,
                           Caller caller) = nullptr;
    DispatchClass dispatchClass = DispatchClass::Normal;
};

/// Of the whole network: sudo_set_...(value), by root alone.
template <typename T>
struct NetworkSetting {
    using Value = T;
    std::uint8_t index = 0;
    std::string_view call;
    std::string_view argument;
    Weight weight;
    Outcome<void> (*store)(State& state, const T& value) = nullptr;
    Outcome<void> (*check)(const State& state, const T& value) = nullptr;
};

template <const auto& kSetting>
struct SetOnSubnet {
    using Value = typename std::remove_cvref_t<decltype(kSetting)>::Value;
    static constexpr CallId kCall{kPallet, kSetting.index, kSetting.call};
    static constexpr Weight kWeight = kSetting.weight;
    static constexpr DispatchClass kClass = kSetting.dispatchClass;
    NetUid netuid;
    Value value{};

    CallResult dispatch(State& state, const Origin& origin) const
    {
        const auto owner = SOMA_TRY(admit(state, origin, kSetting.rules, netuid));
        if constexpr (kSetting.check != nullptr)
            SOMA_TRY(kSetting.check(state, netuid, value, owner ? Caller::Owner : Caller::Root));
        SOMA_TRY(kSetting.store(state, netuid, value));
        remember(state, kSetting.rules, netuid, owner);
        return {};
    }
};

template <const auto& kSetting>
constexpr auto scaleShape(const SetOnSubnet<kSetting>*)
{
    using Call = SetOnSubnet<kSetting>;
    return codec::structure(kSetting.call, codec::field("netuid", &Call::netuid),
                            codec::field(kSetting.argument, &Call::value));
}

template <const auto& kSetting>
struct SetOnNetwork {
    using Value = typename std::remove_cvref_t<decltype(kSetting)>::Value;
    static constexpr CallId kCall{kPallet, kSetting.index, kSetting.call};
    static constexpr Weight kWeight = kSetting.weight;
    Value value{};

    CallResult dispatch(State& state, const Origin& origin) const
    {
        SOMA_TRY(ensureRoot(origin));
        if constexpr (kSetting.check != nullptr)
            SOMA_TRY(kSetting.check(state, value));
        SOMA_TRY(kSetting.store(state, value));
        return {};
    }
};

template <const auto& kSetting>
constexpr auto scaleShape(const SetOnNetwork<kSetting>*)
{
    using Call = SetOnNetwork<kSetting>;
    return codec::structure(kSetting.call, codec::field(kSetting.argument, &Call::value));
}

/// Several settings' calls for the pallet's table.
template <const auto&... kSettings>
std::vector<CallEntry> subnetCallEntries()
{
    return callEntries<SetOnSubnet<kSettings>...>();
}

template <const auto&... kSettings>
std::vector<CallEntry> networkCallEntries()
{
    return callEntries<SetOnNetwork<kSettings>...>();
}

/// For settings that change without an event.
struct Silently {};

/// Writes a storage item under the subnet and tells it with an event of netuid and value.
template <const auto& kItem, typename Event = Silently, typename T>
Outcome<void> store(State& state, NetUid netuid, const T& value)
{
    kItem.set(state, netuid, typename std::remove_cvref_t<decltype(kItem)>::Value(value));
    if constexpr (!std::is_same_v<Event, Silently>)
        state.deposit(Event{netuid, value});
    return {};
}

/// The same for an item of the whole network.
template <const auto& kItem, typename Event = Silently, typename T>
Outcome<void> store(State& state, const T& value)
{
    kItem.set(state, typename std::remove_cvref_t<decltype(kItem)>::Value(value));
    if constexpr (!std::is_same_v<Event, Silently>)
        state.deposit(Event{value});
    return {};
}

} // namespace soma::runtime::admin_utils
