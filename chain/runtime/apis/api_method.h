// How a runtime API's method is written: a function on a state, listed once with its name.
//
//     std::optional<chain::DynamicInfo> dynamicInfo(State& state, NetUid netuid);
//     ApiMethod{"SubnetInfoRuntimeApi_get_dynamic_info", &answerWith<&dynamicInfo>}
//
// The state is a throw-away copy on top of the one asked about: what a function writes is lost.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/state.h"

#include <span>
#include <string_view>
#include <tuple>

namespace soma::runtime {

using ApiAnswer = Result<Bytes>;

struct ApiMethod {
    std::string_view name; ///< "SwapRuntimeApi_current_alpha_price"
    ApiAnswer (*answer)(const ApiContext& context, ByteSpan arguments);
};

/// An API as Core_version lists it: the blake2b-64 of its name.
struct ApiVersion {
    ByteArray<8> id;
    std::uint32_t version;
};

/// One subject: its APIs and all their methods.
struct ApiGroup {
    std::span<const ApiVersion> versions;
    std::span<const ApiMethod> methods;
};

ApiGroup subnetApis();
ApiGroup neuronApis();
ApiGroup delegateApis();
ApiGroup stakeApis();
ApiGroup swapApis();
ApiGroup proxyApis();
ApiGroup shieldApis();

/// Reads the arguments of a method, all of them and nothing more.
template <typename... Ts>
Result<std::tuple<Ts...>> argumentsOf(ByteSpan arguments)
{
    auto decoded = codec::decode<std::tuple<Ts...>>(arguments);
    if (!decoded)
        return Error(RuntimeError::BadArguments, decoded.error().toString());
    return std::move(decoded).value();
}

/// The state asked about, with its block's number, to work on.
class ApiState {
public:
    explicit ApiState(const ApiContext& context);

    State& state() { return m_state; }

private:
    storage::Overlay m_overlay;
    State m_state;
};

namespace detail {
template <typename Answer, typename... Args>
ApiAnswer answerFrom(Answer (*function)(State&, Args...), const ApiContext& context,
                     ByteSpan arguments)
{
    const auto decoded = SOMA_TRY((argumentsOf<std::remove_cvref_t<Args>...>(arguments)));
    ApiState work(context);
    return codec::encode(
        std::apply([&](const auto&... args) { return function(work.state(), args...); }, decoded));
}
} // namespace detail

/// A function on the state as an answer to encoded arguments.
template <auto kFunction>
ApiAnswer answerWith(const ApiContext& context, ByteSpan arguments)
{
    return detail::answerFrom(kFunction, context, arguments);
}

} // namespace soma::runtime
