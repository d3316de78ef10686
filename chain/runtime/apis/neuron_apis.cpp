// NeuronInfoRuntimeApi (reference pallets/subtensor/src/rpc_info/neuron_info.rs).
#include "chain/primitives/answers/neurons.h"
#include "chain/runtime/apis/answer_records.h"
#include "chain/runtime/apis/api_method.h"
#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/identity.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnet_lookup.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <array>

namespace soma::runtime {

namespace subtensor {
namespace {

using codec::Compact;

/// A subnet's lists, read once for all its neurons.
class NeuronReader {
public:
    NeuronReader(const State& state, NetUid netuid)
        : m_state(state)
        , m_netuid(netuid)
        , m_active(kActive.get(state, netuid))
        , m_permits(kValidatorPermit.get(state, netuid))
        , m_emission(kEmission.get(state, netuid))
        , m_incentive(kIncentive.get(state, mechanismIndex(netuid)))
        , m_consensus(kConsensus.get(state, netuid))
        , m_validatorTrust(kValidatorTrust.get(state, netuid))
        , m_dividends(kDividends.get(state, netuid))
        , m_lastUpdate(kLastUpdate.get(state, mechanismIndex(netuid)))
    {
    }

    /// False when nobody has the place.
    bool fill(Uid uid, chain::NeuronInfoLite& out) const { return fillBasics(uid, out); }

    bool fill(Uid uid, chain::NeuronInfo& out) const
    {
        if (!fillBasics(uid, out))
            return false;
        out.weights = rowOf(kWeights.get(m_state, mechanismIndex(m_netuid), uid));
        out.bonds = rowOf(kBonds.get(m_state, mechanismIndex(m_netuid), uid));
        return true;
    }

private:
    template <typename T>
    static T at(const std::vector<T>& list, Uid uid)
    {
        return uid.value() < list.size() ? list[uid.value()] : T{};
    }

    /// Without the zeros.
    static chain::CompactRow rowOf(const UidValues& row)
    {
        chain::CompactRow out;
        for (const auto& [uid, value] : row)
            if (value > 0)
                out.emplace_back(uid, value);
        return out;
    }

    template <typename Info>
    bool fillBasics(Uid uid, Info& out) const
    {
        const auto hotkey = hotkeyAt(m_state, m_netuid, uid);
        if (!hotkey)
            return false;
        out.hotkey = hotkey->id;
        out.coldkey = ownerOf(m_state, *hotkey).id;
        out.uid = Compact(uid);
        out.netuid = Compact(m_netuid);
        out.active = at(m_active, uid);
        out.axonInfo = sameRecord<chain::AxonInfo>(kAxons.get(m_state, m_netuid, *hotkey))
                           .value_or(chain::AxonInfo{});
        out.prometheusInfo =
            sameRecord<chain::PrometheusInfo>(kPrometheus.get(m_state, m_netuid, *hotkey))
                .value_or(chain::PrometheusInfo{});
        out.stake.emplace_back(out.coldkey, Compact(stakeOf(m_state, *hotkey, m_netuid)));
        out.emission = Compact(at(m_emission, uid));
        out.incentive = Compact(at(m_incentive, uid));
        out.consensus = Compact(at(m_consensus, uid));
        out.validatorTrust = Compact(at(m_validatorTrust, uid));
        out.dividends = Compact(at(m_dividends, uid));
        out.lastUpdate = Compact(at(m_lastUpdate, uid));
        out.validatorPermit = at(m_permits, uid);
        out.pruningScore = Compact(std::uint16_t{UINT16_MAX});
        return true;
    }

    const State& m_state;
    NetUid m_netuid;
    std::vector<bool> m_active;
    std::vector<bool> m_permits;
    std::vector<Alpha> m_emission;
    std::vector<std::uint16_t> m_incentive;
    std::vector<std::uint16_t> m_consensus;
    std::vector<std::uint16_t> m_validatorTrust;
    std::vector<std::uint16_t> m_dividends;
    std::vector<BlockNumber> m_lastUpdate;
};

template <typename Info>
std::optional<Info> neuron(State& state, const NetUid& netuid, const Uid& uid)
{
    Info out;
    if (!subnetExists(state, netuid) || !NeuronReader(state, netuid).fill(uid, out))
        return std::nullopt;
    return out;
}

/// Up to the first place that nobody has.
template <typename Info>
std::vector<Info> neurons(State& state, const NetUid& netuid)
{
    if (!subnetExists(state, netuid))
        return {};
    const NeuronReader reader(state, netuid);
    const std::uint16_t count = neuronCount(state, netuid);
    std::vector<Info> out;
    out.reserve(count);
    for (std::uint16_t uid = 0; uid < count; ++uid) {
        Info info;
        if (!reader.fill(Uid(uid), info))
            break;
        out.push_back(std::move(info));
    }
    return out;
}

constexpr std::array kNeuronMethods{
    ApiMethod{"NeuronInfoRuntimeApi_get_neurons", &answerWith<&neurons<chain::NeuronInfo>>},
    ApiMethod{"NeuronInfoRuntimeApi_get_neuron", &answerWith<&neuron<chain::NeuronInfo>>},
    ApiMethod{"NeuronInfoRuntimeApi_get_neurons_lite",
              &answerWith<&neurons<chain::NeuronInfoLite>>},
    ApiMethod{"NeuronInfoRuntimeApi_get_neuron_lite", &answerWith<&neuron<chain::NeuronInfoLite>>},
};

constexpr std::array kNeuronApis{
    ApiVersion{{0x80, 0x6d, 0xf4, 0xcc, 0xaa, 0x9e, 0xd4, 0x85}, 1}, // NeuronInfoRuntimeApi
};

} // namespace
} // namespace subtensor

ApiGroup neuronApis()
{
    return {subtensor::kNeuronApis, subtensor::kNeuronMethods};
}

} // namespace soma::runtime
