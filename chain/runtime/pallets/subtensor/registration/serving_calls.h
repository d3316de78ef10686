// Calls by which a neuron says where it answers (subnets.md section 6). They cost nothing.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

struct ServeAxon {
    static constexpr CallId kCall{kPallet, 4, "serve_axon"};
    static constexpr Weight kWeight = measured(31'278'000, 4178, 3, 1);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0;
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ServeAxon, netuid, version, ip, port, ipType, protocol, placeholder1,
                  placeholder2)

/// With a certificate; one that cannot be read is left out without a word.
struct ServeAxonTls {
    static constexpr CallId kCall{kPallet, 40, "serve_axon_tls"};
    static constexpr Weight kWeight = measured(30'617'000, 4149, 3, 1);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0;
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;
    Bytes certificate;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ServeAxonTls, netuid, version, ip, port, ipType, protocol, placeholder1,
                  placeholder2, certificate)

struct ServePrometheus {
    static constexpr CallId kCall{kPallet, 5, "serve_prometheus"};
    static constexpr Weight kWeight = measured(29'294'000, 4277, 3, 1);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ServePrometheus, netuid, version, ip, port, ipType)

// What the calls ask before they store anything. Errors: HotKeyNotRegisteredInNetwork,
// InvalidIpType, InvalidIpAddress, ServingRateLimitExceeded, InvalidPort; for Prometheus the
// address comes first.

Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServeAxon& call);
Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServeAxonTls& call);
Outcome<void> ensureCanServe(const State& state, const Hotkey& hotkey, const ServePrometheus& call);

} // namespace soma::runtime::subtensor
