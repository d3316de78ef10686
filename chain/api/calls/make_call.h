// How the calls are made: place and arguments, written and described in one go. For the .cpp files
// of this folder only.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/codec/scale_type.h"

#include <string_view>

namespace soma::chain::calls {

struct Pallet {
    std::string_view name;
    std::uint8_t index;
};

inline constexpr Pallet kBalances{"Balances", 5};
inline constexpr Pallet kSubtensor{"SubtensorModule", 7};
inline constexpr Pallet kUtility{"Utility", 11};
inline constexpr Pallet kSudo{"Sudo", 12};
inline constexpr Pallet kMultisig{"Multisig", 13};
inline constexpr Pallet kProxy{"Proxy", 16};
inline constexpr Pallet kAdminUtils{"AdminUtils", 19};

template <typename T>
struct Argument {
    std::string_view name;
    T value;
};

template <typename T>
Argument(std::string_view, T) -> Argument<T>;

template <typename... Ts>
CallSpec makeCall(Pallet pallet, std::uint8_t index, std::string_view name,
                  const Argument<Ts>&... arguments)
{
    CallSpec call{std::string(pallet.name), std::string(name), {}, {}};
    call.bytes = codec::encodeAll(pallet.index, index, arguments.value...);
    (call.arguments.push_back({std::string(arguments.name), codec::toDecoded(arguments.value)}),
     ...);
    return call;
}

} // namespace soma::chain::calls

/// A call inside another: its bytes as they are.
template <>
struct soma::codec::ScaleType<soma::chain::CallSpec> {
    static void encode(const chain::CallSpec& value, ScaleWriter& out) { out.raw(value.bytes); }

    static chain::DecodedValue toDecoded(const chain::CallSpec& value)
    {
        return chain::DecodedGroup{value.fullName(), value.arguments};
    }
};
