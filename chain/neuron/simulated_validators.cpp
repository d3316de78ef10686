#include "chain/neuron/simulated_validators.h"

#include "chain/neuron/signed_call.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/neurons.h"
#include "chain/runtime/pallets/subtensor/subnets.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/presets/seeded_keys.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <map>
#include <optional>

namespace soma::neuron {

namespace subtensor = runtime::subtensor;
using runtime::presets::Preset;

namespace {

/// What all validators of a subnet see of it in one block.
struct Sight {
    std::vector<bool> permits;
    std::vector<BlockNumber> updates;
    BlockSpan rateLimit;
    std::vector<std::uint16_t> miners; ///< uids
    std::vector<std::uint16_t> qualities;
};

/// Nothing when nobody can set weights openly there.
std::optional<Sight> look(const storage::StateReader& state, NetUid netuid,
                          const runtime::presets::SimulatedScores& scores)
{
    if (!subtensor::kNetworksAdded.get(state, netuid) ||
        subtensor::kCommitRevealWeightsEnabled.get(state, netuid))
        return std::nullopt;
    Sight sight;
    sight.permits = subtensor::kValidatorPermit.get(state, netuid);
    sight.updates = subtensor::kLastUpdate.get(state, subtensor::mechanismIndex(netuid));
    sight.rateLimit = subtensor::kWeightsSetRateLimit.get(state, netuid);
    for (std::size_t i = 0; i < sight.permits.size(); ++i) {
        if (sight.permits[i])
            continue;
        const auto uid = static_cast<std::uint16_t>(i);
        sight.miners.push_back(uid);
        sight.qualities.push_back(
            scores.quality(netuid, subtensor::kKeys.get(state, netuid, Uid(uid))));
    }
    return sight;
}

bool maySetWeights(const Sight& sight, Uid uid, BlockNumber next)
{
    const std::size_t at = uid.value();
    if (at >= sight.permits.size() || at >= sight.updates.size() || !sight.permits[at])
        return false;
    const BlockNumber last = sight.updates[at];
    return last.value() == 0 || saturatingDistance(last, next) >= sight.rateLimit;
}

} // namespace

SimulatedValidators::SimulatedValidators(const Preset& preset)
    : m_every(preset.simulation.value().weightsEvery)
    , m_scores(preset.seed, preset.simulation->noise)
{
    const auto& plan = preset.network.value();
    const auto add = [this](crypto::Sr25519KeyPair keys) {
        const chain::Hotkey hotkey{chain::AccountId(keys.publicKey())};
        // Whoever reads the preset has them.
        keys.leaveReadable();
        m_validators.push_back({hotkey, std::move(keys)});
        return m_validators.size() - 1;
    };
    const std::uint32_t common = plan.validatorCount();
    m_validators.reserve(common + plan.subnets.size());
    for (std::uint32_t i = 0; i < common; ++i)
        add(runtime::presets::validatorKeys(preset.seed, i));
    for (const auto& subnet : plan.subnets) {
        Panel panel{subnet.netuid, {}};
        panel.members.push_back(add(runtime::presets::ownerKeys(preset.seed, subnet.netuid)));
        for (std::uint32_t i = 0; i < common; ++i)
            panel.members.push_back(i);
        m_panels.push_back(std::move(panel));
    }
}

std::vector<Bytes> SimulatedValidators::extrinsicsDue(const storage::StateReader& state,
                                                      BlockNumber next,
                                                      const chain::BlockHash& genesis) const
{
    const std::uint64_t turn = next.value() % m_every;
    const std::uint64_t round = next.value() / m_every + 1;
    const std::size_t members = m_panels.front().members.size();
    const std::uint64_t all = m_panels.size() * members;
    // Turn t belongs to all k with floor(k x every / all) = t.
    const std::uint64_t first = (turn * all + m_every - 1) / m_every;
    const std::uint64_t end = ((turn + 1) * all + m_every - 1) / m_every;

    std::vector<Bytes> out;
    std::map<std::size_t, std::uint32_t> nonces;
    std::optional<Sight> sight;
    for (std::uint64_t k = first; k < end; ++k) {
        const Panel& panel = m_panels[k / members];
        if (k == first || k % members == 0)
            sight = look(state, panel.netuid, m_scores);
        if (!sight || sight->miners.empty())
            continue;
        const std::size_t who = panel.members[k % members];
        const Validator& validator = m_validators[who];
        const auto uid = subtensor::kUids.get(state, panel.netuid, validator.hotkey);
        if (!uid || !maySetWeights(*sight, *uid, next))
            continue;
        subtensor::SetWeights call;
        call.netuid = panel.netuid;
        call.dests = sight->miners;
        call.weights = m_scores.weights(validator.hotkey, panel.netuid, round, sight->qualities);
        call.versionKey = subtensor::kWeightsVersionKey.get(state, panel.netuid);
        const auto nonce = nonces.try_emplace(
            who, runtime::system::kAccount.get(state, validator.hotkey.id).nonce);
        out.push_back(signedCall(validator.keys, call, nonce.first->second++, genesis));
    }
    return out;
}

} // namespace soma::neuron
