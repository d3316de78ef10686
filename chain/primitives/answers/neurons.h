// What NeuronInfoRuntimeApi answers, and SubnetInfoRuntimeApi_get_subnet_state (chain.md section
// 20; reference pallets/subtensor/src/rpc_info/neuron_info.rs, show_subnet.rs). Rank, trust and
// pruning score are no longer computed.
#pragma once

#include "chain/primitives/answers/records.h"

#include <utility>
#include <vector>

namespace soma::chain {

using codec::Compact;

/// Towards which uid, and how much out of 65 535.
using CompactRow = std::vector<std::pair<Compact<std::uint16_t>, Compact<std::uint16_t>>>;

struct NeuronInfo {
    AccountId hotkey;
    AccountId coldkey;
    Compact<Uid> uid;
    Compact<NetUid> netuid;
    bool active = false;
    AxonInfo axonInfo;
    PrometheusInfo prometheusInfo;
    std::vector<std::pair<AccountId, Compact<Alpha>>> stake; ///< One: all of it, at the coldkey.
    Compact<std::uint16_t> rank;
    Compact<Alpha> emission;
    Compact<std::uint16_t> incentive;
    Compact<std::uint16_t> consensus;
    Compact<std::uint16_t> trust;
    Compact<std::uint16_t> validatorTrust;
    Compact<std::uint16_t> dividends;
    Compact<BlockNumber> lastUpdate;
    bool validatorPermit = false;
    CompactRow weights;
    CompactRow bonds;
    Compact<std::uint16_t> pruningScore;
};
SOMA_SCALE_STRUCT(NeuronInfo, hotkey, coldkey, uid, netuid, active, axonInfo, prometheusInfo, stake,
                  rank, emission, incentive, consensus, trust, validatorTrust, dividends,
                  lastUpdate, validatorPermit, weights, bonds, pruningScore)

/// The same without weights and bonds.
struct NeuronInfoLite {
    AccountId hotkey;
    AccountId coldkey;
    Compact<Uid> uid;
    Compact<NetUid> netuid;
    bool active = false;
    AxonInfo axonInfo;
    PrometheusInfo prometheusInfo;
    std::vector<std::pair<AccountId, Compact<Alpha>>> stake;
    Compact<std::uint16_t> rank;
    Compact<Alpha> emission;
    Compact<std::uint16_t> incentive;
    Compact<std::uint16_t> consensus;
    Compact<std::uint16_t> trust;
    Compact<std::uint16_t> validatorTrust;
    Compact<std::uint16_t> dividends;
    Compact<BlockNumber> lastUpdate;
    bool validatorPermit = false;
    Compact<std::uint16_t> pruningScore;
};
SOMA_SCALE_STRUCT(NeuronInfoLite, hotkey, coldkey, uid, netuid, active, axonInfo, prometheusInfo,
                  stake, rank, emission, incentive, consensus, trust, validatorTrust, dividends,
                  lastUpdate, validatorPermit, pruningScore)

/// Lists by uid.
struct SubnetState {
    Compact<NetUid> netuid;
    std::vector<AccountId> hotkeys;
    std::vector<AccountId> coldkeys;
    std::vector<bool> active;
    std::vector<bool> validatorPermit;
    std::vector<Compact<std::uint16_t>> pruningScore;
    std::vector<Compact<BlockNumber>> lastUpdate;
    std::vector<Compact<Alpha>> emission;
    std::vector<Compact<std::uint16_t>> dividends;
    std::vector<Compact<std::uint16_t>> incentives;
    std::vector<Compact<std::uint16_t>> consensus;
    std::vector<Compact<std::uint16_t>> trust;
    std::vector<Compact<std::uint16_t>> rank;
    std::vector<Compact<BlockNumber>> blockAtRegistration;
    std::vector<Compact<Alpha>> alphaStake;
    std::vector<Compact<Rao>> taoStake;
    std::vector<Compact<Rao>> totalStake;
    std::vector<std::vector<Compact<Alpha>>> emissionHistory; ///< By subnet, then by uid.
};
SOMA_SCALE_STRUCT(SubnetState, netuid, hotkeys, coldkeys, active, validatorPermit, pruningScore,
                  lastUpdate, emission, dividends, incentives, consensus, trust, rank,
                  blockAtRegistration, alphaStake, taoStake, totalStake, emissionHistory)

} // namespace soma::chain
