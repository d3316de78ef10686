#include "chain/runtime/pallets/subtensor/guards/weight_guard.h"

#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_setting.h"
#include "chain/runtime/pallets/subtensor/weights.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

/// What is asked of each kind of call, one overload each.
class Guard {
public:
    Guard(const State& state, const AccountId& who) : m_state(state), m_who(who) {}

    Outcome<void> operator()(const SetWeights& call) const { return stake(call.netuid); }

    Outcome<void> operator()(const SetMechanismWeights& call) const { return stake(call.netuid); }

    Outcome<void> operator()(const CommitWeights& call) const { return stake(call.netuid); }

    Outcome<void> operator()(const CommitMechanismWeights& call) const
    {
        return stake(call.netuid);
    }

    Outcome<void> operator()(const BatchSetWeights& call) const
    {
        if (call.netuids.size() != call.weights.size() ||
            call.netuids.size() != call.versionKeys.size())
            return kError("InputLengthsUnequal");
        return stakes(call.netuids);
    }

    Outcome<void> operator()(const BatchCommitWeights& call) const
    {
        if (call.netuids.size() != call.commitHashes.size())
            return kError("InputLengthsUnequal");
        return stakes(call.netuids);
    }

    Outcome<void> operator()(const RevealWeights& call) const
    {
        return reveal(call, mechanismIndex(call.netuid));
    }

    Outcome<void> operator()(const RevealMechanismWeights& call) const
    {
        return reveal(call, mechanismIndex(call.netuid, call.mecid));
    }

    Outcome<void> operator()(const BatchRevealWeights& call) const
    {
        const std::size_t count = call.uidsList.size();
        if (count != call.valuesList.size() || count != call.saltsList.size() ||
            count != call.versionKeys.size())
            return kError("InputLengthsUnequal");
        SOMA_TRY(stake(call.netuid));
        const MechanismIndex index = mechanismIndex(call.netuid);
        const auto commits = SOMA_TRY(commitsAt(index));
        for (std::size_t i = 0; i < count; ++i)
            SOMA_TRY(revealable(call.netuid, commits,
                                commitHashOf(m_who, index, call.uidsList[i], call.valuesList[i],
                                             call.saltsList[i], call.versionKeys[i])));
        return {};
    }

    Outcome<void> operator()(const CommitTimelockedWeights& call) const
    {
        return timelocked(call.netuid, call.revealRound);
    }

    Outcome<void> operator()(const CommitTimelockedMechanismWeights& call) const
    {
        return timelocked(call.netuid, call.revealRound);
    }

    Outcome<void> operator()(const CommitCrv3MechanismWeights& call) const
    {
        return timelocked(call.netuid, call.revealRound);
    }

private:
    Outcome<void> stake(NetUid netuid) const
    {
        if (!hasStakeForWeights(m_state, Hotkey{m_who}, netuid))
            return kError("NotEnoughStakeToSetWeights");
        return {};
    }

    Outcome<void> stakes(const std::vector<codec::Compact<NetUid>>& netuids) const
    {
        for (const codec::Compact<NetUid>& netuid : netuids)
            SOMA_TRY(stake(netuid.value));
        return {};
    }

    Outcome<std::vector<WeightCommit>> commitsAt(MechanismIndex index) const
    {
        auto commits = kWeightCommits.get(m_state, index, m_who);
        if (!commits)
            return kError("NoWeightsCommitFound");
        return std::move(*commits);
    }

    Outcome<void> revealable(NetUid netuid, const std::vector<WeightCommit>& commits,
                             const Hash256& hash) const
    {
        const auto found =
            std::find_if(commits.begin(), commits.end(), [&hash](const WeightCommit& commit) {
                return std::get<Hash256>(commit) == hash;
            });
        if (found == commits.end())
            return kError("NoWeightsCommitFound");
        if (!isRevealEpoch(m_state, netuid, *found))
            return kError("RevealTooEarly");
        return {};
    }

    template <typename Call>
    Outcome<void> reveal(const Call& call, MechanismIndex index) const
    {
        SOMA_TRY(stake(call.netuid));
        const auto commits = SOMA_TRY(commitsAt(index));
        return revealable(
            call.netuid, commits,
            commitHashOf(m_who, index, call.uids, call.values, call.salt, call.versionKey));
    }

    Outcome<void> timelocked(NetUid netuid, std::uint64_t round) const
    {
        SOMA_TRY(stake(netuid));
        if (round < drand::kLastStoredRound.get(m_state))
            return kError("InvalidRevealRound");
        return {};
    }

    const State& m_state;
    const AccountId& m_who;
};

/// The guard of whichever of these kinds the call is.
template <typename... Kinds>
Outcome<void> checkOneOf(const Guard& guard, const RuntimeCall& call)
{
    Outcome<void> answer;
    const auto tryKind = [&]<typename Kind>(const Kind* typed) {
        if (typed)
            answer = guard(*typed);
        return typed != nullptr;
    };
    static_cast<void>((tryKind(call.as<Kinds>()) || ...));
    return answer;
}

} // namespace

Outcome<void> checkWeightCall(const State& state, const AccountId& who, const RuntimeCall& call)
{
    return checkOneOf<SetWeights, SetMechanismWeights, BatchSetWeights, CommitWeights,
                      CommitMechanismWeights, BatchCommitWeights, RevealWeights,
                      RevealMechanismWeights, BatchRevealWeights, CommitTimelockedWeights,
                      CommitTimelockedMechanismWeights, CommitCrv3MechanismWeights>(
        Guard(state, who), call);
}

} // namespace soma::runtime::subtensor
