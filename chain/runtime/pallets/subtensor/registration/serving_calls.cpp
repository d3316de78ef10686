#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/events.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"

namespace soma::runtime::subtensor {

namespace {

constexpr std::uint8_t kVersion4 = 4;
constexpr std::uint8_t kVersion6 = 6;
constexpr u128 kLocalhost4 = 0x7f000001;
constexpr u128 kLocalhost6 = 1;

bool isReachable(std::uint8_t ipType, u128 ip)
{
    if (ipType == kVersion4)
        return ip < UINT32_MAX && ip != kLocalhost4;
    return ip != ~u128{0} && ip != kLocalhost6;
}

Outcome<void> ensureAddress(std::uint8_t ipType, u128 ip, bool zeroAllowed)
{
    if (ipType != kVersion4 && ipType != kVersion6)
        return kError("InvalidIpType");
    if ((ip == 0 && !zeroAllowed) || !isReachable(ipType, ip))
        return kError("InvalidIpAddress");
    return {};
}

Outcome<void> ensureNotTooSoon(const State& state, NetUid netuid, BlockNumber last)
{
    const BlockSpan limit = kServingRateLimit.get(state, netuid);
    if (limit.isZero() || last.value() == 0 || saturatingDistance(last, now(state)) >= limit)
        return {};
    return kError("ServingRateLimitExceeded");
}

Outcome<void> ensurePort(std::uint16_t port)
{
    if (port == 0)
        return kError("InvalidPort");
    return {};
}

Outcome<void> ensureRegistered(const State& state, NetUid netuid, const Hotkey& hotkey)
{
    if (!isRegistered(state, netuid, hotkey))
        return kError("HotKeyNotRegisteredInNetwork");
    return {};
}

/// One byte for the algorithm, then 1 to 64 of the key.
std::optional<NeuronCertificate> readCertificate(const Bytes& raw)
{
    constexpr std::size_t kLongest = 65;
    if (raw.empty() || raw.size() > kLongest)
        return std::nullopt;
    NeuronCertificate out;
    out.algorithm = raw.front();
    out.publicKey.items.assign(raw.begin() + 1, raw.end());
    return out;
}

template <typename Call>
Outcome<void> ensureCanServeAxon(const State& state, const Hotkey& hotkey, const Call& call)
{
    SOMA_TRY(ensureRegistered(state, call.netuid, hotkey));
    SOMA_TRY(ensureAddress(call.ipType, call.ip, true));
    const AxonInfo before = kAxons.get(state, call.netuid, hotkey).value_or(AxonInfo{});
    SOMA_TRY(ensureNotTooSoon(state, call.netuid, before.block));
    return ensurePort(call.port);
}

template <typename Call>
Outcome<void> serveAxon(State& state, const Origin& origin, const Call& call,
                        const std::optional<NeuronCertificate>& certificate)
{
    const Hotkey hotkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(ensureCanServe(state, hotkey, call));
    if (certificate)
        kNeuronCertificates.set(state, call.netuid, hotkey, *certificate);
    kAxons.set(state, call.netuid, hotkey,
               {now(state), call.version, call.ip, call.port, call.ipType, call.protocol,
                call.placeholder1, call.placeholder2});
    state.deposit(events::AxonServed{call.netuid, hotkey});
    return {};
}

} // namespace

Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServeAxon& call)
{
    return ensureCanServeAxon(state, hotkey, call);
}

Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServeAxonTls& call)
{
    return ensureCanServeAxon(state, hotkey, call);
}

Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServePrometheus& call)
{
    SOMA_TRY(ensureAddress(call.ipType, call.ip, false));
    SOMA_TRY(ensureRegistered(state, call.netuid, hotkey));
    const PrometheusInfo before =
        kPrometheus.get(state, call.netuid, hotkey).value_or(PrometheusInfo{});
    SOMA_TRY(ensureNotTooSoon(state, call.netuid, before.block));
    return ensurePort(call.port);
}

CallResult ServeAxon::dispatch(State& state, const Origin& origin) const
{
    return serveAxon(state, origin, *this, std::nullopt);
}

CallResult ServeAxonTls::dispatch(State& state, const Origin& origin) const
{
    return serveAxon(state, origin, *this, readCertificate(certificate));
}

CallResult ServePrometheus::dispatch(State& state, const Origin& origin) const
{
    const Hotkey hotkey{SOMA_TRY(ensureSigned(origin))};
    SOMA_TRY(ensureCanServe(state, hotkey, *this));
    kPrometheus.set(state, netuid, hotkey, {now(state), version, ip, port, ipType});
    state.deposit(events::PrometheusServed{netuid, hotkey});
    return {};
}

} // namespace soma::runtime::subtensor
